import type { MigrationDatabase } from './migrate.js';

/** What `npm run links` tells of a source beside whether it was reached: why not, and where it has moved. */
export async function linkDetails({ schema }: MigrationDatabase): Promise<void> {
  // One column a statement: SQLite takes no more.
  await schema.alterTable('link_check').addColumn('reason', 'text').execute();
  await schema.alterTable('link_check').addColumn('redirected_to', 'text').execute();
  await schema
    .alterTable('link_check')
    .addColumn('permanently', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
