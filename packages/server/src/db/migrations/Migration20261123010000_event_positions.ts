import { Migration } from '@mikro-orm/migrations';

/** Events get their place in the order of commits, and tell that they were written. */
export class Migration20261123010000_event_positions extends Migration {
  override up(): void {
    this.addSql('create sequence event_positions');
    this.addSql('drop index "events_client_id_at_id_index"');
    this.addSql('drop index "events_partner_id_at_id_index"');
    this.addSql(
      'alter table "events" add "phone_number_id" uuid null, add "actor_id" uuid null, add "position" bigint null',
    );
    this.addSql(
      `update "events" set "partner_id" = null, "phone_number_id" = "subject_id" where "subject_type" = 'PhoneNumber'`,
    );
    this.addSql(
      'alter table "events" add constraint "events_phone_number_id_foreign" foreign key ("phone_number_id") references "phone_numbers" ("id") on delete set null',
    );
    this.addSql('create index "events_phone_number_id_index" on "events" ("phone_number_id")');
    this.addSql('create index "events_unpublished" on "events" ("id") where position is null');
    this.addSql(
      'create index "events_partner_id_position_id_index" on "events" ("partner_id", "position", "id")',
    );
    this.addSql(
      'create index "events_client_id_position_id_index" on "events" ("client_id", "position", "id")',
    );
    this.addSql('create index "events_position_id_index" on "events" ("position", "id")');
    this.addSql(
      `create or replace function "events_events_written_fn"() returns trigger as $$ begin perform pg_notify('hub_outbox', ''); return null; end; $$ language plpgsql`,
    );
    this.addSql(
      'create trigger "events_written" AFTER INSERT on "events" for each STATEMENT execute function "events_events_written_fn"()',
    );
  }

  override down(): void {
    this.addSql('drop trigger if exists "events_written" on "events"');
    this.addSql('drop function if exists "events_events_written_fn"()');
    this.addSql('alter table "events" drop constraint "events_phone_number_id_foreign"');
    this.addSql(
      'alter table "events" drop column "phone_number_id", drop column "actor_id", drop column "position"',
    );
    this.addSql(
      'create index "events_client_id_at_id_index" on "events" ("client_id", "at", "id")',
    );
    this.addSql(
      'create index "events_partner_id_at_id_index" on "events" ("partner_id", "at", "id")',
    );
    this.addSql('drop sequence event_positions');
  }
}
