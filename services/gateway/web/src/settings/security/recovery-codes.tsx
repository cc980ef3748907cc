import { Download } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { download } from '../../ui/download.ts';
import { SecretOnce } from '../secret-once.tsx';

interface Props {
  codes: readonly string[];
  onDone: () => void;
}

/** The codes that stand in for the authenticator app, shown this once. */
export function RecoveryCodes({ codes, onDone }: Props) {
  const text = codes.join('\n');
  return (
    <SecretOnce
      title="Two-factor authentication is on. Keep these recovery codes"
      description="Each of them works once in place of the app, should you lose your phone. They are not shown again."
      secret={text}
      actions={
        <Button
          icon={<Download aria-hidden="true" />}
          onClick={() => download('jobmatch-recovery-codes.txt', `${text}\n`, 'text/plain')}
        >
          Download
        </Button>
      }
      onDone={onDone}
    />
  );
}
