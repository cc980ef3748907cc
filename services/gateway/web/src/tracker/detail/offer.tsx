import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { UserText, UserWords } from '../../ui/user-text.tsx';
import { dayText } from '../moments.ts';
import type { Tracked, TrackerStatus } from '../queries.ts';
import styles from './detail.module.css';
import { OfferDialog } from './offer-dialog.tsx';

export type OfferDetails = NonNullable<Tracked['offerDetails']>;

const WITH_OFFER: readonly TrackerStatus[] = [
  'offer',
  'offer_accepted',
  'offer_declined',
  'accepted',
];

/** What the company offers, once it does. */
export function Offer({ tracked }: { tracked: Tracked }) {
  const { status, offerDetails } = tracked;
  const [isOpen, setIsOpen] = useState(false);
  if (offerDetails === null && !WITH_OFFER.includes(status)) return null;
  return (
    <Section
      title="Offer"
      actions={
        <Button variant="quiet" icon={<Pencil aria-hidden />} onClick={() => setIsOpen(true)}>
          Change<span className="visually-hidden"> the offer</span>
        </Button>
      }
    >
      {offerDetails === null ? (
        <EmptyState title="Nothing is written down of the offer yet." />
      ) : (
        <Facts {...offerDetails} />
      )}
      <OfferDialog tracked={tracked} open={isOpen} onClose={() => setIsOpen(false)} />
    </Section>
  );
}

function Facts({ salary, currency, period, startDate, deadline, benefits, notes }: OfferDetails) {
  return (
    <>
      <dl className={styles['facts']}>
        {salary !== null && (
          <>
            <dt>Salary</dt>
            <dd>
              {salary.toLocaleString('en-GB')} {currency ?? ''}
              {period !== null && ` a ${period}`}
            </dd>
          </>
        )}
        {startDate !== null && (
          <>
            <dt>Begins</dt>
            <dd>{dayText(startDate)}</dd>
          </>
        )}
        {deadline !== null && (
          <>
            <dt>Answer until</dt>
            <dd>{dayText(deadline)}</dd>
          </>
        )}
        {benefits.length > 0 && (
          <>
            <dt>Benefits</dt>
            <dd>
              <UserWords text={benefits.join(', ')} />
            </dd>
          </>
        )}
      </dl>
      {notes !== null && <UserText text={notes} />}
    </>
  );
}
