import type { Category, Decision, Region, Subject, VendorId } from '@sluice/core';

/** A vendor that visitors are asked about, with its number in the Global Vendor List. */
export interface IabVendor {
  readonly id: VendorId;
  readonly category: Category;
  readonly gvl: number;
}

/** What the modules for IAB's frameworks see of a page: decisions, and when they were made. */
export interface IabView {
  /** The visitor's region; unknown is the strictest. */
  readonly region: Region | undefined;
  /** What visitors are asked about: declared vendors in use, without those that are necessary. */
  readonly asked: ReadonlyMap<VendorId, Category>;
  /** The one judge's answer at this moment. */
  decide(subject: Subject): Decision;
  /** When the choice that counts was made, in milliseconds since 1970; 0 where there is none. */
  chosenAt(): number;
  /** Another value after each choice. */
  choice(): unknown;
  /** Whether the visitor is being asked: the banner is due, or the preferences are open. */
  isAsking(): boolean;
  /** Calls `listener` after everything that may change an answer; returns the undo. */
  subscribe(listener: () => void): () => void;
}

/** Tells whether a decision is the visitor's own yes, for good: the law's silence and "load once" are no consent. */
export function isConsent({ granted, reason }: Decision): boolean {
  return granted && (reason === 'given' || reason === 'insisted');
}
