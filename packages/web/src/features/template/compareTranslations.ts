import type { SaveTemplateDraftInput } from '../../gql/operations.ts';
import { type Texts, textsOf } from './translations.ts';

/** A template or a draft of one name, as the account has it. */
type Known = { readonly id: string; readonly language: string; readonly components: unknown };

/** What a translation is written into: a draft that there is, or one that begins so. */
export type Source =
  | { readonly draft: Pick<Known, 'id' | 'components'> }
  | { readonly input: SaveTemplateDraftInput };

/** What a file says about one language of a name. */
export type Translation = {
  readonly name: string;
  readonly language: string;
  readonly texts: Texts;
  /** How many of them are not as the account has them. */
  readonly differing: number;
  /** Null where the account has no such name. */
  readonly source: Source | null;
  readonly isNew: boolean;
};

/** Holds the texts of a name against its templates and drafts in the account. */
export function compareTranslations(
  name: string,
  languages: ReadonlyMap<string, Texts>,
  { templates, drafts }: { templates: readonly Known[]; drafts: readonly Known[] },
): Translation[] {
  return [...languages].map(([language, texts]) => {
    const isSame = (each: Known) => each.language === language;
    const draft = drafts.find(isSame);
    const own = templates.find(isSame);
    const [base] = templates;
    const known = textsOf((draft ?? own ?? base)?.components);
    const isNew = !draft && !own;
    const differing = [...texts].filter(
      ([place, text]) => known.has(place) && (isNew || known.get(place) !== text),
    ).length;
    const source = sourceOf(language, draft, own, base);
    return { name, language, texts, differing, source, isNew };
  });
}

function sourceOf(
  language: string,
  draft: Known | undefined,
  own: Known | undefined,
  base: Known | undefined,
): Source | null {
  if (draft) return { draft };
  if (own) return { input: { templateId: own.id } };
  return base ? { input: { sourceTemplateId: base.id, language } } : null;
}
