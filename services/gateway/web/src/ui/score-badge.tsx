import type { Tone } from './banner.tsx';
import { Badge } from './badge.tsx';

/** Where the bands of an analysis begin, best first, as the API has them. */
const BANDS: readonly { from: number; name: string; tone: Tone }[] = [
  { from: 80, name: 'Strong', tone: 'good' },
  { from: 65, name: 'Good', tone: 'good' },
  { from: 50, name: 'Moderate', tone: 'warn' },
  { from: 35, name: 'Weak', tone: 'danger' },
  { from: 0, name: 'Poor', tone: 'danger' },
];

/** A score of 0 to 100 with the name of its band; `null` where there is no analysis. */
export function ScoreBadge({ score }: { score: number | null }) {
  if (score === null) return <Badge>Not analysed</Badge>;
  const band = BANDS.find(({ from }) => score >= from);
  return (
    <Badge {...(band === undefined ? {} : { tone: band.tone })}>
      {Math.round(score)} {band?.name}
    </Badge>
  );
}
