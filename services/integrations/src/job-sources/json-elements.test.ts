import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsOf } from './json-elements.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function read(text: string, key: string | null, size = 7) {
  const values: unknown[] = [];
  for await (const { value } of elementsOf(inPieces(text, size), key)) values.push(value);
  return values;
}

describe('the elements of an array', () => {
  const hostile = [
    '"],[{}\\"',
    'a\\\\',
    { jobs: [1, { jobs: [] }], 'x]': '\\"' },
    [[], [[]], {}],
    'é€🚀\u2028',
    -1.5e-3,
    null,
    true,
    '',
  ];

  it.each([1, 2, 3, 5, 1000])('are the same however the text is cut (%i bytes)', async (size) => {
    expect(await read(JSON.stringify(hostile), null, size)).toEqual(hostile);
    const board = { a: { jobs: ['no'] }, b: 'jobs', c: ['jobs'], jobs: hostile, z: [1] };
    expect(await read(JSON.stringify(board), 'jobs', size)).toEqual(hostile);
    expect(await read(JSON.stringify(board, null, 2), 'jobs', size)).toEqual(hostile);
  });

  it('are those of any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (values, size) => {
          const sent = JSON.parse(JSON.stringify(values)) as unknown[];
          expect(await read(JSON.stringify({ x: values, 'j"obs': sent }), 'j"obs', size)).toEqual(
            sent,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('come with the texts beside them', async () => {
    const text = '{"name":"A \\"B\\"","n":{"name":"inner"},"jobs":[1],"after":"x"}';
    const names: unknown[] = [];
    for await (const { outer } of elementsOf(inPieces(text, 4), 'jobs')) names.push([...outer]);
    expect(names).toEqual([[['name', 'A "B"']]]);
  });

  it.each([
    ['', null],
    ['<h1>', null],
    ['null', null],
    ['[1,2', null],
    ['[{]', null],
    ['{"jobs":{}}', 'jobs'],
    ['{"jobs":null}', 'jobs'],
    ['{"other":[1]}', 'jobs'],
    ['[{"jobs":[1]}]', 'jobs'],
    ['{"jobs":[1]}', null],
    ['{"jobs":[{"a":1},', 'jobs'],
    ['{"jobs":[tru]}', 'jobs'],
  ])('are missed in %j', async (text, key) => {
    await expect(read(text, key)).rejects.toMatchObject({ fault: 'unexpected' });
  });

  it('are not taken past any length', async () => {
    await expect(read(`["${'x'.repeat(2_100_000)}"]`, null, 65_536)).rejects.toMatchObject({
      fault: 'too_large',
    });
  });
});
