import type { Caller } from '../caller.ts';

/** What a service says of a search as it goes on. */
export interface SearchRecord {
  id: string;
  status: 'pending' | 'running' | 'completed' | 'partial' | 'failed';
  searchQuery?: Record<string, unknown>;
  sources?: string[];
  jobsFound?: number;
  newJobs?: number;
  duplicatesRemoved?: number;
  isAutomated?: boolean;
  templateId?: string | null;
  errors?: unknown[];
  durationMs?: number;
}

/** The history of a user's searches. */
export interface SearchHistoryRpc extends Rpc.WorkerEntrypointBranded {
  /**
   * Records a search of the caller's, or what became of one recorded before: the same `id` changes
   * that row, in the fields given.
   */
  record(caller: Caller, search: SearchRecord): Promise<void>;
}
