CREATE TABLE `archived` (
	`content_sha256` text PRIMARY KEY NOT NULL,
	`draft` text NOT NULL,
	FOREIGN KEY (`draft`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `archived_draft_unique` ON `archived` (`draft`);
--> statement-breakpoint
-- Made anew instead of altered: a column added behind the release would have every list read through all of it.
DROP TRIGGER `events_are_never_removed`;
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
	`archived_at` integer,
	`turn` integer NOT NULL,
	`release` text NOT NULL,
	CONSTRAINT "drafts_state" CHECK("state" in ('draft', 'review', 'approved', 'published'))
);
--> statement-breakpoint
INSERT INTO `__new_drafts` (`id`, `base`, `state`, `headline`, `category`, `date`, `excerpt`, `release_sha256`, `row_sha256`, `created_at`, `updated_at`, `discarded_at`, `embargo_until`, `turn`, `release`)
SELECT `id`, `base`, `state`, `headline`, `category`, `date`, `excerpt`, `release_sha256`, `row_sha256`, `created_at`, `updated_at`, `discarded_at`, `embargo_until`, `turn`, `release` FROM `drafts`;
--> statement-breakpoint
DROP TABLE `drafts`;
--> statement-breakpoint
ALTER TABLE `__new_drafts` RENAME TO `drafts`;
--> statement-breakpoint
CREATE INDEX `drafts_by_turn` ON `drafts` (`turn`);
--> statement-breakpoint
CREATE INDEX `drafts_outside_archive` ON `drafts` (`turn`) WHERE `archived_at` is null;
--> statement-breakpoint
CREATE INDEX `drafts_in_bin` ON `drafts` (`turn`) WHERE `discarded_at` is not null;
--> statement-breakpoint
CREATE TRIGGER `events_are_never_removed` BEFORE DELETE ON `events`
WHEN EXISTS (SELECT 1 FROM `drafts` WHERE `id` = OLD.`draft`) BEGIN
	SELECT raise(ABORT, 'the record is never changed');
END;
