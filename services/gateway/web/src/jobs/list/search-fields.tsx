import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { FilterField } from './filter-field.tsx';
import { SEARCH_TYPES } from './listing.ts';
import { ANY, ARRANGEMENTS, JOB_TYPES, LEVELS } from './posting-options.ts';

/** What narrows a search. Every name is that of its parameter in the page's address. */
export const SearchFields = () => (
  <>
    <Select label="Compare" name="searchType" options={SEARCH_TYPES} />
    <Select label="Work" name="workArrangement" options={[ANY, ...ARRANGEMENTS]} />
    <FilterField label="Place" name="location" maxLength={200} />
    <FilterField
      label="Country"
      name="country"
      hint="Two letters: DE"
      maxLength={2}
      pattern="[A-Za-z]{2}"
    />
    <Select label="Level" name="experienceLevel" options={[ANY, ...LEVELS]} />
    <Select label="Kind" name="jobType" options={[ANY, ...JOB_TYPES]} />
    <FilterField
      label="Pays at least"
      name="salaryMin"
      hint="A year, in its own currency"
      type="number"
      min={1}
      max={1e9}
    />
    <FilterField
      label="Posted within"
      name="postedWithinDays"
      hint="Days"
      type="number"
      min={1}
      max={3650}
    />
    <Checkbox label="Also those that do not say" name="includeUnknown" />
  </>
);
