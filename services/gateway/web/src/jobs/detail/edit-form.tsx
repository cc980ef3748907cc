import { dataOf } from '@jobmatch/client/create-client';
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
import { changesOf, dayOf } from './edited-posting.ts';
import { type Job, jobOf } from './queries.ts';

const NOT_SAID = { ...ANY, label: 'Not said' };
const TEXT_MAX = 100_000;

/** Every field of one's own posting; only what was changed is sent. */
export function EditForm({ job }: { job: Job }) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const lines = { hint: 'One per line', rows: 4 };
  return (
    <Form
      draft={`job.${job.id}`}
      onSubmit={async ({ values }) => {
        const body = changesOf(values, job);
        if (Object.keys(body).length > 0) {
          const { id } = job;
          const changed = await dataOf(
            api.PATCH('/api/jobs/{id}', { params: { path: { id } }, body }),
          );
          client.setQueryData(jobOf(id).queryKey, changed);
          void client.invalidateQueries({ queryKey: ['jobs'] });
          void client.invalidateQueries({ queryKey: ['analyses'] });
          toast('Saved.');
        }
        navigate(`/jobs/${job.id}`);
      }}
    >
      <TextField label="Title" name="title" defaultValue={job.title} maxLength={300} required />
      <TextField
        label="Company"
        name="company"
        defaultValue={job.company}
        maxLength={200}
        required
      />
      <TextField
        label="Address of the posting"
        name="url"
        type="url"
        defaultValue={job.url ?? ''}
        maxLength={2048}
      />
      <TextField label="Place" name="location" defaultValue={job.location ?? ''} maxLength={300} />
      <TextField
        label="Country"
        name="country"
        hint="Two letters: DE"
        defaultValue={job.country ?? ''}
        maxLength={2}
        pattern="[A-Za-z]{2}"
      />
      <Select
        label="Work"
        name="workArrangement"
        options={[NOT_SAID, ...ARRANGEMENTS]}
        defaultValue={job.workArrangement === 'unknown' ? '' : job.workArrangement}
      />
      <Select
        label="Kind"
        name="jobType"
        options={[NOT_SAID, ...JOB_TYPES]}
        defaultValue={job.jobType ?? ''}
      />
      <Select
        label="Level"
        name="experienceLevel"
        options={[NOT_SAID, ...LEVELS]}
        defaultValue={job.experienceLevel ?? ''}
      />
      <TextArea
        label="Description"
        name="description"
        rows={12}
        defaultValue={job.description ?? ''}
        maxLength={TEXT_MAX}
      />
      <TextArea
        label="Requirements"
        name="requirements"
        defaultValue={job.requirements ?? ''}
        maxLength={TEXT_MAX}
      />
      <TextArea
        label="Required skills"
        name="requiredSkills"
        {...lines}
        defaultValue={job.requiredSkills.join('\n')}
      />
      <TextArea
        label="Preferred skills"
        name="preferredSkills"
        {...lines}
        defaultValue={job.preferredSkills.join('\n')}
      />
      <TextArea
        label="Benefits"
        name="benefits"
        {...lines}
        defaultValue={job.benefits.join('\n')}
      />
      <PayFields job={job} />
      <TextField
        label="Industry"
        name="industry"
        defaultValue={job.industry ?? ''}
        maxLength={100}
      />
      <TextField
        label="Company size"
        name="companySize"
        defaultValue={job.companySize ?? ''}
        maxLength={50}
      />
      <TextField label="Posted on" name="postedAt" type="date" defaultValue={dayOf(job.postedAt)} />
      <TextField
        label="Open until"
        name="expiresAt"
        type="date"
        defaultValue={dayOf(job.expiresAt)}
      />
      <SubmitButton>Save the changes</SubmitButton>
    </Form>
  );
}

function PayFields({ job }: { job: Job }) {
  const amount = { type: 'number', min: 0, max: 1e9, step: 'any' } as const;
  return (
    <>
      <TextField
        label="Pay from"
        name="salaryMin"
        {...amount}
        defaultValue={job.salaryMin ?? undefined}
      />
      <TextField
        label="Pay to"
        name="salaryMax"
        {...amount}
        defaultValue={job.salaryMax ?? undefined}
      />
      <TextField
        label="Currency"
        name="salaryCurrency"
        hint="Three letters: EUR"
        defaultValue={job.salaryCurrency ?? ''}
        maxLength={3}
        pattern="[A-Za-z]{3}"
      />
      <Select
        label="Pay per"
        name="salaryPeriod"
        options={[NOT_SAID, ...PAY_PERIODS]}
        defaultValue={job.salaryPeriod ?? ''}
      />
    </>
  );
}
