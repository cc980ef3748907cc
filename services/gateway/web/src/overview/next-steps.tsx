import { dataOf } from '@jobmatch/client/create-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { api } from '../api/api.ts';
import { failureOf } from '../api/failure.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Section } from '../ui/section.tsx';
import { toast } from '../ui/toast-store.ts';
import styles from './lists.module.css';
import { profile } from './queries.ts';
import { stepsOf } from './steps.ts';

/** What the profile still lacks, as things to do. */
export function NextSteps() {
  const query = useQuery(profile);
  return (
    <Section title="What to do next">
      <QueryView query={query}>
        {(found) => {
          const steps = stepsOf(found);
          if (steps.length === 0) {
            return (
              <EmptyState
                title="Your profile has what scores and letters rest on."
                action={<LinkButton href="/jobs">Look for jobs</LinkButton>}
              />
            );
          }
          return (
            <ol className={styles['list']}>
              {steps.map(({ title, reason, href }) => (
                <li key={title} className={styles['item']}>
                  <div className={styles['words']}>
                    <p className={styles['name']}>{title}</p>
                    <p className={styles['detail']}>{reason}</p>
                  </div>
                  {href === null ? (
                    <ResendButton />
                  ) : (
                    <LinkButton href={href} icon={<ArrowRight aria-hidden="true" />}>
                      Go<span className="visually-hidden">: {title}</span>
                    </LinkButton>
                  )}
                </li>
              ))}
            </ol>
          );
        }}
      </QueryView>
    </Section>
  );
}

function ResendButton() {
  const { mutate, isPending } = useMutation({
    mutationFn: () => dataOf(api.POST('/api/auth/verify-email/resend')),
    onSuccess: ({ message }) => toast(message),
    onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
  });
  return (
    <Button pending={isPending} onClick={() => mutate()}>
      Send the link again
    </Button>
  );
}
