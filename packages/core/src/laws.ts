import type { Regime, Region } from './regime.ts';
import type { SignalName } from './signals.ts';

/** Why a region has its regime. */
export interface Law {
  readonly regions: readonly Region[];
  readonly regime: Regime;
  /** The article, as its own country cites it. */
  readonly article: string;
  /** What it says, in a sentence. */
  readonly says: string;
  readonly url?: string;
  /** Signals that must count as a refusal there. */
  readonly signals?: readonly SignalName[];
  /** The article that lets a site's own statistics run until an objection. */
  readonly statistics?: string;
}

const EEA = 'AT BE BG CY CZ DE DK EE ES FI GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');
const EPRIVACY = {
  regime: 'opt-in',
  article: 'Directive 2002/58/EC art. 5(3); Regulation (EU) 2016/679 art. 4(11) and 7',
  says: 'Nothing is stored on or read from a device before consent, but what is strictly necessary.',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/art_5/oj',
} as const;

const US = {
  regime: 'opt-out',
  says: 'Sale, sharing and targeted advertising stop at a request.',
} as const;
/** One that says that Global Privacy Control, or any signal like it, is such a request. */
const US_WITH_SIGNAL = {
  ...US,
  says: 'Sale, sharing and targeted advertising stop at a request, and Global Privacy Control is one.',
  signals: ['gpc'],
} as const;

/**
 * The laws behind `resolveRegime`, for people: documentation, reports and the test that holds the short table in the page to them. A summary
 * that decides what the software does by default, and no legal advice; a site's own `regimes` go before all of it.
 */
export const LAWS: readonly Law[] = [
  { regions: EEA, ...EPRIVACY },
  {
    regions: ['FR'],
    ...EPRIVACY,
    statistics:
      'Loi Informatique et Libertés art. 82, with the CNIL’s guidelines on audience measurement (deliberation 2020-091, art. 5)',
  },
  {
    regions: ['GB'],
    regime: 'opt-in',
    article: 'Privacy and Electronic Communications Regulations 2003, reg. 6',
    says: 'Nothing is stored on or read from a device before consent, but for what schedule A1 exempts.',
    url: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/6',
    statistics: 'Data (Use and Access) Act 2025 s. 112 and sch. 12: PECR sch. A1, statistical purposes',
  },
  {
    regions: ['CH'],
    regime: 'opt-in',
    article: 'Fernmeldegesetz art. 45c; Datenschutzgesetz art. 30 and 31, as the FDPIC’s guide of 2025 reads them',
    says: 'Visitors are told and may refuse; profiling by third parties needs consent.',
    url: 'https://www.fedlex.admin.ch/eli/cc/1997/2187_2187_2187/de#art_45_c',
  },
  {
    regions: ['CA-QC'],
    regime: 'opt-in',
    article: 'Act respecting the protection of personal information in the private sector (P-39.1) s. 8.1 (Law 25)',
    says: 'Technology that identifies, locates or profiles is off until the person activates it.',
    url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  },
  {
    regions: ['BR'],
    regime: 'opt-in',
    article: 'Lei 13.709/2018 (LGPD) art. 7 and 8, with the ANPD’s guide on cookies (2022)',
    says: 'Cookies that are not necessary rest on consent.',
    url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  },
  {
    regions: ['CA'],
    regime: 'opt-out',
    article:
      'Personal Information Protection and Electronic Documents Act, sch. 1, principle 4.3, with the OPC’s policy position on online behavioural advertising',
    says: 'Advertising on what is not sensitive may go on until an opt-out, if it is announced.',
    url: 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/',
  },
  {
    regions: ['US-CA'],
    ...US_WITH_SIGNAL,
    article: 'California Consumer Privacy Act, Cal. Civ. Code 1798.120 and 1798.135; 11 CCR 7025',
    url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7025',
  },
  {
    regions: ['US-CO'],
    ...US_WITH_SIGNAL,
    article: 'Colorado Privacy Act, C.R.S. 6-1-1306; 4 CCR 904-3, part 5',
    url: 'https://coag.gov/resources/colorado-privacy-act/',
  },
  {
    regions: ['US-CT'],
    ...US_WITH_SIGNAL,
    article: 'Connecticut Data Privacy Act, Conn. Gen. Stat. 42-518 and 42-520',
  },
  { regions: ['US-DE'], ...US_WITH_SIGNAL, article: 'Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D' },
  { regions: ['US-MD'], ...US_WITH_SIGNAL, article: 'Maryland Online Data Privacy Act, Md. Code, Com. Law tit. 14' },
  { regions: ['US-MN'], ...US_WITH_SIGNAL, article: 'Minnesota Consumer Data Privacy Act, Minn. Stat. ch. 325M' },
  {
    regions: ['US-MT'],
    ...US_WITH_SIGNAL,
    article: 'Montana Consumer Data Privacy Act, Mont. Code 30-14-2801 and following',
  },
  {
    regions: ['US-NE'],
    ...US_WITH_SIGNAL,
    article: 'Nebraska Data Privacy Act, Neb. Rev. Stat. 87-1101 and following',
  },
  { regions: ['US-NH'], ...US_WITH_SIGNAL, article: 'New Hampshire Privacy Act, N.H. Rev. Stat. ch. 507-H' },
  {
    regions: ['US-NJ'],
    ...US_WITH_SIGNAL,
    article: 'New Jersey Data Privacy Act, N.J. Stat. 56:8-166.4 and following',
  },
  {
    regions: ['US-OR'],
    ...US_WITH_SIGNAL,
    article: 'Oregon Consumer Privacy Act, Or. Rev. Stat. 646A.570 and following',
  },
  {
    regions: ['US-TX'],
    ...US_WITH_SIGNAL,
    article: 'Texas Data Privacy and Security Act, Tex. Bus. & Com. Code 541.051 and 541.055',
    url: 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm',
  },
  {
    regions: ['US-VA'],
    ...US,
    article: 'Virginia Consumer Data Protection Act, Va. Code 59.1-577',
    url: 'https://law.lis.virginia.gov/vacodefull/title59.1/chapter53/',
  },
  { regions: ['US-UT'], ...US, article: 'Utah Consumer Privacy Act, Utah Code 13-61-201' },
  { regions: ['US-IA'], ...US, article: 'Iowa Consumer Data Protection Act, Iowa Code ch. 715D' },
  { regions: ['US-IN'], ...US, article: 'Indiana Consumer Data Protection Act, Ind. Code 24-15' },
  { regions: ['US-TN'], ...US, article: 'Tennessee Information Protection Act, Tenn. Code 47-18-3301 and following' },
  {
    regions: ['US-KY'],
    ...US,
    article: 'Kentucky Consumer Data Protection Act, Ky. Rev. Stat. 367.3611 and following',
  },
  {
    regions: ['US-RI'],
    ...US,
    article: 'Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws 6-48.1',
  },
  {
    regions: ['US'],
    regime: 'opt-out',
    article: 'the strictest of the states’ acts above',
    says: 'Sale, sharing and targeted advertising stop at a request; states without an act are treated like those with one.',
    url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7026',
  },
  {
    regions: ['ZA'],
    regime: 'opt-out',
    article: 'Protection of Personal Information Act 4 of 2013 s. 11(3) and 18',
    says: 'Processing is announced, and stops at an objection.',
  },
  {
    regions: ['AU'],
    regime: 'notice',
    article: 'Privacy Act 1988 sch. 1, Australian Privacy Principle 5',
    says: 'Collection is announced.',
    url: 'https://www.oaic.gov.au/privacy/australian-privacy-principles',
  },
  {
    regions: ['NZ'],
    regime: 'notice',
    article: 'Privacy Act 2020 s. 22, information privacy principle 3',
    says: 'Collection is announced.',
    url: 'https://www.legislation.govt.nz/act/public/2020/0031/latest/whole.html',
  },
  {
    regions: ['JP'],
    regime: 'notice',
    article: 'Telecommunications Business Act art. 27-12',
    says: 'What is sent from the device to whom is announced, or an opt-out offered.',
  },
  {
    regions: ['SG'],
    regime: 'notice',
    article: 'Personal Data Protection Act 2012 s. 15A and 20',
    says: 'Who has been told and does not opt out is deemed to consent.',
    url: 'https://sso.agc.gov.sg/Act/PDPA2012',
  },
  {
    regions: ['HK'],
    regime: 'notice',
    article: 'Personal Data (Privacy) Ordinance (cap. 486) sch. 1, principles 1 and 5',
    says: 'Collection and its purpose are announced.',
    url: 'https://www.elegislation.gov.hk/hk/cap486',
  },
  {
    regions: ['TW'],
    regime: 'notice',
    article: 'Personal Data Protection Act art. 8 and 9',
    says: 'Collection and its purpose are announced.',
    url: 'https://law.moj.gov.tw/ENG/LawClass/LawAll.aspx?pcode=I0050021',
  },
  {
    regions: ['IL'],
    regime: 'notice',
    article: 'Protection of Privacy Law 5741-1981 s. 11',
    says: 'Who is asked for data is told what for and who receives it.',
  },
];
