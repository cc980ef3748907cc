import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import { parseEvents } from './events.ts';

const parse = (events: unknown) => parseEvents(new TextEncoder().encode(JSON.stringify(events)));
const sent = { event: 'delivered', timestamp: 1_779_012_000, sg_event_id: 'e' };

describe('events', () => {
  it('tell which e-mail they are about, by the provider’s id and by ours', () => {
    const emailId = newId();
    const id = 'KTtYkqtbSVKRo_zTF0wMKQ';
    const [event] = parse([
      { ...sent, sg_message_id: `${id}.recvd-c9bf-1-65.0`, emailId, email: 'Ada@Example.com' },
    ]);
    expect(event).toEqual({
      eventId: 'e',
      event: 'delivered',
      at: '2026-05-17T10:00:00.000Z',
      providerMessageId: id,
      emailId,
      address: 'ada@example.com',
      suppresses: false,
    });
  });

  it.each([
    ['14c5d75ce93.dfd.64b469.filter0001.16648.5515E0B88.0', '14c5d75ce93.dfd.64b469'],
    ['abc', 'abc'],
  ])('read the message id of %s', (sgMessageId, expected) => {
    expect(parse([{ ...sent, sg_message_id: sgMessageId }])[0]?.providerMessageId).toBe(expected);
  });

  it.each([
    [{ event: 'bounce', type: 'bounce' }, true],
    [{ event: 'bounce', type: 'blocked' }, false],
    [{ event: 'spamreport' }, true],
    [{ event: 'unsubscribe' }, true],
    [{ event: 'dropped' }, false],
    [{ event: 'open' }, false],
  ])('%j ends writing to the address: %s', (fields, suppresses) => {
    expect(parse([{ ...sent, ...fields }])[0]?.suppresses).toBe(suppresses);
  });

  it('go without ids and addresses that are none', () => {
    expect(parse([{ ...sent, emailId: 'x', email: 'x' }])).toMatchObject([
      { emailId: null, address: null, providerMessageId: null },
    ]);
  });

  it.each([{}, 'x', [1], [{ ...sent, timestamp: 'x' }], [{ ...sent, sg_event_id: '' }]])(
    'are refused as %j',
    (events) => {
      expect(() => parse(events)).toThrow(expect.objectContaining({ code: 'VALIDATION_ERROR' }));
    },
  );

  it('are refused when they are not JSON', () => {
    const bytes = new Uint8Array([0xff, 0x7b]);
    expect(() => parseEvents(bytes)).toThrow(expect.objectContaining({ code: 'INVALID_JSON' }));
  });
});
