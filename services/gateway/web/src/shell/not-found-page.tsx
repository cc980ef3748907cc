import { LinkButton } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { PageHeading } from '../ui/page-heading.tsx';

export const NotFoundPage = () => (
  <Page>
    <PageHeading
      title="Page not found"
      description="The address is wrong, or what was here is gone."
    />
    <div>
      <LinkButton href="/">To the overview</LinkButton>
    </div>
  </Page>
);
