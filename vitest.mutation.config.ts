import { defineConfig } from "vitest/config";

/**
 * The tests by which `npm run test:mutation` tries mutants of the core, with few random cases: each mutant runs them anew.
 * `MUTATION_TESTS` names others, as in `MUTATION_TESTS=test/repayment/rate.test.ts npm run test:mutation -- --mutate src/repayment/rate.ts`.
 */
export default defineConfig({
  test: {
    include: process.env["MUTATION_TESTS"]?.split(",") ?? [
      "test/{domain,identity,repayment,eligibility,allocation,schedule}/**/*.test.ts",
      "test/{contradictions,*-fixtures}.test.ts",
    ],
    exclude: ["test/allocation/against-oracle.test.ts"],
    testTimeout: 60_000,
    isolate: false,
    env: { TEST_FEW: "yes" },
  },
});
