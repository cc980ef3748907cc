import { closedDefault } from '@jobmatch/shared/http/health';
import { scheduled } from './cron/scheduled.ts';

export { AnalysesRpc } from './analyses/analyses-rpc.ts';
export { IdentityRpc } from './auth/identity-rpc.ts';
export { CoreApi } from './core-api.ts';
export { ErasuresRpc } from './erasures/erasures-rpc.ts';
export { UsageRpc } from './usage/usage-rpc.ts';

export default { ...closedDefault, scheduled };
