import { fold } from '../sections/fold.ts';

const LEVEL =
  /^(?:(?:native|bilingual|full|fluent|fluently|advanced|upper|lower|intermediate|elementary|limited|professional|working|basic|beginner|conversational|business|proficient|proficiency|expert|good|very|excellent|novice|master|mother tongue|speaker|or|and|level|knowledge|a1|a2|b1|b2|c1|c2|muttersprache|muttersprachler|muttersprachlich|verhandlungssicher|fliessend|flie\u00dfend|gut|gute|sehr|grundkenntnisse|kenntnisse|fortgeschritten|fortgeschrittene|anfanger|experte|langue|maternelle|courant|couramment|bilingue|professionnel|professionnelle|notions|bon|bonne|niveau|avance|intermediaire|debutant|lengua|materna|nativo|nativa|fluido|avanzado|intermedio|basico|principiante|nivel|alto|medio|bajo|profesional|competencia|madrelingua|fluente|avanzato|base|scolastico|buono|buona|ottimo|ottima|livello|professionale|avancado|intermediario|nativa|basica|profissional|nivel|lu|parle|ecrit|in wort und schrift)[\s,()/:;.-]*)+$/;

/** Whether a text is a level of a skill or a language and nothing else. */
export const isProficiency = (text: string): boolean =>
  LEVEL.test(fold(text).replace(/^[(\s]+/, ''));
