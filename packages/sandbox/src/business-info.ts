import { plain, structure, type NodeType } from './node-type.ts';
import type { Business } from './world.ts';

/** A business as other nodes show it: without its edges, so that accounts and businesses need not import each other. */
export const businessInfoType: NodeType<Business> = {
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
  },
};
