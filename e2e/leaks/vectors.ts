import type { Group, Listed, Vector } from './vector.ts';
import { COOKIE } from './vectors/cookie.ts';
import { CSS } from './vectors/css.ts';
import { CSS_BEFORE } from './vectors/css-before.ts';
import { DYNAMIC } from './vectors/dynamic.ts';
import { NETWORK } from './vectors/network.ts';
import { REALM } from './vectors/realm.ts';
import { REALM_OWN } from './vectors/realm-own.ts';
import { STATIC } from './vectors/static.ts';
import { STORAGE } from './vectors/storage.ts';
import { WORKER } from './vectors/worker.ts';

const CHAPTERS: Readonly<Record<Group, readonly Vector[]>> = {
  static: STATIC,
  dynamic: DYNAMIC,
  css: [...CSS, ...CSS_BEFORE],
  network: NETWORK,
  realm: [...REALM, ...REALM_OWN],
  worker: WORKER,
  cookie: COOKIE,
  storage: STORAGE,
};

/** Every vector of the leak test, in the order in which the table lists them. */
export const VECTORS: readonly Listed[] = Object.entries(CHAPTERS).flatMap(([group, vectors]) =>
  vectors.map((vector) => ({ ...vector, group: group as Group })),
);
