import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button, IconButton } from './button.tsx';
import { Field } from './field.tsx';
import { useFormState } from './form-state.ts';
import styles from './list-field.module.css';
import { UserWords } from './user-text.tsx';

interface Props {
  label: string;
  /** As the API names it; what is wrong with its third entry is called `name.2` there. */
  name: string;
  hint?: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  maxItems: number;
  maxLength: number;
  /** Whether a comma is part of an entry, as in “Berlin, Germany”; else it ends one. */
  withCommas?: boolean;
  /** Where the entries are not what is shown, as with countries: null refuses. */
  parse?: (text: string) => string | null;
  format?: (value: string) => string;
  /** What may be entered, offered while typing. */
  suggestions?: readonly string[];
}

const asIs = (text: string): string => text;

/** Several short texts: each is entered with Enter, mostly also with a comma, or by leaving the field. */
export function ListField({
  label,
  name,
  hint,
  values,
  onChange,
  maxItems,
  maxLength,
  withCommas = false,
  parse = asIs,
  format = asIs,
  suggestions,
}: Props) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState('');
  const wrong = Object.entries(useFormState().errors).filter(([at]) => at.startsWith(`${name}.`));

  const add = (entered: string) => {
    setRefusal('');
    const found = entriesOf(entered, withCommas).map((entry) => ({ entry, value: parse(entry) }));
    const refused = found.find(({ value }) => value === null);
    if (refused !== undefined) return setRefusal(`“${refused.entry}” is not known here.`);
    if (found.some(({ entry }) => entry.length > maxLength)) {
      return setRefusal(`An entry may have ${maxLength} characters.`);
    }
    const next = withoutRepeats([...values, ...found.flatMap(({ value }) => value ?? [])]);
    if (next.length > maxItems) return setRefusal(`No more than ${maxItems} fit in here.`);
    setText('');
    if (next.length > values.length) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnd = event.key === 'Enter' || (event.key === ',' && !withCommas);
    if (!isEnd || event.nativeEvent.isComposing) return;
    // With nothing typed, Enter sends the form as in any other field.
    if (event.key === 'Enter' && text.trim() === '') return;
    event.preventDefault();
    add(text);
  };
  const remove = (value: string) => {
    onChange(values.filter((other) => other !== value));
    input.current?.focus();
  };

  return (
    <div className={styles['field']}>
      <Field
        label={label}
        name={name}
        hint={hint}
        render={(attributes) => (
          <div className={styles['entry']}>
            <input
              {...attributes}
              ref={input}
              type="text"
              dir="auto"
              autoComplete="off"
              value={text}
              list={suggestions === undefined ? undefined : listId}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={onKeyDown}
              onBlur={() => text.trim() !== '' && onceReleased(() => add(text))}
            />
            <Button onClick={() => add(text)}>
              Add<span className="visually-hidden"> to {label}</span>
            </Button>
          </div>
        )}
      />
      {suggestions !== undefined && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion}>{suggestion}</option>
          ))}
        </datalist>
      )}
      <div role="status" className={styles['refusal']}>
        {[refusal, ...wrong.map(([, message]) => message)].join(' ').trim()}
      </div>
      {values.length > 0 && (
        <ul className={styles['entries']} aria-label={label}>
          {values.map((value) => (
            <li key={value} className={styles['chip']}>
              <UserWords text={format(value)} />
              <IconButton label={`Remove ${format(value)}`} onClick={() => remove(value)}>
                <X />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/**
 * Runs when the key or the click that took the focus away has done its work, but for sending a form,
 * which comes after: an entry that appeared earlier would move what is being clicked from under the
 * pointer.
 */
function onceReleased(run: () => void): void {
  const listening = new AbortController();
  const release = () => {
    listening.abort();
    run();
  };
  for (const type of ['click', 'keyup']) {
    document.addEventListener(type, release, { signal: listening.signal });
  }
}

/** What was entered or pasted, in parts. */
const entriesOf = (entered: string, withCommas: boolean): string[] =>
  (withCommas ? [entered] : entered.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** The API takes entries that differ by case only as one. */
const withoutRepeats = (values: readonly string[]): string[] =>
  values.filter(
    (value, index) =>
      values.findIndex((other) => other.toLowerCase() === value.toLowerCase()) === index,
  );
