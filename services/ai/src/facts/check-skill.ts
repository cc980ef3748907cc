import type { AskedSkill } from '../analysis/facts.ts';
import { findSkills, skillNamed } from '../taxonomy/find-skills.ts';
import type { FoundQuote } from './find-quote.ts';
import { isNamedIn } from './is-named-in.ts';

/** Longer ones are sentences. */
const WORDS_MAX = 5;
/** Shorter ones are letters: the dictionary knows those that are skills. */
const CHARACTERS_MIN = 3;

/**
 * The skill that a model names, if its quote does. One of the dictionary has to be found there by the
 * rules that tell Go from "go to market"; any other has to stand there word for word.
 */
export function checkedSkill(
  { text, offset, length }: FoundQuote,
  name: string,
): Omit<AskedSkill, 'evidence'> | null {
  const known = skillNamed(name) ?? wholeSkillIn(name);
  if (known !== null) {
    const isThere = findSkills(text.readable).some(
      ({ skill, offset: at, quote }) =>
        skill.key === known.key && at >= offset && at + quote.length <= offset + length,
    );
    return isThere ? { key: known.key, name: known.name } : null;
  }
  const words = name.split(/\s+/u).length;
  if (words > WORDS_MAX || name.length < CHARACTERS_MIN) return null;
  const quote = text.readable.slice(offset, offset + length);
  return isNamedIn(quote, name) ? { key: name.toLowerCase(), name } : null;
}

/** The dictionary skill that makes up most of a name, as in "React framework". */
function wholeSkillIn(name: string): ReturnType<typeof skillNamed> {
  const [first] = findSkills(name);
  return first !== undefined && first.quote.length * 2 >= name.length ? first.skill : null;
}
