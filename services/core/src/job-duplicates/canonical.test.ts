import { describe, expect, it } from 'vitest';
import { canonicalHash } from './canonical-hash.ts';
import { canonicalText, wordsOf } from './canonical-text.ts';
import { canonicalUrl } from './canonical-url.ts';

describe('the canonical URL', () => {
  it.each([
    'https://ACME.example/jobs/1',
    'https://acme.example:443/jobs/1/',
    'http://acme.example:80/jobs/1#apply',
    'https://acme.example/jobs/1?utm_source=x&UTM_Medium=y',
    'https://acme.example/jobs/1/?gclid=1&fbclid=2&ref=me&source=board#x',
  ])('of %s is the posting’s', (address) => {
    expect(canonicalUrl(address)).toBe('https://acme.example/jobs/1');
  });

  it('keeps what names a posting, in any order', () => {
    expect(canonicalUrl('https://a.example/?id=7&utm_term=x&b=1')).toBe(
      'https://a.example?b=1&id=7',
    );
    expect(canonicalUrl('https://a.example/?b=1&id=7')).toBe('https://a.example?b=1&id=7');
    expect(canonicalUrl('https://a.example/Jobs')).not.toBe(canonicalUrl('https://a.example/jobs'));
    expect(canonicalUrl('https://a.example:8443/x')).toBe('https://a.example:8443/x');
    expect(canonicalUrl('https://MÜLLER.example/x')).toBe('https://xn--mller-kva.example/x');
  });

  it.each([null, '', 'nonsense', 'javascript:alert(1)'])('of %o is none', (address) => {
    expect(canonicalUrl(address)).toBeNull();
  });
});

describe('the canonical text', () => {
  it.each([
    ['  Senior  Engineer, (Platform)! ', 'senior engineer platform'],
    ['ＦＵＬＬ ｗｉｄｔｈ', 'full width'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['co\u00adop\u200b', 'coop'],
    ['C++ / C#', 'c++ c#'],
    ['Cafe\u0301', 'café'],
    ['ソフトウェア・エンジニア', 'ソフトウェア エンジニア'],
    ['Инженер-программист', 'инженер программист'],
    ['مهندس برمجيات', 'مهندس برمجيات'],
    ['सॉफ़्टवेयर इंजीनियर', 'सॉफ़्टवेयर इंजीनियर'.normalize('NFKC')],
    ['★★★', '★★★'],
  ])('of %j is %j', (text, expected) => {
    expect(canonicalText(text)).toBe(expected);
  });

  it('tells accents, scripts and symbols of languages apart', () => {
    const texts = ['resume', 'résumé', 'C', 'C++', 'C#', 'А', 'A', '工程师', '工程師', '★', '☆'];
    expect(new Set(texts.map(canonicalText)).size).toBe(texts.length);
  });

  it('is cut into pairs where a script has no spaces', () => {
    expect(wordsOf('后端工程师 Go')).toEqual(['后端', '端工', '工程', '程师', 'go']);
    expect(wordsOf('Go developer')).toEqual(['go', 'developer']);
  });
});

describe('the canonical hash', () => {
  it('is of title, company and place, however they are written', async () => {
    const hash = await canonicalHash({ title: 'Café Manager', company: 'ACME', location: null });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const same = { title: 'CAFE\u0301  manager!', company: 'Acme', location: '' };
    expect(await canonicalHash(same)).toBe(hash);
    for (const change of [{ title: 'Cafe Manager' }, { company: 'Acme 2' }, { location: 'Oslo' }]) {
      expect(await canonicalHash({ ...same, ...change })).not.toBe(hash);
    }
    // A word cannot move from one field to the next.
    const moved = { title: 'Café', company: 'manager Acme', location: null };
    expect(await canonicalHash(moved)).not.toBe(hash);
  });
});
