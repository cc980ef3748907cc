import { describe, expect, it, vi } from 'vitest';
import { createLog } from './log.ts';
import {
  currentTrace,
  inTrace,
  newTrace,
  traceOfBatch,
  traceOfMessage,
  traceOfRequest,
  writeTrace,
} from './trace.ts';

const HEX = /^[0-9a-f]{32}$/;
const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736';
const requestWith = (traceparent: string) =>
  new Request('https://api.test/', { headers: { traceparent } });

describe('a request', () => {
  it('keeps the trace it comes with', () => {
    const request = requestWith(`00-${TRACE_ID}-00f067aa0ba902b7-01`);
    expect(traceOfRequest(request, 'r')).toEqual({ traceId: TRACE_ID, requestId: 'r' });
  });

  it.each([
    '',
    TRACE_ID,
    `ff-${TRACE_ID}-00f067aa0ba902b7-01`,
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${TRACE_ID}-${'0'.repeat(16)}-01`,
    `00-${TRACE_ID.toUpperCase()}-00f067aa0ba902b7-01`,
  ])('with no trace in "%s" begins one', (traceparent) => {
    const { traceId } = traceOfRequest(requestWith(traceparent), 'r');
    expect(traceId).toMatch(HEX);
    expect(traceId).not.toBe(TRACE_ID);
  });

  it('that another is made for belongs to its trace', () => {
    const trace = newTrace();
    const request = new Request('https://api.test/');
    expect(inTrace(trace, () => traceOfRequest(request, 'r').traceId)).toBe(trace.traceId);
  });

  it('is passed on with the trace and nothing else of what came with it', () => {
    const headers = new Headers({ traceparent: 'theirs', tracestate: 'a=b', baggage: 'user=me' });
    inTrace({ traceId: TRACE_ID, requestId: 'r' }, () => writeTrace(headers));
    expect([...headers]).toEqual([
      ['traceparent', expect.stringMatching(`^00-${TRACE_ID}-[0-9a-f]{16}-01$`)],
    ]);
  });
});

describe('a message', () => {
  it('brings its trace, and of which request it is', () => {
    const carried = { traceId: TRACE_ID, requestId: 'r' };
    expect(traceOfMessage({ kind: 'any', ...carried })).toEqual(carried);
    expect(traceOfMessage({ traceId: TRACE_ID }).requestId).toBe(TRACE_ID);
  });

  it.each([null, 'text', {}, { traceId: 7 }, { traceId: 'x'.repeat(200) }])(
    'that brings none (%j) begins one',
    (body) => {
      expect(traceOfMessage(body).traceId).toMatch(HEX);
    },
  );

  it('shares the trace of its batch only where all have the same', () => {
    const batchOf = (...traceIds: string[]) => ({
      messages: traceIds.map((traceId) => ({ body: { traceId } }) as Message),
    });
    expect(traceOfBatch(batchOf('a', 'a')).traceId).toBe('a');
    expect(traceOfBatch(batchOf('a', 'b')).traceId).toMatch(HEX);
  });
});

describe('a log line', () => {
  it('says which request and trace run, also after a wait', async () => {
    const line = vi.spyOn(console, 'info').mockImplementation(() => {});
    const log = createLog({ service: 'test' });
    const trace = { traceId: TRACE_ID, requestId: 'r' };
    await inTrace(trace, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      log.info('thing.done', { thingId: 't' });
      expect(currentTrace()).toEqual(trace);
    });
    log.info('thing.begun');
    const lines = line.mock.calls.map(([text]): unknown => JSON.parse(String(text)));
    expect(lines).toEqual([
      { level: 'info', event: 'thing.done', ...trace, service: 'test', thingId: 't' },
      { level: 'info', event: 'thing.begun', service: 'test' },
    ]);
    line.mockRestore();
  });
});
