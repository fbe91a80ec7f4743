import type { Visitor } from '../fixtures/visitor.ts';

/** What the visitor's cookie says of each category and vendor: `g` for given, `r` for refused. Empty without an answer. */
export async function answersOf({ context }: Visitor): Promise<Readonly<Record<string, string>>> {
  const value = (await context.cookies()).find(({ name }) => name === 'sluice')?.value ?? '';
  return Object.fromEntries([...value.matchAll(/([\w-]+)~([a-z])/g)].map(([, name, answer]) => [name, answer]));
}
