import { env } from 'cloudflare:workers';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { notify } from './notify.ts';
import { listNotifications } from './queries.ts';

const path = '/api/notifications';

async function userWith(...titles: string[]) {
  const { userId, send } = await newUser();
  for (const title of titles) {
    const notice = { type: 'test', title, message: 'Something happened.', actionUrl: '/jobs' };
    await notify(database(env), userScope({ userId }), notice);
  }
  const list = async (query = '') =>
    (await send('GET', `${path}${query}`)).body as {
      notifications: { id: string; title: string; read: boolean }[];
      total: number;
    };
  return { userId, send, list };
}

describe('notifications', () => {
  it('are listed and marked read one by one or all together', async () => {
    const { send, list } = await userWith('one', 'two', 'three');
    const { notifications, total } = await list();
    expect(total).toBe(3);
    expect(notifications[0]).toMatchObject({
      type: 'test',
      message: 'Something happened.',
      actionUrl: '/jobs',
      actionText: null,
      read: false,
    });
    const id = notifications[0]?.id;
    const first = await send('PATCH', `${path}/${id}/read`);
    expect(first).toMatchObject({ status: 200, body: { id, read: true } });
    expect((await send('PATCH', `${path}/${id}/read`)).body).toEqual(first.body);
    expect(await list('?read=false')).toMatchObject({ total: 2 });
    expect((await list('?read=1')).notifications.map((row) => row.id)).toEqual([id]);
    expect((await send('GET', `${path}?read=no`)).status).toBe(400);
    expect((await send('POST', `${path}/read-all`)).body).toEqual({ updated: 2 });
    expect((await send('POST', `${path}/read-all`)).body).toEqual({ updated: 0 });
  });

  it('of another user read as absent and are not marked', async () => {
    const owner = await userWith('private');
    const { send, list } = await userWith();
    const { notifications } = await owner.list();
    for (const id of [notifications[0]?.id, newId()]) {
      const answer = await send('PATCH', `${path}/${id}/read`);
      expect(answer).toMatchObject({ status: 404, body: { detail: 'Notification not found.' } });
    }
    await send('POST', `${path}/read-all`);
    expect(await list()).toMatchObject({ total: 0 });
    expect(await owner.list('?read=false')).toMatchObject({ total: 1 });
  });

  it.each([undefined, true, false])('with read=%s come from an index', async (read) => {
    const recording = recordingDatabase();
    const scope = userScope({ userId: newId() });
    await listNotifications(database({ DB: recording.DB }), scope, { page: 1, limit: 20, read });
    expect([recording.batches, recording.statements.length]).toEqual([1, 2]);
    expect((await explain(recording)).flat().filter((step) => step.startsWith('SCAN'))).toEqual([]);
  });
});

describe('notification preferences', () => {
  const preferences = '/api/notification-preferences';
  const defaults = {
    applicationUpdates: true,
    interviewReminders: true,
    followUpReminders: true,
    weeklyDigest: true,
    productUpdates: false,
    inApp: true,
    sound: false,
    emailFrequency: 'daily',
    minMatchScore: 70,
    quietFrom: null,
    quietTo: null,
    timezone: null,
  };

  it('are the defaults until set, and what is not sent goes back to them', async () => {
    const { send } = await newUser();
    const unset = await send('GET', preferences);
    expect(unset).toMatchObject({ status: 200, body: { ...defaults, updatedAt: null } });
    const quiet = { quietFrom: '22:00', quietTo: '07:30', timezone: 'Europe/Berlin' };
    const set = await send('PUT', preferences, { ...quiet, emailFrequency: 'none' });
    const expected = { ...defaults, ...quiet, emailFrequency: 'none' };
    expect(set).toMatchObject({ status: 200, body: expected });
    expect((await send('GET', preferences)).body).toEqual(set.body);
    expect((await send('PUT', preferences, {})).body).toMatchObject(defaults);
    const stranger = await newUser();
    expect((await stranger.send('GET', preferences)).body).toEqual(unset.body);
  });

  it('are one row, however many are set at once', async () => {
    const { send } = await newUser();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => send('PUT', preferences, { minMatchScore: i })),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });

  it.each([
    [{ quietFrom: '24:00', quietTo: '07:00' }, 'quietFrom'],
    [{ quietFrom: '22:00' }, 'quietTo'],
    [{ quietTo: '22:00' }, 'quietFrom'],
    [{ timezone: 'Mars/Olympus' }, 'timezone'],
    [{ timezone: '+01:00' }, 'timezone'],
    [{ minMatchScore: 101 }, 'minMatchScore'],
    [{ emailFrequency: 'hourly' }, 'emailFrequency'],
    [{ email: 'x@y.test' }, 'email'],
  ])('are refused with %o, naming the field', async (body, field) => {
    const { send } = await newUser();
    const details = { fields: { [field]: expect.any(String) } };
    expect(await send('PUT', preferences, body)).toMatchObject({ status: 400, body: { details } });
  });
});
