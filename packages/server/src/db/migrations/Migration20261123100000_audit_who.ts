import { Migration } from '@mikro-orm/migrations';

export class Migration20261123100000_audit_who extends Migration {

  override name = 'Migration20261123100000_audit_who';

  override up(): void | Promise<void> {
    this.addSql(`alter table "audit_entries" add "actor_organization_id" uuid null, add "actor_organization_name" text null, add "api_key_hint" text null, add "subject_name" text null, add "reason" text null, add "user_agent" text null;`);
    this.addSql(`create index "audit_entries_at_id_index" on "audit_entries" ("at", "id");`);
    this.addSql(`create index "audit_entries_subject_id_at_id_index" on "audit_entries" ("subject_id", "at", "id");`);
    this.addSql(`create index "audit_entries_actor_organization_id_at_id_index" on "audit_entries" ("actor_organization_id", "at", "id");`);
    this.addSql(`create or replace function "audit_entries_audit_entries_append_only_fn"() returns trigger as \$\$ begin raise exception 'audit entries are never changed or removed'; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit_entries_append_only" BEFORE UPDATE OR DELETE on "audit_entries" for each STATEMENT execute function "audit_entries_audit_entries_append_only_fn"();`);
    // MikroORM does not see triggers of truncate, so the entity cannot declare this one.
    this.addSql(`create trigger "audit_entries_no_truncate" before truncate on "audit_entries" for each statement execute function "audit_entries_audit_entries_append_only_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "audit_entries_at_id_index";`);
    this.addSql(`drop index "audit_entries_subject_id_at_id_index";`);
    this.addSql(`drop index "audit_entries_actor_organization_id_at_id_index";`);
    this.addSql(`drop trigger if exists "audit_entries_no_truncate" on "audit_entries";`);
    this.addSql(`drop trigger if exists "audit_entries_append_only" on "audit_entries";`);
    this.addSql(`drop function if exists "audit_entries_audit_entries_append_only_fn"();`);
    this.addSql(`alter table "audit_entries" drop column "actor_organization_id", drop column "actor_organization_name", drop column "api_key_hint", drop column "subject_name", drop column "reason", drop column "user_agent";`);
  }

}
