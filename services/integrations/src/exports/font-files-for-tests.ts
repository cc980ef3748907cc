import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontFiles } from './fonts.ts';

/** The fonts that a deploy uploads, from where it finds them. */
export const fontFiles: FontFiles = async (name) =>
  new Uint8Array(await readFile(join(import.meta.dirname, '..', '..', 'fonts', `${name}.ttf`)));
