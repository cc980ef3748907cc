import { Plus } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Variant } from '../queries.ts';
import { EntryButtons } from './entry-buttons.tsx';
import { DATE_HINT, DATE_PATTERN } from './experience-fields.tsx';
import styles from './variant-form.module.css';

const MAX_ENTRIES = 20;
const WORDS_MAX = 200;

interface Props {
  /** What the variant had when editing began; an entry beyond it is new. */
  start: Variant['resume']['education'];
  entries: readonly number[];
  onChange: (entries: readonly number[]) => void;
}

/** The education of a résumé. */
export function EducationFields({ start, entries, onChange }: Props) {
  return (
    <Section title="Education">
      {entries.map((entry, index) => {
        const school = start[entry];
        const name = (field: string) => `education.${entry}.${field}`;
        return (
          <fieldset key={entry} className={styles['entry']}>
            <legend>Education {index + 1}</legend>
            <TextField
              label="School or university"
              name={name('institution')}
              defaultValue={school?.institution}
              maxLength={WORDS_MAX}
              required
            />
            <div className={styles['pair']}>
              <TextField
                label="Degree"
                name={name('degree')}
                defaultValue={school?.degree ?? ''}
                maxLength={WORDS_MAX}
              />
              <TextField
                label="Subject"
                name={name('fieldOfStudy')}
                defaultValue={school?.fieldOfStudy ?? ''}
                maxLength={WORDS_MAX}
              />
            </div>
            <div className={styles['pair']}>
              <TextField
                label="From"
                name={name('startDate')}
                defaultValue={school?.startDate ?? ''}
                hint={DATE_HINT}
                pattern={DATE_PATTERN}
              />
              <TextField
                label="Until"
                name={name('endDate')}
                defaultValue={school?.endDate ?? ''}
                hint={DATE_HINT}
                pattern={DATE_PATTERN}
              />
            </div>
            <EntryButtons entries={entries} entry={entry} noun="education" onChange={onChange} />
          </fieldset>
        );
      })}
      {entries.length < MAX_ENTRIES && (
        <div className={styles['add']}>
          <Button
            icon={<Plus aria-hidden />}
            onClick={() => onChange([...entries, Math.max(start.length - 1, ...entries) + 1])}
          >
            Add an education
          </Button>
        </div>
      )}
    </Section>
  );
}
