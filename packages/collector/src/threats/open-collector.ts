import { sha256 } from '@noble/hashes/sha2.js';
import type { Hono } from 'hono';
import type { Scrypt } from '../access/scrypt.ts';
import { createCommitQueue } from '../commit-queue.ts';
import { type AppOptions, createApp } from '../create-app.ts';
import { EXAMPLE_TIME } from '../store/example-receipt.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';

/** Where the collector of these tests is. */
export const HOST = 'https://collector.example';
/** Where the pages of its one site are. */
export const SITE_ORIGIN = 'https://shop.example';
export const PASSWORD = 'correct horse: bättery';

/** A collector that a test talks to as a browser or a program does. */
export interface OpenCollector {
  readonly app: Hono;
  readonly store: Store;
  readonly log: readonly string[];
  /** How often a password was hashed. */
  hashings(): number;
  /** Lets so many milliseconds pass. */
  wait(milliseconds: number): void;
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a form as a page of the collector does. */
  post(path: string, fields: Fields, headers?: Readonly<Record<string, string>>): Promise<Response>;
  signIn(name?: string, password?: string): Promise<Browser>;
}

/** The fields of a form. */
export type Fields = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/** A browser in which somebody has signed in. */
interface Browser {
  /** The answer to the sign-in. */
  readonly answer: Response;
  /** `name=value`, as it is sent. */
  readonly cookie: string;
  readonly token: string;
  get(path: string): Promise<Response>;
  post(path: string, fields?: Fields): Promise<Response>;
}

/** Opens a collector in memory, with the operator `operator`; its hashes are quick. */
export function openCollector(options: Partial<AppOptions> = {}): OpenCollector {
  const store = options.store ?? createMemoryStore();
  const log: string[] = [];
  let now = EXAMPLE_TIME;
  let hashings = 0;
  const scrypt: Scrypt = async (password, salt) => {
    hashings++;
    return sha256(new Uint8Array([...salt, ...password]));
  };
  const app = createApp({
    store,
    queue: createCommitQueue(store),
    sites: [{ id: 'shop', origins: [SITE_ORIGIN] }],
    operatorPassword: PASSWORD,
    scrypt,
    clock: () => now,
    log: (line) => log.push(line),
    ...options,
  });

  const request = async (path: string, init: RequestInit = {}) => app.request(`${HOST}${path}`, init);
  const post: OpenCollector['post'] = (path, fields, headers = {}) =>
    request(path, {
      method: 'POST',
      body: new URLSearchParams(
        Array.isArray(fields) ? fields.map((pair) => [...pair]) : { ...(fields as Record<string, string>) },
      ),
      headers: { Origin: HOST, ...headers },
    });

  async function signIn(name = 'operator', password = PASSWORD): Promise<Browser> {
    const answer = await post('/login', { name, password });
    const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const get = (path: string) => request(path, { headers: { Cookie: cookie } });
    const page = await (await get('/dashboard/journal')).text();
    const token = /name="token" value="([\da-f]+)"/.exec(page)?.[1] ?? '';
    const sent = (fields: Fields): Fields => [
      ['token', token],
      ...(Array.isArray(fields) ? fields : Object.entries(fields)),
    ];
    return { answer, cookie, token, get, post: (path, fields = {}) => post(path, sent(fields), { Cookie: cookie }) };
  }

  return {
    app,
    store,
    log,
    hashings: () => hashings,
    wait: (milliseconds) => {
      now += milliseconds;
    },
    request,
    post,
    signIn,
  };
}
