import type { Deployed } from '../provision/deployed-settings.ts';

/**
 * The services with each after those it calls, so that a new call always finds its callee. Throws for a
 * circle. Among equals the order is that of the alphabet.
 */
export function deployOrder(deployed: readonly Deployed[]): string[] {
  const serviceOf = new Map(deployed.map(({ service, settings }) => [settings.name, service]));
  const waiting = new Map(
    deployed.map(({ service, settings }) => [
      service,
      settings.services
        .map((binding) => serviceOf.get(binding.service))
        .filter((callee) => callee !== undefined && callee !== service),
    ]),
  );
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const next = [...waiting.keys()]
      .toSorted()
      .find((service) => waiting.get(service)?.every((callee) => !waiting.has(callee ?? '')));
    if (next === undefined) throw new Error(`${[...waiting.keys()].join(', ')} call in a circle.`);
    waiting.delete(next);
    ordered.push(next);
  }
  return ordered;
}
