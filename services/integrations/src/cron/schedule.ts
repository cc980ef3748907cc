import type { Env } from '../env.ts';
import { sendDueBoards } from '../feeds/send-due.ts';
import { sendDueSearches } from '../saved-searches/send-due.ts';

/** A piece of scheduled work; doing it again does no harm. */
export interface Task {
  name: string;
  run(env: Env, now: Date): Promise<Record<string, number>>;
}

/** What is done when, by the cron expressions in wrangler.jsonc (UTC). */
export const SCHEDULE: Record<string, readonly Task[]> = {
  '*/15 * * * *': [{ name: 'due-searches', run: sendDueSearches }],
  '20 * * * *': [{ name: 'due-boards', run: sendDueBoards }],
};
