import { describe, expect, it } from 'vitest';
import { cutToTokens, tokensOf } from './text-budget.ts';

describe('the estimate of tokens', () => {
  // True numbers: word pieces of the uncased English BERT vocabulary, which bge-base-en uses.
  it.each([
    [
      52,
      'Every day about 41,000 truckloads are booked, re-routed or cancelled through Larkspindle. The routing service behind those bookings is the part of the product customers notice when it is slow, and it is what this role looks after.',
    ],
    [25, 'SEEKING EXPERIENCED WAREHOUSE ASSOCIATE MUST LIFT 50LBS $18.50/HR M-F 7AM-3:30PM'],
    [33, 'C++, C#, .NET, Node.js, PostgreSQL, Kubernetes, Terraform, OpenTelemetry'],
    [
      38,
      'Eine abgeschlossene Ausbildung als Pflegefachkraft und Bereitschaft zu Früh-, Spät- und Nachtdiensten.',
    ],
    [
      112,
      'Als verzorgende ben je verantwoordelijk voor de dagelijkse werkzaamheden en begeleiding van bewoners. Je beschikt over een afgeronde opleiding verzorgende, goede communicatieve vaardigheden en een flexibele instelling. Wij bieden een marktconform salaris en doorgroeimogelijkheden binnen onze organisatie.',
    ],
    [
      97,
      'Poszukujemy doświadczonego programisty, który będzie odpowiedzialny za rozwój aplikacji internetowych. Wymagania: znajomość języka, umiejętność pracy w zespole, wykształcenie wyższe. Oferujemy stabilne zatrudnienie oraz szkolenia.',
    ],
    [
      85,
      'Etsimme kokenutta ohjelmistokehittäjää kasvavaan tiimiimme. Työtehtäviin kuuluu verkkopalveluiden suunnittelu ja toteutus yhdessä asiakkaiden kanssa. Tarjoamme joustavat työajat ja mahdollisuuden etätyöhön.',
    ],
    [
      46,
      'Tapasztalt szoftverfejlesztőt keresünk csapatunkba, felelősségteljes munkakörbe, versenyképes fizetéssel.',
    ],
    [
      52,
      'Chúng tôi đang tìm kiếm lập trình viên có kinh nghiệm để phát triển ứng dụng. Yêu cầu tốt nghiệp đại học và kỹ năng giao tiếp tốt.',
    ],
    [
      114,
      'Мы ищем опытного разработчика программного обеспечения для работы над платежными системами. Требования: высшее образование и опыт работы.',
    ],
    [31, 'ソフトウェアエンジニアを募集しています。経験三年以上、チームでの開発経験が必要です。'],
    [40, 'نبحث عن مهندس برمجيات ذو خبرة في تطوير التطبيقات'],
    [20, 'हम अनुभवी सॉफ्टवेयर इंजीनियर की तलाश कर रहे हैं'],
    [22, '경력 있는 소프트웨어 엔지니어를 찾고 있습니다'],
  ])('is at least the true %i, and not much more than twice it', (truth, text) => {
    expect(tokensOf(text)).toBeGreaterThanOrEqual(truth);
    expect(tokensOf(text)).toBeLessThanOrEqual(2.5 * truth);
  });

  it('adds up over lines', () => {
    const lines = ['The end of the line', 'Größe 44', '学习'];
    const sum = lines.reduce((total, line) => total + tokensOf(line), 0);
    expect(tokensOf(lines.join('\n'))).toBe(sum);
  });
});

describe('a line that is cut', () => {
  it('keeps whole words and as many as fit', () => {
    const line = 'The keeper of the lamp and the light';
    expect(cutToTokens(line, 100)).toBe(line);
    expect(cutToTokens(line, tokensOf(line) - 1)).toBe('The keeper of the lamp and the');
    expect(cutToTokens('keeper', 1)).toBe('');
    expect(cutToTokens('keeper'.repeat(50), 20)).toBe('keeperkeeperkeeperke');
  });

  it('fits also where what is left of it no longer reads as English', () => {
    const line = `${'Donaudampfschifffahrt '.repeat(6)}${'and to the of '.repeat(6)}`;
    for (let max = 0; max < 120; max += 1) {
      expect(tokensOf(cutToTokens(line, max))).toBeLessThanOrEqual(max);
    }
  });
});
