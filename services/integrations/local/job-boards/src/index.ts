import { control } from './control.ts';
import type { Env } from './env.ts';

export { Sites } from './sites.ts';
export { Web } from './web.ts';

export default { fetch: control } satisfies ExportedHandler<Env>;
