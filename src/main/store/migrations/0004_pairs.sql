-- The index anew: all text in one column, headlines in a table of their own, and letters and pairs of letters
-- as words, because what is shorter than three letters is no token of the other two. Everything is put in again.
DROP TRIGGER `search_documents_removed`;
--> statement-breakpoint
DROP TABLE `search_terms`;
--> statement-breakpoint
DROP TABLE `search_index`;
--> statement-breakpoint
DELETE FROM `search_documents`;
--> statement-breakpoint
UPDATE `search_progress` SET `turn` = 0;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_texts` USING fts5(text, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_headlines` USING fts5(text, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_pairs` USING fts5(text, headline, content='', contentless_delete=1, detail=column, tokenize='ascii');
--> statement-breakpoint
CREATE TRIGGER `search_documents_removed` AFTER DELETE ON `search_documents` BEGIN
	DELETE FROM `search_texts` WHERE rowid = OLD.`number`;
	DELETE FROM `search_headlines` WHERE rowid = OLD.`number`;
	DELETE FROM `search_pairs` WHERE rowid = OLD.`number`;
END;
