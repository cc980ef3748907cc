import { expect, it } from 'vitest';
import { piecesOf, textOf } from './limited-body.ts';

const LIMITS = { maxBytes: 100, stallMs: 50, totalMs: 150 };

function bodyOf(pull: (controller: ReadableStreamDefaultController<Uint8Array>) => unknown) {
  let isCancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => void (await pull(controller)),
    cancel: () => {
      isCancelled = true;
    },
  });
  return { response: new Response(stream), wasCancelled: () => isCancelled };
}

const bytes = (count: number) => new Uint8Array(count).fill(65);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('reads what is within the limits, text cut within a character included', async () => {
  const [first, second] = [new Uint8Array([0xe2, 0x82]), new Uint8Array([0xac])];
  const pieces = [first, second];
  const { response } = bodyOf((controller) => {
    const piece = pieces.shift();
    if (piece === undefined) controller.close();
    else controller.enqueue(piece);
  });
  expect(await textOf(response, LIMITS)).toBe('€');
  expect(await textOf(new Response(null), LIMITS)).toBe('');
});

it('stops a sender that does not', async () => {
  const { response, wasCancelled } = bodyOf((controller) => controller.enqueue(bytes(30)));
  await expect(textOf(response, LIMITS)).rejects.toMatchObject({ fault: 'too_large' });
  expect(wasCancelled()).toBe(true);
});

it('believes an announcement of too much', async () => {
  const response = new Response('x', { headers: { 'content-length': '1000' } });
  await expect(textOf(response, LIMITS)).rejects.toMatchObject({ fault: 'too_large' });
});

it('does not wait for a sender that stops, or drips', async () => {
  const stopping = bodyOf(() => new Promise(() => undefined));
  await expect(textOf(stopping.response, LIMITS)).rejects.toMatchObject({ fault: 'too_slow' });
  expect(stopping.wasCancelled()).toBe(true);
  const dripping = bodyOf(async (controller) => {
    await pause(30);
    controller.enqueue(bytes(1));
  });
  await expect(textOf(dripping.response, LIMITS)).rejects.toMatchObject({ fault: 'too_slow' });
});

it('does not count what the reader does meanwhile', async () => {
  let sent = 0;
  const { response } = bodyOf((controller) => {
    sent += 1;
    if (sent > 4) controller.close();
    else controller.enqueue(bytes(1));
  });
  let read = 0;
  for await (const piece of piecesOf(response, LIMITS)) {
    read += piece.byteLength;
    await pause(60);
  }
  expect(read).toBe(4);
});

it('tells a connection that breaks off from a bug', async () => {
  const { response } = bodyOf(() => Promise.reject(new Error('ECONNRESET')));
  await expect(textOf(response, LIMITS)).rejects.toMatchObject({ fault: 'unreachable' });
});
