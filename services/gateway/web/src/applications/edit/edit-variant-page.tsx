import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import { applicationById } from '../queries.ts';
import { VariantForm } from './variant-form.tsx';

const HEIGHT_PX = 720;

/** Where the résumé and the letter of one variant are changed. */
export function EditVariantPage() {
  const { id = '', variantId = '' } = useParams();
  const query = useQuery(applicationById(id));
  return (
    <Page>
      {query.data === undefined && <PageHeading title="Edit a variant" />}
      <QueryView
        query={query}
        skeleton={<Skeleton heightPx={HEIGHT_PX} label="Loading the variant" />}
      >
        {(loaded) => {
          const { variants, jobTitle, company } = loaded.value;
          const variant = variants.find((one) => one.id === decodeURIComponent(variantId));
          const back = (
            <LinkButton href={`/applications/${id}`}>Back to the application</LinkButton>
          );
          if (variant === undefined) {
            return (
              <>
                <PageHeading title="No such variant" />
                <EmptyState title="The application has no variant of this name." action={back} />
              </>
            );
          }
          return (
            <>
              <PageHeading
                title={`Edit: ${variant.name}`}
                description={
                  <>
                    <UserWords text={jobTitle} /> · <UserWords text={company} />
                  </>
                }
                actions={back}
              />
              <VariantForm key={variant.id} loaded={loaded} variant={variant} />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
