import type { PartnerCardFragment } from '../../gql/operations.ts';
import { initials } from '../../lib/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import { CopyableId } from '../../ui/CopyableId.tsx';
import classes from './PartnerCard.module.css';

const payments = { DIRECT_PAID: 'Direct payment', PARTNER_PAID: 'Pays for your numbers' };

export function PartnerCard({ partner }: { partner: PartnerCardFragment }) {
  return (
    <div className={classes.card}>
      <Badge>{initials(partner.brandName)}</Badge>
      <div className={classes.text}>
        <p className={classes.name}>{partner.brandName}</p>
        <p className={classes.fact}>{payments[partner.paymentModel]}</p>
      </div>
      <div>
        <p className={classes.fact}>Partner ID</p>
        <CopyableId value={partner.id} of="partner ID" />
      </div>
    </div>
  );
}
