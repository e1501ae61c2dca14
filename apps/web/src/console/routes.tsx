import { Skeleton } from 'antd';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { RouteFailure } from './shell/route-failure';
import { Home, SignedInOnly } from './shell/signed-in-only';

/** Every page loads its code when it is opened; `handle.page` names the entry of the menu that it belongs to. */
const PAGES: RouteObject[] = [
  { index: true, element: <Home /> },
  {
    path: 'workbench',
    handle: { page: 'workbench' },
    lazy: async () => ({ Component: (await import('./workbench/workbench-page')).WorkbenchPage }),
  },
  {
    path: 'cases',
    handle: { page: 'cases' },
    lazy: async () => ({ Component: (await import('./cases/cases-page')).CasesPage }),
  },
  {
    path: 'cases/:caseNo',
    handle: { page: 'cases' },
    lazy: async () => ({ Component: (await import('./case/case-page')).CasePage }),
  },
  {
    path: 'cases/:caseNo/print/:sheet',
    handle: { page: 'cases' },
    lazy: async () => ({ Component: (await import('./case/print/print-page')).PrintPage }),
  },
  {
    path: 'bulk-actions',
    handle: { page: 'cases' },
    lazy: async () => ({ Component: (await import('./bulk-actions/bulk-actions-page')).BulkActionsPage }),
  },
  {
    path: 'bulk-actions/:id',
    handle: { page: 'cases' },
    lazy: async () => ({ Component: (await import('./bulk-actions/bulk-action-page')).BulkActionPage }),
  },
  {
    path: 'figures',
    handle: { page: 'figures' },
    lazy: async () => ({ Component: (await import('./figures/dashboard/dashboard-page')).DashboardPage }),
  },
  {
    path: 'figures/record',
    handle: { page: 'figures' },
    lazy: async () => ({ Component: (await import('./figures/record/record-page')).RecordPage }),
  },
  {
    path: 'figures/publications',
    handle: { page: 'figures' },
    lazy: async () => ({
      Component: (await import('./figures/publications/publications-page')).PublicationsPage,
    }),
  },
  {
    path: 'figures/publications/:id',
    handle: { page: 'figures' },
    lazy: async () => ({
      Component: (await import('./figures/publications/publication-page')).PublicationPage,
    }),
  },
  {
    path: 'figures/applications',
    handle: { page: 'figures' },
    lazy: async () => ({
      Component: (await import('./figures/applications/applications-page')).ApplicationsPage,
    }),
  },
  {
    path: 'figures/applications/new',
    handle: { page: 'figures' },
    lazy: async () => ({ Component: (await import('./figures/apply/apply-page')).ApplyPage }),
  },
  {
    path: 'figures/applications/:id',
    handle: { page: 'figures' },
    lazy: async () => ({
      Component: (await import('./figures/applications/application-page')).ApplicationPage,
    }),
  },
  {
    path: 'figures/:metric',
    handle: { page: 'figures' },
    lazy: async () => ({ Component: (await import('./figures/figure/figure-page')).FigurePage }),
  },
  {
    path: 'figures/:metric/cases',
    handle: { page: 'figures' },
    lazy: async () => ({ Component: (await import('./figures/facts/facts-page')).FactsPage }),
  },
  {
    path: 'themes/:themeNo',
    handle: { page: 'workbench' },
    lazy: async () => ({ Component: (await import('./themes/theme-page')).ThemePage }),
  },
  {
    path: 'whistles',
    handle: { page: 'whistles' },
    lazy: async () => ({ Component: (await import('./whistles/list/whistle-boards')).WhistleBoard }),
  },
  {
    path: 'whistles/new',
    handle: { page: 'whistles' },
    lazy: async () => ({ Component: (await import('./whistles/draft/draft-whistle-page')).DraftWhistlePage }),
  },
  {
    path: 'whistles/:whistleNo',
    handle: { page: 'whistles' },
    lazy: async () => ({ Component: (await import('./whistles/detail/whistle-page')).WhistlePage }),
  },
  {
    path: 'whistles/:whistleNo/print',
    handle: { page: 'whistles' },
    lazy: async () => ({ Component: (await import('./whistles/print/whistle-print-page')).WhistlePrintPage }),
  },
  {
    path: 'department',
    handle: { page: 'department' },
    lazy: async () => ({ Component: (await import('./whistles/list/whistle-boards')).SummonsList }),
  },
  {
    path: 'street',
    handle: { page: 'street' },
    lazy: async () => ({ Component: (await import('./street/street-page')).StreetPage }),
  },
  {
    path: 'screens',
    handle: { page: 'screens' },
    lazy: async () => ({ Component: (await import('./screens/screens-page')).ScreensPage }),
  },
  {
    path: 'posters',
    handle: { page: 'posters' },
    lazy: async () => ({ Component: (await import('./posters/posters-page')).PostersPage }),
  },
  {
    path: 'posters/print',
    handle: { page: 'posters' },
    lazy: async () => ({ Component: (await import('./posters/print/poster-print-page')).PosterPrintPage }),
  },
  {
    path: 'admin',
    handle: { page: 'admin' },
    lazy: async () => ({ Component: (await import('./admin/shell/admin-page')).AdminPage }),
    children: [
      { index: true, element: <Navigate to="/admin/staff" replace /> },
      {
        path: 'staff',
        lazy: async () => ({ Component: (await import('./admin/staff/staff-page')).StaffPage }),
      },
      {
        path: 'organisations',
        lazy: async () => ({
          Component: (await import('./admin/organisations/organisations-page')).OrganisationsPage,
        }),
      },
      {
        path: 'calendars',
        lazy: async () => ({ Component: (await import('./admin/calendars/calendars-page')).CalendarsPage }),
      },
      {
        path: 'policies',
        lazy: async () => ({ Component: (await import('./admin/policies/policies-page')).PoliciesPage }),
      },
      {
        path: 'policies/:kind/:pack',
        lazy: async () => ({ Component: (await import('./admin/policies/pack-page')).PackPage }),
      },
      {
        path: 'rules',
        lazy: async () => ({ Component: (await import('./admin/rules/rules-page')).RulesPage }),
      },
      {
        path: 'rules/:revision',
        lazy: async () => ({ Component: (await import('./admin/rules/rule-change-page')).RuleChangePage }),
      },
      {
        path: 'catalogue',
        lazy: async () => ({ Component: (await import('./admin/catalogue/catalogue-page')).CataloguePage }),
      },
      {
        path: 'notices',
        lazy: async () => ({ Component: (await import('./admin/templates/templates-page')).TemplatesPage }),
      },
      {
        path: 'operations',
        lazy: async () => ({
          Component: (await import('./admin/operations/operations-page')).OperationsPage,
        }),
      },
      { path: 'log', lazy: async () => ({ Component: (await import('./admin/log/log-page')).LogPage }) },
    ],
  },
];

/** The addresses of the console. */
export const router = createBrowserRouter(
  [
    {
      path: '/sign-in',
      lazy: async () => ({ Component: (await import('./sign-in/sign-in-page')).SignInPage }),
      errorElement: <RouteFailure />,
      hydrateFallbackElement: <Skeleton active title={false} />,
    },
    {
      element: <SignedInOnly />,
      errorElement: <RouteFailure />,
      hydrateFallbackElement: <Skeleton active title={false} />,
      children: PAGES,
    },
    { path: '*', element: <Navigate to="/" replace /> },
  ],
  { basename: '/console' },
);
