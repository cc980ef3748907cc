import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import type { Application } from '../queries.ts';
import { download } from './download.ts';
import { variantOptions } from './variant-options.ts';

type Export = AnswerOf<'/api/exports/pdf', 'post'>;

const PATHS = {
  pdf: '/api/exports/pdf',
  docx: '/api/exports/docx',
  text: '/api/exports/text',
} as const;
const FORMATS = [
  { value: 'pdf', label: 'PDF' },
  { value: 'docx', label: 'Word (DOCX)' },
  { value: 'text', label: 'Plain text' },
];
const PAGE_SIZES = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
];
const KEPT_SIZE = 'jobmatch.page-size';

interface Props {
  open: boolean;
  onClose: () => void;
  application: Application;
}

/** Makes a file of a variant, begins its download and says what the file leaves out. */
export function ExportDialog({ open, onClose, application }: Props) {
  const [made, setMade] = useState<Export | null>(null);
  const variants = variantOptions(application);
  return (
    <Dialog open={open} onClose={onClose} title="Export">
      <Form
        onSubmit={async ({ values, key }) => {
          setMade(null);
          const format =
            values['format'] === 'docx' || values['format'] === 'text' ? values['format'] : 'pdf';
          const pageSize = values['pageSize'] === 'letter' ? 'letter' : 'a4';
          localStorage.setItem(KEPT_SIZE, pageSize);
          const body = {
            applicationId: application.id,
            variantId: values['variantId'] ?? null,
            pageSize,
          } as const;
          const file = await dataOf(api.POST(PATHS[format], { body, headers: onceOnly(key) }));
          setMade(file);
          download(file);
        }}
      >
        {variants.length > 0 && <Select label="Variant" name="variantId" options={variants} />}
        <Select label="Format" name="format" options={FORMATS} />
        <Select
          label="Page size"
          name="pageSize"
          hint="Plain text has no pages."
          options={PAGE_SIZES}
          defaultValue={localStorage.getItem(KEPT_SIZE) ?? 'a4'}
        />
        <SubmitButton icon={<Download aria-hidden />}>Make the file</SubmitButton>
      </Form>
      <div role="status">{made !== null && <Made file={made} />}</div>
    </Dialog>
  );
}

const Made = ({ file: { fileName, downloadUrl, fileSize, notices } }: { file: Export }) => (
  <Banner tone={notices.length === 0 ? 'good' : 'warn'}>
    <p>
      The download of <UserWords text={fileName} /> ({Math.ceil(fileSize / 1024)} KiB) has begun.{' '}
      <a href={downloadUrl} download={fileName}>
        Download it again
      </a>{' '}
      within a day.
    </p>
    {notices.map((notice) => (
      <p key={notice}>
        <UserWords text={notice} />
      </p>
    ))}
  </Banner>
);
