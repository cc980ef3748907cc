import { type RefObject, useEffect } from 'react';

const KEPT_TYPES = new Set([
  'text',
  'email',
  'url',
  'tel',
  'number',
  'search',
  'date',
  'time',
  'textarea',
  'select-one',
]);

/** Keeps what is entered into a form in this tab, so that a reload or a sign-in does not lose it. */
export function useDraft(ref: RefObject<HTMLFormElement | null>, name: string | undefined) {
  const key = name === undefined ? null : keyOf(name);

  useEffect(() => {
    if (key === null || ref.current === null) return;
    for (const [field, value] of Object.entries(readDraft(key))) {
      const control = ref.current.elements.namedItem(field);
      if (control instanceof Element && 'value' in control) control.value = value;
    }
  }, [key, ref]);

  return {
    keep: (): void => {
      if (key === null || ref.current === null) return;
      sessionStorage.setItem(key, JSON.stringify(entriesOf(ref.current)));
    },
    drop: (): void => {
      if (key !== null) sessionStorage.removeItem(key);
    },
  };
}

/** Forgets what was entered into a form of that name. */
export const dropDraft = (name: string): void => sessionStorage.removeItem(keyOf(name));

const PREFIX = 'jobmatch.draft.';
const keyOf = (name: string): string => `${PREFIX}${name}`;

/** Forgets all that was entered or begun in this tab: who signs in next is somebody else. */
export function dropDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith('jobmatch.')) sessionStorage.removeItem(key);
  }
}

const entriesOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    Array.from(form.elements).flatMap((element) =>
      'type' in element &&
      'name' in element &&
      'value' in element &&
      KEPT_TYPES.has(String(element.type))
        ? [[String(element.name), String(element.value)]]
        : [],
    ),
  );

function readDraft(key: string): Record<string, unknown> {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof draft === 'object' && draft !== null ? { ...draft } : {};
  } catch {
    // Not ours, or cut off: the form starts empty.
    return {};
  }
}
