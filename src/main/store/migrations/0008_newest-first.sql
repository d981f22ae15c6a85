-- The index anew: numbers that grow towards the past, so that the newest are read first, and beside them what a
-- search is narrowed down by. Everything is put in again, bit by bit, while the desk is worked at.
DROP TABLE `search_documents`;
--> statement-breakpoint
CREATE TABLE `search_documents` (
	`number` integer PRIMARY KEY NOT NULL,
	`draft` text NOT NULL,
	`state` text NOT NULL,
	`category` text NOT NULL,
	`archived` integer NOT NULL,
	`dated` integer NOT NULL,
	FOREIGN KEY (`draft`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_draft_unique` ON `search_documents` (`draft`);
--> statement-breakpoint
INSERT INTO `search_texts` (`search_texts`) VALUES ('delete-all');
--> statement-breakpoint
INSERT INTO `search_headlines` (`search_headlines`) VALUES ('delete-all');
--> statement-breakpoint
INSERT INTO `search_pairs` (`search_pairs`) VALUES ('delete-all');
--> statement-breakpoint
-- Larger pieces, merged more rarely: a large import spends most of its time here.
INSERT INTO `search_texts` (`search_texts`, `rank`) VALUES ('hashsize', 8388608), ('automerge', 8);
--> statement-breakpoint
INSERT INTO `search_pairs` (`search_pairs`, `rank`) VALUES ('hashsize', 8388608), ('automerge', 8);
--> statement-breakpoint
UPDATE `search_progress` SET `turn` = 0;
--> statement-breakpoint
CREATE TRIGGER `search_documents_removed` AFTER DELETE ON `search_documents` BEGIN
	DELETE FROM `search_texts` WHERE rowid = OLD.`number`;
	DELETE FROM `search_headlines` WHERE rowid = OLD.`number`;
	DELETE FROM `search_pairs` WHERE rowid = OLD.`number`;
END;
