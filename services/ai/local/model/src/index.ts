import { control } from './faults/control.ts';
import type { Env } from './env.ts';

export { Faults } from './faults/faults.ts';
export { Model } from './model.ts';

export default { fetch: control } satisfies ExportedHandler<Env>;
