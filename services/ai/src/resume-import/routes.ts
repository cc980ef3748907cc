import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import { KeptFile, LinkedInResume } from '@jobmatch/shared/contracts/resume-import';
import { ParsedResume } from '@jobmatch/shared/contracts/resume-parsing';
import { readForm } from '@jobmatch/uploads/form';
import { RESUME_MAX_BYTES } from '@jobmatch/uploads/resume-file';
import * as v from 'valibot';
import { count } from '../facts/counts.ts';
import { parseResume } from '../resume-parsing/parse-resume.ts';
import { route } from '../route.ts';
import { readLinkedInExport } from './linkedin-export.ts';
import { imageReader } from './read-image.ts';
import { refineWithModel } from './refine-with-model.ts';
import { keptFile, resumeForm, sentFile } from './resume-file.ts';
import { unpackTables } from './unpack-tables.ts';

const exportForm = { file: 'file', fields: v.strictObject({}) };

export const resumeImportRoutes = [
  route({
    method: 'POST',
    path: '/api/resume/parse',
    summary:
      'What a résumé says: one of the caller’s files, or one that is sent along and not kept',
    body: v.optional(KeptFile),
    form: resumeForm,
    response: ParsedResume,
    errors: ['NOT_FOUND', 'UNREADABLE_DOCUMENT', 'AI_UNAVAILABLE'],
    handle: async ({ env, ctx, caller, request, body, log }) => {
      const file = await (body === undefined ? sentFile(request) : keptFile(env, caller, body));
      const counted = (counts: AiCount[]) => ctx.waitUntil(count(env, log, counts));
      const readImage = imageReader(env, log, counted);
      const parsed = await parseResume(file, readImage === undefined ? {} : { readImage });
      return refineWithModel(env, log, counted, parsed);
    },
  }),
  route({
    method: 'POST',
    path: '/api/resume/linkedin-zip',
    summary: 'What LinkedIn’s data export says of its owner, as a parsed résumé',
    form: exportForm,
    response: LinkedInResume,
    errors: ['UNREADABLE_DOCUMENT'],
    handle: async ({ request }) => {
      const { file } = await readForm(request, exportForm, RESUME_MAX_BYTES);
      return readLinkedInExport(await unpackTables(file.bytes));
    },
  }),
];
