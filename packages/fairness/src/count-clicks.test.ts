import { describe, expect, it } from 'vitest';
import { countClicks } from './count-clicks.ts';
import { madeBox, madeControl, madePrompt, madeSurvey } from './made-survey.ts';
import type { Press, SurveyedControl } from './survey.ts';
import { createWords } from './words.ts';

/** A page's layers, and where each of their controls leads: to another layer, to the end, or nowhere. */
type Layers = Readonly<Record<string, readonly (readonly [SurveyedControl, string])[]>>;

/** Walks through a page that is only a drawing of one. */
function countIn(layers: Layers, isDone?: () => Promise<boolean>) {
  let layer = 'first';
  let checked = new Map<string, boolean>();
  const controls = () =>
    (layers[layer] ?? []).map(([control]) => ({
      ...control,
      isChecked: checked.get(control.label) ?? control.isChecked,
    }));
  const evaluate = async (_: unknown, press: unknown): Promise<never> => {
    const place = press as Press | null;
    const pressed = place && layers[layer]?.[place.control];
    const seen = controls();
    if (pressed) {
      const { isChecked, kind, label } = seen[place.control] ?? pressed[0];
      if (kind === 'box') checked.set(label, !isChecked);
      layer = pressed[1];
    }
    return { ...madeSurvey(...(seen.length > 0 ? [madePrompt(seen)] : [])), isPressed: Boolean(pressed) } as never;
  };
  const walk = {
    page: { evaluate },
    restart: async () => {
      layer = 'first';
      checked = new Map();
    },
    settle: async () => {},
    ...(isDone && { isDone }),
  };
  return countClicks(walk, createWords());
}

const accept = madeControl('Accept all');
const reject = madeControl('Reject all');
const settings = madeControl('Settings');
const save = madeControl('Save settings');

describe('the clicks to an answer', () => {
  it('are one each on a fair prompt', async () => {
    expect(
      await countIn({
        first: [
          [reject, 'end'],
          [accept, 'end'],
        ],
      }),
    ).toEqual({ reject: 1, accept: 1 });
  });

  it('go through the settings where rejecting is there', async () => {
    const layers = {
      first: [
        [accept, 'end'],
        [settings, 'second'],
      ],
      second: [[reject, 'end']],
    } as const;
    expect(await countIn(layers)).toEqual({ reject: 2, accept: 1 });
  });

  it('count every box that has to be cleared', async () => {
    const layers = {
      first: [
        [accept, 'end'],
        [settings, 'second'],
      ],
      second: [
        [madeBox('Necessary', true, true), 'second'],
        [madeBox('Statistics', true), 'second'],
        [madeBox('Advertising', true), 'second'],
        [madeBox('Chat', false), 'second'],
        [save, 'end'],
      ],
    } as const;
    expect(await countIn(layers)).toEqual({ reject: 4, accept: 1 });
  });

  it('are none where no way leads there', async () => {
    expect(await countIn({ first: [[accept, 'end']] })).toEqual({ reject: undefined, accept: 1 });
    expect(
      await countIn({
        first: [
          [accept, 'end'],
          [reject, 'first'],
        ],
      }),
    ).toEqual({ reject: undefined, accept: 1 });
    expect(await countIn({})).toEqual({ reject: undefined, accept: undefined });
  });

  it('end as soon as the site has taken the answer, though the prompt thanks for it', async () => {
    const layers = {
      first: [
        [reject, 'thanks'],
        [accept, 'thanks'],
      ],
      thanks: [[settings, 'thanks']],
    } as const;
    expect(await countIn(layers, async () => true)).toEqual({ reject: 1, accept: 1 });
  });
});
