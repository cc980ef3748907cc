import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import * as v from 'valibot';
import type { Environment } from '../deploy/environment.ts';
import { renderedConfigOf } from '../deploy/rendered-config.ts';
import type { Deployed } from './deployed-settings.ts';
import { kvTitle } from './plan.ts';
import { previewsBlock } from './previews-block.ts';
import { DESTINATIONS_SWITCH, withoutDestinations } from './telemetry.ts';

/** The domain that the repository writes where an account's own belongs; `.example` is nobody's. */
const PLACEHOLDER_DOMAIN = 'jobmatch.example';

interface Ids {
  /** Title → id. */
  kvNamespaces: ReadonlyMap<string, string>;
  /** Name → id. */
  databases: ReadonlyMap<string, string>;
}

export interface Particulars {
  ids: Ids;
  /** The account's zone: the API is at `api.` of it, with the environment between but in production. */
  domain: string;
  /** Values for variables that the repository leaves empty, by name. */
  variables: Readonly<Record<string, string | undefined>>;
}

const Aliases = v.record(v.string(), v.string());

/**
 * Writes the config that a service is deployed with: the repository's for one environment, with ids,
 * domain and variables of the account, and paths that lead back from where it is written.
 */
export function renderConfig(
  { worker, service, settings, written }: Deployed,
  environment: Environment,
  { ids, domain, variables }: Particulars,
  file = renderedConfigOf(environment)(service),
): void {
  const rebased = (path: string): string => relative(dirname(file), join(worker.folder, path));
  const { $schema: _, main, alias, ...topLevel } = worker.topLevel;
  const rendered = {
    ...written,
    vars: filled(settings.vars, variables),
    kv_namespaces: settings.kv_namespaces.map((namespace) => ({
      ...namespace,
      id: idOf(ids.kvNamespaces, kvTitle(namespace.binding, environment)),
    })),
    d1_databases: settings.d1_databases.map((database) => ({
      ...database,
      database_id: idOf(ids.databases, database.database_name),
      migrations_dir: rebased(database.migrations_dir),
    })),
    ...(settings.observability === undefined || variables[DESTINATIONS_SWITCH] === 'true'
      ? {}
      : { observability: withoutDestinations(settings.observability) }),
    ...(settings.assets === undefined
      ? {}
      : { assets: { ...settings.assets, directory: rebased(settings.assets.directory) } }),
  };
  const previews = settings.preview_urls ? { previews: previewsBlock(rendered) } : {};
  const config = {
    ...topLevel,
    main: rebased(v.parse(v.string(), main)),
    ...(alias === undefined ? {} : { alias: rebasedAliases(v.parse(Aliases, alias), rebased) }),
    env: { [environment]: { ...rendered, ...previews } },
  };
  mkdirSync(dirname(file), { recursive: true });
  const text = JSON.stringify(config, null, 2).replaceAll(PLACEHOLDER_DOMAIN, domain);
  writeFileSync(file, `${text}\n`);
}

/** An alias leads to a package or, beginning with a dot, to a file. */
const rebasedAliases = (aliases: Record<string, string>, rebased: (path: string) => string) =>
  Object.fromEntries(
    Object.entries(aliases).map(([name, target]) => [
      name,
      target.startsWith('.') ? rebased(target) : target,
    ]),
  );

const filled = (vars: Readonly<Record<string, unknown>>, values: Particulars['variables']) =>
  Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [
      name,
      value === '' ? (values[name] ?? '') : value,
    ]),
  );

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The account does not list ${name} yet; run this again.`);
  return id;
}
