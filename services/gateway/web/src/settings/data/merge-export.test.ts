import { expect, it } from 'vitest';
import { type ExportPage, mergeExport } from './merge-export.ts';

const profile: ExportPage['profile'] = {
  id: '0198c0de-0000-4000-8000-000000000001',
  createdAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-01T08:00:00.000Z',
  email: 'ada@example.com',
  firstName: 'Ada',
  lastName: null,
  phone: null,
  currentTitle: null,
  professionalSummary: null,
  location: null,
  streetAddress: null,
  city: null,
  state: null,
  postalCode: null,
  country: null,
  linkedinUrl: null,
  yearsOfExperience: null,
  locale: null,
  photoUrl: null,
  emailVerified: true,
  twoFactorEnabled: false,
  role: 'user',
};
const page = (number: number, nextPage: number | null, data: ExportPage['data']): ExportPage => ({
  exportedAt: `2026-11-0${number}T08:00:00.000Z`,
  page: number,
  nextPage,
  profile,
  data,
});

it('joins the rows of each table, in order, under the time of the first page', () => {
  const whole = mergeExport([
    page(1, 2, { jobs: [{ id: 'a' }, { id: 'b' }], skills: [{ id: 's' }] }),
    page(2, null, { jobs: [{ id: 'c' }], skills: [], files: [{ id: 'f' }] }),
  ]);
  expect(whole).toEqual({
    exportedAt: '2026-11-01T08:00:00.000Z',
    profile,
    data: {
      jobs: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      skills: [{ id: 's' }],
      files: [{ id: 'f' }],
    },
  });
});
