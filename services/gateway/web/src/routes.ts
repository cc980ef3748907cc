import {
  Briefcase,
  FileText,
  Gauge,
  House,
  Rss,
  ScanSearch,
  Search,
  UserRound,
} from 'lucide-react';
import { adminRoutes } from './admin/admin-routes.ts';
import { applicationRoutes } from './applications/application-routes.ts';
import { settingsRoutes } from './settings/settings-routes.ts';
import { type PageRoute, lazyPage } from './shell/page-route.ts';
import { trackerRoutes } from './tracker/tracker-routes.ts';

/** Every page, the first that matches wins; one with `nav` is in the navigation, in this order. */
export const routes: readonly PageRoute[] = [
  {
    path: '/',
    access: 'user',
    nav: { label: 'Overview', icon: House, group: 'Search' },
    page: lazyPage(async () => (await import('./overview/overview-page.tsx')).OverviewPage),
  },
  {
    path: '/jobs',
    access: 'user',
    nav: { label: 'Jobs', icon: Briefcase, group: 'Search' },
    page: lazyPage(async () => (await import('./jobs/list/jobs-page.tsx')).JobsPage),
  },
  {
    path: '/jobs/add',
    access: 'user',
    page: lazyPage(async () => (await import('./jobs/add/add-job-page.tsx')).AddJobPage),
  },
  {
    path: '/jobs/:id/edit',
    access: 'user',
    page: lazyPage(async () => (await import('./jobs/detail/edit-page.tsx')).EditPage),
  },
  {
    path: '/jobs/:id',
    access: 'user',
    page: lazyPage(async () => (await import('./jobs/detail/job-page.tsx')).JobPage),
  },
  {
    path: '/analyses',
    access: 'user',
    nav: { label: 'Analyses', icon: Gauge, group: 'Search' },
    page: lazyPage(async () => (await import('./analysis/analyses-page.tsx')).AnalysesPage),
  },
  ...applicationRoutes,
  ...trackerRoutes,
  {
    path: '/searches',
    access: 'user',
    nav: { label: 'Searches', icon: Search, group: 'Search' },
    page: lazyPage(async () => (await import('./searches/searches-page.tsx')).SearchesPage),
  },
  {
    path: '/searches/new',
    access: 'user',
    page: lazyPage(async () => (await import('./searches/new-search-page.tsx')).NewSearchPage),
  },
  {
    path: '/searches/:id/edit',
    access: 'user',
    page: lazyPage(async () => (await import('./searches/edit-search-page.tsx')).EditSearchPage),
  },
  {
    path: '/feeds',
    access: 'user',
    nav: { label: 'Boards and sites', icon: Rss, group: 'Search' },
    page: lazyPage(async () => (await import('./feeds/feeds-page.tsx')).FeedsPage),
  },
  {
    path: '/sign-in',
    access: 'signed-out',
    page: lazyPage(async () => (await import('./auth/sign-in-page.tsx')).SignInPage),
  },
  {
    path: '/sign-up',
    access: 'signed-out',
    page: lazyPage(async () => (await import('./auth/sign-up-page.tsx')).SignUpPage),
  },
  {
    // Where a sign-in with LinkedIn ends; the API redirects to it (decision 0020).
    path: '/login',
    access: 'anyone',
    page: lazyPage(
      async () => (await import('./auth/linkedin-return-page.tsx')).LinkedInReturnPage,
    ),
  },
  {
    path: '/profile',
    access: 'user',
    nav: { label: 'Profile', icon: UserRound, group: 'You' },
    page: lazyPage(async () => (await import('./profile/profile-page.tsx')).ProfilePage),
  },
  {
    path: '/resume',
    access: 'user',
    nav: { label: 'Résumé', icon: FileText, group: 'You' },
    page: lazyPage(async () => (await import('./resume/resume-page.tsx')).ResumePage),
  },
  {
    path: '/gaps',
    access: 'user',
    nav: { label: 'Profile gaps', icon: ScanSearch, group: 'You' },
    page: lazyPage(async () => (await import('./analysis/gaps/gaps-page.tsx')).GapsPage),
  },
  {
    // Where an import from LinkedIn ends.
    path: '/profile/import',
    access: 'user',
    page: lazyPage(
      async () => (await import('./auth/linkedin-import-page.tsx')).LinkedInImportPage,
    ),
  },
  {
    path: '/verify-email',
    access: 'anyone',
    page: lazyPage(async () => (await import('./auth/verify-email-page.tsx')).VerifyEmailPage),
  },
  {
    path: '/forgot-password',
    access: 'anyone',
    page: lazyPage(
      async () => (await import('./auth/forgot-password-page.tsx')).ForgotPasswordPage,
    ),
  },
  {
    path: '/reset-password',
    access: 'anyone',
    page: lazyPage(async () => (await import('./auth/reset-password-page.tsx')).ResetPasswordPage),
  },
  ...settingsRoutes,
  ...adminRoutes,
];
