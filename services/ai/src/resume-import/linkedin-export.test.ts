import { isAppError } from '@jobmatch/shared/errors';
import { describe, expect, it } from 'vitest';
import { readLinkedInExport } from './linkedin-export.ts';
import type { TableName } from './unpack-tables.ts';

const read = (tables: Partial<Record<TableName, string>>) => {
  const filled = new Map<TableName, string>();
  if (tables.profile !== undefined) filled.set('profile', tables.profile);
  if (tables.positions !== undefined) filled.set('positions', tables.positions);
  if (tables.projects !== undefined) filled.set('projects', tables.projects);
  if (tables.skills !== undefined) filled.set('skills', tables.skills);
  const addresses = tables['email addresses'];
  if (addresses !== undefined) filled.set('email addresses', addresses);
  return readLinkedInExport(filled);
};

const POSITIONS = 'Company Name,Title,Description,Location,Started On,Finished On';

describe('a data export', () => {
  it('keeps commas, quotes and lines within a cell', () => {
    const { profile, links } = read({
      profile:
        'First Name,Last Name,Headline,Summary,Websites\r\n' +
        'Zoë,"O\'Neill, Jr.","Builder ""and"" welder","One.\r\nTwo, three.","[OTHER:https://a.example,BLOG:http://b.example/x]"\r\n',
    });
    expect(profile).toMatchObject({
      firstName: 'Zoë',
      lastName: "O'Neill, Jr.",
      headline: 'Builder "and" welder',
      summary: 'One.\r\nTwo, three.',
      email: null,
    });
    expect(links).toEqual(['https://a.example', 'http://b.example/x']);
  });

  it('tells positions one still has from those that ended, and leaves out what names nothing', () => {
    const { workExperience } = read({
      positions: `${POSITIONS}\nKeel,Builder,,,Mar 2016,\n,Ghost,,,2015,\nYard,Helper,,,2014,Feb 2016\nDock,Hand,,,,\n`,
    });
    expect(workExperience).toMatchObject([
      { company: 'Keel', startDate: '2016-03', endDate: null, current: true },
      { company: 'Yard', startDate: '2014', endDate: '2016-02', current: false },
      { company: 'Dock', startDate: null, endDate: null, current: false },
    ]);
  });

  it('says of each value where it stands and that it is certain', () => {
    const { source, spans, confidence } = read({
      profile: 'First Name,Last Name,Headline\nAnn,Ann,\n',
      positions: `${POSITIONS}\nKeel,Builder,,,Mar 2016,\n`,
      skills: 'Name\nOak\n',
    });
    const texts = Object.fromEntries(
      Object.entries(spans).map(([path, { start, end }]) => [path, source.text.slice(start, end)]),
    );
    expect(texts).toEqual({
      'profile.firstName': 'Ann',
      'profile.lastName': 'Ann',
      'workExperience.0.company': 'Keel',
      'workExperience.0.position': 'Builder',
      'workExperience.0.startDate': 'Mar 2016',
      'skills.0.name': 'Oak',
    });
    expect(confidence).toEqual(Object.fromEntries(Object.keys(spans).map((path) => [path, 1])));
  });

  it('has the address that its owner calls the first', () => {
    const { profile } = read({
      'email addresses':
        'Email Address,Confirmed,Primary\nold@example.com,Yes,No\nnew@example.com,Yes,Yes\n',
    });
    expect(profile.email).toBe('new@example.com');
  });

  it.each([
    ['more rows than anybody has', `Name\n${'Oak\n'.repeat(1001)}`, 'PAYLOAD_TOO_LARGE'],
    ['a quote that never ends', 'Name\n"Oak\n', 'UNREADABLE_DOCUMENT'],
  ])('is refused for %s', (_, skills, code) => {
    let refused: unknown;
    try {
      read({ skills });
    } catch (err) {
      refused = err;
    }
    expect(isAppError(refused) && refused.code).toBe(code);
  });

  it('may have empty tables, short rows and headings that mean something elsewhere', () => {
    expect(read({ skills: '' }).skills).toEqual([]);
    expect(read({ skills: 'Name,__proto__\nOak\nAsh,x,y,z\n' }).skills).toEqual([
      { name: 'Oak' },
      { name: 'Ash' },
    ]);
  });
});
