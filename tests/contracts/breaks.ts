import type { HttpOperation, HttpOperations } from './http-operations.ts';
import type { Release } from './release.ts';
import { type Side, isSame, reachable, refusals as replayed } from './replay.ts';
import type { Method, RpcContracts } from './rpc-contracts.ts';
import type { Schema } from './schema.ts';

/**
 * When two releases that do not fit meet: `rollout` at every deploy, since a callee goes before its
 * callers and a queue's producers and consumers at different times; `rollback` when a callee is taken
 * back and its callers are not.
 */
type Moment = 'rollout' | 'rollback';

export interface Break {
  moment: Moment;
  /** What it is about, such as `EmailsRpc.write` or `POST /api/jobs`. */
  place: string;
  what: string;
}

const refusals = (writer: Side, reader: Side): string[] =>
  isSame(writer, reader) ? [] : replayed(writer, reader);

/** What goes wrong between an earlier release and a later one, whichever of them is on which side. */
export const breaksBetween = (old: Release, now: Release): Break[] => [
  ...(isUnchanged(old.rpc, now.rpc) ? [] : rpcBreaks(old.rpc, now.rpc)),
  ...messageBreaks(old.messages, now.messages),
  ...(isUnchanged(old.http, now.http) ? [] : httpBreaks(old.http, now.http)),
];

const isUnchanged = (old: object, now: object): boolean =>
  JSON.stringify(old) === JSON.stringify(now);

function rpcBreaks(old: RpcContracts, now: RpcContracts): Break[] {
  const found: Break[] = [];
  const names = new Set([...methodNames(old), ...methodNames(now)]);
  for (const place of names) {
    const [before, after] = [methodOf(old, place), methodOf(now, place)];
    const side = (contracts: RpcContracts) => (schema: Schema) => ({ schema, root: contracts });
    if (after === undefined) {
      found.push({ moment: 'rollout', place, what: 'is gone' });
    } else if (before === undefined) {
      found.push({ moment: 'rollback', place, what: 'is new' });
    } else {
      found.push(...exchange(place, [before, side(old)], [after, side(now)]));
    }
  }
  return found;
}

type Sided = [method: Method, side: (schema: Schema) => Side];

/** Arguments go one way and results the other. */
function exchange(place: string, [before, old]: Sided, [after, now]: Sided): Break[] {
  return [
    ...told('rollout', `${place} arguments`, refusals(old(before.args), now(after.args))),
    ...told('rollout', `${place} result`, refusals(now(after.result), old(before.result))),
    ...told('rollback', `${place} arguments`, refusals(now(after.args), old(before.args))),
    ...told('rollback', `${place} result`, refusals(old(before.result), now(after.result))),
  ];
}

const told = (moment: Moment, place: string, whats: readonly string[]): Break[] =>
  whats.map((what) => ({ moment, place, what }));

const methodNames = ({ entrypoints }: RpcContracts): string[] =>
  Object.entries(entrypoints).flatMap(([entrypoint, methods]) =>
    Object.keys(methods).map((method) => `${entrypoint}.${method}`),
  );

function methodOf({ entrypoints }: RpcContracts, place: string): Method | undefined {
  const [entrypoint = '', method = ''] = place.split('.');
  return entrypoints[entrypoint]?.[method];
}

/** Producers of a queue are deployed before its consumers or after, and its messages outlive both. */
function messageBreaks(old: Release['messages'], now: Release['messages']): Break[] {
  return Object.entries(old).flatMap(([name, before]) => {
    const after = now[name];
    if (after === undefined) return told('rollout', name, ['is gone']);
    const [a, b] = [before, after].map((schema) => ({ schema, root: schema }));
    if (a === undefined || b === undefined) return [];
    return [
      ...told('rollout', `${name}, an earlier one read later`, refusals(a, b)),
      ...told('rollout', `${name}, a later one read earlier`, refusals(b, a)),
    ];
  });
}

/** Clients are of any age; those of the future are the console after a rollback. */
function httpBreaks(old: HttpOperations, now: HttpOperations): Break[] {
  const names = new Set([...Object.keys(old.operations), ...Object.keys(now.operations)]);
  return [...names].flatMap((place) => {
    const [before, after] = [old.operations[place], now.operations[place]];
    if (after === undefined) return told('rollout', place, ['is gone']);
    if (before === undefined) return told('rollback', place, ['is new']);
    const [theirs, ours] = [
      { operation: before, root: old },
      { operation: after, root: now },
    ] as const;
    return [
      ...told('rollout', `${place} request`, requestRefusals(theirs, ours)),
      ...told('rollout', `${place} answer`, answerRefusals(ours, theirs)),
      ...told('rollback', `${place} request`, requestRefusals(ours, theirs)),
      ...told('rollback', `${place} answer`, answerRefusals(theirs, ours)),
    ];
  });
}

interface Party {
  operation: HttpOperation;
  root: HttpOperations;
}

function requestRefusals(client: Party, server: Party): string[] {
  const of = ({ root }: Party, schema: Schema): Side => ({ schema, root });
  const query = refusals(
    of(client, client.operation.query),
    of(server, server.operation.query),
  ).map((what) => `query ${what}`);
  const [sent, taken] = [client.operation.body, server.operation.body];
  if (sent === null) return taken === null ? query : [...query, 'now wants a body'];
  if (taken === null) return query;
  return [...query, ...refusals(of(client, sent), of(server, taken))];
}

/** A client reads what it knows of an answer and passes over the rest. */
function answerRefusals(server: Party, client: Party): string[] {
  return Object.entries(server.operation.answers).flatMap(([status, given]) => {
    const expected = client.operation.answers[status];
    if (expected === undefined) return [];
    const [said, known] = [
      { schema: given, root: server.root },
      { schema: expected, root: client.root },
    ];
    if (isSame(said, known)) return [];
    return refusals(said, openedSide(known)).map((what) => `${status} ${what}`);
  });
}

const openedSide = (side: Side): Side => opened({ schema: side.schema, root: reachable(side) });

/** The same with no object closed to further fields. */
const opened = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (name, held: unknown) =>
    name === 'additionalProperties' && held === false ? undefined : held,
  ) as Value; // nothing but that is taken out
