import type { Handler } from 'hono';
import type { OperatorEnv } from '../access/require-operator.ts';
import { noticeFormPage } from '../dashboard/notice-form-page.ts';
import { noticesPage } from '../dashboard/notices-page.ts';
import type { Journal } from '../journal.ts';
import type { Log } from '../log.ts';
import { FURTHER_LANGUAGES, type NoticeDraft, noticeDraft, parseNoticeDraft } from '../notices/parse-notice-form.ts';
import type { PublishedNotices } from '../notices/published-notices.ts';
import { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

/** What the operator's pages about notices need. */
export interface OperatorNoticesOptions {
  readonly sites: readonly Site[];
  readonly published: PublishedNotices;
  readonly journal: Journal;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: Log;
}

/** How long a new notice is shown unless its operator says otherwise, in milliseconds: a month, which most regular visitors come back in. */
const MONTH = 30 * 86_400_000;

/** `GET /dashboard/notices`: what was published. */
export function listNotices({ published, clock }: OperatorNoticesOptions): Handler<OperatorEnv> {
  return async (c) =>
    c.html(noticesPage({ operator: c.get('operator'), published: await published.all(), now: clock() }));
}

/** `GET /dashboard/notices/new`: the form. */
export function newNotice({ sites, clock }: OperatorNoticesOptions): Handler<OperatorEnv> {
  return (c) => {
    const ids = sites.map(({ id }) => id);
    const draft = emptyDraft(ids.length === 1 ? ids : [], clock());
    return c.html(noticeFormPage({ operator: c.get('operator'), sites: ids, draft }));
  };
}

/** `POST /dashboard/notices`: shows a preview, or with `action=publish` publishes. 422 with the form again for what is wrong in it. */
export function publishNotice({ sites, published, journal, log }: OperatorNoticesOptions): Handler<OperatorEnv> {
  const ids = sites.map(({ id }) => id);
  return async (c) => {
    const operator = c.get('operator');
    const form = c.get('form');
    const draft = noticeDraft(form);
    const parsed = parseNoticeDraft(draft, ids);
    if (!parsed.ok || form.text('action') !== 'publish') {
      return c.html(noticeFormPage({ operator, sites: ids, draft, parsed }), parsed.ok ? 200 : 422);
    }
    const { notice } = await published.publish(parsed.notice, parsed.sites, operator.name);
    await journal.write({ who: operator.name, what: 'published a notice', about: notice.id });
    for (const site of parsed.sites)
      log(`The pages of "${site}" show the notice "${notice.id}" until ${notice.until}.`);
    return c.redirect('/dashboard/notices', 303);
  };
}

/** `POST /dashboard/notices/:id/end`: ends one before its time. 404 for one that is over. */
export function endNotice({ published, journal, log }: OperatorNoticesOptions): Handler<OperatorEnv> {
  return async (c) => {
    const ended = await published.end(c.req.param('id') ?? '');
    if (!ended) throw new Problem(404, 'no_such_notice', 'No notice of this id is shown or to come.');
    const { id } = ended.notice;
    await journal.write({ who: c.get('operator').name, what: 'ended a notice', about: id });
    log(`The notice "${id}" was ended.`);
    return c.redirect('/dashboard/notices', 303);
  };
}

function emptyDraft(sites: readonly string[], now: number): NoticeDraft {
  const empty = { lang: '', title: '', text: '', url: '' };
  const minute = (time: number) => new Date(time).toISOString().slice(0, 16);
  const further = Array.from({ length: FURTHER_LANGUAGES }, () => empty);
  return { ...empty, lang: 'en', sites, from: minute(now), until: minute(now + MONTH), further };
}
