import type { Board } from './settings.ts';

/** SmartRecruiters: a list in pages, without texts, and each text for itself. */
export async function smartRecruiters(
  request: Request,
  board: Board | null,
  token: string,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const postings = board?.postings ?? [];
  const id = /\/postings\/([^/]+)$/.exec(pathname)?.[1];
  if (id === undefined) {
    const offset = Number(searchParams.get('offset') ?? 0);
    const limit = Math.min(100, Number(searchParams.get('limit') ?? 10));
    const content = postings.slice(offset, offset + limit).map((posting) => ({
      id: posting.id,
      name: posting.title,
      company: { identifier: token, name: board?.company },
      releasedDate: '2026-05-20T09:00:00.000Z',
      location: { city: posting.place, region: null, country: 'no', remote: false },
      industry: { id: 'maritime', label: 'Maritime' },
      typeOfEmployment: { id: 'permanent', label: 'Full-time' },
      experienceLevel: { id: 'mid_senior_level', label: 'Mid-Senior Level' },
      language: { code: 'en', label: 'English' },
    }));
    return Response.json({ offset, limit, totalFound: postings.length, content });
  }
  const found = postings.find((posting) => posting.id === id);
  if (found === undefined) return Response.json({ message: 'Not found' }, { status: 404 });
  const section = (title: string, text: string) => ({ title, text });
  return Response.json({
    id,
    name: found.title,
    postingUrl: `https://jobs.smartrecruiters.com/${token}/${id}`,
    jobAd: {
      sections: {
        companyDescription: section('Company', '<p>We build harbours.</p>'),
        jobDescription: section('Job', found.html),
        qualifications: section('Qualifications', '<p>Care</p>'),
        additionalInformation: section('More', ''),
      },
    },
    active: true,
  });
}
