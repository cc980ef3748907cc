import type { ApplicationDraft } from '@jobmatch/shared/contracts/emails';
import { describe, expect, it } from 'vitest';
import { applicationLetter } from './application-letter.ts';
import { toHtml, toText } from './letter.ts';

const draft: ApplicationDraft = {
  jobTitle: 'Welder',
  company: 'Harbour\r\nWorks',
  senderName: 'Ada <b>Lovelace</b>',
  coverLetter: 'Outside of any variant.',
  variant: {
    id: 'v',
    name: 'V',
    coverLetter: 'Dear team,\n\nI weld.\nWell.',
    resume: {
      summary: 'A welder.',
      experience: [
        {
          title: 'Welder',
          company: 'Yard',
          location: 'Oslo',
          startDate: '2020-01',
          endDate: null,
          bullets: ['Built 12 gates', 'Led 3'],
        },
      ],
      skills: ['TIG', 'MIG'],
      education: [
        {
          institution: 'School',
          degree: 'BSc',
          fieldOfStudy: null,
          startDate: '2015',
          endDate: '2018',
        },
      ],
    },
    aiRationale: [],
    truth: { checked: 0, removed: [] },
  },
};

describe('the e-mail of an application', () => {
  it('reads as letter and résumé in plain text', () => {
    expect(toText(applicationLetter(draft))).toBe(
      [
        'Application for Welder at Harbour Works',
        'Dear team,',
        'I weld.\nWell.',
        'Résumé\nA welder.',
        'Experience',
        'Welder, Yard, Oslo\n2020-01 – today\n- Built 12 gates\n- Led 3',
        'Skills\nTIG, MIG',
        'Education\n- BSc, School (2015 – 2018)',
        'Sent by JobMatch AI for Ada <b>Lovelace</b>. A reply goes to them.\n',
      ].join('\n\n'),
    );
  });

  it('has one title, headings in order and real lists in HTML', () => {
    const html = toHtml(applicationLetter(draft));
    expect(html.match(/<h[1-6]/g)).toEqual(['<h1', '<h2', '<h2', '<h3', '<h2', '<h2']);
    expect(html).toContain('<ul>\n<li>Built 12 gates</li>\n<li>Led 3</li>\n</ul>');
    expect(html).toContain('<p>I weld.<br>\nWell.</p>');
    expect(html).toContain('Ada &lt;b&gt;Lovelace&lt;/b&gt;');
  });

  it('says what it is about where there is nothing but the posting', () => {
    const bare = { ...draft, variant: null, coverLetter: null, senderName: null };
    expect(toText(applicationLetter(bare))).toContain(
      'I would like to apply for the position of Welder at Harbour Works.',
    );
    expect(toText(applicationLetter({ ...draft, variant: null }))).toContain('Outside of any');
  });
});
