import { onceOnly } from '@jobmatch/client/idempotency';
import { api } from '../api/api.ts';
import { FieldRow } from '../ui/field-row.tsx';
import { PartialDateField } from '../ui/partial-date-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { UserText, UserWords } from '../ui/user-text.tsx';
import type { CompleteProfile } from './completeness.ts';
import { type Values, linesOf, textOf, textOrNull } from './entered.ts';
import type { ListKind } from './list-kind.ts';
import { OutsideLink } from './outside-link.tsx';
import { periodText } from './period-text.ts';
import styles from './profile.module.css';

type Project = CompleteProfile['projects'][number];

const entryOf = (values: Values) => ({
  name: textOf(values, 'name'),
  description: textOrNull(values, 'description'),
  highlights: linesOf(values, 'highlights'),
  keywords: linesOf(values, 'keywords'),
  startDate: textOrNull(values, 'startDate'),
  endDate: textOrNull(values, 'endDate'),
  url: textOrNull(values, 'url'),
});

const create = (body: ReturnType<typeof entryOf>, key: string) =>
  api.POST('/api/profile/projects', { body, headers: onceOnly(key) });

export const projects: ListKind<Project> = {
  name: 'projects',
  title: 'Projects',
  one: 'a project',
  reason: 'They show what you have done beside your positions.',
  isShort: false,
  rowsOf: (complete) => complete.projects,
  nameOf: ({ name }) => name,
  create: (values, key) => create(entryOf(values), key),
  update: ({ id }, values) =>
    api.PATCH('/api/profile/projects/{id}', { params: { path: { id } }, body: entryOf(values) }),
  remove: (id) => api.DELETE('/api/profile/projects/{id}', { params: { path: { id } } }),
  restore: ({ name, description, highlights, keywords, startDate, endDate, url }) =>
    create(
      { name, description, highlights, keywords, startDate, endDate, url },
      crypto.randomUUID(),
    ),
  Details: ({ row }) => (
    <>
      <p className={styles['detail']}>{periodText(row)}</p>
      {row.description !== null && <UserText text={row.description} maxCharacters={600} />}
      {row.highlights.length > 0 && (
        <ul className={styles['bullets']}>
          {row.highlights.map((text) => (
            <li key={text}>
              <UserWords text={text} />
            </li>
          ))}
        </ul>
      )}
      {row.keywords.length > 0 && (
        <p className={styles['detail']}>
          <UserWords text={row.keywords.join(', ')} />
        </p>
      )}
      <OutsideLink url={row.url} />
    </>
  ),
  Fields: ({ row }) => (
    <>
      <TextField label="Name" name="name" defaultValue={row?.name} maxLength={200} required />
      <FieldRow>
        <PartialDateField label="Start" name="startDate" defaultValue={row?.startDate ?? ''} />
        <PartialDateField label="End" name="endDate" defaultValue={row?.endDate ?? ''} />
      </FieldRow>
      <TextArea
        label="Description"
        name="description"
        rows={4}
        defaultValue={row?.description ?? ''}
        maxLength={5000}
      />
      <TextArea
        label="Highlights"
        name="highlights"
        hint="One a line."
        rows={3}
        defaultValue={row?.highlights.join('\n') ?? ''}
      />
      <TextArea
        label="Keywords"
        name="keywords"
        hint="One a line."
        rows={3}
        defaultValue={row?.keywords.join('\n') ?? ''}
      />
      <TextField label="Web address" name="url" type="url" defaultValue={row?.url ?? ''} />
    </>
  ),
};
