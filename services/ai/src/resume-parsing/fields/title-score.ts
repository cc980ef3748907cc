import { findOccupations } from '../../taxonomy/find-occupations.ts';
import { fold } from '../sections/fold.ts';

/** Words that job titles are made of, in six languages, without accents. */
const TITLE_WORD =
  /\b(?:engineer|developer|programmer|manager|director|head of|lead|leader|chief|officer|president|vice president|ceo|cto|cfo|coo|vp|founder|co-founder|owner|partner|consultant|analyst|architect|designer|administrator|assistant|associate|coordinator|specialist|supervisor|technician|intern|internship|trainee|apprentice|researcher|scientist|professor|lecturer|teacher|tutor|instructor|nurse|doctor|physician|accountant|auditor|clerk|secretary|receptionist|representative|salesperson|agent|broker|buyer|planner|strategist|editor|writer|journalist|photographer|producer|chef|cook|waiter|waitress|bartender|barista|cashier|driver|mechanic|electrician|operator|worker|volunteer|mentor|facilitator|freelancer|contractor|advisor|adviser|expert|evangelist|scrum master|product owner|entwickler\w*|ingenieur\w*|leiter\w*|\w+leiter\w*|teamleit\w*|berater\w*|\w+berater\w*|referent\w*|sachbearbeiter\w*|mitarbeiter\w*|assistenz|assistent\w*|praktikant\w*|praktikum|werkstudent\w*|auszubildende\w*|kaufmann|kauffrau|\w+kaufmann|\w+kauffrau|geschaftsfuhrer\w*|\w*techniker\w*|\w*entwickler\w*|\w*ingenieur\w*|\w*manager\w*|projektleit\w*|verkaufer\w*|\w*pfleger\w*|\w*schwester|lehrer\w*|\w+in fur|\w+er fur|developpeu\w+|ingenieur\w*|charge\w* d\w*|chef\w* d\w*|responsable|directeur|directrice|conseill\w+|assistante?|stagiaire|alternante?|technicien\w*|consultante?|gestionnaire|vendeu\w+|desarrollador\w*|programador\w*|ingenier\w+|director\w*|gerente|jef[ea] de|responsable de|analista|consultor\w*|tecnic\w+|becari\w+|asesor\w*|sviluppat\w+|programmat\w+|ingegner\w+|direttor\w+|direttrice|responsabile|consulente|tirocinante|stagista|impiegat\w+|addett\w+|desenvolvedor\w*|engenheir\w+|diretor\w*|coordenador\w*|estagiari\w+|assistente)\b/;

/** How much a text looks like a job title: 0 not at all, 1 by one of its words, 2 by the dictionary. */
export function titleScore(text: string): number {
  const isListed = findOccupations(text).some(({ quote }) => quote.length >= 0.5 * text.length);
  if (isListed) return 2;
  return TITLE_WORD.test(fold(text)) ? 1.5 : 0;
}
