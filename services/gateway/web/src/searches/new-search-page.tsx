import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'wouter';
import { api } from '../api/api.ts';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { toast } from '../ui/toast-store.ts';
import { criteriaOf } from './criteria.ts';
import { scheduleOf } from './schedules.ts';
import styles from './searches.module.css';
import { TemplateFields } from './template-fields.tsx';

const NAME_MAX = 100;

/** A search to be saved; from the job list it comes with what was searched for there. */
export function NewSearchPage() {
  const client = useQueryClient();
  const [params] = useSearchParams();
  const [, navigate] = useLocation();
  const query = params.get('q') ?? '';
  return (
    <Page>
      <PageHeading title="Save a search" />
      <div className={styles['card']}>
        <Form
          draft={`search-new ${params}`}
          onSubmit={async ({ values, key }) => {
            const body = {
              name: values['name']?.trim() ?? '',
              description: values['description']?.trim() || null,
              searchCriteria: criteriaOf(values),
              isDefault: values['isDefault'] === 'on',
              schedule: scheduleOf(values['schedule']),
            };
            await dataOf(api.POST('/api/search-templates', { body, headers: onceOnly(key) }));
            await client.invalidateQueries({ queryKey: ['search-templates'] });
            toast('Saved.');
            navigate('/searches');
          }}
        >
          <TemplateFields
            name={query.slice(0, NAME_MAX)}
            description=""
            criteria={criteriaOf({ ...Object.fromEntries(params), query })}
            isDefault={false}
            schedule={null}
          />
          <SubmitButton>Save</SubmitButton>
        </Form>
      </div>
    </Page>
  );
}
