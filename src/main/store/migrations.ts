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
]
