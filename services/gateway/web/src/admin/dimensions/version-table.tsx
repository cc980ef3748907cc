import { DataTable } from '../../ui/data-table.tsx';
import { Figures } from '../figures.tsx';
import { count, figure, percent, words } from '../format.ts';
import type { Outcome, Version } from './queries.ts';

interface Props {
  version: Version;
  outcome: Outcome;
  /** `Saved`. */
  outcomeLabel: string;
}

/** How the scores of one engine stood with the postings that an outcome followed, and with the others. */
export function VersionTable({ version, outcome, outcomeLabel }: Props) {
  const overall = version.overall[outcome];
  return (
    <>
      <Figures
        entries={[
          {
            name: outcomeLabel,
            value: count(overall.followed),
            detail: `${percent(overall.rate)} of ${count(overall.followed + overall.others)}`,
          },
          { name: 'Mean overall score', value: figure(overall.meanScoreFollowed) },
          { name: 'Of the others', value: figure(overall.meanScoreOthers) },
          { name: 'Difference', value: figure(overall.difference) },
          { name: 'Lift', value: figure(overall.lift) },
        ]}
      />
      <DataTable
        caption={`Dimensions of engine ${version.engineVersion}: ${outcomeLabel.toLowerCase()}`}
        rows={version.dimensions.map(({ dimension, outcomes }) => ({
          dimension,
          ...outcomes[outcome],
        }))}
        keyOf={({ dimension }) => dimension}
        columns={[
          { header: 'Dimension', cell: ({ dimension }) => words(dimension) },
          { header: outcomeLabel, numeric: true, cell: ({ followed }) => count(followed) },
          { header: 'Others', numeric: true, cell: ({ others }) => count(others) },
          {
            header: 'Mean score',
            numeric: true,
            cell: ({ meanScoreFollowed }) => figure(meanScoreFollowed),
          },
          {
            header: 'Of the others',
            numeric: true,
            cell: ({ meanScoreOthers }) => figure(meanScoreOthers),
          },
          { header: 'Difference', numeric: true, cell: ({ difference }) => figure(difference) },
          { header: 'Lift', numeric: true, cell: ({ lift }) => figure(lift) },
        ]}
      />
    </>
  );
}
