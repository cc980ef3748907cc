import { progressBar } from '../progress-bar.ts';

const EVERY_MS = 200;

/** A line on the terminal that says how much of the dump was read; nothing where there is no terminal. */
export function progressOf(totalBytes: number) {
  const isTerminal = process.stdout.isTTY;
  let read = 0;
  let rows = 0;
  let shownAt = 0;
  return {
    onBytes(bytes: number): void {
      read += bytes;
    },
    /** `file` is under way, of which so many rows were looked at. */
    onRows(file: string, count: number): void {
      rows = count;
      if (!isTerminal || Date.now() - shownAt < EVERY_MS) return;
      shownAt = Date.now();
      const share = totalBytes === 0 ? 1 : Math.min(1, read / totalBytes);
      process.stdout.write(
        `\r${progressBar(share)} ${Math.floor(share * 100)} % ${file}: ${rows}  `,
      );
    },
    /** Makes room for a line of text. */
    clear(): void {
      if (isTerminal) process.stdout.write('\r\u001b[K');
    },
  };
}

export type ProgressShown = ReturnType<typeof progressOf>;
