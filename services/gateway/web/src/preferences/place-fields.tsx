import { Checkbox } from '../ui/checkbox.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { ListField } from '../ui/list-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { COUNTRY_NAMES, countryCodeOf, countryNameOf } from './countries.ts';
import type { FieldsProps } from './fields.ts';
import { ARRANGEMENTS } from '../jobs/list/posting-options.ts';

const countries = {
  maxItems: 250,
  maxLength: 100,
  parse: countryCodeOf,
  format: countryNameOf,
  suggestions: COUNTRY_NAMES,
};

/** Where the work may be. */
export const PlaceFields = ({ entries, change }: FieldsProps) => (
  <>
    <ListField
      label="Places"
      name="desiredLocations"
      hint="Cities, regions or countries."
      values={entries.desiredLocations}
      onChange={(desiredLocations) => change({ desiredLocations })}
      maxItems={20}
      maxLength={200}
      withCommas
    />
    <CheckboxGroup
      legend="Arrangements"
      name="workArrangement"
      options={ARRANGEMENTS}
      values={entries.workArrangement}
      onChange={(workArrangement) => change({ workArrangement })}
    />
    <Checkbox
      label="Remote work only"
      name="remoteOnly"
      checked={entries.remoteOnly}
      onChange={({ target }) => change({ remoteOnly: target.checked })}
    />
    <TextField
      label="Longest way to work, in km"
      name="maxCommuteKm"
      type="number"
      inputMode="numeric"
      min={0}
      max={20_000}
      value={entries.maxCommuteKm}
      onChange={({ target }) => change({ maxCommuteKm: target.value })}
    />
    <ListField
      label="Countries you may work in"
      name="workAuthorization"
      hint="By nationality or permit."
      values={entries.workAuthorization}
      onChange={(workAuthorization) => change({ workAuthorization })}
      {...countries}
    />
    <Checkbox
      label="I need a visa to be sponsored"
      name="visaSponsorship"
      checked={entries.visaSponsorship}
      onChange={({ target }) => change({ visaSponsorship: target.checked })}
    />
    <ListField
      label="Countries you do not want to work in"
      name="excludedCountries"
      values={entries.excludedCountries}
      onChange={(excludedCountries) => change({ excludedCountries })}
      {...countries}
    />
  </>
);
