import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { Zip, ZipDeflate, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from './example-resumes/render-docx.ts';
import { renderPdf } from './example-resumes/render-pdf.ts';
import type { Block } from './example-resumes/block.ts';
import { parseResume } from './parse-resume.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const blocks: Block[] = [
  { kind: 'text', text: 'Ada Lovelace', size: 20 },
  { kind: 'text', text: 'ada@example.com' },
  { kind: 'heading', text: 'Skills' },
  { kind: 'text', text: 'Analysis, Mathematics' },
];

/** What parsing throws. */
async function refusal(bytes: Uint8Array, fileName = 'resume'): Promise<unknown> {
  try {
    await parseResume({ bytes, fileName });
  } catch (err) {
    return err;
  }
  return null;
}

/** A PDF whose only content is a picture. */
async function scanned(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const png = await pdf.embedPng(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  );
  pdf.addPage().drawImage(png, { x: 0, y: 0, width: 500, height: 700 });
  return pdf.save();
}

async function encrypted(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText('Ada Lovelace, ada@example.com', { x: 50, y: 500 });
  pdf.encrypt({ userPassword: 'secret', ownerPassword: 'other' });
  return pdf.save({ useObjectStreams: false });
}

async function pagesOf(count: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 0; page < count; page += 1) {
    pdf.addPage().drawText(`Ada Lovelace, page ${page}`, { x: 50, y: 500, font });
  }
  return pdf.save();
}

/** An archive that inflates to `mebibytes` of zeros in a member's name, and says it is tiny. */
function bomb(member: string, mebibytes: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((_err, chunk) => parts.push(chunk));
  const file = new ZipDeflate(member, { level: 9 });
  zip.add(file);
  const mebibyte = new Uint8Array(1024 * 1024);
  for (let at = 0; at < mebibytes; at += 1) file.push(mebibyte, at === mebibytes - 1);
  zip.end();
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}

describe('a PDF that cannot be read', () => {
  it('has no text: says that it may be a scan', async () => {
    expect(await refusal(await scanned())).toMatchObject({
      code: 'UNREADABLE_DOCUMENT',
      message: expect.stringContaining('no text'),
    });
  });

  it('is encrypted', async () => {
    expect(await refusal(await encrypted())).toMatchObject({
      code: 'UNREADABLE_DOCUMENT',
      message: expect.stringContaining('encrypted'),
    });
  });

  it('is damaged: cut off, or nothing but a signature', async () => {
    const whole = await renderPdf(blocks);
    expect(await refusal(latin1('%PDF-1.7\nnothing of the kind'))).toMatchObject({
      code: 'UNREADABLE_DOCUMENT',
      message: expect.stringContaining('damaged'),
    });
    expect(await refusal(whole.slice(0, 120))).toMatchObject({ code: 'UNREADABLE_DOCUMENT' });
  });

  it('is a bomb: its text inflates a thousandfold', async () => {
    const pdf = await PDFDocument.create();
    const spaces = pdf.context.flateStream(' '.repeat(40 * 1024 * 1024));
    pdf.addPage().node.set(PDFName.of('Contents'), pdf.context.register(spaces));
    expect(await refusal(await pdf.save())).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
  });

  it('holds more text than anybody reads', async () => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage();
    page.drawText('x', { x: 1, y: 1 });
    const words = Array.from(
      { length: 70_000 },
      (_, at) => `1 0 0 1 ${at % 500} ${at % 700} Tm (w) Tj`,
    );
    const [font] = page.node.normalizedEntries().Font.keys();
    const text = pdf.context.flateStream(`BT ${font?.toString()} 10 Tf ${words.join(' ')} ET`);
    page.node.set(PDFName.of('Contents'), pdf.context.register(text));
    expect(await refusal(await pdf.save())).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
  });

  it('has 200 pages', async () => {
    expect(await refusal(await pagesOf(200))).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
      message: expect.stringContaining('200 pages'),
    });
  });
});

describe('a file that is not what it says', () => {
  it('is read for what it is', async () => {
    const parsed = await parseResume({
      bytes: await renderPdf(blocks),
      fileName: 'resume.docx',
      contentType: DOCX_TYPE,
    });
    expect(parsed.source).toMatchObject({ format: 'pdf', pages: 1 });
    expect(parsed.profile).toMatchObject({ firstName: 'Ada', lastName: 'Lovelace' });
  });

  it('is refused where it is nothing we read', async () => {
    const unsupported = { code: 'UNSUPPORTED_MEDIA_TYPE' };
    expect(await refusal(latin1('MZ\x90\0\x03'), 'resume.pdf')).toMatchObject({
      ...unsupported,
      message: expect.stringContaining('resume.pdf'),
    });
    expect(await refusal(latin1('\xd0\xcf\x11\xe0 a .doc'), 'resume.docx')).toMatchObject(
      unsupported,
    );
    expect(await refusal(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toMatchObject(
      unsupported,
    );
  });

  it('is empty, or text without letters', async () => {
    expect(await refusal(new Uint8Array())).toMatchObject({ code: 'UNREADABLE_DOCUMENT' });
    expect(await refusal(utf8('  \n\n 12 \n'))).toMatchObject({ code: 'UNREADABLE_DOCUMENT' });
  });

  it('is larger than any résumé', async () => {
    const text = utf8('A line of text about nothing in particular.\n'.repeat(6000));
    expect(await refusal(text)).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
    expect(await refusal(new Uint8Array(10 * 1024 * 1024 + 1))).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
    });
  });
});

describe('a Word document that cannot be read', () => {
  it('is a zip bomb: stopped while it inflates', async () => {
    const before = Date.now();
    expect(await refusal(bomb('word/document.xml', 64))).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
    });
    expect(Date.now() - before).toBeLessThan(10_000);
  });

  it('hides one beside the text: never inflated', async () => {
    expect(await refusal(bomb('word/media/image1.png', 64))).toMatchObject({
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });

  it('has thousands of entries', async () => {
    const names = Array.from({ length: 3000 }, (_, at) => [`word/media/${at}.png`, strToU8('x')]);
    expect(await refusal(zipSync(Object.fromEntries(names)))).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
    });
  });

  it('is cut off', async () => {
    const whole = await renderDocx(blocks);
    expect(await refusal(whole.slice(0, 700))).toMatchObject({
      code: expect.stringMatching(/^(?:UNREADABLE_DOCUMENT|UNSUPPORTED_MEDIA_TYPE)$/),
    });
  });

  it('is nested without end', async () => {
    const xml = `<w:document><w:body>${'<w:p>'.repeat(5000)}`;
    expect(await refusal(zipSync({ 'word/document.xml': strToU8(xml) }))).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
    });
  });

  it('names entities of its own, which are not expanded', async () => {
    const xml =
      '<!DOCTYPE x [<!ENTITY a "Secret file">]><w:document><w:body><w:p><w:r><w:t>Ada Lovelace &a; ada@example.com</w:t></w:r></w:p></w:body></w:document>';
    const parsed = await parseResume({ bytes: zipSync({ 'word/document.xml': strToU8(xml) }) });
    expect(parsed.source.text).not.toContain('Secret');
  });
});

describe('text made to be slow', () => {
  it.each(['(', 'a', '2019 ', '- ', 'a@', '1 '])(
    'of nothing but %j takes bounded time',
    async (unit) => {
      const lines = unit.repeat(40_000 / unit.length).replaceAll(/.{40}/g, '$&\n');
      const before = Date.now();
      await parseResume({
        bytes: utf8(`Ada Lovelace\n\nExperience\n${lines}\nEducation\n${lines.slice(0, 40_000)}`),
      });
      expect(Date.now() - before).toBeLessThan(15_000);
    },
  );
});

describe('an image', () => {
  const png = latin1('\x89PNG\r\n\x1a\n and so on');

  it('needs a vision model', async () => {
    expect(await refusal(png)).toMatchObject({
      code: 'AI_UNAVAILABLE',
      message: expect.stringContaining('vision model'),
    });
  });

  it('is read by the one that is lent', async () => {
    const parsed = await parseResume(
      { bytes: png },
      {
        readImage: ({ contentType }) =>
          Promise.resolve(`Ada Lovelace\nada@example.com\n${contentType}`),
      },
    );
    expect(parsed).toMatchObject({
      source: { format: 'image', text: expect.stringContaining('image/png') },
      profile: { firstName: 'Ada', email: 'ada@example.com' },
    });
  });
});
