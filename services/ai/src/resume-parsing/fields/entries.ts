import type { TextLine } from '../document.ts';
import { bodyLines } from './body-lines.ts';
import { isDated } from './dated-line.ts';
import { isDateText, isDuration } from './dates.ts';
import type { Entry } from './entry.ts';
import { openedEntries } from './opened-entries.ts';

/** Wider than within an entry's head, where 1 is the distance within a paragraph. */
const WIDE_GAP = 1.3;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;

/** Parts the lines of a section into its entries, by their dates and by what looks like a heading. */
export function splitEntries(lines: readonly TextLine[]): Entry[] {
  const kept = lines.filter(({ text }) => !WEB_ADDRESS.test(text));
  const isBody = bodyLines(kept);
  const opened = openedEntries(kept, isBody);
  if (opened !== null) return opened;
  const runs = headRuns(kept, isBody);
  const hasDates = runs.some((run) => run.some(isDated));
  const before = hasDates ? linesBeforeDate(runs) : 0;
  const datesFollow = closesWithDate(runs);
  const entries: Entry[] = [];
  let at = 0;
  for (const run of runs) {
    const [opening] = run;
    const start = opening === undefined ? at : kept.indexOf(opening, at);
    entries.at(-1)?.body.push(...kept.slice(at, start));
    at = start + run.length;
    const last = entries.at(-1);
    if (datesFollow && last !== undefined) {
      last.head.push(...run.slice(0, 1));
      if (run.length > 1) entries.push({ head: run.slice(1), body: [] });
    } else if (hasDates && !run.some(isDated) && entries.length > 0) {
      entries.at(-1)?.body.push(...run);
    } else {
      for (const head of hasDates ? byDate(run, before) : byGap(run))
        entries.push({ head, body: [] });
    }
  }
  entries.at(-1)?.body.push(...kept.slice(at));
  return entries;
}

function headRuns(lines: readonly TextLine[], isBody: readonly boolean[]): TextLine[][] {
  const runs: TextLine[][] = [];
  lines.forEach((line, at) => {
    if (isBody[at] === true) return;
    if (at > 0 && isBody[at - 1] === false) runs.at(-1)?.push(line);
    else runs.push([line]);
  });
  return runs;
}

/** Whether entries end with their dates, below what is said of them. */
function closesWithDate(runs: readonly TextLine[][]): boolean {
  const [first, ...others] = runs;
  if (first === undefined || others.length === 0 || first.some(isDated)) return false;
  return others.every(([line]) => line !== undefined && isDateText(line.text));
}

/** How many lines of an entry's head stand above its date, as the first entry has it. */
function linesBeforeDate(runs: readonly TextLine[][]): number {
  const first = runs.find((run) => run.some(isDated));
  if (first === undefined) return 0;
  // What stands above a total time is the company of several jobs, each of which begins below it.
  const total = first.findIndex(({ text }) => isDuration(text));
  return first.findIndex(isDated) - (total + 1);
}

/** Parts a run of heads without text between them: at wide gaps, else as the first entry is made. */
function byDate(run: readonly TextLine[], before: number): TextLine[][] {
  const dated = run.flatMap((line, at) => (isDated(line) ? at : []));
  const starts = dated.slice(1).map((date, nth) => {
    const previous = dated[nth] ?? 0;
    const between = run
      .slice(previous + 1, date + 1)
      .map(({ gap }) => (gap === 0 ? Infinity : gap));
    const widest = Math.max(...between);
    const isWide = widest > WIDE_GAP && widest > 1.12 * Math.min(...run.slice(1).map(gapOf));
    if (isWide) return previous + 1 + between.indexOf(widest);
    return Math.max(previous + 1, date - before);
  });
  return cutAt(run, starts);
}

const gapOf = ({ gap }: TextLine): number => (gap === 0 ? Infinity : gap);

const byGap = (run: readonly TextLine[]): TextLine[][] =>
  cutAt(
    run,
    run.flatMap((line, at) => (at > 0 && (line.gap === 0 || line.gap > WIDE_GAP) ? at : [])),
  );

function cutAt(run: readonly TextLine[], starts: readonly number[]): TextLine[][] {
  const bounds = [0, ...starts, run.length];
  return bounds.slice(1).flatMap((to, nth) => {
    const head = run.slice(bounds[nth], to).filter(({ text }) => !isDuration(text));
    return head.length === 0 ? [] : [head];
  });
}
