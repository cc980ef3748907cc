import { Plus } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Variant } from '../queries.ts';
import { EntryButtons } from './entry-buttons.tsx';
import styles from './variant-form.module.css';

const MAX_ENTRIES = 30;
const WORDS_MAX = 200;
export const DATE_PATTERN = '\\d{4}(-\\d{2}(-\\d{2})?)?';
export const DATE_HINT = 'As 2020, 2020-03 or 2020-03-15.';

interface Props {
  /** What the variant had when editing began; an entry beyond it is new. */
  start: Variant['resume']['experience'];
  entries: readonly number[];
  onChange: (entries: readonly number[]) => void;
}

/** The jobs of a résumé. */
export function ExperienceFields({ start, entries, onChange }: Props) {
  return (
    <Section title="Experience">
      {entries.map((entry, index) => {
        const job = start[entry];
        const name = (field: string) => `experience.${entry}.${field}`;
        return (
          <fieldset key={entry} className={styles['entry']}>
            <legend>Job {index + 1}</legend>
            <div className={styles['pair']}>
              <TextField
                label="Title"
                name={name('title')}
                defaultValue={job?.title}
                maxLength={WORDS_MAX}
                required
              />
              <TextField
                label="Company"
                name={name('company')}
                defaultValue={job?.company}
                maxLength={WORDS_MAX}
                required
              />
            </div>
            <TextField
              label="Place"
              name={name('location')}
              defaultValue={job?.location ?? ''}
              maxLength={WORDS_MAX}
            />
            <div className={styles['pair']}>
              <TextField
                label="From"
                name={name('startDate')}
                defaultValue={job?.startDate}
                hint={DATE_HINT}
                pattern={DATE_PATTERN}
                required
              />
              <TextField
                label="Until"
                name={name('endDate')}
                defaultValue={job?.endDate ?? ''}
                hint="Empty while it goes on."
                pattern={DATE_PATTERN}
              />
            </div>
            <TextArea
              label="What you did"
              name={name('bullets')}
              hint="One point on each line, at most 12 of 300 characters."
              rows={Math.max(4, (job?.bullets.length ?? 0) * 2)}
              defaultValue={job?.bullets.join('\n')}
            />
            <EntryButtons entries={entries} entry={entry} noun="job" onChange={onChange} />
          </fieldset>
        );
      })}
      {entries.length < MAX_ENTRIES && (
        <div className={styles['add']}>
          <Button
            icon={<Plus aria-hidden />}
            onClick={() => onChange([...entries, Math.max(start.length - 1, ...entries) + 1])}
          >
            Add a job
          </Button>
        </div>
      )}
    </Section>
  );
}
