import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';

const Saved = v.object({ hash: v.string(), concepts: v.number() });

/** How far a load has come, kept in a file from one run to the next. */
export interface Place {
  /** Concepts written of files with this hash; 0 where it was others or none. */
  read: (hash: string) => number;
  write: (hash: string, concepts: number) => void;
  clear: () => void;
}

export const placeIn = (file: string): Place => ({
  read(hash) {
    if (!existsSync(file)) return 0;
    const saved = v.parse(Saved, JSON.parse(readFileSync(file, 'utf8')));
    return saved.hash === hash ? saved.concepts : 0;
  },
  write(hash, concepts) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ hash, concepts }));
  },
  clear: () => rmSync(file, { force: true }),
});
