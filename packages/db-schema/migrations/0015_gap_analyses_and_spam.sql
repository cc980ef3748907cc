CREATE TABLE `resume_gap_analyses` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`overall_assessment` text NOT NULL,
	`urgency` text NOT NULL,
	`identified_gaps_and_flags` text DEFAULT '[]' NOT NULL,
	`clarification_questions` text DEFAULT '[]' NOT NULL,
	`next_steps` text NOT NULL,
	`questions_answered` integer DEFAULT 0 NOT NULL,
	`questions_total` integer DEFAULT 0 NOT NULL,
	`status` text DEFAULT 'pending' NOT NULL,
	`completed_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "resume_gap_analyses_urgency_known" CHECK("resume_gap_analyses"."urgency" in ('CRITICAL','HIGH','MEDIUM','LOW')),
	CONSTRAINT "resume_gap_analyses_status_known" CHECK("resume_gap_analyses"."status" in ('pending','in_progress','completed','archived')),
	CONSTRAINT "resume_gap_analyses_answered_not_negative" CHECK("resume_gap_analyses"."questions_answered" >= 0),
	CONSTRAINT "resume_gap_analyses_total_reached" CHECK("resume_gap_analyses"."questions_total" >= "resume_gap_analyses"."questions_answered"),
	CONSTRAINT "resume_gap_analyses_completed_once_answered" CHECK(("resume_gap_analyses"."status" = 'completed') <= ("resume_gap_analyses"."completed_at" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `resume_gap_analyses_id_unique` ON `resume_gap_analyses` (`id`);--> statement-breakpoint
CREATE INDEX `resume_gap_analyses_by_user` ON `resume_gap_analyses` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `resume_gap_analyses_unanswered` ON `resume_gap_analyses` (`user_id`,`status`,`created_at`);--> statement-breakpoint
CREATE TABLE `spam_reports` (
	`id` text NOT NULL,
	`job_id` text NOT NULL,
	`reporter_user_id` text,
	`report_type` text NOT NULL,
	`reason` text,
	`details` text,
	`review_status` text DEFAULT 'pending' NOT NULL,
	`reviewed_by` text,
	`reviewed_at` text,
	`review_notes` text,
	`action_taken` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`reporter_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`reviewed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "spam_reports_type_known" CHECK("spam_reports"."report_type" in ('spam','scam','expired','misleading','duplicate','other')),
	CONSTRAINT "spam_reports_review_known" CHECK("spam_reports"."review_status" in ('pending','under_review','confirmed','rejected','duplicate_report'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `spam_reports_id_unique` ON `spam_reports` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `spam_reports_by_job` ON `spam_reports` (`job_id`,`reporter_user_id`,`report_type`);--> statement-breakpoint
CREATE INDEX `spam_reports_by_reporter` ON `spam_reports` (`reporter_user_id`);--> statement-breakpoint
CREATE INDEX `spam_reports_by_reviewer` ON `spam_reports` (`reviewed_by`) WHERE reviewed_by is not null;--> statement-breakpoint
CREATE INDEX `spam_reports_by_review` ON `spam_reports` (`review_status`,`job_id`,`created_at`,`reporter_user_id`);--> statement-breakpoint
CREATE INDEX `jobs_open_by_spam` ON `jobs` (`owner_id`,`spam_status`,`is_closed`,`dedup_status`) WHERE is_closed = 0 and dedup_status <> 'merged';--> statement-breakpoint
CREATE INDEX `jobs_open_by_spam_categories` ON `jobs` (`owner_id`,`spam_categories`,`is_closed`,`dedup_status`) WHERE is_closed = 0 and dedup_status <> 'merged' and spam_categories <> '[]';--> statement-breakpoint
-- What was found in a text says nothing of another: no way of writing a posting can forget it. What an
-- admin has decided, or is to decide, stands until they do: an edit is no way out of it.
CREATE TRIGGER `jobs_content_judgements` AFTER UPDATE OF `content_hash` ON `jobs`
WHEN new.`content_hash` <> old.`content_hash` BEGIN
	UPDATE `jobs` SET
		`spam_status` = CASE WHEN `spam_status` IN ('pending_review', 'manually_rejected') THEN `spam_status` ELSE 'unchecked' END,
		`spam_score` = NULL, `spam_categories` = '[]', `spam_flags` = '[]', `spam_analyzed_at` = NULL,
		`quality_score` = NULL
	WHERE `seq` = new.`seq`;
END;
