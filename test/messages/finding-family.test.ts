import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** The codes that each file of a folder has texts for, in their order. */
function families(folder: string): Readonly<Record<string, readonly string[]>> {
  const path = fileURLToPath(new URL(`../../src/messages/${folder}`, import.meta.url));
  return Object.fromEntries(
    readdirSync(path).map((file) => {
      const text = readFileSync(join(path, file), "utf8");
      return [file, [...text.matchAll(/^ {2}"([a-z0-9-]+\/[a-z0-9-]+)":/gm)].map(([, code = ""]) => code).sort()];
    }),
  );
}

it("has the sentences and the explanation of a finding in files of one name", () => {
  expect(families("explain/findings")).toEqual(families("findings"));
});
