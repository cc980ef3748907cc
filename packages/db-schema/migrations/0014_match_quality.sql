CREATE TABLE `match_quality_metrics` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`algorithm_version` text NOT NULL,
	`period_start` text NOT NULL,
	`period_end` text NOT NULL,
	`total_jobs_shown` integer DEFAULT 0 NOT NULL,
	`jobs_clicked` integer DEFAULT 0 NOT NULL,
	`jobs_saved` integer DEFAULT 0 NOT NULL,
	`jobs_applied` integer DEFAULT 0 NOT NULL,
	`jobs_hidden` integer DEFAULT 0 NOT NULL,
	`click_through_rate` real,
	`save_rate` real,
	`apply_rate` real,
	`avg_match_score_clicked` real,
	`avg_match_score_saved` real,
	`avg_match_score_applied` real,
	`avg_match_score_hidden` real,
	`thumbs_up_count` integer DEFAULT 0 NOT NULL,
	`thumbs_down_count` integer DEFAULT 0 NOT NULL,
	`positive_feedback_rate` real,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "match_quality_period_order" CHECK("match_quality_metrics"."period_end" > "match_quality_metrics"."period_start"),
	CONSTRAINT "match_quality_click_rate_range" CHECK("match_quality_metrics"."click_through_rate" between 0 and 1),
	CONSTRAINT "match_quality_save_rate_range" CHECK("match_quality_metrics"."save_rate" between 0 and 1),
	CONSTRAINT "match_quality_apply_rate_range" CHECK("match_quality_metrics"."apply_rate" between 0 and 1),
	CONSTRAINT "match_quality_feedback_rate_range" CHECK("match_quality_metrics"."positive_feedback_rate" between 0 and 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `match_quality_metrics_id_unique` ON `match_quality_metrics` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `match_quality_by_user` ON `match_quality_metrics` (`user_id`,`period_start`,`period_end`,`algorithm_version`);--> statement-breakpoint
CREATE INDEX `analyses_by_updated` ON `job_compatibility_analyses` (`updated_at`);--> statement-breakpoint
CREATE INDEX `applications_by_user_and_job` ON `applications` (`user_id`,`job_id`);--> statement-breakpoint
CREATE INDEX `tracked_applications_by_user_and_job` ON `tracked_applications` (`user_id`,`job_id`);--> statement-breakpoint
CREATE INDEX `user_jobs_by_match_time` ON `user_jobs` (`match_computed_at`,`user_id`) WHERE match_computed_at is not null;