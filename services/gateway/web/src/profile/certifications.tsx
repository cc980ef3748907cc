import { onceOnly } from '@jobmatch/client/idempotency';
import { api } from '../api/api.ts';
import { FieldRow } from '../ui/field-row.tsx';
import { PartialDateField } from '../ui/partial-date-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { UserWords } from '../ui/user-text.tsx';
import type { CompleteProfile } from './completeness.ts';
import { type Values, textOf, textOrNull } from './entered.ts';
import type { ListKind } from './list-kind.ts';
import { OutsideLink } from './outside-link.tsx';
import { dateText } from './period-text.ts';
import styles from './profile.module.css';

type Certification = CompleteProfile['certifications'][number];

const entryOf = (values: Values) => ({
  name: textOf(values, 'name'),
  issuer: textOrNull(values, 'issuer'),
  issuedOn: textOrNull(values, 'issuedOn'),
  expiresOn: textOrNull(values, 'expiresOn'),
  url: textOrNull(values, 'url'),
});

const create = (body: ReturnType<typeof entryOf>, key: string) =>
  api.POST('/api/profile/certifications', { body, headers: onceOnly(key) });

export const certifications: ListKind<Certification> = {
  name: 'certifications',
  title: 'Certifications',
  one: 'a certification',
  reason: 'Some postings ask for one by name.',
  isShort: false,
  rowsOf: (complete) => complete.certifications,
  nameOf: ({ name }) => name,
  create: (values, key) => create(entryOf(values), key),
  update: ({ id }, values) =>
    api.PATCH('/api/profile/certifications/{id}', {
      params: { path: { id } },
      body: entryOf(values),
    }),
  remove: (id) => api.DELETE('/api/profile/certifications/{id}', { params: { path: { id } } }),
  restore: ({ name, issuer, issuedOn, expiresOn, url }) =>
    create({ name, issuer, issuedOn, expiresOn, url }, crypto.randomUUID()),
  Details: ({ row: { issuer, issuedOn, expiresOn, url } }) => (
    <>
      <p className={styles['detail']}>
        {issuer !== null && <UserWords text={issuer} />}
        {issuedOn !== null && ` · ${dateText(issuedOn)}`}
        {expiresOn !== null && ` · until ${dateText(expiresOn)}`}
      </p>
      <OutsideLink url={url} />
    </>
  ),
  Fields: ({ row }) => (
    <>
      <TextField label="Name" name="name" defaultValue={row?.name} maxLength={200} required />
      <TextField label="Issuer" name="issuer" defaultValue={row?.issuer ?? ''} maxLength={200} />
      <FieldRow>
        <PartialDateField label="Issued" name="issuedOn" defaultValue={row?.issuedOn ?? ''} />
        <PartialDateField label="Expires" name="expiresOn" defaultValue={row?.expiresOn ?? ''} />
      </FieldRow>
      <TextField label="Web address" name="url" type="url" defaultValue={row?.url ?? ''} />
    </>
  ),
};
