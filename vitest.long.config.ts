import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** What tries more random cases here, and what asks other programs; the other tests would only say the same again. */
const isLonger = (path: string) => path.endsWith(".long.test.ts") || readFileSync(path, "utf8").includes("howMany(");

const tests = readdirSync(join(import.meta.dirname, "test"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => join("test", name).replaceAll("\\", "/"));

/** Tests with many more random cases, and those that ask other programs: LibreOffice, openpyxl, the Open XML SDK. */
export default defineConfig({
  test: {
    include: tests.filter((path) => isLonger(join(import.meta.dirname, path))),
    testTimeout: 3_600_000,
    isolate: false,
    maxWorkers: "100%",
    server: { deps: { external: [/\/dist\/index\.js$/] } },
    env: { TEST_LONG: "yes" },
  },
});
