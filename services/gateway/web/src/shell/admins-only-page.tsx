import { LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { PageHeading } from '../ui/page-heading.tsx';

/** What a page of the administration is to everybody else. */
export const AdminsOnlyPage = () => (
  <Page>
    <PageHeading title="For administrators" />
    <EmptyState
      title="Your account may not see this page."
      action={<LinkButton href="/">To the overview</LinkButton>}
    >
      It shows how the service itself is doing. Whoever runs it can make your account an
      administrator’s.
    </EmptyState>
  </Page>
);
