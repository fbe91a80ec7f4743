import { describeError, type Log } from '../log.ts';
import { Problem } from '../problem.ts';
import { CORS_HEADERS } from '../response-headers.ts';
import { unavailable } from '../unavailable.ts';
import { createAddressFinder } from './address-of.ts';
import { type EdgeEnv, parseEdgeConfig } from './edge-config.ts';
import { createFrontApp, IN_FRONT } from './front-app.ts';
import { objectNamespaceOf } from './object-namespace.ts';
import { HANDOVER, OBJECT_NAME, type ObjectState, openSiteObject, type SiteObject } from './site-object.ts';
import { visitorHeaders } from './visitor-headers.ts';

/** A collector for Cloudflare Workers. */
export interface EdgeWorker {
  /** The worker's handler: `export default { fetch }`. Never rejects. */
  fetch(request: Request, env: EdgeEnv): Promise<Response>;
  /** The class of the objects that keep a site's receipts each; export it under this name. */
  readonly SiteObject: new (
    state: ObjectState,
    env: EdgeEnv,
  ) => SiteObject;
}

/** The options of {@link createWorker}. */
export interface EdgeOptions {
  /** Gets what the operator has to know. Default: nobody is told. */
  readonly log?: Log;
  /** From 0 up to 1. Default `Math.random`. */
  readonly random?: () => number;
}

/** Answers one request that has come to the worker. */
type Handle = (request: Request) => Promise<Response>;

/**
 * Creates a collector that runs as a Cloudflare Worker: the worker finds the site, says where the visitor is, and hands the request to the Durable
 * Object of that site, which runs the same app as the Node collector. See docs/edge.md.
 *
 * @example
 * const { fetch, SiteObject } = createWorker({ log: (line) => console.error(line) });
 * export { SiteObject };
 * export default { fetch };
 */
export function createWorker({ log = () => undefined, random = Math.random }: EdgeOptions = {}): EdgeWorker {
  const handles = new WeakMap<EdgeEnv, Handle>();
  return {
    async fetch(request, env) {
      try {
        const handle = handles.get(env) ?? openHandle(env, log);
        handles.set(env, handle);
        return await handle(request);
      } catch (error) {
        // The object was reset, has too much to do or cannot be reached: whoever comes again with the same id is stored once.
        // https://developers.cloudflare.com/durable-objects/best-practices/error-handling/
        if (error instanceof Problem) return answered(error);
        log(describeError(error));
        return answered(unavailable('busy', 'The store cannot be reached.', random));
      }
    },
    SiteObject: class {
      readonly #state: ObjectState;
      readonly #env: EdgeEnv;
      #opened: SiteObject | undefined;

      constructor(state: ObjectState, env: EdgeEnv) {
        this.#state = state;
        this.#env = env;
      }

      async fetch(request: Request): Promise<Response> {
        return this.#open(request.headers.get(OBJECT_NAME)).fetch(request);
      }

      async alarm(): Promise<void> {
        await this.#open(null).alarm();
      }

      #open(told: string | null): SiteObject {
        const { id, storage } = this.#state;
        this.#opened ??= openSiteObject(id.name ?? told ?? '', storage, configOf(this.#env, log), log);
        return this.#opened;
      }
    },
  };
}

function openHandle(env: EdgeEnv, log: Log): Handle {
  const { sites } = configOf(env, log);
  const { SITE_OBJECTS, SLUICE_JURISDICTION: jurisdiction } = env;
  const anywhere = objectNamespaceOf(SITE_OBJECTS);
  const objects = typeof jurisdiction === 'string' ? anywhere.jurisdiction(jurisdiction) : anywhere;
  const addressOf = createAddressFinder(sites);
  const front = createFrontApp(sites, log);
  return async (request) => {
    const url = new URL(request.url);
    const { site, path } = addressOf(url);
    url.pathname = path;
    const name = /^\/v1\/handover(\/|$)/.test(path) ? HANDOVER : (site?.id ?? '');
    const headers = visitorHeaders(request);
    headers.set(OBJECT_NAME, name);
    const forwarded = new Request(new Request(url.href, request), { headers });
    if (!site || request.method === 'OPTIONS' || IN_FRONT.test(path)) return front.fetch(forwarded);
    return objects.get(objects.idFromName(name)).fetch(forwarded);
  };
}

/** @throws {Problem} 503 if it is wrong; the log says what */
function configOf(env: EdgeEnv, log: Log) {
  const parsed = parseEdgeConfig(env);
  if (parsed.ok) return parsed.config;
  for (const { path, message } of parsed.issues) log(`${path} ${message}`);
  throw new Problem(503, 'not_configured', 'The collector is not set up; the operator finds the cause in the log.');
}

function answered(problem: Problem): Response {
  const headers = { ...CORS_HEADERS, ...problem.headers, 'Cache-Control': 'no-store' };
  return Response.json(problem.toJSON(), { status: problem.status, headers });
}
