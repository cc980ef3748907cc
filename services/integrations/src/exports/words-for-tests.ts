import type { ExportDocument } from './document/export-document.ts';

/** The lines of a document as a person reads them, a list's items with their bullets. */
export const linesOf = ({ blocks }: ExportDocument, bullet = '•'): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'pageBreak') return [];
    return block.kind === 'list' ? block.items.map((item) => `${bullet} ${item}`) : [block.text];
  });

/** What stays the same however a reader breaks lines: the characters in their order. */
export const characters = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '');
