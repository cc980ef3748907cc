import type { Faults } from './faults/faults.ts';
import type { ScriptsEnv } from './instruction/scripts.ts';

export interface Env extends ScriptsEnv {
  FAULTS: DurableObjectNamespace<Faults>;
}

/** There is one set of faults and counters for everything that is asked of the models. */
export const faults = (env: Env) => env.FAULTS.getByName('faults');
