import type { Block } from './export-document.ts';
import { cleanLine, cleanLines } from './clean-text.ts';

/** How people mark a list in plain text. */
const BULLET = /^(?:[•●▪◦‣∙·○■□►▶*+]|[-–—](?=\s))\s*(?=\S)/u;

/** A longer text as paragraphs, with the lines that begin with a bullet as lists. */
export function textBlocks(text: string | null): Block[] {
  const blocks: Block[] = [];
  let items: string[] = [];
  const endList = () => {
    blocks.push(...listBlocks(items));
    items = [];
  };
  for (const line of cleanLines(text ?? '')) {
    const bullet = BULLET.exec(line);
    if (bullet !== null) {
      items.push(line.slice(bullet[0].length));
      continue;
    }
    endList();
    blocks.push({ kind: 'paragraph', text: line });
  }
  endList();
  return blocks;
}

/** A list of what is not empty; nothing where nothing is left. */
export function listBlocks(texts: readonly string[]): Block[] {
  const items = texts.map(withoutBullet).filter((item) => item !== '');
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

const withoutBullet = (text: string): string => cleanLine(text).replace(BULLET, '');

/** A line made of parts, of which any may be missing. */
export function lineBlocks(
  kind: 'name' | 'contact' | 'entry' | 'detail' | 'paragraph',
  parts: readonly (string | null)[],
  separator: string,
): Block[] {
  const said = parts.map((part) => cleanLine(part ?? '')).filter((part) => part !== '');
  return said.length === 0 ? [] : [{ kind, text: said.join(separator) }];
}

/** A heading with what belongs to it; nothing where there is nothing. */
export const sectionBlocks = (heading: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'section', text: heading }, ...blocks];
