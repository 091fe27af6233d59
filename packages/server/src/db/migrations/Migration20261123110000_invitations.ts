import { Migration } from '@mikro-orm/migrations';

export class Migration20261123110000_invitations extends Migration {

  override name = 'Migration20261123110000_invitations';

  override up(): void | Promise<void> {
    this.addSql(`create index "invitations_organization_id_created_at_id_index" on "invitations" ("organization_id", "created_at", "id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "invitations_organization_id_created_at_id_index";`);
  }

}
