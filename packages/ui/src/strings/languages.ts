const TAGS =
  'en ar bg ca cs da de el es et fa fi fr ga he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-br ro ru sk sl sr sr-latn sv th tr uk vi zh zh-hant';

/**
 * The built-in languages, by their BCP 47 tags in lower case. A new one is a folder beside `en`, its line here, and its lines in
 * `load-texts.ts`; `docs/languages.md` says who has read which.
 */
export const LANGUAGES: readonly string[] = TAGS.split(' ');

/** Tags that mean a built-in language and do not begin with its tag: other names of it, and regions that write another script. */
const MEANS: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  'zh-tw': 'zh-hant',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
};

/** The tag of the built-in language that serves `wanted` best: itself, else without its script or region, else English. */
export function languageFor(wanted: string): string {
  let tag = wanted.slice(0, 35).toLowerCase().replaceAll('_', '-');
  for (; tag; tag = tag.replace(/-?[^-]*$/, '')) {
    const name = Object.hasOwn(MEANS, tag) ? MEANS[tag] : tag;
    if (name !== undefined && LANGUAGES.includes(name)) return name;
  }
  return 'en';
}
