import { expect, it, vi } from "vitest";
import { annotatedCopy } from "../../src/run/annotated-copy.ts";
import { patchWorkbook } from "../../src/workbook/patch/patch-workbook.ts";
import { readWorkbook } from "../../src/workbook/read-workbook.ts";
import { report } from "../build/report.ts";
import { makeSheet } from "../workbook/make-xlsx.ts";

vi.mock("../../src/workbook/patch/patch-workbook.ts");

it("keeps no copy that it cannot read itself, and says so", async () => {
  const losses = { keptOut: [], signatureEnds: false };
  vi.mocked(patchWorkbook).mockResolvedValue({
    ok: true,
    bytes: Buffer.from("PK\u0003\u0004 rusak"),
    sheetNames: new Map(),
    ...losses,
  });
  const bytes = makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const workbook = await readWorkbook("anggota.xlsx", bytes);
  if ("code" in workbook) throw new Error(workbook.code);
  const copy = await annotatedCopy(report("screen-ksm"), [{ path: "anggota.xlsx", bytes, workbook, sha256: "" }], {
    lang: "id",
    showNik: false,
  });
  expect(copy.bytes).toBeUndefined();
  expect(copy.findings.map(({ code, args }) => [code, args])).toEqual([
    ["annotate/kept-out", { reason: "refused", obstacle: "damaged" }],
  ]);
});
