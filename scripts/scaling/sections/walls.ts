import type { Budgets } from '../budgets.ts';
import type { Case } from '../demand.ts';
import { figure, percent } from '../figures.ts';
import { LIMITS, SIZES } from '../inputs.ts';
import { markdownTable } from '../markdown-table.ts';
import type { Measurements } from '../measurements.ts';
import { WALLS, pressing, usersAt } from '../walls.ts';
import type { At } from './at-size.ts';

/** The first wall of each size, and where each wall stands. */
export function walls(at: At, budgets: Budgets, measured: Measurements): string {
  const first = SIZES.map((size) => {
    const [{ wall, share }, ...others] = pressing(at(size, 'likely'));
    const past = others.filter((other) => other.share >= 1).map((other) => other.wall.name);
    const met = share < 1 ? 'none; nearest: ' : '';
    return [figure(size), `${met}${wall.name}`, percent(share), past.join(', ')];
  });
  const each = WALLS.map((wall) => {
    const users = (which: Case) => usersAt(wall, SIZES[1], which, budgets, measured);
    return { wall, likely: users('likely'), low: users('high'), high: users('low') };
  }).toSorted((one, other) => (one.likely ?? 0) - (other.likely ?? 0));
  const met = (users: number | null) => (users === null ? '0' : figure(users));
  return [
    '## Walls',
    '',
    'The likely case at each size: the first wall, and which others it is past.',
    '',
    markdownTable(['accounts', 'wall', 'taken', 'past as well'], first),
    '',
    `The number of accounts at which each is met, beside the catalogue of ${figure(SIZES[1])} accounts, and the step past it:`,
    '',
    markdownTable(
      ['wall', 'limit', 'accounts', 'step'],
      each.map(({ wall, likely, low, high }) => [
        wall.name,
        figure(wall.max),
        `${met(likely)} (${met(low)} – ${met(high)})`,
        wall.step,
      ]),
    ),
    '',
    `KV takes ${LIMITS.kvWritesOfKeyASecond.max} write a second for each key. Keys name a user, a session, a posting or a text, so more accounts make more keys, not`,
    'hotter ones; the exception, a public list that many isolates cache at once, loses a write and nothing else.',
  ].join('\n');
}
