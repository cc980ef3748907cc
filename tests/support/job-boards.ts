import { expect } from 'vitest';
import type { Fleet } from './fleet.ts';

/** Furnishes what stands in for the internet: `board:greenhouse/acme`, `fault:…`, `actor:…`, `page:…`, `name:…`. */
export async function furnish(fleet: Fleet, name: string, value: unknown): Promise<void> {
  const url = `http://sites.test/set?name=${encodeURIComponent(name)}`;
  const init = { method: 'PUT', body: JSON.stringify(value) };
  const response = await fleet.worker('job-boards').fetch(url, init);
  expect(response.status, await response.text()).toBe(200);
}

/** Every request that reached what stands in for the internet, as `GET https://…`. */
export async function requestsOut(fleet: Fleet): Promise<string[]> {
  const response = await fleet.worker('job-boards').fetch('http://sites.test/requests');
  return (await response.json()) as string[];
}

export interface SiteItem {
  id: string;
  title: string;
}

/** What LinkedIn's actor finds. */
export const linkedInItem = ({ id, title }: SiteItem) => ({
  id,
  title,
  companyName: 'Quay Robotics',
  location: 'Oslo, Norway',
  jobUrl: `https://www.linkedin.com/jobs/view/${id}?refId=tracking`,
  publishedAt: '2026-06-01',
  description: `${title} wanted.`,
  salary: '$120K/yr - $150K/yr',
  contractType: 'Full-time',
  experienceLevel: 'Mid-Senior level',
  workType: 'Hybrid',
  sector: 'Robotics',
});

/** What Indeed's actor finds. */
export const indeedItem = ({ id, title }: SiteItem) => ({
  id,
  positionName: title,
  company: 'Dockside Bakery',
  location: 'Leeds',
  url: `https://uk.indeed.com/viewjob?jk=${id}`,
  salary: '£12.50 an hour',
  jobType: ['Full-time'],
  description: `${title} wanted.`,
  postedAt: 'Today',
  isExpired: false,
});
