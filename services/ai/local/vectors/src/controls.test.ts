import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { control, index, vectorAt } from '../test/stand-in.ts';

beforeEach(async () => {
  await control('DELETE', '/vectors');
});
afterEach(async () => {
  await control('PUT', '/faults', {});
});

const upsert = (ids: string[], metadata = {}) =>
  index.upsert(ids.map((id) => ({ id, values: vectorAt(1), metadata })));

describe('a fault', () => {
  it('makes queries throw until it is lifted, and nothing else', async () => {
    await upsert(['a']);
    await control('PUT', '/faults', { query: 'throw' });
    await expect(index.query(vectorAt(0))).rejects.toThrow('VECTOR_QUERY_ERROR: Status + 500');
    await expect(index.queryById('a')).rejects.toThrow('VECTOR_QUERY_ERROR: Status + 500');
    expect(await index.getByIds(['a'])).toHaveLength(1);
    await control('PUT', '/faults', {});
    expect(await index.query(vectorAt(0))).toMatchObject({ count: 1 });
  });

  it('makes upserts and inserts throw without storing anything', async () => {
    await control('PUT', '/faults', { upsert: 'throw' });
    await expect(upsert(['a'])).rejects.toThrow('VECTOR_UPSERT_ERROR: Status + 500');
    await expect(index.insert([{ id: 'b', values: vectorAt(0) }])).rejects.toThrow(
      'VECTOR_INSERT_ERROR: Status + 500',
    );
    await control('PUT', '/faults', {});
    expect(await index.describe()).toMatchObject({ vectorCount: 0 });
  });

  it('makes a query hang until it is lifted, while others go on', async () => {
    await control('PUT', '/faults', { query: 'hang' });
    let isOver = false;
    const hanging = index.query(vectorAt(0)).then(
      () => 'answered',
      (err: Error) => err.message,
    );
    void hanging.then(() => (isOver = true));
    await upsert(['a']);
    expect(await index.describe()).toMatchObject({ vectorCount: 1 });
    await scheduler.wait(300);
    expect(isOver).toBe(false);
    await control('PUT', '/faults', {});
    expect(await hanging).toBe('VECTOR_QUERY_ERROR: Status + 504');
  });

  it('is refused if it is none', async () => {
    expect((await control('PUT', '/faults', { query: 'slow' })).status).toBe(400);
    expect((await control('PUT', '/faults', { queries: 'throw' })).status).toBe(400);
  });
});

describe('the test-only routes', () => {
  it('list every visible id with its owner, in pages', async () => {
    const ids = Array.from({ length: 1_500 }, (_, i) => `v${String(i).padStart(4, '0')}`);
    await upsert(ids.slice(0, 1_000), { owner: 'ann' });
    await upsert(ids.slice(1_000));
    const page = async (after: string) =>
      (await control('GET', `/ids?after=${after}`)).json<{ ids: unknown[]; next: string | null }>();
    const first = await page('');
    expect(first).toMatchObject({ next: 'v0999', pendingMutations: 0 });
    const second = await page('v0999');
    expect(second.next).toBeNull();
    const listed = ids.map((id, i) => ({ id, owner: i < 1_000 ? 'ann' : null }));
    expect([...first.ids, ...second.ids]).toEqual(listed);
  });

  it('empty the index at once, with all that waits', async () => {
    await upsert(['a']);
    await index.query(vectorAt(0));
    await control('PUT', '/faults', { mutationDelayMs: 200 });
    await upsert(['b']);
    await control('DELETE', '/vectors');
    expect(await index.query(vectorAt(0))).toMatchObject({ count: 0 });
    await scheduler.wait(300);
    expect(await index.describe()).toMatchObject({ vectorCount: 0 });
  });

  it('are all there is', async () => {
    expect((await control('GET', '/vectors')).status).toBe(404);
  });
});
