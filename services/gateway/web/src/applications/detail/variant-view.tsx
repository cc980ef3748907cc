import { Check, PenLine } from 'lucide-react';
import { useId } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { toast } from '../../ui/toast-store.ts';
import { TimeAgo } from '../../ui/time.tsx';
import { UserText, UserWords } from '../../ui/user-text.tsx';
import type { Application, Variant } from '../queries.ts';
import { AtsCoverage } from './ats-coverage.tsx';
import { ResumeText } from './resume-text.tsx';
import { TruthReport } from './truth-report.tsx';
import { useChangeApplication } from './use-change-application.ts';
import styles from './variants.module.css';

interface Props {
  application: Application;
  variant: Variant;
}

/** One variant: how it came about, what was checked, its résumé and its letter. */
export function VariantView({ application, variant }: Props) {
  const { id, selectedVariantId, editHistory } = application;
  const { mutate, isPending } = useChangeApplication(id);
  const titleId = useId();
  const isChosen = variant.id === selectedVariantId;
  const edited = editHistory.findLast(({ variantId }) => variantId === variant.id)?.at ?? null;

  const choose = () =>
    mutate(
      { body: { selectedVariantId: variant.id }, etag: null },
      {
        onSuccess: () =>
          toast(`${variant.name} is chosen.`, {
            action: {
              label: 'Undo',
              onSelect: () => mutate({ body: { selectedVariantId }, etag: null }),
            },
          }),
      },
    );

  return (
    <article className={styles['variant']} data-chosen={isChosen} aria-labelledby={titleId}>
      <div className={`${styles['part']} ${styles['head']}`}>
        <div className={styles['name']}>
          <h2 id={titleId}>
            <UserWords text={variant.name} />
          </h2>
          {isChosen && <Badge tone="info">Chosen</Badge>}
        </div>
        <div className={styles['buttons']}>
          {!isChosen && (
            <Button icon={<Check aria-hidden />} pending={isPending} onClick={choose}>
              Choose<span className="visually-hidden"> {variant.name}</span>
            </Button>
          )}
          <LinkButton
            href={`/applications/${id}/variants/${encodeURIComponent(variant.id)}`}
            icon={<PenLine aria-hidden />}
          >
            Edit<span className="visually-hidden"> {variant.name}</span>
          </LinkButton>
        </div>
        {edited !== null && (
          <p className={styles['small']}>
            Edited by you <TimeAgo at={edited} />. What is said below of claims and keywords is of
            the text as it was written.
          </p>
        )}
      </div>
      <div className={styles['part']}>
        <h3>How it came about</h3>
        <ul className={styles['list']}>
          {variant.aiRationale.map((reason) => (
            <li key={reason}>
              <UserWords text={reason} />
            </li>
          ))}
        </ul>
      </div>
      <div className={`${styles['part']} ${styles['figures']}`}>
        <TruthReport {...variant.truth} />
        {variant.atsCoverage !== undefined && <AtsCoverage {...variant.atsCoverage} />}
      </div>
      <div className={styles['part']}>
        <h3>Résumé</h3>
        <ResumeText resume={variant.resume} />
      </div>
      <div className={styles['part']}>
        <h3>Letter</h3>
        <div className={styles['letter']}>
          <UserText text={variant.coverLetter} />
        </div>
      </div>
    </article>
  );
}
