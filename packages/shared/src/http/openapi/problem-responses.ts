import { type ErrorCode, STATUS_OF } from '../../errors.ts';
import { TITLE_OF } from '../problem.ts';
import { type JsonSchema, componentRef } from './json-schema.ts';
import { pascal } from './operation-id.ts';
import { TOKEN_ERRORS } from './route-errors.ts';

export interface ResponseObject {
  description: string;
  content?: Record<string, { schema: JsonSchema }>;
}

/** Error answers by status, each naming the codes it can have; the same set is one component. */
export function problemResponses(
  codes: ReadonlySet<ErrorCode>,
  components: Map<string, ResponseObject>,
): Record<string, { $ref: string }> {
  // In the order of the table, so that the same set of codes always has the same name.
  const listed: ReadonlySet<string> = codes;
  const known = Object.entries(STATUS_OF).filter(([code]) => listed.has(code));
  const byStatus = Map.groupBy(known, ([, status]) => status);
  return Object.fromEntries(
    [...byStatus].map(([status, entries]) => {
      const ofStatus = entries.map(([code]) => code);
      const name = nameOf(ofStatus);
      components.set(name, problemResponseObject(status, ofStatus));
      return [String(status), { $ref: `#/components/responses/${name}` }];
    }),
  );
}

function nameOf(codes: readonly string[]): string {
  const tokenErrors: ReadonlySet<string> = new Set(TOKEN_ERRORS);
  const others = codes.filter((code) => !tokenErrors.has(code));
  const parts = others.length === codes.length ? others : ['UNAUTHORIZED', ...others];
  return parts.map((code) => pascal(code.toLowerCase())).join('Or');
}

const problemResponseObject = (status: number, codes: string[]): ResponseObject => ({
  description: TITLE_OF[status] ?? String(status),
  content: {
    'application/problem+json': {
      schema: {
        allOf: [
          { $ref: componentRef('Problem') },
          { properties: { status: { const: status }, code: { enum: codes } } },
        ],
      },
    },
  },
});
