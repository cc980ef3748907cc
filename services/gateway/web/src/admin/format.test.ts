import { describe, expect, it } from 'vitest';
import { bytes, count, milliseconds, percent, usd, words } from './format.ts';

describe('figures', () => {
  it('do not round what is spent to nothing', () => {
    expect([usd(0), usd(0.0010124), usd(-0.0042), usd(0.015), usd(1234.5)]).toEqual([
      '$0.00',
      '$0.00101',
      '-$0.0042',
      '$0.015',
      '$1,234.50',
    ]);
  });

  it('say that there is none instead of zero', () => {
    expect([usd(null), percent(null), milliseconds(null)]).toEqual(['–', '–', '–']);
    expect(percent(0)).toBe('0%');
  });

  it('have the unit that fits', () => {
    expect([bytes(0), bytes(1023), bytes(1_437_696), bytes(2 ** 40)]).toEqual([
      '0 B',
      '1,023 B',
      '1.37 MiB',
      '1 TiB',
    ]);
    expect([milliseconds(950), milliseconds(2500)]).toEqual(['950 ms', '2.5 s']);
    expect(count(1_000_000)).toBe('1,000,000');
  });
});

describe('names', () => {
  it.each([
    ['growthOpportunities', 'Growth opportunities'],
    ['mlm-scheme', 'MLM scheme'],
    ['apiCache', 'API cache'],
    ['generate_embedding', 'Generate embedding'],
  ])('%s is written in words', (name, written) => {
    expect(words(name)).toBe(written);
  });
});
