import { Migration } from '@mikro-orm/migrations';

export class Migration20261123231000_live_templates extends Migration {

  override up(): void | Promise<void> {
    this.addSql(`drop trigger if exists "templates_changed" on "templates";`);
    this.addSql(`drop function if exists "templates_templates_changed_fn"();`);
    this.addSql(`create or replace function "templates_templates_changed_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' or to_jsonb(new) - '{read_at,status_at,category_at,quality_at}'::text[] is distinct from to_jsonb(old) - '{read_at,status_at,category_at,quality_at}'::text[] then
      perform pg_notify('hub_live', concat_ws(':', 'template', new.id, c.id, coalesce(c.partner_id::text, ''), case tg_op when 'INSERT' then 'new' end))
      from wabas w join clients c on c.id = w.client_id where w.id = new.waba_id;     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "templates_changed" AFTER INSERT OR UPDATE on "templates" for each ROW execute function "templates_templates_changed_fn"();`);
    this.addSql(`create or replace function "template_drafts_template_drafts_changed_fn"() returns trigger as \$\$ begin perform pg_notify('hub_live', concat_ws(':', 'draft', coalesce(new.id, old.id), c.id, coalesce(c.partner_id::text, '')))
    from wabas w join clients c on c.id = w.client_id where w.id = coalesce(new.waba_id, old.waba_id);     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "template_drafts_changed" AFTER INSERT OR UPDATE OR DELETE on "template_drafts" for each ROW execute function "template_drafts_template_drafts_changed_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "template_drafts_changed" on "template_drafts";`);
    this.addSql(`drop function if exists "template_drafts_template_drafts_changed_fn"();`);
    this.addSql(`drop trigger if exists "templates_changed" on "templates";`);
    this.addSql(`drop function if exists "templates_templates_changed_fn"();`);
    this.addSql(`create or replace function "templates_templates_changed_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' or to_jsonb(new) - '{read_at,status_at,category_at,quality_at}'::text[] is distinct from to_jsonb(old) - '{read_at,status_at,category_at,quality_at}'::text[] then
      perform pg_notify('hub_live', concat_ws(':', 'template', new.id, c.id, coalesce(c.partner_id::text, '')))
      from wabas w join clients c on c.id = w.client_id where w.id = new.waba_id;     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "templates_changed" AFTER INSERT OR UPDATE on "templates" for each ROW execute function "templates_templates_changed_fn"();`);
  }

}
