import { Id } from '@jobmatch/shared/ids';
import { CurrencyCode, WebUrl, text, textList } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { DayOrInstant, UtcInstant } from './moment.ts';

/** A nullable field that may be left out. */
export const maybe = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);

const SALARY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;

/** Somebody at the company. */
export const Contact = v.strictObject({
  name: maybe(text(200)),
  email: maybe(v.pipe(text(254), v.email('Must be an e-mail address.'))),
  phone: maybe(text(40)),
  linkedinUrl: maybe(WebUrl),
});

const interview = {
  type: text(50),
  scheduledAt: UtcInstant,
  durationMinutes: maybe(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))),
  interviewer: maybe(text(200)),
  location: maybe(text(500)),
  notes: maybe(text(2000)),
  outcome: maybe(text(200)),
};
/** As sent: one without an id is new. */
const SentInterview = v.strictObject({ id: v.optional(Id), ...interview });
export const Interview = v.strictObject({ id: Id, ...interview });
export type Interview = v.InferOutput<typeof Interview>;

const followUp = {
  action: text(500),
  dueAt: maybe(DayOrInstant),
  doneAt: maybe(DayOrInstant),
};
const SentFollowUp = v.strictObject({ id: v.optional(Id), ...followUp });
export const FollowUp = v.strictObject({ id: Id, ...followUp });

/** What the company offers. */
export const OfferDetails = v.strictObject({
  salary: maybe(v.pipe(v.number(), v.minValue(0), v.maxValue(1e12))),
  currency: maybe(CurrencyCode),
  period: maybe(v.picklist(SALARY_PERIODS)),
  startDate: maybe(DayOrInstant),
  deadline: maybe(DayOrInstant),
  benefits: v.optional(textList(30, 200), []),
  notes: maybe(text(2000)),
});

const listOf = <S extends v.GenericSchema<unknown, { id?: string | undefined }>>(
  item: S,
  max: number,
) =>
  v.pipe(
    v.array(item),
    v.maxLength(max, `Must have at most ${max} items.`),
    v.check((items) => {
      const ids = items.flatMap(({ id }) => id ?? []);
      return new Set(ids).size === ids.length;
    }, 'Must not have two items with one id.'),
  );

export const sentLists = {
  interviews: listOf(SentInterview, 30),
  followUpActions: listOf(SentFollowUp, 50),
};
