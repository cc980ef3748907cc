import { createRow } from './create-row.ts';
import type { Fleet, Person } from './fleet.ts';
import {
  deliverWebhook,
  findGaps,
  followBoard,
  narrateWork,
  notify,
  postTwice,
  report,
  track,
  upload,
} from './row-makers.ts';

/** Ids of rows that belong to one user, by the path of their collection without its parameters. */
export type TenantRows = Readonly<Record<string, string>>;

/** One row in every collection whose routes take an id, made through the API as its owner would. */
export async function createRows(fleet: Fleet, owner: Person): Promise<TenantRows> {
  const create = (path: string, body: unknown) => createRow(fleet, owner, path, body);
  const work = await narrateWork(fleet, owner);
  const [job, duplicate] = await postTwice(fleet, owner);
  const skill = await create('/api/skills', { name: 'Welding' });
  const resume = await create('/api/resume', { title: 'Welder' });
  const file = await upload(fleet, owner);
  const webhook = await deliverWebhook(fleet, owner);
  const session = await fleet.send('GET', '/api/auth/session', { token: owner.token });
  return {
    '/api/jobs': job,
    '/api/jobs/duplicates': duplicate,
    '/api/spam-detection/analyze': job,
    '/api/admin/spam-reports': await report(fleet, owner, job),
    '/api/resume/gap-analysis': await findGaps(fleet, owner),
    '/api/applications': await create('/api/applications', {
      jobTitle: 'Welder',
      company: 'Harbour Works',
    }),
    '/api/tracked-applications': await track(fleet, owner),
    '/api/search-templates': await create('/api/search-templates', {
      name: 'Welding',
      searchCriteria: { query: 'welder' },
    }),
    '/api/feeds': await followBoard(fleet, owner),
    '/api/notifications': await notify(fleet, owner),
    '/api/admin/users': owner.id,
    '/api/profile/work-experience': work,
    '/api/profile/work-experience-narratives': work,
    '/api/profile/certifications': await create('/api/profile/certifications', { name: 'TIG' }),
    '/api/profile/languages': await create('/api/profile/languages', { language: 'Welsh' }),
    '/api/profile/projects': await create('/api/profile/projects', { name: 'Gate' }),
    '/api/profile/education': await create('/api/profile/education', { institution: 'School' }),
    '/api/profile/skills': skill,
    '/api/skills': skill,
    '/api/resume': resume,
    '/api/webhooks/endpoints': webhook.endpoint,
    '/api/webhooks/deliveries': webhook.delivery,
    '/api/files': file,
    '/api/files/download': file,
    '/api/auth/tokens': await create('/api/auth/tokens', { name: 'Script', scope: 'read' }),
    '/api/auth/sessions': session.json<{ session: { id: string } }>().session.id,
  };
}
