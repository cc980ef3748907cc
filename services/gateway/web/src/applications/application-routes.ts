import { Mail, PenLine } from 'lucide-react';
import { type PageRoute, lazyPage } from '../shell/page-route.ts';

/** The pages of what is written and sent for postings. */
export const applicationRoutes: readonly PageRoute[] = [
  {
    path: '/applications',
    access: 'user',
    nav: { label: 'Applications', icon: PenLine, group: 'Search' },
    page: lazyPage(async () => (await import('./list/applications-page.tsx')).ApplicationsPage),
  },
  {
    path: '/applications/new',
    access: 'user',
    page: lazyPage(
      async () => (await import('./generate/new-application-page.tsx')).NewApplicationPage,
    ),
  },
  {
    path: '/applications/:id',
    access: 'user',
    page: lazyPage(async () => (await import('./detail/application-page.tsx')).ApplicationPage),
  },
  {
    path: '/applications/:id/variants/:variantId',
    access: 'user',
    page: lazyPage(async () => (await import('./edit/edit-variant-page.tsx')).EditVariantPage),
  },
  {
    path: '/emails',
    access: 'user',
    nav: { label: 'E-mails', icon: Mail, group: 'Search' },
    page: lazyPage(async () => (await import('./emails/emails-page.tsx')).EmailsPage),
  },
];
