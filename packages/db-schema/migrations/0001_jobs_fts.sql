-- Full-text index over postings. External content: the text lives in jobs only. `+` and `#` are part
-- of a word, so that C++ and C# are words of their own. The triggers name the indexed columns, so
-- that a change of status never rewrites the index.
CREATE VIRTUAL TABLE `jobs_fts` USING fts5(
	`title`, `company`, `description`, `skills`,
	content='jobs', content_rowid='seq',
	tokenize="unicode61 remove_diacritics 2 tokenchars '+#'"
);
--> statement-breakpoint
CREATE TRIGGER `jobs_fts_insert` AFTER INSERT ON `jobs` BEGIN
	INSERT INTO `jobs_fts`(`rowid`, `title`, `company`, `description`, `skills`)
	VALUES (new.`seq`, new.`title`, new.`company`, new.`description`, new.`skills`);
END;
--> statement-breakpoint
CREATE TRIGGER `jobs_fts_delete` AFTER DELETE ON `jobs` BEGIN
	INSERT INTO `jobs_fts`(`jobs_fts`, `rowid`, `title`, `company`, `description`, `skills`)
	VALUES ('delete', old.`seq`, old.`title`, old.`company`, old.`description`, old.`skills`);
END;
--> statement-breakpoint
CREATE TRIGGER `jobs_fts_update` AFTER UPDATE OF `title`, `company`, `description`, `required_skills`, `preferred_skills` ON `jobs` BEGIN
	INSERT INTO `jobs_fts`(`jobs_fts`, `rowid`, `title`, `company`, `description`, `skills`)
	VALUES ('delete', old.`seq`, old.`title`, old.`company`, old.`description`, old.`skills`);
	INSERT INTO `jobs_fts`(`rowid`, `title`, `company`, `description`, `skills`)
	VALUES (new.`seq`, new.`title`, new.`company`, new.`description`, new.`skills`);
END;
