import type { AnswerOf, BodyOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { Banner } from '../../ui/banner.tsx';
import { Form } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { UserWords } from '../../ui/user-text.tsx';

type Account = AnswerOf<'/api/admin/users/{id}', 'patch'>;
type Change = BodyOf<'/api/admin/users/{id}', 'patch'>;

const ROLES = [
  { value: '', label: 'As it is' },
  { value: 'user', label: 'User' },
  { value: 'admin', label: 'Administrator' },
] as const;
const PLANS = [
  { value: '', label: 'As it is' },
  { value: 'free', label: 'Free' },
  { value: 'basic', label: 'Basic' },
  { value: 'premium', label: 'Premium' },
] as const;
const UUID = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

/** Changes the role or the plan of an account whose number is known. */
export function AccountsPage() {
  const [changed, setChanged] = useState<Account | null>(null);
  const client = useQueryClient();
  return (
    <Page>
      <PageHeading
        title="Accounts"
        description="Changes the role or the plan of an account. There is no list of accounts to choose from: the number is in the server’s log of what the account did."
      />
      <Section title="Change an account">
        <div role="status">
          {changed !== null && (
            <Banner tone="good">
              <UserWords text={changed.email} /> has the role {labelOf(ROLES, changed.role)} and the
              plan {labelOf(PLANS, changed.plan)} now.
            </Banner>
          )}
        </div>
        <Form
          draft="admin-account"
          onSubmit={async ({ values }) => {
            setChanged(null);
            const id = values['id']?.trim() ?? '';
            const body = changeOf(values);
            const account = await dataOf(
              api.PATCH('/api/admin/users/{id}', { params: { path: { id } }, body }),
            );
            setChanged(account);
            await client.invalidateQueries({ queryKey: ['me'] });
          }}
        >
          <TextField
            label="Number of the account"
            name="id"
            required
            pattern={UUID}
            autoComplete="off"
            spellCheck={false}
            hint="For example 7d3f8a52-0c1e-4b7a-9f60-2b1d5c8e4a90."
          />
          <Select
            label="Role"
            name="role"
            options={ROLES}
            hint="Who stops being an administrator is signed out everywhere. The last one cannot."
          />
          <Select label="Plan" name="plan" options={PLANS} hint="The account’s owner is told." />
          <SubmitButton>Change the account</SubmitButton>
        </Form>
      </Section>
    </Page>
  );
}

const changeOf = (values: Readonly<Record<string, string>>): Change => {
  const role = ROLES.find(({ value }) => value === values['role'])?.value ?? '';
  const plan = PLANS.find(({ value }) => value === values['plan'])?.value ?? '';
  return { ...(role === '' ? {} : { role }), ...(plan === '' ? {} : { plan }) };
};

const labelOf = (options: readonly { value: string; label: string }[], wanted: string): string =>
  options.find(({ value }) => value === wanted)?.label ?? wanted;
