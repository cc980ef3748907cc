import { closedDefault } from '@jobmatch/shared/http/health';

export { AiApi } from './ai-api.ts';

export default closedDefault;
