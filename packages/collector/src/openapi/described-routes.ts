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
export type Body = 'Receipt' | 'NoticeDocument' | 'Stored' | 'Json' | 'Text' | 'Bytes' | 'Export';

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
      429: 'The site has sent too many; come back after `Retry-After` seconds.',
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
    query: {
      site: 'The id of the site.',
      after: 'As `next` of the answer before names it.',
      format: '`json`, or `jsonld` for all of them as consent records of W3C DPV; left out, as `Accept` has it.',
    },
    answers: { ...PROBLEMS, 200: json('`{ receipts, next? }`, or a graph in JSON-LD.') },
  },
  {
    method: 'get',
    path: '/v1/export',
    summary: 'Receipts as a file, for operators and auditors: with a session, or `Authorization: Bearer`.',
    query: {
      format: '`csv`, `jsonl`, `jsonld`, or `count` for their number alone. Needed.',
      site: 'The id of a site; left out, all.',
      from: 'The first moment: `2026-01-31` or `2026-01-31T12:00:00Z`; left out, from the first receipt on.',
      to: 'The moment behind the last; left out, now.',
    },
    answers: {
      200: { description: 'The file. A connection that is cut means that it is not whole.', body: 'Export' },
      400: 'The query says something else; `error` names what.',
      401: 'Nobody has signed in.',
      404: 'There are no operators here.',
      503: 'The receipts cannot be read; come back after `Retry-After` seconds.',
    },
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
    method: 'post',
    path: '/v1/requests',
    summary: 'Files a request for personal data; its due date is in the answer.',
    body: 'Json',
    answers: {
      ...SENT,
      201: json('`{ reference, receivedAt, dueAt }`'),
      429: 'Come back after `Retry-After` seconds.',
    },
  },
  {
    method: 'get',
    path: '/s/:script{[a-z0-9-]+\\.js}',
    summary: 'A site’s whole script tag, with the region of who asks for it: `/s/shop.js`.',
    answers: { 200: { description: 'JavaScript.', body: 'Text' }, 404: 'The site has none.' },
  },
  {
    method: 'get',
    path: '/s/:facts{[a-z0-9-]+\\.json}',
    summary: 'Where a site’s script without a region lies, and its `integrity`: `/s/shop.json`.',
    answers: { 200: json('`{ version, path, integrity }`'), 404: 'The site has none.' },
  },
  {
    method: 'get',
    path: '/s/:site/:version{[0-9a-f]+}/:name',
    summary: 'A file that the script loads later. It never changes.',
    answers: { 200: { description: 'JavaScript.', body: 'Text' }, 404: 'There is none.' },
  },
  {
    method: 'get',
    path: '/readyz',
    summary: 'Whether requests should be sent here.',
    answers: { 200: json('`{ status }`'), 503: json('`{ status, reasons }`') },
  },
  {
    method: 'get',
    path: '/metrics',
    summary: 'Numbers for Prometheus, for who brings the token.',
    answers: {
      200: { description: 'Text exposition format.', body: 'Text' },
      401: 'No token, or another.',
      404: 'Closed.',
    },
  },
  {
    method: 'get',
    path: '/healthz',
    summary: 'Whether the process serves requests.',
    answers: { 200: json('`{ status }`') },
  },
];
