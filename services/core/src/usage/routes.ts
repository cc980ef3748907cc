import { PLANS } from '@jobmatch/db-schema/billing';
import type { UsageState } from '@jobmatch/shared/contracts/usage';
import { Instant } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { database } from '../database.ts';
import { route } from '../route.ts';
import { readUsage } from './service.ts';

const counter = { limit: v.number(), used: v.number(), remaining: v.number() };
const Counter = v.object(counter);
const Metric = v.object({ ...counter, percentUsed: v.number() });

const period = {
  plan: v.picklist(PLANS),
  periodStart: Instant,
  periodEnd: Instant,
  resetsAt: Instant,
};

export const usageRoutes = [
  route({
    method: 'GET',
    path: '/api/billing/usage-limits',
    summary: 'What the plan allows this month, and what is left of it',
    response: v.object({
      ...period,
      aiGenerations: Counter,
      jobSearches: Counter,
      emailsSent: Counter,
    }),
    handle: async ({ env, scope }) => {
      const { plan, periodStart, periodEnd, states } = await readUsage(
        database(env),
        scope,
        new Date(),
      );
      return {
        plan,
        periodStart,
        periodEnd,
        resetsAt: periodEnd,
        aiGenerations: toCounter(states.aiGenerations),
        jobSearches: toCounter(states.jobSearches),
        emailsSent: toCounter(states.emailsSent),
      };
    },
  }),
  route({
    method: 'GET',
    path: '/api/usage/metrics',
    summary: 'How much of the plan is used this month, in numbers and per cent',
    response: v.object({
      ...period,
      metrics: v.object({ aiGenerations: Metric, jobSearches: Metric, emailsSent: Metric }),
    }),
    handle: async ({ env, scope }) => {
      const { plan, periodStart, periodEnd, states } = await readUsage(
        database(env),
        scope,
        new Date(),
      );
      const metrics = {
        aiGenerations: toMetric(states.aiGenerations),
        jobSearches: toMetric(states.jobSearches),
        emailsSent: toMetric(states.emailsSent),
      };
      return { plan, periodStart, periodEnd, resetsAt: periodEnd, metrics };
    },
  }),
];

const toCounter = ({ limit, used, remaining }: UsageState) => ({ limit, used, remaining });

const toMetric = (state: UsageState) => ({
  ...toCounter(state),
  percentUsed: Math.min(100, Math.round((100 * state.used) / state.limit)),
});
