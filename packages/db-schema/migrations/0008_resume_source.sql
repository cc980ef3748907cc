ALTER TABLE `resumes` ADD `source_document` text;--> statement-breakpoint
CREATE UNIQUE INDEX `resumes_source_by_user` ON `resumes` (`user_id`) WHERE "resumes"."source_document" is not null;