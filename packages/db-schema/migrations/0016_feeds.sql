CREATE TABLE `feeds` (
	`id` text NOT NULL,
	`owner_id` text NOT NULL,
	`board_type` text NOT NULL,
	`token` text NOT NULL,
	`last_run_at` text,
	`next_run_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`last_status` text,
	`last_error` text,
	`last_success_at` text,
	`postings_seen` integer DEFAULT 0 NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`etag` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "feeds_status_known" CHECK("feeds"."last_status" in ('completed','unchanged','partial','failed')),
	CONSTRAINT "feeds_postings_not_negative" CHECK("feeds"."postings_seen" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_id_unique` ON `feeds` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_by_owner_board` ON `feeds` (`owner_id`,`board_type`,`token`);--> statement-breakpoint
CREATE INDEX `feeds_by_board` ON `feeds` (`board_type`,`token`);--> statement-breakpoint
CREATE INDEX `feeds_by_next_run` ON `feeds` (`next_run_at`);