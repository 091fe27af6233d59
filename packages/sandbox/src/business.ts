import { businessInfoType } from './business-info.ts';
import { edge, type NodeType } from './node-type.ts';
import type { EdgeOptions } from './paging.ts';
import { wabaType } from './waba.ts';
import type { Business, Waba } from './world.ts';

export const businessType: NodeType<Business> = {
  ...businessInfoType,
  fields: {
    ...businessInfoType.fields,
    owned_whatsapp_business_accounts: edge(
      () => wabaType,
      wabas(({ id }, { box }) => box.nodes.ownedWabas(id)),
    ),
    client_whatsapp_business_accounts: edge(
      () => wabaType,
      wabas(({ id }, { box }) => box.nodes.clientWabas(id)),
    ),
  },
};

function wabas(list: EdgeOptions<Business, Waba>['list']): EdgeOptions<Business, Waba> {
  return {
    list(row, call, params) {
      const wanted = params.get('find');
      return list(row, call, params).filter(({ id }) => wanted === undefined || id === wanted);
    },
    sorts: { creation_time: (row) => row.creation_time },
  };
}
