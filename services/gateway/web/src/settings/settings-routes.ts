import { Bell, Settings, SlidersHorizontal } from 'lucide-react';
import { type PageRoute, lazyPage } from '../shell/page-route.ts';
import { ToAccount } from './to-account.tsx';

/** What is looked for, what one was told, and the settings. */
export const settingsRoutes: readonly PageRoute[] = [
  {
    path: '/preferences',
    access: 'user',
    nav: { label: 'Preferences', icon: SlidersHorizontal, group: 'You' },
    page: lazyPage(
      async () => (await import('../preferences/preferences-page.tsx')).PreferencesPage,
    ),
  },
  {
    path: '/notifications',
    access: 'user',
    nav: { label: 'Notifications', icon: Bell, group: 'Account' },
    page: lazyPage(
      async () => (await import('../notifications/notifications-page.tsx')).NotificationsPage,
    ),
  },
  {
    path: '/settings',
    access: 'user',
    nav: { label: 'Settings', icon: Settings, group: 'Account' },
    page: ToAccount,
  },
  {
    path: '/settings/account',
    access: 'user',
    page: lazyPage(async () => (await import('./account/account-page.tsx')).AccountPage),
  },
  {
    path: '/settings/security',
    access: 'user',
    page: lazyPage(async () => (await import('./security/security-page.tsx')).SecurityPage),
  },
  {
    path: '/settings/data',
    access: 'user',
    page: lazyPage(async () => (await import('./data/data-page.tsx')).DataPage),
  },
  {
    path: '/settings/webhooks',
    access: 'user',
    page: lazyPage(async () => (await import('./webhooks/webhooks-page.tsx')).WebhooksPage),
  },
  {
    path: '/settings/webhooks/:id',
    access: 'user',
    page: lazyPage(async () => (await import('./webhooks/endpoint-page.tsx')).EndpointPage),
  },
  {
    // Where an erasure is followed by who was signed in before it.
    path: '/erasures/:token',
    access: 'anyone',
    page: lazyPage(async () => (await import('./data/erasure-page.tsx')).ErasurePage),
  },
];
