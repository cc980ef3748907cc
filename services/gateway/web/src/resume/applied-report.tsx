import { Banner } from '../ui/banner.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { UserWords } from '../ui/user-text.tsx';
import { type Tally, tallyOf } from './tally.ts';
import type { Applied } from './review-storage.ts';
import styles from './review.module.css';
import { type Review, keptIndexes, nameAt } from './review.ts';
import { SECTIONS } from './sections.ts';

interface Props {
  review: Review;
  applied: Applied;
  onDone: () => void;
}

/** What became of a résumé that was added to the profile. */
export function AppliedReport({ review, applied, onDone }: Props) {
  return (
    <Section title="Added to your profile">
      <div role="status">
        <Report tallies={tallyOf(applied)} />
      </div>
      {applied.skipped.length > 0 && (
        <Banner tone="warn">
          <p>Your profile could not take everything:</p>
          <ul>
            {applied.skipped.map(({ section, index, reason }) => (
              <li key={`${section} ${index} ${reason}`}>
                <UserWords text={`${nameOf(review, section, index)}: ${reason}`} />
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <div className={styles['actions']}>
        <LinkButton href="/profile" variant="primary">
          Look at your profile
        </LinkButton>
        <Button onClick={onDone}>Bring in another</Button>
      </div>
    </Section>
  );
}

export function Report({ tallies }: { tallies: readonly Tally[] }) {
  return (
    <dl className={styles['report']}>
      {tallies.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

type Skipped = Applied['skipped'][number];

/** The entry as the review calls it; the API counts those that were sent. */
function nameOf(review: Review, section: Skipped['section'], index: number): string {
  if (section === 'profile') return 'You';
  const place = keptIndexes(review, section)[index];
  if (place === undefined) return SECTIONS[section].title;
  const name = nameAt(review, `${section}.${place}`, SECTIONS[section].names);
  return name === '' ? SECTIONS[section].title : name;
}
