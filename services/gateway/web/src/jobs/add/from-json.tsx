import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useRef, useState } from 'react';
import { api } from '../../api/api.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './add-job.module.css';
import { type ImportAnswer, ImportResults } from './import-results.tsx';
import { pastedPostings, titleOf } from './pasted-postings.ts';

/** What a tab can keep as a draft beside everything else in it. */
const DRAFT_MAX_CHARACTERS = 1_000_000;

interface Imported {
  answer: ImportAnswer;
  titles: (string | null)[];
}

/** Postings in our own fields or as schema.org has them, pasted or from a file. */
export function FromJson() {
  const client = useQueryClient();
  const text = useRef<HTMLTextAreaElement>(null);
  const fileId = useId();
  const [imported, setImported] = useState<Imported | null>(null);

  const enter = async (file: File | undefined) => {
    if (file === undefined || text.current === null) return;
    text.current.value = await file.text();
    // The form keeps a draft of what is entered, and this was not typed.
    text.current.dispatchEvent(new Event('input', { bubbles: true }));
  };
  /** Before the form keeps what is entered: what is more than fits is not kept. */
  const limit = (event: FormEvent) => {
    if ((text.current?.value.length ?? 0) > DRAFT_MAX_CHARACTERS) event.stopPropagation();
  };
  /** Before the form looks at its fields, so that what is wrong stands at this one. */
  const judge = (_event: FormEvent) => {
    const pasted = pastedPostings(text.current?.value ?? '');
    const isEmpty = text.current?.value.trim() === '';
    text.current?.setCustomValidity(!isEmpty && 'problem' in pasted ? pasted.problem : '');
  };

  return (
    <>
      <div className={styles['file']}>
        <label htmlFor={fileId}>A file to take the text from</label>
        <input
          id={fileId}
          type="file"
          accept=".json,.jsonld,application/json,application/ld+json"
          onChange={(event) => void enter(event.currentTarget.files?.[0])}
        />
      </div>
      <div onSubmitCapture={judge} onInputCapture={limit}>
        <Form
          draft="job-from-json"
          onSubmit={async ({ values, key }) => {
            const pasted = pastedPostings(values['postings'] ?? '');
            if ('problem' in pasted) return;
            setImported(null);
            const body = { postings: pasted.postings };
            const headers = onceOnly(key);
            const answer = await dataOf(api.POST('/api/jobs/import', { body, headers }));
            setImported({ answer, titles: pasted.postings.map((posting) => titleOf(posting)) });
            await client.invalidateQueries({ queryKey: ['jobs'] });
          }}
        >
          <TextArea
            ref={text}
            label="Postings as JSON"
            name="postings"
            rows={14}
            hint="One posting or an array of up to 500, in the fields of our API or as schema.org JobPosting objects."
            dir="ltr"
            spellCheck={false}
            required
          />
          <SubmitButton>Import</SubmitButton>
        </Form>
      </div>
      {imported !== null && <ImportResults {...imported} />}
    </>
  );
}
