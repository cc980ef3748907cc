import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useMutation } from '@tanstack/react-query';
import { Download, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { api } from '../api/api.ts';
import { failureOf } from '../api/failure.ts';
import { queryClient } from '../api/query-client.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { toast } from '../ui/toast-store.ts';
import { useActionKey } from '../ui/use-action-key.ts';
import { storedResumes } from './queries.ts';
import type { StoredResume } from './stored-resumes.tsx';
import styles from './stored-resumes.module.css';

type Export = AnswerOf<'/api/exports/resume/pdf', 'post'>;

interface Wanted {
  format: 'pdf' | 'docx';
  pageSize: 'a4' | 'letter';
}

const CHOICES: readonly (Wanted & { label: string })[] = [
  { label: 'PDF, A4', format: 'pdf', pageSize: 'a4' },
  { label: 'PDF, US Letter', format: 'pdf', pageSize: 'letter' },
  { label: 'Word, A4', format: 'docx', pageSize: 'a4' },
  { label: 'Word, US Letter', format: 'docx', pageSize: 'letter' },
];

const failed = (err: unknown) => toast(failureOf(err).text, { tone: 'danger' });
const reload = () => queryClient.invalidateQueries({ queryKey: storedResumes.queryKey });

/** What can be done with a résumé. */
export function ResumeMenu({ resume, onRename }: { resume: StoredResume; onRename: () => void }) {
  const { title, id } = resume;
  const actionKey = useActionKey();
  const made = useMutation({
    mutationFn: (wanted: Wanted) =>
      exportResume(id, wanted, actionKey.for([id, resume.updatedAt, wanted])),
    onSuccess: ({ url, fileName, notices }) => {
      actionKey.done();
      // The link says attachment, so that the page stays.
      location.assign(url);
      if (notices.length === 0) toast(`${fileName} is being downloaded.`);
      else toast(`${fileName} leaves something out: ${notices.join(' ')}`, { tone: 'warn' });
    },
    onError: failed,
  });
  const removed = useMutation({
    mutationFn: () => api.DELETE('/api/resume/{id}', { params: { path: { id } } }),
    onSuccess: async () => {
      await reload();
      const onSelect = () => void restore(resume).catch(failed);
      toast('The résumé was deleted.', { tone: 'info', action: { label: 'Undo', onSelect } });
    },
    onError: failed,
  });
  return (
    <div className={styles['buttons']}>
      <Menu
        trigger={
          <Button icon={<Download aria-hidden="true" />} pending={made.isPending}>
            Download<span className="visually-hidden"> {title}</span>
          </Button>
        }
        items={CHOICES.map(({ label, ...wanted }) => ({
          label,
          onSelect: () => made.mutate(wanted),
        }))}
      />
      <Menu
        trigger={
          <IconButton label={`More for ${title}`}>
            <Ellipsis />
          </IconButton>
        }
        items={[
          { label: 'Rename', icon: <Pencil />, onSelect: onRename },
          { label: 'Delete', icon: <Trash2 />, danger: true, onSelect: () => removed.mutate() },
        ]}
      />
    </div>
  );
}

function exportResume(
  resumeId: string,
  { format, pageSize }: Wanted,
  key: string,
): Promise<Export> {
  const sent = { body: { resumeId, pageSize }, headers: onceOnly(key) };
  return format === 'pdf'
    ? dataOf(api.POST('/api/exports/resume/pdf', sent))
    : dataOf(api.POST('/api/exports/resume/docx', sent));
}

async function restore({ title, type, sections, formats }: StoredResume): Promise<void> {
  await api.POST('/api/resume', { body: { title, type, sections, formats }, headers: onceOnly() });
  await reload();
}
