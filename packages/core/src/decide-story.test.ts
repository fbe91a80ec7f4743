import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category } from './category.ts';
import { type Choice, choose, isCurrent, NO_CONSENT } from './consent.ts';
import type { Context, VendorTerms } from './context.ts';
import { decodeConsent, encodeConsent } from './cookie-codec.ts';
import { decide, type Subject } from './decide.ts';
import { REGIMES, type Regime } from './regime.ts';
import { SIGNAL_NAMES, type SignalName } from './signals.ts';
import type { VendorId } from './vendor.ts';

/*
 * A visitor's story is told twice: to the code, which keeps a consent and a cookie, and to an oracle, which keeps
 * nothing but the list of what happened and asks of it "is there anything that allows this?".
 */

type Event =
  | { readonly kind: 'choose'; readonly choice: Choice }
  | { readonly kind: 'wait'; readonly days: number }
  | { readonly kind: 'signal'; readonly name: SignalName; readonly value: boolean | null }
  | { readonly kind: 'revise' }
  | { readonly kind: 'once'; readonly vendor: VendorId }
  | { readonly kind: 'reload' }
  | { readonly kind: 'damage'; readonly keep: number; readonly garbage: string | undefined }
  | { readonly kind: 'declare' | 'enable'; readonly vendor: VendorId; readonly value: boolean };

const DAY = 86_400_000;
const EXPIRY = 180;
const SUBJECT = '0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11';
const CATEGORY = {
  matomo: 'analytics',
  adsense: 'ads',
  constructor: 'ads',
  tawk: 'support',
  stripe: 'necessary',
} as const;
const VENDORS: readonly VendorId[] = Object.keys(CATEGORY);
const CATEGORIES: readonly Category[] = [...new Set(Object.values(CATEGORY))];
const REFUSED_BY: Context['refusedBy'] = { gpc: ['ads'], dnt: ['ads', 'analytics'] };

const answers = (names: readonly string[]) => fc.dictionary(fc.constantFrom(...names), fc.boolean(), { maxKeys: 5 });
const vendor = fc.constantFrom(...VENDORS);
const choice = fc.record({ categories: answers(CATEGORIES), vendors: answers(VENDORS) }, { noNullPrototype: true });
const of = <K extends Event['kind']>(kind: K) => fc.constant(kind);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: of('choose'), choice }) },
  { weight: 2, arbitrary: fc.record({ kind: of('wait'), days: fc.constantFrom(0, 1, 90, 179, 180, 400) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: of('signal'),
      name: fc.constantFrom(...SIGNAL_NAMES),
      value: fc.constantFrom(true, true, false, null),
    }),
  },
  fc.record({ kind: of('revise') }),
  fc.record({ kind: of('once'), vendor }),
  { weight: 2, arbitrary: fc.record({ kind: of('reload') }) },
  fc.record({
    kind: of('damage'),
    keep: fc.double({ min: 0, max: 1, noNaN: true }),
    garbage: fc.option(fc.string(), { nil: undefined }),
  }),
  fc.record({ kind: fc.constantFrom('declare' as const, 'enable' as const), vendor, value: fc.boolean() }),
);
const story = fc.array(event, { maxLength: 16, size: 'max' });

/** The present as both sides see it: the site, the browser, the clock. */
function createWorld() {
  return {
    now: 1_700_000_000_000,
    revision: 1,
    signals: { gpc: null, dnt: null } as Record<SignalName, boolean | null>,
    once: new Set<VendorId>(),
    terms: new Map<VendorId, VendorTerms>(
      Object.entries(CATEGORY).map(([id, category]) => [id, { category, declared: true, enabled: true }]),
    ),
  };
}
type World = ReturnType<typeof createWorld>;

function live(world: World, happened: Event): void {
  if (happened.kind === 'wait') world.now += happened.days * DAY;
  if (happened.kind === 'signal') world.signals[happened.name] = happened.value;
  if (happened.kind === 'revise') world.revision += 1;
  if (happened.kind === 'once') world.once.add(happened.vendor);
  if (happened.kind === 'reload') world.once.clear();
  if (happened.kind !== 'declare' && happened.kind !== 'enable') return;
  const terms = world.terms.get(happened.vendor);
  if (terms) world.terms.set(happened.vendor, { ...terms, [`${happened.kind}d`]: happened.value });
}

const signalsOf = ({ signals }: World) => SIGNAL_NAMES.filter((name) => signals[name] === true);

/** The code under test, driven as a page drives it. */
function createPage(world: World) {
  let consent = NO_CONSENT;
  const validity = () => ({ now: world.now, days: EXPIRY, revision: world.revision });
  return {
    hear(happened: Event): void {
      if (happened.kind === 'choose') {
        const current = isCurrent(consent, validity());
        const circumstances = { subject: SUBJECT, ...validity(), signals: signalsOf(world), current };
        consent = choose(consent, happened.choice, circumstances);
      }
      if (happened.kind === 'reload' && consent.subject) consent = decodeConsent(encodeConsent(consent)) ?? NO_CONSENT;
      if (happened.kind === 'damage') {
        const cookie = encodeConsent(consent);
        const rest = cookie.slice(0, Math.floor(cookie.length * happened.keep));
        consent = decodeConsent(happened.garbage ?? rest) ?? NO_CONSENT;
      }
    },
    grants(subject: Subject, regime: Regime): boolean {
      const { signals, once, terms } = world;
      const current = isCurrent(consent, validity());
      const rest = { refusedBy: REFUSED_BY, vendors: terms, once, unknown: 'hold' } as const;
      return decide(subject, { regime, signals, consent, current, ...rest }).granted;
    },
  };
}

/** What the visitor last said about one name, and what was the case then. */
interface Word {
  readonly yes: boolean;
  readonly at: number;
  readonly revision: number;
  readonly signals: readonly SignalName[];
}

/** The oracle: nothing but what happened, in order. */
function createOracle(world: World) {
  const choices: (Omit<Word, 'yes'> & { readonly choice: Choice })[] = [];
  let damagedAt = 0;
  /** A no in a cookie that was damaged since may be lost: then the visitor is asked as if they had not said it. */
  function lastWord(name: string, part: keyof Choice): Word | undefined {
    const index = choices.map(({ choice }) => Object.hasOwn(choice[part], name)).lastIndexOf(true);
    const made = choices[index];
    const yes = made !== undefined && Object.entries(made.choice[part]).some(([key, said]) => key === name && said);
    return made && (yes || index >= damagedAt) ? { ...made, yes } : undefined;
  }
  function mayRun(category: Category, word: Word | undefined, regime: Regime): boolean {
    if (word?.yes === false) return false;
    const closing = signalsOf(world).filter((name) => REFUSED_BY[name].includes(category));
    if (word && world.now - word.at < EXPIRY * DAY && word.revision === world.revision) {
      return closing.every((name) => word.signals.includes(name));
    }
    return regime !== 'opt-in' && closing.length === 0;
  }
  return {
    hear(happened: Event): void {
      if (happened.kind === 'damage') damagedAt = choices.length;
      if (happened.kind !== 'choose') return;
      const { now, revision } = world;
      choices.push({ at: now, revision, signals: signalsOf(world), choice: happened.choice });
    },
    mayRunCategory: (category: Category, regime: Regime): boolean =>
      category === 'necessary' || mayRun(category, lastWord(category, 'categories'), regime),
    mayRunVendor(id: VendorId, regime: Regime): boolean {
      const terms = world.terms.get(id);
      if (!terms?.enabled) return false;
      if (terms.category === 'necessary') return true;
      if (!terms.declared && regime === 'opt-in') return false;
      if (world.once.has(id)) return true;
      const own = lastWord(id, 'vendors');
      const forAll = lastWord(terms.category, 'categories');
      if (own?.yes === false) return false;
      if (terms.declared && (own || forAll?.yes)) return mayRun(terms.category, own, regime);
      return mayRun(terms.category, forAll, regime);
    },
  };
}

/** Names everything that runs now and that the story does not allow. */
function findWrong(world: World, page: ReturnType<typeof createPage>, oracle: ReturnType<typeof createOracle>) {
  const isAds = (id: VendorId) => world.terms.get(id)?.category === 'ads';
  return REGIMES.flatMap((regime) => {
    const runs = (subject: Subject) => page.grants(subject, regime);
    const mayRunAds = oracle.mayRunCategory('ads', regime);
    return [
      ...[...VENDORS, 'nobody'].filter((id) => runs({ vendor: id }) && !oracle.mayRunVendor(id, regime)),
      ...CATEGORIES.filter((category) => runs({ category }) && !oracle.mayRunCategory(category, regime)),
      ...VENDORS.filter((id) => runs({ vendor: id, category: 'ads' }) && !runs({ vendor: id })),
      ...VENDORS.filter((id) => !isAds(id) && runs({ vendor: id, category: 'ads' }) && !mayRunAds),
    ].map((subject) => ({ subject, regime }));
  });
}

function tell(events: readonly Event[], after?: (world: World, page: ReturnType<typeof createPage>) => void): void {
  const world = createWorld();
  const page = createPage(world);
  const oracle = createOracle(world);
  const wrong = events.flatMap((happened, index) => {
    live(world, happened);
    page.hear(happened);
    oracle.hear(happened);
    return findWrong(world, page, oracle).map((what) => ({ after: index, ...what }));
  });
  expect(wrong).toEqual([]);
  after?.(world, page);
}

const answerAll = (yes: boolean): Event => {
  const all = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, yes]));
  return { kind: 'choose', choice: { categories: all(CATEGORIES), vendors: all(VENDORS) } };
};

describe('whatever a visitor, a browser and a site go through', () => {
  it('nothing ever runs that the story does not allow', () => {
    fc.assert(
      fc.property(story, (events) => tell(events)),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('a yes to everything then runs all that the site declares and uses', () => {
    fc.assert(
      fc.property(story, (events) => {
        tell([...events, answerAll(true)], (world, page) => {
          const used = [...world.terms].filter(([, { declared, enabled }]) => declared && enabled);
          for (const regime of REGIMES) {
            expect(used.filter(([id]) => !page.grants({ vendor: id }, regime))).toEqual([]);
            expect(CATEGORIES.filter((category) => !page.grants({ category }, regime))).toEqual([]);
          }
        });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('a no to everything then stops all but what is necessary, for good', () => {
    const quiet = event.filter(({ kind }) => !['choose', 'damage', 'once'].includes(kind));
    fc.assert(
      fc.property(story, fc.array(quiet), (events, later) => {
        tell([...events, answerAll(false), { kind: 'reload' }, ...later], (world, page) => {
          const running = REGIMES.flatMap((regime) => VENDORS.filter((id) => page.grants({ vendor: id }, regime)));
          expect(running.filter((id) => world.terms.get(id)?.category !== 'necessary')).toEqual([]);
        });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
