import { phraseTable } from './phrase-table.ts';

/** English names of countries by ISO 3166-1 alpha-2 code. */
const countries = phraseTable<string>([
  ['US', 'united states|usa|u.s.|u.s.a.|united states of america|us based'],
  ['GB', 'united kingdom|uk|great britain|england|scotland|wales|northern ireland|u.k.'],
  ['CA', 'canada'],
  ['MX', 'mexico|méxico'],
  ['BR', 'brazil|brasil'],
  ['AR', 'argentina'],
  ['CL', 'chile'],
  ['CO', 'colombia'],
  ['PE', 'peru'],
  ['UY', 'uruguay'],
  ['CR', 'costa rica'],
  ['IE', 'ireland|republic of ireland'],
  ['FR', 'france'],
  ['DE', 'germany|deutschland'],
  ['AT', 'austria|österreich'],
  ['CH', 'switzerland|schweiz|suisse'],
  ['NL', 'netherlands|the netherlands|holland|nederland'],
  ['BE', 'belgium'],
  ['LU', 'luxembourg'],
  ['ES', 'spain|españa'],
  ['PT', 'portugal'],
  ['IT', 'italy|italia'],
  ['GR', 'greece'],
  ['SE', 'sweden|sverige'],
  ['NO', 'norway|norge'],
  ['DK', 'denmark|danmark'],
  ['FI', 'finland|suomi'],
  ['IS', 'iceland'],
  ['PL', 'poland|polska'],
  ['CZ', 'czech republic|czechia'],
  ['SK', 'slovakia'],
  ['HU', 'hungary'],
  ['RO', 'romania'],
  ['BG', 'bulgaria'],
  ['HR', 'croatia'],
  ['SI', 'slovenia'],
  ['RS', 'serbia'],
  ['EE', 'estonia'],
  ['LV', 'latvia'],
  ['LT', 'lithuania'],
  ['UA', 'ukraine'],
  ['RU', 'russia|russian federation'],
  ['TR', 'turkey|türkiye'],
  ['IL', 'israel'],
  ['AE', 'united arab emirates|uae|dubai'],
  ['SA', 'saudi arabia'],
  ['QA', 'qatar'],
  ['EG', 'egypt'],
  ['NG', 'nigeria'],
  ['KE', 'kenya'],
  ['GH', 'ghana'],
  ['MA', 'morocco'],
  ['ZA', 'south africa'],
  ['IN', 'india'],
  ['PK', 'pakistan'],
  ['BD', 'bangladesh'],
  ['LK', 'sri lanka'],
  ['CN', 'china'],
  ['HK', 'hong kong'],
  ['TW', 'taiwan'],
  ['JP', 'japan'],
  ['KR', 'south korea|korea|republic of korea'],
  ['SG', 'singapore'],
  ['MY', 'malaysia'],
  ['ID', 'indonesia'],
  ['TH', 'thailand'],
  ['VN', 'vietnam|viet nam'],
  ['PH', 'philippines|the philippines'],
  ['AU', 'australia'],
  ['NZ', 'new zealand'],
]);

const US_STATES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|DC District of Columbia';
const stateNames = new Map(
  US_STATES.split('|').map((row) => [row.slice(0, 2), row.slice(3).toLowerCase()]),
);
const stateNameSet = new Set(stateNames.values());

const EU = 'AT BE BG HR CZ DK EE FI FR DE GR HU IE IT LV LT LU NL PL PT RO SK SI ES SE CY MT'.split(
  ' ',
);
const EUROPE = [...EU, ...'GB CH NO IS UA RS'.split(' ')];
const REGIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['eu', EU],
  ['european union', EU],
  ['europe', EUROPE],
  ['emea', [...EUROPE, ...'AE SA QA IL EG NG KE GH MA ZA TR'.split(' ')]],
  ['north america', ['US', 'CA', 'MX']],
  ['latin america', 'MX BR AR CL CO PE UY CR'.split(' ')],
  ['latam', 'MX BR AR CL CO PE UY CR'.split(' ')],
  ['americas', 'US CA MX BR AR CL CO PE UY CR'.split(' ')],
  ['apac', 'IN CN HK TW JP KR SG MY ID TH VN PH AU NZ PK BD LK'.split(' ')],
  ['asia', 'IN CN HK TW JP KR SG MY ID TH VN PH PK BD LK'.split(' ')],
]);
const WORLDWIDE = new Set(['worldwide', 'global', 'anywhere', 'anywhere in the world', 'world']);

/** ISO code of the country a profile or a place names ("US", "France", "Austin, TX"), or null. */
export function countryOf(place: string): string | null {
  const trimmed = place.trim();
  if (/^[A-Z]{2}$/.test(trimmed)) return trimmed === 'UK' ? 'GB' : trimmed;
  const named = countries.find(trimmed).at(-1);
  if (named !== undefined) return named.value;
  const last = trimmed.split(',').at(-1)?.trim() ?? '';
  const isState = stateNames.has(last) || stateNameSet.has(last.toLowerCase());
  return isState && trimmed.includes(',') ? 'US' : null;
}

/**
 * Countries a remote region covers, as ISO codes; `worldwide` for everywhere, null for a region we
 * do not know ("CET ± 2").
 */
export function countriesInRegion(region: string): readonly string[] | 'worldwide' | null {
  const key = region.trim().toLowerCase();
  if (WORLDWIDE.has(key)) return 'worldwide';
  const known = REGIONS.get(key);
  if (known !== undefined) return known;
  const country = countryOf(region.trim().length === 2 ? region.trim().toUpperCase() : region);
  return country === null ? null : [country];
}

/** Whether a place, as `placeKey` has it, is a state of the United States. */
export const isUsState = (key: string): boolean => stateNameSet.has(key);

/** A place name for comparison: lower case, US state codes spelt out. */
export function placeKey(name: string): string {
  const trimmed = name.trim();
  return stateNames.get(trimmed) ?? trimmed.toLowerCase();
}
