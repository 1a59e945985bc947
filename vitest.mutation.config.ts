import { defineConfig } from "vitest/config";

/** The tests by which `npm run test:mutation` tries mutants of the core, with few random cases: each mutant runs them anew. */
export default defineConfig({
  test: {
    include: [
      "test/{domain,identity,repayment,eligibility,allocation,schedule}/**/*.test.ts",
      "test/{contradictions,*-fixtures}.test.ts",
    ],
    exclude: ["test/allocation/against-oracle.test.ts"],
    testTimeout: 60_000,
    isolate: false,
    env: { TEST_FEW: "yes" },
  },
});
