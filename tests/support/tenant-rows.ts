import { randomUUID } from 'node:crypto';
import type { Fleet } from './fleet.ts';

type Person = Awaited<ReturnType<Fleet['signUp']>>;

/** Ids of rows that belong to one user, by the path of their collection without its parameters. */
export type TenantRows = Readonly<Record<string, string>>;

/** One row in every collection whose routes take an id, made through the API as its owner would. */
export async function createRows(fleet: Fleet, owner: Person): Promise<TenantRows> {
  const create = async (path: string, body: unknown): Promise<string> => {
    const answer = await fleet.send('POST', path, { token: owner.token, body });
    if (answer.status !== 201) throw new Error(`POST ${path}: ${answer.status} ${answer.text}`);
    return answer.json<{ id: string }>().id;
  };
  const work = await create('/api/profile/work-experience', {
    company: 'Harbour Works',
    title: 'Welder',
    startDate: '2020',
  });
  const narrative = await fleet.send('PUT', `/api/profile/work-experience-narratives/${work}`, {
    token: owner.token,
    body: { narrative: 'How it went.' },
  });
  if (narrative.status !== 200) throw new Error(`The narrative: ${narrative.text}`);
  const posting = { title: 'Welder', company: 'Harbour Works' };
  const skill = await create('/api/skills', { name: 'Welding' });
  const resume = await create('/api/resume', { title: 'Welder' });
  const file = await upload(fleet, owner);
  const session = await fleet.send('GET', '/api/auth/session', { token: owner.token });
  return {
    '/api/jobs': await create('/api/jobs', posting),
    '/api/jobs/duplicates': await create('/api/jobs', posting),
    '/api/applications': await create('/api/applications', {
      jobTitle: posting.title,
      company: posting.company,
    }),
    '/api/tracked-applications': await create('/api/tracked-applications', {
      jobTitle: posting.title,
      company: posting.company,
    }),
    '/api/search-templates': await create('/api/search-templates', {
      name: 'Welding',
      searchCriteria: { query: 'welder' },
    }),
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
    '/api/files': file,
    '/api/files/download': file,
    '/api/auth/tokens': await create('/api/auth/tokens', { name: 'Script', scope: 'read' }),
    '/api/auth/sessions': session.json<{ session: { id: string } }>().session.id,
  };
}

/** Notifications are the server's to write. */
async function notify(fleet: Fleet, { id: userId }: Person): Promise<string> {
  const id = randomUUID();
  const { DB } = await fleet.worker('core').getEnv();
  await DB.prepare(
    "insert into notifications (id, user_id, type, title, message) values (?, ?, 'test', 'x', 'x')",
  )
    .bind(id, userId)
    .run();
  return id;
}

async function upload(fleet: Fleet, { token }: Person): Promise<string> {
  const disposition = 'content-disposition: form-data; name="resume"; filename="cv.txt"';
  const answer = await fleet.send('POST', '/api/resume/upload', {
    token,
    headers: { 'content-type': 'multipart/form-data; boundary=bound' },
    body: `--bound\r\n${disposition}\r\n\r\nWelder\r\n--bound--\r\n`,
  });
  if (answer.status !== 201) throw new Error(`The upload: ${answer.status} ${answer.text}`);
  return answer.json<{ id: string }>().id;
}
