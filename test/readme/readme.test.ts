import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withSections } from "./sections.ts";

it("README shows what the program prints and reads now (npm run readme writes it)", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  expect(withSections(readme)).toBe(readme);
});
