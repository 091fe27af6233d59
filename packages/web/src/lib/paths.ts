/** The only place that builds addresses of the product. */
export const paths = {
  home: () => '/',
  signIn: (returnTo?: string) =>
    returnTo && returnTo !== '/' ? `/sign-in?returnTo=${encodeURIComponent(returnTo)}` : '/sign-in',
  forgotPassword: () => '/forgot-password',
  resetPassword: () => '/reset-password',
  verifyEmail: () => '/verify-email',
  workspace: (workspace: string) => `/${workspace}`,
  numbers: (workspace: string) => `/${workspace}/numbers`,
  number: (workspace: string, numberId: string) => `/${workspace}/numbers/${numberId}`,
  numberHistory: (workspace: string, numberId: string) =>
    `/${workspace}/numbers/${numberId}/history`,
  settings: (workspace: string) => `/${workspace}/settings`,
  settingsOrganization: (workspace: string) => `/${workspace}/settings/organization`,
  settingsApiKeys: (workspace: string) => `/${workspace}/settings/api-keys`,
  explorer: (workspace: string) => `/graphiql?workspace=${encodeURIComponent(workspace)}`,
};

/** A return path is followed only inside this origin. */
export function safeReturnPath(candidate: string | null): string {
  if (!candidate || !candidate.startsWith('/')) return paths.home();
  const url = new URL(candidate, window.location.origin);
  return url.origin === window.location.origin ? url.pathname + url.search : paths.home();
}
