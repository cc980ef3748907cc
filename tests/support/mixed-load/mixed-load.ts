import { setTimeout as pause } from 'node:timers/promises';
import { BareFleet } from '../bare-fleet/bare-fleet.ts';
import { LoadClient } from '../load-client.ts';
import { type Seeded, seeded } from '../seeded.ts';
import { nextAction } from './actions.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { type Member, settle } from './population.ts';
import { violationsOf } from './violations.ts';

interface Load {
  users: number;
  forMs: number;
  /** Between an answer and the next request, on average; so long that the machine is not the limit. */
  thinkMs: number;
  seed: number;
}

export interface LoadReport {
  requests: number;
  /** Answers that were neither a success nor a 429, and requests without an answer; the first few. */
  errors: readonly string[];
  /** Answered with 429. */
  limited: number;
  /** Of the rows, against what was acknowledged. */
  violations: readonly string[];
  /** What the gateway wrote to KV. */
  gatewayKvWrites: number;
  /** Until the answer was read, by method and route. */
  latenciesMs: ReadonlyMap<string, readonly number[]>;
}

const QUIET_MS = 1_000;

/**
 * Candidates who use the fleet at the same time, each with an account and an address of their own, and
 * what became of their requests and of the rows.
 */
export async function runMixedLoad({ users, forMs, thinkMs, seed }: Load): Promise<LoadReport> {
  const fleet = await BareFleet.start({ records: true });
  const client = new LoadClient(await fleet.urlOf('gateway'));
  try {
    const members = await settle(fleet, users);
    await fleet.forget();
    const ledgers = new Map(members.map(({ id }) => [id, newLedger()]));
    const latenciesMs = new Map<string, number[]>();
    const errors: string[] = [];
    let limited = 0;
    const endsAt = performance.now() + forMs;

    const live = async (member: Member, number: number): Promise<void> => {
      const random = seeded(seed + number);
      const ledger = ledgers.get(member.id) ?? newLedger();
      await pause(random.next() * thinkMs);
      while (performance.now() < endsAt) {
        const { name, status, tookMs, text } = await act(client, member, ledger, random);
        latenciesMs.set(name, [...(latenciesMs.get(name) ?? []), tookMs]);
        if (status === 429) limited += 1;
        else if (status >= 300 || status === 0)
          errors.push(`${name}: ${status} ${text.slice(0, 300)}`);
        await pause((0.5 + random.next()) * thinkMs);
      }
    };
    await Promise.all(members.map(live));
    await pause(QUIET_MS);
    const { gateway } = await fleet.recorded();
    return {
      requests: [...latenciesMs.values()].reduce((sum, { length }) => sum + length, 0),
      errors,
      limited,
      violations: await violationsOf(fleet, members, ledgers),
      gatewayKvWrites: gateway.counts.kvWrites,
      latenciesMs,
    };
  } finally {
    client.close();
    await fleet.close();
  }
}

/** One request of a member's; what it acknowledges is put down. Status 0 stands for no answer. */
async function act(client: LoadClient, member: Member, ledger: Ledger, random: Seeded) {
  const { name, method, path, body, idempotencyKey, acknowledge } = nextAction(
    member,
    ledger,
    random,
  );
  const begun = performance.now();
  const { status, text } = await client
    .send({
      method,
      path,
      headers: {
        authorization: `Bearer ${member.token}`,
        'cf-connecting-ip': member.address,
        'content-type': 'application/json',
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    .catch((err: unknown) => ({ status: 0, text: String(err) }));
  const tookMs = performance.now() - begun;
  if (status >= 200 && status < 300) acknowledge?.(ledger, text);
  return { name, status, text, tookMs };
}
