CREATE TABLE `job_matches` (
	`user_id` text NOT NULL,
	`job_id` text NOT NULL,
	`score` integer,
	`is_match` integer DEFAULT false NOT NULL,
	`run_id` text NOT NULL,
	`announced_at` text,
	`notified_at` text,
	`digest_id` text,
	`digest_at` text,
	`emailed_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	PRIMARY KEY(`user_id`, `job_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_matches_score_range" CHECK("job_matches"."score" between 0 and 100)
);
--> statement-breakpoint
CREATE INDEX `job_matches_by_job` ON `job_matches` (`job_id`);--> statement-breakpoint
CREATE INDEX `job_matches_by_run` ON `job_matches` (`run_id`);--> statement-breakpoint
CREATE INDEX `job_matches_by_age` ON `job_matches` (`created_at`);--> statement-breakpoint
CREATE INDEX `job_matches_by_digest` ON `job_matches` (`user_id`,`digest_at`) WHERE digest_at is not null;--> statement-breakpoint
CREATE INDEX `job_matches_unannounced` ON `job_matches` (`created_at`) WHERE is_match = 1 and announced_at is null;--> statement-breakpoint
CREATE INDEX `job_matches_unnotified` ON `job_matches` (`user_id`) WHERE is_match = 1 and notified_at is null;--> statement-breakpoint
CREATE INDEX `job_matches_unmailed` ON `job_matches` (`user_id`) WHERE is_match = 1 and emailed_at is null;--> statement-breakpoint
ALTER TABLE `job_search_history` ADD `due_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `job_search_history_by_due_time` ON `job_search_history` (`template_id`,`due_at`);--> statement-breakpoint
CREATE INDEX `job_search_history_unfinished` ON `job_search_history` (`updated_at`) WHERE status in ('pending', 'running');--> statement-breakpoint
ALTER TABLE `job_search_templates` ADD `schedule` text;--> statement-breakpoint
ALTER TABLE `job_search_templates` ADD `next_run_at` text;--> statement-breakpoint
ALTER TABLE `job_search_templates` ADD `last_run_at` text;--> statement-breakpoint
CREATE INDEX `job_search_templates_due` ON `job_search_templates` (`next_run_at`) WHERE next_run_at is not null;--> statement-breakpoint
ALTER TABLE `users` ADD `matched_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `users_by_matching` ON `users` (`matched_at`);--> statement-breakpoint
CREATE INDEX `jobs_owned_by_age` ON `jobs` (`created_at`,`owner_id`) WHERE owner_id is not null;