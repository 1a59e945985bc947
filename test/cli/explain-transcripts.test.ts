import { afterAll, describe, expect, it } from "vitest";
import { ppmk, workFolder } from "./run-ppmk.ts";

const sample = "kelurahan-sukamaju.xlsx";
const folder = workFolder(sample);
afterAll(folder.remove);

const codes = Array.from({ length: 12 }, (_, index) => `K${String(index + 1).padStart(2, "0")}`);

/** What a facilitator reads about each KSM of the sample, kept to be read again: `npx vitest run … -u` renews it. */
describe.each(["id", "en"] as const)("the whole story of a KSM (%s)", (lang) => {
  it.each(codes)("%s", async (code) => {
    const { exitCode, out } = ppmk(folder.path, ["explain", sample, "--ksm", code, "--lang", lang]);
    expect(exitCode).toBe(0);
    await expect(out).toMatchFileSnapshot(`transcripts/explain-${code}.${lang}.txt`);
  });
});
