const addressOf = (path: string, query: Record<string, string>) => {
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
};

/** The only place that builds addresses of the product. */
export const paths = {
  home: () => '/',
  signIn: (returnTo?: string) =>
    returnTo && returnTo !== '/' ? `/sign-in?returnTo=${encodeURIComponent(returnTo)}` : '/sign-in',
  forgotPassword: () => '/forgot-password',
  resetPassword: () => '/reset-password',
  verifyEmail: () => '/verify-email',
  workspace: (workspace: string) => `/${workspace}`,
  overview: (workspace: string) => `/${workspace}/overview`,
  clients: (workspace: string) => `/${workspace}/clients`,
  client: (workspace: string, clientId: string) => `/${workspace}/clients/${clientId}`,
  /** Of a client or a partner, for the operator's staff. */
  people: (workspace: string, organizationId: string) =>
    `/${workspace}/clients/people/${organizationId}`,
  numbers: (workspace: string) => `/${workspace}/numbers`,
  numbersWith: (workspace: string, query: Record<string, string>) =>
    `/${workspace}/numbers?${new URLSearchParams(query).toString()}`,
  number: (workspace: string, numberId: string) => `/${workspace}/numbers/${numberId}`,
  numberHistory: (workspace: string, numberId: string) =>
    `/${workspace}/numbers/${numberId}/history`,
  numberProfile: (workspace: string, numberId: string) =>
    `/${workspace}/numbers/${numberId}/profile`,
  numberTemplates: (workspace: string, numberId: string) =>
    `/${workspace}/numbers/${numberId}/templates`,
  /** What is being written, in all accounts; a view such as `waiting`. */
  templateDrafts: (workspace: string, query: Record<string, string> = {}) =>
    addressOf(`/${workspace}/templates`, query),
  template: (workspace: string, templateId: string) => `/${workspace}/templates/${templateId}`,
  newTemplate: (workspace: string, wabaId: string) => `/${workspace}/wabas/${wabaId}/templates/new`,
  /** Outside of the editor's addresses: it is a page as others are. */
  importTemplates: (workspace: string, wabaId: string) =>
    `/${workspace}/wabas/${wabaId}/import-templates`,
  templateDraft: (workspace: string, wabaId: string, draftId: string) =>
    `/${workspace}/wabas/${wabaId}/templates/drafts/${draftId}`,
  /** A file of all numbers that a list shows; filter and order are those of the API. */
  accountsCsv: (workspace: string, list: { filter: object; orderBy: object }) =>
    `/exports/accounts.csv?${new URLSearchParams({
      workspace,
      filter: JSON.stringify(list.filter),
      orderBy: JSON.stringify(list.orderBy),
    }).toString()}`,
  /** A file of the changes of one number; the filter is that of the API. */
  numberHistoryCsv: (workspace: string, numberId: string, filter: Record<string, string>) =>
    addressOf('/exports/number-history.csv', { workspace, phoneNumberId: numberId, ...filter }),
  notifications: (workspace: string) => `/${workspace}/notifications`,
  support: (workspace: string) => `/${workspace}/support`,
  /** What is known where the problem happened: topic, number, waba, request, trace. */
  newTicket: (workspace: string, known: Record<string, string> = {}) =>
    `/${workspace}/support/new?${new URLSearchParams(known).toString()}`,
  ticket: (workspace: string, ticketId: string) => `/${workspace}/support/${ticketId}`,
  /** A picture of a business profile; the path has a version in it already. */
  profilePicture: (workspace: string, path: string) =>
    `${path}&workspace=${encodeURIComponent(workspace)}`,
  profilePictures: (numberId: string) => `/profile-pictures/${encodeURIComponent(numberId)}`,
  attachment: (workspace: string, url: string) =>
    `${url}?workspace=${encodeURIComponent(workspace)}`,
  /** Where the sample of a header goes, on its way to Meta. */
  templateMedia: (workspace: string, draftId: string, format: string) =>
    `/template-media/${draftId}?${new URLSearchParams({ workspace, format }).toString()}`,
  attachments: (ticketId: string) => `/attachments?ticketId=${encodeURIComponent(ticketId)}`,
  settings: (workspace: string) => `/${workspace}/settings`,
  settingsNotifications: (workspace: string) => `/${workspace}/settings/notifications`,
  settingsOrganization: (workspace: string) => `/${workspace}/settings/organization`,
  settingsUsers: (workspace: string) => `/${workspace}/settings/users`,
  settingsPartner: (workspace: string) => `/${workspace}/settings/partner`,
  settingsPermissions: (workspace: string) => `/${workspace}/settings/permissions`,
  consentReceipt: (workspace: string, consentId: string) =>
    `/receipts/consents/${consentId}?workspace=${encodeURIComponent(workspace)}`,
  settingsTags: (workspace: string) => `/${workspace}/settings/tags`,
  settingsRateCards: (workspace: string) => `/${workspace}/settings/rate-cards`,
  settingsApiKeys: (workspace: string) => `/${workspace}/settings/api-keys`,
  settingsIntegration: (workspace: string) => `/${workspace}/settings/integration`,
  /** With a filter of the log, such as the object that the acts are about. */
  settingsAuditLog: (workspace: string, query: Record<string, string> = {}) =>
    addressOf(`/${workspace}/settings/audit-log`, query),
  explorer: (workspace: string) => `/graphiql?workspace=${encodeURIComponent(workspace)}`,
};

/** The editor needs all the room that there is. */
export const isEditorPath = (pathname: string) =>
  /^\/[^/]+\/wabas\/[^/]+\/templates\//.test(pathname);

/** A return path is followed only inside this origin. */
export function safeReturnPath(candidate: string | null): string {
  if (!candidate || !candidate.startsWith('/')) return paths.home();
  const url = new URL(candidate, window.location.origin);
  return url.origin === window.location.origin ? url.pathname + url.search : paths.home();
}
