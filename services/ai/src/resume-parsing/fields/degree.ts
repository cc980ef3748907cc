import type { Found } from '../found.ts';

const NAMED =
  "(?:Bachelor|Master|Magister|Doctor|Doctorate|Associate|Diploma|Diplom|Diplôme d['\u2019]\\p{L}+|Diplôme|Licence|Licenciatura|Licenciado|Licenciada|Grado|Máster|Laurea(?: Magistrale| Triennale)?|Mestrado|Bacharelado|Doutorado|Doctorado|Dottorato|Doctorat|Promotion|Staatsexamen|Abitur|Fachabitur|Matura|Baccalauréat|Bachillerato|Maturità|BTS|DUT|BUT|High School Diploma|Higher National Diploma|Certificate|Certificat|Ausbildung|Berufsausbildung|Técnico|Tecnólogo|Postgraduate|Ingénieur|Inżynier|Licencjat|Inženýr|Bakalář|Civilingenjör|Kandidatexamen|Magisterexamen|Kandidat|Licență)";
const ABBREVIATED =
  '(?:B\\.?\\s?Sc\\.?|M\\.?\\s?Sc\\.?|B\\.?A\\.?|M\\.?A\\.?|B\\.?S\\.?|M\\.?S\\.?|B\\.?Eng\\.?|M\\.?Eng\\.?|B\\.?Ed\\.?|M\\.?Ed\\.?|LL\\.?[BM]\\.?|MBA|BBA|Ph\\.?\\s?D\\.?|M\\.?D\\.?|J\\.?D\\.?|Ed\\.?D\\.?|A\\.?A\\.?S?|B\\.?Tech\\.?|M\\.?Tech\\.?|M\\.?Phil\\.?|B\\.?Com\\.?|GED|DEA|DESS|DEUG)';
/** `of Science`, `of Applied Science`, `'s degree`: what belongs to a degree's own name. */
const TAIL =
  "(?:['\u2019]s(?: [Dd]egree)?)?(?: (?:of|in) (?:Applied |Fine |Business )?(?:Science|Sciences|Arts|Engineering|Philosophy|Laws?|Education|Technology|Commerce|Medicine|Administration|Architecture|Music|Design|Nursing|Social Work|Public Health|Public Administration|Computer Applications))?";
/** `B.A. (Hons)`. */
const HONOURS = '(?: \\((?:Hons\\.?|Honours|Honors)\\))?';
const DEGREE = new RegExp(
  `^(?:${NAMED}(?![\\p{Ll}])${TAIL}(?: degree)?|${ABBREVIATED}(?![\\p{L}]))${HONOURS}`,
  'u',
);
const JOINT =
  /^(?:\s*[,:(\u2013\u2014-]\s*|\s+(?:in|en|im|em|of|für|d['\u2019]|de|di)\s+|\s+d['\u2019]|\s+)/;

/** A degree with the field it was taken in, where both stand in one text; null where no degree does. */
export function readDegree(piece: Found): { degree: Found; field: Found | null } | null {
  const opening = DEGREE.exec(piece.value)?.[0];
  if (opening !== undefined) return opened(piece, opening.length);
  const closing = /^(.+?)(?:,\s*|\s*\()([^,()]+)\)?$/.exec(piece.value);
  if (closing?.[1] === undefined || closing[2] === undefined) return null;
  if (DEGREE.exec(closing[2])?.[0].length !== closing[2].length) return null;
  const at = piece.value.lastIndexOf(closing[2]);
  return {
    degree: part(piece, at, at + closing[2].length),
    field: part(piece, 0, closing[1].length),
  };
}

function opened(piece: Found, length: number): { degree: Found; field: Found | null } {
  const rest = piece.value.slice(length);
  const joint = JOINT.exec(rest)?.[0];
  if (joint === undefined || rest.length === joint.length) return { degree: piece, field: null };
  // `Diplom-Informatiker` and `Master of Something Rare` are one name.
  if (joint.trim() === '-' || joint.trim() === 'of') return { degree: piece, field: null };
  const end = piece.value.length - (rest.endsWith(')') && joint.includes('(') ? 1 : 0);
  return { degree: part(piece, 0, length), field: part(piece, length + joint.length, end) };
}

const part = (piece: Found, from: number, to: number): Found => ({
  ...piece,
  value: piece.value.slice(from, to).trim(),
  start: piece.start + from,
  end: piece.start + to,
});
