-- In the catalogue's database alone.
CREATE TRIGGER catalogue_outbox_insert AFTER INSERT ON jobs BEGIN
  INSERT INTO catalogue_outbox (job_id) VALUES (new.id);
END;
--> statement-breakpoint
CREATE TRIGGER catalogue_outbox_update AFTER UPDATE ON jobs BEGIN
  INSERT INTO catalogue_outbox (job_id) VALUES (new.id);
END;
--> statement-breakpoint
CREATE TRIGGER catalogue_outbox_similar_insert AFTER INSERT ON similar_jobs BEGIN
  INSERT INTO catalogue_outbox (job_id) VALUES (new.job_id);
END;
--> statement-breakpoint
CREATE TRIGGER catalogue_outbox_similar_delete AFTER DELETE ON similar_jobs BEGIN
  INSERT INTO catalogue_outbox (job_id) VALUES (old.job_id);
END;
