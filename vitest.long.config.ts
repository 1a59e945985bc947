import { defineConfig } from "vitest/config";

/** All tests with many more random cases, and those that ask other programs: LibreOffice, openpyxl, the Open XML SDK. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 3_600_000,
    isolate: false,
    maxWorkers: "100%",
    server: { deps: { external: [/\/dist\/index\.js$/] } },
    env: { TEST_LONG: "yes" },
  },
});
