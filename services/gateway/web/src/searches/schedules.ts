import { labelIn, valueIn } from '../jobs/list/posting-options.ts';
import type { Template } from './queries.ts';

/** How often a saved search runs by itself. */
const SCHEDULES = [
  { value: 'daily', label: 'Every day' },
  { value: 'weekly', label: 'Every week' },
  { value: 'bi-weekly', label: 'Every two weeks' },
  { value: 'monthly', label: 'Every month' },
] as const;

export const SCHEDULE_OPTIONS = [{ value: '', label: 'Only when I ask' }, ...SCHEDULES];

export const scheduleOf = (value: string | undefined): Template['schedule'] =>
  valueIn(SCHEDULES, value) ?? null;

export const scheduleWords = (schedule: NonNullable<Template['schedule']>): string =>
  labelIn(SCHEDULES, schedule);
