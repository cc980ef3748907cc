import { Undo2, X } from 'lucide-react';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { UserWords } from '../ui/user-text.tsx';
import { isThere } from './already-there.ts';
import { useReview } from './review-context.ts';
import { ReviewField } from './review-field.tsx';
import styles from './review.module.css';
import { accomplishmentPaths, isTrueAt, nameAt } from './review.ts';
import { SECTIONS, type SectionName } from './sections.ts';

interface Props {
  section: SectionName;
  /** Its place in the file. */
  index: number;
  /** Its place among what will be sent; null where it is left out. */
  sentIndex: number | null;
}

/** One entry that was read, with its fields, or its name alone where it is left out. */
export function ReviewEntry({ section, index, sentIndex }: Props) {
  const { review, complete, toggle } = useReview();
  const { one, names, fields } = SECTIONS[section];
  const path = `${section}.${index}`;
  const said = nameAt(review, path, names);
  const name = said === '' ? `A ${one} without a name` : said;
  const sent = `${section}.${sentIndex ?? index}`;
  const isOut = sentIndex === null;
  const isCurrent = isTrueAt(review, `${path}.current`);
  return (
    <li className={styles['entry']}>
      <div className={styles['entryHead']} data-out={isOut}>
        <h3>
          <UserWords text={name} />
        </h3>
        {!isOut && isThere(complete, review, section, index) && (
          <Badge tone="info">In your profile already</Badge>
        )}
        {/* One button for both, so that it keeps the focus. */}
        <Button
          variant="quiet"
          icon={isOut ? <Undo2 aria-hidden="true" /> : <X aria-hidden="true" />}
          onClick={() => toggle(path)}
        >
          {isOut ? 'Put back' : 'Leave out'}
          <span className="visually-hidden"> {name}</span>
        </Button>
      </div>
      {!isOut && (
        <div className={styles['fields']}>
          {fields
            .filter(({ member }) => member !== 'endDate' || !isCurrent)
            .map((spec) => (
              <ReviewField
                key={spec.member}
                path={`${path}.${spec.member}`}
                name={`${sent}.${spec.member}`}
                spec={spec}
              />
            ))}
          {section === 'workExperience' &&
            accomplishmentPaths(review, index).map((itemPath, item) => (
              <ReviewField
                key={itemPath}
                path={itemPath}
                name={`${sent}.accomplishments.${item}`}
                spec={{
                  member: 'accomplishments',
                  label: `Accomplishment ${item + 1}`,
                  isWide: true,
                  kind: 'text',
                }}
              />
            ))}
        </div>
      )}
    </li>
  );
}
