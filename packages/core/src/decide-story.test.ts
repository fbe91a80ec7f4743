import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category } from './category.ts';
import type { Refusals } from './config.ts';
import { type Choice, choose, NO_CONSENT, withoutStale } from './consent.ts';
import type { VendorTerms } from './context.ts';
import { decodeConsent, encodeConsent } from './cookie-codec.ts';
import { decide, type Subject } from './decide.ts';
import { contextOf, type GroundConfig, resolveGround } from './ground.ts';
import { parseConfig } from './parse-config.ts';
import type { Region } from './regime.ts';
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
  | { readonly kind: 'revise'; readonly isMaterial: boolean }
  | { readonly kind: 'repurpose'; readonly vendor: VendorId; readonly purpose: string }
  | { readonly kind: 'age'; readonly age: number | undefined }
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
const REFUSED_BY: Refusals = { gpc: ['ads'], dnt: ['ads', 'analytics'] };
/** One of each kind of law: opt-in, opt-in with the exemption for statistics, opt-out, notice. */
const REGIONS: readonly Region[] = ['DE', 'GB', 'US', 'AU'];
const CONFIG: GroundConfig = {
  ...parseConfig({}).config,
  signals: { ...REFUSED_BY, regimes: { 'opt-out': { dnt: [] } } },
  minors: { age: 16, categories: ['ads', 'support'] },
  categories: CATEGORIES,
};

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
  fc.record({ kind: of('revise'), isMaterial: fc.boolean() }),
  fc.record({ kind: of('repurpose'), vendor, purpose: fc.constantFrom('counting', 'selling') }),
  fc.record({ kind: of('age'), age: fc.constantFrom(undefined, 12, 15, 16, 40) }),
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
    policy: { url: '', revision: 1, material: 1 },
    age: undefined as number | undefined,
    signals: { gpc: null, dnt: null } as Record<SignalName, boolean | null>,
    once: new Set<VendorId>(),
    terms: new Map<VendorId, VendorTerms>(
      Object.entries(CATEGORY).map(([id, category]) => [
        id,
        { category, declared: true, enabled: true, statistics: id === 'matomo' },
      ]),
    ),
  };
}
type World = ReturnType<typeof createWorld>;

function live(world: World, happened: Event): void {
  if (happened.kind === 'wait') world.now += happened.days * DAY;
  if (happened.kind === 'signal') world.signals[happened.name] = happened.value;
  if (happened.kind === 'revise') {
    const revision = world.policy.revision + 1;
    world.policy = { ...world.policy, revision, ...(happened.isMaterial && { material: revision }) };
  }
  if (happened.kind === 'age') world.age = happened.age;
  if (happened.kind === 'repurpose') {
    const { purpose } = happened;
    const terms = world.terms.get(happened.vendor);
    if (terms) world.terms.set(happened.vendor, { ...terms, purpose });
  }
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
  const groundIn = (region: Region) => {
    const { age, policy } = world;
    const config = { ...CONFIG, policy, ...(age !== undefined && { age }) };
    return resolveGround(config, world.terms, region, world.signals);
  };
  const contextIn = (region: Region) => {
    const ground = groundIn(region);
    return contextOf(ground, withoutStale(consent, ground.asked), world.now, world.once);
  };
  return {
    hear(happened: Event): void {
      if (happened.kind === 'choose') {
        const { asked } = groundIn('DE');
        const { current, consent: before } = contextIn('DE');
        const circumstances = {
          subject: SUBJECT,
          now: world.now,
          revision: asked.revision,
          signals: signalsOf(world),
          current,
          asked,
        };
        consent = choose(before, happened.choice, circumstances);
      }
      if (happened.kind === 'reload' && consent.subject) consent = decodeConsent(encodeConsent(consent)) ?? NO_CONSENT;
      if (happened.kind === 'damage') {
        const cookie = encodeConsent(consent);
        const rest = cookie.slice(0, Math.floor(cookie.length * happened.keep));
        consent = decodeConsent(happened.garbage ?? rest) ?? NO_CONSENT;
      }
    },
    judgeIn(region: Region): (subject: Subject) => boolean {
      const context = contextIn(region);
      return (subject) => decide(subject, context).granted;
    },
  };
}

/** What the visitor last said about one name, and what was the case then. */
interface Word {
  readonly yes: boolean;
  readonly at: number;
  readonly revision: number;
  readonly signals: readonly SignalName[];
  /** What each vendor was used for, by its category and purpose. */
  readonly uses: ReadonlyMap<VendorId, string>;
}

const useOf = ({ category, purpose = '' }: VendorTerms): string => `${category} ${purpose}`;

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
  const isClosed = (category: Category): boolean =>
    (category === 'ads' || category === 'support') && world.age !== undefined && world.age < 16;
  function mayRun(category: Category, word: Word | undefined, region: Region, isStatistics = false): boolean {
    if (isClosed(category)) return false;
    if (word?.yes === false) return false;
    const refusals = region === 'US' ? { ...REFUSED_BY, dnt: [] as Category[] } : REFUSED_BY;
    const closing = signalsOf(world).filter((name) => refusals[name].includes(category));
    if (word && world.now - word.at < EXPIRY * DAY && word.revision >= world.policy.material) {
      return closing.every((name) => word.signals.includes(name));
    }
    const isOpen = region === 'US' || region === 'AU' || (region === 'GB' && isStatistics);
    return isOpen && closing.length === 0;
  }
  /** A yes to what the vendor was used for at that time is none to what it is used for now. */
  function wordFor(id: VendorId, terms: VendorTerms): Word | undefined {
    const word = lastWord(id, 'vendors');
    return word?.yes && word.uses.get(id) !== useOf(terms) ? undefined : word;
  }
  const isShut = ({ category, declared, enabled }: VendorTerms, region: Region): boolean =>
    !enabled || (category !== 'necessary' && (isClosed(category) || (!declared && /DE|GB/.test(region))));
  return {
    hear(happened: Event): void {
      if (happened.kind === 'damage') damagedAt = choices.length;
      if (happened.kind !== 'choose') return;
      const { now, policy, terms } = world;
      const uses = new Map([...terms].map(([id, each]) => [id, useOf(each)]));
      const { revision } = policy;
      choices.push({ at: now, revision, signals: signalsOf(world), choice: happened.choice, uses });
    },
    mayRunCategory: (category: Category, region: Region): boolean =>
      category === 'necessary' || mayRun(category, lastWord(category, 'categories'), region),
    mayRunVendor(id: VendorId, region: Region): boolean {
      const terms = world.terms.get(id);
      if (!terms || isShut(terms, region)) return false;
      if (terms.category === 'necessary' || world.once.has(id)) return true;
      const own = wordFor(id, terms);
      const forAll = lastWord(terms.category, 'categories');
      if (own?.yes === false) return false;
      if (terms.declared && (own || forAll?.yes)) return mayRun(terms.category, own, region, terms.statistics);
      return mayRun(terms.category, forAll, region, terms.statistics);
    },
  };
}

/** Names everything that runs now and that the story does not allow. */
function findWrong(world: World, page: ReturnType<typeof createPage>, oracle: ReturnType<typeof createOracle>) {
  const isAds = (id: VendorId) => world.terms.get(id)?.category === 'ads';
  return REGIONS.flatMap((region) => {
    const runs = page.judgeIn(region);
    const mayRunAds = oracle.mayRunCategory('ads', region);
    return [
      ...[...VENDORS, 'nobody'].filter((id) => runs({ vendor: id }) && !oracle.mayRunVendor(id, region)),
      ...CATEGORIES.filter((category) => runs({ category }) && !oracle.mayRunCategory(category, region)),
      ...VENDORS.filter((id) => runs({ vendor: id, category: 'ads' }) && !runs({ vendor: id })),
      ...VENDORS.filter((id) => !isAds(id) && runs({ vendor: id, category: 'ads' }) && !mayRunAds),
    ].map((subject) => ({ subject, region }));
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
        tell([...events, { kind: 'age', age: undefined }, answerAll(true)], (world, page) => {
          const used = [...world.terms].filter(([, { declared, enabled }]) => declared && enabled);
          for (const runs of REGIONS.map(page.judgeIn)) {
            expect(used.filter(([id]) => !runs({ vendor: id }))).toEqual([]);
            expect(CATEGORIES.filter((category) => !runs({ category }))).toEqual([]);
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
          const running = REGIONS.map(page.judgeIn).flatMap((runs) => VENDORS.filter((vendor) => runs({ vendor })));
          expect(running.filter((id) => world.terms.get(id)?.category !== 'necessary')).toEqual([]);
        });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
