import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { FilterField } from './filter-field.tsx';
import { SORTS } from './listing.ts';
import { ANY, ARRANGEMENTS, SOURCES } from './posting-options.ts';

const PLACES_OF_OWN = [
  { value: 'manual', label: 'Added by hand' },
  { value: 'import', label: 'Imported' },
];

/** What narrows and orders a list. Every name is that of its parameter in the page's address. */
export const ListingFields = () => (
  <>
    <Select label="Order" name="sort" options={SORTS} />
    <Select label="Work" name="workArrangement" options={[ANY, ...ARRANGEMENTS]} />
    <Select label="From" name="source" options={[ANY, ...PLACES_OF_OWN, ...SOURCES]} />
    <FilterField
      label="Match of at least"
      name="minMatchScore"
      hint="1 to 100; analysed ones only"
      type="number"
      min={1}
      max={100}
    />
    <Checkbox label="Saved only" name="saved" />
    <Checkbox label="Archived ones" name="archived" />
  </>
);
