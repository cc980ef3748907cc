import { closedDefault } from '@jobmatch/shared/http/health';

export { AnalysesRpc } from './analyses/analyses-rpc.ts';
export { IdentityRpc } from './auth/identity-rpc.ts';
export { CoreApi } from './core-api.ts';

export default closedDefault;
