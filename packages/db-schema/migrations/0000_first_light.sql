CREATE TABLE `job_compatibility_analyses` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`job_id` text NOT NULL,
	`analysis` text NOT NULL,
	`overall_score` integer,
	`engine_version` text NOT NULL,
	`inputs_hash` text NOT NULL,
	`source` text NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "analyses_score_range" CHECK("job_compatibility_analyses"."overall_score" between 0 and 100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `job_compatibility_analyses_id_unique` ON `job_compatibility_analyses` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `analyses_by_user_and_job` ON `job_compatibility_analyses` (`user_id`,`job_id`);--> statement-breakpoint
CREATE INDEX `analyses_by_job` ON `job_compatibility_analyses` (`job_id`);--> statement-breakpoint
CREATE INDEX `analyses_by_user_updated` ON `job_compatibility_analyses` (`user_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`user_id` text PRIMARY KEY NOT NULL,
	`password_hash` text NOT NULL,
	`algorithm` text NOT NULL,
	`changed_at` text NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`session_id` text NOT NULL,
	`refresh_hash` text NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`device_type` text,
	`device` text,
	`browser` text,
	`os` text,
	`location` text,
	`last_active` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "sessions_device_type_known" CHECK("sessions"."device_type" in ('desktop','mobile','tablet','unknown')),
	CONSTRAINT "sessions_expire_after_start" CHECK("sessions"."expires_at" > "sessions"."created_at")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_id_unique` ON `sessions` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_session_id_unique` ON `sessions` (`session_id`);--> statement-breakpoint
CREATE INDEX `sessions_by_user` ON `sessions` (`user_id`,`last_active`);--> statement-breakpoint
CREATE INDEX `sessions_by_refresh_hash` ON `sessions` (`refresh_hash`);--> statement-breakpoint
CREATE TABLE `job_preferences` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`desired_titles` text DEFAULT '[]' NOT NULL,
	`desired_locations` text DEFAULT '[]' NOT NULL,
	`keywords` text DEFAULT '[]' NOT NULL,
	`exclude_keywords` text DEFAULT '[]' NOT NULL,
	`job_types` text DEFAULT '[]' NOT NULL,
	`experience_levels` text DEFAULT '[]' NOT NULL,
	`work_arrangement` text DEFAULT '[]' NOT NULL,
	`industries` text DEFAULT '[]' NOT NULL,
	`company_sizes` text DEFAULT '[]' NOT NULL,
	`benefits` text DEFAULT '[]' NOT NULL,
	`salary_min` real,
	`salary_max` real,
	`salary_currency` text,
	`remote_only` integer DEFAULT false NOT NULL,
	`max_commute_km` integer,
	`visa_sponsorship` integer DEFAULT false NOT NULL,
	`work_authorization` text DEFAULT '[]' NOT NULL,
	`excluded_countries` text DEFAULT '[]' NOT NULL,
	`blacklist_companies` text DEFAULT '[]' NOT NULL,
	`blacklist_keywords` text DEFAULT '[]' NOT NULL,
	`enabled_sources` text DEFAULT '[]' NOT NULL,
	`auto_search_enabled` integer DEFAULT false NOT NULL,
	`search_frequency` text DEFAULT 'daily' NOT NULL,
	`max_results_per_search` integer DEFAULT 50 NOT NULL,
	`min_match_score` integer DEFAULT 0 NOT NULL,
	`last_search_at` text,
	`next_search_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_preferences_salary_not_negative" CHECK("job_preferences"."salary_min" >= 0),
	CONSTRAINT "job_preferences_salary_ordered" CHECK("job_preferences"."salary_max" >= coalesce("job_preferences"."salary_min", 0)),
	CONSTRAINT "job_preferences_commute_not_negative" CHECK("job_preferences"."max_commute_km" >= 0),
	CONSTRAINT "job_preferences_frequency_known" CHECK("job_preferences"."search_frequency" in ('daily','weekly','bi_weekly','monthly')),
	CONSTRAINT "job_preferences_max_results_range" CHECK("job_preferences"."max_results_per_search" between 1 and 500),
	CONSTRAINT "job_preferences_min_match_range" CHECK("job_preferences"."min_match_score" between 0 and 100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `job_preferences_id_unique` ON `job_preferences` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `job_preferences_user_id_unique` ON `job_preferences` (`user_id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`owner_id` text,
	`owner_key` text GENERATED ALWAYS AS (coalesce(owner_id, '')) VIRTUAL,
	`title` text NOT NULL,
	`company` text NOT NULL,
	`company_logo` text,
	`location` text,
	`country` text,
	`work_arrangement` text DEFAULT 'unknown' NOT NULL,
	`remote_regions` text DEFAULT '[]' NOT NULL,
	`description` text,
	`requirements` text,
	`benefits` text DEFAULT '[]' NOT NULL,
	`url` text,
	`source` text NOT NULL,
	`source_id` text,
	`language` text,
	`job_type` text,
	`experience_level` text,
	`salary_min` real,
	`salary_max` real,
	`salary_currency` text,
	`salary_period` text,
	`salary_source` text,
	`required_skills` text DEFAULT '[]' NOT NULL,
	`preferred_skills` text DEFAULT '[]' NOT NULL,
	`skills` text GENERATED ALWAYS AS (required_skills || ' ' || preferred_skills) VIRTUAL,
	`industry` text,
	`company_size` text,
	`posted_at` text,
	`expires_at` text,
	`last_seen_at` text,
	`is_closed` integer DEFAULT false NOT NULL,
	`content_hash` text NOT NULL,
	`canonical_job_id` text,
	`canonical_hash` text,
	`dedup_status` text DEFAULT 'pending' NOT NULL,
	`dedup_confidence` integer,
	`all_sources` text DEFAULT '[]' NOT NULL,
	`quality_score` integer,
	`spam_status` text DEFAULT 'unchecked' NOT NULL,
	`spam_score` integer,
	`spam_categories` text DEFAULT '[]' NOT NULL,
	`spam_flags` text DEFAULT '[]' NOT NULL,
	`spam_analyzed_at` text,
	`embedding_status` text DEFAULT 'none' NOT NULL,
	`embedding_model` text,
	`embedded_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`canonical_job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "jobs_arrangement_known" CHECK("jobs"."work_arrangement" in ('remote','hybrid','on-site','unknown')),
	CONSTRAINT "jobs_type_known" CHECK("jobs"."job_type" in ('full-time','part-time','contract','internship','temporary')),
	CONSTRAINT "jobs_level_known" CHECK("jobs"."experience_level" in ('entry','mid','senior','lead','executive')),
	CONSTRAINT "jobs_salary_period_known" CHECK("jobs"."salary_period" in ('hour','day','week','month','year')),
	CONSTRAINT "jobs_salary_source_known" CHECK("jobs"."salary_source" in ('stated','inferred')),
	CONSTRAINT "jobs_dedup_status_known" CHECK("jobs"."dedup_status" in ('canonical','duplicate','merged','unique','pending')),
	CONSTRAINT "jobs_spam_status_known" CHECK("jobs"."spam_status" in ('clean','suspicious','spam','scam','expired','pending_review','manually_approved','manually_rejected','unchecked')),
	CONSTRAINT "jobs_embedding_status_known" CHECK("jobs"."embedding_status" in ('none','pending','processing','completed','failed')),
	CONSTRAINT "jobs_salary_not_negative" CHECK("jobs"."salary_min" >= 0),
	CONSTRAINT "jobs_salary_ordered" CHECK("jobs"."salary_max" >= coalesce("jobs"."salary_min", 0)),
	CONSTRAINT "jobs_dedup_confidence_range" CHECK("jobs"."dedup_confidence" between 0 and 100),
	CONSTRAINT "jobs_quality_range" CHECK("jobs"."quality_score" between 0 and 100),
	CONSTRAINT "jobs_spam_score_range" CHECK("jobs"."spam_score" between 0 and 100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_id_unique` ON `jobs` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_by_source` ON `jobs` (`owner_key`,`source`,`source_id`);--> statement-breakpoint
CREATE INDEX `jobs_by_owner` ON `jobs` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `jobs_by_owner_content` ON `jobs` (`owner_id`,`content_hash`);--> statement-breakpoint
CREATE INDEX `jobs_by_owner_url` ON `jobs` (`owner_id`,`url`);--> statement-breakpoint
CREATE INDEX `jobs_by_canonical` ON `jobs` (`canonical_job_id`);--> statement-breakpoint
CREATE TABLE `education` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`institution` text NOT NULL,
	`degree` text,
	`field_of_study` text,
	`grade` text,
	`start_date` text,
	`end_date` text,
	`is_current` integer DEFAULT false NOT NULL,
	`description` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "education_ends_after_start" CHECK("education"."end_date" >= substr("education"."start_date", 1, length("education"."end_date")))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `education_id_unique` ON `education` (`id`);--> statement-breakpoint
CREATE INDEX `education_by_user` ON `education` (`user_id`,`start_date`);--> statement-breakpoint
CREATE TABLE `skills` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`proficiency_level` text DEFAULT 'intermediate' NOT NULL,
	`years_of_experience` integer,
	`endorsed_count` integer DEFAULT 0 NOT NULL,
	`concept_uri` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "skills_proficiency_known" CHECK("skills"."proficiency_level" in ('beginner','intermediate','advanced','expert')),
	CONSTRAINT "skills_years_not_negative" CHECK("skills"."years_of_experience" >= 0),
	CONSTRAINT "skills_endorsed_not_negative" CHECK("skills"."endorsed_count" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `skills_id_unique` ON `skills` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `skills_by_user_and_name` ON `skills` (`user_id`,"name" collate nocase);--> statement-breakpoint
CREATE TABLE `work_experience` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`company` text NOT NULL,
	`title` text NOT NULL,
	`location` text,
	`employment_type` text,
	`start_date` text NOT NULL,
	`end_date` text,
	`is_current` integer DEFAULT false NOT NULL,
	`description` text,
	`accomplishments` text DEFAULT '[]' NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "work_experience_type_known" CHECK("work_experience"."employment_type" in ('full-time','part-time','contract','freelance','internship')),
	CONSTRAINT "work_experience_ends_after_start" CHECK("work_experience"."end_date" >= substr("work_experience"."start_date", 1, length("work_experience"."end_date"))),
	CONSTRAINT "work_experience_current_is_open" CHECK("work_experience"."is_current" = 0 or "work_experience"."end_date" is null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `work_experience_id_unique` ON `work_experience` (`id`);--> statement-breakpoint
CREATE INDEX `work_experience_by_user` ON `work_experience` (`user_id`,`start_date`);--> statement-breakpoint
CREATE TABLE `user_jobs` (
	`user_id` text NOT NULL,
	`job_id` text NOT NULL,
	`saved` integer DEFAULT false NOT NULL,
	`saved_at` text,
	`archived` integer DEFAULT false NOT NULL,
	`archived_at` text,
	`match_score` integer,
	`match_version` text,
	`match_computed_at` text,
	`found_by` text NOT NULL,
	`added_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`expires_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	PRIMARY KEY(`user_id`, `job_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_jobs_score_range" CHECK("user_jobs"."match_score" between 0 and 100),
	CONSTRAINT "user_jobs_found_by_known" CHECK("user_jobs"."found_by" in ('search','scrape','manual','import','feed','recommendation','analysis'))
);
--> statement-breakpoint
CREATE INDEX `user_jobs_by_job` ON `user_jobs` (`job_id`);--> statement-breakpoint
CREATE INDEX `user_jobs_by_added` ON `user_jobs` (`user_id`,`added_at`);--> statement-breakpoint
CREATE INDEX `user_jobs_by_score` ON `user_jobs` (`user_id`,`match_score`);--> statement-breakpoint
CREATE TABLE `users` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`email` text NOT NULL,
	`first_name` text,
	`last_name` text,
	`phone` text,
	`current_title` text,
	`professional_summary` text,
	`location` text,
	`street_address` text,
	`city` text,
	`state` text,
	`postal_code` text,
	`country` text,
	`linkedin_url` text,
	`photo_key` text,
	`years_of_experience` integer,
	`two_factor_enabled` integer DEFAULT false NOT NULL,
	`role` text DEFAULT 'user' NOT NULL,
	`locale` text,
	`email_verified_at` text,
	`erasing_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	CONSTRAINT "users_role_known" CHECK("users"."role" in ('user','admin')),
	CONSTRAINT "users_years_not_negative" CHECK("users"."years_of_experience" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_id_unique` ON `users` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);