import { Migration } from '@mikro-orm/migrations';

export class Migration20261123140000_two_factor extends Migration {

  override name = 'Migration20261123140000_two_factor';

  override up(): void | Promise<void> {
    this.addSql(`alter table "users" add "two_factor_enabled" boolean not null default false, add "pending_email" text null, add "pending_email_hash" text null, add "pending_email_stop_hash" text null, add "pending_email_expires_at" timestamptz null;`);
    this.addSql(`alter table "users" add constraint "users_pending_email_hash_unique" unique ("pending_email_hash");`);
    this.addSql(`alter table "users" add constraint "users_pending_email_stop_hash_unique" unique ("pending_email_stop_hash");`);
    // better-auth's, like the tables of Migration20261122235900_auth.
    this.addSql(`create table auth_two_factors (
      id uuid primary key,
      user_id uuid not null unique references users (id) on delete cascade,
      secret text not null,
      backup_codes text not null,
      verified boolean not null default true,
      failed_verification_count integer not null default 0,
      locked_until timestamptz
    )`);
  }

  override down(): void | Promise<void> {
    this.addSql('drop table auth_two_factors');
    this.addSql(`alter table "users" drop constraint "users_pending_email_hash_unique";`);
    this.addSql(`alter table "users" drop constraint "users_pending_email_stop_hash_unique";`);
    this.addSql(`alter table "users" drop column "two_factor_enabled", drop column "pending_email", drop column "pending_email_hash", drop column "pending_email_stop_hash", drop column "pending_email_expires_at";`);
  }

}
