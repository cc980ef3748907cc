import type { Block, ExportDocument } from './document/export-document.ts';

/** Lines that stand directly below the one before, because they belong to it. */
const CLOSE: ReadonlySet<Block['kind']> = new Set(['contact', 'detail', 'list']);

/** The document as plain text: a paragraph a line, however long, so that it can be pasted anywhere. */
export function renderText({ blocks }: ExportDocument): string {
  let text = '';
  for (const block of blocks) {
    if (block.kind === 'pageBreak') continue;
    const lines = block.kind === 'list' ? block.items.map((item) => `- ${item}`) : [block.text];
    if (text !== '' && !CLOSE.has(block.kind)) text += '\n';
    text += lines.map((line) => `${line}\n`).join('');
  }
  return text;
}
