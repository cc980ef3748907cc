import { Section } from '../ui/section.tsx';
import { useReview } from './review-context.ts';
import { ReviewEntry } from './review-entry.tsx';
import { ReviewShortEntry } from './review-short-entry.tsx';
import styles from './review.module.css';
import { keptIndexes } from './review.ts';
import { SECTIONS, type SectionName } from './sections.ts';

/** What was read for one part of the profile; nothing where nothing was. */
export function ReviewSection({ section }: { section: SectionName }) {
  const { review } = useReview();
  const entries = review.parsed[section];
  if (entries.length === 0) return null;
  const kept = keptIndexes(review, section);
  const isShort = section === 'skills';
  return (
    <Section
      title={SECTIONS[section].title}
      actions={
        <p className={styles['count']}>
          {kept.length} of {entries.length}
        </p>
      }
    >
      <ul className={isShort ? styles['shorts'] : styles['entries']}>
        {entries.map((_, index) => {
          const at = kept.indexOf(index);
          const place = { index, sentIndex: at === -1 ? null : at };
          // An entry is its place in the file.
          const key = `${section}.${index}`;
          return isShort ? (
            <ReviewShortEntry key={key} {...place} />
          ) : (
            <ReviewEntry key={key} section={section} {...place} />
          );
        })}
      </ul>
    </Section>
  );
}
