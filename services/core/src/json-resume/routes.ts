import * as v from 'valibot';
import { database } from '../database.ts';
import { route } from '../route.ts';
import { JsonResume } from './document.ts';
import { getJsonResume, putJsonResume } from './service.ts';

const path = '/api/resume/json-resume';

const Applied = v.object({
  added: v.object({
    workExperience: v.number(),
    education: v.number(),
    skills: v.number(),
    certifications: v.number(),
    languages: v.number(),
    projects: v.number(),
  }),
  /** Fields of the profile that were empty before. */
  filled: v.array(v.string()),
  skipped: v.array(v.object({ section: v.string(), index: v.number(), reason: v.string() })),
});

export const jsonResumeRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'The profile as a JSON Resume',
    resource: 'Profile',
    load: ({ env, scope }) => getJsonResume(database(env), scope),
    response: JsonResume,
    errors: ['NOT_FOUND'],
    handle: ({ resource }) => resource,
  }),
  route({
    method: 'PUT',
    path,
    summary: 'Add what a JSON Resume says to the profile, changing nothing that is there',
    body: JsonResume,
    response: Applied,
    handle: ({ env, scope, body }) => putJsonResume(database(env), scope, body),
  }),
];
