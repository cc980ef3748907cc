import { sql } from 'drizzle-orm';
import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { atLeast, between, flag, id, oneOf, stringList, timestamps } from './columns.ts';
import { users } from './users.ts';

export const SEARCH_FREQUENCIES = ['daily', 'weekly', 'bi_weekly', 'monthly'] as const;

/** What a candidate looks for: one row per user. Lists are empty, amounts null, where nothing was said. */
export const jobPreferences = sqliteTable(
  'job_preferences',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .unique()
      .references(() => users.id, { onDelete: 'cascade' }),
    desiredTitles: stringList('desired_titles'),
    desiredLocations: stringList('desired_locations'),
    keywords: stringList('keywords'),
    excludeKeywords: stringList('exclude_keywords'),
    jobTypes: stringList('job_types'),
    experienceLevels: stringList('experience_levels'),
    workArrangement: stringList('work_arrangement'),
    industries: stringList('industries'),
    companySizes: stringList('company_sizes'),
    benefits: stringList('benefits'),
    salaryMin: real('salary_min'),
    salaryMax: real('salary_max'),
    salaryCurrency: text('salary_currency'),
    remoteOnly: flag('remote_only'),
    maxCommuteKm: integer('max_commute_km'),
    visaSponsorship: flag('visa_sponsorship'),
    workAuthorization: stringList('work_authorization'),
    excludedCountries: stringList('excluded_countries'),
    blacklistCompanies: stringList('blacklist_companies'),
    blacklistKeywords: stringList('blacklist_keywords'),
    enabledSources: stringList('enabled_sources'),
    autoSearchEnabled: flag('auto_search_enabled'),
    searchFrequency: text('search_frequency', { enum: SEARCH_FREQUENCIES })
      .notNull()
      .default('daily'),
    maxResultsPerSearch: integer('max_results_per_search').notNull().default(50),
    minMatchScore: integer('min_match_score').notNull().default(0),
    lastSearchAt: text('last_search_at'),
    nextSearchAt: text('next_search_at'),
    ...timestamps(),
  },
  (t) => [
    atLeast('job_preferences_salary_not_negative', t.salaryMin, 0),
    atLeast('job_preferences_salary_ordered', t.salaryMax, sql`coalesce(${t.salaryMin}, 0)`),
    atLeast('job_preferences_commute_not_negative', t.maxCommuteKm, 0),
    oneOf('job_preferences_frequency_known', t.searchFrequency, SEARCH_FREQUENCIES),
    between('job_preferences_max_results_range', t.maxResultsPerSearch, 1, 500),
    between('job_preferences_min_match_range', t.minMatchScore, 0, 100),
  ],
);

export type JobPreferencesRow = typeof jobPreferences.$inferSelect;
