CREATE TABLE `account_emails` (
	`id` text PRIMARY KEY NOT NULL,
	`status` text DEFAULT 'pending' NOT NULL,
	`claimed_at` text,
	`error` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	CONSTRAINT "account_emails_status_known" CHECK("account_emails"."status" in ('pending','sent','failed','unknown'))
);
--> statement-breakpoint
CREATE INDEX `account_emails_by_time` ON `account_emails` (`created_at`);--> statement-breakpoint
CREATE TABLE `email_history` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`application_id` text,
	`kind` text NOT NULL,
	`to_address` text NOT NULL,
	`subject` text NOT NULL,
	`content` text,
	`variant_id` text,
	`attach` text,
	`provider_message_id` text,
	`status` text DEFAULT 'pending' NOT NULL,
	`claimed_at` text,
	`events` text DEFAULT '[]' NOT NULL,
	`sent_at` text,
	`error` text,
	`request_id` text NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "email_history_status_known" CHECK("email_history"."status" in ('pending','sent','delivered','opened','bounced','dropped','spamreport','failed','unknown')),
	CONSTRAINT "email_history_kind_known" CHECK("email_history"."kind" in ('application','message')),
	CONSTRAINT "email_history_attach_known" CHECK("email_history"."attach" in ('pdf','docx'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `email_history_id_unique` ON `email_history` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `email_history_provider_message_id_unique` ON `email_history` (`provider_message_id`);--> statement-breakpoint
CREATE INDEX `email_history_by_user` ON `email_history` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `email_history_by_application` ON `email_history` (`application_id`);--> statement-breakpoint
CREATE INDEX `email_history_by_recipient` ON `email_history` (`to_address`,`created_at`);--> statement-breakpoint
CREATE INDEX `email_history_pending` ON `email_history` (`updated_at`) WHERE status = 'pending';--> statement-breakpoint
CREATE TABLE `email_recipients` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`address` text NOT NULL,
	`token_id` text NOT NULL,
	`verified_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `email_recipients_id_unique` ON `email_recipients` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `email_recipients_by_address` ON `email_recipients` (`user_id`,`address`);--> statement-breakpoint
CREATE INDEX `email_recipients_by_token` ON `email_recipients` (`token_id`);--> statement-breakpoint
CREATE INDEX `email_recipients_asked` ON `email_recipients` (`address`,`updated_at`);--> statement-breakpoint
CREATE TABLE `email_webhooks` (
	`digest` text PRIMARY KEY NOT NULL,
	`events` integer NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `email_webhooks_by_time` ON `email_webhooks` (`created_at`);--> statement-breakpoint
CREATE TABLE `suppressed_recipients` (
	`id` text NOT NULL,
	`address` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `suppressed_recipients_id_unique` ON `suppressed_recipients` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `suppressed_recipients_address_unique` ON `suppressed_recipients` (`address`);