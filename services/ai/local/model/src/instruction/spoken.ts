import { readPosting } from './read-posting.ts';
import type { Reply } from './script.ts';

type Spoken = Exclude<Reply, '429' | '3040' | 'cut'>;

/** What a model writes in reply to a prompt: JSON when it is well. */
export function spoken(reply: Spoken, prompt: string): string {
  if (reply === 'empty') return '';
  const good = JSON.stringify(readPosting(prompt));
  switch (reply) {
    case 'good':
    case 'silence':
      return good;
    case 'broken':
      return `Sure! Here is the JSON you asked for: ${good.replaceAll('"', "'").replace('[', '')}`;
    case 'truncated':
      return good.slice(0, Math.floor(good.length * 0.6));
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

const withQuotes = (json: string, change: (quote: string) => string): string =>
  JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    key === 'quote' && typeof value === 'string' ? change(value) : value,
  );
