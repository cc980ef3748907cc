const HIDDEN_TAGS = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'svg']);
const VOID_TAGS = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'area', 'col']);
const BLOCK_TAGS = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 tr td th table section article header footer hr'.split(' '),
);
const HIDDEN_ATTRIBUTE =
  /\shidden(?:[\s=/>]|$)|aria-hidden\s{0,3}=\s{0,3}["']?true|display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|(?:font-size|opacity|max-height)\s{0,3}:\s{0,3}0(?![.\d]*[1-9])|color\s{0,3}:\s{0,3}(?:transparent|white|#fff(?:fff)?)\b/i;
/** Zero-width, bidirectional, variation and tag characters: Unicode's own list of what shows nothing. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;
const WEB_ADDRESS =
  /\]\([^()\n]{0,2000}\)|\bhttps?:\/\/[^\s<>")\]]+|\bwww\.[^\s<>")\]]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}/gi;
const LINK_TEXT = /\[(?=[^[\]\n]{0,200}\]\()/g;
/** An object in JSON is not written for a person. */
const JSON_OBJECT = /\{\s{0,9}"[^{}]{0,2000}\}/g;
const MARKDOWN = /\*{1,3}|_{2,3}|`{3}[a-z]{0,12}|`{1,2}|^[ \t]{0,3}#{1,6}[ \t]|^[ \t]{0,3}>[ \t]/gm;
const TALKS_TO_A_READER =
  /\b(?:ignore|disregard|forget|override)\b.{0,60}\b(?:above|previous|prior|earlier|instructions?|prompts?|rules|everything)\b|\b(?:score|rate|rank|mark)\s(?:this|the|it|him|her|them|every|all|me|as)\b.{0,60}\b(?:100|10\s?\/\s?10|10 out of 10|perfect|maximum|highest|top)\b|\b(?:score|rating) (?:of )?(?:100|10\s?\/\s?10)\b|\b(?:perfect|ideal|best) (?:match|fit|candidate)\b.{0,60}\b(?:100|regardless|always|must be)\b|\byou are (?:an? |the )?(?:ai|large language model|language model|llm)\b|\b(?:your|new) system (?:prompt|message)\b|\bas an ai (?:model|assistant|language|evaluator|reviewer|recruiter|grader|judge|system)\b|\b(?:answer|output|print|reply|respond)\b.{0,40}\b(?:strong match|overall\s?score|100)\b|\boverall\s?score\W{0,3}100\b|^\s{0,8}(?:system|assistant)\s{0,3}:/i;

/**
 * What a person would read of a text, at the same offsets: markup, comments, hidden elements,
 * invisible characters, web addresses, JSON and sentences that give orders to a machine reader are
 * overwritten with spaces (line breaks at block tags). The result is exactly as long as the input,
 * so that what is found in it can be quoted from the input. Linear in the length of the text.
 */
export function readableText(raw: string): string {
  const blank = (match: string): string => ' '.repeat(match.length);
  const text = maskTags(raw)
    .replace(INVISIBLE, blank)
    .replace(ENTITY, (entity) => (entity === '&amp;' ? '&    ' : blank(entity)))
    .replace(LINK_TEXT, blank)
    .replace(WEB_ADDRESS, blank)
    .replace(JSON_OBJECT, (object) => object.replace(/[^\n]/g, ' '))
    .replace(MARKDOWN, blank);
  return maskOrders(text);
}

function maskTags(raw: string): string {
  if (!raw.includes('<')) return raw;
  const parts: string[] = [];
  let at = 0;
  let hasTagEnds = true;
  let hidden: { tag: string; depth: number } | null = null;
  while (at < raw.length) {
    const open = raw.indexOf('<', at);
    const upTo = open === -1 ? raw.length : open;
    parts.push(hidden === null ? raw.slice(at, upTo) : ' '.repeat(upTo - at));
    if (open === -1) break;
    if (raw.startsWith('<!--', open)) {
      const close = raw.indexOf('-->', open + 4);
      at = close === -1 ? raw.length : close + 3;
      parts.push(' '.repeat(at - open));
      continue;
    }
    if (!/[a-z/!?]/i.test(raw[open + 1] ?? '')) {
      parts.push(hidden === null ? '<' : ' ');
      at = open + 1;
      continue;
    }
    const end = hasTagEnds ? endOfTag(raw, open) : null;
    if (end === null) {
      hasTagEnds = false;
      parts.push(hidden === null ? '<' : ' ');
      at = open + 1;
      continue;
    }
    const tag = raw.slice(open, end);
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    const isClose = tag.startsWith('</');
    if (hidden === null) {
      const hides = HIDDEN_TAGS.has(name) || HIDDEN_ATTRIBUTE.test(tag);
      if (!isClose && hides && !VOID_TAGS.has(name) && !tag.endsWith('/>'))
        hidden = { tag: name, depth: 1 };
    } else if (name === hidden.tag && !tag.endsWith('/>')) {
      hidden.depth += isClose ? -1 : 1;
      if (hidden.depth === 0) hidden = null;
    }
    const breaks = BLOCK_TAGS.has(name) ? '\n' : ' ';
    parts.push(breaks + ' '.repeat(tag.length - 1));
    at = end;
  }
  return parts.join('');
}

/** Index after the tag's `>`, which quoted attribute values may hold; null if there is none. */
function endOfTag(raw: string, open: number): number | null {
  let quote = '';
  for (let at = open + 1; at < raw.length; at += 1) {
    const char = raw[at] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && raw[at - 1] === '=') quote = char;
    else if (char === '>') return at + 1;
  }
  return null;
}

const SENTENCE = /[^.!?\n]+[.!?\n]*/g;

function maskOrders(text: string): string {
  return text.replace(SENTENCE, (sentence) =>
    TALKS_TO_A_READER.test(sentence.slice(0, 2000)) ? sentence.replace(/[^\n]/g, ' ') : sentence,
  );
}
