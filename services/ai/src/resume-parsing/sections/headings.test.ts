import { describe, expect, it } from 'vitest';
import { headingKind } from './headings.ts';

describe('a heading', () => {
  it.each([
    ['WORK EXPERIENCE', 'experience'],
    ['Berufserfahrung:', 'experience'],
    ['Expériences professionnelles', 'experience'],
    ['Experiencia Laboral', 'experience'],
    ['Esperienze lavorative', 'experience'],
    ['Experiência Profissional', 'experience'],
    ['— Education —', 'education'],
    ['Formación académica', 'education'],
    ['Skills & Tools', 'skills'],
    ['Skills & Languages', 'skills'],
    ['Licenses & Certifications', 'certifications'],
    ['2. Ausbildung', 'education'],
    ['Centres d’intérêt', 'other'],
    ['Experience with React and Node', null],
    ['engagement.', null],
    ['Acme Education Ltd', null],
  ])('%s', (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });
});
