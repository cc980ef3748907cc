import { useState } from 'react';
import { queryClient } from '../../api/query-client.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import styles from './security.module.css';
import { TwoFactorDisable } from './two-factor-disable.tsx';
import { TwoFactorSetup } from './two-factor-setup.tsx';

const reload = () =>
  Promise.all(
    [['profile'], ['security-events']].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  );

/** Turns the second factor on and off. */
export function TwoFactor({ isOn }: { isOn: boolean }) {
  const [isChanging, setIsChanging] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null) return <RecoveryCodes codes={codes} onDone={() => setCodes(null)} />;
  const stop = () => setIsChanging(false);
  return (
    <div className={styles['whole']}>
      <div className={styles['part']}>
        {isOn ? <Badge tone="good">On</Badge> : <Badge>Off</Badge>}
        <p>
          {isOn
            ? 'Signing in takes a code of your authenticator app as well.'
            : 'With it, signing in takes a code of an app on your phone as well as the password.'}
        </p>
      </div>
      {isChanging && !isOn && (
        <TwoFactorSetup
          onCancel={stop}
          onDone={async (recoveryCodes) => {
            setCodes(recoveryCodes);
            stop();
            await reload();
          }}
        />
      )}
      {isChanging && isOn && (
        <TwoFactorDisable
          onCancel={stop}
          onDone={async () => {
            stop();
            await reload();
          }}
        />
      )}
      {!isChanging && (
        <div>
          <Button onClick={() => setIsChanging(true)}>{isOn ? 'Turn off' : 'Set up'}</Button>
        </div>
      )}
    </div>
  );
}
