import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { idle, unaccepted } from './contracts/accepted.ts';
import { breaksBetween } from './contracts/breaks.ts';
import { examplesOf } from './contracts/examples.ts';
import { httpOperations } from './contracts/http-operations.ts';
import { MESSAGES, messageSchemas } from './contracts/messages.ts';
import type { Release } from './contracts/release.ts';
import { refusals } from './contracts/replay.ts';
import { readRpcContracts } from './contracts/rpc-contracts.ts';
import { readSnapshot, snapshotNames, writeSnapshot } from './contracts/snapshots.ts';
import { type Fleet, startFleet } from './support/fleet.ts';

const CONTRACTS = join(import.meta.dirname, '../packages/shared/src/contracts');
/** Set by `npm run contracts`: the release that a snapshot is to be written of. */
const VERSION = process.env['CONTRACTS_RELEASE'];

let fleet: Fleet;
let now: Release;
beforeAll(async () => {
  fleet = await startFleet();
  const description = (await fleet.send('GET', '/openapi.json')).json();
  now = {
    rpc: readRpcContracts(CONTRACTS),
    messages: messageSchemas(),
    http: httpOperations(description as unknown as Parameters<typeof httpOperations>[0]),
  };
  if (VERSION !== undefined) writeSnapshot(VERSION, now);
}, 120_000);
afterAll(() => fleet.close());

describe('what Workers say to each other', () => {
  it('is read as a whole', () => {
    const { entrypoints } = now.rpc;
    expect(Object.keys(entrypoints).length).toBeGreaterThan(20);
    const empty = Object.entries(entrypoints).filter(
      ([, methods]) => Object.keys(methods).length === 0,
    );
    expect(empty).toEqual([]);
    expect(entrypoints['EmbeddingsRpc']?.['vectorsOf']).toEqual({
      args: {
        type: 'array',
        prefixItems: [
          { type: 'object', properties: { userId: { type: 'string' } }, required: ['userId'] },
        ],
        minItems: 1,
      },
      result: { $ref: '#/$defs/AccountVectors' },
    });
    expect(Object.keys(now.http.operations).length).toBeGreaterThan(100);
  });

  it.each(Object.entries(MESSAGES))('in %s is written down as it is parsed', (name, schema) => {
    const written = now.messages[name] ?? {};
    const examples = examplesOf(written, written);
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      const { success, issues } = v.safeParse(schema, example);
      expect(success, JSON.stringify([example, issues?.map(({ message }) => message)])).toBe(true);
    }
  });

  it('is understood by what it said itself', () => {
    const { rpc, http } = now;
    const said = [
      ...Object.values(rpc.entrypoints).flatMap((methods) =>
        Object.values(methods).flatMap(({ args, result }) => [
          { schema: args, root: rpc },
          { schema: result, root: rpc },
        ]),
      ),
      ...Object.values(http.operations).flatMap(({ query, body, answers }) =>
        [query, ...(body === null ? [] : [body]), ...Object.values(answers)].map((schema) => ({
          ...{ schema, root: http },
        })),
      ),
    ];
    expect(said.length).toBeGreaterThan(300);
    expect(said.flatMap((side) => refusals(side, side))).toEqual([]);
  });
});

describe('the last release', () => {
  it('and this one understand each other, whichever is on which side', () => {
    const last = snapshotNames().at(-1) ?? '';
    const breaks = breaksBetween(readSnapshot(last), now);
    expect(unaccepted(last, breaks)).toEqual([]);
    expect(idle(last, breaks)).toEqual([]);
  });
});
