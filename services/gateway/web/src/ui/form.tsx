import { ApiError } from '@jobmatch/client/api-error';
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { failureOf } from '../api/failure.ts';
import { Banner } from './banner.tsx';
import styles from './form.module.css';
import { FormContext } from './form-state.ts';
import { useActionKey } from './use-action-key.ts';
import { useDraft } from './use-draft.ts';

interface Submission {
  /** What was entered, by field name; an unchecked box is absent. */
  values: Readonly<Record<string, string>>;
  /** The same for every retry of the same entries; for `onceOnly(key)`. */
  key: string;
}

interface Props {
  /** Rejects where it failed: an ApiError's fields are shown at the fields of the same names. */
  onSubmit: (submission: Submission) => Promise<unknown>;
  /** Keeps what is entered, save passwords, under this name in this tab until it was sent. */
  draft?: string;
  children: ReactNode;
}

const NOTHING_WRONG: Readonly<Record<string, string>> = {};

/** A form whose failures are said at its fields and above them, and whose entries outlive them. */
export function Form({ onSubmit, draft, children }: Props) {
  const ref = useRef<HTMLFormElement>(null);
  const alertId = useId();
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState(NOTHING_WRONG);
  const [failure, setFailure] = useState<ReturnType<typeof failureOf> | null>(null);
  /** What is wrong with what has no field here; said above them. */
  const [unplaced, setUnplaced] = useState<[name: string, message: string][]>([]);
  const actionKey = useActionKey();
  const { keep, drop } = useDraft(ref, draft);

  const refuse = (form: HTMLFormElement, found: Readonly<Record<string, string>>) => {
    setErrors(found);
    const first = controlsOf(form).find(({ name }) => Object.hasOwn(found, name));
    // After React has written the message that describes the field.
    setTimeout(() => first?.focus());
  };

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (pending) return;
    setFailure(null);
    const invalid = invalidFields(form);
    if (Object.keys(invalid).length > 0) return refuse(form, invalid);
    setErrors(NOTHING_WRONG);
    setPending(true);
    const values = valuesOf(form);
    try {
      await onSubmit({ values, key: actionKey.for(values) });
      actionKey.done();
      drop();
    } catch (err) {
      const fields = err instanceof ApiError ? err.fields : NOTHING_WRONG;
      const names = new Set(controlsOf(form).map(({ name }) => name));
      const others = Object.entries(fields).filter(([name]) => !names.has(name));
      setUnplaced(others);
      if (Object.keys(fields).length === 0 || others.length > 0) setFailure(failureOf(err));
      refuse(form, fields);
    } finally {
      setPending(false);
    }
  };

  return (
    <form
      ref={ref}
      className={styles['form']}
      noValidate
      onSubmit={(event) => void submit(event)}
      onInput={keep}
    >
      <div role="alert" id={alertId} className={styles['alert']}>
        {failure !== null && (
          <Banner tone="danger" requestId={failure.requestId}>
            {failure.text}
            {unplaced.map(([name, message]) => ` ${name}: ${message}`)}
          </Banner>
        )}
      </div>
      <FormContext value={{ errors, pending }}>{children}</FormContext>
    </form>
  );
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const controlsOf = (form: HTMLFormElement): Control[] =>
  Array.from(form.elements).filter(
    (element): element is Control =>
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement,
  );

/** What the browser itself finds wrong, in its user's language. */
const invalidFields = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    controlsOf(form)
      .filter((control) => !control.checkValidity())
      .map(({ name, validationMessage }) => [name, validationMessage]),
  );

const valuesOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
