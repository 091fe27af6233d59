import type { WorldInput } from './world.ts';

/** What the sandbox simulates when it is given no world: two businesses, three accounts, a few numbers. */
export const exampleWorld: WorldInput = {
  businesses: [
    {
      id: '506914307656634',
      name: 'Nordwind Outdoor GmbH',
      whatsapp_business_manager_messaging_limit: 'TIER_10K',
    },
    {
      id: '506914307656635',
      name: 'Padaria Aurora Ltda',
      verification_status: 'pending',
      whatsapp_business_manager_messaging_limit: 'TIER_250',
    },
  ],
  wabas: [
    { id: '102290129340398', name: 'Nordwind Outdoor', owner_business: '506914307656634' },
    { id: '102290129340399', name: 'Nordwind Service', owner_business: '506914307656634' },
    {
      id: '102290129340400',
      name: 'Padaria Aurora',
      owner_business: '506914307656635',
      country: 'BR',
      currency: 'BRL',
      timezone_id: '25',
    },
  ],
  phoneNumbers: [
    {
      id: '106853218861309',
      waba: '102290129340398',
      display_phone_number: '+49 30 901820',
      country_code: 'DE',
      verified_name: 'Nordwind Outdoor Berlin',
    },
    {
      id: '106853218861310',
      waba: '102290129340398',
      display_phone_number: '+49 40 428280',
      country_code: 'DE',
      verified_name: 'Nordwind Outdoor Hamburg',
      quality_rating: 'YELLOW',
      new_display_name: 'Nordwind Hafenladen',
      new_name_status: 'PENDING_REVIEW',
    },
    {
      id: '106853218861311',
      waba: '102290129340399',
      display_phone_number: '+49 89 233000',
      country_code: 'DE',
      status: 'FLAGGED',
      quality_rating: 'RED',
    },
    {
      id: '106853218861312',
      waba: '102290129340400',
      display_phone_number: '+55 11 3333-4400',
      country_code: 'BR',
      status: 'PENDING',
      code_verification_status: 'NOT_VERIFIED',
      name_status: 'PENDING_REVIEW',
      quality_rating: 'UNKNOWN',
      account_mode: 'SANDBOX',
    },
  ],
  templates: [
    { waba: '102290129340398', name: 'order_shipped' },
    { waba: '102290129340398', name: 'order_shipped', language: 'de' },
    {
      waba: '102290129340398',
      name: 'autumn_sale',
      category: 'MARKETING',
      status: 'REJECTED',
      rejected_reason: 'INVALID_FORMAT',
      components: [{ type: 'BODY', text: '{{1}} is waiting for you.' }],
    },
    { waba: '102290129340400', name: 'pedido_pronto', language: 'pt_BR', status: 'PENDING' },
  ],
  profiles: [
    {
      phone_number: '106853218861309',
      about: 'Gear for every weather',
      description: 'Outdoor clothing and equipment from Berlin.',
      email: 'hallo@nordwind.example',
      websites: ['https://nordwind.example'],
      vertical: 'RETAIL',
    },
  ],
};
