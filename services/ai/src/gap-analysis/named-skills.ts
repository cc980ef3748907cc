import { findSkills, skillNamed } from '../taxonomy/find-skills.ts';

/** Whether texts name a skill: by the dictionary, or by the very word. */
export function isNamed(
  name: string,
  texts: readonly string[],
  keys: ReadonlySet<string>,
): boolean {
  const own = skillNamed(name);
  const found = own === null ? findSkills(name).map(({ skill }) => skill.key) : [own.key];
  if (found.some((key) => keys.has(key))) return true;
  const word = name.trim().toLowerCase();
  return texts.some((text) => holdsWord(text.toLowerCase(), word));
}

function holdsWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    if (!IN_WORD.test(before) && !IN_WORD.test(after)) return true;
  }
  return false;
}

const IN_WORD = /[\p{L}\p{N}]/u;
