import type { LucideIcon } from 'lucide-react';
import { type ComponentType, lazy } from 'react';

export type NavGroup = 'Search' | 'You' | 'Account' | 'Admin';

export interface PageRoute {
  /** A wouter pattern: `/jobs/:id`. */
  path: string;
  /** Who sees it: `user` is anybody signed in, `admin` also hides it from everybody else. */
  access: 'anyone' | 'signed-out' | 'user' | 'admin';
  /** Its entry in the navigation, where it has one. */
  nav?: { label: string; icon: LucideIcon; group: NavGroup };
  page: ComponentType;
}

/** A page whose code is loaded when it is first shown. */
export const lazyPage = (load: () => Promise<ComponentType>): ComponentType =>
  lazy(async () => ({ default: await load() }));
