import type { Box, Press, SurveyedControl } from './survey.ts';
import type { Category } from './usual-words.ts';

/** A button, link or box of a prompt, with what the eye sees of it. */
export interface MeasuredControl
  extends Pick<
    SurveyedControl,
    | 'text'
    | 'label'
    | 'element'
    | 'kind'
    | 'box'
    | 'shown'
    | 'isCovered'
    | 'isFocusable'
    | 'isDisabled'
    | 'isChecked'
    | 'fontSize'
    | 'fontWeight'
    | 'fontFamily'
  > {
  readonly category: Category;
  /** Whether it is a `button` of HTML, rather than something that is made to look like one. */
  readonly isNative: boolean;
  /** Of its text and what is beneath it, 1 to 21; `undefined` where a picture is. */
  readonly contrast: number | undefined;
  /** The contrast of its own area and what is around it: 1 where none can be told from the other. */
  readonly fill: number;
  /** The contrast of its border and what is around it: 1 where there is none. */
  readonly outline: number;
  /** What to give to `surveyPage` to press it. */
  readonly press: Press;
}

/** The prompt of a page, as a visitor sees it now: whatever tool it is made by. Plain data. */
export interface MeasuredBanner {
  readonly text: string;
  /** The element, to recognise it by. */
  readonly name: string;
  readonly box: Box;
  /** In CSS pixels. */
  readonly smallestText: number | undefined;
  readonly buttons: readonly MeasuredControl[];
  /** Checkboxes and switches. */
  readonly boxes: readonly MeasuredControl[];
}
