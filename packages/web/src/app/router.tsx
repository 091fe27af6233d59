import { createBrowserRouter, Outlet, type RouteObject } from 'react-router';
import { PrefetchProvider } from '../lib/prefetch.ts';
import { AppErrorBoundary } from './AppErrorBoundary.tsx';
import { page, prefetchOf } from './prefetch.ts';

const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: AppErrorBoundary,
    HydrateFallback: () => null,
    children: [
      { path: '/', ...page(() => import('../pages/HomePage.tsx'), 'HomePage') },
      {
        ...page(() => import('./AuthLayout.tsx'), 'AuthLayout'),
        children: [
          { path: 'sign-in', ...page(() => import('../pages/SignInPage.tsx'), 'SignInPage') },
          {
            path: 'forgot-password',
            ...page(() => import('../pages/ForgotPasswordPage.tsx'), 'ForgotPasswordPage'),
          },
          {
            path: 'reset-password',
            ...page(() => import('../pages/ResetPasswordPage.tsx'), 'ResetPasswordPage'),
          },
          {
            path: 'verify-email',
            ...page(() => import('../pages/VerifyEmailPage.tsx'), 'VerifyEmailPage'),
          },
          {
            path: 'change-email',
            ...page(() => import('../pages/ChangeEmailPage.tsx'), 'ChangeEmailPage'),
          },
          {
            path: 'accept-invitation',
            ...page(() => import('../pages/AcceptInvitationPage.tsx'), 'AcceptInvitationPage'),
          },
        ],
      },
      {
        path: ':workspace',
        ...page(() => import('./WorkspaceLayout.tsx'), 'WorkspaceLayout'),
        children: [
          { index: true, ...page(() => import('./ToStart.tsx'), 'ToStart') },
          { path: 'support', ...page(() => import('../pages/TicketsPage.tsx'), 'TicketsPage') },
          {
            path: 'support/new',
            ...page(() => import('../pages/NewTicketPage.tsx'), 'NewTicketPage'),
          },
          {
            path: 'support/:ticketId',
            ...page(() => import('../pages/TicketPage.tsx'), 'TicketPage'),
          },
          { path: 'overview', ...page(() => import('../pages/OverviewPage.tsx'), 'OverviewPage') },
          { path: 'clients', ...page(() => import('../pages/ClientsPage.tsx'), 'ClientsPage') },
          {
            path: 'clients/:clientId',
            ...page(() => import('../pages/ClientPage.tsx'), 'ClientPage'),
          },
          {
            path: 'clients/people/:organizationId',
            ...page(() => import('../pages/PeoplePage.tsx'), 'PeoplePage'),
          },
          { path: 'numbers', ...page(() => import('../pages/NumbersPage.tsx'), 'NumbersPage') },
          {
            path: 'numbers/:numberId',
            ...page(() => import('../pages/NumberLayout.tsx'), 'NumberLayout'),
            children: [
              {
                index: true,
                ...page(() => import('../pages/NumberDetailsPage.tsx'), 'NumberDetailsPage'),
              },
              {
                path: 'profile',
                ...page(() => import('../pages/NumberProfilePage.tsx'), 'NumberProfilePage'),
              },
              {
                path: 'templates',
                ...page(() => import('../pages/NumberTemplatesPage.tsx'), 'NumberTemplatesPage'),
              },
              {
                path: 'history',
                ...page(() => import('../pages/NumberHistoryPage.tsx'), 'NumberHistoryPage'),
              },
            ],
          },
          {
            path: 'templates',
            ...page(() => import('../pages/TemplateDraftsPage.tsx'), 'TemplateDraftsPage'),
          },
          {
            path: 'templates/:templateId',
            ...page(() => import('../pages/TemplatePage.tsx'), 'TemplatePage'),
          },
          {
            // One route for both addresses: what is written stays when a new one becomes a draft.
            path: 'wabas/:wabaId/templates/:place/:draftId?',
            ...page(() => import('../pages/TemplateEditorPage.tsx'), 'TemplateEditorPage'),
          },
          {
            path: 'wabas/:wabaId/import-templates',
            ...page(() => import('../pages/ImportTemplatesPage.tsx'), 'ImportTemplatesPage'),
          },
          {
            path: 'notifications',
            ...page(() => import('../pages/NotificationsPage.tsx'), 'NotificationsPage'),
          },
          {
            path: 'settings',
            ...page(() => import('../pages/SettingsLayout.tsx'), 'SettingsLayout'),
            children: [
              {
                index: true,
                ...page(() => import('../pages/UserSettingsPage.tsx'), 'UserSettingsPage'),
              },
              {
                path: 'organization',
                ...page(() => import('../pages/OrganizationPage.tsx'), 'OrganizationPage'),
              },
              {
                path: 'notifications',
                ...page(
                  () => import('../pages/NotificationSettingsPage.tsx'),
                  'NotificationSettingsPage',
                ),
              },
              {
                path: 'integration',
                ...page(() => import('../pages/IntegrationPage.tsx'), 'IntegrationPage'),
              },
              {
                path: 'audit-log',
                ...page(() => import('../pages/AuditLogPage.tsx'), 'AuditLogPage'),
              },
              { path: 'users', ...page(() => import('../pages/UsersPage.tsx'), 'UsersPage') },
              {
                path: 'partner',
                ...page(() => import('../pages/PartnerSettingsPage.tsx'), 'PartnerSettingsPage'),
              },
              {
                path: 'permissions',
                ...page(() => import('../pages/PermissionsPage.tsx'), 'PermissionsPage'),
              },
              {
                path: 'rate-cards',
                ...page(() => import('../pages/RateCardsPage.tsx'), 'RateCardsPage'),
              },
              { path: 'tags', ...page(() => import('../pages/TagsPage.tsx'), 'TagsPage') },
              {
                path: 'api-keys',
                ...page(() => import('../pages/ApiKeysPage.tsx'), 'ApiKeysPage'),
              },
            ],
          },
          { path: '*', ...page(() => import('../pages/NotFoundPage.tsx'), 'NotFoundPage') },
        ],
      },
      { path: '*', ...page(() => import('../pages/NotFoundPage.tsx'), 'NotFoundPage') },
    ],
  },
];

export const createRouter = () => createBrowserRouter(routes);

const prefetch = prefetchOf(routes);

function Root() {
  return (
    <PrefetchProvider value={prefetch}>
      <Outlet />
    </PrefetchProvider>
  );
}
