/** A rectangle in CSS pixels, from the upper left corner of the page's window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text as the browser paints it. Colours are what `getComputedStyle` answers. */
interface PaintedText {
  readonly color: string;
  /** The backgrounds beneath the text, the nearest first, as far as the control reaches. */
  readonly inside: readonly string[];
  /** In CSS pixels. */
  readonly fontSize: number;
  /** 1 to 1000. */
  readonly fontWeight: number;
  readonly fontFamily: string;
}

/** Something in a prompt that can be pressed or set. */
export interface SurveyedControl extends PaintedText {
  /** What stands on it, 200 characters at most. */
  readonly text: string;
  /** Its `aria-label` or `title`, for what has only a symbol on it. */
  readonly label: string;
  /** The element's name, such as `button`. */
  readonly element: string;
  /** `box` can be ticked: a checkbox, a switch; `other` is what only behaves like a button. */
  readonly kind: 'button' | 'link' | 'box' | 'other';
  /** A link to another website, which can answer nothing here. */
  readonly leadsAway: boolean;
  readonly box: Box;
  /** The part of its area that is within the window and in no scrolled-away part of the prompt: 0 to 1. */
  readonly shown: number;
  /** Whether its middle is beneath another element. */
  readonly isCovered: boolean;
  /** Whether the keyboard reaches it. */
  readonly isFocusable: boolean;
  readonly isDisabled: boolean;
  readonly isChecked: boolean;
  /** In CSS pixels; 0 where no border is painted. */
  readonly borderWidth: number;
  readonly borderColor: string;
  /** A picture or gradient lies behind the text, so that no contrast can be told. */
  readonly hasPicture: boolean;
  /** The product of the opacities of all elements around it. */
  readonly opacity: number;
}

/** An element that lies over a page or calls itself a dialog. */
export interface SurveyedPrompt {
  /** What it says, 4,000 characters at most. */
  readonly text: string;
  /** `id`, classes and role, to recognise it by. */
  readonly name: string;
  readonly box: Box;
  /** Everything beneath the controls, the nearest first, up to the page's own background. */
  readonly outside: readonly string[];
  /** The smallest size of its letters in CSS pixels; `undefined` without any. */
  readonly smallestText: number | undefined;
  /** In the order of the document. */
  readonly controls: readonly SurveyedControl[];
}

/** What a page shows of what could be a prompt. Plain data: it comes out of a page by a debugger's protocol. */
export interface Survey {
  readonly width: number;
  readonly height: number;
  /** The page's background where nothing paints one: dark under `color-scheme: dark`. */
  readonly canvas: string;
  readonly prompts: readonly SurveyedPrompt[];
  /** What could not be looked at: frames of other sites, elements that fail when they are asked. */
  readonly unread: number;
  /** Whether the control that was to be pressed was there, and has been. */
  readonly isPressed: boolean;
}

/** Names a control of the survey before: by its places in it, and what stood on it then. */
export interface Press {
  readonly prompt: number;
  readonly control: number;
  readonly text: string;
}
