import { Checkbox } from '../ui/checkbox.tsx';
import { FieldRow } from '../ui/field-row.tsx';
import { PartialDateField } from '../ui/partial-date-field.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { CompleteProfile } from './completeness.ts';

export const EMPLOYMENT_TYPES = [
  'full-time',
  'part-time',
  'contract',
  'freelance',
  'internship',
] as const;

/** What is asked of a position; null for a new one. */
export function WorkExperienceFields({
  row,
}: {
  row: CompleteProfile['workExperience'][number] | null;
}) {
  return (
    <>
      <TextField label="Title" name="title" defaultValue={row?.title} maxLength={200} required />
      <TextField
        label="Company"
        name="company"
        defaultValue={row?.company}
        maxLength={200}
        required
      />
      <TextField
        label="Location"
        name="location"
        defaultValue={row?.location ?? ''}
        maxLength={200}
      />
      <Select
        label="Kind of employment"
        name="employmentType"
        defaultValue={row?.employmentType ?? ''}
        options={[
          { value: '', label: 'Not said' },
          ...EMPLOYMENT_TYPES.map((type) => ({ value: type, label: type })),
        ]}
      />
      <FieldRow>
        <PartialDateField
          label="Start"
          name="startDate"
          defaultValue={row?.startDate ?? ''}
          required
        />
        <PartialDateField label="End" name="endDate" defaultValue={row?.endDate ?? ''} />
      </FieldRow>
      <Checkbox
        label="I work there today"
        name="isCurrent"
        hint="Leave the end empty then."
        defaultChecked={row?.isCurrent ?? false}
      />
      <TextArea
        label="Description"
        name="description"
        rows={4}
        defaultValue={row?.description ?? ''}
        maxLength={10_000}
      />
      <TextArea
        label="Accomplishments"
        name="accomplishments"
        hint="One a line."
        rows={5}
        defaultValue={row?.accomplishments.join('\n') ?? ''}
      />
      <TextArea
        label="Your story of it"
        name="narrative"
        hint="In your own words, for letters to draw on."
        rows={3}
        defaultValue={row?.narrative ?? ''}
        maxLength={10_000}
      />
    </>
  );
}
