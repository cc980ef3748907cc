CREATE TABLE `applications` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`job_id` text,
	`job_title` text NOT NULL,
	`company` text NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`variants` text DEFAULT '[]' NOT NULL,
	`selected_variant_id` text,
	`edit_history` text DEFAULT '[]' NOT NULL,
	`cover_letter` text,
	`custom_resume` text,
	`submitted_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "applications_status_known" CHECK("applications"."status" in ('draft','ready','submitted','viewed','interviewing','offered','accepted','rejected','withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `applications_id_unique` ON `applications` (`id`);--> statement-breakpoint
CREATE INDEX `applications_by_user` ON `applications` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `applications_by_user_and_status` ON `applications` (`user_id`,`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `applications_by_job` ON `applications` (`job_id`);--> statement-breakpoint
CREATE TABLE `tracked_applications` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`application_id` text,
	`job_id` text,
	`job_title` text NOT NULL,
	`company` text NOT NULL,
	`location` text,
	`status` text DEFAULT 'applied' NOT NULL,
	`applied_date` text,
	`match_score` integer,
	`recruiter` text,
	`hiring_manager` text,
	`interviews` text DEFAULT '[]' NOT NULL,
	`next_interview_date` text,
	`next_action` text,
	`next_action_date` text,
	`follow_up_actions` text DEFAULT '[]' NOT NULL,
	`offer_details` text,
	`notes` text,
	`tags` text DEFAULT '[]' NOT NULL,
	`activity_log` text DEFAULT '[]' NOT NULL,
	`status_history` text DEFAULT '[]' NOT NULL,
	`archived` integer DEFAULT false NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "tracked_applications_status_known" CHECK("tracked_applications"."status" in ('applied','response_received','screening','interview_scheduled','interview_completed','offer','offer_accepted','offer_declined','accepted','rejected','withdrawn','abandoned')),
	CONSTRAINT "tracked_applications_score_range" CHECK("tracked_applications"."match_score" between 0 and 100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tracked_applications_id_unique` ON `tracked_applications` (`id`);--> statement-breakpoint
CREATE INDEX `tracked_applications_by_user` ON `tracked_applications` (`user_id`,`archived`,`created_at`);--> statement-breakpoint
CREATE INDEX `tracked_applications_by_user_and_status` ON `tracked_applications` (`user_id`,`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `tracked_applications_by_application` ON `tracked_applications` (`application_id`);--> statement-breakpoint
CREATE INDEX `tracked_applications_by_job` ON `tracked_applications` (`job_id`);--> statement-breakpoint
CREATE TABLE `invoices` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`subscription_id` text,
	`number` text,
	`invoice_date` text NOT NULL,
	`due_date` text,
	`amount_due` integer NOT NULL,
	`amount_paid` integer NOT NULL,
	`currency` text NOT NULL,
	`status` text NOT NULL,
	`paid_at` text,
	`hosted_url` text,
	`pdf_url` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`subscription_id`) REFERENCES `subscriptions`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "invoices_status_known" CHECK("invoices"."status" in ('paid','failed','pending','refunded'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_id_unique` ON `invoices` (`id`);--> statement-breakpoint
CREATE INDEX `invoices_by_user` ON `invoices` (`user_id`,`invoice_date`);--> statement-breakpoint
CREATE INDEX `invoices_by_subscription` ON `invoices` (`subscription_id`);--> statement-breakpoint
CREATE TABLE `payment_methods` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`type` text DEFAULT 'card' NOT NULL,
	`stripe_payment_method_id` text,
	`brand` text,
	`last4` text,
	`exp_month` integer,
	`exp_year` integer,
	`is_default` integer DEFAULT false NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payment_methods_id_unique` ON `payment_methods` (`id`);--> statement-breakpoint
CREATE INDEX `payment_methods_by_user` ON `payment_methods` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`plan` text DEFAULT 'free' NOT NULL,
	`status` text DEFAULT 'active' NOT NULL,
	`billing_cycle` text,
	`trial_end` text,
	`stripe_customer_id` text,
	`stripe_subscription_id` text,
	`current_period_start` text NOT NULL,
	`current_period_end` text NOT NULL,
	`cancel_at_period_end` integer DEFAULT false NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "subscriptions_plan_known" CHECK("subscriptions"."plan" in ('free','basic','premium')),
	CONSTRAINT "subscriptions_status_known" CHECK("subscriptions"."status" in ('active','canceled','past_due','trialing'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_id_unique` ON `subscriptions` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_user_id_unique` ON `subscriptions` (`user_id`);--> statement-breakpoint
CREATE TABLE `usage_limits` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`ai_generations_used` integer DEFAULT 0 NOT NULL,
	`ai_generations_limit` integer NOT NULL,
	`job_searches_used` integer DEFAULT 0 NOT NULL,
	`job_searches_limit` integer NOT NULL,
	`emails_sent_used` integer DEFAULT 0 NOT NULL,
	`emails_sent_limit` integer NOT NULL,
	`period_start` text NOT NULL,
	`period_end` text NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "usage_limits_generations_not_negative" CHECK("usage_limits"."ai_generations_used" >= 0),
	CONSTRAINT "usage_limits_searches_not_negative" CHECK("usage_limits"."job_searches_used" >= 0),
	CONSTRAINT "usage_limits_emails_not_negative" CHECK("usage_limits"."emails_sent_used" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `usage_limits_id_unique` ON `usage_limits` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `usage_limits_user_id_unique` ON `usage_limits` (`user_id`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`bucket` text NOT NULL,
	`key` text NOT NULL,
	`file_name` text NOT NULL,
	`content_type` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`expires_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "files_bucket_known" CHECK("files"."bucket" in ('avatars','resumes','exports')),
	CONSTRAINT "files_size_not_negative" CHECK("files"."size_bytes" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `files_id_unique` ON `files` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `files_key_unique` ON `files` (`key`);--> statement-breakpoint
CREATE INDEX `files_by_user` ON `files` (`user_id`,`bucket`,`created_at`);--> statement-breakpoint
CREATE INDEX `files_by_expiry` ON `files` (`expires_at`);--> statement-breakpoint
CREATE TABLE `canonical_job_metadata` (
	`job_id` text PRIMARY KEY NOT NULL,
	`duplicate_count` integer DEFAULT 0 NOT NULL,
	`source_type` text,
	`source_reliability_score` integer,
	`completeness_score` integer,
	`freshness_score` integer,
	`overall_quality_score` integer,
	`has_url` integer DEFAULT false NOT NULL,
	`has_salary_range` integer DEFAULT false NOT NULL,
	`field_count` integer,
	`description_length` integer,
	`calculated_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "canonical_job_metadata_source_range" CHECK("canonical_job_metadata"."source_reliability_score" between 0 and 100),
	CONSTRAINT "canonical_job_metadata_completeness_range" CHECK("canonical_job_metadata"."completeness_score" between 0 and 100),
	CONSTRAINT "canonical_job_metadata_freshness_range" CHECK("canonical_job_metadata"."freshness_score" between 0 and 100),
	CONSTRAINT "canonical_job_metadata_quality_range" CHECK("canonical_job_metadata"."overall_quality_score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE `job_duplicates` (
	`id` text NOT NULL,
	`canonical_job_id` text NOT NULL,
	`duplicate_job_id` text NOT NULL,
	`overall_similarity` integer NOT NULL,
	`title_similarity` integer NOT NULL,
	`company_similarity` integer NOT NULL,
	`location_similarity` integer NOT NULL,
	`description_similarity` integer NOT NULL,
	`matched_fields` text DEFAULT '[]' NOT NULL,
	`detection_method` text NOT NULL,
	`confidence_level` text NOT NULL,
	`manually_confirmed` integer DEFAULT false NOT NULL,
	`confirmed_by` text,
	`confirmed_at` text,
	`merged_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`canonical_job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`duplicate_job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`confirmed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "job_duplicates_differ" CHECK("job_duplicates"."canonical_job_id" <> "job_duplicates"."duplicate_job_id"),
	CONSTRAINT "job_duplicates_overall_range" CHECK("job_duplicates"."overall_similarity" between 0 and 100),
	CONSTRAINT "job_duplicates_title_range" CHECK("job_duplicates"."title_similarity" between 0 and 100),
	CONSTRAINT "job_duplicates_company_range" CHECK("job_duplicates"."company_similarity" between 0 and 100),
	CONSTRAINT "job_duplicates_location_range" CHECK("job_duplicates"."location_similarity" between 0 and 100),
	CONSTRAINT "job_duplicates_description_range" CHECK("job_duplicates"."description_similarity" between 0 and 100),
	CONSTRAINT "job_duplicates_method_known" CHECK("job_duplicates"."detection_method" in ('fuzzy_match','url_match','hash_match','manual')),
	CONSTRAINT "job_duplicates_confidence_known" CHECK("job_duplicates"."confidence_level" in ('high','medium','low'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `job_duplicates_id_unique` ON `job_duplicates` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `job_duplicates_by_pair` ON `job_duplicates` (`canonical_job_id`,`duplicate_job_id`);--> statement-breakpoint
CREATE INDEX `job_duplicates_by_duplicate` ON `job_duplicates` (`duplicate_job_id`);--> statement-breakpoint
CREATE TABLE `job_feedback` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`job_id` text NOT NULL,
	`feedback_type` text NOT NULL,
	`rating` integer,
	`reasons` text DEFAULT '[]' NOT NULL,
	`comment` text,
	`context` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_feedback_type_known" CHECK("job_feedback"."feedback_type" in ('thumbs_up','thumbs_down','not_interested','applied','saved','hidden','reported_spam','reported_scam','reported_expired')),
	CONSTRAINT "job_feedback_rating_range" CHECK("job_feedback"."rating" between 1 and 5)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `job_feedback_id_unique` ON `job_feedback` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `job_feedback_by_user_and_job` ON `job_feedback` (`user_id`,`job_id`,`feedback_type`);--> statement-breakpoint
CREATE INDEX `job_feedback_by_job` ON `job_feedback` (`job_id`);--> statement-breakpoint
CREATE TABLE `notification_preferences` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`application_updates` integer DEFAULT true NOT NULL,
	`interview_reminders` integer DEFAULT true NOT NULL,
	`follow_up_reminders` integer DEFAULT true NOT NULL,
	`weekly_digest` integer DEFAULT true NOT NULL,
	`product_updates` integer DEFAULT false NOT NULL,
	`in_app` integer DEFAULT true NOT NULL,
	`sound` integer DEFAULT false NOT NULL,
	`email_frequency` text DEFAULT 'daily' NOT NULL,
	`min_match_score` integer DEFAULT 70 NOT NULL,
	`quiet_from` text,
	`quiet_to` text,
	`timezone` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "notification_preferences_frequency_known" CHECK("notification_preferences"."email_frequency" in ('realtime','daily','weekly','none')),
	CONSTRAINT "notification_preferences_score_range" CHECK("notification_preferences"."min_match_score" between 0 and 100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notification_preferences_id_unique` ON `notification_preferences` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `notification_preferences_user_id_unique` ON `notification_preferences` (`user_id`);--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`type` text NOT NULL,
	`title` text NOT NULL,
	`message` text NOT NULL,
	`action_url` text,
	`action_text` text,
	`read` integer DEFAULT false NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notifications_id_unique` ON `notifications` (`id`);--> statement-breakpoint
CREATE INDEX `notifications_by_user` ON `notifications` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notifications_by_user_and_read` ON `notifications` (`user_id`,`read`,`created_at`);--> statement-breakpoint
CREATE TABLE `cron_runs` (
	`id` text NOT NULL,
	`name` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`status` text NOT NULL,
	`summary` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	CONSTRAINT "cron_runs_status_known" CHECK("cron_runs"."status" in ('running','completed','failed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cron_runs_id_unique` ON `cron_runs` (`id`);--> statement-breakpoint
CREATE INDEX `cron_runs_by_name` ON `cron_runs` (`name`,`started_at`);--> statement-breakpoint
CREATE TABLE `erasures` (
	`id` text NOT NULL,
	`token_hash` text NOT NULL,
	`requested_at` text NOT NULL,
	`finished_at` text,
	`counts` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `erasures_id_unique` ON `erasures` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `erasures_token_hash_unique` ON `erasures` (`token_hash`);--> statement-breakpoint
CREATE TABLE `certifications` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`issuer` text,
	`issued_on` text,
	`expires_on` text,
	`url` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "certifications_expire_after_issue" CHECK("certifications"."expires_on" >= substr("certifications"."issued_on", 1, length("certifications"."expires_on")))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `certifications_id_unique` ON `certifications` (`id`);--> statement-breakpoint
CREATE INDEX `certifications_by_user` ON `certifications` (`user_id`,`name`);--> statement-breakpoint
CREATE TABLE `languages` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`language` text NOT NULL,
	`fluency` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `languages_id_unique` ON `languages` (`id`);--> statement-breakpoint
CREATE INDEX `languages_by_user` ON `languages` (`user_id`,`language`);--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`highlights` text DEFAULT '[]' NOT NULL,
	`keywords` text DEFAULT '[]' NOT NULL,
	`start_date` text,
	`end_date` text,
	`url` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "projects_ends_after_start" CHECK("projects"."end_date" >= substr("projects"."start_date", 1, length("projects"."end_date")))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `projects_id_unique` ON `projects` (`id`);--> statement-breakpoint
CREATE INDEX `projects_by_user` ON `projects` (`user_id`,`name`);--> statement-breakpoint
CREATE TABLE `work_experience_narratives` (
	`id` text NOT NULL,
	`work_experience_id` text NOT NULL,
	`user_id` text NOT NULL,
	`narrative` text NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`work_experience_id`) REFERENCES `work_experience`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `work_experience_narratives_id_unique` ON `work_experience_narratives` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `work_experience_narratives_work_experience_id_unique` ON `work_experience_narratives` (`work_experience_id`);--> statement-breakpoint
CREATE INDEX `work_experience_narratives_by_user` ON `work_experience_narratives` (`user_id`);--> statement-breakpoint
CREATE TABLE `resumes` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`title` text NOT NULL,
	`type` text DEFAULT 'master' NOT NULL,
	`sections` text NOT NULL,
	`formats` text DEFAULT '[]' NOT NULL,
	`file_key` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "resumes_type_known" CHECK("resumes"."type" in ('master','tailored'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `resumes_id_unique` ON `resumes` (`id`);--> statement-breakpoint
CREATE INDEX `resumes_by_user` ON `resumes` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `job_search_history` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`search_query` text,
	`sources` text DEFAULT '[]' NOT NULL,
	`jobs_found` integer DEFAULT 0 NOT NULL,
	`new_jobs` integer DEFAULT 0 NOT NULL,
	`duplicates_removed` integer DEFAULT 0 NOT NULL,
	`status` text NOT NULL,
	`is_automated` integer DEFAULT false NOT NULL,
	`template_id` text,
	`errors` text DEFAULT '[]' NOT NULL,
	`duration_ms` integer,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`template_id`) REFERENCES `job_search_templates`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "job_search_history_status_known" CHECK("job_search_history"."status" in ('pending','running','completed','partial','failed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `job_search_history_id_unique` ON `job_search_history` (`id`);--> statement-breakpoint
CREATE INDEX `job_search_history_by_user` ON `job_search_history` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `job_search_history_by_template` ON `job_search_history` (`template_id`);--> statement-breakpoint
CREATE TABLE `job_search_templates` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`search_criteria` text NOT NULL,
	`use_count` integer DEFAULT 0 NOT NULL,
	`is_default` integer DEFAULT false NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_search_templates_use_not_negative" CHECK("job_search_templates"."use_count" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `job_search_templates_id_unique` ON `job_search_templates` (`id`);--> statement-breakpoint
CREATE INDEX `job_search_templates_by_user` ON `job_search_templates` (`user_id`,`created_at`);