/** How many random cases a test tries: some in `npm test`, that one waits for, many in `npm run test:long`. */
export function howMany(some: number, many: number): number {
  return process.env["TEST_LONG"] === undefined ? some : many;
}
