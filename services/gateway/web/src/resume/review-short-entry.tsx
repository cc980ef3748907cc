import { Undo2, X } from 'lucide-react';
import { IconButton } from '../ui/button.tsx';
import { UserWords } from '../ui/user-text.tsx';
import { isThere } from './already-there.ts';
import { useReview } from './review-context.ts';
import { ReviewField } from './review-field.tsx';
import styles from './review.module.css';
import { textAt } from './review.ts';

interface Props {
  /** Its place in the file. */
  index: number;
  /** Its place among what will be sent; null where it is left out. */
  sentIndex: number | null;
}

/** One skill that was read: there are many, and each is a word or two. */
export function ReviewShortEntry({ index, sentIndex }: Props) {
  const { review, complete, toggle } = useReview();
  const path = `skills.${index}`;
  const name = textAt(review, `${path}.name`);
  const isOut = sentIndex === null;
  return (
    <li className={styles['short']}>
      {isOut ? (
        <p className={styles['shortOut']}>
          <UserWords text={name} />
        </p>
      ) : (
        <ReviewField
          path={`${path}.name`}
          name={`skills.${sentIndex}.name`}
          spec={{ member: 'name', label: `Skill ${index + 1}`, kind: 'line', required: true }}
          {...(isThere(complete, review, 'skills', index)
            ? { hint: 'In your profile already' }
            : {})}
        />
      )}
      {/* One button for both, so that it keeps the focus. */}
      <IconButton
        label={`${isOut ? 'Put back' : 'Leave out'} ${name}`}
        onClick={() => toggle(path)}
      >
        {isOut ? <Undo2 /> : <X />}
      </IconButton>
    </li>
  );
}
