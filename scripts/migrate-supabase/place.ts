import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';

const Counts = v.object({
  /** Records that were looked at. */
  rows: v.number(),
  inserted: v.number(),
  /** Rows that were there already. */
  there: v.number(),
  refused: v.number(),
  /** Rows that were moved without a link of theirs. */
  unlinked: v.number(),
});
export type Counts = v.InferOutput<typeof Counts>;

const Saved = v.object({
  /** Names the dump, the map's version and the report. */
  run: v.string(),
  reportBytes: v.number(),
  files: v.record(v.string(), Counts),
});
export type Progress = Omit<v.InferOutput<typeof Saved>, 'run'>;

/** How far a run has come, kept in a file from one start to the next. */
export interface Place {
  read: (run: string) => Progress;
  write: (run: string, progress: Progress) => void;
  clear: () => void;
}

export const noCounts = (): Counts => ({ rows: 0, inserted: 0, there: 0, refused: 0, unlinked: 0 });

export const placeIn = (file: string): Place => ({
  read(run) {
    const none = { reportBytes: 0, files: {} };
    if (!existsSync(file)) return none;
    const saved = v.parse(Saved, JSON.parse(readFileSync(file, 'utf8')));
    return saved.run === run ? saved : none;
  },
  write(run, { reportBytes, files }) {
    mkdirSync(dirname(file), { recursive: true });
    // Renamed into its place, so that a kill leaves the old one or the new one.
    writeFileSync(`${file}.new`, JSON.stringify({ run, reportBytes, files }));
    renameSync(`${file}.new`, file);
  },
  clear: () => rmSync(file, { force: true }),
});
