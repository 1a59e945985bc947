import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fixtures } from "../fixtures/make/fixtures.ts";
import { partsOf } from "./build/parts.ts";

const folder = new URL("../fixtures/", import.meta.url);
const made = await fixtures();

describe("the sample files", () => {
  it.each([...made])("%s is what `npm run fixtures` makes", async (path, bytes) => {
    const kept = readFileSync(new URL(path, folder));
    if (path.endsWith(".xlsx")) expect(await partsOf(kept)).toEqual(await partsOf(bytes));
    else expect(kept.equals(bytes)).toBe(true);
  });

  it("leave nothing behind in the CSV folder that is no longer made", () => {
    const kept = readdirSync(new URL("sukamaju-csv/", folder)).map((name) => `sukamaju-csv/${name}`);
    expect(new Set(kept)).toEqual(new Set([...made.keys()].filter((path) => path.startsWith("sukamaju-csv/"))));
  });
});
