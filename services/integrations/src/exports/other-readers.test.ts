import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUPPORTED, arbitraryApplication } from './arbitrary-applications.ts';
import { applicationDocument } from './document/compose.ts';
import { fontFiles } from './font-files-for-tests.ts';
import { render } from './render.ts';
import { characters, linesOf } from './words-for-tests.ts';

/** What other people read our files with; where one is not installed its tests are listed as skipped. */
const isThere = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

const PROFILES = 3;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobmatch-exports-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout;
}

const profilesIn = (alphabet: readonly string[]) =>
  fc
    .sample(arbitraryApplication(alphabet), { seed: 23, numRuns: PROFILES })
    .map(applicationDocument);

async function written(document: ReturnType<typeof applicationDocument>, format: 'pdf' | 'docx') {
  const file = join(folder, `export.${format}`);
  const { bytes } = await render(document, { format, pageSize: 'a4', fonts: fontFiles });
  writeFileSync(file, bytes);
  return file;
}

describe.skipIf(!isThere('pdftotext'))('Poppler', () => {
  it.each(Object.entries(SUPPORTED))('reads a PDF in %s in its order', async (_, alphabet) => {
    for (const document of profilesIn(alphabet)) {
      const text = run('pdftotext', ['-raw', '-enc', 'UTF-8', await written(document, 'pdf'), '-']);
      expect(characters(text)).toBe(characters(linesOf(document).join('')));
    }
  });
});

describe.skipIf(!isThere('soffice'))('LibreOffice', () => {
  it.each(Object.entries(SUPPORTED))(
    'opens a DOCX in %s and has all of it',
    async (_, alphabet) => {
      const [document] = profilesIn(alphabet);
      if (document === undefined) throw new Error('There is no profile.');
      const docx = await written(document, 'docx');
      const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
      const to = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
      run('soffice', [profile, '--headless', ...to, docx]);
      const text = readFileSync(join(folder, 'export.txt'), 'utf8').replace('\ufeff', '');
      expect(characters(text)).toBe(characters(linesOf(document).join('')));
    },
    120_000,
  );
});
