/** Where a rule comes from. */
export interface Source {
  /** Whose visitors it protects: of the European Union, of the United States, all. */
  readonly law: 'EU' | 'US' | 'all';
  readonly name: string;
  readonly url: string;
}

/** The name of a rule. */
export type RuleId =
  | 'reject-missing'
  | 'reject-other-kind'
  | 'reject-smaller'
  | 'reject-lesser-font'
  | 'reject-paler'
  | 'low-contrast'
  | 'reject-out-of-sight'
  | 'reject-off-keyboard'
  | 'pre-ticked'
  | 'more-clicks-to-reject'
  | 'reject-unreachable'
  | 'policy-missing'
  | 'small-text'
  | 'small-target'
  | 'opt-out-missing'
  | 'opt-out-clicks';

/** What is demanded of a prompt. */
export interface Rule {
  /** What is wrong, to those whose prompt it is. */
  readonly sentence: string;
  /** `warning` where it depends on the rest of the prompt, or is demanded of a page in general. */
  readonly severity: 'error' | 'warning';
  readonly sources: readonly Source[];
}

/** European data protection authorities on banners that they had complaints about, 17 January 2023. */
const taskForce = (paragraphs: string): Source => ({
  law: 'EU',
  name: `EDPB, Report of the Cookie Banner Taskforce, ${paragraphs}`,
  url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-cookie-banner-taskforce_en',
});

/** France's authority on how to ask: délibération 2020-092. */
const CNIL: Source = {
  law: 'EU',
  name: 'CNIL, recommandation « cookies et autres traceurs » 2020-092, § 34',
  url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000042388197',
};

const gdpr = (place: string): Source => ({
  law: 'EU',
  name: `GDPR, ${place}`,
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
});

/** California: symmetry in choice. */
const ccr = (place: string): Source => ({
  law: 'US',
  name: `California Code of Regulations, title 11, § ${place}`,
  url: `https://www.law.cornell.edu/regulations/california/11-CCR-${place.slice(0, 4)}`,
});

const wcag = (criterion: string, anchor: string): Source => ({
  law: 'all',
  name: `WCAG 2.2, ${criterion}`,
  url: `https://www.w3.org/TR/WCAG22/#${anchor}`,
});

const SYMMETRY = ccr('7004(a)(2)');

/** All rules by their names. */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  'reject-missing': {
    sentence: 'There is a button to accept, and none to reject on the same layer.',
    severity: 'error',
    sources: [taskForce('paragraph 8'), gdpr('Article 4(11)'), SYMMETRY],
  },
  'reject-other-kind': {
    sentence: 'Rejecting is another kind of element than accepting.',
    severity: 'error',
    sources: [taskForce('paragraph 14'), CNIL, SYMMETRY],
  },
  'reject-smaller': {
    sentence: 'The button to reject is smaller than the one to accept.',
    severity: 'error',
    sources: [CNIL, ccr('7004(a)(2)(C)')],
  },
  'reject-lesser-font': {
    sentence: 'The text to reject is smaller, thinner or of another font than the one to accept.',
    severity: 'error',
    sources: [CNIL, ccr('7004(a)(2)(C)')],
  },
  'reject-paler': {
    sentence: 'Accepting has an area of its own colour, and rejecting stands out less or not at all.',
    severity: 'error',
    sources: [taskForce('paragraphs 17 and 18'), CNIL, ccr('7004(a)(2)(C)')],
  },
  'low-contrast': {
    sentence: 'A button can hardly be read: its text has less than 4.5 times the contrast of its background.',
    severity: 'error',
    sources: [taskForce('paragraph 18'), wcag('1.4.3 Contrast (Minimum)', 'contrast-minimum')],
  },
  'reject-out-of-sight': {
    sentence: 'Accepting is in sight, and rejecting is cut off, scrolled away or covered.',
    severity: 'error',
    sources: [taskForce('paragraph 14'), CNIL, SYMMETRY],
  },
  'reject-off-keyboard': {
    sentence: 'The keyboard reaches the button to accept, and not the one to reject.',
    severity: 'error',
    sources: [wcag('2.1.1 Keyboard', 'keyboard'), taskForce('paragraph 8'), SYMMETRY],
  },
  'pre-ticked': {
    sentence: 'A box is ticked before the visitor has touched it.',
    severity: 'error',
    sources: [taskForce('paragraph 10'), gdpr('Recital 32')],
  },
  'more-clicks-to-reject': {
    sentence: 'Rejecting takes more clicks than accepting.',
    severity: 'error',
    sources: [gdpr('Article 7(3)'), taskForce('paragraph 8'), SYMMETRY],
  },
  'reject-unreachable': {
    sentence: 'There is a way to accept, and none was found to reject.',
    severity: 'error',
    sources: [gdpr('Article 7(3)'), taskForce('paragraph 8'), SYMMETRY],
  },
  'policy-missing': {
    sentence: 'No link leads to what the visitor has to know before they answer.',
    severity: 'warning',
    sources: [gdpr('Article 4(11) and Recital 42'), ccr('7004(a)(1)')],
  },
  'small-text': {
    sentence: 'There is text of less than 12 pixels.',
    severity: 'warning',
    sources: [gdpr('Article 7(2)'), ccr('7003(b)')],
  },
  'small-target': {
    sentence: 'A button is smaller than 24 by 24 pixels.',
    severity: 'warning',
    sources: [wcag('2.5.8 Target Size (Minimum)', 'target-size-minimum')],
  },
  'opt-out-missing': {
    sentence: 'There is no way to say no: neither a button for it nor one that leads to the choices.',
    severity: 'error',
    sources: [ccr('7026(a)')],
  },
  'opt-out-clicks': {
    sentence: 'Saying no takes more than one click.',
    severity: 'error',
    sources: [ccr('7004(a)(2)'), ccr('7026(a)')],
  },
};
