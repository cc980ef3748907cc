import type { AnswerOf } from '@jobmatch/client/answers';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Section } from '../ui/section.tsx';
import { UserWords } from '../ui/user-text.tsx';
import styles from './figures.module.css';

type Outcomes = Pick<
  Stats['byScoreBand'][number],
  'total' | 'responses' | 'interviews' | 'offers' | 'responseRate'
>;
type Group = Outcomes & { name: string; kind: string };
type Stats = AnswerOf<'/api/tracked-applications/stats', 'get'>;

const percent = (rate: number | null): string =>
  rate === null ? '—' : `${Math.round(rate * 100)} %`;
const days = (mean: number | null): string =>
  mean === null ? '—' : `${mean} ${mean === 1 ? 'day' : 'days'}`;

const COLUMNS: readonly Column<Group>[] = [
  { header: 'Group', cell: ({ name }) => <UserWords text={name} /> },
  { header: 'By', cell: ({ kind }) => kind },
  { header: 'Tracked', cell: (row) => row.total, numeric: true },
  { header: 'Answered', cell: (row) => row.responses, numeric: true },
  { header: 'Interviews', cell: (row) => row.interviews, numeric: true },
  { header: 'Offers', cell: (row) => row.offers, numeric: true },
  { header: 'Answer rate', cell: (row) => percent(row.responseRate), numeric: true },
];

/** What became of everything that is or was tracked, the archive included. */
export function Figures({ stats }: { stats: Stats }) {
  const { total, active, archived, responses, responseRate, interviews, offers } = stats;
  const { toResponse, toInterview, toOffer } = stats.averageDays;
  const figures = {
    Tracked: total,
    'Under way': active,
    Archived: archived,
    Answered: `${responses} (${percent(responseRate)})`,
    Interviews: interviews,
    Offers: offers,
    'Mean time to an answer': days(toResponse),
    'Mean time to an interview': days(toInterview),
    'Mean time to an offer': days(toOffer),
  };
  const groups = [
    ...stats.byScoreBand
      .filter((band) => band.total > 0)
      .map(({ band, ...outcomes }) => ({ name: band, kind: 'Match score', ...outcomes })),
    ...stats.byVariant.map(({ variantId, variantName, ...outcomes }) => ({
      name: variantName ?? variantId,
      kind: 'Variant sent',
      ...outcomes,
    })),
  ];
  return (
    <Section title="Figures">
      <dl className={styles['figures']}>
        {Object.entries(figures).map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <details className={styles['groups']}>
        <summary>By match score and by the variant that was sent</summary>
        <DataTable
          caption="Outcomes by match score and by the variant that was sent"
          rows={groups}
          keyOf={({ kind, name }) => `${kind} ${name}`}
          columns={COLUMNS}
        />
      </details>
    </Section>
  );
}
