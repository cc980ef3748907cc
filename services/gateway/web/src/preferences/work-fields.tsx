import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { ListField } from '../ui/list-field.tsx';
import type { FieldsProps } from './fields.ts';
import { JOB_TYPES, LEVELS } from '../jobs/list/posting-options.ts';

/** Which work is looked for, and at whom. */
export const WorkFields = ({ entries, change }: FieldsProps) => (
  <>
    <ListField
      label="Job titles"
      name="desiredTitles"
      hint="Enter adds one, as in all lists here."
      values={entries.desiredTitles}
      onChange={(desiredTitles) => change({ desiredTitles })}
      maxItems={20}
      maxLength={200}
      withCommas
    />
    <ListField
      label="Words that should be there"
      name="keywords"
      values={entries.keywords}
      onChange={(keywords) => change({ keywords })}
      maxItems={50}
      maxLength={100}
    />
    <ListField
      label="Words that should not be there"
      name="excludeKeywords"
      values={entries.excludeKeywords}
      onChange={(excludeKeywords) => change({ excludeKeywords })}
      maxItems={50}
      maxLength={100}
    />
    <CheckboxGroup
      legend="Kinds of employment"
      name="jobTypes"
      options={JOB_TYPES}
      values={entries.jobTypes}
      onChange={(jobTypes) => change({ jobTypes })}
    />
    <CheckboxGroup
      legend="Levels"
      name="experienceLevels"
      options={LEVELS}
      values={entries.experienceLevels}
      onChange={(experienceLevels) => change({ experienceLevels })}
    />
    <ListField
      label="Industries"
      name="industries"
      values={entries.industries}
      onChange={(industries) => change({ industries })}
      maxItems={20}
      maxLength={100}
    />
    <ListField
      label="Company sizes"
      name="companySizes"
      hint="For example: 50–200 people, start-up."
      values={entries.companySizes}
      onChange={(companySizes) => change({ companySizes })}
      maxItems={10}
      maxLength={100}
    />
  </>
);
