/** The part of a test runner that a conformance suite needs; Vitest, Jest and Bun have it under these names. */
export interface TestRunner {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => void): unknown;
  expect(actual: unknown): { toEqual(expected: unknown): void };
}
