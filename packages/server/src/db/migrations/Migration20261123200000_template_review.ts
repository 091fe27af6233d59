import { Migration } from '@mikro-orm/migrations';

export class Migration20261123200000_template_review extends Migration {

  override up(): void | Promise<void> {
    this.addSql(`alter table "organizations" add "requires_template_review" boolean not null default false;`);

    this.addSql(`create or replace function "templates_templates_changed_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' or to_jsonb(new) - 'synced_at' is distinct from to_jsonb(old) - 'synced_at' then
      perform pg_notify('hub_live', concat_ws(':', 'template', new.id, c.id, coalesce(c.partner_id::text, '')))
      from wabas w join clients c on c.id = w.client_id where w.id = new.waba_id;     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "templates_changed" AFTER INSERT OR UPDATE on "templates" for each ROW execute function "templates_templates_changed_fn"();`);

    this.addSql(`alter table "template_drafts" add "review_requested_by" text null, add "review_requested_by_id" uuid null, add "review_requested_at" timestamptz null, add "review_note" text null, add "reviewed_by" text null, add "review_comment" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "organizations" drop column "requires_template_review";`);

    this.addSql(`alter table "template_drafts" drop column "review_requested_by", drop column "review_requested_by_id", drop column "review_requested_at", drop column "review_note", drop column "reviewed_by", drop column "review_comment";`);

    this.addSql(`drop trigger if exists "templates_changed" on "templates";`);
    this.addSql(`drop function if exists "templates_templates_changed_fn"();`);
  }

}
