import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Version {
  id: string;
  tag: string | undefined;
  message: string | undefined;
}

interface Deployment {
  created_on: string;
  versions: { version_id: string; percentage: number }[];
}

export interface WorkerState {
  secrets: string[];
  versions: Version[];
  deployments: Deployment[];
}

/** What an account keeps, as far as the stand-in of wrangler answers for it. */
export interface AccountState {
  kvNamespaces: { id: string; title: string }[];
  buckets: string[];
  databases: { uuid: string; name: string }[];
  indexes: { name: string; metadata: { propertyName: string; indexType: string }[] }[];
  queues: string[];
  workers: Record<string, WorkerState>;
  /** Counts what was made, so that ids and times follow each other. */
  clock: number;
}

const EMPTY: AccountState = {
  kvNamespaces: [],
  buckets: [],
  databases: [],
  indexes: [],
  queues: [],
  workers: {},
  clock: 0,
};

export function readState(folder: string): AccountState {
  const file = join(folder, 'state.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : structuredClone(EMPTY);
}

export const writeState = (folder: string, state: AccountState): void =>
  writeFileSync(join(folder, 'state.json'), JSON.stringify(state));

/** 32 hexadecimal digits, as the ids of namespaces and queues are. */
export const hexId = (number: number): string => number.toString(16).padStart(32, '0');

export const uuid = (number: number): string =>
  hexId(number).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Puts versions in charge of a Worker's traffic. */
export function deployVersions(
  state: AccountState,
  worker: WorkerState,
  versions: Deployment['versions'],
): void {
  state.clock += 1;
  const created_on = new Date(Date.UTC(2026, 0, 1) + state.clock * 1_000).toISOString();
  worker.deployments = [...worker.deployments, { created_on, versions }].slice(-10);
}

export function addVersion(
  state: AccountState,
  worker: WorkerState,
  tag?: string,
  message?: string,
): string {
  state.clock += 1;
  const id = uuid(state.clock);
  worker.versions.push({ id, tag, message });
  return id;
}
