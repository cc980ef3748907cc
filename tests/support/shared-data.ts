import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the real data lies: SHARED_DATA, or beside the checkout. It is not part of the project. */
const folder =
  process.env['SHARED_DATA'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** Tests on real data are skipped, and counted as such, where the data is absent. */
export const hasSharedData = existsSync(folder);

const RESUMES = 'resumes/json-resume';

/** The published examples of JSON Resume, by their path; schemas and job descriptions lie beside them. */
export const sharedResumes = (): string[] =>
  readdirSync(join(folder, RESUMES))
    .filter((name) => !/(?:^schema|schema|\.job)\.json$/.test(name))
    .map((name) => join(RESUMES, name));

export const readSharedJson = <T>(path: string): T =>
  JSON.parse(readFileSync(join(folder, path), 'utf8'));

export const readSharedLines = <T>(path: string): T[] =>
  readFileSync(join(folder, path), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));

export const readSharedBytes = (path: string): Uint8Array => readFileSync(join(folder, path));

/** The path of a file of the real data, for a program that opens it by itself. */
export const sharedPath = (path: string): string => join(folder, path);
