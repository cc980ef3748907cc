import { type Caller, readOrigin } from '@jobmatch/shared/caller';
import {
  Export,
  ExportApplication,
  type ExportFormat,
  ExportResume,
} from '@jobmatch/shared/contracts/exports';
import type { RequestContext } from '@jobmatch/shared/http/route';
import type { Env } from '../env.ts';
import { route } from '../route.ts';
import { type ExportedFile, renderApplication, renderResume } from './render-application.ts';

const NAMES = { pdf: 'PDF', docx: 'DOCX', text: 'plain text' } as const;

const applicationRoute = (format: ExportFormat) =>
  route({
    method: 'POST',
    path: `/api/exports/${format}`,
    summary: `An application’s résumé and letter as ${NAMES[format]}, behind a link that holds a day`,
    body: ExportApplication,
    response: Export,
    errors: ['NOT_FOUND', 'CONFLICT'],
    handle: async ({ env, caller, body, request, log }) => {
      const file = await renderApplication(env, caller, body, format);
      return store({ env, caller, request, log }, format, file);
    },
  });

const resumeRoute = (format: 'pdf' | 'docx') =>
  route({
    method: 'POST',
    path: `/api/exports/resume/${format}`,
    summary: `A résumé as ${NAMES[format]}, behind a link that holds a day`,
    body: ExportResume,
    response: Export,
    errors: ['NOT_FOUND', 'CONFLICT'],
    handle: async ({ env, caller, body, request, log }) => {
      const file = await renderResume(env, caller, body, format);
      return store({ env, caller, request, log }, format, file);
    },
  });

export const exportRoutes = [
  applicationRoute('pdf'),
  applicationRoute('docx'),
  applicationRoute('text'),
  resumeRoute('pdf'),
  resumeRoute('docx'),
];

type Asked = Pick<RequestContext<Env>, 'env' | 'request' | 'log'> & { caller: Caller };

async function store(
  { env, caller, request, log }: Asked,
  format: ExportFormat,
  { fileName, bytes, notices }: ExportedFile,
): Promise<Export> {
  const origin = readOrigin(request);
  const stored = await env.CORE_EXPORTS.store(caller, { fileName, format, bytes, origin });
  log.info('document.exported', { format, fileSize: stored.fileSize, notices: notices.length });
  return { downloadUrl: stored.url, ...stored, format, notices };
}
