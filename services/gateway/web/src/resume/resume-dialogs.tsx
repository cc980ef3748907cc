import { onceOnly } from '@jobmatch/client/idempotency';
import { api } from '../api/api.ts';
import { queryClient } from '../api/query-client.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { toast } from '../ui/toast-store.ts';
import type { CompleteProfile } from './already-there.ts';
import { storedResumes } from './queries.ts';
import { resumeFromProfile } from './resume-from-profile.ts';
import type { StoredResume } from './stored-resumes.tsx';

const MAX_TITLE = 200;
const reload = () => queryClient.invalidateQueries({ queryKey: storedResumes.queryKey });

interface NewProps {
  open: boolean;
  complete: CompleteProfile;
  onClose: () => void;
}

export function NewResumeDialog({ open, complete, onClose }: NewProps) {
  return (
    <Dialog open={open} onClose={onClose} title="A résumé from your profile">
      <Form
        onSubmit={async ({ values: { title = '' }, key }) => {
          const body = resumeFromProfile(title, complete);
          await api.POST('/api/resume', { body, headers: onceOnly(key) });
          await reload();
          onClose();
          toast('The résumé was made. It stays as it is when your profile changes.');
        }}
      >
        <TextField
          label="Title"
          name="title"
          hint="Only you see it."
          defaultValue={complete.profile.currentTitle ?? 'Résumé'}
          maxLength={MAX_TITLE}
          required
        />
        <SubmitButton>Make it</SubmitButton>
      </Form>
    </Dialog>
  );
}

interface RenameProps {
  /** Null while none is being renamed. */
  resume: StoredResume | null;
  onClose: () => void;
}

export function RenameDialog({ resume, onClose }: RenameProps) {
  return (
    <Dialog open={resume !== null} onClose={onClose} title="Rename the résumé">
      {resume !== null && (
        <Form
          onSubmit={async ({ values: { title = '' } }) => {
            const params = { path: { id: resume.id } };
            await api.PATCH('/api/resume/{id}', { params, body: { title } });
            await reload();
            onClose();
          }}
        >
          <TextField
            label="Title"
            name="title"
            defaultValue={resume.title}
            maxLength={MAX_TITLE}
            required
          />
          <SubmitButton>Rename</SubmitButton>
        </Form>
      )}
    </Dialog>
  );
}
