import { Problem } from '@jobmatch/shared/http/problem';
import type { Result } from '@modelcontextprotocol/sdk/types.js';
import * as v from 'valibot';

const Fields = v.object({ fields: v.record(v.string(), v.string()) });

/**
 * A problem document as the result of a call: its code and detail for a model to act on, the whole of
 * it under `_meta` for a client. Not as structured content, which a client holds to the tool's schema.
 */
export async function problemResult(response: Response): Promise<Result> {
  const problem = v.parse(Problem, await response.json());
  const retryAfter = response.headers.get('retry-after');
  const invalid = v.safeParse(Fields, problem.details);
  const fields = invalid.success ? Object.entries(invalid.output.fields) : [];
  const lines = [
    `${problem.code}: ${problem.detail}`,
    ...fields.map(([path, message]) => `${path}: ${message}`),
    ...(retryAfter === null ? [] : [`Try again after ${retryAfter} seconds.`]),
  ];
  return {
    isError: true,
    content: [{ type: 'text', text: lines.join('\n') }],
    _meta: {
      'jobmatch/problem': problem,
      ...(retryAfter === null ? {} : { 'jobmatch/retryAfterSeconds': Number(retryAfter) }),
    },
  };
}
