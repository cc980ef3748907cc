import { ChevronDown, Search as SearchIcon, SlidersHorizontal } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { FilterField } from './filter-field.tsx';
import { QUERY_MAX, type View, addressOf } from './listing.ts';
import styles from './search-form.module.css';

interface Props {
  view: View;
  /** What the words are looked for in. */
  label: string;
  /** The filters in force, by the names of their parameters. */
  filters: Readonly<Record<string, unknown>>;
  /** The fields of the filters that can be set. */
  children: ReactNode;
}

/**
 * Words and filters, sent into the page's address: there they outlive a reload, and "back" goes to the
 * search before. What is in the fields follows the address.
 */
export function SearchForm({ view, label, filters, children }: Props) {
  const [, navigate] = useLocation();
  const search = useSearch();
  const ref = useRef<HTMLFormElement>(null);
  const names = Object.keys(filters).join();
  useEffect(() => {
    if (ref.current !== null) fill(ref.current, new URLSearchParams(search));
    // The names too: with other filters there are other fields to be filled.
  }, [search, names]);

  const go = (entries: Iterable<readonly [string, string]>) => {
    const address = addressOf(view, entries);
    if (address !== `/jobs${search === '' ? '' : `?${search}`}`) navigate(address);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    go(textsOf(new FormData(event.currentTarget)));
  };
  const remove = (removed: string) =>
    go([...new URLSearchParams(search)].filter(([name]) => name !== removed));

  return (
    <form ref={ref} role="search" className={styles['form']} onSubmit={submit}>
      <div className={styles['bar']}>
        <FilterField label={label} name="q" type="search" maxLength={QUERY_MAX} dir="auto" />
        <Button type="submit" variant="primary" icon={<SearchIcon aria-hidden="true" />}>
          Search
        </Button>
      </div>
      <details className={styles['filters']}>
        <summary className={styles['summary']}>
          <SlidersHorizontal aria-hidden="true" />
          Filters
          <ChevronDown aria-hidden="true" className={styles['chevron']} />
        </summary>
        <div className={styles['fields']}>
          {children}
          <div className={styles['apply']}>
            <Button type="submit">Apply the filters</Button>
          </div>
        </div>
      </details>
      <ChosenFilters filters={filters} onRemove={remove} />
    </form>
  );
}

/** Puts what an address says into the fields of the same names; a select without it has its first option. */
function fill(form: HTMLFormElement, params: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      control.value = params.get(control.name) ?? '';
      if (control.selectedIndex === -1) control.selectedIndex = 0;
    } else if (control instanceof HTMLInputElement) {
      if (control.type === 'checkbox') control.checked = params.get(control.name) === 'on';
      else control.value = params.get(control.name) ?? '';
    }
  }
}

const textsOf = (data: FormData): [string, string][] =>
  [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
