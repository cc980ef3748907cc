import { Columns3 } from 'lucide-react';
import { type PageRoute, lazyPage } from '../shell/page-route.ts';

/** The pages of what became of applications. */
export const trackerRoutes: readonly PageRoute[] = [
  {
    path: '/tracker',
    access: 'user',
    nav: { label: 'Tracker', icon: Columns3, group: 'Search' },
    page: lazyPage(async () => (await import('./tracker-page.tsx')).TrackerPage),
  },
  {
    path: '/tracker/:id',
    access: 'user',
    page: lazyPage(async () => (await import('./detail/tracked-page.tsx')).TrackedPage),
  },
];
