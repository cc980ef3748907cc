import type { TextLine } from '../document.ts';
import type { Found } from '../found.ts';
import { splitEntries } from './entries.ts';
import { entryPeriod } from './entry-period.ts';
import type { EntryPeriod } from './entry-period.ts';
import { piecesOf } from './pieces.ts';
import { isPlace } from './places.ts';
import { said } from './said.ts';
import { titleScore } from './title-score.ts';
import { unwrap } from './unwrap.ts';

export interface FoundProject extends EntryPeriod {
  name: Found;
  description: Found | null;
}

/** Projects by their names, and what is said of each. */
export function readProjects(lines: readonly TextLine[], text: string): FoundProject[] {
  return splitEntries(unwrap(lines, { items: false })).flatMap(({ head, body }) => {
    const [name, ...more] = head.flatMap((line) => piecesOf(line));
    if (name === undefined) return [];
    const { description, accomplishments } = said(head, body, text);
    const told = description === null ? accomplishments : [description, ...accomplishments];
    const subtitle = more.filter(({ value }) => !isRole(value) && !isPlace(value));
    const all = [...(told.length === 0 ? subtitle : told)].toSorted((a, b) => a.start - b.start);
    const [first] = all;
    const last = all.at(-1);
    return {
      name,
      ...entryPeriod(head),
      description:
        first === undefined || last === undefined
          ? null
          : { ...first, value: all.map(({ value }) => value).join('\n'), end: last.end },
    };
  });
}

const MAX_ROLE_WORDS = 4;

const isRole = (value: string): boolean =>
  titleScore(value) > 0 && value.split(/\s+/).length <= MAX_ROLE_WORDS;
