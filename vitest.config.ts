import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["**/*.long.test.ts"],
    testTimeout: 180_000,
    // No test changes a module, and reading all of them anew for each file takes longer than most files.
    isolate: false,
    // Else there is one worker on two cores.
    maxWorkers: "100%",
    server: { deps: { external: [/\/dist\/index\.js$/] } },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary"],
      reportOnFailure: true,
      thresholds: {
        branches: 85,
        "src/{domain,identity,repayment,eligibility,allocation,schedule}/**": { branches: 95 },
      },
    },
  },
});
