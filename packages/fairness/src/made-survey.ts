import type { Survey, SurveyedControl, SurveyedPrompt } from './survey.ts';

const FONT = { fontSize: 16, fontWeight: 600, fontFamily: 'sans-serif' };

/** A button of a made-up survey: white on dark blue, in sight, 120 × 44. */
export function madeControl(text: string, other: Partial<SurveyedControl> = {}): SurveyedControl {
  return {
    ...FONT,
    text,
    label: '',
    element: 'button',
    kind: 'button',
    leadsAway: false,
    color: 'rgb(255, 255, 255)',
    inside: ['rgb(20, 40, 160)'],
    box: { x: 0, y: 0, width: 120, height: 44 },
    shown: 1,
    isCovered: false,
    isFocusable: true,
    isDisabled: false,
    isChecked: false,
    borderWidth: 0,
    borderColor: 'rgb(0, 0, 0)',
    hasPicture: false,
    opacity: 1,
    ...other,
  };
}

/** A link as it stands in a text. */
export function madeLink(text: string, other: Partial<SurveyedControl> = {}): SurveyedControl {
  return madeControl(text, {
    element: 'a',
    kind: 'link',
    color: 'rgb(20, 40, 160)',
    inside: ['rgba(0, 0, 0, 0)'],
    box: { x: 0, y: 0, width: 80, height: 18 },
    ...other,
  });
}

/** A checkbox with that label. */
export function madeBox(label: string, isChecked: boolean, isDisabled = false): SurveyedControl {
  return madeControl('', { label, element: 'input', kind: 'box', isChecked, isDisabled });
}

/** A white prompt with these controls. */
export function madePrompt(controls: readonly SurveyedControl[], other: Partial<SurveyedPrompt> = {}): SurveyedPrompt {
  return {
    text: 'We use cookies for analytics.',
    name: 'div #prompt . dialog',
    box: { x: 0, y: 400, width: 800, height: 200 },
    outside: ['rgb(255, 255, 255)'],
    smallestText: 15,
    controls,
    ...other,
  };
}

/** A page of 800 × 600 with these prompts. */
export function madeSurvey(...prompts: readonly SurveyedPrompt[]): Survey {
  return { width: 800, height: 600, canvas: 'rgb(255, 255, 255)', prompts, unread: 0, isPressed: false };
}
