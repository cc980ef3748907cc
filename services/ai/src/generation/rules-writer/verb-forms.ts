/** Verbs that open entries of a résumé, in the present and the past, where the past is irregular. */
const IRREGULAR: Readonly<Record<string, string>> = {
  begin: 'began',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  choose: 'chose',
  cut: 'cut',
  do: 'did',
  draw: 'drew',
  drive: 'drove',
  feed: 'fed',
  find: 'found',
  get: 'got',
  give: 'gave',
  grow: 'grew',
  hold: 'held',
  keep: 'kept',
  lead: 'led',
  make: 'made',
  meet: 'met',
  oversee: 'oversaw',
  put: 'put',
  rebuild: 'rebuilt',
  rewrite: 'rewrote',
  run: 'ran',
  see: 'saw',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  speak: 'spoke',
  spend: 'spent',
  take: 'took',
  teach: 'taught',
  undertake: 'undertook',
  win: 'won',
  write: 'wrote',
};

/** Verbs in the present that open entries of a résumé; `e` and `y` follow the usual spelling. */
const REGULAR = new Set(
  'achieve act administer advise analyze architect assess assist audit automate care collaborate complete conduct configure contribute cook coordinate create debug define deliver deploy design develop diagnose direct document educate engage enforce ensure establish evaluate execute facilitate handle help identify implement improve increase inspect install instruct integrate interview investigate launch maintain manage mentor monitor negotiate operate optimize order organize own participate perform plan prepare present process produce provide publish recommend reduce repair report represent research resolve review schedule secure serve ship solve staff streamline supervise support teach test track train translate treat troubleshoot update work'.split(
    ' ',
  ),
);

const PAST = new Set(Object.values(IRREGULAR));

/** Words in -ed that describe rather than tell. */
const ADJECTIVES = new Set(
  'accomplished advanced certified combined dedicated detailed distributed embedded experienced highly-skilled licensed limited motivated need qualified related seasoned self-motivated skilled speed talented united'.split(
    ' ',
  ),
);

/** How a statement begins: with a verb in the past or the present, or with something else. */
export type Opening = { tense: 'past' | 'present'; verb: string } | null;

/** The verb that opens a statement, an adverb aside: “Successfully won”. */
export function openingOf(statement: string): Opening {
  const [first = '', second = ''] = statement
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[,;:.]$/, ''));
  const isAdverb = first.endsWith('ly') && first.length > 4;
  return verbIn(isAdverb ? second : first);
}

function verbIn(word: string): Opening {
  if (PAST.has(word)) return { tense: 'past', verb: word };
  if (Object.hasOwn(IRREGULAR, word) || REGULAR.has(word)) return { tense: 'present', verb: word };
  const isPast = /^[a-z-]{2,}ed$/.test(word) && !word.endsWith('eed') && !ADJECTIVES.has(word);
  return isPast ? { tense: 'past', verb: word } : null;
}

/** The past of a verb that `openingOf` knows. */
export function pastOf(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return /^(?:plan|ship)$/.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}
