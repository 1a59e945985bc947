import { expect, it } from "vitest";
import { copyThatReads } from "../../src/run/annotated-copy.ts";

it("keeps no copy that it cannot read itself, and says so", async () => {
  const broken = {
    ok: true,
    bytes: Buffer.from("PK\u0003\u0004 rusak"),
    sheetNames: new Map(),
    keptOut: [],
    signatureEnds: false,
  } as const;
  const copy = await copyThatReads(broken, { file: "anggota.xlsx", sheet: "" });
  expect(copy.bytes).toBeUndefined();
  expect(copy.findings.map(({ code, args }) => [code, args])).toEqual([
    ["annotate/kept-out", { reason: "refused", obstacle: "damaged" }],
  ]);
});
