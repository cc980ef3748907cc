import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type ImportAnswer, ImportResults } from './import-results.tsx';

/** The postings that a page describes to search engines. */
export function FromPage() {
  const client = useQueryClient();
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  return (
    <>
      <Form
        draft="job-from-page"
        onSubmit={async ({ values: { url = '' }, key }) => {
          setAnswer(null);
          const body = { url: url.trim() };
          setAnswer(await dataOf(api.POST('/api/feeds/import', { body, headers: onceOnly(key) })));
          await client.invalidateQueries({ queryKey: ['jobs'] });
        }}
      >
        <TextField
          label="Address of the page"
          name="url"
          type="url"
          placeholder="https://"
          maxLength={2048}
          hint="Most career pages describe their postings to search engines; that description is read."
          required
        />
        <SubmitButton>Read the page</SubmitButton>
      </Form>
      {answer !== null && <ImportResults answer={answer} titles={[]} />}
    </>
  );
}
