import { FailingBoard, Feed, FollowBoard, SourceHealth } from '@jobmatch/shared/contracts/feeds';
import { ImportResult } from '@jobmatch/shared/contracts/jobs';
import { AppError } from '@jobmatch/shared/errors';
import { WebUrl } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { UPSTREAM_FAULTS } from '../outbound/upstream-error.ts';
import { adminRoute, route } from '../route.ts';
import { importPage } from './import-page.ts';
import { runBoard } from './run-board.ts';
import { messageOf } from './send-due.ts';

const path = '/api/feeds';

const Refreshed = v.object({
  status: v.picklist(['completed', 'unchanged', 'partial']),
  postingsSeen: v.number(),
  created: v.number(),
  updated: v.number(),
  closed: v.number(),
  unreadable: v.number(),
});

export const feedRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'List the boards that one follows',
    response: v.object({ feeds: v.array(Feed) }),
    handle: async ({ env, caller }) => ({ feeds: await env.CORE_FEEDS.list(caller) }),
  }),
  route({
    method: 'POST',
    path,
    summary: 'Follow a board; its postings come into the catalogue, the new ones onto one’s list',
    body: FollowBoard,
    status: 201,
    response: Feed,
    errors: ['CONFLICT'],
    handle: async ({ env, caller, body, log }) => {
      const feed = await env.CORE_FEEDS.follow(caller, body);
      try {
        await env.SEARCHES.send(messageOf(feed));
      } catch (err) {
        // It is due, so the next hour finds it.
        log.warn('board.not_enqueued', { error: err instanceof Error ? err.name : typeof err });
      }
      return feed;
    },
  }),
  route({
    method: 'DELETE',
    path: `${path}/:id`,
    summary: 'Follow a board no longer; its postings stay in the catalogue',
    resource: 'Feed',
    load: ({ env, caller, params }) => env.CORE_FEEDS.find(caller, { id: params.id }),
    handle: async ({ env, caller, params }) => {
      await env.CORE_FEEDS.unfollow(caller, { id: params.id });
    },
  }),
  route({
    method: 'POST',
    path: `${path}/:id/refresh`,
    summary: 'Read a board that one follows now',
    resource: 'Feed',
    load: ({ env, caller, params }) => env.CORE_FEEDS.find(caller, { id: params.id }),
    response: Refreshed,
    errors: ['UPSTREAM_ERROR'],
    handle: async ({ env, resource: { boardType, token }, log }) => {
      const board = await env.CORE_FEEDS.board({ boardType, token });
      const run = await runBoard(env, board ?? { boardType, token, etag: null }, new Date(), log);
      const { status, error: fault, ...counts } = run;
      if (status !== 'failed') return { status, ...counts };
      const why = fault === null ? 'failed' : UPSTREAM_FAULTS[fault];
      const details = { source: boardType, fault };
      // Whoever follows a board names it, so that there is none is their mistake.
      if (fault === 'not_found') {
        throw new AppError('NOT_FOUND', `There is no board “${token}” at ${boardType}.`, details);
      }
      throw new AppError('UPSTREAM_ERROR', `The board ${why}.`, details);
    },
  }),
  route({
    method: 'POST',
    path: `${path}/import`,
    summary: 'Import the postings that a page describes in JSON-LD; they belong to the sender',
    body: v.strictObject({ url: WebUrl }),
    response: ImportResult,
    errors: ['UPSTREAM_ERROR', 'UNREADABLE_DOCUMENT'],
    handle: ({ env, caller, body }) => importPage(env, caller, body.url),
  }),
  adminRoute({
    method: 'GET',
    path: '/api/admin/feeds',
    summary: 'How each source of postings is doing',
    response: v.object({
      sources: v.array(SourceHealth),
      failing: v.array(FailingBoard),
      isSearchConfigured: v.boolean(),
    }),
    handle: async ({ env }) => ({
      ...(await env.CORE_FEEDS.health()),
      isSearchConfigured: env.APIFY_TOKEN !== undefined,
    }),
  }),
];
