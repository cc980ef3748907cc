import type { ApplicationToExport } from '@jobmatch/shared/contracts/exports';
import * as fc from 'fast-check';

const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

const letters = (...ranges: [first: number, last: number][]): string[] =>
  ranges
    .flatMap(([first, last]) => between(first, last))
    .filter((char) => /\p{L}/u.test(char) && char === char.normalize('NFKC'));

/** The 3,755 characters of everyday Chinese: level 1 of GB 2312. */
const commonChinese = (): string[] =>
  between(0xb0, 0xd7).flatMap((lead) =>
    between(0xa1, 0xfe).flatMap((trail) => {
      const bytes = [lead, trail].map((char) => char.codePointAt(0) ?? 0);
      const char = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
      return /^\p{Script=Han}$/u.test(char) ? [char] : [];
    }),
  );

/** Letters by the scripts that people write in; those of `UNSUPPORTED` have no font here. */
export const SUPPORTED = {
  latin: letters([0x41, 0x5a], [0x61, 0x7a], [0xc0, 0x17f], [0x1ea0, 0x1ef9]),
  cyrillic: letters([0x400, 0x45f], [0x490, 0x4f9]),
  greek: letters([0x386, 0x3ce]),
  cjk: [...commonChinese(), ...letters([0x3042, 0x3093], [0x30a2, 0x30f3])],
} as const;

export const UNSUPPORTED = {
  Arabic: letters([0x621, 0x64a]),
  Hebrew: letters([0x5d0, 0x5ea]),
  Devanagari: letters([0x905, 0x939]),
  Thai: letters([0xe01, 0xe2e]),
  Korean: letters([0xac00, 0xacff]),
  Georgian: letters([0x10d0, 0x10f0]),
} as const;

const PUNCTUATION = Array.from('.,;:!?()/&+#%@\'"-–—€');

/** A text of words in the given letters, with some digits and punctuation. */
function textOf(alphabet: readonly string[], max: number): fc.Arbitrary<string> {
  const letter = fc.constantFrom(...alphabet);
  const word = fc
    .tuple(
      fc.array(letter, { minLength: 1, maxLength: 12 }),
      fc.option(fc.constantFrom(...PUNCTUATION), { nil: '', freq: 4 }),
    )
    .map(([chars, mark]) => `${chars.join('')}${mark}`);
  const number = fc.integer({ min: 0, max: 100_000 }).map(String);
  return fc
    .array(fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: number }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((words) => words.join(' ').slice(0, max).trim());
}

const date = fc
  .tuple(fc.integer({ min: 1980, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });

/** An application whose texts are all in one alphabet. */
export function arbitraryApplication(
  alphabet: readonly string[],
): fc.Arbitrary<ApplicationToExport> {
  const text = (max: number) => textOf(alphabet, max);
  const resume = fc.record({
    summary: text(1000),
    experience: fc.array(
      fc.record({
        title: text(60),
        company: text(60),
        location: maybe(text(40)),
        startDate: date,
        endDate: maybe(date),
        bullets: fc.array(text(300), { maxLength: 5 }),
      }),
      { maxLength: 5 },
    ),
    skills: fc.array(text(30), { maxLength: 12 }),
    education: fc.array(
      fc.record({
        institution: text(60),
        degree: maybe(text(40)),
        fieldOfStudy: maybe(text(40)),
        startDate: maybe(date),
        endDate: maybe(date),
      }),
      { maxLength: 3 },
    ),
  });
  const contact = fc.record({
    fullName: text(60),
    headline: maybe(text(60)),
    email: fc.constant('someone@example.com'),
    phone: maybe(fc.constant('+49 30 1234567')),
    location: maybe(text(40)),
    links: fc.constant<string[]>(['https://www.linkedin.com/in/someone']),
  });
  return fc.record({
    author: fc.record({ contact, locale: fc.constant(null) }),
    jobTitle: text(60),
    company: text(60),
    resume: maybe(resume),
    coverLetter: maybe(
      fc.array(text(600), { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n')),
    ),
  });
}
