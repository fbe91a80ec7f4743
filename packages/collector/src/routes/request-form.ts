import type { Context, Handler } from 'hono';
import { requireOwnOrigin } from '../access/forgery.ts';
import { type RequestDraft, requestFiledPage, requestFormPage } from '../dashboard/request-form-page.ts';
import { Problem } from '../problem.ts';
import { type Form, readForm } from '../read-form.ts';
import { parseRequest } from '../requests/parse-request.ts';
import { TRAP } from '../requests/request-schema.ts';
import type { Site } from '../site.ts';
import { type FileRequestOptions, requireRoom } from './file-request.ts';

/** `GET /s/:site/request`: a page on which a visitor files a request for personal data, for sites to link to. 404 for an unknown site. */
export function requestForm(sites: readonly Site[]): Handler<object, '/s/:site/request'> {
  return (c) => {
    const site = requireSite(c, sites);
    return c.html(requestFormPage({ site, draft: { kind: 'access', email: '', message: '', subject: '', trap: '' } }));
  };
}

/** `POST /s/:site/request` from that page: answers a page with the reference number. 422 with the form again for what is wrong in it; 403, 404, 413, 415, 429. */
export function sendRequestForm({ sites, book, brake }: FileRequestOptions): Handler<object, '/s/:site/request'> {
  return async (c) => {
    const site = requireSite(c, sites);
    requireOwnOrigin(c);
    const draft = draftOf(await readForm(c.req.raw));
    try {
      const { kind, email, message, subject, trap } = draft;
      const filed = parseRequest({ site, kind, email, message, [TRAP]: trap, ...(subject ? { subject } : {}) });
      requireRoom(brake(site));
      return c.html(requestFiledPage(await book.file(filed)), 201, { 'Cache-Control': 'no-store' });
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.status === 413) throw problem;
      const { faults, message } = problem;
      const lines = faults.length > 0 ? faults.map((fault) => `${fault.path}: ${fault.message}.`) : [message];
      for (const [name, value] of Object.entries(problem.headers)) c.header(name, value);
      return c.html(requestFormPage({ site, draft, faults: lines }), problem.status, { 'Cache-Control': 'no-store' });
    }
  };
}

function draftOf(form: Form): RequestDraft {
  const field = (name: string) => form.text(name).replaceAll('\r\n', '\n').trim();
  return {
    kind: field('kind'),
    email: field('email'),
    message: field('message'),
    subject: field('subject').toLowerCase(),
    trap: field(TRAP),
  };
}

function requireSite(c: Context<object, '/s/:site/request'>, sites: readonly Site[]): string {
  const site = sites.find(({ id }) => id === c.req.param('site'));
  if (site) return site.id;
  throw new Problem(404, 'unknown_site', 'This collector does not serve that site; the operator has to add it.');
}
