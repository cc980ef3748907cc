import * as fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SUPPORTED, UNSUPPORTED, arbitraryApplication } from '../arbitrary-applications.ts';
import { cleanLine } from '../document/clean-text.ts';
import { applicationDocument } from '../document/compose.ts';
import type { Block, ExportDocument } from '../document/export-document.ts';
import { linesOf } from '../words-for-tests.ts';
import { renderDocx } from './render-docx.ts';

const PROFILES = 20;

const documentOf = (...blocks: Block[]): ExportDocument => ({
  title: 'A résumé',
  author: 'Ada',
  language: 'en',
  blocks,
});

/** The XML parts of a document; each is well-formed. */
async function partsOf(document: ExportDocument, pageSize: 'letter' | 'a4' = 'letter') {
  const files = unzipSync(await renderDocx(document, pageSize));
  const parts = new Map<string, string>();
  for (const [name, bytes] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const xml = strFromU8(bytes);
    expect([name, XMLValidator.validate(xml)]).toEqual([name, true]);
    parts.set(name, xml);
  }
  return parts;
}

const bodyOf = async (document: ExportDocument, pageSize: 'letter' | 'a4' = 'letter') =>
  (await partsOf(document, pageSize)).get('word/document.xml') ?? '';

const ENTITIES = new XMLParser({ trimValues: false, parseTagValue: false });

/** What the paragraphs say, in their order. */
const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[ >][^<]*<\/w:t>/g)]
      .map(([run]) => String(ENTITIES.parse(run.replace(/<w:t[^>]*>/, '<w:t>'))['w:t']))
      .join(''),
  );

describe('a DOCX', () => {
  it.each(Object.entries({ ...SUPPORTED, ...UNSUPPORTED }))(
    'of a profile in %s has every line as it is',
    async (_, alphabet) => {
      const profiles = fc.sample(arbitraryApplication(alphabet), { seed: 11, numRuns: PROFILES });
      for (const profile of profiles) {
        const document = applicationDocument(profile);
        expect(textsOf(await bodyOf(document))).toEqual(
          linesOf(document).map((line) => line.replace(/^• /, '')),
        );
      }
    },
    60_000,
  );

  it('takes any text there is', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), {
      seed: 3,
      numRuns: 200,
    });
    const lines = texts.map(cleanLine).filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(100);
    const xml = await bodyOf(documentOf(...lines.map((text): Block => ({ kind: 'detail', text }))));
    expect(textsOf(xml)).toEqual(lines);
  });

  it('has named headings, lists of Word’s own and no tables or images', async () => {
    const xml = await bodyOf(
      documentOf(
        { kind: 'name', text: 'Ada' },
        { kind: 'section', text: 'Experience' },
        { kind: 'entry', text: 'Countess' },
        { kind: 'list', items: ['Wrote', 'Computed'] },
        { kind: 'pageBreak' },
        { kind: 'section', text: 'Cover Letter' },
      ),
    );
    expect([...xml.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, style]) => style)).toEqual([
      'Title',
      'Heading1',
      'Heading2',
      'ListParagraph',
      'ListParagraph',
      'Heading1',
    ]);
    expect(xml.match(/<w:numId /g)).toHaveLength(2);
    expect(xml.match(/<w:keepNext\/>/g)).toHaveLength(4);
    expect(xml).toMatch(/<w:pageBreakBefore\/>.*Cover Letter/s);
    expect(xml).not.toMatch(/<w:(?:tbl|drawing|pict)\b/);
  });

  it('is of the size asked for', async () => {
    expect(await bodyOf(documentOf(), 'letter')).toContain('w:w="12240" w:h="15840"');
    expect(await bodyOf(documentOf(), 'a4')).toContain('w:w="11906" w:h="16838"');
  });

  it('says whose it is and in which language, and turns what is read from the right', async () => {
    const parts = await partsOf({
      ...documentOf({ kind: 'name', text: 'عادة' }, { kind: 'detail', text: 'Ada' }),
      title: 'Ada & <Zürich>',
      language: 'ar-EG',
    });
    const core = parts.get('docProps/core.xml');
    expect(core).toContain('<dc:title>Ada &amp; &lt;Zürich&gt;</dc:title>');
    expect(core).toContain('<dc:creator>Ada</dc:creator>');
    expect(parts.get('word/styles.xml')).toMatch(/<w:lang [^>]*w:bidi="ar-EG"/);
    const [name = '', detail = ''] = (parts.get('word/document.xml') ?? '').split('</w:p>');
    expect([name.includes('<w:bidi/>'), name.includes('<w:rtl/>')]).toEqual([true, true]);
    expect(detail).not.toMatch(/<w:bidi\/>|<w:rtl\/>/);
  });
});
