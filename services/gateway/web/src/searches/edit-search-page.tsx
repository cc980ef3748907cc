import { dataOf } from '@jobmatch/client/create-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useParams } from 'wouter';
import { api } from '../api/api.ts';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { toast } from '../ui/toast-store.ts';
import { criteriaOf } from './criteria.ts';
import { template } from './queries.ts';
import { scheduleOf } from './schedules.ts';
import styles from './searches.module.css';
import { TemplateFields } from './template-fields.tsx';

const HEIGHT_PX = 720;

/** A saved search to be changed. Somebody's change in between is not overwritten. */
export function EditSearchPage() {
  const { id = '' } = useParams();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const query = useQuery(template(id));
  return (
    <Page>
      <PageHeading title="Change a saved search" />
      <div className={styles['card']}>
        <QueryView query={query} skeleton={<Skeleton heightPx={HEIGHT_PX} />}>
          {({ template: { name, description, searchCriteria, isDefault, schedule }, etag }) => (
            <Form
              draft={`search ${id}`}
              onSubmit={async ({ values }) => {
                const header = etag === null ? {} : { 'If-Match': etag };
                const body = {
                  name: values['name']?.trim() ?? '',
                  description: values['description']?.trim() || null,
                  searchCriteria: criteriaOf(values),
                  isDefault: values['isDefault'] === 'on',
                  schedule: scheduleOf(values['schedule']),
                };
                const params = { path: { id }, header };
                await dataOf(api.PATCH('/api/search-templates/{id}', { params, body }));
                await client.invalidateQueries({ queryKey: ['search-templates'] });
                toast('Saved.');
                navigate('/searches');
              }}
            >
              <TemplateFields
                name={name}
                description={description ?? ''}
                criteria={searchCriteria}
                isDefault={isDefault}
                schedule={schedule}
              />
              <SubmitButton>Save</SubmitButton>
            </Form>
          )}
        </QueryView>
      </div>
    </Page>
  );
}
