import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { checkPartialDate } from '../ui/partial-date.ts';
import { profileSays } from './already-there.ts';
import { ConfidenceChip } from './confidence-chip.tsx';
import { useReview } from './review-context.ts';
import styles from './review.module.css';
import { isTrueAt, textAt } from './review.ts';
import type { FieldSpec } from './sections.ts';
import { SourceQuote } from './source-quote.tsx';

interface Props {
  /** Where the value is in what was read. */
  path: string;
  /** Where it is in what will be sent: the API names it so when it refuses it. */
  name: string;
  spec: FieldSpec;
  /** Said below its label. */
  hint?: string;
}

const CHARACTERS_A_LINE = 60;
const MAX_ROWS = 12;

/** One value that was read: it can be changed, and its place in the source shown. */
export function ReviewField({ path, name, spec, hint }: Props) {
  const { review, complete, edit, show } = useReview();
  const { label, kind, required = false, isWide = false, member } = spec;
  const value = textAt(review, path);
  const existing = path.startsWith('profile.') ? profileSays(complete, member) : null;
  const className = `${styles['field']} ${isWide ? styles['wide'] : ''}`;
  if (kind === 'box') {
    return (
      <div className={className}>
        <Checkbox
          label={label}
          name={name}
          checked={isTrueAt(review, path)}
          onChange={(event) => edit(path, event.currentTarget.checked)}
        />
      </div>
    );
  }
  return (
    <div className={className}>
      <Field
        label={label}
        name={name}
        {...(existing !== null
          ? { hint: <ProfileKeeps text={existing} said={value} /> }
          : hint === undefined
            ? {}
            : { hint })}
        render={(attributes) => {
          const shared = {
            ...attributes,
            value,
            required,
            dir: 'auto',
            onFocus: () => show(path),
          } as const;
          if (kind === 'text') {
            return (
              <textarea
                {...shared}
                rows={rowsOf(value)}
                onChange={(event) => edit(path, event.currentTarget.value)}
              />
            );
          }
          return (
            <input
              {...shared}
              type="text"
              {...(kind === 'date' ? { placeholder: 'YYYY-MM', onInput: checkPartialDate } : {})}
              onChange={(event) => edit(path, event.currentTarget.value)}
            />
          );
        }}
      />
      <div className={styles['chip']}>
        <ConfidenceChip path={path} label={label} />
      </div>
      <SourceQuote path={path} />
    </div>
  );
}

const rowsOf = (value: string): number => {
  const lengths = value.split('\n').map((line) => line.length);
  const rows = lengths.reduce(
    (sum, length) => sum + Math.ceil((length || 1) / CHARACTERS_A_LINE),
    0,
  );
  return Math.min(Math.max(rows, 2), MAX_ROWS);
};

function ProfileKeeps({ text, said }: { text: string; said: string }) {
  if (said.trim() === '') return null;
  if (text.trim() === said.trim()) return 'Your profile says the same.';
  const shown = text.length > 80 ? `${text.slice(0, 80)} …` : text;
  return (
    <>
      Your profile keeps “<bdi>{shown}</bdi>”.
    </>
  );
}
