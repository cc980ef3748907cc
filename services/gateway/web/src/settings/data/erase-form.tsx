import { dataOf } from '@jobmatch/client/create-client';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api/api.ts';
import { session } from '../../api/browser-session.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { useFormState } from '../../ui/form-state.ts';
import { TextField } from '../../ui/text-field.tsx';
import { dropDrafts } from '../../ui/use-draft.ts';
import { UserWords } from '../../ui/user-text.tsx';
import styles from './data.module.css';
import { receiptPathOf } from './receipt-path.ts';

/** Erases the account once its address was typed; what follows is the receipt. */
export function EraseForm({ email }: { email: string }) {
  const [isAsked, setIsAsked] = useState(false);
  const [, navigate] = useLocation();
  return (
    <div className={styles['part']}>
      <p>All of this goes, everywhere, and nobody can bring it back:</p>
      <ul>
        <li>your profile, photo, résumés and every file you uploaded</li>
        <li>postings you added, your lists, analyses, feedback and recommendations</li>
        <li>applications, letters, exports, the tracker and the record of e-mails</li>
        <li>preferences, saved searches, feeds, notifications and webhooks</li>
        <li>your plan, sessions, access tokens and the ways you sign in</li>
      </ul>
      <p className={styles['detail']}>
        Security events are kept without your name. E-mails that were sent stay with whoever got
        them. You are signed out everywhere at once; the rest takes a few minutes, and a receipt
        says what went.
      </p>
      {isAsked ? (
        <div className={styles['wide']}>
          <Form
            onSubmit={async () => {
              const { receiptUrl } = await dataOf(api.DELETE('/api/profile'));
              // First away from here: the guard of this page would ask for a sign-in.
              navigate(receiptPathOf(receiptUrl), { replace: true });
              dropDrafts();
              session.signOut();
            }}
          >
            <p>
              Type your address, <UserWords text={email} />, to confirm.
            </p>
            <TextField
              label="Your e-mail address"
              name="confirmation"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              required
              onInput={({ currentTarget }) =>
                currentTarget.setCustomValidity(
                  isSame(currentTarget.value, email)
                    ? ''
                    : 'This is not the address of the account.',
                )
              }
            />
            <div className={styles['actions']}>
              <Button variant="quiet" onClick={() => setIsAsked(false)}>
                Keep the account
              </Button>
              <EraseButton />
            </div>
          </Form>
        </div>
      ) : (
        <Button onClick={() => setIsAsked(true)}>Erase the account …</Button>
      )}
    </div>
  );
}

function EraseButton() {
  const { pending } = useFormState();
  return (
    <Button type="submit" variant="danger" pending={pending}>
      Erase everything
    </Button>
  );
}

const isSame = (typed: string, email: string): boolean =>
  typed.trim().toLowerCase() === email.toLowerCase();
