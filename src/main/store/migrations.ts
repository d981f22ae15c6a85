// Made from migrations/*.sql by scripts/generate/migrations.ts: change those, never this.

/** A step from one version of the store to the next. The version of a store is the number of its steps. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

/**
 * Every step, oldest first, baked in as text: the built desk, the command line and the tests all
 * run from different folders. A step that has been released is never changed again.
 */
export const migrations: readonly Migration[] = [
  {
    name: '0000_desk',
    sql: `CREATE TABLE \`drafts\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`base\` integer NOT NULL,
	\`state\` text DEFAULT 'draft' NOT NULL,
	\`headline\` text NOT NULL,
	\`category\` text NOT NULL,
	\`date\` text,
	\`excerpt\` text NOT NULL,
	\`release_sha256\` text NOT NULL,
	\`row_sha256\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`discarded_at\` integer,
	\`turn\` integer NOT NULL,
	\`release\` text NOT NULL,
	CONSTRAINT "drafts_state" CHECK("drafts"."state" in ('draft', 'review', 'approved', 'published'))
);
--> statement-breakpoint
CREATE INDEX \`drafts_by_turn\` ON \`drafts\` (\`turn\`);--> statement-breakpoint
CREATE TABLE \`exceptions\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`draft\` text,
	\`rule\` text NOT NULL,
	\`fingerprint\` text NOT NULL,
	\`text\` text NOT NULL,
	\`scope\` text NOT NULL,
	\`reason\` text NOT NULL,
	\`note\` text NOT NULL,
	\`until\` text,
	\`by\` text NOT NULL,
	\`at\` integer NOT NULL,
	\`row_sha256\` text NOT NULL,
	FOREIGN KEY (\`draft\`) REFERENCES \`drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`exceptions_by_draft\` ON \`exceptions\` (\`draft\`);--> statement-breakpoint
CREATE TABLE \`papers\` (
	\`name\` text PRIMARY KEY NOT NULL,
	\`value\` text NOT NULL,
	\`sha256\` text NOT NULL
);`,
  },
  {
    name: '0001_history',
    sql: `CREATE TABLE \`comments\` (
	\`number\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`id\` text NOT NULL,
	\`draft\` text NOT NULL,
	\`thread\` text,
	\`slot\` text NOT NULL,
	\`quote\` text NOT NULL,
	\`before\` text NOT NULL,
	\`after\` text NOT NULL,
	\`body\` text NOT NULL,
	\`by\` text NOT NULL,
	\`at\` integer NOT NULL,
	\`resolved_by\` text,
	\`resolved_at\` integer,
	\`row_sha256\` text NOT NULL,
	FOREIGN KEY (\`draft\`) REFERENCES \`drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`comments_id_unique\` ON \`comments\` (\`id\`);--> statement-breakpoint
CREATE INDEX \`comments_by_draft\` ON \`comments\` (\`draft\`,\`number\`);--> statement-breakpoint
CREATE TABLE \`events\` (
	\`number\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`draft\` text NOT NULL,
	\`kind\` text NOT NULL,
	\`detail\` text NOT NULL,
	\`note\` text NOT NULL,
	\`by\` text NOT NULL,
	\`at\` integer NOT NULL,
	\`row_sha256\` text NOT NULL,
	FOREIGN KEY (\`draft\`) REFERENCES \`drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`events_by_draft\` ON \`events\` (\`draft\`,\`number\`);--> statement-breakpoint
CREATE TABLE \`keyframes\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`draft\` text NOT NULL,
	\`content\` blob NOT NULL,
	\`sha256\` text NOT NULL,
	FOREIGN KEY (\`draft\`) REFERENCES \`drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`keyframes_by_draft\` ON \`keyframes\` (\`draft\`);--> statement-breakpoint
CREATE TABLE \`revisions\` (
	\`number\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`id\` text NOT NULL,
	\`draft\` text NOT NULL,
	\`reason\` text NOT NULL,
	\`note\` text NOT NULL,
	\`by\` text NOT NULL,
	\`at\` integer NOT NULL,
	\`base\` integer NOT NULL,
	\`state\` text NOT NULL,
	\`added\` integer NOT NULL,
	\`removed\` integer NOT NULL,
	\`release_sha256\` text NOT NULL,
	\`row_sha256\` text NOT NULL,
	\`keyframe\` text NOT NULL,
	\`prefix\` integer NOT NULL,
	\`suffix\` integer NOT NULL,
	\`content\` blob NOT NULL,
	FOREIGN KEY (\`draft\`) REFERENCES \`drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`keyframe\`) REFERENCES \`keyframes\`(\`id\`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`revisions_id_unique\` ON \`revisions\` (\`id\`);--> statement-breakpoint
CREATE INDEX \`revisions_by_draft\` ON \`revisions\` (\`draft\`,\`number\`);--> statement-breakpoint
CREATE INDEX \`revisions_by_keyframe\` ON \`revisions\` (\`keyframe\`);
--> statement-breakpoint
CREATE TABLE \`__new_drafts\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`base\` integer NOT NULL,
	\`state\` text DEFAULT 'draft' NOT NULL,
	\`headline\` text NOT NULL,
	\`category\` text NOT NULL,
	\`date\` text,
	\`excerpt\` text NOT NULL,
	\`release_sha256\` text NOT NULL,
	\`row_sha256\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`discarded_at\` integer,
	\`embargo_until\` integer,
	\`turn\` integer NOT NULL,
	\`release\` text NOT NULL,
	CONSTRAINT "drafts_state" CHECK("state" in ('draft', 'review', 'approved', 'published'))
);
--> statement-breakpoint
INSERT INTO \`__new_drafts\` (\`id\`, \`base\`, \`state\`, \`headline\`, \`category\`, \`date\`, \`excerpt\`, \`release_sha256\`, \`row_sha256\`, \`created_at\`, \`updated_at\`, \`discarded_at\`, \`turn\`, \`release\`)
SELECT \`id\`, \`base\`, \`state\`, \`headline\`, \`category\`, \`date\`, \`excerpt\`, \`release_sha256\`, \`row_sha256\`, \`created_at\`, \`updated_at\`, \`discarded_at\`, \`turn\`, \`release\` FROM \`drafts\`;
--> statement-breakpoint
DROP TABLE \`drafts\`;
--> statement-breakpoint
ALTER TABLE \`__new_drafts\` RENAME TO \`drafts\`;
--> statement-breakpoint
CREATE INDEX \`drafts_by_turn\` ON \`drafts\` (\`turn\`);
--> statement-breakpoint
-- The record is only ever added to; with an erased draft its record goes, too.
CREATE TRIGGER \`events_are_never_changed\` BEFORE UPDATE ON \`events\` BEGIN
	SELECT raise(ABORT, 'the record is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER \`events_are_never_removed\` BEFORE DELETE ON \`events\`
WHEN EXISTS (SELECT 1 FROM \`drafts\` WHERE \`id\` = OLD.\`draft\`) BEGIN
	SELECT raise(ABORT, 'the record is never changed');
END;`,
  },
  {
    name: '0002_search',
    sql: `CREATE TABLE \`search_documents\` (
	\`number\` integer PRIMARY KEY NOT NULL,
	\`draft\` text NOT NULL,
	FOREIGN KEY (\`draft\`) REFERENCES \`drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`search_documents_draft_unique\` ON \`search_documents\` (\`draft\`);--> statement-breakpoint
CREATE TABLE \`search_progress\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`turn\` integer NOT NULL
);

--> statement-breakpoint
INSERT INTO \`search_progress\` (\`id\`, \`turn\`) VALUES (1, 0);
--> statement-breakpoint
-- Three letters a token, and no copy of the text: the drafts have it.
CREATE VIRTUAL TABLE \`search_index\` USING fts5(headline, body, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
--> statement-breakpoint
CREATE VIRTUAL TABLE \`search_terms\` USING fts5vocab('search_index', 'row');
--> statement-breakpoint
CREATE TRIGGER \`search_documents_removed\` AFTER DELETE ON \`search_documents\` BEGIN
	DELETE FROM \`search_index\` WHERE rowid = OLD.\`number\`;
END;`,
  },
  {
    name: '0003_archive',
    sql: `CREATE TABLE \`archived\` (
	\`content_sha256\` text PRIMARY KEY NOT NULL,
	\`draft\` text NOT NULL,
	FOREIGN KEY (\`draft\`) REFERENCES \`drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`archived_draft_unique\` ON \`archived\` (\`draft\`);
--> statement-breakpoint
-- Made anew instead of altered: a column added behind the release would have every list read through all of it.
DROP TRIGGER \`events_are_never_removed\`;
--> statement-breakpoint
CREATE TABLE \`__new_drafts\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`base\` integer NOT NULL,
	\`state\` text DEFAULT 'draft' NOT NULL,
	\`headline\` text NOT NULL,
	\`category\` text NOT NULL,
	\`date\` text,
	\`excerpt\` text NOT NULL,
	\`release_sha256\` text NOT NULL,
	\`row_sha256\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`discarded_at\` integer,
	\`embargo_until\` integer,
	\`archived_at\` integer,
	\`turn\` integer NOT NULL,
	\`release\` text NOT NULL,
	CONSTRAINT "drafts_state" CHECK("state" in ('draft', 'review', 'approved', 'published'))
);
--> statement-breakpoint
INSERT INTO \`__new_drafts\` (\`id\`, \`base\`, \`state\`, \`headline\`, \`category\`, \`date\`, \`excerpt\`, \`release_sha256\`, \`row_sha256\`, \`created_at\`, \`updated_at\`, \`discarded_at\`, \`embargo_until\`, \`turn\`, \`release\`)
SELECT \`id\`, \`base\`, \`state\`, \`headline\`, \`category\`, \`date\`, \`excerpt\`, \`release_sha256\`, \`row_sha256\`, \`created_at\`, \`updated_at\`, \`discarded_at\`, \`embargo_until\`, \`turn\`, \`release\` FROM \`drafts\`;
--> statement-breakpoint
DROP TABLE \`drafts\`;
--> statement-breakpoint
ALTER TABLE \`__new_drafts\` RENAME TO \`drafts\`;
--> statement-breakpoint
CREATE INDEX \`drafts_by_turn\` ON \`drafts\` (\`turn\`);
--> statement-breakpoint
CREATE INDEX \`drafts_outside_archive\` ON \`drafts\` (\`turn\`) WHERE \`archived_at\` is null;
--> statement-breakpoint
CREATE INDEX \`drafts_in_bin\` ON \`drafts\` (\`turn\`) WHERE \`discarded_at\` is not null;
--> statement-breakpoint
CREATE TRIGGER \`events_are_never_removed\` BEFORE DELETE ON \`events\`
WHEN EXISTS (SELECT 1 FROM \`drafts\` WHERE \`id\` = OLD.\`draft\`) BEGIN
	SELECT raise(ABORT, 'the record is never changed');
END;`,
  },
  {
    name: '0004_pairs',
    sql: `-- The index anew: all text in one column, headlines in a table of their own, and letters and pairs of letters
-- as words, because what is shorter than three letters is no token of the other two. Everything is put in again.
DROP TRIGGER \`search_documents_removed\`;
--> statement-breakpoint
DROP TABLE \`search_terms\`;
--> statement-breakpoint
DROP TABLE \`search_index\`;
--> statement-breakpoint
DELETE FROM \`search_documents\`;
--> statement-breakpoint
UPDATE \`search_progress\` SET \`turn\` = 0;
--> statement-breakpoint
CREATE VIRTUAL TABLE \`search_texts\` USING fts5(text, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
--> statement-breakpoint
CREATE VIRTUAL TABLE \`search_headlines\` USING fts5(text, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
--> statement-breakpoint
CREATE VIRTUAL TABLE \`search_pairs\` USING fts5(text, headline, content='', contentless_delete=1, detail=column, tokenize='ascii');
--> statement-breakpoint
CREATE TRIGGER \`search_documents_removed\` AFTER DELETE ON \`search_documents\` BEGIN
	DELETE FROM \`search_texts\` WHERE rowid = OLD.\`number\`;
	DELETE FROM \`search_headlines\` WHERE rowid = OLD.\`number\`;
	DELETE FROM \`search_pairs\` WHERE rowid = OLD.\`number\`;
END;`,
  },
  {
    name: '0005_checks',
    sql: `-- What the checks found over the whole archive, by release and by rule. Computed: it can be made again at any time.
CREATE TABLE \`check_counts\` (
	\`rule\` text NOT NULL,
	\`draft_id\` text NOT NULL,
	\`findings\` integer NOT NULL,
	PRIMARY KEY(\`draft_id\`, \`rule\`),
	FOREIGN KEY (\`draft_id\`) REFERENCES \`check_results\`(\`draft_id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`check_counts_by_rule\` ON \`check_counts\` (\`rule\`,\`findings\`);--> statement-breakpoint
CREATE TABLE \`check_results\` (
	\`draft_id\` text PRIMARY KEY NOT NULL,
	\`rules_version\` text NOT NULL,
	\`content_hash\` text NOT NULL,
	\`published\` integer NOT NULL,
	\`errors\` integer NOT NULL,
	\`warnings\` integer NOT NULL,
	\`advice\` integer NOT NULL,
	\`checked_at\` integer NOT NULL,
	\`month\` text NOT NULL,
	\`category\` text NOT NULL,
	FOREIGN KEY (\`draft_id\`) REFERENCES \`drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`check_results_by_errors\` ON \`check_results\` (\`errors\`,\`warnings\`,\`advice\`);`,
  },
  {
    name: '0006_directory',
    sql: `CREATE TABLE \`agencies\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`abbreviations\` text NOT NULL,
	\`verified\` integer NOT NULL,
	\`origin\` text NOT NULL,
	\`by\` text NOT NULL,
	\`changed_at\` integer NOT NULL,
	\`removed_at\` integer,
	\`row_sha256\` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX \`agencies_by_name\` ON \`agencies\` (\`name\`);--> statement-breakpoint
CREATE TABLE \`declined_proposals\` (
	\`key\` text PRIMARY KEY NOT NULL,
	\`by\` text NOT NULL,
	\`at\` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE \`directory_seed\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`version\` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE \`people\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`prefix\` text NOT NULL,
	\`given\` text NOT NULL,
	\`surname\` text NOT NULL,
	\`aliases\` text NOT NULL,
	\`verified\` integer NOT NULL,
	\`files\` integer,
	\`origin\` text NOT NULL,
	\`by\` text NOT NULL,
	\`changed_at\` integer NOT NULL,
	\`removed_at\` integer,
	\`row_sha256\` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX \`people_by_name\` ON \`people\` (\`given\`,\`surname\`);--> statement-breakpoint
CREATE TABLE \`posts\` (
	\`person\` text NOT NULL,
	\`place\` integer NOT NULL,
	\`name\` text NOT NULL,
	\`from\` text,
	\`to\` text,
	\`acting\` integer NOT NULL,
	\`mentions\` integer,
	PRIMARY KEY(\`person\`, \`place\`),
	FOREIGN KEY (\`person\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`,
  },
  {
    name: '0007_pictures',
    sql: `CREATE TABLE \`picture_uses\` (
	\`picture\` text NOT NULL,
	\`draft\` text NOT NULL,
	PRIMARY KEY(\`picture\`, \`draft\`),
	FOREIGN KEY (\`draft\`) REFERENCES \`drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`picture_uses_by_draft\` ON \`picture_uses\` (\`draft\`);--> statement-breakpoint
CREATE TABLE \`pictures\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`mime\` text NOT NULL,
	\`width\` integer NOT NULL,
	\`height\` integer NOT NULL,
	\`added_at\` integer NOT NULL,
	\`copy_sha256\` text,
	\`row_sha256\` text NOT NULL,
	\`bytes\` blob NOT NULL,
	\`copy\` blob
);
--> statement-breakpoint
CREATE INDEX \`pictures_by_time\` ON \`pictures\` (\`added_at\`);
--> statement-breakpoint
-- Whatever writes a draft, its pictures are noted; a use ends with its draft, because its history may need them.
CREATE TRIGGER \`drafts_pictures_added\` AFTER INSERT ON \`drafts\` WHEN instr(NEW.\`release\`, '"kind":"figure"') > 0 BEGIN
	INSERT OR IGNORE INTO \`picture_uses\` SELECT json_extract(\`value\`, '$.picture'), NEW.\`id\`
	FROM json_each(NEW.\`release\`, '$.release.body') WHERE json_extract(\`value\`, '$.kind') = 'figure';
END;
--> statement-breakpoint
CREATE TRIGGER \`drafts_pictures_changed\` AFTER UPDATE OF \`release\` ON \`drafts\` WHEN instr(NEW.\`release\`, '"kind":"figure"') > 0 BEGIN
	INSERT OR IGNORE INTO \`picture_uses\` SELECT json_extract(\`value\`, '$.picture'), NEW.\`id\`
	FROM json_each(NEW.\`release\`, '$.release.body') WHERE json_extract(\`value\`, '$.kind') = 'figure';
END;`,
  },
  {
    name: '0008_newest-first',
    sql: `-- The index anew: numbers that grow towards the past, so that the newest are read first, and beside them what a
-- search is narrowed down by. Everything is put in again, bit by bit, while the desk is worked at.
DROP TABLE \`search_documents\`;
--> statement-breakpoint
CREATE TABLE \`search_documents\` (
	\`number\` integer PRIMARY KEY NOT NULL,
	\`draft\` text NOT NULL,
	\`state\` text NOT NULL,
	\`category\` text NOT NULL,
	\`archived\` integer NOT NULL,
	\`dated\` integer NOT NULL,
	FOREIGN KEY (\`draft\`) REFERENCES \`drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`search_documents_draft_unique\` ON \`search_documents\` (\`draft\`);
--> statement-breakpoint
INSERT INTO \`search_texts\` (\`search_texts\`) VALUES ('delete-all');
--> statement-breakpoint
INSERT INTO \`search_headlines\` (\`search_headlines\`) VALUES ('delete-all');
--> statement-breakpoint
INSERT INTO \`search_pairs\` (\`search_pairs\`) VALUES ('delete-all');
--> statement-breakpoint
-- Larger pieces, merged more rarely: a large import spends most of its time here.
INSERT INTO \`search_texts\` (\`search_texts\`, \`rank\`) VALUES ('hashsize', 8388608), ('automerge', 8);
--> statement-breakpoint
INSERT INTO \`search_pairs\` (\`search_pairs\`, \`rank\`) VALUES ('hashsize', 8388608), ('automerge', 8);
--> statement-breakpoint
UPDATE \`search_progress\` SET \`turn\` = 0;
--> statement-breakpoint
CREATE TRIGGER \`search_documents_removed\` AFTER DELETE ON \`search_documents\` BEGIN
	DELETE FROM \`search_texts\` WHERE rowid = OLD.\`number\`;
	DELETE FROM \`search_headlines\` WHERE rowid = OLD.\`number\`;
	DELETE FROM \`search_pairs\` WHERE rowid = OLD.\`number\`;
END;`,
  },
]
