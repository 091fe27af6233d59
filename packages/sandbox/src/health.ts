import type { Nodes } from './nodes.ts';
import type { PhoneNumber, Waba } from './world.ts';

type Ability = 'AVAILABLE' | 'LIMITED' | 'BLOCKED';

interface Entity {
  entity_type: string;
  id: string;
  can_send_message: Ability;
  errors?: { error_code: number; error_description: string; possible_solution: string }[];
  additional_info?: string[];
}

const LIMITED_STATUS = new Set(['FLAGGED', 'RATE_LIMITED', 'RESTRICTED']);

export function wabaHealth(waba: Waba, nodes: Nodes): object {
  return summary(accountEntities(waba, nodes));
}

export function numberHealth(number: PhoneNumber, nodes: Nodes): object {
  const waba = nodes.wabaOf(number);
  return summary([numberEntity(number), ...(waba ? accountEntities(waba, nodes) : [])]);
}

function summary(entities: Entity[]): object {
  const abilities = entities.map((entity) => entity.can_send_message);
  const worst = (['BLOCKED', 'LIMITED'] as const).find((ability) => abilities.includes(ability));
  return { can_send_message: worst ?? 'AVAILABLE', entities };
}

function numberEntity(number: PhoneNumber): Entity {
  const entity = { entity_type: 'PHONE_NUMBER', id: number.id };
  if (number.status === 'CONNECTED') return { ...entity, can_send_message: 'AVAILABLE' };
  if (LIMITED_STATUS.has(number.status))
    return {
      ...entity,
      can_send_message: 'LIMITED',
      additional_info: [`The phone number is ${number.status.toLowerCase()}.`],
    };
  return {
    ...entity,
    can_send_message: 'BLOCKED',
    errors: [
      {
        error_code: 141000,
        error_description: `The phone number is ${number.status.toLowerCase()} and cannot send messages.`,
        possible_solution: 'Register the phone number.',
      },
    ],
  };
}

function accountEntities(waba: Waba, nodes: Nodes): Entity[] {
  const approved = waba.account_review_status === 'APPROVED';
  const business = nodes.ownerOf(waba);
  const verified = business?.verification_status.toLowerCase() === 'verified';
  return [
    {
      entity_type: 'WABA',
      id: waba.id,
      can_send_message: approved ? 'AVAILABLE' : 'BLOCKED',
      ...(!approved && {
        errors: [
          {
            error_code: 141006,
            error_description: 'The WhatsApp Business Account is not approved.',
            possible_solution: 'Wait for the review or appeal in Business Support Home.',
          },
        ],
      }),
    },
    {
      entity_type: 'BUSINESS',
      id: waba.owner_business,
      can_send_message: verified ? 'AVAILABLE' : 'LIMITED',
      ...(!verified && { additional_info: ['The business has not been verified.'] }),
    },
    { entity_type: 'APP', id: nodes.app.id, can_send_message: 'AVAILABLE' },
  ];
}
