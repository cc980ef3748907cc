/** The record that scheduled work leaves, kept by core for every service. */
export interface CronRunsRpc extends Rpc.WorkerEntrypointBranded {
  /** Notes that a task has begun, and that earlier runs of it which never ended have failed. */
  start(run: { id: string; name: string; startedAt: string }): Promise<void>;
  finish(run: {
    id: string;
    status: 'completed' | 'failed';
    summary: Record<string, string | number>;
    finishedAt: string;
  }): Promise<void>;
}
