import { describe, expect, it } from 'vitest';
import { payInWords } from './pay-in-words.ts';

type Row = readonly [
  text: string,
  min: number | null,
  max: number | null,
  currency: string | null,
  period: string | null,
];

/** As employers and job sites write it. */
const PAY: readonly Row[] = [
  ['$120,000 - $150,000 a year', 120_000, 150_000, 'USD', 'year'],
  ['$120k–150K', 120_000, 150_000, 'USD', 'year'],
  ['$1,200 a week', 1200, 1200, 'USD', 'week'],
  ['50K to 80K', 50_000, 80_000, null, 'year'],
  ['$25 - $30 an hour', 25, 30, 'USD', 'hour'],
  ['$18.50/hr', 18.5, 18.5, 'USD', 'hour'],
  ['$45/hour + benefits', 45, 45, 'USD', 'hour'],
  ['From $22 an hour', 22, null, 'USD', 'hour'],
  ['Up to $80,000 a year', null, 80_000, 'USD', 'year'],
  ['USD 90,000–110,000 per annum', 90_000, 110_000, 'USD', 'year'],
  ['90,000 - 110,000 USD', 90_000, 110_000, 'USD', 'year'],
  ['$5,000 per month', 5000, 5000, 'USD', 'month'],
  ['$350 per day', 350, 350, 'USD', 'day'],
  ['$85,000.00/yr - $95,000.00/yr', 85_000, 95_000, 'USD', 'year'],
  ['$40.00/hr - $55.50/hr', 40, 55.5, 'USD', 'hour'],
  ['$100K+', 100_000, null, 'USD', 'year'],
  ['$130K/yr - $160K/yr · 401(k) benefit', 130_000, 160_000, 'USD', 'year'],
  ['$70,000 plus 401k match', 70_000, 70_000, 'USD', 'year'],
  ['Salary: 65000 USD annually', 65_000, 65_000, 'USD', 'year'],
  ['$15.00 - $17.00 Hourly', 15, 17, 'USD', 'hour'],
  ['Starting at $60,000', 60_000, null, 'USD', 'year'],
  ['$75,000 to $90,000 annually plus a $5,000 signing bonus', 75_000, 90_000, 'USD', 'year'],
  ['Pay: $20.00 per hour, 40 hours per week', 20, 20, 'USD', 'hour'],
  ['US$ 4,000 - US$ 6,000 monthly', 4000, 6000, 'USD', 'month'],
  ['$1.2k per week', 1200, 1200, 'USD', 'week'],
  ['120-150k USD', 120_000, 150_000, 'USD', 'year'],
  ['$120-150k', 120_000, 150_000, 'USD', 'year'],
  ['CA$85,000 - CA$95,000', 85_000, 95_000, 'CAD', 'year'],
  ['C$45/hr', 45, 45, 'CAD', 'hour'],
  ['A$110k + super', 110_000, 110_000, 'AUD', 'year'],
  ['AUD 650 per day', 650, 650, 'AUD', 'day'],
  ['NZ$95,000 per year', 95_000, 95_000, 'NZD', 'year'],
  ['S$6,000 - S$8,500 per month', 6000, 8500, 'SGD', 'month'],
  ['HK$35,000/month', 35_000, 35_000, 'HKD', 'month'],
  ['£30k p.a.', 30_000, 30_000, 'GBP', 'year'],
  ['£45,000 - £55,000 per annum', 45_000, 55_000, 'GBP', 'year'],
  ['£450 per day (outside IR35)', 450, 450, 'GBP', 'day'],
  ['£11.44 per hour', 11.44, 11.44, 'GBP', 'hour'],
  ['£11.44 p/h', 11.44, 11.44, 'GBP', 'hour'],
  ['£28,000 pa', 28_000, 28_000, 'GBP', 'year'],
  ['£2,500 pcm', 2500, 2500, 'GBP', 'month'],
  ['Up to £60k + bonus', null, 60_000, 'GBP', 'year'],
  ['£600pw', 600, 600, 'GBP', 'week'],
  ['GBP 70000 to 85000', 70_000, 85_000, 'GBP', 'year'],
  ['€45.000 – €60.000', 45_000, 60_000, 'EUR', 'year'],
  ['45.000 – 60.000 € brutto/Jahr', 45_000, 60_000, 'EUR', 'year'],
  ['ab 52.000 € pro Jahr', 52_000, null, 'EUR', 'year'],
  ['bis zu 75.000 EUR', null, 75_000, 'EUR', 'year'],
  ['3.200 € bis 3.800 € pro Monat', 3200, 3800, 'EUR', 'month'],
  ['3.200,50 € monatlich', 3200.5, 3200.5, 'EUR', 'month'],
  ['14,50 €/Std.', 14.5, 14.5, 'EUR', 'hour'],
  ['Stundenlohn: 16,00 EUR', 16, 16, 'EUR', 'hour'],
  ['Jahresgehalt 60.000 Euro', 60_000, 60_000, 'EUR', 'year'],
  ['40 000 € - 50 000 € par an', 40_000, 50_000, 'EUR', 'year'],
  ['40\u202f000 à 45\u202f000 € brut annuel', 40_000, 45_000, 'EUR', 'year'],
  ['45-55k€', 45_000, 55_000, 'EUR', 'year'],
  ['2 300 € par mois', 2300, 2300, 'EUR', 'month'],
  ['TJM 500 €', 500, 500, 'EUR', 'day'],
  ['30.000€ - 36.000€ brutos anuales', 30_000, 36_000, 'EUR', 'year'],
  ['1.800 € al mes', 1800, 1800, 'EUR', 'month'],
  ['€ 3.500 - € 4.500 per maand', 3500, 4500, 'EUR', 'month'],
  ['€18,50 per uur', 18.5, 18.5, 'EUR', 'hour'],
  ['CHF 110’000 - 130’000', 110_000, 130_000, 'CHF', 'year'],
  ["CHF 9'500 pro Monat", 9500, 9500, 'CHF', 'month'],
  ['12-18 LPA', 1_200_000, 1_800_000, 'INR', 'year'],
  ['₹8,00,000 - ₹12,00,000 a year', 800_000, 1_200_000, 'INR', 'year'],
  ['₹ 15 Lakhs per annum', 1_500_000, 1_500_000, 'INR', 'year'],
  ['Rs. 25,000 per month', 25_000, 25_000, 'INR', 'month'],
  ['10 - 12.5 LPA', 1_000_000, 1_250_000, 'INR', 'year'],
  ['INR 20L–30L', 2_000_000, 3_000_000, 'INR', 'year'],
  ['15 000 - 20 000 PLN miesięcznie', 15_000, 20_000, 'PLN', 'month'],
  ['18 000 zł / mies', 18_000, 18_000, 'PLN', 'month'],
  ['120 zł/godz.', 120, 120, 'PLN', 'hour'],
  ['35 000 - 45 000 SEK/month', 35_000, 45_000, 'SEK', 'month'],
  ['NOK 650 000 per year', 650_000, 650_000, 'NOK', 'year'],
  ['R$ 8.000,00 por mês', 8000, 8000, 'BRL', 'month'],
  ['MXN 30,000 mensuales', 30_000, 30_000, 'MXN', 'month'],
  ['¥6,000,000 - ¥8,000,000 per year', 6_000_000, 8_000_000, 'JPY', 'year'],
  ['AED 15,000 - 20,000 per month', 15_000, 20_000, 'AED', 'month'],
  ['ZAR 45000 per month', 45_000, 45_000, 'ZAR', 'month'],
  ['₱30,000 a month', 30_000, 30_000, 'PHP', 'month'],
  ['60 000 Kč/month', 60_000, 60_000, 'CZK', 'month'],
  ['$95,000', 95_000, 95_000, 'USD', 'year'],
  ['€500', 500, 500, 'EUR', null],
  ['150000 - 120000 USD', 120_000, 150_000, 'USD', 'year'],
  ['Compensation range: $210K – $250K • Offers Equity', 210_000, 250_000, 'USD', 'year'],
  ['60-80 000 €', 60_000, 80_000, 'EUR', 'year'],
  ['$1,500 bi-weekly', 1500, 1500, 'USD', null],
  ['$2,100 semi-monthly', 2100, 2100, 'USD', null],
  ['$100,000 per year, $50 per hour overtime', 100_000, 100_000, 'USD', 'year'],
  ['kr 45 000 per måned', 45_000, 45_000, null, 'month'],
  ['€ 2.800 - 3.200 bruto p/m', 2800, 3200, 'EUR', 'month'],
  ['Rs 3-5 Lacs P.A.', 300_000, 500_000, 'INR', 'year'],
  ['$17/hour-$19/hour', 17, 19, 'USD', 'hour'],
  ['Between $60,000 and $70,000', 60_000, 70_000, 'USD', 'year'],
  ['54k€/an', 54_000, 54_000, 'EUR', 'year'],
  ['$0.00 - $60,000 a year', null, 60_000, 'USD', 'year'],
  ['$100K base + $40K bonus', 100_000, 100_000, 'USD', 'year'],
];

const NO_PAY = [
  'Competitive',
  '401k',
  '401(k) match',
  '401K with 4% match',
  'DOE',
  'Negotiable',
  '',
  '40 hours per week',
  '3 years of experience',
  'We raised $50M',
  '100% remote',
  '10% bonus',
  '$5,000 signing bonus',
  '24/7 support',
  'Budget: $1M',
  '0',
  '25 days of holiday',
  'Series B, $30 million in funding',
];

describe('pay in words', () => {
  it.each(PAY)('reads “%s”', (text, min, max, currency, period) => {
    expect(payInWords(text)).toEqual({ min, max, currency, period });
  });

  it.each(NO_PAY)('sees none in “%s”', (text) => {
    expect(payInWords(text)).toBeNull();
  });

  it('takes the dollar of the country', () => {
    expect(payInWords('$90,000', 'CA')).toMatchObject({ currency: 'CAD' });
    expect(payInWords('$90,000', 'AU')).toMatchObject({ currency: 'AUD' });
    expect(payInWords('US$90,000', 'CA')).toMatchObject({ currency: 'USD' });
    expect(payInWords('45 000 kr', 'DK')).toMatchObject({ currency: 'DKK' });
  });

  it.each(['1,', '1 ', '$', '1-', 'k', '9'.repeat(10), '$1,200 a week '])(
    'takes little time over a long run of %j',
    (unit) => {
      const startedAt = performance.now();
      payInWords(unit.repeat(100_000));
      expect(performance.now() - startedAt).toBeLessThan(500);
    },
  );
});
