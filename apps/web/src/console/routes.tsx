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
];

/** The addresses of the console. */
export const router = createBrowserRouter(
  [
    {
      path: '/sign-in',
      lazy: async () => ({ Component: (await import('./sign-in/sign-in-page')).SignInPage }),
      errorElement: <RouteFailure />,
    },
    { element: <SignedInOnly />, errorElement: <RouteFailure />, children: PAGES },
    { path: '*', element: <Navigate to="/" replace /> },
  ],
  { basename: '/console' },
);
