import { compareAnswers } from './compare-answers.ts';
import type { Journey } from './count-clicks.ts';
import type { Finding, FoundRule, JudgedRegime } from './finding.ts';
import { judgeContents } from './judge-contents.ts';
import { judgeJourney } from './judge-journey.ts';
import type { MeasuredBanner } from './measured-banner.ts';
import { RULES } from './rules.ts';

/**
 * Says what is unfair about a prompt: nothing, if the list is empty. It can tell what is to be seen, not whether the site keeps to
 * what its visitors say, nor what a cross in the corner is taken for.
 *
 * @param journey how many clicks it takes to refuse and to agree, where that was counted
 */
export function judgeBanner(
  banner: MeasuredBanner,
  journey?: Journey,
  regime: JudgedRegime = 'opt-in',
): readonly Finding[] {
  return [
    ...compareAnswers(banner, regime),
    ...judgeContents(banner, regime),
    ...(journey ? judgeJourney(journey, regime) : []),
  ].map((found) => explain(found, regime));
}

function explain({ rule, measured }: FoundRule, regime: JudgedRegime): Finding {
  const { sentence, severity, sources } = RULES[rule];
  const law = regime === 'opt-in' ? 'EU' : 'US';
  const applying = sources.filter((source) => source.law === law || source.law === 'all');
  return { rule, severity, sentence, measured, sources: applying.length > 0 ? applying : sources };
}
