import { onceOnly } from '@jobmatch/client/idempotency';
import { api } from '../api/api.ts';
import { TextField } from '../ui/text-field.tsx';
import { UserWords } from '../ui/user-text.tsx';
import type { CompleteProfile } from './completeness.ts';
import { type Values, textOf, textOrNull } from './entered.ts';
import type { ListKind } from './list-kind.ts';
import styles from './profile.module.css';

type Language = CompleteProfile['languages'][number];

const entryOf = (values: Values) => ({
  language: textOf(values, 'language'),
  fluency: textOrNull(values, 'fluency'),
});

const create = (body: ReturnType<typeof entryOf>, key: string) =>
  api.POST('/api/profile/languages', { body, headers: onceOnly(key) });

export const languages: ListKind<Language> = {
  name: 'languages',
  title: 'Languages',
  one: 'a language',
  reason: 'Postings often ask for one.',
  isShort: true,
  rowsOf: (complete) => complete.languages,
  nameOf: ({ language }) => language,
  create: (values, key) => create(entryOf(values), key),
  update: ({ id }, values) =>
    api.PATCH('/api/profile/languages/{id}', { params: { path: { id } }, body: entryOf(values) }),
  remove: (id) => api.DELETE('/api/profile/languages/{id}', { params: { path: { id } } }),
  restore: ({ language, fluency }) => create({ language, fluency }, crypto.randomUUID()),
  Details: ({ row }) =>
    row.fluency === null ? null : (
      <p className={styles['detail']}>
        <UserWords text={row.fluency} />
      </p>
    ),
  Fields: ({ row }) => (
    <>
      <TextField
        label="Language"
        name="language"
        defaultValue={row?.language}
        maxLength={100}
        required
      />
      <TextField
        label="Level"
        name="fluency"
        hint="In your own words: fluent, B2, mother tongue."
        defaultValue={row?.fluency ?? ''}
        maxLength={100}
      />
    </>
  ),
};
