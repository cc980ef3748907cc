ALTER TABLE `applications` ADD `revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `usage_limits` ADD `recent_charges` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `tracked_applications_by_user_and_time` ON `tracked_applications` (`user_id`,`created_at`);