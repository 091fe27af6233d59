import { Migration } from '@mikro-orm/migrations';

export class Migration20261123230000_rate_cards extends Migration {

  override up(): void | Promise<void> {
    this.addSql(`create table "rate_cards" ("id" uuid not null, "currency" text not null, "valid_from" text not null, "is_sample" boolean not null default false, "rates" jsonb not null, "imported_by" text not null, "imported_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "rate_cards_valid_from_id_index" on "rate_cards" ("valid_from", "id");`);
    this.addSql(`alter table "rate_cards" add constraint "rate_cards_currency_valid_from_unique" unique ("currency", "valid_from");`);
    this.addSql(`alter table "clients" add "message_rates" jsonb not null default '[]';`);
    this.addSql(`alter table "templates" add "category_change_at" timestamptz null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "rate_cards" cascade;`);
    this.addSql(`alter table "clients" drop column "message_rates";`);
    this.addSql(`alter table "templates" drop column "category_change_at";`);
  }

}
