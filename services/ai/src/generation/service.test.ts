import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import type { NewGeneratedApplication } from '@jobmatch/shared/contracts/applications';
import { createLog } from '@jobmatch/shared/log';
import { describe, expect, it } from 'vitest';
import { modelEnvironment } from '../facts/example-environment.ts';
import { writingInputs } from './example-material.ts';
import { generateApplication } from './service.ts';

const caller = { userId: 'u', role: 'user', sessionId: 's', requestId: 'r' } as const;

/** Generates for a client that leaves when `leave` says so. */
async function generate(leave: { before?: boolean; whileStoring?: boolean } = {}) {
  const gone = new AbortController();
  const calls: string[] = [];
  const CORE_APPLICATIONS = {
    storeGenerated: async (_: unknown, { id }: NewGeneratedApplication) => {
      calls.push('store');
      if (leave.whileStoring === true) gone.abort();
      return { id };
    },
    discardGenerated: async () => {
      calls.push('discard');
      return true;
    },
  };
  const { env } = modelEnvironment(() => null, {
    GENERATION_MODELS: [],
    GENERATION_DEADLINE_MS: 1_000,
    // Only what is called of it.
    CORE_APPLICATIONS: CORE_APPLICATIONS as never,
  });
  if (leave.before === true) gone.abort();
  const ctx = createExecutionContext();
  const log = createLog({ service: 'ai' });
  const told: string[] = [];
  const scope = { env, ctx, caller, log, signal: gone.signal };
  const answer = await generateApplication(scope, writingInputs(), ({ type }) =>
    told.push(type),
  ).then(
    () => 'answered',
    () => 'abandoned',
  );
  await waitOnExecutionContext(ctx);
  return { answer, calls, told };
}

describe('an application that is generated', () => {
  it('is stored once its three variants are written', async () => {
    expect(await generate()).toEqual({
      answer: 'answered',
      calls: ['store'],
      told: ['started', 'started', 'started', 'done', 'done', 'done'],
    });
  });

  it('is not stored for a client that has gone', async () => {
    expect(await generate({ before: true })).toMatchObject({ answer: 'abandoned', calls: [] });
  });

  it('is taken back from a client that left while it was stored', async () => {
    expect(await generate({ whileStoring: true })).toMatchObject({
      answer: 'abandoned',
      calls: ['store', 'discard'],
    });
  });
});
