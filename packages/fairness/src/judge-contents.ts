import { nameOf } from './compare-answers.ts';
import type { FoundRule, JudgedRegime } from './finding.ts';
import type { MeasuredBanner } from './measured-banner.ts';
import type { RuleId } from './rules.ts';
import type { Category } from './usual-words.ts';

/** The contrast that text of any size must have here: buttons are what the visitor acts by. */
const READABLE = 4.5;

/** In CSS pixels. */
const SMALLEST_TEXT = 12;
const SMALLEST_TARGET = 24;

/** What answers, or leads to where one answers. */
const ANSWERS: readonly Category[] = ['accept', 'reject', 'settings', 'save', 'acknowledge', 'close'];

/** Judges what a prompt has and lacks, each thing by itself. */
export function judgeContents(banner: MeasuredBanner, regime: JudgedRegime): readonly FoundRule[] {
  const { boxes, buttons, smallestText = SMALLEST_TEXT } = banner;
  const answers = buttons.filter(({ category }) => ANSWERS.includes(category));
  const has = (...wanted: Category[]): boolean => buttons.some(({ category }) => wanted.includes(category));
  // Half a thousandth, because browsers and this code round in other places.
  const pale = answers.filter(({ contrast = 21 }) => contrast < READABLE - 0.0005);
  // A link in a sentence is as high as its line: WCAG 2.5.8 exempts it.
  const tiny = answers.filter(
    ({ box, kind }) => kind !== 'link' && Math.min(box.width, box.height) < SMALLEST_TARGET - 0.5,
  );
  const ticked = regime === 'opt-in' ? boxes.filter((box) => box.isChecked && !box.isDisabled) : [];
  const found: readonly (readonly [RuleId, boolean, string])[] = [
    [
      'low-contrast',
      pale.length > 0,
      pale.map((button) => `${nameOf(button)} ${button.contrast?.toFixed(2)}:1`).join(', '),
    ],
    ['pre-ticked', ticked.length > 0, ticked.map(nameOf).join(', ')],
    ['policy-missing', !has('policy'), 'no such link'],
    ['small-text', smallestText < SMALLEST_TEXT, `${smallestText} px`],
    ['small-target', tiny.length > 0, tiny.map(nameOf).join(', ')],
    ['opt-out-missing', regime !== 'opt-in' && !has('reject', 'settings'), `${answers.map(nameOf).join(', ')} alone`],
  ];
  return found.flatMap(([rule, isFound, measured]) => (isFound ? [{ rule, measured }] : []));
}
