CREATE TABLE `concept_labels` (
	`label_key` text NOT NULL,
	`language` text NOT NULL,
	`uri` text NOT NULL,
	`is_preferred` integer DEFAULT false NOT NULL,
	`source_hash` text NOT NULL,
	PRIMARY KEY(`label_key`, `uri`, `language`),
	FOREIGN KEY (`uri`) REFERENCES `concepts`(`uri`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `concept_labels_by_uri` ON `concept_labels` (`uri`);--> statement-breakpoint
CREATE TABLE `concepts` (
	`uri` text PRIMARY KEY NOT NULL,
	`scheme` text NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`language` text NOT NULL,
	`broader_uri` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	CONSTRAINT "concepts_scheme_known" CHECK("concepts"."scheme" in ('esco','onet')),
	CONSTRAINT "concepts_kind_known" CHECK("concepts"."kind" in ('skill','occupation'))
);
