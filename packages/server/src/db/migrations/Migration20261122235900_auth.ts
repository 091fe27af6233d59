import { Migration } from '@mikro-orm/migrations';

/** Tables that better-auth and the limiter of sign-in attempts read and write. */
export class Migration20261122235900_auth extends Migration {
  override up(): void {
    this.addSql(`create table auth_sessions (
      id uuid primary key,
      token text not null unique,
      user_id uuid not null references users (id) on delete cascade,
      expires_at timestamptz not null,
      ip_address text,
      user_agent text,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`);
    this.addSql('create index auth_sessions_user_id_index on auth_sessions (user_id)');
    this.addSql(`create table auth_accounts (
      id uuid primary key,
      account_id text not null,
      provider_id text not null,
      user_id uuid not null references users (id) on delete cascade,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      password text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      unique (provider_id, account_id)
    )`);
    this.addSql('create index auth_accounts_user_id_index on auth_accounts (user_id)');
    this.addSql(`create table auth_verifications (
      id uuid primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`);
    this.addSql(
      'create index auth_verifications_identifier_index on auth_verifications (identifier)',
    );
    this.addSql(`create table auth_failures (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    )`);
  }
}
