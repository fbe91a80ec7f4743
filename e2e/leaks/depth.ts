/**
 * How a page of the lab is protected: not at all, which proves that a vector works; by the script tag alone; with its
 * HTML marked as well; by the script tag and a Content-Security-Policy.
 */
export type Depth = 'none' | 'tag' | 'marked' | 'strict';

/** The depths of holding, in the order of the table. */
export const DEPTHS = ['tag', 'marked', 'strict'] as const satisfies readonly Depth[];
