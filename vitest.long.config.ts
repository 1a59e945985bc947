import { defineConfig } from "vitest/config";

/** All tests with many more random cases, and those that ask other programs: LibreOffice, openpyxl, the Open XML SDK. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 600_000,
    env: { TEST_LONG: "yes" },
  },
});
