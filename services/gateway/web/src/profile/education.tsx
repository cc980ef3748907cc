import { onceOnly } from '@jobmatch/client/idempotency';
import { api } from '../api/api.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { FieldRow } from '../ui/field-row.tsx';
import { PartialDateField } from '../ui/partial-date-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { UserText, UserWords } from '../ui/user-text.tsx';
import type { CompleteProfile } from './completeness.ts';
import { type Values, isChecked, textOf, textOrNull } from './entered.ts';
import type { ListKind } from './list-kind.ts';
import { periodText } from './period-text.ts';
import styles from './profile.module.css';

type Education = CompleteProfile['education'][number];

const entryOf = (values: Values) => ({
  institution: textOf(values, 'institution'),
  degree: textOrNull(values, 'degree'),
  fieldOfStudy: textOrNull(values, 'fieldOfStudy'),
  grade: textOrNull(values, 'grade'),
  startDate: textOrNull(values, 'startDate'),
  endDate: textOrNull(values, 'endDate'),
  isCurrent: isChecked(values, 'isCurrent'),
  description: textOrNull(values, 'description'),
});

const create = (body: ReturnType<typeof entryOf>, key: string) =>
  api.POST('/api/profile/education', { body, headers: onceOnly(key) });

export const education: ListKind<Education> = {
  name: 'education',
  title: 'Education',
  one: 'a school',
  reason: 'Some postings ask for a degree or a field of study.',
  isShort: false,
  rowsOf: (complete) => complete.education,
  nameOf: ({ institution, degree, fieldOfStudy }) =>
    [degree, fieldOfStudy, institution].filter((part) => part !== null).join(', '),
  create: (values, key) => create(entryOf(values), key),
  update: ({ id }, values) =>
    api.PATCH('/api/profile/education/{id}', { params: { path: { id } }, body: entryOf(values) }),
  remove: (id) => api.DELETE('/api/profile/education/{id}', { params: { path: { id } } }),
  restore: ({
    institution,
    degree,
    fieldOfStudy,
    grade,
    startDate,
    endDate,
    isCurrent,
    description,
  }) =>
    create(
      { institution, degree, fieldOfStudy, grade, startDate, endDate, isCurrent, description },
      crypto.randomUUID(),
    ),
  Details: ({ row }) => (
    <>
      <p className={styles['detail']}>
        {periodText(row)}
        {row.grade !== null && (
          <>
            {' · '}
            <UserWords text={row.grade} />
          </>
        )}
      </p>
      {row.description !== null && <UserText text={row.description} maxCharacters={600} />}
    </>
  ),
  Fields: ({ row }) => (
    <>
      <TextField
        label="Institution"
        name="institution"
        defaultValue={row?.institution}
        maxLength={200}
        required
      />
      <TextField label="Degree" name="degree" defaultValue={row?.degree ?? ''} maxLength={200} />
      <TextField
        label="Field of study"
        name="fieldOfStudy"
        defaultValue={row?.fieldOfStudy ?? ''}
        maxLength={200}
      />
      <TextField label="Grade" name="grade" defaultValue={row?.grade ?? ''} maxLength={100} />
      <FieldRow>
        <PartialDateField label="Start" name="startDate" defaultValue={row?.startDate ?? ''} />
        <PartialDateField label="End" name="endDate" defaultValue={row?.endDate ?? ''} />
      </FieldRow>
      <Checkbox
        label="I study there today"
        name="isCurrent"
        hint="Leave the end empty then."
        defaultChecked={row?.isCurrent ?? false}
      />
      <TextArea
        label="Description"
        name="description"
        rows={4}
        defaultValue={row?.description ?? ''}
        maxLength={5000}
      />
    </>
  ),
};
