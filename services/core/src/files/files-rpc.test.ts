import { env, exports } from 'cloudflare:workers';
import type { Caller } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { expect, it } from 'vitest';
import { PDF, form, json, newUploader } from './uploads-for-tests.ts';

const callerOf = (userId: string): Caller => ({
  userId,
  role: 'user',
  sessionId: newId(),
  requestId: newId(),
});

async function uploaded() {
  const { userId, call } = await newUploader();
  const body = form('resume', PDF, 'cv.png');
  const answer = await json(await call('POST', '/api/resume/upload', { body }));
  return { caller: callerOf(userId), id: String(answer['id']) };
}

it('another service reads a file’s bytes, and what it is', async () => {
  const { caller, id } = await uploaded();
  const file = await exports.FilesRpc.read(caller, { id });
  expect(file).toMatchObject({
    fileName: 'cv.png.pdf',
    contentType: 'application/pdf',
    sizeBytes: PDF.byteLength,
  });
  expect(new Uint8Array(await new Response(file?.body).arrayBuffer())).toEqual(PDF);
});

it('a file of somebody else is not there, nor is one that is gone', async () => {
  const { caller, id } = await uploaded();
  const { userId } = await newUploader();
  expect(await exports.FilesRpc.read(callerOf(userId), { id })).toBeNull();
  expect(await exports.FilesRpc.read(caller, { id: newId() })).toBeNull();
  const { objects } = await env.RESUMES.list({ prefix: `resumes/${caller.userId}/` });
  await env.RESUMES.delete(objects.map(({ key }) => key));
  expect(await exports.FilesRpc.read(caller, { id })).toBeNull();
});
