import { handle } from './gateway.ts';

export { Idempotency } from './idempotency/idempotency.ts';
export { StrictLimit } from './limits/strict-limit.ts';

export default { fetch: handle };
