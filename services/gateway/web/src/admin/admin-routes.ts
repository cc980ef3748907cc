import {
  Activity,
  ChartColumn,
  Network,
  Rss,
  ShieldAlert,
  SlidersHorizontal,
  UserCog,
} from 'lucide-react';
import { type PageRoute, lazyPage } from '../shell/page-route.ts';

/** The pages of those who run the service. */
export const adminRoutes: readonly PageRoute[] = [
  {
    path: '/admin',
    access: 'admin',
    page: lazyPage(async () => (await import('./admin-page.tsx')).AdminPage),
  },
  {
    path: '/admin/health',
    access: 'admin',
    nav: { label: 'Health', icon: Activity, group: 'Admin' },
    page: lazyPage(async () => (await import('./health/health-page.tsx')).HealthPage),
  },
  {
    path: '/admin/embeddings',
    access: 'admin',
    nav: { label: 'Embeddings', icon: Network, group: 'Admin' },
    page: lazyPage(async () => (await import('./embeddings/embeddings-page.tsx')).EmbeddingsPage),
  },
  {
    path: '/admin/costs',
    access: 'admin',
    nav: { label: 'AI costs', icon: ChartColumn, group: 'Admin' },
    page: lazyPage(async () => (await import('./costs/costs-page.tsx')).CostsPage),
  },
  {
    path: '/admin/dimensions',
    access: 'admin',
    nav: { label: 'Dimensions', icon: SlidersHorizontal, group: 'Admin' },
    page: lazyPage(async () => (await import('./dimensions/dimensions-page.tsx')).DimensionsPage),
  },
  {
    path: '/admin/feeds',
    access: 'admin',
    nav: { label: 'Feed health', icon: Rss, group: 'Admin' },
    page: lazyPage(async () => (await import('./feeds/feed-health-page.tsx')).FeedHealthPage),
  },
  {
    path: '/admin/spam',
    access: 'admin',
    nav: { label: 'Spam review', icon: ShieldAlert, group: 'Admin' },
    page: lazyPage(async () => (await import('./spam/spam-page.tsx')).SpamPage),
  },
  {
    path: '/admin/accounts',
    access: 'admin',
    nav: { label: 'Accounts', icon: UserCog, group: 'Admin' },
    page: lazyPage(async () => (await import('./accounts/accounts-page.tsx')).AccountsPage),
  },
];
