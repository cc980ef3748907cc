import type { ComponentType } from 'react';
import { Redirect, useLocation, useSearch } from 'wouter';
import { useMe } from '../api/use-me.ts';
import { useIsSignedIn } from '../api/use-session.ts';
import { QueryView } from '../ui/query-view.tsx';
import { AdminsOnlyPage } from './admins-only-page.tsx';
import { nextOf, signInAt } from './next-page.ts';
import type { PageRoute } from './page-route.ts';

/** Shows a page to those it is for and sends everybody else where they can go on. */
export function Guard({
  access,
  page: Page,
}: {
  access: PageRoute['access'];
  page: ComponentType;
}) {
  const isSignedIn = useIsSignedIn();
  const [path] = useLocation();
  const search = useSearch();
  if (access === 'anyone') return <Page />;
  if (access === 'signed-out') return isSignedIn ? <Redirect to={nextOf(search)} /> : <Page />;
  if (!isSignedIn) return <Redirect to={signInAt(path, search)} replace />;
  return access === 'admin' ? <AdminOnly page={Page} /> : <Page />;
}

/** The server decides what an admin may do; this only spares others a page of refusals. */
function AdminOnly({ page: Page }: { page: ComponentType }) {
  const me = useMe();
  return (
    <QueryView query={me}>
      {({ user }) => (user.role === 'admin' ? <Page /> : <AdminsOnlyPage />)}
    </QueryView>
  );
}
