/**
 * How many random cases a test tries: some in `npm test`, that one waits for, many in `npm run test:long`, few in
 * `npm run test:mutation`, which repeats a test for each mutant.
 */
export function howMany(some: number, many: number): number {
  if (process.env["TEST_FEW"] !== undefined) return Math.ceil(some / 10);
  return process.env["TEST_LONG"] === undefined ? some : many;
}
