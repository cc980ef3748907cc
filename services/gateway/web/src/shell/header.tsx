import { CircleUser, LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { signOut } from '../api/sign-out.ts';
import { useMe } from '../api/use-me.ts';
import { useIsSignedIn } from '../api/use-session.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import styles from './header.module.css';
import { NotificationBell } from './notification-bell.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** The bar at the top; `menu` is the navigation where there is no room for a sidebar. */
export function Header({ menu }: { menu: ReactNode }) {
  const isSignedIn = useIsSignedIn();
  return (
    <header className={styles['header']}>
      <div className={styles['bar']}>
        {menu}
        <Link href="/" className={styles['brand']}>
          JobMatch AI
        </Link>
        <div className={styles['tools']}>
          <ThemeSwitch />
          {isSignedIn ? (
            <>
              <NotificationBell />
              <UserMenu />
            </>
          ) : (
            <Link href="/sign-in">Sign in</Link>
          )}
        </div>
      </div>
    </header>
  );
}

function UserMenu() {
  const { data } = useMe();
  return (
    <Menu
      heading={data === undefined ? 'Signed in' : `Signed in as ${data.user.email}`}
      trigger={
        <IconButton label="Account">
          <CircleUser />
        </IconButton>
      }
      items={[{ label: 'Sign out', icon: <LogOut />, onSelect: () => void signOut() }]}
    />
  );
}
