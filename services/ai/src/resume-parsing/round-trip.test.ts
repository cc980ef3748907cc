import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { agreement } from './example-resumes/agreement.ts';
import { JsonResume } from './example-resumes/json-resume.ts';
import { datesFirst, mainLeft } from './example-resumes/latest-layouts.ts';
import { centredHeadings, savedProfile } from './example-resumes/later-layouts.ts';
import { datesLeft, oneColumn, oneLineHeads, sidebar } from './example-resumes/layouts.ts';
import type { Layout } from './example-resumes/layouts.ts';
import { renderDocx } from './example-resumes/render-docx.ts';
import { renderPdf } from './example-resumes/render-pdf.ts';
import { score } from './example-resumes/score.ts';
import type { Printed } from './example-resumes/score.ts';
import { hasSharedData, readShared } from './example-resumes/shared-data.ts';
import { parseResume } from './parse-resume.ts';

const LEAST_RIGHT = 0.95;
const LEAST_AGREEMENT = 0.98;
const RESUMES = [
  'packages_sample-data_complete-resume.json',
  'packages_sample-data_resume-sample.json',
  'packages_schema_examples_career-changer.resume.json',
  'packages_schema_examples_new-grad.resume.json',
  'packages_schema_examples_senior-engineer.resume.json',
  'packages_schema_sample.resume.json',
  'packages_themes_jsonresume-theme-reference_tests_fixtures_complete-resume.json',
  'packages_themes_stackoverflow_src_storyResume.json',
  'resume-schema_sample.json',
];

const everything: Printed = { grade: true, certificateDetails: true, educationDates: 'months' };
const LAYOUTS: readonly [name: string, layout: Layout, printed: Printed][] = [
  ['one column', oneColumn, everything],
  ['a sidebar', sidebar, { ...everything, grade: false }],
  ['German, dates on the left', datesLeft, everything],
  ['French, heads of one line', oneLineHeads, { ...everything, grade: false }],
  ['Spanish, centred headings', centredHeadings, { ...everything, grade: false }],
  ['Portuguese, main column left', mainLeft, { ...everything, grade: false }],
  ['Italian, dates before heads', datesFirst, { ...everything, grade: false }],
  [
    'as LinkedIn saves a profile',
    savedProfile,
    { grade: false, certificateDetails: false, educationDates: 'years' },
  ],
];

async function readResume(name: string): Promise<JsonResume> {
  const bytes = await readShared(`json-resume/${name}`);
  if (bytes === null) throw new Error(`${name} is not in the shared data`);
  return v.parse(JsonResume, JSON.parse(new TextDecoder().decode(bytes)));
}

const lines: string[] = [];
afterAll(() => {
  if (lines.length > 0) console.info(lines.join('\n'));
});

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

describe.skipIf(!hasSharedData)('nine résumés, printed and read back', () => {
  it.each(LAYOUTS)('%s', async (name, layout, printed) => {
    const counts = { pdf: { right: 0, fields: 0 }, docx: { right: 0, fields: 0 } };
    const wrong: string[] = [];
    const agreements: number[] = [];
    for (const file of RESUMES) {
      const resume = await readResume(file);
      const blocks = layout(resume);
      const pdf = await parseResume({ bytes: await renderPdf(blocks, 'Page # of #') });
      const docx = await parseResume({ bytes: await renderDocx(blocks) });
      for (const [format, parsed] of [['pdf', pdf] as const, ['docx', docx] as const]) {
        const result = score(parsed, resume, printed);
        counts[format].right += result.right;
        counts[format].fields += result.fields;
        wrong.push(...result.wrong.map((field) => `${file} ${format} ${field}`));
      }
      agreements.push(agreement(pdf, docx).share);
    }
    const shares = {
      pdf: counts.pdf.right / counts.pdf.fields,
      docx: counts.docx.right / counts.docx.fields,
      agreement: agreements.reduce((sum, share) => sum + share, 0) / agreements.length,
    };
    lines.push(
      `${name}: PDF ${percent(shares.pdf)}, DOCX ${percent(shares.docx)} of ${counts.pdf.fields} fields, agreement ${percent(shares.agreement)}`,
    );
    expect(shares.pdf, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
    expect(shares.docx, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
    expect(shares.agreement).toBeGreaterThanOrEqual(LEAST_AGREEMENT);
  });
});
