import type { PartnerCardFragment } from '../../gql/operations.ts';
import { initials } from '../../lib/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Bar } from '../../ui/Bar.tsx';
import { CopyableId } from '../../ui/CopyableId.tsx';
import classes from './PartnerCard.module.css';

const payments = { DIRECT_PAID: 'Direct payment', PARTNER_PAID: 'Pays for your numbers' };

/** Bars stand in it until the partner is known. */
export function PartnerCard({ partner }: { partner: PartnerCardFragment | undefined }) {
  return (
    <div className={classes.card}>
      <Badge>{partner ? initials(partner.brandName) : ''}</Badge>
      <div className={classes.text}>
        <p className={classes.name}>{partner?.brandName ?? <Bar width={120} />}</p>
        <p className={classes.fact}>
          {partner ? payments[partner.paymentModel] : <Bar width={96} height={10} />}
        </p>
      </div>
      <div>
        <p className={classes.fact}>Partner ID</p>
        {partner ? (
          <CopyableId value={partner.id} of="partner ID" />
        ) : (
          <Bar width={240} height={24} />
        )}
      </div>
    </div>
  );
}
