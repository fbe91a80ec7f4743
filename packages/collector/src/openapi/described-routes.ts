/** One route, for people and programs that call it. */
export interface DescribedRoute {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As the application has it: `/v1/receipts/:id`. */
  readonly path: string;
  readonly summary: string;
  /** Members of the query, each a text. */
  readonly query?: Readonly<Record<string, string>>;
  /** What is sent. */
  readonly body?: Body;
  /** What stands in an answer of each status; those that are problems have the shape of `Problem`. */
  readonly answers: Readonly<Record<number, string | { readonly description: string; readonly body: Body }>>;
}

/** A shape that the description has under `components`, or any JSON. */
export type Body = 'Receipt' | 'NoticeDocument' | 'Stored' | 'Json' | 'Text' | 'Bytes';

const PROBLEMS = {
  403: 'The site or the origin is not registered.',
  422: 'Something is not what it should be; `path` says where.',
} as const;
const SENT = {
  ...PROBLEMS,
  400: 'No JSON, no UTF-8, or a member named twice.',
  413: 'Too large.',
  415: 'Neither plain text nor JSON.',
  503: 'Nothing is stored; come back after `Retry-After` seconds.',
} as const;
const json = (description: string) => ({ description, body: 'Json' as const });

/** Every route that programs call. A test holds it to the routes of the application. */
export const DESCRIBED_ROUTES: readonly DescribedRoute[] = [
  {
    method: 'post',
    path: '/v1/receipts',
    summary: 'Stores a receipt. The answer comes when it is durable.',
    body: 'Receipt',
    answers: {
      ...SENT,
      200: { description: 'It was stored before.', body: 'Stored' },
      201: { description: 'It is stored.', body: 'Stored' },
      409: 'Another receipt has this id.',
      410: 'Its visitor has had it erased.',
    },
  },
  {
    method: 'get',
    path: '/v1/receipts/:id',
    summary: 'A receipt as it is stored, for whoever knows its id.',
    answers: {
      200: json('The receipt, with its place and its time.'),
      404: 'There is none.',
      410: json('It was erased, and what stays of it.'),
    },
  },
  {
    method: 'get',
    path: '/v1/receipts/:id/proof',
    summary: 'What proves offline that a receipt is in the log.',
    answers: {
      200: json('The proof.'),
      404: 'There is no such receipt, or nothing is signed here.',
      409: 'No checkpoint is signed over it yet; come back after `Retry-After` seconds.',
      410: 'That part of the log is kept no more.',
    },
  },
  {
    method: 'get',
    path: '/v1/documents/:hash',
    summary: 'The notice document that receipts name by its SHA-256. It never changes.',
    answers: { 200: { description: 'The document, byte for byte.', body: 'NoticeDocument' }, 404: 'There is none.' },
  },
  {
    method: 'put',
    path: '/v1/documents/:hash',
    summary:
      'Keeps a notice document, in canonical JSON (RFC 8785), after a receipt was answered with `"document": "wanted"`.',
    body: 'NoticeDocument',
    answers: {
      ...SENT,
      200: json('It was there.'),
      201: json('It is stored.'),
      403: 'The site or the origin is not registered, or the site has as many documents as are kept.',
    },
  },
  {
    method: 'get',
    path: '/v1/subjects/:subject/receipts',
    summary: 'A visitor’s own receipts at one site, oldest first, 100 at most, for whoever has their consent id.',
    query: { site: 'The id of the site.', after: 'As `next` of the answer before names it.' },
    answers: { ...PROBLEMS, 200: json('`{ receipts, next? }`') },
  },
  {
    method: 'delete',
    path: '/v1/subjects/:subject',
    summary: 'Erases a visitor’s receipts at one site.',
    query: { site: 'The id of the site.' },
    answers: { ...PROBLEMS, 200: json('`{ erased }`: how many, when they are gone.'), 503: SENT[503] },
  },
  {
    method: 'post',
    path: '/v1/handover',
    summary: 'Makes a ticket by which a visitor takes their choice to another site.',
    body: 'Json',
    answers: { ...SENT, 201: json('`{ ticket }`') },
  },
  {
    method: 'post',
    path: '/v1/handover/redeem',
    summary: 'Takes a ticket, once, for the choice behind it.',
    body: 'Json',
    answers: { ...SENT, 200: json('`{ choice }`'), 404: 'There is none, or it was used.' },
  },
  {
    method: 'get',
    path: '/v1/region',
    summary: 'Where the visitor is, as far as the configured headers tell.',
    answers: { 200: json('`{ region }`, or `{}`.'), 403: PROBLEMS[403] },
  },
  {
    method: 'get',
    path: '/v1/notices',
    summary: 'What the operator tells the site’s visitors now.',
    query: { site: 'The id of the site.' },
    answers: { 200: json('`{ notices }`'), 403: PROBLEMS[403], 404: 'The site is not known.' },
  },
  ...['', '/s/:site'].flatMap((site): DescribedRoute[] => [
    {
      method: 'get',
      path: `${site}/.well-known/gpc.json`,
      summary: 'That the site honours Global Privacy Control.',
      answers: { 200: json('As its specification has it.'), 404: 'The site does not say.' },
    },
    ...['', ':id'].map(
      (id): DescribedRoute => ({
        method: 'get',
        path: `${site}/.well-known/dnt/${id}`,
        summary: 'The site’s tracking status.',
        answers: { 200: json('As Tracking Preference Expression has it.'), 404: 'The site does not say.' },
      }),
    ),
  ]),
  {
    method: 'get',
    path: '/iab/vendor-list.json',
    summary: 'IAB Europe’s Global Vendor List from the operator’s file.',
    query: { ids: 'Ids of vendors, parted by commas; left out, all of them.' },
    answers: { 200: json('The list.'), 404: 'There is none.' },
  },
  {
    method: 'get',
    path: '/checkpoint',
    summary: 'The log’s latest signed checkpoint (C2SP tlog-checkpoint).',
    answers: { 200: { description: 'A signed note.', body: 'Text' }, 404: 'There is none yet.' },
  },
  {
    method: 'get',
    path: '/tile/*',
    summary: 'A tile of the log (C2SP tlog-tiles).',
    answers: { 200: { description: 'Hashes, or entries.', body: 'Bytes' }, 404: 'There is none.' },
  },
  {
    method: 'get',
    path: '/log.json',
    summary: 'The log’s name and its public key.',
    answers: { 200: json('What a verifier needs to know.'), 404: 'This collector signs no log.' },
  },
  {
    method: 'get',
    path: '/healthz',
    summary: 'Whether the process serves requests.',
    answers: { 200: json('`{ status }`') },
  },
];
