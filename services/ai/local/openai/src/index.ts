import { scriptControl } from '../../model/src/instruction/script-control.ts';
import type { ScriptsEnv } from '../../model/src/instruction/scripts.ts';
import { chatCompletion } from './chat-completion.ts';

export { Scripts } from '../../model/src/instruction/scripts.ts';

export default {
  fetch: async (request, env) =>
    (await scriptControl(request, env)) ??
    (await chatCompletion(request, env)) ??
    Response.json({ error: { message: 'Not found.' } }, { status: 404 }),
} satisfies ExportedHandler<ScriptsEnv>;
