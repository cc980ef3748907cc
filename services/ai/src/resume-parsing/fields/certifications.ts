import type { TextLine } from '../document.ts';
import type { Found } from '../found.ts';
import { isDated } from './dated-line.ts';
import { splitEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import { entryPeriod } from './entry-period.ts';
import { toParagraphs } from './paragraphs.ts';
import { unwrap } from './unwrap.ts';
import { entryPieces } from './entry-pieces.ts';

export interface FoundCertification {
  name: Found;
  issuer: Found | null;
  date: Found | null;
}

const LEVEL =
  /^(?:professional|associate|expert|specialty|practitioner|foundational|foundation|advanced|intermediate|entry|level \w+)\b/i;
const ISSUER_LABEL = /^(?:issued by|by|von|délivré par|emitido por|rilasciato da|issuer:)\s+/i;

/** Certificates and licences, with who issued them and when, as far as both are said. */
export function readCertifications(lines: readonly TextLine[], text: string): FoundCertification[] {
  return entriesOf(lines, text).flatMap(({ head }) => {
    const [name, issuer] = namedIn(head);
    if (name === undefined) return [];
    const { startDate, endDate } = entryPeriod(head);
    const label = ISSUER_LABEL.exec(issuer?.value ?? '')?.[0].length ?? 0;
    return {
      name,
      issuer:
        issuer === undefined
          ? null
          : {
              ...issuer,
              value: issuer.value.slice(label),
              start: issuer.start + label,
              confidence: 0.75,
            },
      // What has a beginning was issued then and is valid until its end.
      date: startDate ?? endDate,
    };
  });
}

/** By their dates; where none has one, a line is a certificate. */
function entriesOf(wrapped: readonly TextLine[], text: string): Entry[] {
  const lines = unwrap(wrapped, { items: true });
  return lines.some((line) => !line.bullet && isDated(line))
    ? splitEntries(lines)
    : toParagraphs(lines, text).map(({ value, start, end, lines: [first] }) => ({
        head: first === undefined ? [] : [{ ...first, text: value, start, end }],
        body: [],
      }));
}

/** A hyphen parts a name from its issuer, but not from its level. */
function namedIn(head: readonly TextLine[]): Found[] {
  const { named } = entryPieces(head);
  const [name, level] = named;
  if (name !== undefined && level === undefined) return atLastComma(name);
  if (name === undefined || level === undefined || !LEVEL.test(level.value)) return named;
  const end = level.start + level.value.length;
  const value = `${name.value} - ${level.value}`;
  return [...atLastComma({ ...name, value, end }), ...named.slice(2)];
}

function atLastComma(piece: Found): Found[] {
  const at = piece.value.lastIndexOf(', ');
  const after = piece.value.slice(at + 2);
  if (at < 0 || LEVEL.test(after)) return [piece];
  return [
    { ...piece, value: piece.value.slice(0, at), end: piece.start + at },
    { ...piece, value: after, start: piece.start + at + 2 },
  ];
}
