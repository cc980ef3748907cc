import type { Check, Problem } from './check.ts';
import { inParallel } from './in-parallel.ts';
import { runTool } from './tool.ts';
import { deployedWorkers } from './workers.ts';

const AT_ONCE = 2;

/** A stale Env lets code read a binding that is gone, or not see one that is there. */
export const generatedEnv: Check = {
  name: 'generated-env',
  remedy: 'run `pnpm generate` in the services named and commit what it writes',
  async run() {
    const answers = await inParallel(
      AT_ONCE,
      deployedWorkers(),
      async ({ service, folder }): Promise<Problem[]> => {
        const { ok, output } = await runTool('pnpm', ['--silent', 'generate', '--check'], folder);
        const place = `services/${service}/worker-configuration.d.ts`;
        return ok ? [] : [{ place, what: output }];
      },
    );
    return answers.flat();
  },
};
