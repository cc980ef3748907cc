import { Button } from './button.tsx';
import { useFormState } from './form-state.ts';
import styles from './save-bar.module.css';
import { SubmitButton } from './submit-button.tsx';

interface Props {
  label: string;
  isChanged: boolean;
  onDiscard: () => void;
}

/** The end of a form whose entries are kept until they are saved. */
export function SaveBar({ label, isChanged, onDiscard }: Props) {
  const { pending } = useFormState();
  return (
    <div className={styles['bar']}>
      <SubmitButton>{label}</SubmitButton>
      <Button variant="quiet" hidden={!isChanged} disabled={pending} onClick={onDiscard}>
        Discard changes
      </Button>
      <p role="status" className={styles['state']}>
        {isChanged && 'Not saved yet; kept in this tab until you do.'}
      </p>
    </div>
  );
}
