import { fold } from '../sections/fold.ts';

/** Languages people speak, in the six languages, without accents. */
const NAMES = new Set(
  'english|englisch|anglais|ingles|inglese|german|deutsch|allemand|aleman|tedesco|alemao|french|franzosisch|francais|frances|francese|spanish|spanisch|espagnol|espanol|castellano|spagnolo|espanhol|castilian|italian|italienisch|italien|italiano|portuguese|portugiesisch|portugais|portugues|portoghese|catalan|katalanisch|catala|basque|galician|gallego|dutch|niederlandisch|neerlandais|neerlandes|holandes|olandese|flemish|swedish|schwedisch|suedois|sueco|svedese|norwegian|norwegisch|norvegien|noruego|norvegese|danish|danisch|danois|danes|danese|finnish|finnisch|finnois|finlandes|icelandic|polish|polnisch|polonais|polaco|polacco|polones|czech|tschechisch|tcheque|checo|ceco|slovak|slowakisch|hungarian|ungarisch|hongrois|hungaro|ungherese|romanian|rumanisch|roumain|rumano|rumeno|romeno|bulgarian|bulgarisch|greek|griechisch|grec|griego|greco|grego|russian|russisch|russe|ruso|russo|ukrainian|ukrainisch|ukrainien|ucraniano|ucraino|croatian|kroatisch|serbian|serbisch|bosnian|slovenian|slowenisch|albanian|albanisch|macedonian|turkish|turkisch|turc|turco|arabic|arabisch|arabe|arabo|hebrew|hebraisch|hebreu|hebreo|ebraico|persian|farsi|persisch|dari|pashto|kurdish|kurdisch|urdu|hindi|bengali|bangla|punjabi|gujarati|marathi|tamil|telugu|kannada|malayalam|sinhala|nepali|chinese|chinesisch|chinois|chino|cinese|chines|mandarin|mandarin chinese|mandarino|mandarim|cantonese|kantonesisch|japanese|japanisch|japonais|japones|giapponese|korean|koreanisch|coreen|coreano|vietnamese|vietnamesisch|vietnamien|thai|indonesian|indonesisch|malay|tagalog|filipino|swahili|suaheli|amharic|somali|hausa|yoruba|igbo|zulu|xhosa|afrikaans|latin|latein|estonian|latvian|lithuanian|georgian|armenian|irish|welsh|esperanto|american sign language|asl|british sign language|gebardensprache|maltese|luxembourgish'.split(
    '|',
  ),
);

const FIRST_WORDS = /^[\p{L}'-]+(?:\s[\p{L}'-]+){0,2}/u;

/** The language's name at the beginning of a text, as it is written, or null. */
export function leadingLanguage(text: string): string | null {
  const words = (FIRST_WORDS.exec(text.trimStart())?.[0] ?? '').split(/\s/);
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (NAMES.has(fold(name))) return name;
  }
  return null;
}

/** Whether a line begins with, or lists, spoken languages. */
export const namesLanguage = (text: string): boolean =>
  text.split(/[\t,;|\u2022\u00b7/]/).some((part) => leadingLanguage(part) !== null);
