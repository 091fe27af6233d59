import { edge, plain, structure, type NodeType } from './node-type.ts';
import { wabaType } from './waba.ts';
import type { Business, Waba } from './world.ts';
import type { EdgeOptions } from './paging.ts';

export const businessType: NodeType<Business> = {
  name: 'Business',
  defaults: ['name'],
  fields: {
    id: plain(({ id }) => id),
    name: plain(({ name }) => name),
    verification_status: plain((row) => row.verification_status),
    whatsapp_business_manager_messaging_limit: plain(
      (row) => row.whatsapp_business_manager_messaging_limit,
    ),
    timezone_id: plain((row) => row.timezone_id),
    created_time: plain((row) => row.created_time),
    primary_page: structure((row) => row.primary_page),
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
