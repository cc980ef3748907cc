DROP INDEX `jobs_by_owner`;--> statement-breakpoint
CREATE INDEX `jobs_by_owner_title` ON `jobs` (`owner_id`,substr("title", 1, 100) collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `jobs_open_by_expiry` ON `jobs` (`expires_at`) WHERE is_closed = 0;--> statement-breakpoint
CREATE INDEX `jobs_open_by_sighting` ON `jobs` (`last_seen_at`) WHERE is_closed = 0;--> statement-breakpoint
CREATE INDEX `jobs_open_unseen_by_age` ON `jobs` (`created_at`) WHERE is_closed = 0 and last_seen_at is null;--> statement-breakpoint
CREATE INDEX `jobs_by_owner` ON `jobs` (`owner_id`,`created_at`,`id`);--> statement-breakpoint
DROP INDEX `job_search_history_by_user`;--> statement-breakpoint
CREATE INDEX `job_search_history_by_user` ON `job_search_history` (`user_id`,`created_at`,`id`);--> statement-breakpoint
DROP INDEX `job_search_templates_by_user`;--> statement-breakpoint
CREATE UNIQUE INDEX `job_search_templates_default` ON `job_search_templates` (`user_id`) WHERE is_default = 1;--> statement-breakpoint
CREATE INDEX `job_search_templates_by_user` ON `job_search_templates` (`user_id`,`created_at`,`id`);--> statement-breakpoint
ALTER TABLE `job_duplicates` ADD `dismissed_at` text;--> statement-breakpoint
ALTER TABLE `erasures` ADD `user_id` text REFERENCES users(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `erasures` ADD `ai_done_at` text;--> statement-breakpoint
ALTER TABLE `erasures` ADD `integrations_done_at` text;--> statement-breakpoint
CREATE INDEX `erasures_by_user` ON `erasures` (`user_id`);--> statement-breakpoint
CREATE INDEX `erasures_unfinished` ON `erasures` (`updated_at`) WHERE finished_at is null;--> statement-breakpoint
CREATE INDEX `sessions_by_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE INDEX `one_time_tokens_by_expiry` ON `one_time_tokens` (`expires_at`);--> statement-breakpoint
CREATE INDEX `one_time_tokens_by_use` ON `one_time_tokens` (`used_at`);--> statement-breakpoint
CREATE INDEX `cron_runs_by_start` ON `cron_runs` (`started_at`);--> statement-breakpoint
CREATE INDEX `user_jobs_by_saved` ON `user_jobs` (`user_id`,`saved_at`);--> statement-breakpoint
CREATE INDEX `user_jobs_unsaved_by_expiry` ON `user_jobs` (`expires_at`) WHERE saved = 0;--> statement-breakpoint
CREATE INDEX `user_jobs_unsaved_by_age` ON `user_jobs` (`added_at`) WHERE saved = 0 and archived = 0;