import { childNamed, elementsIn } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** What a paragraph says and how it looks, as far as layout needs it. */
export interface WordParagraph {
  text: string;
  /** Half-points, or null where a style says it. */
  size: number | null;
  style: string | null;
  /** Of the first line, in twentieths of a point. */
  indent: number;
  isListItem: boolean;
}

const DELETED = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'mc:Fallback',
  'w:delText',
  'w:txbxContent',
]);

/** The text of a paragraph with its tabs and line breaks; deleted text and other boxes are left out. */
export function paragraphText(paragraph: XmlElement): WordParagraph {
  const properties = childNamed(paragraph, 'w:pPr');
  const indent = childNamed(properties, 'w:ind')?.attributes;
  const sizes = runSizes(paragraph);
  return {
    text: textOf(paragraph),
    size: sizes.length === 0 ? null : Math.max(...sizes),
    style: childNamed(properties, 'w:pStyle')?.attributes['w:val'] ?? null,
    indent: Number(indent?.['w:left'] ?? indent?.['w:start'] ?? 0) || 0,
    isListItem: childNamed(properties, 'w:numPr') !== undefined,
  };
}

function textOf(element: XmlElement): string {
  return elementsIn(element)
    .map((child) => {
      if (DELETED.has(child.name) || child.name === 'w:pPr') return '';
      if (child.name === 'w:t')
        return child.children.filter((text) => typeof text === 'string').join('');
      if (child.name === 'w:tab' || child.name === 'w:ptab') return '\t';
      if (child.name === 'w:br' || child.name === 'w:cr') return '\n';
      if (child.name === 'w:noBreakHyphen') return '-';
      return textOf(child);
    })
    .join('');
}

function runSizes(element: XmlElement): number[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'w:txbxContent' || child.name === 'w:pPr') return [];
    if (child.name !== 'w:r') return runSizes(child);
    const size = Number(childNamed(childNamed(child, 'w:rPr'), 'w:sz')?.attributes['w:val'] ?? NaN);
    return Number.isNaN(size) ? [] : size;
  });
}
