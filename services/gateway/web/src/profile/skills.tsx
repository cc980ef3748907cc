import { onceOnly } from '@jobmatch/client/idempotency';
import { api } from '../api/api.ts';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { CompleteProfile } from './completeness.ts';
import { type Values, choiceOf, numberOrNull, textOf } from './entered.ts';
import type { ListKind } from './list-kind.ts';
import styles from './profile.module.css';

type Skill = CompleteProfile['skills'][number];

const LEVELS = ['beginner', 'intermediate', 'advanced', 'expert'] as const;
const USUAL = 'intermediate';

const entryOf = (values: Values) => ({
  name: textOf(values, 'name'),
  proficiencyLevel: choiceOf(values, 'proficiencyLevel', LEVELS) ?? USUAL,
  yearsOfExperience: numberOrNull(values, 'yearsOfExperience'),
});

const create = (body: ReturnType<typeof entryOf>, key: string) =>
  api.POST('/api/profile/skills', { body, headers: onceOnly(key) });

const yearsText = (years: number | null): string =>
  years === null ? '' : ` · ${years} ${years === 1 ? 'year' : 'years'}`;

export const skills: ListKind<Skill> = {
  name: 'skills',
  title: 'Skills',
  one: 'a skill',
  reason: 'They are compared with what each posting asks for.',
  isShort: true,
  rowsOf: (complete) => complete.skills,
  nameOf: ({ name }) => name,
  create: (values, key) => create(entryOf(values), key),
  update: ({ id }, values) =>
    api.PATCH('/api/profile/skills/{id}', { params: { path: { id } }, body: entryOf(values) }),
  remove: (id) => api.DELETE('/api/profile/skills/{id}', { params: { path: { id } } }),
  restore: ({ name, proficiencyLevel, yearsOfExperience }) =>
    create({ name, proficiencyLevel, yearsOfExperience }, crypto.randomUUID()),
  Details: ({ row }) => (
    <p className={styles['detail']}>
      {row.proficiencyLevel}
      {yearsText(row.yearsOfExperience)}
    </p>
  ),
  Fields: ({ row }) => (
    <>
      <TextField label="Skill" name="name" defaultValue={row?.name} maxLength={100} required />
      <Select
        label="Level"
        name="proficiencyLevel"
        defaultValue={row?.proficiencyLevel ?? USUAL}
        options={LEVELS.map((level) => ({ value: level, label: level }))}
      />
      <TextField
        label="Years"
        name="yearsOfExperience"
        type="number"
        min={0}
        max={80}
        defaultValue={row?.yearsOfExperience ?? ''}
      />
    </>
  ),
};
