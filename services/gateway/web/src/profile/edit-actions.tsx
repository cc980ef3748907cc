import { Button } from '../ui/button.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { dropDraft } from '../ui/use-draft.ts';
import styles from './profile.module.css';

interface Props {
  /** What the button says that sends it. */
  submit: string;
  /** Of the form around it: cancelling forgets what was entered, closing does not. */
  draft: string;
  onClose: () => void;
}

/** The end of a form in a dialog. */
export function EditActions({ submit, draft, onClose }: Props) {
  return (
    <div className={styles['actions']}>
      <SubmitButton>{submit}</SubmitButton>
      <Button
        onClick={() => {
          dropDraft(draft);
          onClose();
        }}
      >
        Cancel
      </Button>
    </div>
  );
}
