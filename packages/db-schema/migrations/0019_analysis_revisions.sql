ALTER TABLE `jobs` ADD `revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `profile_revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- What an analysis reads has a number that every change counts up, however it is made: a cached one is
-- asked for by that number, without reading it all.
CREATE TRIGGER `jobs_revision` AFTER UPDATE OF `title`, `company`, `location`, `country`, `work_arrangement`, `remote_regions`, `description`, `requirements`, `benefits`, `language`, `job_type`, `experience_level`, `salary_min`, `salary_max`, `salary_currency`, `salary_period`, `required_skills`, `preferred_skills`, `industry`, `company_size`, `owner_id` ON `jobs` BEGIN
	UPDATE `jobs` SET `revision` = `revision` + 1 WHERE `seq` = new.`seq`;
END;
--> statement-breakpoint
CREATE TRIGGER `users_profile_revision` AFTER UPDATE OF `current_title`, `professional_summary`, `location`, `city`, `state`, `country`, `years_of_experience` ON `users` BEGIN
	UPDATE `users` SET `profile_revision` = `profile_revision` + 1 WHERE `seq` = new.`seq`;
END;
--> statement-breakpoint
CREATE TRIGGER `work_experience_revision_insert` AFTER INSERT ON `work_experience` BEGIN
	UPDATE `users` SET `profile_revision` = `profile_revision` + 1 WHERE `id` = new.`user_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `work_experience_revision_update` AFTER UPDATE ON `work_experience` BEGIN
	UPDATE `users` SET `profile_revision` = `profile_revision` + 1 WHERE `id` = new.`user_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `work_experience_revision_delete` AFTER DELETE ON `work_experience` BEGIN
	UPDATE `users` SET `profile_revision` = `profile_revision` + 1 WHERE `id` = old.`user_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `education_revision_insert` AFTER INSERT ON `education` BEGIN
	UPDATE `users` SET `profile_revision` = `profile_revision` + 1 WHERE `id` = new.`user_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `education_revision_update` AFTER UPDATE ON `education` BEGIN
	UPDATE `users` SET `profile_revision` = `profile_revision` + 1 WHERE `id` = new.`user_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `education_revision_delete` AFTER DELETE ON `education` BEGIN
	UPDATE `users` SET `profile_revision` = `profile_revision` + 1 WHERE `id` = old.`user_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `skills_revision_insert` AFTER INSERT ON `skills` BEGIN
	UPDATE `users` SET `profile_revision` = `profile_revision` + 1 WHERE `id` = new.`user_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `skills_revision_update` AFTER UPDATE ON `skills` BEGIN
	UPDATE `users` SET `profile_revision` = `profile_revision` + 1 WHERE `id` = new.`user_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `skills_revision_delete` AFTER DELETE ON `skills` BEGIN
	UPDATE `users` SET `profile_revision` = `profile_revision` + 1 WHERE `id` = old.`user_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `job_preferences_revision_insert` AFTER INSERT ON `job_preferences` BEGIN
	UPDATE `users` SET `profile_revision` = `profile_revision` + 1 WHERE `id` = new.`user_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `job_preferences_revision_update` AFTER UPDATE ON `job_preferences` BEGIN
	UPDATE `users` SET `profile_revision` = `profile_revision` + 1 WHERE `id` = new.`user_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `job_preferences_revision_delete` AFTER DELETE ON `job_preferences` BEGIN
	UPDATE `users` SET `profile_revision` = `profile_revision` + 1 WHERE `id` = old.`user_id`;
END;
