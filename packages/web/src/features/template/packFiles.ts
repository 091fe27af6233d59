export type TemplateFile = {
  readonly name: string;
  readonly language: string;
  readonly file: unknown;
};

type Packed = { readonly name: string; readonly content: BlobPart; readonly type: string };

/** One template as a .json, several as a ZIP with a folder for each name. */
export async function packFiles(templates: readonly TemplateFile[], of = ''): Promise<Packed> {
  const [first] = templates;
  if (templates.length === 1 && first) {
    const name = `${fileName(first.name)}_${fileName(first.language)}.json`;
    return { name, content: textOf(first), type: 'application/json' };
  }
  const { strToU8, zipSync } = await import('fflate');
  const places = placesOf(templates);
  const entries = templates.map((each, at) => [places[at] ?? '', strToU8(textOf(each))]);
  // The buffer is the library's own and nobody shares it.
  const content = new Uint8Array(zipSync(Object.fromEntries(entries)));
  const name = of === '' ? 'templates.zip' : `${fileName(of).toLowerCase()}_templates.zip`;
  return { name, content, type: 'application/zip' };
}

const textOf = ({ file }: TemplateFile) => `${JSON.stringify(file, null, 2)}\n`;

/** `order_shipped/en_US.json` for each, no two alike on any file system. */
export function placesOf(
  templates: readonly Pick<TemplateFile, 'name' | 'language'>[],
): readonly string[] {
  const taken = new Set<string>();
  return templates.map(({ name, language }) => {
    const place = `${fileName(name)}/${fileName(language)}`;
    let free = place;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${place}_${count}`;
    taken.add(free.toLowerCase());
    return `${free}.json`;
  });
}

/** Names have up to 512 characters, those of files fewer. */
const MOST_CHARACTERS = 120;
/** What Windows takes for a device. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

function fileName(name: string): string {
  const plain = name.replaceAll(/[^\w-]+/g, '_').slice(0, MOST_CHARACTERS);
  return plain === '' || DEVICE.test(plain) ? `${plain}_` : plain;
}
