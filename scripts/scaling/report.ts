import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Budgets } from './budgets.ts';
import { demandOf } from './demand.ts';
import type { Measurements } from './measurements.ts';
import type { At } from './sections/at-size.ts';
import { databases } from './sections/databases.ts';
import { day } from './sections/day.ts';
import { footprint } from './sections/footprint.ts';
import { moneyAMonth } from './sections/money.ts';
import { sizes } from './sections/sizes.ts';
import { sources } from './sections/sources.ts';
import { walls } from './sections/walls.ts';

/** The text of docs/scaling.md. */
export function report(budgets: Budgets, measured: Measurements): string {
  const at: At = (size, which) => demandOf(size, size, which, budgets, measured);
  const sections = [
    prose('introduction'),
    day(budgets),
    footprint(measured),
    sizes(at),
    moneyAMonth(at),
    walls(at, budgets, measured),
    databases(at, measured),
    prose('sharding'),
    sources(),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** What no figure is part of. */
const prose = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'prose', `${name}.md`), 'utf8').trim();
