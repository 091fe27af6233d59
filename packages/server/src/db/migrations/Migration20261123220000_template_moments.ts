import { Migration } from '@mikro-orm/migrations';

export class Migration20261123220000_template_moments extends Migration {

  override up(): void | Promise<void> {
    this.addSql(`drop trigger if exists "templates_changed" on "templates";`);
    this.addSql(`drop function if exists "templates_templates_changed_fn"();`);
    this.addSql(`alter table "templates" rename column "synced_at" to "read_at";`);
    this.addSql(`create index "templates_waba_id_status_name_id_index" on "templates" ("waba_id", "status", "name", "id");`);
    this.addSql(`create or replace function "templates_templates_changed_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' or to_jsonb(new) - '{read_at,status_at,category_at,quality_at}'::text[] is distinct from to_jsonb(old) - '{read_at,status_at,category_at,quality_at}'::text[] then
      perform pg_notify('hub_live', concat_ws(':', 'template', new.id, c.id, coalesce(c.partner_id::text, '')))
      from wabas w join clients c on c.id = w.client_id where w.id = new.waba_id;     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "templates_changed" AFTER INSERT OR UPDATE on "templates" for each ROW execute function "templates_templates_changed_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "templates_waba_id_status_name_id_index";`);
    this.addSql(`drop trigger if exists "templates_changed" on "templates";`);
    this.addSql(`drop function if exists "templates_templates_changed_fn"();`);
    this.addSql(`alter table "templates" rename column "read_at" to "synced_at";`);
    this.addSql(`create or replace function "templates_templates_changed_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' or to_jsonb(new) - 'synced_at' is distinct from to_jsonb(old) - 'synced_at' then
      perform pg_notify('hub_live', concat_ws(':', 'template', new.id, c.id, coalesce(c.partner_id::text, '')))
      from wabas w join clients c on c.id = w.client_id where w.id = new.waba_id;     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "templates_changed" AFTER INSERT OR UPDATE on "templates" for each ROW execute function "templates_templates_changed_fn"();`);
  }

}
