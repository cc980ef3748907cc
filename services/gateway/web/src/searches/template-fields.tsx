import { ANY, ARRANGEMENTS, JOB_TYPES, LEVELS, SOURCES } from '../jobs/list/posting-options.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { Criteria } from './criteria.ts';
import type { Template } from './queries.ts';
import { SCHEDULE_OPTIONS } from './schedules.ts';
import styles from './searches.module.css';

interface Props {
  name: string;
  description: string;
  criteria: Criteria;
  isDefault: boolean;
  schedule: Template['schedule'];
}

/** What a saved search is called and looks for. Every name is that of the criterion. */
export const TemplateFields = ({ name, description, criteria, isDefault, schedule }: Props) => (
  <>
    <TextField label="Name" name="name" maxLength={100} dir="auto" defaultValue={name} required />
    <TextArea
      label="Description"
      name="description"
      rows={2}
      maxLength={500}
      defaultValue={description}
    />
    <fieldset className={styles['fields']}>
      <legend>What it looks for</legend>
      <div className={styles['wide']}>
        <TextField
          label="Words"
          name="query"
          maxLength={500}
          dir="auto"
          defaultValue={criteria.query ?? ''}
        />
      </div>
      <div className={styles['wide']}>
        <TextField
          label="Further words"
          name="keywords"
          hint="Up to twenty, between commas"
          dir="auto"
          defaultValue={criteria.keywords?.join(', ') ?? ''}
        />
      </div>
      <TextField
        label="Place"
        name="location"
        maxLength={300}
        dir="auto"
        defaultValue={criteria.location ?? ''}
      />
      <Select
        label="Work"
        name="workArrangement"
        options={[ANY, ...ARRANGEMENTS]}
        defaultValue={criteria.workArrangement ?? ''}
      />
      <Select
        label="Level"
        name="experienceLevel"
        options={[ANY, ...LEVELS]}
        defaultValue={criteria.experienceLevel ?? ''}
      />
      <Select
        label="Kind"
        name="jobType"
        options={[ANY, ...JOB_TYPES]}
        defaultValue={criteria.jobType ?? ''}
      />
      <TextField
        label="Pays at least"
        name="salaryMin"
        hint="A year"
        type="number"
        min={0}
        max={1e9}
        step="any"
        defaultValue={criteria.salaryMin ?? ''}
      />
      <TextField
        label="Posted within"
        name="postedWithinDays"
        hint="Days"
        type="number"
        min={1}
        max={365}
        defaultValue={criteria.postedWithinDays ?? ''}
      />
      <div className={styles['wide']}>
        <TextField
          label="From"
          name="sources"
          hint={`Between commas: ${SOURCES.map(({ value }) => value).join(', ')}`}
          defaultValue={criteria.sources?.join(', ') ?? ''}
        />
      </div>
    </fieldset>
    <Select
      label="Search job sites and boards by itself"
      name="schedule"
      hint="Each time counts as one of your plan's job searches. It needs words to search for."
      options={SCHEDULE_OPTIONS}
      defaultValue={schedule ?? ''}
    />
    <Checkbox
      label="My usual search"
      name="isDefault"
      hint="Only one search can be"
      defaultChecked={isDefault}
    />
  </>
);
