import type { FoundRule, JudgedRegime } from './finding.ts';
import type { MeasuredBanner, MeasuredControl } from './measured-banner.ts';
import type { RuleId } from './rules.ts';

/** The part by which the button to reject may be smaller, for a word that is shorter. */
const SLACK = 0.1;

/** An area of its own colour stands out from here on; below the other one, none can be seen. */
const STRONG = 2;
const FAINT = 1.25;

type Comparison = (reject: MeasuredControl, accept: MeasuredControl) => string | false;

/** Each says what it has measured where rejecting is at a disadvantage. */
const COMPARISONS: readonly (readonly [RuleId, Comparison])[] = [
  ['reject-other-kind', compareKinds],
  ['reject-smaller', compareSizes],
  ['reject-lesser-font', compareFonts],
  ['reject-paler', compareColors],
  ['reject-out-of-sight', compareSight],
  ['reject-off-keyboard', (reject, accept) => accept.isFocusable && !reject.isFocusable && nameOf(reject)],
];

/**
 * Compares the button that refuses with the one that agrees. Who only puts a notice away with `OK` is taken to agree where there is
 * nothing else to agree by. A refusal that stands out more is no disadvantage to a visitor.
 */
export function compareAnswers({ buttons }: MeasuredBanner, regime: JudgedRegime): readonly FoundRule[] {
  const accept = largest(buttons, 'accept') ?? largest(buttons, 'acknowledge');
  const reject = largest(buttons, 'reject');
  if (!accept) return [];
  if (!reject) {
    const isDue = regime === 'opt-in' || accept.category === 'accept';
    return isDue ? [{ rule: 'reject-missing', measured: `${nameOf(accept)} stands alone` }] : [];
  }
  return COMPARISONS.flatMap(([rule, compare]) => {
    const measured = compare(reject, accept);
    return measured === false ? [] : [{ rule, measured }];
  });
}

/** What a control is called, for a person to find it by. */
export function nameOf({ label, text }: MeasuredControl): string {
  return `“${text || label}”`;
}

function largest(buttons: readonly MeasuredControl[], category: string): MeasuredControl | undefined {
  return buttons
    .filter((button) => button.category === category && !button.isDisabled)
    .reduce<MeasuredControl | undefined>(
      (best, next) => (best && areaOf(best) >= areaOf(next) ? best : next),
      undefined,
    );
}

function compareKinds(reject: MeasuredControl, accept: MeasuredControl): string | false {
  const isAlike = reject.kind === accept.kind && (reject.isNative || !accept.isNative);
  return !isAlike && `${nameOf(reject)} is a ${wordFor(reject)}, ${nameOf(accept)} a ${wordFor(accept)}`;
}

function wordFor({ element, kind }: MeasuredControl): string {
  return kind === 'other' ? element : kind;
}

function compareSizes(reject: MeasuredControl, accept: MeasuredControl): string | false {
  const isSmaller =
    areaOf(reject) < areaOf(accept) * (1 - SLACK) || reject.box.height < accept.box.height * (1 - SLACK);
  return isSmaller && `${nameOf(reject)} ${sizeOf(reject)}, ${nameOf(accept)} ${sizeOf(accept)}`;
}

function compareFonts(reject: MeasuredControl, accept: MeasuredControl): string | false {
  const isLesser =
    reject.fontSize < accept.fontSize * 0.95 ||
    reject.fontWeight < accept.fontWeight ||
    reject.fontFamily !== accept.fontFamily;
  return isLesser && `${nameOf(reject)} ${fontOf(reject)}, ${nameOf(accept)} ${fontOf(accept)}`;
}

/** A button without an area of its own is found by its border, so that two alike are fair and one beside a filled one is not. */
function compareColors(reject: MeasuredControl, accept: MeasuredControl): string | false {
  const isBare = accept.fill >= STRONG && reject.fill < FAINT;
  const isFaint = Math.max(accept.fill, accept.outline) >= STRONG && Math.max(reject.fill, reject.outline) < FAINT;
  const isPale = (reject.contrast ?? 21) < (accept.contrast ?? 0) / 2;
  return (
    (isBare || isFaint || isPale) && `${nameOf(reject)} ${colorsOf(reject)}, ${nameOf(accept)} ${colorsOf(accept)}`
  );
}

function compareSight(reject: MeasuredControl, accept: MeasuredControl): string | false {
  if (!isInSight(accept) || isInSight(reject)) return false;
  return `${nameOf(reject)} ${reject.isCovered ? 'is covered' : `shows ${Math.round(reject.shown * 100)} %`}`;
}

function isInSight({ isCovered, shown }: MeasuredControl): boolean {
  return shown >= 0.9 && !isCovered;
}

function areaOf({ box }: MeasuredControl): number {
  return box.width * box.height;
}

function sizeOf({ box }: MeasuredControl): string {
  return `${Math.round(box.width)} × ${Math.round(box.height)} px`;
}

function fontOf({ fontFamily, fontSize, fontWeight }: MeasuredControl): string {
  return `${fontSize} px, weight ${fontWeight}, ${fontFamily}`;
}

function colorsOf({ contrast, fill, outline }: MeasuredControl): string {
  const [text, area, border] = [contrast ?? 0, fill, outline].map((ratio) => ratio.toFixed(1));
  return `text ${text}:1, area ${area}:1, border ${border}:1`;
}
