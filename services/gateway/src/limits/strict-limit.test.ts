import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';

const limit = { limit: 3, windowSeconds: 60 };

const counter = (key: string) => env.STRICT_LIMIT.getByName(key);

describe('a strict limit', () => {
  it('admits exactly its number of parallel hits', async () => {
    const stub = counter('parallel');
    const hits = await Promise.all(Array.from({ length: 20 }, () => stub.hit(limit)));
    expect(hits.filter(({ admitted }) => admitted)).toHaveLength(3);
  });

  it('counts keys apart', async () => {
    for (let i = 0; i < 3; i += 1) await counter('one').hit(limit);
    expect(await counter('one').hit(limit)).toMatchObject({ admitted: false, remaining: 0 });
    expect(await counter('other').hit(limit)).toMatchObject({ admitted: true, remaining: 2 });
  });

  it('keeps the window of its first hit, however many follow', async () => {
    const stub = counter('window');
    const first = await stub.hit(limit);
    for (let i = 0; i < 5; i += 1) await stub.hit(limit);
    expect((await stub.hit(limit)).resetAtMs).toBe(first.resetAtMs);
  });

  it('starts anew when the window has passed', async () => {
    const stub = counter('passed');
    for (let i = 0; i < 4; i += 1) await stub.hit(limit);
    await runInDurableObject(stub, (_, { storage }) => {
      storage.sql.exec('update hits set reset_at = ?', Date.now() - 1);
    });
    expect(await stub.hit(limit)).toMatchObject({ admitted: true, remaining: 2 });
  });

  it('leaves nothing behind once its alarm has run', async () => {
    const stub = counter('alarm');
    await stub.hit(limit);
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    const tables = await runInDurableObject(stub, (_, { storage }) =>
      storage.sql.exec("select name from sqlite_master where name = 'hits'").toArray(),
    );
    expect(tables).toEqual([]);
    expect(await stub.hit(limit)).toMatchObject({ admitted: true, remaining: 2 });
  });
});
