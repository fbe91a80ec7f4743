import { type Color, contrast, fade, flatten, parseColor } from './color.ts';
import type { MeasuredBanner, MeasuredControl } from './measured-banner.ts';
import type { Survey, SurveyedControl, SurveyedPrompt } from './survey.ts';
import type { Category } from './usual-words.ts';
import { categorise, isOnTopic, type Words } from './words.ts';

/** What only the controls of a prompt say. */
const TELLING: readonly Category[] = ['accept', 'reject', 'settings', 'save', 'acknowledge'];

/**
 * Picks what is most likely the prompt of a page; `undefined` where nothing is. It offers an answer, and is about cookies or privacy or
 * offers several. Of several such the visitor deals with the one that nothing covers, which has the most to offer, and of one within the other with the inner.
 */
export function pickBanner(survey: Survey, words: Words): MeasuredBanner | undefined {
  const canvas = parseColor(survey.canvas);
  let best: { readonly banner: MeasuredBanner; readonly rank: number } | undefined;
  for (const [index, prompt] of survey.prompts.entries()) {
    const banner = measure(prompt, index, canvas, words);
    const rank = rankOf(banner, words);
    if (rank > 0 && rank >= (best?.rank ?? 0)) best = { banner, rank };
  }
  return best?.banner;
}

/** How much speaks for it; 0 where it is no prompt. */
function rankOf({ buttons, boxes, text }: MeasuredBanner, words: Words): number {
  const telling = buttons.filter(({ category }) => TELLING.includes(category));
  const kinds = new Set(telling.map(({ category }) => category)).size;
  const topic = isOnTopic(text, words) ? 2 : 0;
  if (kinds === 0 || (kinds === 1 && !topic)) return 0;
  const isOnTop = telling.some(({ isCovered }) => !isCovered);
  return kinds + topic + (boxes.length > 0 ? 1 : 0) + (isOnTop ? 100 : 0);
}

function measure(prompt: SurveyedPrompt, index: number, canvas: Color, words: Words): MeasuredBanner {
  const ground = flatten([...prompt.outside.map(parseColor), canvas]);
  const controls = prompt.controls.map((control, place) => ({
    ...control,
    ...looksOf(control, ground),
    category: categoryOf(control, words),
    isNative: control.element === 'button' || control.element === 'input',
    press: { prompt: index, control: place, text: control.text },
  }));
  return {
    text: prompt.text,
    name: prompt.name,
    box: prompt.box,
    smallestText: prompt.smallestText,
    buttons: controls.filter(({ kind }) => kind !== 'box'),
    boxes: controls.filter(({ kind }) => kind === 'box'),
  };
}

/** A policy is read, so that only a link leads to it; what leads to another website is nothing else. */
function categoryOf({ kind, label, leadsAway, text }: SurveyedControl, words: Words): Category {
  const category = kind === 'box' ? 'other' : categorise(text, label, words);
  const isPossible = category === 'policy' ? kind === 'link' : !leadsAway;
  return isPossible ? category : 'other';
}

function looksOf(control: SurveyedControl, ground: Color): Pick<MeasuredControl, 'contrast' | 'fill' | 'outline'> {
  const { borderColor, borderWidth, color, hasPicture, inside, opacity } = control;
  const faded = (text: string): Color => fade(parseColor(text), opacity);
  const back = flatten([...inside.map(faded), ground]);
  const front = flatten([faded(color), back]);
  return {
    contrast: hasPicture ? undefined : contrast(front, back),
    fill: hasPicture ? 21 : contrast(back, ground),
    outline: borderWidth > 0 ? contrast(flatten([faded(borderColor), ground]), ground) : 1,
  };
}
