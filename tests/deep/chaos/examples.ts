import { randomUUID } from 'node:crypto';
import type { LinkedInStandIn } from '@jobmatch/integrations/local/linkedin';
import { zipOf } from '@jobmatch/uploads/zip-for-tests';
import { TOTP } from 'otpauth';
import { Browser } from '../../support/browser.ts';
import { createRow } from '../../support/create-row.ts';
import { RECIPIENT_SUBJECT, report as reportEvent } from '../../support/emails.ts';
import { furnish } from '../../support/job-boards.ts';
import { mailTo, tokenIn } from '../../support/outbox.ts';
import { narrateWork, notify, postTwice, upload } from '../../support/row-makers.ts';
import type { Example, Setting } from './example-requests.ts';

type Made = Omit<Setting, 'ids'>;

const JOB = {
  title: 'Welder',
  company: 'Harbour Works',
  description: 'Weld gates. Welding needed.',
};
const APPLICATION = { jobTitle: 'Welder', company: 'Harbour Works' };

const addJob = ({ fleet, person }: Made) => createRow(fleet, person, '/api/jobs', JOB);
const addApplication = ({ fleet, person }: Made) =>
  createRow(fleet, person, '/api/applications', { ...APPLICATION, coverLetter: 'Dear all' });
const addResume = ({ fleet, person }: Made) =>
  createRow(fleet, person, '/api/resume', { title: 'Welder' });
const work = ({ fleet, person }: Made) => narrateWork(fleet, person);

/** A healthy request on the way to another. */
async function ask({ fleet, person }: Made, method: string, path: string, body?: unknown) {
  const answer = await fleet.send(method, path, {
    token: person.token,
    ...(body === undefined ? {} : { body }),
  });
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
  return answer;
}

const mailed = async ({ fleet }: Made, to: string, subject: string) =>
  tokenIn(await mailTo(fleet, to, subject));

const form = (parts: Record<string, string>, file: string, name: string, text: string) => ({
  headers: { 'content-type': 'multipart/form-data; boundary=bound' },
  body: [
    ...Object.entries(parts).map(
      ([key, value]) =>
        `--bound\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
    ),
    `--bound\r\ncontent-disposition: form-data; name="${file}"; filename="${name}"\r\n\r\n${text}\r\n`,
    '--bound--\r\n',
  ].join(''),
});

/** The smallest PNG: one transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const formOf = (headers: string, file: Uint8Array) => ({
  headers: { 'content-type': 'multipart/form-data; boundary=bound' },
  body: new Uint8Array(
    Buffer.concat([
      Buffer.from(`--bound\r\n${headers}\r\n\r\n`),
      file,
      Buffer.from('\r\n--bound--\r\n'),
    ]),
  ),
});
const PICTURE = formOf(
  'content-disposition: form-data; name="avatar"; filename="me.png"\r\ncontent-type: image/png',
  PIXEL,
);

const RECRUITER = () => `recruiter-${randomUUID()}@example.com`;
const RESUME = `Mira Okafor
mira@example.com

EXPERIENCE
Welder, Harbour Works, 2020 - 2023
Welded lock gates.

SKILLS
Woodworking, Welding
`;
const PAGE = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'JobPosting',
  title: 'Sail maker',
  description: 'Make sails.',
  hiringOrganization: { name: 'Loft' },
})}</script>`;

/** The code that an authenticator shows for a factor that was just set up. */
async function setUpSecondFactor(made: Made): Promise<string> {
  const answer = await ask(made, 'POST', '/api/auth/2fa/setup');
  return new TOTP({ secret: answer.json<{ secret: string }>().secret }).generate();
}

function newMember(linkedIn: LinkedInStandIn): string {
  const sub = `member-${randomUUID()}`;
  const name = { given_name: 'Amara', family_name: 'Bright', locale: 'en-GB' };
  linkedIn.add({ sub, ...name, email: `${sub}@example.com`, email_verified: true });
  return sub;
}

const SKILL = { name: 'Welding' };
const WORK = { company: 'Harbour Works', title: 'Welder', startDate: '2020' };
const EDUCATION = { institution: 'School' };
const TEMPLATE = { name: 'Welding', searchCriteria: { query: 'welder' } };
const ENDPOINT = { url: 'https://receiver.example/hook', events: ['analysis.completed'] };
const SEARCH = { keywords: 'welder', maxResults: 1 };
const NEXT_PASSWORD = 'an entirely different horse';

/** What each route is asked, by method and path; a route that is not here needs nothing said. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  'POST /api/admin/embeddings/backfill': { body: { limit: 1 } },
  'POST /api/admin/embeddings/purge': { body: { what: 'completed' } },
  'POST /api/admin/embeddings/recompute': { body: { jobIds: [randomUUID()] } },
  'POST /api/admin/embeddings/retry': { body: {} },
  'PATCH /api/admin/spam-reports/{jobId}': { body: { decision: 'reject' } },
  'PATCH /api/admin/users/{id}': { body: { plan: 'premium' } },
  'POST /api/analyses/verify': {
    bodyOf: async (made) => {
      await work(made);
      const answer = await ask(made, 'POST', `/api/jobs/${await addJob(made)}/analyze`, {});
      const { cached: _, cacheSource: __, cachedAt: ___, ...analysis } = answer.json();
      return { analysis };
    },
  },
  'POST /api/applications': { body: APPLICATION },
  'POST /api/applications/generate': {
    before: work,
    bodyOf: async (made) => ({ jobId: await addJob(made) }),
  },
  'PATCH /api/applications/{id}': { body: { coverLetter: 'Dear all' } },
  'POST /api/auth/2fa/confirm': {
    bodyOf: async (made) => ({ code: await setUpSecondFactor(made) }),
  },
  'POST /api/auth/2fa/disable': {
    bodyOf: async (made) => {
      const code = await setUpSecondFactor(made);
      const answer = await ask(made, 'POST', '/api/auth/2fa/confirm', { code });
      const [recoveryCode] = answer.json<{ recoveryCodes: string[] }>().recoveryCodes;
      return { password: made.person.password, recoveryCode };
    },
  },
  'POST /api/auth/linkedin/complete': {
    before: ({ fleet, person, linkedIn }) =>
      new Browser(fleet).goThrough(newMember(linkedIn), person.token),
  },
  'POST /api/auth/linkedin/exchange': {
    bodyOf: async ({ fleet, linkedIn }) => {
      const landing = await new Browser(fleet).goThrough(newMember(linkedIn));
      return { code: new URLSearchParams(landing.split('?')[1]).get('code') };
    },
  },
  'GET /api/auth/linkedin/callback': { query: () => `?code=x&state=${randomUUID()}` },
  'POST /api/auth/login': { bodyOf: ({ person: { email, password } }) => ({ email, password }) },
  'POST /api/auth/password': {
    bodyOf: ({ person }) => ({ currentPassword: person.password, newPassword: NEXT_PASSWORD }),
  },
  'POST /api/auth/password/forgot': { bodyOf: ({ person: { email } }) => ({ email }) },
  'POST /api/auth/password/reset': {
    bodyOf: async (made) => {
      await ask(made, 'POST', '/api/auth/password/forgot', { email: made.person.email });
      const token = await mailed(made, made.person.email, 'Choose a new password');
      return { token, newPassword: NEXT_PASSWORD };
    },
  },
  'POST /api/auth/refresh': {
    bodyOf: async (made) => {
      const { email, password } = made.person;
      const answer = await ask(made, 'POST', '/api/auth/login', { email, password });
      return { refreshToken: answer.json<{ refreshToken: string }>().refreshToken };
    },
  },
  'DELETE /api/auth/sessions/{id}': { ids: async ({ person }) => [person.sessionId] },
  'POST /api/auth/signup': {
    bodyOf: () => ({
      email: `signup-${randomUUID()}@example.com`,
      password: 'correct horse battery',
      fullName: 'Test Person',
    }),
  },
  'POST /api/auth/tokens': { body: { name: 'Script', scope: 'read' } },
  'POST /api/auth/verify-email': {
    bodyOf: async (made) => {
      const { email, id } = made.person;
      await made.fleet.database.rows('update users set email_verified_at = null where id = ?', id);
      await ask(made, 'POST', '/api/auth/verify-email/resend');
      return { token: await mailed(made, email, 'Confirm your e-mail address') };
    },
  },
  'POST /api/auth/verify-email/resend': {
    before: ({ fleet, person: { id } }) =>
      fleet.database.rows('update users set email_verified_at = null where id = ?', id),
  },
  'POST /api/emails/recipients': {
    bodyOf: () => ({ address: `recipient-${randomUUID()}@example.com` }),
  },
  'GET /api/emails/recipients/confirm': {
    query: async (made) => {
      const address = `recipient-${randomUUID()}@example.com`;
      await ask(made, 'POST', '/api/emails/recipients', { address });
      return `?token=${await mailed(made, address, RECIPIENT_SUBJECT)}`;
    },
  },
  'POST /api/emails/send': {
    bodyOf: async (made) => ({
      applicationId: await addApplication(made),
      recipientEmail: RECRUITER(),
    }),
  },
  ...Object.fromEntries(
    ['docx', 'pdf', 'text'].map((format) => [
      `POST /api/exports/${format}`,
      { bodyOf: async (made: Setting) => ({ applicationId: await addApplication(made) }) },
    ]),
  ),
  ...Object.fromEntries(
    ['docx', 'pdf'].map((format) => [
      `POST /api/exports/resume/${format}`,
      { bodyOf: async (made: Setting) => ({ resumeId: await addResume(made) }) },
    ]),
  ),
  'POST /api/feeds': {
    bodyOf: () => ({ boardType: 'lever', token: `yard-${randomUUID().slice(0, 8)}` }),
  },
  'POST /api/feeds/import': {
    bodyOf: async ({ fleet }) => {
      const url = `https://careers.example/${randomUUID()}`;
      await furnish(fleet, `page:${url}`, { html: PAGE });
      return { url };
    },
  },
  'POST /api/feeds/{id}/refresh': {
    ids: async ({ fleet, person }) => {
      const token = `yard-${randomUUID().slice(0, 8)}`;
      await furnish(fleet, `board:lever/${token}`, { company: 'Harbour Works', postings: [] });
      return [await createRow(fleet, person, '/api/feeds', { boardType: 'lever', token })];
    },
  },
  'POST /api/files/upload': form({ bucket: 'resumes' }, 'file', 'cv.txt', 'Welder'),
  'GET /api/files/{id}/signed-url': {
    ids: async ({ fleet, person }) => [await upload(fleet, person)],
  },
  'POST /api/jobs': { body: JOB },
  'POST /api/jobs/import': {
    body: {
      postings: [
        { ...JOB, sourceId: '1' },
        { ...JOB, title: 'Cook', sourceId: '2' },
      ],
    },
  },
  'POST /api/jobs/deduplicate': { before: ({ fleet, person }) => postTwice(fleet, person) },
  'POST /api/jobs/merge': {
    bodyOf: async ({ fleet, person }) => {
      const [canonicalJobId, duplicate] = await postTwice(fleet, person);
      return { canonicalJobId, duplicateJobIds: [duplicate] };
    },
  },
  'POST /api/jobs/scrape': {
    // What a search finds first is new to everybody, and to nobody afterwards.
    before: (made) => ask(made, 'POST', '/api/jobs/scrape', SEARCH),
    body: SEARCH,
  },
  // Of words that are no one’s yet, whose vector is not kept.
  'POST /api/jobs/search': { bodyOf: () => ({ query: `welder ${randomUUID()}` }) },
  'GET /api/jobs/{id}/job-posting': {
    ids: async ({ fleet, person }) => [
      await createRow(fleet, person, '/api/jobs', { ...JOB, location: 'Leeds', country: 'GB' }),
    ],
  },
  'PATCH /api/jobs/{id}': { body: { title: 'Head Welder', isSaved: true } },
  'POST /api/jobs/{id}/analyze': { before: work, body: {} },
  'POST /api/jobs/{id}/feedback': { body: { feedbackType: 'thumbs_up' } },
  'PUT /api/notification-preferences': { body: { weeklyDigest: false } },
  'POST /api/notifications/read-all': { before: ({ fleet, person }) => notify(fleet, person) },
  'PATCH /api/profile': { body: { city: 'Portland' } },
  'POST /api/profile/avatar': PICTURE,
  'POST /api/profile/certifications': { body: { name: 'TIG' } },
  'PATCH /api/profile/certifications/{id}': { body: { name: 'MIG' } },
  'POST /api/profile/education': { body: EDUCATION },
  'PATCH /api/profile/education/{id}': { body: { degree: 'Welding' } },
  'POST /api/profile/languages': { body: { language: 'Welsh' } },
  'PATCH /api/profile/languages/{id}': { body: { fluency: 'Native' } },
  'POST /api/profile/projects': { body: { name: 'Gate' } },
  'PATCH /api/profile/projects/{id}': { body: { name: 'Lock gate' } },
  'POST /api/profile/skills': { body: SKILL },
  'PATCH /api/profile/skills/{id}': { body: { yearsOfExperience: 3 } },
  'POST /api/profile/work-experience': { body: WORK },
  'PATCH /api/profile/work-experience/{id}': { body: { title: 'Head Welder' } },
  'PUT /api/profile/work-experience-narratives/{id}': { body: { narrative: 'So it went.' } },
  'POST /api/resume': { body: { title: 'Welder' } },
  'PATCH /api/resume/{id}': { body: { title: 'Head Welder' } },
  'POST /api/resume/analyze-gaps': { before: work, body: {} },
  'POST /api/resume/apply': {
    body: { skills: [{ name: 'Welding' }], profile: { firstName: 'Amara' } },
  },
  'PATCH /api/resume/gap-analysis/{id}/answer': {
    bodyOf: async (made) => {
      const answer = await ask(made, 'GET', `/api/resume/gap-analysis/${made.ids[0]}`);
      const { clarification_questions: questions } = answer.json<{
        clarification_questions: { question_id: string }[];
      }>();
      return { question_id: questions[0]?.question_id, answer: 'I welded four gates.' };
    },
  },
  'PUT /api/resume/json-resume': {
    body: { basics: { name: 'Amara Nwosu' }, skills: [{ name: 'Welding' }] },
  },
  'GET /api/resume/json-resume': {
    before: (made) => ask(made, 'PUT', '/api/resume/json-resume', { basics: { name: 'Amara' } }),
  },
  'POST /api/resume/linkedin-zip': formOf(
    'content-disposition: form-data; name="file"; filename="export.zip"',
    await zipOf([
      { name: 'Profile.csv', content: 'First Name,Last Name,Headline\nMira,Okafor,Builder\n' },
      { name: 'Skills.csv', content: 'Name\nWoodworking\nWelding\n' },
    ]),
  ),
  'POST /api/resume/parse': {
    bodyOf: async (made) => {
      const { body, headers } = form({}, 'resume', 'cv.txt', RESUME);
      const sent = { token: made.person.token, body, headers };
      const answer = await made.fleet.send('POST', '/api/resume/upload', sent);
      return { fileId: answer.json<{ id: string }>().id };
    },
  },
  'POST /api/resume/upload': form({}, 'resume', 'cv.txt', 'Welder'),
  'GET /api/search-history/last': {
    before: async (made) => {
      const id = await createRow(made.fleet, made.person, '/api/search-templates', TEMPLATE);
      await ask(made, 'POST', `/api/search-templates/${id}/use`);
    },
  },
  'PUT /api/search-preferences': { body: { remoteOnly: true } },
  'GET /api/search-preferences': {
    before: (made) => ask(made, 'PUT', '/api/search-preferences', { remoteOnly: true }),
  },
  'DELETE /api/search-preferences': {
    before: (made) => ask(made, 'PUT', '/api/search-preferences', { remoteOnly: true }),
  },
  'PUT /api/search-preferences/blacklist': { body: { companies: ['Harbour Works'] } },
  'PUT /api/search-preferences/sources': { body: { enabledSources: ['linkedin'] } },
  'POST /api/search-templates': { body: TEMPLATE },
  'PATCH /api/search-templates/{id}': { body: { name: 'Head welding' } },
  'POST /api/skills': { body: SKILL },
  'PATCH /api/skills/{id}': { body: { yearsOfExperience: 3 } },
  'POST /api/spam-detection/batch': { bodyOf: async (made) => ({ jobIds: [await addJob(made)] }) },
  'POST /api/tracked-applications': { body: APPLICATION },
  'PATCH /api/tracked-applications/{id}': { body: { status: 'screening' } },
  'PATCH /api/tracked-applications/{id}/unarchive': {
    before: (made) => ask(made, 'PATCH', `/api/tracked-applications/${made.ids[0]}/archive`),
  },
  'POST /api/webhooks/endpoints': { body: ENDPOINT },
  'PATCH /api/webhooks/endpoints/{id}': { body: { enabled: false } },
  'POST /api/webhooks/sendgrid': {
    signed: async (made) => {
      const before = { applicationId: await addApplication(made), recipientEmail: RECRUITER() };
      const { emailId } = (await ask(made, 'POST', '/api/emails/send', before)).json<{
        emailId: string;
      }>();
      await mailTo(made.fleet, before.recipientEmail, 'Application for Welder at Harbour Works');
      return reportEvent(made.fleet, 'delivered', { emailIds: [emailId], isDelivered: false });
    },
  },
  'POST /mcp': {
    body: {
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'list_jobs', arguments: {} },
    },
    headers: { accept: 'application/json, text/event-stream' },
  },
  'DELETE /api/profile/avatar': {
    before: ({ fleet, person }) =>
      fleet.send('POST', '/api/profile/avatar', { token: person.token, ...PICTURE }),
  },
};
