import { awaitStillness } from './await-stillness.ts';
import type { Page } from './driver.ts';
import type { MeasuredBanner, MeasuredControl } from './measured-banner.ts';
import { pickBanner } from './pick-banner.ts';
import type { Press } from './survey.ts';
import { surveyPage } from './survey-page.ts';
import type { Category } from './usual-words.ts';
import type { Words } from './words.ts';

/** Clicks from a prompt as it comes to an answer to everything; `undefined` where no way was found. */
export interface Journey {
  readonly reject: number | undefined;
  readonly accept: number | undefined;
}

/** A browser's page in which somebody can walk. */
export interface Walk {
  readonly page: Page;
  /** Brings a new visitor to the page, and waits until the prompt is there. */
  restart(): Promise<void>;
  /** Waits until what a click has done is to be seen. */
  settle(): Promise<void>;
  /** Whether the site has taken the answer; without it that is so when the prompt is gone. */
  isDone?(goal: keyof Journey): Promise<boolean>;
}

/** Longer ways are none. */
const MOST_CLICKS = 12;

/** What to press for a goal, the first that is there; with `save` all boxes are set before. */
const WAYS: Readonly<Record<keyof Journey, readonly Category[]>> = {
  reject: ['reject', 'save', 'settings'],
  accept: ['accept', 'acknowledge', 'save', 'settings'],
};

/** Counts the clicks that it takes to refuse everything and to accept everything, through as many layers as there are. */
export async function countClicks(walk: Walk, words: Words): Promise<Journey> {
  return { reject: await goFor('reject', walk, words), accept: await goFor('accept', walk, words) };
}

async function goFor(goal: keyof Journey, walk: Walk, words: Words): Promise<number | undefined> {
  const { page, restart, settle, isDone = async () => false } = walk;
  const pressed = new Set<string>();
  await restart();
  for (let clicks = 0; clicks <= MOST_CLICKS; clicks++) {
    await awaitStillness(page);
    const banner = pickBanner(await page.evaluate(surveyPage, null), words);
    if (clicks > 0 && (banner === undefined || (await isDone(goal)))) return clicks;
    const next = banner && nextStep(banner, goal, pressed);
    if (!next) return undefined;
    pressed.add(keyOf(next));
    const { isPressed } = await page.evaluate<Press | null, { isPressed: boolean }>(surveyPage, next.press);
    if (!isPressed) return undefined;
    await settle();
  }
  return undefined;
}

/** The next thing to press. Nothing is pressed twice: what has not led on will not. */
function nextStep(
  { boxes, buttons }: MeasuredBanner,
  goal: keyof Journey,
  pressed: ReadonlySet<string>,
): MeasuredControl | undefined {
  for (const category of WAYS[goal]) {
    const button = buttons.find(
      (candidate) => candidate.category === category && !candidate.isDisabled && !pressed.has(keyOf(candidate)),
    );
    if (!button) continue;
    const wrong = boxes.find(
      (box) => !box.isDisabled && box.isChecked !== (goal === 'accept') && !pressed.has(keyOf(box)),
    );
    return (category === 'save' && wrong) || button;
  }
  return undefined;
}

function keyOf({ category, label, press, text }: MeasuredControl): string {
  return JSON.stringify([category, text, label, category === 'other' ? press.control : '']);
}
