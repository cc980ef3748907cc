import { notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { database } from '../database.ts';
import { ListQuery } from '../owned-collection.ts';
import { PageInfo } from '../pagination.ts';
import { route } from '../route.ts';
import { findWorkExperience } from '../work-experience/queries.ts';
import { Narrative, PutNarrative } from './narrative.ts';
import { deleteNarrative, findNarrative, listNarratives, upsertNarrative } from './queries.ts';

// A narrative is found under the id of the work experience that it tells of.
const path = '/api/profile/work-experience-narratives';
const resource = 'Narrative';
const subject = 'Work experience';

export const narrativeRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'List the narratives of work experience, newest first',
    query: ListQuery,
    response: v.object({ workExperienceNarratives: v.array(Narrative), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listNarratives(database(env), scope, query);
      return { workExperienceNarratives: rows, ...info };
    },
  }),
  route({
    method: 'GET',
    path: `${path}/:id`,
    summary: 'The narrative of one work experience',
    resource,
    load: ({ env, scope, params }) => findNarrative(database(env), scope, params.id),
    response: Narrative,
    handle: ({ resource: narrative }) => narrative,
  }),
  route({
    method: 'PUT',
    path: `${path}/:id`,
    summary: 'Set the narrative of one work experience',
    resource: subject,
    load: ({ env, scope, params }) => findWorkExperience(database(env), scope, params.id),
    body: PutNarrative,
    response: Narrative,
    handle: async ({ env, scope, params, body }) => {
      const row = { id: newId(), workExperienceId: params.id, ...body };
      const narrative = await upsertNarrative(database(env), scope, row);
      if (narrative === null) throw notFound(subject);
      return narrative;
    },
  }),
  route({
    method: 'DELETE',
    path: `${path}/:id`,
    summary: 'Remove the narrative of one work experience',
    resource,
    handle: async ({ env, scope, params }) => {
      if (!(await deleteNarrative(database(env), scope, params.id))) throw notFound(resource);
    },
  }),
];
