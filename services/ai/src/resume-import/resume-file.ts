import type { Caller } from '@jobmatch/shared/caller';
import type { KeptFile } from '@jobmatch/shared/contracts/resume-import';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { readForm } from '@jobmatch/uploads/form';
import { RESUME_MAX_BYTES } from '@jobmatch/uploads/resume-file';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import type { ResumeFile } from '../resume-parsing/parse-resume.ts';
import { refuseWrongEnding } from './file-ending.ts';

export const resumeForm = { file: 'resume', fields: v.strictObject({}) };

/** The file in the request, which is not kept. What {@link readForm} refuses; 415 where its name is wrong. */
export async function sentFile(request: Request): Promise<ResumeFile> {
  const { file } = await readForm(request, resumeForm, RESUME_MAX_BYTES);
  refuseWrongEnding(file.name, file.bytes);
  return { bytes: file.bytes, fileName: file.name };
}

/** One of the caller's files. Another user's is NOT_FOUND. */
export async function keptFile(
  env: Pick<Env, 'CORE_FILES'>,
  caller: Caller,
  kept: KeptFile,
): Promise<ResumeFile> {
  const id = 'fileId' in kept ? kept.fileId : kept.storagePath;
  const file = await env.CORE_FILES.read(caller, { id });
  if (file === null) throw notFound('File');
  const { fileName, contentType, sizeBytes, body } = file;
  if (sizeBytes > RESUME_MAX_BYTES) {
    await body.cancel();
    throw new AppError('PAYLOAD_TOO_LARGE', `The file exceeds ${RESUME_MAX_BYTES} bytes.`, {
      limitBytes: RESUME_MAX_BYTES,
    });
  }
  return { bytes: await new Response(body).bytes(), fileName, contentType };
}
