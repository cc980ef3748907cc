import type { TextLine } from '../document.ts';
import type { Found } from '../found.ts';
import { isDuration } from './dates.ts';
import { isDated } from './dated-line.ts';
import { splitEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import { entryPeriod } from './entry-period.ts';
import type { EntryPeriod } from './entry-period.ts';
import { entryPieces } from './entry-pieces.ts';
import { organisationScore } from './organisation-score.ts';
import { isPlace, looksLikeName } from './places.ts';
import { said } from './said.ts';
import { titleScore } from './title-score.ts';
import { unwrap } from './unwrap.ts';

export interface FoundExperience extends EntryPeriod {
  company: Found | null;
  position: Found | null;
  location: Found | null;
  description: Found | null;
  accomplishments: Found[];
}

/** Nobody names a job in more. */
const MAX_HEAD_LINES = 10;
const AT = /\s+(?:at|@|bei|chez|presso|na|en)\s+(?=\p{Lu})/u;

/** Jobs, in the order they are written. */
export function readExperience(lines: readonly TextLine[], text: string): FoundExperience[] {
  const companyLine = groupCompanies(lines);
  const entries = splitEntries(unwrap(lines, { items: false }))
    .map(withoutProse)
    .map((entry) => ({ ...entry, ...entryPieces(entry.head, atCompany) }));
  const titleFirst = vote(entries.map(({ named }) => named));
  let group: Found | null = null;
  return entries.map(({ head, body, named, location }) => {
    const grouped = named.find((piece) => companyLine.has(piece.start)) ?? null;
    const { company, position } = assign(named, titleFirst);
    if (grouped !== null) group = grouped;
    else if (company !== null && position !== null) group = null;
    const isInGroup = group !== null && named.length === 1 && grouped === null;
    return {
      company: isInGroup ? group : company,
      position: isInGroup ? (named[0] ?? null) : position,
      location:
        location ?? (position?.start === named[0]?.start ? besideCompany(head, named) : null),
      ...entryPeriod(head),
      ...said(head, body, text),
    };
  });
}

/** Once a company, a position and dates are named, a further line says something of them. */
function withoutProse({ head, body }: Entry): Entry {
  const complete = head.slice(0, MAX_HEAD_LINES).findIndex((_, at) => {
    const above = head.slice(0, at);
    return above.some(isDated) && entryPieces(above, atCompany).named.length > 1;
  });
  if (complete < 0) return { head, body };
  const isNamed = (line: TextLine): boolean => isDated(line) || isPlace(line.text);
  const from = head.findIndex((line, at) => at >= complete && !isNamed(line));
  return from < 0
    ? { head, body }
    : { head: head.slice(0, from), body: [...head.slice(from), ...body] };
}

/** A place we do not know: what stands after the company on its line, below the title. */
function besideCompany(head: readonly TextLine[], named: readonly Found[]): Found | null {
  const [title, company, beside, ...others] = named;
  if (title === undefined || company === undefined || beside === undefined) return null;
  const line = head.find(({ start, end }) => start <= company.start && beside.end <= end);
  const isBelow = line !== undefined && title.end < line.start && others.length === 0;
  const isName = looksLikeName(beside.value) && leaning(beside) === 0;
  return isBelow && isName ? { ...beside, confidence: 0.6 } : null;
}

/** Starts of the lines under which several jobs at one company follow: a total time stands below. */
const groupCompanies = (lines: readonly TextLine[]): ReadonlySet<number> =>
  new Set(
    lines.flatMap((line, at) => {
      const below = lines[at + 1];
      return below !== undefined && isDuration(below.text) ? line.start : [];
    }),
  );

const leaning = ({ value }: Found): number => titleScore(value) - organisationScore(value);

/** Whether titles stand before companies, by what all entries say together. */
function vote(heads: readonly (readonly Found[])[]): boolean {
  const votes = heads.map(([first, second]) =>
    first === undefined || second === undefined ? 0 : Math.sign(leaning(first) - leaning(second)),
  );
  return votes.reduce((sum: number, one) => sum + one, 0) >= 0;
}

function assign(
  named: readonly Found[],
  titleFirst: boolean,
): Pick<FoundExperience, 'company' | 'position'> {
  const pieces = named.length === 1 ? parted(named) : named;
  const [first, second] = pieces;
  if (first === undefined) return { company: null, position: null };
  if (second === undefined) {
    return leaning(first) > 0
      ? { company: null, position: first }
      : { company: first, position: null };
  }
  const difference = leaning(first) - leaning(second);
  const isClear = Math.abs(difference) >= 1.5;
  const firstIsTitle = isClear ? difference > 0 : titleFirst;
  const confidence = isClear ? 0.9 : difference !== 0 ? 0.8 : 0.65;
  const [position, company] = firstIsTitle ? [first, second] : [second, first];
  return { company: { ...company, confidence }, position: { ...position, confidence } };
}

/** `Engineer at Acme` as two pieces. */
function atCompany(piece: Found): readonly Found[] {
  const cut = AT.exec(piece.value);
  return cut === null ? [piece] : (cutWhereTitle(piece, cut.index, cut[0].length) ?? [piece]);
}

/** `Engineer, Acme` as two pieces, where the title is on one side. */
function parted(named: readonly Found[]): readonly Found[] {
  const [only] = named;
  if (only === undefined) return named;
  for (const comma of only.value.matchAll(/,\s+/g)) {
    const pieces = cutWhereTitle(only, comma.index, comma[0].length);
    if (pieces !== null) return pieces;
  }
  return named;
}

function cutWhereTitle(piece: Found, at: number, width: number): readonly Found[] | null {
  const before = { ...piece, value: piece.value.slice(0, at), end: piece.start + at };
  const after = at + width;
  const rest = { ...piece, value: piece.value.slice(after), start: piece.start + after };
  return leaning(before) > 0 !== leaning(rest) > 0 ? [before, rest] : null;
}
