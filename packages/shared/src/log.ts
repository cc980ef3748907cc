import { tracedFields } from './trace.ts';

type Field = string | number | boolean | null | undefined;
export type LogFields = Record<string, Field>;

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/**
 * One JSON object per line, for Workers Logs. `event` is a dotted past-tense name (`job.created`);
 * fields are flat: ids and numbers, never bodies, tokens, prompts or personal text. The request and
 * the trace that run name themselves.
 */
export function createLog(base: LogFields): Log {
  const write = (level: 'info' | 'warn' | 'error', event: string, fields: LogFields = {}): void => {
    console[level](JSON.stringify({ level, event, ...tracedFields(), ...base, ...fields }));
  };
  return {
    info: (event, fields) => write('info', event, fields),
    warn: (event, fields) => write('warn', event, fields),
    error: (event, fields) => write('error', event, fields),
  };
}
