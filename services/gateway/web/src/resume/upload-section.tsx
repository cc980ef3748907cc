import type { AnswerOf } from '@jobmatch/client/answers';
import { ApiError } from '@jobmatch/client/api-error';
import { useEffect, useRef, useState } from 'react';
import { failureOf } from '../api/failure.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Section } from '../ui/section.tsx';
import { useActionKey } from '../ui/use-action-key.ts';
import { acceptOf, mebibytes, refusalOf } from './accepted-files.ts';
import { DropZone } from './drop-zone.tsx';
import { type ParsedResume, readFile } from './read-file.ts';
import styles from './review.module.css';

interface Props {
  formats: AnswerOf<'/api/resume/supported-formats', 'get'>['formats'];
  onRead: (fileName: string, parsed: ParsedResume) => void;
}

interface Refusal {
  text: string;
  requestId: string | null;
  /** What may be tried once more as it is. */
  file: File | null;
}

/** Takes a file and has it read. */
export function UploadSection({ formats, onRead }: Props) {
  /** The share that has been sent; null while nothing is. */
  const [sent, setSent] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const reading = useRef<AbortController | null>(null);
  const actionKey = useActionKey();
  useEffect(() => () => reading.current?.abort(), []);

  const read = async (file: File) => {
    const text = refusalOf(file, formats);
    setRefusal(text === null ? null : { text, requestId: null, file: null });
    if (text !== null) return;
    const abort = new AbortController();
    reading.current = abort;
    setSent(0);
    try {
      const key = actionKey.for([file.name, file.size, file.lastModified]);
      const parsed = await readFile(file, { key, signal: abort.signal, onSent: setSent });
      actionKey.done();
      onRead(file.name, parsed);
    } catch (err) {
      if (!abort.signal.aborted)
        setRefusal({ ...failureOf(err), file: mayPass(err) ? file : null });
    } finally {
      setSent(null);
    }
  };

  const doing = sent === null ? '' : sent < 1 ? 'Sending the file' : 'Reading the file';
  const maxBytes = Math.max(0, ...formats.map((format) => format.maxBytes));
  return (
    <Section title="Bring in a résumé">
      <div role="alert" className={styles['live']}>
        {refusal !== null && (
          <Banner
            tone="danger"
            requestId={refusal.requestId}
            action={<Again file={refusal.file} onAgain={(file) => void read(file)} />}
          >
            {refusal.text}
          </Banner>
        )}
      </div>
      {sent === null ? (
        <DropZone
          title="Drop your résumé here"
          hint={`A PDF, a Word document (.docx), plain text, a photo or scan, or the ZIP of LinkedIn’s data export, of at most ${mebibytes(maxBytes)}. The file is read and not kept.`}
          accept={acceptOf(formats)}
          disabled={false}
          onFile={(file) => void read(file)}
        />
      ) : (
        <div className={styles['reading']}>
          <ProgressBar label={doing} value={sent < 1 ? sent : null} />
          <Button onClick={() => reading.current?.abort()}>Cancel</Button>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {doing}
      </p>
    </Section>
  );
}

/** Whether the same file may be read at another time. */
const mayPass = (err: unknown): boolean =>
  !(err instanceof ApiError) || err.status >= 500 || err.status === 429;

function Again({ file, onAgain }: { file: File | null; onAgain: (file: File) => void }) {
  return file === null ? null : <Button onClick={() => onAgain(file)}>Try again</Button>;
}
