import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { api } from '../../api/api.ts';
import { Form } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ANY, ARRANGEMENTS, JOB_TYPES, LEVELS, PAY_PERIODS } from '../list/posting-options.ts';
import styles from './add-job.module.css';
import { postingOf } from './entered-posting.ts';

const NOT_SAID = { ...ANY, label: 'Not said' };
const TEXT_MAX = 100_000;

/** A posting typed in. What makes scores better comes before what is good to know. */
export function ByHand() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  return (
    <Form
      draft="job-by-hand"
      onSubmit={async ({ values, key }) => {
        const body = postingOf(values);
        const job = await dataOf(api.POST('/api/jobs', { body, headers: onceOnly(key) }));
        await client.invalidateQueries({ queryKey: ['jobs'] });
        toast(
          job.dedupStatus === 'duplicate'
            ? 'Added. It looks like a posting that you have already.'
            : 'Added to your list.',
        );
        navigate(`/jobs/${job.id}`);
      }}
    >
      <fieldset className={styles['group']}>
        <legend>The job</legend>
        <TextField label="Title" name="title" maxLength={300} dir="auto" required />
        <TextField label="Company" name="company" maxLength={200} dir="auto" required />
        <div className={styles['wide']}>
          <TextField label="Address of the posting" name="url" type="url" maxLength={2048} />
        </div>
        <div className={styles['wide']}>
          <TextArea label="Description" name="description" rows={10} maxLength={TEXT_MAX} />
        </div>
        <div className={styles['wide']}>
          <TextArea label="Requirements" name="requirements" maxLength={TEXT_MAX} />
        </div>
        <TextArea
          label="Required skills"
          name="requiredSkills"
          hint="Between commas or on lines of their own"
          rows={3}
        />
        <TextArea
          label="Preferred skills"
          name="preferredSkills"
          hint="Between commas or on lines of their own"
          rows={3}
        />
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>Where and how</legend>
        <TextField label="Place" name="location" maxLength={300} dir="auto" />
        <TextField
          label="Country"
          name="country"
          hint="Two letters: DE"
          maxLength={2}
          pattern="[A-Za-z]{2}"
        />
        <Select label="Work" name="workArrangement" options={[NOT_SAID, ...ARRANGEMENTS]} />
        <Select label="Kind" name="jobType" options={[NOT_SAID, ...JOB_TYPES]} />
        <Select label="Level" name="experienceLevel" options={[NOT_SAID, ...LEVELS]} />
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>Pay</legend>
        <TextField label="From" name="salaryMin" type="number" min={0} max={1e9} step="any" />
        <TextField label="To" name="salaryMax" type="number" min={0} max={1e9} step="any" />
        <TextField
          label="Currency"
          name="salaryCurrency"
          hint="Three letters: EUR"
          maxLength={3}
          pattern="[A-Za-z]{3}"
        />
        <Select label="Period" name="salaryPeriod" options={[NOT_SAID, ...PAY_PERIODS]} />
        <div className={styles['wide']}>
          <TextArea
            label="Benefits"
            name="benefits"
            hint="Between commas or on lines of their own"
            rows={2}
          />
        </div>
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>When</legend>
        <TextField label="Posted on" name="postedAt" type="date" />
        <TextField label="Open until" name="expiresAt" type="date" />
      </fieldset>
      <SubmitButton>Add the posting</SubmitButton>
    </Form>
  );
}
