CREATE TABLE `search_documents` (
	`number` integer PRIMARY KEY NOT NULL,
	`draft` text NOT NULL,
	FOREIGN KEY (`draft`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_draft_unique` ON `search_documents` (`draft`);--> statement-breakpoint
CREATE TABLE `search_progress` (
	`id` integer PRIMARY KEY NOT NULL,
	`turn` integer NOT NULL
);

--> statement-breakpoint
INSERT INTO `search_progress` (`id`, `turn`) VALUES (1, 0);
--> statement-breakpoint
-- Three letters a token, and no copy of the text: the drafts have it.
CREATE VIRTUAL TABLE `search_index` USING fts5(headline, body, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_terms` USING fts5vocab('search_index', 'row');
--> statement-breakpoint
CREATE TRIGGER `search_documents_removed` AFTER DELETE ON `search_documents` BEGIN
	DELETE FROM `search_index` WHERE rowid = OLD.`number`;
END;
