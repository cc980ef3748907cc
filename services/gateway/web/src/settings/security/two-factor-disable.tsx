import { useState } from 'react';
import { api } from '../../api/api.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast-store.ts';

interface Props {
  onCancel: () => void;
  onDone: () => Promise<void>;
}

/** Turns the second factor off, which takes both factors once more. */
export function TwoFactorDisable({ onCancel, onDone }: Props) {
  const [isRecovery, setIsRecovery] = useState(false);
  return (
    <Form
      onSubmit={async ({ values: { password = '', code = '', recoveryCode = '' } }) => {
        const factor = isRecovery
          ? { recoveryCode: recoveryCode.trim() }
          : { code: code.replaceAll(/\s/g, '') };
        await api.POST('/api/auth/2fa/disable', { body: { password, ...factor } });
        toast('Two-factor authentication is off.');
        await onDone();
      }}
    >
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      {isRecovery ? (
        <TextField
          key="recovery"
          label="Recovery code"
          name="recoveryCode"
          autoComplete="off"
          spellCheck={false}
          required
        />
      ) : (
        <TextField
          key="code"
          label="Code"
          name="code"
          hint="The six digits that your authenticator app shows now."
          autoComplete="one-time-code"
          inputMode="numeric"
          required
        />
      )}
      <Button variant="quiet" onClick={() => setIsRecovery(!isRecovery)}>
        {isRecovery ? 'Use the authenticator app' : 'Use a recovery code'}
      </Button>
      <SubmitButton>Turn it off</SubmitButton>
      <Button variant="quiet" onClick={onCancel}>
        Keep it on
      </Button>
    </Form>
  );
}
