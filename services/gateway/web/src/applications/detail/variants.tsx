import { useSearchParams } from 'wouter';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { UserWords } from '../../ui/user-text.tsx';
import type { Application } from '../queries.ts';
import { VariantView } from './variant-view.tsx';
import styles from './variants.module.css';

/** From this width, three letters beside each other can be read. */
const WIDE = '(width >= 1000px)';
const MAX_BESIDE = 3;

/** The variants beside each other, or one at a time where there is no room or there are many. */
export function Variants({ application }: { application: Application }) {
  const { variants, selectedVariantId, jobId } = application;
  const [search, setSearch] = useSearchParams();
  const isWide = useMedia(WIDE);
  if (variants.length === 0) {
    return (
      <Section title="Variants">
        <EmptyState
          title="No variant was written for this application."
          {...(jobId === null
            ? {}
            : {
                action: (
                  <LinkButton href={`/applications/new?job=${jobId}`}>Write variants</LinkButton>
                ),
              })}
        />
      </Section>
    );
  }
  if (isWide && variants.length <= MAX_BESIDE) {
    return (
      <section aria-label="Variants" className={styles['beside']} data-count={variants.length}>
        {variants.map((variant) => (
          <VariantView key={variant.id} application={application} variant={variant} />
        ))}
      </section>
    );
  }
  const asked = search.get('variant') ?? selectedVariantId;
  const shown = variants.find(({ id }) => id === asked) ?? variants[0];
  return (
    <section aria-label="Variants">
      <Tabs
        label="Variants"
        value={shown?.id ?? ''}
        onChange={(variant) => setSearch({ variant }, { replace: true })}
        tabs={variants.map((variant) => ({
          id: variant.id,
          label: (
            <>
              <UserWords text={variant.name} />
              {variant.id === selectedVariantId && ' ✓'}
            </>
          ),
          content: <VariantView application={application} variant={variant} />,
        }))}
      />
    </section>
  );
}
