import { changedSince } from './changed-services.ts';
import type { Live } from './live-version.ts';

export interface Choice {
  service: string;
  why: string;
}

/**
 * Which services to deploy, in the given order: those asked for, whatever has changed, else those that
 * differ from what is live.
 */
export async function chooseServices(
  order: readonly string[],
  asked: readonly string[] | undefined,
  live: ReadonlyMap<string, Live | null>,
): Promise<Choice[]> {
  const unknown = asked?.filter((service) => !order.includes(service)) ?? [];
  if (unknown.length > 0) throw new Error(`--service is one of ${order.join(', ')}.`);
  if (asked !== undefined) {
    return order
      .filter((each) => asked.includes(each))
      .map((service) => ({ service, why: 'asked for' }));
  }
  const choices: Choice[] = [];
  for (const service of order) {
    const why = await whyDeploy(service, live.get(service)?.commit ?? null);
    if (why !== null) choices.push({ service, why });
  }
  return choices;
}

async function whyDeploy(service: string, commit: string | null): Promise<string | null> {
  if (commit === null) return 'no version of it says which commit it is';
  const changed = await changedSince(commit);
  if (changed === null) return `${commit}, which is live, is not in this history`;
  return changed.has(service) ? `changed since ${commit.slice(0, 12)}` : null;
}
