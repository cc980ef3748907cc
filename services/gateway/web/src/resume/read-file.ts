import type { AnswerOf } from '@jobmatch/client/answers';
import { createClient, dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { authorizedFetch } from '../api/authorized-fetch.ts';
import { session } from '../api/browser-session.ts';
import { LINKEDIN_EXTENSION, extensionOf } from './accepted-files.ts';
import { uploadFetch } from './upload-fetch.ts';

/** What a file says; LinkedIn's export comes in the same shape. */
export type ParsedResume =
  | AnswerOf<'/api/resume/parse', 'post'>
  | AnswerOf<'/api/resume/linkedin-zip', 'post'>;

interface Options {
  /** The Idempotency-Key of this reading. */
  key: string;
  signal: AbortSignal;
  /** Called with the share of the file that has been sent, 0 to 1. */
  onSent: (share: number) => void;
}

/** Has the API read a file, which it does not keep. Nothing of it is in the profile yet. */
export function readFile(file: File, { key, signal, onSent }: Options): Promise<ParsedResume> {
  const client = createClient({
    baseUrl: location.origin,
    fetch: authorizedFetch(session, uploadFetch(onSent)),
  });
  const headers = onceOnly(key);
  if (extensionOf(file.name) === LINKEDIN_EXTENSION) {
    return dataOf(
      client.POST('/api/resume/linkedin-zip', {
        // The form goes in place of what the description calls a string.
        body: { file: '' },
        bodySerializer: () => formOf('file', file),
        headers,
        signal,
      }),
    );
  }
  return dataOf(
    client.POST('/api/resume/parse', {
      body: { resume: '' },
      bodySerializer: () => formOf('resume', file),
      headers,
      signal,
    }),
  );
}

function formOf(field: string, file: File): FormData {
  const form = new FormData();
  form.append(field, file, file.name);
  return form;
}
