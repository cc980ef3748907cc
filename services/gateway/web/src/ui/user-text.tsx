import { useState } from 'react';
import { Button } from './button.tsx';
import styles from './user-text.module.css';

interface Props {
  /** What a user or a posting wrote, as it is: always a text node, whatever it holds. */
  text: string;
  /** Longer texts are cut there, with a button for the rest. */
  maxCharacters?: number;
}

/** A text that somebody else wrote, in its own direction and kept from disturbing what is around it. */
export function UserText({ text, maxCharacters = 4_000 }: Props) {
  const [whole, setWhole] = useState(false);
  const isCut = !whole && text.length > maxCharacters;
  return (
    <>
      <div className={styles['text']} dir="auto">
        {isCut ? `${text.slice(0, maxCharacters)} …` : text}
      </div>
      {isCut && <Button onClick={() => setWhole(true)}>Show all</Button>}
    </>
  );
}

/** A few words that somebody else wrote, within a line. */
export function UserWords({ text }: { text: string }) {
  return (
    <bdi className={styles['words']} dir="auto">
      {text}
    </bdi>
  );
}
