-- A posting that can be found has a vector. What has to be done about it is written here, in the
-- transaction of whatever changed the posting, so that no way of writing one can forget it; core sends
-- the tasks to the queue afterwards. Closed and merged postings are not found.
CREATE TRIGGER `jobs_embedding_insert` AFTER INSERT ON `jobs`
WHEN new.`is_closed` = 0 AND new.`dedup_status` <> 'merged' BEGIN
	INSERT INTO `embedding_tasks`(`id`, `subject_type`, `subject_id`, `task_type`, `trace_id`)
	VALUES (
		lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
		'job', new.`id`, 'generate_embedding', lower(hex(randomblob(16)))
	);
	UPDATE `jobs` SET `embedding_status` = 'pending' WHERE `seq` = new.`seq`;
END;
--> statement-breakpoint
-- A change while the task is being worked on sets it back: what was read is not what is to be stored.
CREATE TRIGGER `jobs_embedding_change` AFTER UPDATE OF `content_hash`, `posted_at`, `is_closed`, `dedup_status` ON `jobs`
WHEN new.`is_closed` = 0 AND new.`dedup_status` <> 'merged' AND (
	new.`content_hash` <> old.`content_hash` OR new.`posted_at` IS NOT old.`posted_at`
	OR old.`is_closed` <> 0 OR old.`dedup_status` = 'merged'
) BEGIN
	UPDATE `embedding_tasks` SET `status` = 'pending', `attempts` = 0, `enqueued_at` = NULL, `next_retry_at` = NULL,
		`worker_id` = NULL, `updated_at` = strftime('%Y-%m-%dT%H:%M:%fZ','now')
	WHERE `subject_id` = new.`id` AND `task_type` = 'generate_embedding' AND `status` IN ('pending', 'processing');
	INSERT INTO `embedding_tasks`(`id`, `subject_type`, `subject_id`, `task_type`, `trace_id`)
	SELECT
		lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
		'job', new.`id`, 'generate_embedding', lower(hex(randomblob(16)))
	WHERE NOT EXISTS (
		SELECT 1 FROM `embedding_tasks` WHERE `subject_id` = new.`id` AND `task_type` = 'generate_embedding'
			AND `status` IN ('pending', 'processing')
	);
	UPDATE `jobs` SET `embedding_status` = 'pending' WHERE `seq` = new.`seq`;
END;
--> statement-breakpoint
CREATE TRIGGER `jobs_embedding_withdraw` AFTER UPDATE OF `is_closed`, `dedup_status` ON `jobs`
WHEN (new.`is_closed` <> 0 OR new.`dedup_status` = 'merged') AND old.`is_closed` = 0 AND old.`dedup_status` <> 'merged' BEGIN
	INSERT INTO `embedding_tasks`(`id`, `subject_type`, `subject_id`, `task_type`, `trace_id`)
	SELECT
		lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
		'job', new.`id`, 'delete_embedding', lower(hex(randomblob(16)))
	WHERE NOT EXISTS (
		SELECT 1 FROM `embedding_tasks` WHERE `subject_id` = new.`id` AND `task_type` = 'delete_embedding'
			AND `status` IN ('pending', 'processing')
	);
	DELETE FROM `similar_jobs` WHERE `job_id` = new.`id`;
	DELETE FROM `similar_jobs` WHERE `similar_job_id` = new.`id`;
	UPDATE `jobs` SET `embedding_status` = 'none', `similar_computed_at` = NULL WHERE `seq` = new.`seq`;
END;
--> statement-breakpoint
-- Fires for the postings of an erased account too, whose row is gone by then: such a task names nobody.
CREATE TRIGGER `jobs_embedding_delete` AFTER DELETE ON `jobs` BEGIN
	DELETE FROM `embedding_tasks`
	WHERE `subject_id` = old.`id` AND `task_type` <> 'delete_embedding' AND `status` IN ('pending', 'processing');
	INSERT INTO `embedding_tasks`(`id`, `subject_type`, `subject_id`, `owner_id`, `task_type`, `text_hash`, `trace_id`)
	SELECT
		lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
		'job', old.`id`, (SELECT `id` FROM `users` WHERE `id` = old.`owner_id`), 'delete_embedding', old.`embedded_text_hash`, lower(hex(randomblob(16)))
	WHERE NOT EXISTS (
		SELECT 1 FROM `embedding_tasks` WHERE `subject_id` = old.`id` AND `task_type` = 'delete_embedding'
			AND `status` IN ('pending', 'processing')
	);
END;
