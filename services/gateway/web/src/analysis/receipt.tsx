import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useMutation } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { api } from '../api/api.ts';
import { failureOf } from '../api/failure.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { TimeAgo } from '../ui/time.tsx';
import type { Analysis } from './analysis.ts';
import styles from './receipt.module.css';

const SOURCES = {
  generated: 'made just then',
  database: 'kept from an earlier one, in the database',
  kv: 'kept from an earlier one, in the cache',
} as const;

/** What the score was made of, and a check that the same posting and profile still give it. */
export function Receipt({ analysis }: { analysis: Analysis }) {
  const { receipt, cacheSource, cachedAt } = analysis;
  const verify = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/analyses/verify', { body: { analysis }, headers: onceOnly() })),
  });
  const rows: [string, string][] = [
    ['Engine', receipt.engineVersion],
    ['Weights', receipt.weightsVersion],
    ['Read by', receipt.extractedBy],
    ...(receipt.model === null ? [] : [['Model', receipt.model] satisfies [string, string]]),
    ['Inputs', receipt.inputsHash],
    ['Facts', receipt.factsHash],
  ];
  return (
    <div className={styles['receipt']}>
      <dl className={styles['rows']}>
        {rows.map(([name, value]) => [
          <dt key={`${name} name`}>{name}</dt>,
          <dd key={name}>
            <code>{value}</code>
          </dd>,
        ])}
        <dt>Made</dt>
        <dd>
          <TimeAgo at={cachedAt} />, {SOURCES[cacheSource]}
        </dd>
      </dl>
      <Button
        icon={<ShieldCheck aria-hidden="true" />}
        pending={verify.isPending}
        onClick={() => verify.mutate()}
      >
        Verify
      </Button>
      <div role="status" className={styles['outcome']}>
        {verify.data !== undefined && <Outcome analysis={analysis} verification={verify.data} />}
        {verify.error !== null && (
          <Banner tone="danger" requestId={failureOf(verify.error).requestId}>
            {failureOf(verify.error).text}
          </Banner>
        )}
      </div>
    </div>
  );
}

interface OutcomeProps {
  analysis: Analysis;
  verification: { valid: boolean; recomputed: { overallScore: number | null; inputsHash: string } };
}

function Outcome({ analysis, verification: { valid, recomputed } }: OutcomeProps) {
  const score = recomputed.overallScore ?? 'no score';
  if (valid) {
    return (
      <Banner tone="good">
        Verified: computed again from the posting and your profile, every part is the same ({score}
        ).
      </Banner>
    );
  }
  return (
    <Banner tone="warn">
      {recomputed.inputsHash === analysis.receipt.inputsHash
        ? `Computed again, it comes out otherwise: ${score}, not ${analysis.overallScore ?? 'no score'}.`
        : `The posting or your profile has changed since: it would be ${score} now. Analyse again to see why.`}
    </Banner>
  );
}
