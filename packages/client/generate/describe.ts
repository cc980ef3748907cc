import { format } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';

const HEADER = '// Made from /openapi.json by `npm run client`; a change here is lost.\n\n';

/** TypeScript for an OpenAPI 3.1 document: `paths`, `operations` and `components`, as openapi-fetch reads them. */
export async function describeTypes(openApiJson: string): Promise<string> {
  // Sorted, so that the order in which services answer changes nothing.
  const ast = await openapiTS(openApiJson, { alphabetize: true, exportType: true });
  return format('%s%s', HEADER, astToString(ast));
}
