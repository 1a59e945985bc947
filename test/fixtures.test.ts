import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fixtures } from "../fixtures/make/fixtures.ts";

const folder = new URL("../fixtures/", import.meta.url);
const made = await fixtures();

describe("the sample files", () => {
  it.each([...made.keys()])("%s is what `npm run fixtures` makes", (path) => {
    expect(readFileSync(new URL(path, folder)).equals(made.get(path) ?? new Uint8Array())).toBe(true);
  });

  it("come out the same a second time", async () => {
    expect(await fixtures()).toEqual(made);
  });

  it("leave nothing behind in the CSV folder that is no longer made", () => {
    const kept = readdirSync(new URL("sukamaju-csv/", folder)).map((name) => `sukamaju-csv/${name}`);
    expect(new Set(kept)).toEqual(new Set([...made.keys()].filter((path) => path.startsWith("sukamaju-csv/"))));
  });
});
