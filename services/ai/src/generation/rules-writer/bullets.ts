import { findSkills } from '../../taxonomy/find-skills.ts';
import { BULLET, MAX_BULLETS, fits } from '../limits.ts';
import type { Job, JobMaterial, Material } from '../material.ts';
import type { VariantKind } from '../variant-kinds.ts';
import { lowerFirst } from './phrases.ts';
import { shortened } from './shorten.ts';
import { type Statement, asEntry } from './statements.ts';

/** How many entries the two latest jobs have, and the others. */
const ENTRIES: Readonly<Record<VariantKind, { latest: number; earlier: number }>> = {
  impact: { latest: 5, earlier: 3 },
  keyword: { latest: MAX_BULLETS, earlier: 4 },
  concise: { latest: 3, earlier: 1 },
};
const LATEST = 2;

/** Entries for each job, from what the candidate says of it; none where nothing is said. */
export function bulletsFor(material: Material, kind: VariantKind): string[][] {
  return material.jobs.map((job, index) => {
    const { latest, earlier } = ENTRIES[kind];
    return entriesOf(job, orderFor(material, kind)).slice(0, index < LATEST ? latest : earlier);
  });
}

type Order = (statement: Statement) => number;

/** How early a statement stands: the lower the earlier. What an author put first stays first otherwise. */
function orderFor({ asked }: Material, kind: VariantKind): Order {
  if (kind === 'keyword') {
    const wanted = new Set(asked.map(({ key }) => key));
    return ({ text }) => {
      const keys = new Set(findSkills(text).map(({ skill }) => skill.key));
      return -[...keys].filter((key) => wanted.has(key)).length;
    };
  }
  return ({ text }) => (/\d/.test(text) ? 0 : 1);
}

function entriesOf({ job, statements }: JobMaterial, order: Order): string[] {
  const own = statements.filter(({ isOwn }) => isOwn);
  const told = (own.length > 0 ? own : statements).toSorted((a, b) => order(a) - order(b));
  const entries: string[] = [];
  const short: string[] = [];
  for (const statement of told) {
    const entry = asEntry(statement);
    if (entry.length < BULLET.min) short.push(entry);
    else {
      const cut = shortened(entry, BULLET);
      if (cut !== null) entries.push(cut);
    }
  }
  return joined(entries, short, job);
}

/** With entries too short to stand alone put together, added to another, or with where it was. */
function joined(
  whole: readonly string[],
  short: readonly string[],
  { title, company }: Job,
): string[] {
  const entries = [...whole];
  let waiting: string | null = null;
  for (const text of short) {
    const pair: string = waiting === null ? text : `${waiting}; ${lowerFirst(text)}`;
    if (fits(pair, BULLET)) {
      entries.push(pair);
      waiting = null;
    } else if (pair.length < BULLET.min) {
      waiting = pair;
    } else {
      waiting = text;
    }
  }
  if (waiting === null) return entries;
  const added = `; ${lowerFirst(waiting)}`;
  const host = entries.findLastIndex((entry) => entry.length + added.length <= BULLET.max);
  if (host !== -1) return entries.map((entry, at) => (at === host ? entry + added : entry));
  const placed = [`${waiting} as ${title} at ${company}`, `${waiting} at ${company}`].find((text) =>
    fits(text, BULLET),
  );
  return placed === undefined ? entries : [...entries, placed];
}
