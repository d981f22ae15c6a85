CREATE TABLE `comments` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`draft` text NOT NULL,
	`thread` text,
	`slot` text NOT NULL,
	`quote` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`body` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`resolved_by` text,
	`resolved_at` integer,
	`row_sha256` text NOT NULL,
	FOREIGN KEY (`draft`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comments_id_unique` ON `comments` (`id`);--> statement-breakpoint
CREATE INDEX `comments_by_draft` ON `comments` (`draft`,`number`);--> statement-breakpoint
CREATE TABLE `events` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`draft` text NOT NULL,
	`kind` text NOT NULL,
	`detail` text NOT NULL,
	`note` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`row_sha256` text NOT NULL,
	FOREIGN KEY (`draft`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `events_by_draft` ON `events` (`draft`,`number`);--> statement-breakpoint
CREATE TABLE `keyframes` (
	`id` text PRIMARY KEY NOT NULL,
	`draft` text NOT NULL,
	`content` blob NOT NULL,
	`sha256` text NOT NULL,
	FOREIGN KEY (`draft`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `keyframes_by_draft` ON `keyframes` (`draft`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`draft` text NOT NULL,
	`reason` text NOT NULL,
	`note` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`base` integer NOT NULL,
	`state` text NOT NULL,
	`added` integer NOT NULL,
	`removed` integer NOT NULL,
	`release_sha256` text NOT NULL,
	`row_sha256` text NOT NULL,
	`keyframe` text NOT NULL,
	`prefix` integer NOT NULL,
	`suffix` integer NOT NULL,
	`content` blob NOT NULL,
	FOREIGN KEY (`draft`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`keyframe`) REFERENCES `keyframes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_id_unique` ON `revisions` (`id`);--> statement-breakpoint
CREATE INDEX `revisions_by_draft` ON `revisions` (`draft`,`number`);--> statement-breakpoint
CREATE INDEX `revisions_by_keyframe` ON `revisions` (`keyframe`);
--> statement-breakpoint
CREATE TABLE `__new_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`base` integer NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`headline` text NOT NULL,
	`category` text NOT NULL,
	`date` text,
	`excerpt` text NOT NULL,
	`release_sha256` text NOT NULL,
	`row_sha256` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`discarded_at` integer,
	`embargo_until` integer,
	`turn` integer NOT NULL,
	`release` text NOT NULL,
	CONSTRAINT "drafts_state" CHECK("state" in ('draft', 'review', 'approved', 'published'))
);
--> statement-breakpoint
INSERT INTO `__new_drafts` (`id`, `base`, `state`, `headline`, `category`, `date`, `excerpt`, `release_sha256`, `row_sha256`, `created_at`, `updated_at`, `discarded_at`, `turn`, `release`)
SELECT `id`, `base`, `state`, `headline`, `category`, `date`, `excerpt`, `release_sha256`, `row_sha256`, `created_at`, `updated_at`, `discarded_at`, `turn`, `release` FROM `drafts`;
--> statement-breakpoint
DROP TABLE `drafts`;
--> statement-breakpoint
ALTER TABLE `__new_drafts` RENAME TO `drafts`;
--> statement-breakpoint
CREATE INDEX `drafts_by_turn` ON `drafts` (`turn`);
--> statement-breakpoint
-- The record is only ever added to; with an erased draft its record goes, too.
CREATE TRIGGER `events_are_never_changed` BEFORE UPDATE ON `events` BEGIN
	SELECT raise(ABORT, 'the record is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `events_are_never_removed` BEFORE DELETE ON `events`
WHEN EXISTS (SELECT 1 FROM `drafts` WHERE `id` = OLD.`draft`) BEGIN
	SELECT raise(ABORT, 'the record is never changed');
END;
