import { handle } from './gateway.ts';

export { StrictLimit } from './limits/strict-limit.ts';

export default { fetch: handle };
