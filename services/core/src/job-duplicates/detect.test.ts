import { describe, expect, it } from 'vitest';
import { type Candidate, detectPairs, linksOf } from './detect.ts';
import { featuresOf } from './features.ts';
import { qualityOf } from './quality.ts';
import { confidenceOf, similarity } from './similarity.ts';

const TEXT = `We are looking for an engineer who builds the platform that our teams deploy to. You will
  run Kubernetes clusters, write Go, and talk to the people who use what you build every day.`;
const POSTING = {
  title: 'Platform engineer',
  company: 'Acme',
  location: 'Oslo',
  description: TEXT,
};
const compare = (a: object, b: object = {}) =>
  similarity(featuresOf({ ...POSTING, ...a }), featuresOf({ ...POSTING, ...b }));

let made = 0;
function candidate(change: Partial<Candidate> = {}): Candidate {
  made += 1;
  const id = String(made).padStart(6, '0');
  const createdAt = '2026-01-01T00:00:00.000Z';
  const fixed = { url: null, canonicalHash: id, quality: 50, isChosen: false, createdAt };
  return { id, ...POSTING, ...fixed, ...change };
}
const ids = (candidates: Candidate[]) =>
  detectPairs(candidates).map(({ canonical, duplicate }) => [canonical.id, duplicate.id]);

describe('similarity', () => {
  it('weighs title .35, company .25, location .15 and description .25', () => {
    expect(compare({})).toMatchObject({ overall: 100, title: 100, description: 100 });
    const none = { title: 'Zzz', company: 'Qqq', location: 'Xxx', description: 'Vvv www' };
    expect(compare(none).overall).toBe(0);
    expect(compare({ title: none.title }).overall).toBe(65);
    expect(compare({ company: none.company }).overall).toBe(75);
    expect(compare({ location: none.location }).overall).toBe(85);
    expect(compare({ description: none.description }).overall).toBe(75);
  });

  it('gives the weight of what neither has to the rest, and half for what one has', () => {
    const bare = { location: null, description: null };
    expect(compare(bare, bare)).toMatchObject({ overall: 100, location: 100, description: 100 });
    expect(compare({ ...bare, title: 'Zzz' }, bare).overall).toBe(Math.round((100 * 0.25) / 0.6));
    expect(compare({ location: null })).toMatchObject({ location: 50, overall: 93 });
  });

  it('sees through order, case, typing errors and legal forms', () => {
    expect(compare({ title: 'ENGINEER, Platform' }).title).toBe(100);
    expect(compare({ title: 'Platfrom engineer' }).title).toBeGreaterThan(70);
    expect(compare({ title: 'Engineer 1' }, { title: 'Engineer 2' }).title).toBe(50);
    expect(compare({ company: 'ACME Inc.' }).company).toBe(100);
    expect(compare({ company: 'Inc' }, { company: 'Ltd' }).company).toBeLessThan(50);
  });

  it('works where there are no spaces', () => {
    const a = { title: '高级后端工程师', company: '字节跳动', location: '北京' };
    const near = { ...a, title: '后端工程师（高级）' };
    expect(compare(a, near).title).toBeGreaterThan(60);
    expect(compare(a, { ...a, title: '市场营销经理' }).title).toBe(0);
    const thai = { title: 'วิศวกรซอฟต์แวร์อาวุโส' };
    expect(compare(thai, { title: 'วิศวกรซอฟต์แวร์' }).title).toBeGreaterThan(60);
  });

  it('is the same both ways round, and never leaves 0–100', () => {
    const others = [{ title: 'Data engineer' }, { company: '★' }, { description: 'x' }, {}];
    for (const other of others) {
      expect(compare(other, {})).toEqual(compare({}, other));
      expect(compare(other).overall).toBeLessThanOrEqual(100);
    }
  });

  it('estimates how much of a description two postings share', () => {
    expect(compare({ description: `${TEXT} Apply now.` }).description).toBeGreaterThan(85);
    expect(compare({ description: TEXT.slice(0, TEXT.length / 2) }).description).toBeLessThan(70);
  });

  it.each([
    [85, 'high'],
    [84, 'medium'],
    [70, 'medium'],
    [69, 'low'],
    [50, 'low'],
    [49, null],
  ])('of %i is of %s confidence', (overall, level) => {
    expect(confidenceOf(overall)).toBe(level);
  });
});

describe('detection', () => {
  it('pairs by URL and by hash whatever else differs', () => {
    const url = 'https://a.example/1';
    const other = { title: 'Baker', company: 'Bread', location: null, description: null };
    const a = candidate({ url });
    const b = candidate({ ...other, url: `${url}/?utm_source=x` });
    const c = candidate({ canonicalHash: 'same' });
    const d = candidate({ ...other, title: 'Cook', canonicalHash: 'same' });
    const pairs = detectPairs([a, b, c, d]);
    const surely = pairs.filter(({ method }) => method !== 'fuzzy_match');
    expect(surely.map(({ method, confidence }) => [method, confidence])).toEqual([
      ['url_match', 'high'],
      ['hash_match', 'high'],
    ]);
  });

  it('takes the better one for the canonical one, then the older, and the chosen before both', () => {
    const [worse, better] = [candidate({ quality: 40 }), candidate({ quality: 60 })];
    expect(ids([worse, better])).toEqual([[better.id, worse.id]]);
    const [young, old] = [candidate(), candidate({ createdAt: '2025-01-01T00:00:00.000Z' })];
    expect(ids([young, old])).toEqual([[old.id, young.id]]);
    const chosen = candidate({ quality: 1, isChosen: true });
    expect(ids([better, chosen])).toEqual([[chosen.id, better.id]]);
  });

  it('compares within blocks of a company only', () => {
    expect(ids([candidate(), candidate({ company: 'Other' })])).toEqual([]);
    expect(ids([candidate(), candidate({ title: 'Gardener' })])).toEqual([]);
    expect(ids([candidate(), candidate({ title: 'Engineer (platform)' })])).toHaveLength(1);
  });

  it('links straight to the best, never by way of a third one', () => {
    const place = (quality: number, title: string) => candidate({ quality, title });
    const text = { location: null, description: null };
    const a = { ...place(90, 'alpha beta gamma delta omega'), ...text };
    const b = { ...place(80, 'beta gamma delta omega zeta'), ...text };
    const c = { ...place(70, 'gamma delta omega zeta theta'), ...text };
    expect(detectPairs([a, b, c])).toHaveLength(3);
    const links = linksOf(detectPairs([c, b, a]));
    expect([...links].map(([id, { canonical }]) => [id, canonical.id])).toEqual([[b.id, a.id]]);
  });

  it('takes time in proportion to the postings, were they all of one company and title', () => {
    const many = Array.from({ length: 2000 }, (_, i) =>
      candidate({ title: `Platform engineer number ${i}`, location: `Place ${i % 40}` }),
    );
    expect(detectPairs(many).length).toBeLessThanOrEqual(2000 * 6 * 25);
  });
});

describe('quality', () => {
  const now = new Date('2026-06-01T00:00:00Z');
  const full = {
    ...POSTING,
    country: 'NO',
    requirements: 'x',
    benefits: ['x'],
    url: 'https://a.example/1',
    jobType: 'full-time',
    experienceLevel: 'mid',
    salaryMin: 0,
    salaryMax: 1,
    requiredSkills: ['x'],
    industry: 'x',
    companySize: 'x',
    postedAt: now.toISOString(),
    workArrangement: 'remote',
    source: 'greenhouse',
    createdAt: now.toISOString(),
    isClosed: false,
  };
  it('is half completeness, .3 source and .2 freshness', () => {
    expect(qualityOf(full, now)).toMatchObject({
      completeness: 100,
      source: 95,
      freshness: 100,
      overall: Math.round(50 + 0.3 * 95 + 20),
      hasSalaryRange: true,
    });
    const month = { ...full, postedAt: '2026-05-02T00:00:00Z' };
    expect(qualityOf(month, now).freshness).toBe(50);
    expect(qualityOf({ ...full, isClosed: true }, now).freshness).toBe(0);
    const old = { ...full, postedAt: '2020-01-01T00:00:00Z', source: 'unheard-of' };
    expect(qualityOf(old, now)).toMatchObject({ freshness: 0, overall: 62 });
    expect(qualityOf({ ...full, postedAt: '2030-01-01T00:00:00Z' }, now).freshness).toBe(100);
  });
});
