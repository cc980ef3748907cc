import { X } from 'lucide-react';
import { UserWords } from '../../ui/user-text.tsx';
import { SEARCH_TYPES, SORTS } from './listing.ts';
import { ARRANGEMENTS, JOB_TYPES, LEVELS, SOURCES, labelIn } from './posting-options.ts';
import styles from './search-form.module.css';

/** How a filter that is set reads, by the name of its parameter. */
const WORDS: Record<string, (value: string) => string> = {
  searchType: (value) => `Compare: ${labelIn(SEARCH_TYPES, value)}`,
  workArrangement: (value) => labelIn(ARRANGEMENTS, value),
  location: (value) => `Place: ${value}`,
  country: (value) => `Country: ${value}`,
  experienceLevel: (value) => `Level: ${labelIn(LEVELS, value)}`,
  jobType: (value) => labelIn(JOB_TYPES, value),
  salaryMin: (value) => `Pays at least ${value}`,
  postedWithinDays: (value) => `Posted within ${value} days`,
  includeUnknown: () => 'Also those that do not say',
  sort: (value) => labelIn(SORTS, value),
  source: (value) => `From: ${labelIn(SOURCES, value)}`,
  minMatchScore: (value) => `Match of at least ${value}`,
  saved: () => 'Saved only',
  archived: () => 'Archived ones',
};

interface Props {
  /** The filters that are in force, by the names of their parameters. */
  filters: Readonly<Record<string, unknown>>;
  onRemove: (name: string) => void;
}

/** The filters in force, each a button that takes it away. */
export function ChosenFilters({ filters, onRemove }: Props) {
  const chosen = Object.entries(filters).flatMap(([name, value]) => {
    const words = WORDS[name]?.(String(value));
    return words === undefined ? [] : [{ name, words }];
  });
  if (chosen.length === 0) return null;
  return (
    <ul className={styles['chosen']} aria-label="Filters in force">
      {chosen.map(({ name, words }) => (
        <li key={name}>
          <button type="button" className={styles['chip']} onClick={() => onRemove(name)}>
            <span className="visually-hidden">Take away: </span>
            <UserWords text={words} />
            <X aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
