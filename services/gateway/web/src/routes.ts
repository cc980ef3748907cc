import { House } from 'lucide-react';
import { type PageRoute, lazyPage } from './shell/page-route.ts';

/** Every page, the first that matches wins; one with `nav` is in the navigation, in this order. */
export const routes: readonly PageRoute[] = [
  {
    path: '/',
    access: 'user',
    nav: { label: 'Overview', icon: House, group: 'Search' },
    page: lazyPage(async () => (await import('./overview/overview-page.tsx')).OverviewPage),
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
];
