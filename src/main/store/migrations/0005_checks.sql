-- What the checks found over the whole archive, by release and by rule. Computed: it can be made again at any time.
CREATE TABLE `check_counts` (
	`rule` text NOT NULL,
	`draft_id` text NOT NULL,
	`findings` integer NOT NULL,
	PRIMARY KEY(`draft_id`, `rule`),
	FOREIGN KEY (`draft_id`) REFERENCES `check_results`(`draft_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `check_counts_by_rule` ON `check_counts` (`rule`,`findings`);--> statement-breakpoint
CREATE TABLE `check_results` (
	`draft_id` text PRIMARY KEY NOT NULL,
	`rules_version` text NOT NULL,
	`content_hash` text NOT NULL,
	`published` integer NOT NULL,
	`errors` integer NOT NULL,
	`warnings` integer NOT NULL,
	`advice` integer NOT NULL,
	`checked_at` integer NOT NULL,
	`month` text NOT NULL,
	`category` text NOT NULL,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `check_results_by_errors` ON `check_results` (`errors`,`warnings`,`advice`);
