import { readPosting } from './read-posting.ts';
import type { Reply } from './script.ts';
import { asksForApplication, inventApplication, writeApplication } from './write-application.ts';

type Spoken = Exclude<Reply, '429' | '3040' | 'cut'>;

/** What a model writes in reply to a prompt: JSON when it is well. */
export function spoken(reply: Spoken, prompt: string): string {
  if (reply === 'empty') return '';
  if (asksForApplication(prompt)) return written(reply, prompt);
  const good = JSON.stringify(readPosting(prompt));
  switch (reply) {
    case 'good':
    case 'silence':
      return good;
    case 'broken':
      return broken(good);
    case 'truncated':
      return truncated(good);
    case 'wrong-enum':
      return JSON.stringify({
        ...readPosting(prompt),
        seniority: { level: 'wizard', quote: prompt.slice(0, 20) },
        arrangement: { value: 'on the moon', quote: prompt.slice(0, 20) },
      });
    case 'invented-quotes':
      return withQuotes(good, () => 'We need ten years of Klingon and a black belt in paperwork.');
    case 'changed-byte':
      return withQuotes(good, (quote) =>
        quote.replace(/\p{L}/u, (letter) => (letter === 'x' ? 'y' : 'x')),
      );
    default:
      return reply satisfies never;
  }
}

/** An application, in the ways that posting facts go wrong too. */
function written(reply: Exclude<Spoken, 'empty'>, prompt: string): string {
  const good = JSON.stringify(writeApplication(prompt));
  switch (reply) {
    case 'broken':
      return broken(good);
    case 'truncated':
      return truncated(good);
    case 'wrong-enum':
      return JSON.stringify({ ...writeApplication(prompt), experience: 'as in the profile' });
    case 'invented-quotes':
      return JSON.stringify(inventApplication(prompt));
    case 'good':
    case 'silence':
    case 'changed-byte':
      return good;
    default:
      return reply satisfies never;
  }
}

const broken = (json: string): string =>
  `Sure! Here is the JSON you asked for: ${json.replaceAll('"', "'").replace('[', '')}`;
const truncated = (json: string): string => json.slice(0, Math.floor(json.length * 0.6));

const withQuotes = (json: string, change: (quote: string) => string): string =>
  JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    key === 'quote' && typeof value === 'string' ? change(value) : value,
  );
