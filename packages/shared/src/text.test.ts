import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PartialDate, QueryBoolean, WebUrl, text, textList } from './text.ts';

describe('text', () => {
  it('is trimmed and bounded', () => {
    expect(v.parse(text(5), '  abc ')).toBe('abc');
    expect(v.is(text(5), 'abcdef')).toBe(false);
    expect(v.is(text(5), '   ')).toBe(false);
  });

  it('refuses NUL, where SQLite would cut it, and mends lone surrogates', () => {
    expect(v.is(text(5), 'a\0b')).toBe(false);
    expect(v.parse(text(5), 'a\ud800')).toBe('a\ufffd');
  });

  it('keeps the last spelling of a repeated list item', () => {
    expect(v.parse(textList(5), ['Go', 'go', 'Rust'])).toEqual(['go', 'Rust']);
  });
});

describe('a partial date', () => {
  it.each(['2020', '2020-02', '2020-02-29'])('takes %s', (value) => {
    expect(v.is(PartialDate, value)).toBe(true);
  });

  it.each(['2020-13', '2021-02-29', '2020-2', '20-02', '2020-02-30', 'today', ''])(
    'refuses %s',
    (value) => {
      expect(v.is(PartialDate, value)).toBe(false);
    },
  );
});

describe('a web URL', () => {
  it('is http or https', () => {
    expect(v.is(WebUrl, 'https://jobs.example.com/1?x=y')).toBe(true);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//host', 'nonsense'])(
    'is not %s',
    (value) => {
      expect(v.is(WebUrl, value)).toBe(false);
    },
  );
});

describe('a query boolean', () => {
  it('is true, false, 1 or 0 and nothing else', () => {
    expect(['true', '1', 'false', '0'].map((value) => v.parse(QueryBoolean, value))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    for (const value of ['yes', 'TRUE', '', '2']) expect(v.is(QueryBoolean, value)).toBe(false);
  });
});
