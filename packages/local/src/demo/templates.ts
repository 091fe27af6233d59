import type { WorldInput } from 'sandbox/world';

type TemplateInput = NonNullable<WorldInput['templates']>[number];

/** Messages of an outdoor shop in several languages, in every state that Meta knows. */
export function demoTemplates(shopWaba: string, travelWaba: string): TemplateInput[] {
  return [
    ...shipped.map((text) => ({ waba: shopWaba, ...text })),
    ...shop.map((template) => ({ waba: shopWaba, ...template })),
    ...travel.map((template) => ({ waba: travelWaba, ...template })),
  ];
}

type Story = Omit<TemplateInput, 'waba'>;

const body = (text: string, samples: string[] = []) => ({
  type: 'BODY',
  text,
  ...(samples.length > 0 && { example: { body_text: [samples] } }),
});
const footer = (text: string) => ({ type: 'FOOTER', text });
const buttons = (...given: object[]) => ({ type: 'BUTTONS', buttons: given });
const reply = (text: string) => ({ type: 'QUICK_REPLY', text });
const image = { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::aW1hZ2U='] } };
const track = {
  type: 'URL',
  url: 'https://nordwind.example/track/{{1}}',
  example: ['https://nordwind.example/track/NW-48213'],
};

function order(
  language: string,
  title: string,
  text: string,
  words: [track: string, call: string, address: string, stop: string],
  samples: [string, string, string],
): Story {
  return {
    name: 'order_shipped',
    language,
    quality_score: { score: 'GREEN' },
    components: [
      { type: 'HEADER', format: 'TEXT', text: title, example: { header_text: ['NW-48213'] } },
      body(text, samples),
      footer('Nordwind Outdoor'),
      buttons(
        { ...track, text: words[0] },
        { type: 'PHONE_NUMBER', text: words[1], phone_number: '+494066969101' },
        reply(words[2]),
        reply(words[3]),
      ),
    ],
  };
}

const shipped: Story[] = [
  order(
    'en',
    'Your order {{1}} has shipped',
    'Hi {{1}}, your parcel left our warehouse in {{2}} and arrives on {{3}}.\n\nTo change the address, reply *CHANGE* before 18:00 today.',
    ['Track parcel', 'Call us', 'Change address', 'Stop updates'],
    ['Leonie', 'Leipzig', '24 November'],
  ),
  order(
    'de',
    'Deine Bestellung {{1}} ist unterwegs',
    'Hallo {{1}}, dein Paket hat unser Lager in {{2}} verlassen und kommt am {{3}} an.\n\nFür eine andere Adresse antworte bis 18 Uhr mit *ÄNDERN*.',
    ['Paket verfolgen', 'Anrufen', 'Adresse ändern', 'Keine Nachrichten'],
    ['Leonie', 'Leipzig', '24. November'],
  ),
  {
    ...order(
      'ar',
      'تم شحن طلبك {{1}}',
      'مرحبا {{1}}، غادر طردك مستودعنا في {{2}} وسيصل يوم {{3}} إلى عنوانك المسجل لدينا.',
      ['تتبع الطرد', 'اتصل بنا', 'تغيير العنوان', 'إيقاف الرسائل'],
      ['ليلى', 'لايبزيغ', '24 نوفمبر'],
    ),
    status: 'PENDING',
  },
];

const sale = (language: string, text: string, status: string, score: string): Story => ({
  name: 'autumn_sale_2026',
  language,
  status,
  category: 'MARKETING',
  quality_score: { score },
  components: [
    image,
    {
      type: 'LIMITED_TIME_OFFER',
      limited_time_offer: { text: 'Ends Sunday', has_expiration: true },
    },
    body(text, ['Leonie']),
    buttons({ type: 'COPY_CODE', example: 'HERBST20' }),
  ],
});

const shop: Story[] = [
  sale('de', 'Hallo {{1}}, jetzt gibt es 20 % auf Jacken, Zelte und Schlafsäcke.', 'PAUSED', 'RED'),
  sale('en', 'Hi {{1}}, take 20 % off jackets, tents and sleeping bags.', 'APPROVED', 'YELLOW'),
  {
    name: 'login_code',
    category: 'AUTHENTICATION',
    language: 'en',
    components: [
      { type: 'BODY', add_security_recommendation: true },
      { type: 'FOOTER', code_expiration_minutes: 10 },
      buttons({ type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy code' }),
    ],
  },
  {
    name: 'order_delayed',
    language: 'de',
    status: 'REJECTED',
    rejected_reason: 'INVALID_FORMAT',
    rejection_info: {
      reason: 'The text starts with a variable.',
      recommendation: 'Put words before the first variable, then submit again.',
    },
    components: [body('{{1}} verspätet sich leider um ein paar Tage.', ['Dein Paket'])],
  },
  {
    name: 'order_delayed',
    language: 'en',
    components: [body('Hi {{1}}, your parcel is a few days late. We are sorry.', ['Leonie'])],
  },
  {
    name: 'tent_collection',
    language: 'en',
    category: 'MARKETING',
    components: [
      body('Our tents for the winter, {{1}}, tested on the mountain.', ['Leonie']),
      {
        type: 'CAROUSEL',
        cards: ['Fjord 2', 'Gipfel 3', 'Basecamp 5'].map((tent) => ({
          components: [
            image,
            body(`*${tent}* keeps you dry in every storm.`),
            buttons({ type: 'URL', text: 'Look at it', url: 'https://nordwind.example/tents' }),
          ],
        })),
      },
    ],
  },
  {
    name: 'review_request',
    language: 'de',
    status: 'DISABLED',
    category: 'MARKETING',
    quality_score: { score: 'RED' },
    components: [body('Wie gefällt dir dein Einkauf? Wir freuen uns über ein paar Worte.')],
  },
  {
    name: 'return_label_ready',
    language: 'en',
    category: 'MARKETING',
    previous_category: 'UTILITY',
    components: [body('Your return label is ready. Buy now and save a bit more.')],
  },
  {
    name: 'welcome_club',
    language: 'en',
    status: 'IN_APPEAL',
    category: 'MARKETING',
    components: [body('Welcome to the club. Members hear of new tours first.')],
  },
];

const travel: Story[] = [
  {
    name: 'reserva_confirmada',
    language: 'es',
    correct_category: 'MARKETING',
    parameter_format: 'NAMED',
    quality_score: { score: 'GREEN' },
    components: [
      { type: 'HEADER', format: 'LOCATION' },
      {
        type: 'BODY',
        text: 'Hola {{nombre}}, tu viaje a {{destino}} está confirmado para el día acordado.',
        example: {
          body_text_named_params: [
            { param_name: 'nombre', example: 'Camila' },
            { param_name: 'destino', example: 'Oaxaca' },
          ],
        },
      },
    ],
  },
  {
    name: 'documentos_de_viaje',
    language: 'es',
    status: 'PENDING',
    components: [
      { type: 'HEADER', format: 'DOCUMENT', example: { header_handle: ['4::ZG9j'] } },
      body('Aquí están los documentos de tu viaje. Llévalos contigo.'),
    ],
  },
];
