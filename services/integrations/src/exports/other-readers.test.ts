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

async function written(
  document: ReturnType<typeof applicationDocument>,
  format: 'pdf' | 'docx',
  name = 'export',
) {
  const file = join(folder, `${name}.${format}`);
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
  it('opens a DOCX in every script and has all of it', async () => {
    const documents = Object.entries(SUPPORTED).flatMap(([script, alphabet]) =>
      profilesIn(alphabet)
        .slice(0, 1)
        .map((document) => ({ script, document })),
    );
    const files = await Promise.all(
      documents.map(({ script, document }) => written(document, 'docx', script)),
    );
    const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
    const to = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    run('soffice', [profile, '--headless', ...to, ...files]);
    for (const { script, document } of documents) {
      const text = readFileSync(join(folder, `${script}.txt`), 'utf8').replace('\ufeff', '');
      expect(characters(text), script).toBe(characters(linesOf(document).join('')));
    }
    expect(documents).toHaveLength(Object.keys(SUPPORTED).length);
  }, 120_000);
});
