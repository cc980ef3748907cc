-- Which shard an e-mail address, an external identity or a user id belongs to. An entry that is missing is found
-- in the shards again; the one that decides is `email:`, which makes an address one account's fleet-wide.
CREATE TABLE entries (
  key text PRIMARY KEY NOT NULL,
  shard text NOT NULL,
  user_id text
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX entries_user ON entries (user_id);
