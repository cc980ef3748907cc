const EMAIL = /[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi;
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>")\]]{1,500}|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|org|net|gov|edu|io|ai|co|de|fr|uk|eu|es|nl|it|ch|at)\/[^\s<>")\]]{0,500}|\blinkedin\.com\b/gi;
/** With a plus, in groups of three and four, with a leading zero, or after a word for one. */
const PHONES: readonly RegExp[] = [
  /(?<![\w+])\+\d[\d\s().\-/]{6,18}\d(?!\w)/g,
  /(?<![\w$€£¥₹])(?:1[\s.-])?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\w)/g,
  /(?<![\w.,$€£¥₹])\(?0\d{1,4}\)?[\s/.-]{1,2}\d[\d\s/.-]{4,12}\d(?!\w)/g,
  /(?<=\b(?:phone|tel(?:efon|ephone|\.)?|call|fax|mobile|mobil|whatsapp|text)\b[^\n\d]{0,20})\(?\d[\d\s().\-/]{5,18}\d(?!\w)/gi,
];
const STREETS: readonly RegExp[] = [
  /\b\d{1,6}[a-z]?\s(?:[NSEW]{1,2}\.?\s)?(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|\d{1,3}(?:st|nd|rd|th))\s){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Square|Sq|Highway|Hwy|Parkway|Pkwy|Terrace|Circle)\b\.?(?:,?\s(?:Suite|Ste|Apt|Unit|Floor|Room)\.?\s?#?\w{1,6})?/gu,
  /\b\p{Lu}[\p{L}-]{1,40}(?:straße|strasse|str\.|allee|gasse|platz|weg)\s\d{1,4}\s?[a-z]?\b/gu,
  /\b\d{1,4}(?:\sbis|\ster)?,?\s(?:rue|avenue|boulevard|chemin|impasse|quai)\s(?:[\p{L}'’-]{1,30}\s?){1,5}/giu,
  /\b(?:calle|avenida|via|viale|rua)\s(?:[\p{L}'’.-]{1,30}\s){1,4}\d{1,4}\b/giu,
  /\bP\.?\s?O\.?\sBox\s\d{1,8}\b/gi,
];

/**
 * Spaces in place of e-mail addresses, links, phone numbers and street addresses: models are not
 * shown whom to reach or where. The result is as long as the text.
 */
export function maskContacts(text: string): string {
  return [EMAIL, LINK, ...PHONES, ...STREETS].reduce(
    (masked, pattern) => masked.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
}
