import { env, exports } from 'cloudflare:workers';
import { embeddingTasks } from '@jobmatch/db-schema/embeddings';
import { jobs } from '@jobmatch/db-schema/jobs';
import { users } from '@jobmatch/db-schema/users';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import {
  MODEL,
  activeTask,
  claim,
  complete,
  embed,
  embedded,
  newPosting,
  tasksOf,
} from '../tasks-for-tests.ts';

const db = database(env);

describe('what an account left in the index and the cache', () => {
  it('is told of one that is being erased only, earlier texts and deleted postings included', async () => {
    const { userId } = await newUser();
    const [kept, deleted] = [
      await newPosting({ ownerId: userId }),
      await newPosting({ ownerId: userId }),
    ];
    await embed(kept);
    await embed(deleted);
    await db.update(jobs).set({ contentHash: 'changed' }).where(eq(jobs.id, kept));
    const { id } = await activeTask(kept, 'generate_embedding');
    await claim([id]);
    await complete({ postings: [{ ...(await embedded(kept, id)), textHash: 'later text' }] });
    await db.delete(jobs).where(eq(jobs.id, deleted));
    const vectorsOf = () => exports.EmbeddingsRpc.vectorsOf({ userId });
    expect(await vectorsOf()).toEqual({ jobIds: [], textHashes: [] });
    await db.update(users).set({ erasingAt: 'now' }).where(eq(users.id, userId));
    const { jobIds, textHashes } = await vectorsOf();
    expect(jobIds.toSorted()).toEqual([kept, deleted].toSorted());
    expect(textHashes.toSorted()).toEqual(
      ['later text', `text-of-${kept}`, `text-of-${deleted}`].toSorted(),
    );
  });

  it('has the earlier texts of the profile too, whoever embedded them', async () => {
    const { userId } = await newUser();
    const caller = { userId, role: 'user' as const, sessionId: newId(), requestId: newId() };
    const vector = new Float32Array(768).fill(1).buffer;
    const store = (textHash: string) =>
      exports.RecommendationsRpc.storeVector(caller, { model: MODEL, textHash, vector });
    await store('first');
    await store('first');
    await store('second');
    const id = newId();
    await db.update(users).set({ currentTitle: 'Welder' }).where(eq(users.id, userId));
    await db.insert(embeddingTasks).values({
      ...{ id, subjectType: 'profile', subjectId: userId, ownerId: userId },
      ...{ taskType: 'generate_embedding', traceId: 'trace' },
    });
    await claim([id]);
    await complete({ profiles: [{ taskId: id, userId, textHash: 'third', vector }] });
    await db.update(users).set({ erasingAt: 'now' }).where(eq(users.id, userId));
    const { textHashes } = await exports.EmbeddingsRpc.vectorsOf({ userId });
    expect(textHashes.toSorted()).toEqual(['first', 'second', 'third']);
    expect(await tasksOf(userId)).toHaveLength(2);
  });
});
