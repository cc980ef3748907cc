import type { TextLine } from '../document.ts';
import type { Found } from '../found.ts';
import { fold } from '../sections/fold.ts';
import { readDegree } from './degree.ts';
import { splitEntries } from './entries.ts';
import { entryPeriod } from './entry-period.ts';
import type { EntryPeriod } from './entry-period.ts';
import { entryPieces } from './entry-pieces.ts';
import { unwrap } from './unwrap.ts';

export interface FoundEducation extends EntryPeriod {
  institution: Found | null;
  degree: Found | null;
  fieldOfStudy: Found | null;
  grade: Found | null;
}

const INSTITUTION =
  /\b(?:university|universitat|universite|universidad|universita|universidade|uni|college|school|schule|\w*hochschule|fachhochschule|\w*gymnasium|institute|institut|instituto|istituto|academy|akademie|academie|academia|accademia|ecole|escuela|escola|scuola|lycee|liceo|liceu|colegio|politecnico|polytechnic|polytechnique|faculty|faculdade|facultad|mit|eth|epfl|hec|ucl|kth|tu)\b/;
const GRADE_LABEL =
  /^(?:(?:cumulative )?gpa|grade|note|abschlussnote|gesamtnote|final grade|score|nota(?: media)?|media|mention|voto|promedio|moyenne|classification)\s*[:=]?\s*/i;
const GRADE_ITSELF =
  /^(?:\d(?:[.,]\d{1,2})?\s*\/\s*\d{1,3}(?:[.,]\d{1,2})?(?:\s*gpa)?|\d[.,]\d{1,2}(?:\s*gpa)?|\d{2,3}\/1[01]0(?: e lode)?|(?:summa |magna )?cum laude|first[- ]class honou?rs|mention (?:tres |très )?bien|with (?:distinction|honou?rs))$/i;

/** In words, after a label: `sehr gut`, `First Class`. More is a remark. */
const MAX_GRADE_LENGTH = 30;

/** Degrees, in the order they are written. */
export function readEducation(lines: readonly TextLine[]): FoundEducation[] {
  return splitEntries(unwrap(lines, { items: true })).map(({ head, body }) => {
    const { named } = entryPieces(head);
    const grade = findGrade(named) ?? findGrade(entryPieces(body).named);
    const rest = named.filter((piece) => gradeIn(piece) === null).flatMap(beforeInstitution);
    const read = rest.flatMap((piece) => {
      const degree = readDegree(piece);
      return degree === null ? [] : { piece, ...degree };
    })[0];
    const others = rest.filter((piece) => piece !== read?.piece);
    const institution = others.find(({ value }) => INSTITUTION.test(fold(value))) ?? others[0];
    const studied = others.filter((piece) => piece !== institution);
    const { degree, field } = inColumns(read, studied, head);
    const isKnown = institution !== undefined && INSTITUTION.test(fold(institution.value));
    return {
      institution:
        institution === undefined ? null : { ...institution, confidence: isKnown ? 0.95 : 0.7 },
      degree,
      fieldOfStudy: field,
      grade,
      ...entryPeriod(head),
    };
  });
}

type Studied = Pick<FoundEducation, 'degree'> & { field: Found | null };

/** What was studied; a degree and a field that stand beside each other are not taken apart further. */
function inColumns(
  read: (Studied & { piece: Found }) | undefined,
  [one, next]: readonly Found[],
  head: readonly TextLine[],
): Studied {
  const [degree, field] = read === undefined ? [one, next] : [read.piece, one];
  const isBeside =
    degree !== undefined &&
    field !== undefined &&
    degree.end < field.start &&
    head.some(({ start, end }) => start <= degree.start && field.end <= end);
  if (isBeside && !/\s(?:in|en|im)\s/.test(degree.value)) return { degree, field };
  return { degree: read?.degree ?? null, field: read?.field ?? one ?? null };
}

/** `Ph.D. in Mathematics, Yale University` as two pieces; what follows an institution is its own. */
function beforeInstitution(piece: Found): Found[] {
  for (const comma of piece.value.matchAll(/,\s+/g)) {
    const before = piece.value.slice(0, comma.index);
    const after = comma.index + comma[0].length;
    const [next = ''] = piece.value.slice(after).split(/,\s+/);
    if (INSTITUTION.test(fold(before))) break;
    if (!INSTITUTION.test(fold(next))) continue;
    return [
      { ...piece, value: before, end: piece.start + comma.index },
      { ...piece, value: piece.value.slice(after), start: piece.start + after },
    ];
  }
  return [piece];
}

function findGrade(pieces: readonly Found[]): Found | null {
  for (const piece of pieces) {
    const grade = gradeIn(piece);
    if (grade !== null) return grade;
  }
  return null;
}

function gradeIn(piece: Found): Found | null {
  const label = GRADE_LABEL.exec(piece.value)?.[0] ?? '';
  const value = piece.value.slice(label.length);
  const isGrade =
    GRADE_ITSELF.test(value) ||
    (label !== '' && /^\d/.test(value)) ||
    (label.includes(':') && value.length <= MAX_GRADE_LENGTH);
  return isGrade ? { ...piece, value, start: piece.start + label.length } : null;
}
