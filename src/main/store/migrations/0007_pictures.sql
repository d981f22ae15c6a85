CREATE TABLE `picture_uses` (
	`picture` text NOT NULL,
	`draft` text NOT NULL,
	PRIMARY KEY(`picture`, `draft`),
	FOREIGN KEY (`draft`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `picture_uses_by_draft` ON `picture_uses` (`draft`);--> statement-breakpoint
CREATE TABLE `pictures` (
	`id` text PRIMARY KEY NOT NULL,
	`mime` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`added_at` integer NOT NULL,
	`copy_sha256` text,
	`row_sha256` text NOT NULL,
	`bytes` blob NOT NULL,
	`copy` blob
);
--> statement-breakpoint
CREATE INDEX `pictures_by_time` ON `pictures` (`added_at`);
--> statement-breakpoint
-- Whatever writes a draft, its pictures are noted; a use ends with its draft, because its history may need them.
CREATE TRIGGER `drafts_pictures_added` AFTER INSERT ON `drafts` WHEN instr(NEW.`release`, '"kind":"figure"') > 0 BEGIN
	INSERT OR IGNORE INTO `picture_uses` SELECT json_extract(`value`, '$.picture'), NEW.`id`
	FROM json_each(NEW.`release`, '$.release.body') WHERE json_extract(`value`, '$.kind') = 'figure';
END;
--> statement-breakpoint
CREATE TRIGGER `drafts_pictures_changed` AFTER UPDATE OF `release` ON `drafts` WHEN instr(NEW.`release`, '"kind":"figure"') > 0 BEGIN
	INSERT OR IGNORE INTO `picture_uses` SELECT json_extract(`value`, '$.picture'), NEW.`id`
	FROM json_each(NEW.`release`, '$.release.body') WHERE json_extract(`value`, '$.kind') = 'figure';
END;
