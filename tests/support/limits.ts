import { unstable_readConfig as readConfig } from 'wrangler';

/** The LIMITS variable of a Worker's local configuration with every number raised out of reach. */
export function raisedLimits(configPath: string): Json {
  const { vars } = readConfig({ config: configPath, env: 'local' });
  const text = JSON.stringify(vars['LIMITS']);
  return JSON.parse(text, (key, value: unknown) => (key === 'limit' ? UNREACHABLE : value));
}

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

const UNREACHABLE = 1_000_000_000;
