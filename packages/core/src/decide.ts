import type { Category } from './category.ts';
import { type Answer, type Consent, isYes } from './consent.ts';
import type { Context, VendorTerms } from './context.ts';
import type { Regime } from './regime.ts';
import { SIGNAL_NAMES, type SignalName } from './signals.ts';
import type { VendorId } from './vendor.ts';

/**
 * What is judged. A tag may name a category (its markup says so) and belong to a vendor (its address says so): then
 * both must be granted. A `host` alone is a third party of which nobody knows anything.
 */
export interface Subject {
  readonly category?: Category;
  readonly vendor?: VendorId;
  readonly host?: string;
}

/**
 * Why a subject is granted or not.
 *
 * - `necessary`, `disabled`, `undeclared`, `unknown`: the site's configuration;
 * - `given`, `insisted` (against a signal), `once` (on this page view), `refused`, `withdrawn`: the visitor;
 * - `minor`: the visitor is too young for the category on this site;
 * - `gpc`, `dnt`: the browser's signals;
 * - `statistics`: the law's exemption for a site's own statistics, where nobody has objected;
 * - `opt-in`, `opt-out`, `notice`: the regime, where nobody has said anything;
 * - `fault`: Sluice itself failed, which holds.
 */
export type Reason =
  | 'necessary'
  | 'disabled'
  | 'undeclared'
  | 'unknown'
  | 'once'
  | 'minor'
  | 'statistics'
  | 'fault'
  | Answer
  | SignalName
  | Regime;

/** The answer to "may it run?", and why. */
export interface Decision {
  readonly granted: boolean;
  readonly reason: Reason;
}

/**
 * The only judge: gate, integrations, prompt, inspector and receipts all consume what it answers.
 *
 * First rule that applies, from the site's own limits over the visitor's choice and the browser's signals to the law:
 * an explicit choice outweighs a signal that was on while it was made, a signal outweighs the regime.
 * A subject that names nothing is held.
 */
export function decide(subject: Subject, context: Context): Decision {
  const { category, vendor, host } = subject;
  if (vendor !== undefined) {
    const decision = decideVendor(vendor, context);
    // A mark that only repeats the vendor's own category asks for nothing more.
    const isOwn = category === undefined || category === context.vendors.get(vendor)?.category;
    if (isOwn || !decision.granted) return decision;
    const byCategory = decideCategory(category, context);
    return byCategory.granted ? decision : byCategory;
  }
  if (category !== undefined) return decideCategory(category, context);
  if (host === undefined) return hold('unknown');
  // What nobody knows may be an ad.
  if (context.closed.length > 0) return hold('minor');
  if (context.unknown === 'allow') return grant(context.regime);
  return context.regime === 'opt-in' ? hold('unknown') : grant(context.regime);
}

function decideVendor(id: VendorId, context: Context): Decision {
  const terms = context.vendors.get(id);
  if (!terms) return hold('unknown');
  if (!terms.enabled) return hold('disabled');
  // Payment and the like: a page that uses it without declaring it must not break (Directive 2002/58/EC art. 5(3) asks
  // for no consent there).
  if (terms.category === 'necessary') return grant('necessary');
  if (context.closed.includes(terms.category)) return hold('minor');
  // Nobody was asked about an undeclared vendor, so nobody can have agreed to it (GDPR art. 4(11): "specific, informed").
  if (!terms.declared && context.regime === 'opt-in') return hold('undeclared');
  if (context.once.has(id)) return grant('once');
  return judge(terms.category, answerFor(id, terms, context.consent), context, terms.statistics && context.exempt);
}

/**
 * What the visitor said about a vendor. A no to its category counts for a vendor without an answer of its own, a yes only
 * for one that nobody could be asked about. A vendor that was refused stays so when the site no longer declares it.
 */
function answerFor(id: VendorId, { category, declared }: VendorTerms, consent: Consent): Answer | undefined {
  const answer = own(consent.vendors, id);
  if (answer && (declared || !isYes(answer))) return answer;
  const forAll = own(consent.categories, category);
  return declared && isYes(forAll) ? undefined : forAll;
}

function decideCategory(category: Category, context: Context): Decision {
  if (category === 'necessary') return grant('necessary');
  if (context.closed.includes(category)) return hold('minor');
  return judge(category, own(context.consent.categories, category), context);
}

function own(answers: Readonly<Partial<Record<string, Answer>>>, key: string): Answer | undefined {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

function judge(category: Category, answer: Answer | undefined, context: Context, isExempt = false): Decision {
  const { consent, current, refusedBy, regime, signals } = context;
  // A refusal that has expired is asked again, but it never turns into a yes by itself.
  if (answer && !isYes(answer)) return hold(answer);
  const yes = current ? answer : undefined;
  // An insistence outweighs the signals that were on while it was made, and none that has come since.
  const outweighed = yes === 'insisted' ? consent.signals : [];
  const closing = SIGNAL_NAMES.find(
    (name) => signals[name] === true && refusedBy[name].includes(category) && !outweighed.includes(name),
  );
  if (closing) return hold(closing);
  if (yes) return grant(yes);
  if (regime !== 'opt-in') return grant(regime);
  return isExempt ? grant('statistics') : hold('opt-in');
}

function grant(reason: Reason): Decision {
  return { granted: true, reason };
}

function hold(reason: Reason): Decision {
  return { granted: false, reason };
}
