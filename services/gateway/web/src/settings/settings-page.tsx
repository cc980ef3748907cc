import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { Page } from '../ui/page.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import styles from './settings-page.module.css';

const PAGES = [
  { href: '/settings/account', label: 'Account' },
  { href: '/settings/security', label: 'Security' },
  { href: '/settings/data', label: 'Your data' },
  { href: '/settings/webhooks', label: 'Webhooks' },
] as const;

interface Props {
  title: string;
  description?: string;
  children: ReactNode;
}

/** A page of the settings, with the way to the others. */
export function SettingsPage({ title, description, children }: Props) {
  const [path] = useLocation();
  return (
    <Page>
      <PageHeading title={title} description={description} />
      <nav aria-label="Settings" className={styles['nav']}>
        <ul className={styles['list']}>
          {PAGES.map(({ href, label }) => (
            <li key={href}>
              <Link
                href={href}
                className={styles['link']}
                aria-current={path === href || path.startsWith(`${href}/`) ? 'page' : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  );
}
