import { FileUp } from 'lucide-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './drop-zone.module.css';

interface Props {
  /** What it says above its button. */
  title: string;
  hint: ReactNode;
  /** As an input's attribute of that name. */
  accept: string;
  disabled: boolean;
  onFile: (file: File) => void;
}

/** Takes one file, dropped on it or chosen. */
export function DropZone({ title, hint, accept, disabled, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined && !disabled) onFile(file);
  };
  const dragged = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <div
      className={styles['zone']}
      data-over={isOver}
      onDragEnter={dragged}
      onDragOver={dragged}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <FileUp aria-hidden="true" className={styles['icon']} />
      <p className={styles['title']}>{title}</p>
      <p className={styles['hint']}>{hint}</p>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file can be chosen once more.
          event.currentTarget.value = '';
        }}
      />
      <Button variant="primary" disabled={disabled} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
    </div>
  );
}
