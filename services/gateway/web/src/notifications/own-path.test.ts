import { expect, it } from 'vitest';
import { ownPathOf } from './own-path.ts';

it.each([
  ['/settings/account', '/settings/account'],
  ['https://evil.example', null],
  ['//evil.example', null],
  ['/\\evil.example', null],
  ['javascript:alert(1)', null],
  [null, null],
])('takes a link to %s as %s', (link, path) => {
  expect(ownPathOf(link)).toBe(path);
});
