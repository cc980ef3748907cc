import { type DescribedRoute, accessOf } from '../../support/api-description.ts';
import type { Seeded } from '../../support/seeded.ts';
import { MODES, type Order } from './order.ts';

export interface Cell {
  route: DescribedRoute;
  order: Order;
}

export const nameOf = ({ method, path }: DescribedRoute): string => `${method} ${path}`;
export const bindingOf = ({ service, binding }: Order): string => `${service}.${binding}`;

/** Where the internet itself is asked when they are not bound: then nothing is broken. */
const OPTIONAL = new Set(['integrations.WEB', 'integrations.WEBHOOK_WEB']);
const IDENTITY = 'gateway.CORE_IDENTITY';

/** Every way to break what each route touches; its number is the seed of a cell. */
export function cellsOf(
  routes: readonly DescribedRoute[],
  touchedBy: (route: DescribedRoute) => Iterable<string>,
): Cell[] {
  let seed = 0;
  return routes.flatMap((route) => {
    const touched = new Set(touchedBy(route));
    if (takesApiToken(route)) touched.add(IDENTITY);
    return [...touched].toSorted().flatMap((name) => {
      const [service = '', binding = ''] = name.split('.');
      const modes = MODES.filter((mode) => mode !== 'gone' || !OPTIONAL.has(name));
      return modes.map((mode) => {
        seed += 1;
        return { route, order: { service, binding, mode, seed } };
      });
    });
  });
}

/** With a personal access token, of which the gateway asks core who holds it. */
function takesApiToken({ path, method, operation }: DescribedRoute): boolean {
  if (accessOf(operation) === 'public' || path.startsWith('/api/auth/')) return false;
  return path !== '/api/profile' || method !== 'DELETE';
}

/**
 * `count` cells, of which every way to break each binding has at least `each` where there are so many,
 * and every route at least one.
 */
export function sampleOf(
  cells: readonly Cell[],
  { count, each, random }: { count: number; each: number; random: Seeded },
): Cell[] {
  const shuffled = cells
    .map((cell) => ({ cell, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ cell }) => cell);
  const chosen = new Set<Cell>();
  const taken = new Map<string, number>();
  const take = (cell: Cell, name: string, most: number): void => {
    const before = taken.get(name) ?? 0;
    if (before >= most) return;
    taken.set(name, before + 1);
    chosen.add(cell);
  };
  for (const cell of shuffled) take(cell, `${bindingOf(cell.order)} ${cell.order.mode}`, each);
  for (const { route } of chosen) taken.set(nameOf(route), 1);
  for (const cell of shuffled) take(cell, nameOf(cell.route), 1);
  for (const cell of shuffled) if (chosen.size < count) chosen.add(cell);
  return shuffled.filter((cell) => chosen.has(cell));
}
