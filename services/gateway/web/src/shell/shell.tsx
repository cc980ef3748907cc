import { Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useIsSignedIn } from '../api/use-session.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Guard } from './guard.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import type { PageRoute } from './page-route.ts';
import styles from './shell.module.css';

const PAGE_HEIGHT_PX = 480;

/** What is around every page: skip link, header, navigation, and the page of the address. */
export function Shell({ routes }: { routes: readonly PageRoute[] }) {
  const [path] = useLocation();
  const isSignedIn = useIsSignedIn();
  return (
    <>
      <a href="#main" className={styles['skip']}>
        Skip to the content
      </a>
      <Header menu={isSignedIn ? <Navigation routes={routes} form="menu" /> : null} />
      <OfflineBanner />
      <div className={isSignedIn ? styles['frame'] : styles['bare']}>
        {isSignedIn && <Navigation routes={routes} form="sidebar" />}
        <main id="main" tabIndex={-1} className={styles['main']}>
          <ErrorBoundary key={path}>
            <Suspense fallback={<Skeleton heightPx={PAGE_HEIGHT_PX} label="Loading the page" />}>
              <Switch>
                {routes.map((route) => (
                  <Route key={route.path} path={route.path}>
                    <Guard access={route.access} page={route.page} />
                  </Route>
                ))}
                <Route>
                  <NotFoundPage />
                </Route>
              </Switch>
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
    </>
  );
}
