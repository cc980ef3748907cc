CREATE TABLE `embedding_tasks` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`owner_id` text,
	`task_type` text NOT NULL,
	`status` text DEFAULT 'pending' NOT NULL,
	`priority` integer DEFAULT 5 NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`max_attempts` integer DEFAULT 4 NOT NULL,
	`error` text,
	`enqueued_at` text,
	`next_retry_at` text,
	`worker_id` text,
	`trace_id` text NOT NULL,
	`text_hash` text,
	`started_at` text,
	`finished_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "embedding_tasks_subject_known" CHECK("embedding_tasks"."subject_type" in ('job','profile')),
	CONSTRAINT "embedding_tasks_type_known" CHECK("embedding_tasks"."task_type" in ('generate_embedding','compute_similarity','delete_embedding')),
	CONSTRAINT "embedding_tasks_status_known" CHECK("embedding_tasks"."status" in ('pending','processing','completed','failed')),
	CONSTRAINT "embedding_tasks_priority_range" CHECK("embedding_tasks"."priority" between 1 and 10),
	CONSTRAINT "embedding_tasks_attempts_not_negative" CHECK("embedding_tasks"."attempts" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `embedding_tasks_id_unique` ON `embedding_tasks` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `embedding_tasks_active` ON `embedding_tasks` (`subject_id`,`task_type`) WHERE status in ('pending', 'processing');--> statement-breakpoint
CREATE INDEX `embedding_tasks_to_enqueue` ON `embedding_tasks` (`priority`,`seq`) WHERE status = 'pending' and enqueued_at is null;--> statement-breakpoint
CREATE INDEX `embedding_tasks_by_status` ON `embedding_tasks` (`status`,`updated_at`);--> statement-breakpoint
CREATE INDEX `embedding_tasks_by_finish` ON `embedding_tasks` (`finished_at`);--> statement-breakpoint
CREATE INDEX `embedding_tasks_by_owner` ON `embedding_tasks` (`owner_id`);--> statement-breakpoint
CREATE TABLE `profile_embeddings` (
	`user_id` text PRIMARY KEY NOT NULL,
	`model` text NOT NULL,
	`text_hash` text NOT NULL,
	`vector` blob NOT NULL,
	`embedded_at` text NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `similar_jobs` (
	`job_id` text NOT NULL,
	`similar_job_id` text NOT NULL,
	`score` real NOT NULL,
	`model` text NOT NULL,
	`computed_at` text NOT NULL,
	PRIMARY KEY(`job_id`, `similar_job_id`),
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`similar_job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "similar_jobs_score_range" CHECK("similar_jobs"."score" between -1.001 and 1.001)
);
--> statement-breakpoint
CREATE INDEX `similar_jobs_by_score` ON `similar_jobs` (`job_id`,`score`);--> statement-breakpoint
CREATE INDEX `similar_jobs_by_similar` ON `similar_jobs` (`similar_job_id`);--> statement-breakpoint
CREATE TABLE `worker_status` (
	`worker_id` text PRIMARY KEY NOT NULL,
	`service` text NOT NULL,
	`status` text NOT NULL,
	`last_heartbeat` text NOT NULL,
	`processed_count` integer DEFAULT 0 NOT NULL,
	`failed_count` integer DEFAULT 0 NOT NULL,
	`current_task` text,
	`started_at` text NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	CONSTRAINT "worker_status_known" CHECK("worker_status"."status" in ('running','idle','draining'))
);
--> statement-breakpoint
CREATE INDEX `worker_status_by_heartbeat` ON `worker_status` (`last_heartbeat`);--> statement-breakpoint
CREATE TABLE `ai_counters` (
	`day` text NOT NULL,
	`model` text NOT NULL,
	`layer` text NOT NULL,
	`calls` integer DEFAULT 0 NOT NULL,
	`tokens_in` integer DEFAULT 0 NOT NULL,
	`tokens_out` integer DEFAULT 0 NOT NULL,
	`errors` integer DEFAULT 0 NOT NULL,
	`cost_micro_usd` integer DEFAULT 0 NOT NULL,
	`latency_histogram` text DEFAULT '[]' NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	PRIMARY KEY(`day`, `model`, `layer`)
);
--> statement-breakpoint
CREATE TABLE `dead_letters` (
	`id` text NOT NULL,
	`queue` text NOT NULL,
	`message_id` text NOT NULL,
	`message` text NOT NULL,
	`error` text,
	`trace_id` text,
	`retried_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dead_letters_id_unique` ON `dead_letters` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `dead_letters_message_id_unique` ON `dead_letters` (`message_id`);--> statement-breakpoint
CREATE INDEX `dead_letters_by_queue` ON `dead_letters` (`queue`,`created_at`);--> statement-breakpoint
CREATE INDEX `dead_letters_by_trace` ON `dead_letters` (`trace_id`);--> statement-breakpoint
CREATE TABLE `pauses` (
	`queue` text PRIMARY KEY NOT NULL,
	`paused_at` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `jobs` ADD `embedded_text_hash` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `similar_computed_at` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `similar_among` integer;--> statement-breakpoint
CREATE INDEX `jobs_by_embedding_status` ON `jobs` (`embedding_status`);--> statement-breakpoint
CREATE INDEX `jobs_by_similar_computed` ON `jobs` (`similar_computed_at`);