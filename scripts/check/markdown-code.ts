/** Text that a page of Markdown sets as code. */
export interface MarkdownCode {
  /** Where it begins, counted from 1. */
  line: number;
  /** What a fenced block says it is; null for code within a line. */
  language: string | null;
  text: string;
}

const FENCE = /^\s*```(\w*)/;

/** The fenced blocks of a page, and the code within its lines, in order. */
export function codeIn(markdown: string): MarkdownCode[] {
  const found: MarkdownCode[] = [];
  let block: { line: number; language: string; lines: string[] } | null = null;
  for (const [index, text] of markdown.split('\n').entries()) {
    const [fence, language = ''] = FENCE.exec(text) ?? [];
    if (block === null && fence !== undefined) {
      block = { line: index + 2, language, lines: [] };
    } else if (block !== null && fence !== undefined) {
      found.push({ line: block.line, language: block.language, text: block.lines.join('\n') });
      block = null;
    } else if (block !== null) {
      block.lines.push(text);
    } else {
      const spans = [...text.matchAll(/`([^`]+)`/g)];
      found.push(
        ...spans.map(([, code = '']) => ({ line: index + 1, language: null, text: code })),
      );
    }
  }
  return found;
}
