import { slicesOf } from './slices.ts';

const ERROR_CHARACTERS_MAX = 300;

/** What became of tasks of one kind: what is to be stored of them, and those that failed. */
export interface Outcome<Done> {
  done: Done[];
  failed: Failure[];
}

export interface Failure {
  taskId: string;
  error: string;
}

/** Runs the work on tasks of one kind; where it throws, none of them is done. */
export async function outcomeOf<Done>(
  tasks: readonly { taskId: string }[],
  work: () => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> {
  if (tasks.length === 0) return { done: [], failed: [] };
  try {
    return await work();
  } catch (err) {
    return { done: [], failed: tasks.map(({ taskId }) => ({ taskId, error: errorText(err) })) };
  }
}

/** Works on tasks each by itself, at most `atOnce` at a time. */
export async function outcomeOfEach<Task extends { taskId: string }, Done>(
  tasks: readonly Task[],
  atOnce: number,
  work: (task: Task) => Promise<Done>,
): Promise<Outcome<Done>> {
  const outcome: Outcome<Done> = { done: [], failed: [] };
  for (const slice of slicesOf(tasks, atOnce)) {
    const settled = await Promise.all(
      slice.map((task) =>
        outcomeOf([task], async () => ({ done: [await work(task)], failed: [] })),
      ),
    );
    for (const { done, failed } of settled) {
      outcome.done.push(...done);
      outcome.failed.push(...failed);
    }
  }
  return outcome;
}

/** What an admin reads about a failed task. */
export function errorText(err: unknown): string {
  const text = err instanceof Error ? `${err.name}: ${err.message}` : String(err);
  return text.slice(0, ERROR_CHARACTERS_MAX).toWellFormed();
}
