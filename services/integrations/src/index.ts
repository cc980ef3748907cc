import { closedDefault } from '@jobmatch/shared/http/health';

export { IntegrationsApi } from './integrations-api.ts';

export default closedDefault;
