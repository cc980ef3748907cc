import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextField } from '../ui/text-field.tsx';

export type SecondFactor = { totp: string } | { recoveryCode: string };

interface Props {
  onSubmit: (factor: SecondFactor) => Promise<unknown>;
}

/** Asks for the code of an authenticator app, or for a recovery code in its place. */
export function SecondFactorForm({ onSubmit }: Props) {
  const [isRecovery, setIsRecovery] = useState(false);
  return (
    <Form
      key={String(isRecovery)}
      onSubmit={({ values: { code = '' } }) =>
        onSubmit(isRecovery ? { recoveryCode: code } : { totp: code })
      }
    >
      {isRecovery ? (
        <TextField
          label="Recovery code"
          name="code"
          hint="One of the codes you kept when you turned it on. Each works once."
          autoComplete="off"
          spellCheck={false}
          required
        />
      ) : (
        <TextField
          label="Code"
          name="code"
          hint="The six digits that your authenticator app shows now."
          autoComplete="one-time-code"
          inputMode="numeric"
          required
        />
      )}
      <SubmitButton>Continue</SubmitButton>
      <Button variant="quiet" onClick={() => setIsRecovery(!isRecovery)}>
        {isRecovery ? 'Use the authenticator app' : 'Use a recovery code'}
      </Button>
    </Form>
  );
}
