import { Migration } from '@mikro-orm/migrations';

export class Migration20261123110000_history_by_kind extends Migration {
  override up(): void {
    this.addSql(
      `create index "phone_number_history_phone_number_id_kind_at_id_index" on "phone_number_history" ("phone_number_id", "kind", "at", "id");`,
    );
  }

  override down(): void {
    this.addSql(`drop index "phone_number_history_phone_number_id_kind_at_id_index";`);
  }
}
