import { dataOf } from '@jobmatch/client/create-client';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { api } from '../../api/api.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Form } from '../../ui/form.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { QrCode } from './qr-code.tsx';
import styles from './security.module.css';

const HEIGHT_PX = 220;

interface Props {
  onCancel: () => void;
  onDone: (recoveryCodes: readonly string[]) => Promise<void>;
}

/** A new secret for an authenticator app, and the first code of it. */
export function TwoFactorSetup({ onCancel, onDone }: Props) {
  const id = useId();
  const query = useQuery({
    // A secret of its own each time it is begun; until it is confirmed it protects nothing.
    queryKey: ['two-factor-setup', id],
    queryFn: () => dataOf(api.POST('/api/auth/2fa/setup')),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnReconnect: false,
  });
  return (
    <QueryView query={query} skeleton={<Skeleton heightPx={HEIGHT_PX} label="Making a secret" />}>
      {({ secret, otpauthUrl }) => (
        <div className={styles['setup']}>
          <QrCode text={otpauthUrl} label="QR code of the secret for an authenticator app" />
          <div className={styles['steps']}>
            <p>Scan it with your authenticator app, or enter this secret there:</p>
            <p className={styles['secret']}>{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</p>
            <div>
              <CopyButton text={secret} label="Copy the secret" />
            </div>
            <Form
              onSubmit={async ({ values: { code = '' } }) => {
                const body = { code: code.replaceAll(/\s/g, '') };
                const { recoveryCodes } = await dataOf(api.POST('/api/auth/2fa/confirm', { body }));
                await onDone(recoveryCodes);
              }}
            >
              <TextField
                label="Code"
                name="code"
                hint="The six digits that the app shows now."
                autoComplete="one-time-code"
                inputMode="numeric"
                required
              />
              <SubmitButton>Turn it on</SubmitButton>
              <Button variant="quiet" onClick={onCancel}>
                Cancel
              </Button>
            </Form>
          </div>
        </div>
      )}
    </QueryView>
  );
}
