-- What has changed in the catalogue since the shards were last told, by posting. Every database has the same tables.
CREATE TABLE catalogue_outbox (seq integer PRIMARY KEY AUTOINCREMENT, job_id text NOT NULL);
--> statement-breakpoint
-- The last change that a shard has a copy of. Of two that copy at once the one that read earlier is refused.
CREATE TABLE catalogue_copied (id integer PRIMARY KEY NOT NULL CHECK (id = 1), seq integer NOT NULL);
--> statement-breakpoint
CREATE TRIGGER catalogue_copied_forward BEFORE UPDATE ON catalogue_copied WHEN new.seq < old.seq BEGIN
  SELECT RAISE(ABORT, 'catalogue_copied: a later change is here already');
END;
