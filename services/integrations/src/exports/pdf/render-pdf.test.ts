import * as fc from 'fast-check';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { SUPPORTED, UNSUPPORTED, arbitraryApplication } from '../arbitrary-applications.ts';
import { applicationDocument } from '../document/compose.ts';
import type { Block, ExportDocument } from '../document/export-document.ts';
import { fontFiles } from '../font-files-for-tests.ts';
import { characters, linesOf } from '../words-for-tests.ts';
import { renderPdf } from './render-pdf.ts';

/** Of each of the four scripts that have a font, and of each that has none. `test:deep` asks for 40. */
const PROFILES = Number(process.env['EXPORT_PROFILES'] ?? 2);
const PROFILES_WITHOUT_FONT = 7;

const documentOf = (...blocks: Block[]): ExportDocument => ({
  title: 'A résumé',
  author: 'Ada',
  language: 'en',
  blocks,
});

async function read(document: ExportDocument, pageSize: 'letter' | 'a4' = 'letter') {
  const { bytes, notices } = await renderPdf(document, pageSize, fontFiles);
  const pdf = await getDocumentProxy(bytes);
  const { text } = await extractText(pdf);
  return { pdf, pages: text, text: text.join('\n'), notices };
}

describe('a PDF', () => {
  it.each(Object.entries(SUPPORTED))(
    'of a profile in %s has every character in its order',
    async (_, alphabet) => {
      const profiles = fc.sample(arbitraryApplication(alphabet), { seed: 7, numRuns: PROFILES });
      expect(profiles).toHaveLength(PROFILES);
      for (const profile of profiles) {
        const document = applicationDocument(profile);
        const { text, notices } = await read(document);
        expect(characters(text)).toBe(characters(linesOf(document).join('')));
        expect(notices).toEqual([]);
      }
    },
    120_000,
  );

  it.each(Object.entries(UNSUPPORTED))(
    'of a profile in %s says what it leaves out and has the rest',
    async (script, alphabet) => {
      const options = { seed: 7, numRuns: PROFILES_WITHOUT_FONT };
      for (const profile of fc.sample(arbitraryApplication(alphabet), options)) {
        const { text, notices } = await read(applicationDocument(profile));
        expect(notices).toEqual([
          `The PDF leaves out ${script}: there is no font for it here. The DOCX and text exports have everything.`,
        ]);
        expect(text).toContain('someone@example.com');
        expect(text.includes('Summary')).toBe(profile.resume !== null);
      }
    },
    120_000,
  );

  it('names all that it leaves out, once', async () => {
    const { text, notices } = await read(
      documentOf(
        { kind: 'name', text: 'Ada שלום' },
        { kind: 'list', items: ['สวัสดี ก', 'Keeps ☃ this', 'สวัสดี'] },
      ),
    );
    expect(characters(text)).toBe('Ada•Keepsthis');
    expect(notices).toEqual([expect.stringContaining('leaves out Hebrew, Thai, and symbols:')]);
  });

  it('keeps letters of words together and apart from their neighbours', async () => {
    const text = 'Office affidavit: Zażółć gęślą jaźń; Ιστορικό 焊接 «ещё»';
    expect((await read(documentOf({ kind: 'paragraph', text }))).text).toContain(text);
  });

  it('has every letter as itself, whichever stand beside it', async () => {
    const words = Object.values(SUPPORTED).map((alphabet) => alphabet.join('').match(/.{1,9}/gu));
    const blocks = words.map((found): Block => ({
      kind: 'paragraph',
      text: (found ?? []).join(' '),
    }));
    const document = documentOf(...blocks);
    expect(characters((await read(document)).text)).toBe(characters(linesOf(document).join('')));
  });

  it('has a page for what says nothing at all', async () => {
    const { pdf, text } = await read(documentOf());
    expect([pdf.numPages, text]).toEqual([1, '']);
    const unknown = await read(documentOf({ kind: 'name', text: 'שלום' }));
    expect([unknown.pdf.numPages, unknown.text]).toEqual([1, '']);
  });

  it('breaks words that are longer than a line, and loses nothing of them', async () => {
    const word = 'Donaudampfschifffahrt'.repeat(40);
    const { text } = await read(documentOf({ kind: 'list', items: [word, '焊'.repeat(300)] }));
    expect(characters(text)).toBe(`•${word}•${'焊'.repeat(300)}`);
  });

  it('is of the size asked for, within its margins', async () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: 'word '.repeat(2000).trim() }];
    for (const [pageSize, width, height] of [
      ['letter', 612, 792],
      ['a4', 595.28, 841.89],
    ] as const) {
      const { pdf } = await read(documentOf(...blocks), pageSize);
      const page = await pdf.getPage(1);
      expect(page.view).toEqual([0, 0, width, height]);
      const { items } = await page.getTextContent();
      for (const item of items) {
        if (!('transform' in item) || item.str.trim() === '') continue;
        const [, , , , x = 0, y = 0] = item.transform;
        expect(x).toBeGreaterThanOrEqual(54);
        expect(x + item.width).toBeLessThanOrEqual(width - 54 + 3);
        expect(y).toBeGreaterThanOrEqual(54);
        expect(y).toBeLessThanOrEqual(height - 54);
      }
    }
  });

  it('of thirty jobs never leaves a heading behind', async () => {
    const blocks = Array.from({ length: 30 }, (_, n): Block[] => [
      { kind: 'entry', text: `Job ${n}` },
      { kind: 'detail', text: `Employer ${n}` },
      { kind: 'list', items: Array.from({ length: 1 + (n % 7) }, (__, i) => `Deed ${n}.${i}`) },
    ]).flat();
    const { pages } = await read(documentOf({ kind: 'section', text: 'Experience' }, ...blocks));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.trim().split('\n').at(-1)).toMatch(/^• Deed/);
  });

  it('begins the letter on a page of its own', async () => {
    const { pages } = await read(
      documentOf(
        { kind: 'paragraph', text: 'Before' },
        { kind: 'pageBreak' },
        { kind: 'section', text: 'Cover Letter' },
        { kind: 'paragraph', text: 'After' },
      ),
    );
    expect(pages.map(characters)).toEqual(['Before', 'CoverLetterAfter']);
  });

  it('says whose it is, in which language, and what is a heading and a list', async () => {
    const { pdf } = await read({
      ...documentOf(
        { kind: 'name', text: 'Ada' },
        { kind: 'section', text: 'Experience' },
        { kind: 'entry', text: 'Countess' },
        { kind: 'list', items: ['Wrote', 'Computed'] },
      ),
      title: 'Ada – Zürich',
      author: '艾达',
      language: 'de-CH',
    });
    const { info } = await getMeta(pdf);
    expect(info).toMatchObject({ Title: 'Ada – Zürich', Author: '艾达', Language: 'de-CH' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const roles: string[] = [];
    const collect = (node: { role?: string; children?: unknown[] }): void => {
      if (node.role !== undefined) roles.push(node.role);
      for (const child of node.children ?? []) {
        if (typeof child === 'object' && child !== null) collect(child);
      }
    };
    collect(await (await pdf.getPage(1)).getStructTree());
    expect(roles.join(' ')).toBe('Root Document H1 H2 H3 L LI Lbl LBody LI Lbl LBody');
  });
});
