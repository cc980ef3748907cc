import { ApiError } from '@jobmatch/client/api-error';
import type { BodyOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { useMutation } from '@tanstack/react-query';
import { Download, Upload } from 'lucide-react';
import { useRef } from 'react';
import { api } from '../api/api.ts';
import { failureOf } from '../api/failure.ts';
import { queryClient } from '../api/query-client.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { download } from '../ui/download.ts';
import { Section } from '../ui/section.tsx';
import { toast } from '../ui/toast-store.ts';
import { UserWords } from '../ui/user-text.tsx';
import { Report } from './applied-report.tsx';
import styles from './review.module.css';
import { countsText, fieldsText } from './tally.ts';

type JsonResume = BodyOf<'/api/resume/json-resume', 'put'>;

const NO_JSON = 'The file is not JSON.';

/** The profile as a JSON Resume (jsonresume.org), out and in. */
export function JsonResumeSection() {
  const input = useRef<HTMLInputElement>(null);
  const exported = useMutation({
    mutationFn: () => dataOf(api.GET('/api/resume/json-resume')),
    onSuccess: (document) =>
      download('resume.json', JSON.stringify(document, null, 2), 'application/json'),
    onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
  });
  const imported = useMutation({
    mutationFn: async (file: File) => {
      const body = jsonResumeOf(await file.text());
      return dataOf(api.PUT('/api/resume/json-resume', { body }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['profile'] }),
  });
  return (
    <Section title="JSON Resume">
      <p className={styles['note']}>
        An open format that other tools read. What one says is added to your profile; nothing that
        is there is changed.
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) imported.mutate(file);
          event.currentTarget.value = '';
        }}
      />
      <div className={styles['actions']}>
        <Button
          icon={<Upload aria-hidden="true" />}
          pending={imported.isPending}
          onClick={() => input.current?.click()}
        >
          Bring one in
        </Button>
        <Button
          icon={<Download aria-hidden="true" />}
          pending={exported.isPending}
          onClick={() => exported.mutate()}
        >
          Download your profile
        </Button>
      </div>
      <div role="alert" className={styles['live']}>
        {imported.error !== null && <Refused error={imported.error} />}
      </div>
      <div role="status" className={styles['live']}>
        {imported.data !== undefined && (
          <>
            <Report
              tallies={[
                { label: 'Added', text: countsText(imported.data.added) || 'nothing new' },
                {
                  label: 'About you, filled in',
                  text: fieldsText(imported.data.filled) || 'nothing',
                },
                ...imported.data.skipped.map(({ section, index, reason }) => ({
                  label: `Not taken: ${section} ${index + 1}`,
                  text: reason,
                })),
              ]}
            />
          </>
        )}
      </div>
    </Section>
  );
}

function Refused({ error }: { error: Error }) {
  const { text, requestId } =
    error instanceof SyntaxError ? { text: NO_JSON, requestId: null } : failureOf(error);
  return (
    <Banner tone="danger" requestId={requestId}>
      {text}
      {error instanceof ApiError &&
        Object.entries(error.fields).map(([path, message]) => (
          <p key={path}>
            <UserWords text={`${path}: ${message}`} />
          </p>
        ))}
    </Banner>
  );
}

/** Any JSON: whether it is a JSON Resume is the API's to judge. */
function jsonResumeOf(text: string): JsonResume {
  const document: JsonResume = JSON.parse(text);
  return document;
}
