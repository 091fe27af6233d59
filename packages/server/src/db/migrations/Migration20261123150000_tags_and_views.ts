import { Migration } from '@mikro-orm/migrations';

export class Migration20261123150000_tags_and_views extends Migration {

  override name = 'Migration20261123150000_tags_and_views';

  override up(): void | Promise<void> {
    this.addSql(`create table "tags" ("id" uuid not null, "organization_id" uuid not null, "name" text not null, "key" text not null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "tags" add constraint "tags_organization_id_key_unique" unique ("organization_id", "key");`);

    this.addSql(`create table "saved_views" ("id" uuid not null, "organization_id" uuid not null, "user_id" uuid not null, "name" text not null, "filter_json" jsonb not null, "order_json" jsonb null, "layout" text not null, "position" int not null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "saved_views_user_id_organization_id_position_id_index" on "saved_views" ("user_id", "organization_id", "position", "id");`);

    this.addSql(`create table "number_tags" ("id" uuid not null, "organization_id" uuid not null, "phone_number_id" uuid not null, "tag_id" uuid not null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "number_tags_tag_id_phone_number_id_index" on "number_tags" ("tag_id", "phone_number_id");`);
    this.addSql(`alter table "number_tags" add constraint "number_tags_phone_number_id_tag_id_unique" unique ("phone_number_id", "tag_id");`);

    this.addSql(`alter table "wabas" add "search_text" text not null default '';`);
    this.addSql(`create index "wabas_search_text_trgm" on "wabas" using gin ("search_text" gin_trgm_ops);`);
    this.addSql(`create or replace function "wabas_wabas_search_text_fn"() returns trigger as \$\$ begin new.search_text = lower(unaccent(concat_ws(' ', new.name, new.meta_id))); return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "wabas_search_text" BEFORE INSERT OR UPDATE on "wabas" for each ROW execute function "wabas_wabas_search_text_fn"();`);
    // The trigger fills what is there already.
    this.addSql(`update "wabas" set "search_text" = '';`);

    this.addSql(`alter table "tags" add constraint "tags_organization_id_foreign" foreign key ("organization_id") references "organizations" ("id");`);

    this.addSql(`alter table "saved_views" add constraint "saved_views_organization_id_foreign" foreign key ("organization_id") references "organizations" ("id");`);
    this.addSql(`alter table "saved_views" add constraint "saved_views_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;`);

    this.addSql(`alter table "number_tags" add constraint "number_tags_organization_id_foreign" foreign key ("organization_id") references "organizations" ("id");`);
    this.addSql(`alter table "number_tags" add constraint "number_tags_phone_number_id_foreign" foreign key ("phone_number_id") references "phone_numbers" ("id") on delete cascade;`);
    this.addSql(`alter table "number_tags" add constraint "number_tags_tag_id_foreign" foreign key ("tag_id") references "tags" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "number_tags" drop constraint "number_tags_tag_id_foreign";`);

    this.addSql(`drop table if exists "tags" cascade;`);
    this.addSql(`drop table if exists "saved_views" cascade;`);
    this.addSql(`drop table if exists "number_tags" cascade;`);

    this.addSql(`drop index "wabas_search_text_trgm";`);
    this.addSql(`drop trigger if exists "wabas_search_text" on "wabas";`);
    this.addSql(`drop function if exists "wabas_wabas_search_text_fn"();`);
    this.addSql(`alter table "wabas" drop column "search_text";`);
  }

}
