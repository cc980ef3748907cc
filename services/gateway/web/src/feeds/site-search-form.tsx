import { ApiError } from '@jobmatch/client/api-error';
import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { api } from '../api/api.ts';
import { ANY, ARRANGEMENTS, LEVELS, SOURCES } from '../jobs/list/posting-options.ts';
import { sitesAddressOf } from '../searches/criteria.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Form } from '../ui/form.tsx';
import { Section } from '../ui/section.tsx';
import { Select } from '../ui/select.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './feeds.module.css';
import { LAST_SITE_SEARCH, SiteResults } from './site-results.tsx';
import { siteSearchOf, sourceErrorsIn } from './site-search.ts';
import { SourceErrors } from './source-errors.tsx';

/** Asks job sites and the boards one follows, now. It begins with what the address says, if it does. */
export function SiteSearchForm() {
  const client = useQueryClient();
  const [params] = useSearchParams();
  const [, navigate] = useLocation();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const entered = (name: string) => ({ defaultValue: params.get(name) ?? '' });
  return (
    <Section title="Search job sites and your boards">
      <Form
        draft={`site-search ${params}`}
        onSubmit={async ({ values, key }) => {
          setErrors([]);
          const body = siteSearchOf(values);
          try {
            const answer = await dataOf(
              api.POST('/api/jobs/scrape', { body, headers: onceOnly(key) }),
            );
            client.setQueryData(LAST_SITE_SEARCH, answer);
            // The address keeps what was asked for whoever comes back from a posting.
            const address = sitesAddressOf(body);
            if (address !== null) navigate(address, { replace: true });
            await client.invalidateQueries({ queryKey: ['jobs', 'list'] });
          } catch (err) {
            if (err instanceof ApiError) setErrors(sourceErrorsIn(err.details['errors']));
            throw err;
          } finally {
            await client.invalidateQueries({ queryKey: ['search-history'] });
          }
        }}
      >
        {errors.length > 0 && <SourceErrors errors={errors} />}
        <div className={styles['fields']}>
          <div className={styles['wide']}>
            <TextField
              label="Words"
              name="keywords"
              hint="Up to ten, between commas: nurse, triage"
              maxLength={2000}
              dir="auto"
              required
              {...entered('keywords')}
            />
          </div>
          <TextField
            label="Place"
            name="location"
            maxLength={200}
            dir="auto"
            {...entered('location')}
          />
          <Select
            label="Work"
            name="workArrangement"
            options={[ANY, ...ARRANGEMENTS]}
            {...entered('workArrangement')}
          />
          <Select
            label="Level"
            name="experienceLevel"
            options={[ANY, ...LEVELS]}
            {...entered('experienceLevel')}
          />
          <TextField
            label="Pays at least"
            name="salaryMin"
            type="number"
            min={0}
            max={1e9}
            {...entered('salaryMin')}
          />
          <TextField
            label="Pays at most"
            name="salaryMax"
            type="number"
            min={0}
            max={1e9}
            {...entered('salaryMax')}
          />
          <TextField
            label="At most from each"
            name="maxResults"
            type="number"
            min={1}
            max={50}
            required
            defaultValue={params.get('maxResults') ?? '20'}
          />
        </div>
        <fieldset className={styles['sources']}>
          <legend>Where; all of them if none is ticked</legend>
          {SOURCES.map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              name={value}
              defaultChecked={params.getAll('sources').includes(value)}
            />
          ))}
        </fieldset>
        <SubmitButton>Search</SubmitButton>
      </Form>
      <SiteResults />
    </Section>
  );
}
