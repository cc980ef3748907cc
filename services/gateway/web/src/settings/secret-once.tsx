import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import styles from './secret-once.module.css';

interface Props {
  title: string;
  /** What it is for, and that it is not shown again. */
  description: string;
  /** What is shown and copied. */
  secret: string;
  /** More to do with it, beside the copy button. */
  actions?: ReactNode;
  onDone: () => void;
}

/** A secret that the API tells once: it stays in sight until its owner says that it is kept. */
export function SecretOnce({ title, description, secret, actions, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles['box']}>
      <h3 ref={heading} tabIndex={-1} className={styles['title']}>
        {title}
      </h3>
      <p>{description}</p>
      <pre className={styles['secret']}>{secret}</pre>
      <div className={styles['actions']}>
        <CopyButton text={secret} />
        {actions}
        <Button variant="quiet" onClick={onDone}>
          I have kept it
        </Button>
      </div>
    </div>
  );
}
