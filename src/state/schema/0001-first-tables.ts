import type { ColumnDefinitionBuilder } from 'kysely';
import type { MigrationDatabase } from './migrate.js';

const must = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
const key = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull().primaryKey();

/** All tables of the first state. A migration that was released is never edited: what changes goes into the next one. */
export async function firstTables({ schema }: MigrationDatabase): Promise<void> {
  await schema.createTable('setting').addColumn('name', 'text', key).addColumn('value', 'text', must).execute();

  await schema
    .createTable('follow')
    .addColumn('id', 'text', key)
    .addColumn('subscriber', 'text', must)
    .addColumn('user_id', 'text')
    .addColumn('guild_id', 'text')
    .addColumn('subject_kind', 'text', must)
    .addColumn('subject_id', 'text', must)
    .addColumn('digest', 'text', must)
    .addColumn('language', 'text', must)
    .addColumn('created_at', 'bigint', must)
    .addColumn('paused_at', 'bigint')
    .addColumn('pause_reason', 'text')
    .addUniqueConstraint('follow_once', ['subscriber', 'subject_kind', 'subject_id'])
    .execute();
  await schema.createIndex('follow_by_subject').on('follow').columns(['subject_kind', 'subject_id']).execute();

  await schema
    .createTable('delivery')
    .addColumn('id', 'text', key)
    .addColumn('subscriber', 'text', must)
    .addColumn('guild_id', 'text')
    .addColumn('digest', 'text', must)
    .addColumn('created_at', 'bigint', must)
    .addColumn('position', 'integer', must)
    .addColumn('due_at', 'bigint', must)
    .addColumn('claimed_at', 'bigint')
    .addColumn('lease_until', 'bigint')
    .addColumn('leased_by', 'text')
    .addColumn('attempts', 'integer', must)
    .addColumn('last_error', 'text')
    .addColumn('finished_at', 'bigint')
    .addColumn('outcome', 'text')
    .execute();
  await schema.createIndex('delivery_by_due').on('delivery').columns(['finished_at', 'due_at']).execute();
  await schema.createIndex('delivery_by_subscriber').on('delivery').columns(['subscriber', 'finished_at']).execute();

  await schema
    .createTable('owed')
    .addColumn('id', 'text', key)
    .addColumn('delivery_id', 'text', (column) => column.notNull().references('delivery.id').onDelete('cascade'))
    .addColumn('subscriber', 'text', must)
    .addColumn('record_id', 'text', must)
    .addColumn('hash', 'text', must)
    .addColumn('change', 'text', must)
    .addColumn('version', 'text', must)
    .addColumn('load', 'bigint', must)
    .addColumn('position', 'integer', must)
    .addUniqueConstraint('owed_once', ['subscriber', 'record_id', 'hash'])
    .execute();
  await schema.createIndex('owed_by_delivery').on('owed').column('delivery_id').execute();
  await schema.createIndex('owed_by_record').on('owed').column('record_id').execute();

  await schema
    .createTable('owed_follow')
    .addColumn('owed_id', 'text', (column) => column.notNull().references('owed.id').onDelete('cascade'))
    .addColumn('follow_id', 'text', (column) => column.notNull().references('follow.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('owed_follow_once', ['owed_id', 'follow_id'])
    .execute();
  await schema.createIndex('owed_follow_by_follow').on('owed_follow').column('follow_id').execute();

  await schema
    .createTable('load')
    .addColumn('number', 'bigint', key)
    .addColumn('version', 'text')
    .addColumn('scheme', 'text', must)
    .addColumn('at', 'bigint', must)
    .addColumn('cause', 'text', must)
    .addColumn('user_id', 'text')
    .addColumn('outcome', 'text', must)
    .addColumn('message', 'text')
    .addColumn('counts', 'text', must)
    .addColumn('faults', 'integer', must)
    .addColumn('added', 'integer', must)
    .addColumn('changed', 'integer', must)
    .addColumn('gone', 'integer', must)
    .addColumn('owed', 'integer', must)
    .execute();
  await schema
    .createTable('known_record')
    .addColumn('record_id', 'text', key)
    .addColumn('hash', 'text', must)
    .addColumn('changed_by', 'bigint', must)
    .addColumn('gone_at', 'bigint')
    .execute();

  await schema
    .createTable('gap')
    .addColumn('key', 'text', key)
    .addColumn('words', 'text', must)
    .addColumn('entities', 'text', must)
    .addColumn('language', 'text', must)
    .addColumn('outcome', 'text', must)
    .addColumn('times', 'integer', must)
    .addColumn('first_at', 'bigint', must)
    .addColumn('last_at', 'bigint', must)
    .execute();

  await schema
    .createTable('feedback')
    .addColumn('id', 'text', key)
    .addColumn('message_id', 'text', must)
    .addColumn('voter', 'text', must)
    .addColumn('verdict', 'text', must)
    .addColumn('query', 'text', must)
    .addColumn('kind', 'text', must)
    .addColumn('records', 'text', must)
    .addColumn('comment', 'text')
    .addColumn('created_at', 'bigint', must)
    .addUniqueConstraint('feedback_once', ['message_id', 'voter'])
    .execute();

  await schema
    .createTable('link_check')
    .addColumn('url', 'text', key)
    .addColumn('checked_at', 'bigint', must)
    .addColumn('outcome', 'text', must)
    .addColumn('status', 'integer')
    .addColumn('last_ok_at', 'bigint')
    .addColumn('failures', 'integer', must)
    .execute();

  await schema
    .createTable('published_version')
    .addColumn('version', 'text', key)
    .addColumn('created_at', 'bigint', must)
    .addColumn('created_by', 'text')
    .addColumn('note', 'text', must)
    // PostgreSQL's name for bytes; SQLite stores bytes as they are in a column of any name.
    .addColumn('content', 'bytea', must)
    .addColumn('bytes', 'bigint', must)
    .addColumn('digest', 'text', must)
    .execute();
  await schema
    .createTable('published_current')
    .addColumn('only', 'integer', key)
    .addColumn('version', 'text', (column) => column.notNull().references('published_version.version'))
    .addColumn('at', 'bigint', must)
    .execute();
}
