import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { ScoreBadge } from '../../ui/score-badge.tsx';
import { Section } from '../../ui/section.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import { dateField, dayText } from '../moments.ts';
import type { Tracked } from '../queries.ts';
import styles from './detail.module.css';
import { useChangeTracked } from './use-change-tracked.ts';

/** What the application is about, and a dialog to change it. */
export function Details({ tracked }: { tracked: Tracked }) {
  const { id, jobTitle, company, location, appliedDate, matchScore, tags } = tracked;
  const change = useChangeTracked(id);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <Section
      title="Details"
      actions={
        <Button variant="quiet" icon={<Pencil aria-hidden />} onClick={() => setIsOpen(true)}>
          Change<span className="visually-hidden"> the details</span>
        </Button>
      }
    >
      <dl className={styles['facts']}>
        <dt>Sent</dt>
        <dd>{appliedDate === null ? 'not known' : dayText(appliedDate)}</dd>
        <dt>Match</dt>
        <dd>
          <ScoreBadge score={matchScore} />
        </dd>
        <dt>Tags</dt>
        <dd className={styles['tags']}>
          {tags.length === 0
            ? 'none'
            : tags.map((tag) => (
                <Badge key={tag}>
                  <UserWords text={tag} />
                </Badge>
              ))}
        </dd>
      </dl>
      <Dialog open={isOpen} onClose={close} title="Change the details">
        <Form
          draft={`details-${id}`}
          onSubmit={async ({ values }) => {
            await change(() => ({
              jobTitle: values['jobTitle']?.trim() ?? '',
              company: values['company']?.trim() ?? '',
              location: values['location']?.trim() || null,
              appliedDate: values['appliedDate'] || null,
              tags: tagsOf(values['tags'] ?? ''),
            }));
            close();
          }}
        >
          <TextField
            label="Position"
            name="jobTitle"
            maxLength={300}
            defaultValue={jobTitle}
            required
          />
          <TextField
            label="Company"
            name="company"
            maxLength={200}
            defaultValue={company}
            required
          />
          <TextField label="Place" name="location" maxLength={200} defaultValue={location ?? ''} />
          <TextField
            label="Sent on"
            name="appliedDate"
            type="date"
            defaultValue={dateField(appliedDate)}
          />
          <TextField
            label="Tags"
            name="tags"
            hint="With commas between them."
            defaultValue={tags.join(', ')}
          />
          <SubmitButton>Save</SubmitButton>
        </Form>
      </Dialog>
    </Section>
  );
}

const tagsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];
