/**
 * Stands in for the wrangler CLI: records each call, keeps what an account would keep, and answers in
 * wrangler's own forms. Both are files in RECORDING_FOLDER. RECORDING_FAULT is JSON: the call that
 * `words` begin fails before it does anything (`how: "refuse"`), or does it and then takes the process
 * that made the call down with it (`how: "kill"`).
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  type AccountState,
  type WorkerState,
  addVersion,
  deployVersions,
  hexId,
  readState,
  uuid,
  writeState,
} from './account-state.ts';
import { type Call, parseCall } from './commands.ts';

type Answer = (call: Call, state: AccountState) => string;

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** The name of the Worker that a config means in an environment. To parse it as wrangler does takes a second. */
function workerName({ flags }: Call): string {
  const text = readFileSync(flags['--config'] ?? '', 'utf8');
  const found = new RegExp(`"name": "(jobmatch-[a-z]+-${flags['--env']})"`).exec(text);
  if (found?.[1] === undefined) throw new Error(`No environment found with name ${flags['--env']}`);
  return found[1];
}

function existingWorker(call: Call, state: AccountState): WorkerState {
  const worker = state.workers[workerName(call)];
  if (worker !== undefined) return worker;
  throw new Error(
    `A request to the Cloudflare API (/accounts/…/${workerName(call)}) failed.\n  This Worker does not exist on your account. [code: 10007]`,
  );
}

function workerOrNew(call: Call, state: AccountState): WorkerState {
  return (state.workers[workerName(call)] ??= { secrets: [], versions: [], deployments: [] });
}

function report(entry: object): void {
  const file = process.env['WRANGLER_OUTPUT_FILE_PATH'];
  if (file === undefined) return;
  appendFileSync(file, `${JSON.stringify({ type: 'wrangler-session', version: 1 })}\n`);
  appendFileSync(file, `${JSON.stringify({ version: 1, ...entry })}\n`);
}

const QUEUES_PER_PAGE = 10;

const ANSWERS: Record<string, Answer> = {
  'kv namespace list': (_, { kvNamespaces }) => json(kvNamespaces),
  'kv namespace create': ({ positionals: [title = ''] }, state) => {
    state.kvNamespaces.push({ id: hexId((state.clock += 1)), title });
    return '✨ Success!';
  },
  'r2 bucket list': (_, { buckets }) =>
    `Listing buckets...\n${buckets
      .map((name) => `name:           ${name}\ncreation_date:  2026-01-01T00:00:00.000Z`)
      .join('\n\n')}`,
  'r2 bucket create': ({ positionals: [name = ''] }, state) => {
    state.buckets.push(name);
    return `✅ Created bucket '${name}'`;
  },
  'd1 list': (_, { databases }) => json(databases),
  'd1 create': ({ positionals: [name = ''] }, state) => {
    state.databases.push({ uuid: uuid((state.clock += 1)), name });
    return `✅ Successfully created DB '${name}'`;
  },
  'd1 migrations apply': () => '✅ No migrations to apply!',
  'vectorize list': (_, { indexes }) =>
    json(indexes.map(({ name }) => ({ name, config: { dimensions: 768, metric: 'cosine' } }))),
  'vectorize create': ({ positionals: [name = ''] }, state) => {
    state.indexes.push({ name, metadata: [] });
    return `✅ Successfully created a new Vectorize index: '${name}'`;
  },
  'vectorize list-metadata-index': ({ positionals: [name] }, { indexes }) =>
    json(indexes.find((index) => index.name === name)?.metadata),
  'vectorize create-metadata-index': ({ positionals: [name], flags }, { indexes }) => {
    const propertyName = flags['--propertyName'] ?? '';
    const indexType = flags['--type'] ?? '';
    indexes.find((index) => index.name === name)?.metadata.push({ propertyName, indexType });
    return '✅ Successfully enqueued metadata index creation request.';
  },
  'queues list': ({ flags }, { queues }) => {
    const from = (Number(flags['--page']) - 1) * QUEUES_PER_PAGE;
    const rows = queues
      .slice(from, from + QUEUES_PER_PAGE)
      .map((name, index) => `│ ${hexId(from + index)} │ ${name} │ 2026-01-01T00:00:00Z │ 0 │ 0 │`);
    return ['┌────┬──────┐', '│ id │ name │', ...rows, '└────┴──────┘'].join('\n');
  },
  'queues create': ({ positionals: [name = ''] }, state) => {
    state.queues.push(name);
    return `✅ Created queue '${name}'`;
  },
  'secret list': (call, state) => {
    const found = state.workers[workerName(call)];
    if (found === undefined) {
      throw new Error(`Worker "${workerName(call)}" (env: ${call.flags['--env']}) not found.`);
    }
    return json(found.secrets.map((name) => ({ name, type: 'secret_text' })));
  },
  'secret bulk': (call, state) => {
    const names = Object.keys(JSON.parse(readFileSync(process.stdin.fd, 'utf8')));
    const target = workerOrNew(call, state);
    target.secrets.push(...names);
    // Of a Worker that is not there it makes a draft, of one that is a version without a tag.
    deployVersions(state, target, [{ version_id: addVersion(state, target), percentage: 100 }]);
    return names.map((name) => `✨ Successfully created secret for key: ${name}`).join('\n');
  },
  'deployments list': (call, state) => json(existingWorker(call, state).deployments),
  'versions view': (call, state) => {
    const found = existingWorker(call, state).versions.find(({ id }) => id === call.positionals[0]);
    const annotations = { 'workers/message': found?.message, 'workers/tag': found?.tag };
    return json({ id: found?.id, annotations });
  },
  'versions upload': (call, state) => {
    const target = existingWorker(call, state);
    const id = addVersion(state, target, call.flags['--tag'], call.flags['--message']);
    report({ type: 'version-upload', worker_name: workerName(call), version_id: id });
    return `Worker Version ID: ${id}`;
  },
  'versions deploy': (call, state) => {
    const shares = call.positionals.map((spec) => {
      const [version_id = '', percentage = ''] = spec.split('@');
      return { version_id, percentage: Number.parseInt(percentage, 10) };
    });
    deployVersions(state, existingWorker(call, state), shares);
    return '╰  SUCCESS  Deployed';
  },
  'triggers deploy': () => 'Deployed triggers',
  deploy: (call, state) => {
    if (call.flags['--dry-run'] !== undefined) return '--dry-run: exiting now.';
    const target = workerOrNew(call, state);
    const id = addVersion(state, target, call.flags['--tag'], call.flags['--message']);
    deployVersions(state, target, [{ version_id: id, percentage: 100 }]);
    report({ type: 'deploy', worker_name: workerName(call), version_id: id, targets: [] });
    return `Current Version ID: ${id}`;
  },
  rollback: (call, state) => {
    const [version_id = ''] = call.positionals;
    deployVersions(state, existingWorker(call, state), [{ version_id, percentage: 100 }]);
    return `Current Version ID: ${version_id}`;
  },
  preview: (call) => {
    const preview_urls = [
      `https://${call.flags['--name']}-${workerName(call)}.example.workers.dev`,
    ];
    report({ type: 'preview', preview_name: call.flags['--name'], preview_urls });
    return 'Preview created';
  },
  'preview delete': () => 'Preview deleted',
};

const folder = process.env['RECORDING_FOLDER'] ?? '';
const args = process.argv.slice(2);
appendFileSync(join(folder, 'calls.ndjson'), `${JSON.stringify(args)}\n`);
const fault = JSON.parse(process.env['RECORDING_FAULT'] ?? '{"words":null}');
const isFaulty = args.join(' ').startsWith(fault.words);
try {
  const call = parseCall(args);
  if (isFaulty && fault.how === 'refuse') throw new Error('The account is out of order.');
  const state = readState(folder);
  const before = structuredClone(state);
  const answer = ANSWERS[call.command]?.(call, state) ?? '';
  // Calls that only read are made side by side.
  if (!isDeepStrictEqual(state, before)) writeState(folder, state);
  if (isFaulty && fault.how === 'kill') process.kill(process.ppid, 'SIGKILL');
  console.log(answer);
} catch (err) {
  console.error(`✘ [ERROR] ${err instanceof Error ? err.message : String(err)}`);
  process.exitCode = 1;
}
