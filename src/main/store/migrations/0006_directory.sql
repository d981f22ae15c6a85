CREATE TABLE `agencies` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`abbreviations` text NOT NULL,
	`verified` integer NOT NULL,
	`origin` text NOT NULL,
	`by` text NOT NULL,
	`changed_at` integer NOT NULL,
	`removed_at` integer,
	`row_sha256` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `agencies_by_name` ON `agencies` (`name`);--> statement-breakpoint
CREATE TABLE `declined_proposals` (
	`key` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `directory_seed` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`prefix` text NOT NULL,
	`given` text NOT NULL,
	`surname` text NOT NULL,
	`aliases` text NOT NULL,
	`verified` integer NOT NULL,
	`files` integer,
	`origin` text NOT NULL,
	`by` text NOT NULL,
	`changed_at` integer NOT NULL,
	`removed_at` integer,
	`row_sha256` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `people_by_name` ON `people` (`given`,`surname`);--> statement-breakpoint
CREATE TABLE `posts` (
	`person` text NOT NULL,
	`place` integer NOT NULL,
	`name` text NOT NULL,
	`from` text,
	`to` text,
	`acting` integer NOT NULL,
	`mentions` integer,
	PRIMARY KEY(`person`, `place`),
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
