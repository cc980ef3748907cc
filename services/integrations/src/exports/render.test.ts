import { describe, expect, it, vi } from 'vitest';
import type { ExportDocument } from './document/export-document.ts';
import { fontFiles } from './font-files-for-tests.ts';
import { render } from './render.ts';

const loaded = vi.hoisted((): string[] => []);
vi.mock(import('pdfkit'), async (original) => {
  loaded.push('pdfkit');
  return original();
});
vi.mock(import('docx'), async (original) => {
  loaded.push('docx');
  return original();
});

const DOCUMENT: ExportDocument = {
  title: 'A letter',
  author: 'Ada',
  language: 'en',
  blocks: [{ kind: 'paragraph', text: 'Dear all' }],
};

describe('rendering', () => {
  it('loads what a format needs when it is asked for, and not before', async () => {
    const rendered = async (format: 'text' | 'docx' | 'pdf') => {
      const options = { format, pageSize: 'a4', fonts: fontFiles } as const;
      const { bytes } = await render(DOCUMENT, options);
      return new TextDecoder().decode(bytes.subarray(0, 4));
    };
    expect([await rendered('text'), [...loaded]]).toEqual(['Dear', []]);
    expect([await rendered('docx'), [...loaded]]).toEqual(['PK\u0003\u0004', ['docx']]);
    expect([await rendered('pdf'), [...loaded]]).toEqual(['%PDF', ['docx', 'pdfkit']]);
  });
});
