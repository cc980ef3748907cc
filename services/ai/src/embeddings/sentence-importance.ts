/**
 * How much a sentence of a posting says about the job: 0 is what every posting of an employer says
 * alike (equal opportunity, how to apply), 4 what the job is and what it takes.
 */
export type Importance = 0 | 1 | 2 | 3 | 4;

/** Of what stands before the first heading, and of what is under one that is not known. */
export const INTRODUCTION: Importance = 3;
export const UNKNOWN_SECTION: Importance = 2;
export const REQUIREMENTS: Importance = 4;

/** Headings in the languages most postings here are in; the first that matches decides. */
const SECTIONS: readonly (readonly [Importance, RegExp])[] = [
  [
    0,
    /equal (?:opportunity|employment)|^diversity\b|diversity (?:and|&)|\beeo\b|accommodations?$|privacy (?:notice|policy|statement)|disclaimer|legal notice|how (?:do i|to|you) apply|application (?:process|instructions)|^to apply|apply now|(?:hiring|interview|selection) process|next steps|^(?:contact|kontakt|contacto)(?: us| information)?:?$|bewerb|chancengleichheit|datenschutz|postuler|candidature|recrutement|cómo aplicar|proceso de selección|sollicit|candidar/i,
  ],
  [
    1,
    /benefits?|perks|what we offer|we offer|why (?:join|work|us)|compensation|salary|\bpay\b|about (?:us|the company|our)|who we are|our (?:company|story|mission|values|culture)|wir bieten|das bieten|unser angebot|über uns|benefices|avantages|nous (?:vous )?(?:proposons|offrons)|qui sommes|à propos|ofrecemos|beneficios|quiénes somos|sobre nosotros|wij bieden|over ons|offriamo|oferecemos/i,
  ],
  [
    3,
    /nice.to.have|bonus|preferred|desirable|\bplus\b|von vorteil|wünschenswert|un atout|souhait|se valora|deseable/i,
  ],
  [
    4,
    /requirement|qualif|what (?:you|we).{0,20}(?:need|bring|have|look)|you (?:have|bring|are)|who you are|looking for|must.have|skills|experience|profile?\b|responsib|duties|what you.{0,5}ll (?:do|work)|what you (?:do|will)|you will|the (?:role|job|position)|your (?:role|tasks|day|mission)|tasks|job (?:description|summary)|aufgaben|anforderung|profil|sie bringen|das bringst|mitbringen|deine rolle|tätigkeit|missions?\b|compétences|exigences|vos responsab|requisitos|funciones|responsabilidades|tareas|perfil|buscamos|functie|taken|eisen|mansioni|requisiti|requirements|funções/i,
  ],
];

/** Phrases that give a sentence away wherever it stands. */
const SAYS_NOTHING =
  /equal.opportunity|without regard to|regardless of (?:race|age|gender)|protected veteran|reasonable accommodation|affirmative action|e-verify|submit (?:your|an?) (?:application|cover)|\byour (?:resume|cv)\b|send (?:us )?your application|click (?:here|apply|the)|apply (?:now|today|online|via|through|by)|(?:we look|looking) forward to (?:hearing|receiving|your)|no (?:phone calls|agencies|recruiters)|all rights reserved|cookies?\b|gender identity|sexual orientation|freuen uns auf (?:deine|ihre)|bewerbungsunterlagen|envoyez.{0,20}(?:cv|candidature)|envíanos|enviar (?:tu|su) cv/i;
const OFFERS =
  /\b401\(?k|paid (?:time off|holidays|vacation|parental)|\bpto\b|health insurance|dental|vision insurance|life insurance|stock options|free (?:snacks|lunch|coffee|parking)|gym\b|salary range|base salary|competitive (?:salary|pay|compensation)|bonus\b|urlaubstage|altersvorsorge|mutuelle|tickets? restaurant|días de vacaciones/i;
const ASKS_OR_TELLS =
  /\byears?\b.{0,30}\bexperience|\bexperience (?:with|in|of|as)\b|\b(?:required|must have|must be|degree|certifi|licen[cs]e|proficien|knowledge of|ability to|responsible for|you will|you have|fluent)|\berfahrung\b|\bkenntnisse\b|\bexpérience\b|\bexperiencia\b|\bervaring\b/i;

/** What the sentences under a heading are worth; null where the line is no heading that is known. */
export const importanceOfSection = (heading: string): Importance | null =>
  SECTIONS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;

/** What a sentence is worth in a section of that worth. */
export function importanceOf(sentence: string, section: Importance): Importance {
  if (section === 0 || SAYS_NOTHING.test(sentence)) return 0;
  if (OFFERS.test(sentence)) return 1;
  return section < 4 && ASKS_OR_TELLS.test(sentence) ? 3 : section;
}
