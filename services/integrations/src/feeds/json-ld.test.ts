import { describe, expect, it } from 'vitest';
import { postingsIn } from './json-ld.ts';

const block = (text: string, attributes = 'type="application/ld+json"') =>
  `<script ${attributes}>${text}</script>`;
const POSTING = '{"@type":"JobPosting","title":"T"}';

describe('the postings of a page', () => {
  it.each([
    ['alone', block(POSTING)],
    ['in a list', block(`[{"@type":"Organization"},${POSTING}]`)],
    ['in a graph', block(`{"@context":"https://schema.org","@graph":[${POSTING}]}`)],
    [
      'in an item list',
      block(`{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":${POSTING}}]}`),
    ],
    ['with a long type', block('{"@type":["Thing","https://schema.org/JobPosting"],"title":"T"}')],
    ['in a comment', block(`<!-- ${POSTING} -->`)],
    ['in CDATA', block(`//<![CDATA[\n${POSTING}\n//]]>`)],
    ['without quotes', block(POSTING, 'type=application/ld+json')],
    ['among attributes', block(POSTING, "id='x' TYPE='application/ld+json' defer")],
    ['after a broken block', `${block('{"@type":')}${block(POSTING)}`],
  ])('are found %s', (_, html) => {
    expect(postingsIn(`<html><head>${html}</head></html>`)).toMatchObject([{ title: 'T' }]);
  });

  it('are read with the line breaks that pages leave in texts', () => {
    const html = block('{"@type":"JobPosting","title":"T","description":"one\n\ttwo"}');
    expect(postingsIn(html)).toMatchObject([{ description: 'one two' }]);
  });

  it.each([
    '',
    '<p>JobPosting</p>',
    block('null'),
    block('{"@type":"Organization","name":"JobPosting"}'),
    '<script type="application/ld+json">{"@type":"JobPosting"}',
    `<script type="text/javascript">${POSTING}</script>`,
  ])('are none in %j', (html) => expect(postingsIn(html)).toEqual([]));

  it.each(['<script ', '<script type="application/ld+json">', '</script>', '[', '<script type=x '])(
    'take little time to miss in a million characters of %j',
    (unit) => {
      const startedAt = performance.now();
      postingsIn(unit.repeat(Math.ceil(1_000_000 / unit.length)));
      postingsIn(block(unit.repeat(Math.ceil(100_000 / unit.length))));
      expect(performance.now() - startedAt).toBeLessThan(2000);
    },
  );

  it('nested without end are left alone', () => {
    const deep = `${'{"@graph":['.repeat(50)}${POSTING}${']}'.repeat(50)}`;
    expect(postingsIn(block(deep))).toEqual([]);
  });
});
