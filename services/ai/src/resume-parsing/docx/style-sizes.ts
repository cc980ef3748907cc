import { childNamed, elementsIn } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** Word's own default. */
const DEFAULT_HALF_POINTS = 20;
const MAX_INHERITANCE = 12;

export interface StyleSizes {
  /** Half-points of the letters in a paragraph of this style; null is the style of none. */
  sizeOf: (style: string | null) => number;
  isList: (style: string | null) => boolean;
}

/** The sizes that styles.xml gives, inherited from the styles they are based on. */
export function readStyleSizes(root: XmlElement | undefined): StyleSizes {
  const styles = childNamed(root, 'w:styles');
  const defaults = childNamed(
    childNamed(childNamed(styles, 'w:docDefaults'), 'w:rPrDefault'),
    'w:rPr',
  );
  const byId = new Map(
    elementsIn(styles ?? { name: '', attributes: {}, children: [] })
      .filter(({ name }) => name === 'w:style')
      .map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const standard = sizeIn(defaults) ?? DEFAULT_HALF_POINTS;
  const find = <Value>(
    id: string | null,
    read: (style: XmlElement) => Value | null,
  ): Value | null => {
    let style = byId.get(id ?? 'Normal');
    for (let depth = 0; depth < MAX_INHERITANCE && style !== undefined; depth += 1) {
      const value = read(style);
      if (value !== null) return value;
      style = byId.get(childNamed(style, 'w:basedOn')?.attributes['w:val'] ?? '');
    }
    return null;
  };
  return {
    sizeOf: (id) => find(id, (style) => sizeIn(childNamed(style, 'w:rPr'))) ?? standard,
    isList: (id) =>
      find(id, (style) =>
        childNamed(childNamed(style, 'w:pPr'), 'w:numPr') === undefined ? null : true,
      ) ?? false,
  };
}

function sizeIn(properties: XmlElement | undefined): number | null {
  const size = Number(childNamed(properties, 'w:sz')?.attributes['w:val'] ?? NaN);
  return Number.isNaN(size) ? null : size;
}
