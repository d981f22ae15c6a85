import { defineConfig } from 'drizzle-kit'

/** `npx drizzle-kit generate --name what-changes` writes the SQL of a step; our own migrator runs it. */
export default defineConfig({
  dialect: 'sqlite',
  schema: [
    './src/main/store/tables.ts',
    './src/main/store/directory/tables.ts',
    './src/main/store/pictures/tables.ts',
  ],
  out: './src/main/store/migrations',
})
