import { Menu as MenuIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useMe } from '../api/use-me.ts';
import styles from './navigation.module.css';
import type { NavGroup, PageRoute } from './page-route.ts';

const GROUPS: readonly NavGroup[] = ['Search', 'You', 'Account', 'Admin'];

interface Props {
  routes: readonly PageRoute[];
  /** Beside the page where it is wide, under a button where it is not. */
  form: 'sidebar' | 'menu';
}

/** The pages one may go to, in groups. */
export function Navigation({ routes, form }: Props) {
  const { data } = useMe();
  const [path] = useLocation();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (details.current !== null) details.current.open = false;
  }, [path]);

  const shown = routes.filter(({ access }) => access !== 'admin' || data?.user.role === 'admin');
  const lists = GROUPS.map((group) => (
    <NavigationGroup key={group} group={group} routes={shown} path={path} />
  ));
  if (form === 'sidebar') {
    return (
      <nav aria-label="Main" className={styles['sidebar']}>
        {lists}
      </nav>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes what its summary opened.
    <details
      ref={details}
      className={styles['menu']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.open = false;
      }}
    >
      <summary className={styles['summary']} aria-label="Menu">
        <MenuIcon aria-hidden="true" />
      </summary>
      <nav aria-label="Main" className={styles['panel']}>
        {lists}
      </nav>
    </details>
  );
}

interface GroupProps {
  group: NavGroup;
  routes: readonly PageRoute[];
  path: string;
}

function NavigationGroup({ group, routes, path }: GroupProps) {
  const entries = routes.flatMap(({ path: href, nav }) =>
    nav?.group === group ? [{ href, ...nav }] : [],
  );
  if (entries.length === 0) return null;
  return (
    <div>
      <p className={styles['group']}>{group}</p>
      <ul className={styles['list']}>
        {entries.map(({ href, label, icon: Icon }) => (
          <li key={href}>
            <Link
              href={href}
              className={styles['link']}
              {...(isWithin(path, href) ? { 'aria-current': 'page' as const } : {})}
            >
              <Icon aria-hidden="true" />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const isWithin = (path: string, href: string): boolean =>
  path === href || (href !== '/' && path.startsWith(`${href}/`));
