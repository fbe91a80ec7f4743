import type { Category, VendorId, VendorRule } from '@sluice/core';

/** By what a vendor's traces in the browser are recognised. */
export type Names = Pick<VendorRule, 'cookies' | 'storage'>;

/**
 * A rule out of the table. What it says beyond hosts is read only when it is asked for, which is for the few vendors that
 * a site declares. A class, because objects with accessors of their own take five times as long to make.
 */
export class TableRule implements VendorRule {
  readonly id: VendorId;
  readonly category: Category;
  readonly hosts: readonly string[];
  private readonly details: string;

  constructor(id: VendorId, category: Category, hosts: readonly string[], details: string) {
    this.id = id;
    this.category = category;
    this.hosts = hosts;
    this.details = details;
  }

  get cookies(): readonly string[] {
    return namesIn(this.details, COOKIE);
  }

  get storage(): readonly string[] {
    return namesIn(this.details, KEY);
  }

  get globals(): readonly string[] {
    return namesIn(this.details, /^=/);
  }

  get embed(): string | undefined {
    return this.details.split('<')[1];
  }
}

const COOKIE = /^[^!=<]/;
const KEY = /^[&!]/;

function namesIn(details: string, kind: RegExp): string[] {
  const [names = ''] = details.split('<');
  return names.split(' ').flatMap((name) => (kind.test(name) ? name.replace(/^[&!=]/, '') : []));
}

/** Reads cookies and keys out of what {@link writeDetails} wrote. */
export function readNames(details: string): Names {
  return { cookies: namesIn(details, COOKIE), storage: namesIn(details, KEY) };
}

/**
 * Writes what a {@link TableRule} reads, parted by spaces: names of cookies as they are, `!` and a storage key, `&` and a name
 * that is both, `=` and a global; last `<` and the selector of embeds, which may contain spaces. Empty where there is nothing.
 */
export function writeDetails({ cookies, storage, globals = [], embed }: Names & Partial<VendorRule>): string {
  return [
    ...cookies.map((name) => (storage.includes(name) ? `&${name}` : name)),
    ...storage.filter((name) => !cookies.includes(name)).map((name) => `!${name}`),
    ...globals.map((name) => `=${name}`),
    ...(embed === undefined ? [] : [`<${embed}`]),
  ].join(' ');
}
