import type { emblems } from './emblems.ts';

/** What customers read about the business behind a number. */
export interface ProfileStory {
  /** The number as Meta shows it. */
  shown: string;
  emblem: keyof typeof emblems;
  facts: {
    about: string;
    description?: string;
    address?: string;
    email?: string;
    websites?: string[];
    vertical: string;
  };
}

const nordwind = { email: 'service@nordwind.example', vertical: 'RETAIL' };

export const profiles: ProfileStory[] = [
  {
    shown: '+49 40 66969101',
    emblem: 'mountains',
    facts: {
      ...nordwind,
      about: 'Gear for every weather 🌲',
      description:
        'Tents, boots and jackets that last. Ask us about sizes, repairs and where your parcel is. We answer Monday to Saturday, 8:00 to 20:00.',
      address: 'Hafenstraße 12, 20457 Hamburg',
      websites: ['https://nordwind.example', 'https://repair.nordwind.example'],
    },
  },
  {
    shown: '+49 30 23125417',
    emblem: 'mountains',
    facts: {
      ...nordwind,
      about: 'The shop at Torstraße',
      description: 'Nordwind in Berlin: fitting, waxing and repairs while you wait.',
      address: 'Torstraße 88, 10119 Berlin',
      websites: ['https://nordwind.example/berlin'],
    },
  },
  {
    shown: '+49 89 99998214',
    emblem: 'mountains',
    facts: {
      ...nordwind,
      about: 'Alpine gear, and the advice that goes with it',
      address: 'Sendlinger Straße 4, 80331 München',
      websites: ['https://nordwind.example/muenchen'],
    },
  },
  {
    shown: '+49 176 04069012',
    emblem: 'mountains',
    facts: {
      ...nordwind,
      about: 'Orders, returns and repairs',
      description: 'Have your order number at hand and we are quicker.',
      websites: ['https://nordwind.example/service'],
    },
  },
  {
    shown: '+44 161 496 0180',
    emblem: 'cross',
    facts: {
      about: 'In an emergency call 999',
      description:
        'Appointments, referrals and results of the Halden Clinics. Answers within one working day.',
      address: '40 Deansgate, Manchester M3 1AZ',
      email: 'appointments@halden.example',
      websites: ['https://halden.example'],
      vertical: 'HEALTH',
    },
  },
  {
    shown: '+44 20 7946 0212',
    emblem: 'cross',
    facts: {
      about: 'Appointments in Marylebone',
      address: '9 Wimpole Mews, London W1G 8PG',
      email: 'london@halden.example',
      vertical: 'HEALTH',
    },
  },
  {
    shown: '+46 8 465 004 12',
    emblem: 'lodge',
    facts: {
      about: 'Rum med utsikt över fjället',
      description: 'Bookings, transfers from Östersund and tables for tonight.',
      address: 'Fjällvägen 3, 837 52 Åre',
      email: 'hej@fjallhotellet.example',
      websites: ['https://fjallhotellet.example'],
      vertical: 'HOTEL',
    },
  },
  {
    shown: '+33 4 65 71 00 22',
    emblem: 'grapes',
    facts: {
      about: 'Vignerons depuis 1921',
      description: 'Visits to the cellar, orders by the case and news of the harvest.',
      address: '2 chemin des Vignes, 30400 Villeneuve',
      email: 'bonjour@rue-et-fils.example',
      websites: ['https://rue-et-fils.example'],
      vertical: 'GROCERY',
    },
  },
  {
    shown: '+1 305 555 0144',
    emblem: 'waves',
    facts: {
      about: 'Your trip, your pace',
      description: 'Changes, transfers and help on the way, in English and Spanish.',
      address: '1200 Brickell Avenue, Miami, FL 33131',
      email: 'hola@tierraviva.example',
      websites: ['https://tierraviva.example'],
      vertical: 'TRAVEL',
    },
  },
  {
    shown: '+1 416 555 0108',
    emblem: 'smile',
    facts: {
      about: 'Family dentists on Main Street',
      address: '77 Main Street, Toronto, ON M4E 2V6',
      email: 'desk@maplemain.example',
      vertical: 'HEALTH',
    },
  },
  {
    shown: '+1 805 555 0117',
    emblem: 'cup',
    facts: {
      about: 'Æbleskiver all day',
      description: 'Tables, catering and what came out of the oven this morning.',
      address: '1550 Copenhagen Drive, Solvang, CA 93463',
      vertical: 'RESTAURANT',
    },
  },
  {
    shown: '+61 3 7010 1120',
    emblem: 'sun',
    facts: {
      about: 'Panels, batteries, and somebody who answers',
      description: 'Quotes, installation dates and help when the inverter blinks.',
      email: 'hello@wattlesolar.example',
      websites: ['https://wattlesolar.example'],
      vertical: 'PROF_SERVICES',
    },
  },
];
