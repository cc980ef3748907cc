import { control } from './faults/control.ts';
import type { Env } from './env.ts';
import { scriptControl } from './instruction/script-control.ts';

export { Faults } from './faults/faults.ts';
export { Scripts } from './instruction/scripts.ts';
export { Model } from './model.ts';

export default {
  fetch: async (request, env) =>
    (await scriptControl(request, env)) ?? (await control(request, env)),
} satisfies ExportedHandler<Env>;
