import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/api.ts';
import { BOARD_TYPES } from '../jobs/list/posting-options.ts';
import { Form } from '../ui/form.tsx';
import { Section } from '../ui/section.tsx';
import { Select } from '../ui/select.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { toast } from '../ui/toast-store.ts';
import { dropDraft } from '../ui/use-draft.ts';
import { enteredBoard } from './board-of.ts';

const DRAFT = 'follow-board';

/** Follows the board of an employer by its address or its name. */
export function FollowForm() {
  const client = useQueryClient();
  const [followed, setFollowed] = useState(0);
  return (
    <Section title="Follow a board">
      <Form
        // Empty again for the next one.
        key={followed}
        draft={DRAFT}
        onSubmit={async ({ values, key }) => {
          const body = enteredBoard(values);
          await dataOf(api.POST('/api/feeds', { body, headers: onceOnly(key) }));
          toast(
            `You follow ${body.token}. It is read in a moment, and every six hours from then on.`,
          );
          // Before the empty form begins with it.
          dropDraft(DRAFT);
          setFollowed((count) => count + 1);
          await client.invalidateQueries({ queryKey: ['feeds'] });
        }}
      >
        <TextField
          label="Board"
          name="token"
          hint="Its address, as jobs.lever.co/acme, or its name alone"
          maxLength={2048}
          autoCapitalize="off"
          spellCheck={false}
          required
        />
        <Select
          label="Where it is"
          name="boardType"
          hint="An address says so itself"
          options={BOARD_TYPES}
        />
        <SubmitButton>Follow</SubmitButton>
      </Form>
    </Section>
  );
}
