import { newId } from '@jobmatch/shared/ids';

let id: string | null = null;

/** Names this isolate among the consumers of the queue, from its first batch until it ends. */
export function workerId(): string {
  id ??= `ai-${newId()}`;
  return id;
}
