import { Resume } from '@jobmatch/shared/contracts/resumes';
import { newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anonymous, newUser } from '../../test/client.ts';

const PATH = '/api/resume';
const SECTIONS = {
  header: {
    fullName: 'Ada Lovelace',
    headline: 'Analyst',
    email: 'ada@example.com',
    phone: '+44 20 7946 0000',
    location: 'London',
    links: ['https://example.com/ada'],
  },
  summary: 'Writes programs for engines.',
  experience: [
    {
      title: 'Analyst',
      company: 'Analytical Engines',
      location: null,
      startDate: '2019-04',
      endDate: null,
      isCurrent: true,
      description: null,
      accomplishments: ['Note G'],
    },
  ],
  education: [
    {
      institution: 'Home',
      degree: null,
      fieldOfStudy: 'Mathematics',
      grade: null,
      startDate: null,
      endDate: '2018',
      isCurrent: false,
      description: null,
    },
  ],
  skills: ['Mathematics'],
};
const RESUME = { title: 'Main', type: 'tailored', sections: SECTIONS, formats: ['pdf', 'docx'] };

describe('a résumé', () => {
  it('is kept, read, changed and removed', async () => {
    const { send } = await newUser();
    const created = await send('POST', PATH, RESUME);
    expect(created).toMatchObject({ status: 201, body: RESUME });
    const { id, createdAt } = v.parse(Resume, created.body);
    expect((await send('GET', `${PATH}/${id}`)).body).toEqual(created.body);
    const changed = await send('PATCH', `${PATH}/${id}`, { title: 'Other', formats: [] });
    expect(changed.body).toMatchObject({ ...RESUME, title: 'Other', formats: [], createdAt });
    expect(await send('GET', PATH)).toMatchObject({
      body: { resumes: [{ id, title: 'Other' }], total: 1, hasMore: false },
    });
    expect((await send('DELETE', `${PATH}/${id}`)).status).toBe(204);
    expect((await send('GET', `${PATH}/${id}`)).status).toBe(404);
  });

  it('needs no more than a title', async () => {
    const { send } = await newUser();
    expect((await send('POST', PATH, { title: 'Empty' })).body).toMatchObject({
      type: 'master',
      formats: [],
      sections: {
        header: { fullName: null, links: [] },
        summary: null,
        experience: [],
        education: [],
        skills: [],
      },
    });
  });

  it.each([
    ['no title', { title: ' ' }, 'title'],
    ['another type', { type: 'other' }, 'type'],
    ['another field', { owner: 'x' }, 'owner'],
    ['another section', { sections: { hobbies: [] } }, 'sections.hobbies'],
    [
      'a bad date',
      { sections: { education: [{ institution: 'x', endDate: 'x' }] } },
      'sections.education.0.endDate',
    ],
    [
      'a link that runs',
      { sections: { header: { links: ['javascript:1'] } } },
      'sections.header.links.0',
    ],
    [
      'too many jobs',
      {
        sections: { experience: Array.from({ length: 101 }, () => ({ title: 'x', company: 'y' })) },
      },
      'sections.experience',
    ],
    ['text for sections', { sections: 'x' }, 'sections'],
    ['another format', { formats: ['exe'] }, 'formats.0'],
  ])('with %s is refused by field and changes nothing', async (_, change, field) => {
    const { send } = await newUser();
    const body = { ...RESUME, ...change };
    const refusal = { status: 400, body: { details: { fields: { [field]: expect.any(String) } } } };
    expect(await send('POST', PATH, body)).toMatchObject(refusal);
    expect(await send('GET', PATH)).toMatchObject({ body: { total: 0 } });
    const created = await send('POST', PATH, RESUME);
    const at = `${PATH}/${v.parse(Resume, created.body).id}`;
    expect(await send('PATCH', at, change)).toMatchObject(refusal);
    expect((await send('GET', at)).body).toEqual(created.body);
  });

  it('of somebody else is absent, whatever is sent', async () => {
    const ada = await newUser();
    const created = await ada.send('POST', PATH, RESUME);
    const at = `${PATH}/${v.parse(Resume, created.body).id}`;
    const { send } = await newUser();
    for (const path of [at, `${PATH}/${newId()}`, `${PATH}/x`]) {
      for (const [method, body] of [
        ['GET', undefined],
        ['PATCH', { title: 'Mine' }],
        ['PATCH', { title: 5, other: 1 }],
        ['DELETE', undefined],
      ] as const) {
        expect(await send(method, path, body)).toMatchObject({
          status: 404,
          body: { detail: 'Résumé not found.' },
        });
      }
    }
    expect((await ada.send('GET', at)).body).toEqual(created.body);
    expect(await send('GET', PATH)).toMatchObject({ body: { total: 0, resumes: [] } });
  });

  it('is one of at most 50, also when 50 come at once', async () => {
    const { send } = await newUser();
    for (let i = 0; i < 49; i += 1) await send('POST', PATH, { title: `Number ${i}` });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send('POST', PATH, { title: 'Last' })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49);
  });

  it('is listed newest first, page by page', async () => {
    const { send } = await newUser();
    for (const title of ['a', 'b', 'c']) await send('POST', PATH, { title });
    const Page = v.object({
      resumes: v.array(Resume),
      nextCursor: v.nullable(v.string()),
      hasMore: v.boolean(),
    });
    const first = v.parse(Page, (await send('GET', `${PATH}?limit=2`)).body);
    const rest = v.parse(
      Page,
      (await send('GET', `${PATH}?limit=2&cursor=${first.nextCursor}`)).body,
    );
    const titles = [...first.resumes, ...rest.resumes].map(({ title }) => title);
    expect([titles, first.hasMore, rest.hasMore]).toEqual([['c', 'b', 'a'], true, false]);
  });
});

describe('supported formats', () => {
  it('are told to anyone', async () => {
    const { status, body } = await anonymous('GET', `${PATH}/supported-formats`);
    const formats = v.parse(
      v.object({ formats: v.array(v.object({ extension: v.string(), maxBytes: v.number() })) }),
      body,
    );
    expect(status).toBe(200);
    expect(formats.formats.map(({ extension }) => extension)).toEqual([
      'pdf',
      'docx',
      'txt',
      'png',
      'jpg',
      'jpeg',
      'webp',
    ]);
    expect(new Set(formats.formats.map(({ maxBytes }) => maxBytes))).toEqual(
      new Set([10 * 1024 * 1024]),
    );
  });
});
