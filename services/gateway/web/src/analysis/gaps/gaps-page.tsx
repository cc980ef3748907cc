import { ApiError } from '@jobmatch/client/api-error';
import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ScanSearch } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/failure.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useActionKey } from '../../ui/use-action-key.ts';
import { GapReport } from './gap-report.tsx';
import { gapAnalyses, gapAnalysisOf } from './queries.ts';

const HEIGHT_PX = 720;

/** What a profile leaves open, with questions about it. */
export function GapsPage() {
  const client = useQueryClient();
  const actionKey = useActionKey();
  const [params, setParams] = useSearchParams();
  const query = useQuery(gapAnalyses);
  const look = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/resume/analyze-gaps', { headers: onceOnly(actionKey.for('look')) })),
    onSuccess: (found) => {
      actionKey.done();
      client.setQueryData(gapAnalysisOf(found.id).queryKey, found);
      void client.invalidateQueries({ queryKey: gapAnalyses.queryKey });
      setParams({ of: found.id });
    },
    onError: (err) => {
      // A refusal is remembered with its key; what was refused may be allowed after a change of the profile.
      if (err instanceof ApiError) actionKey.done();
    },
  });
  return (
    <Page>
      <PageHeading
        title="Profile gaps"
        description="What a reader of your profile would stumble over. For your eyes only: it never counts in a score."
        actions={
          <Button
            variant="primary"
            icon={<ScanSearch aria-hidden="true" />}
            pending={look.isPending}
            onClick={() => look.mutate()}
          >
            Look through my profile
          </Button>
        }
      />
      {look.error !== null && (
        <div role="alert">
          <Banner
            tone="danger"
            requestId={failureOf(look.error).requestId}
            action={<LinkButton href="/resume">Bring in your résumé</LinkButton>}
          >
            {failureOf(look.error).text}
          </Banner>
        </div>
      )}
      <QueryView query={query} skeleton={<Skeleton heightPx={HEIGHT_PX} />}>
        {({ gapAnalyses: all }) => {
          const id = params.get('of') ?? all[0]?.id;
          return id === undefined ? (
            <Section title="Nothing yet">
              <EmptyState title="Your profile was not looked through yet.">
                Twenty things are looked for, from gaps in time to work without numbers, and five to
                ten questions are asked about what is found.
              </EmptyState>
            </Section>
          ) : (
            <GapReport
              key={id}
              id={id}
              earlier={all}
              onChoose={(chosen) => setParams({ of: chosen })}
            />
          );
        }}
      </QueryView>
    </Page>
  );
}
