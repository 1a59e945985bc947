import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type KelurahanStory, kelurahanSheets } from "../../fixtures/make/kelurahan.ts";
import { xlsxBytes } from "../../fixtures/make/write-xlsx.ts";
import { memberAt, neighbour, sound } from "../../fixtures/persons/sound.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { acrossFindings } from "../../src/recap/across.ts";
import type { KelurahanRecord } from "../../src/recap/kelurahan-record.ts";
import { meetingIndex } from "../../src/recap/meeting-index.ts";
import { recapKelurahan } from "../../src/run/recap-kelurahan.ts";
import { date } from "../build/records.ts";

const seal = (text: string) => createHmac("sha256", "a key").update(text).digest("base64url");

async function recordOf(file: string, story: KelurahanStory): Promise<KelurahanRecord> {
  const bytes = await xlsxBytes(kelurahanSheets(story));
  const request = { policy: ppmk2012, policyFrom: "", asOf: undefined, today: date("2026-01-01") };
  const record = await recapKelurahan([{ path: file, bytes, sha256: file }], { file, sha256: file }, request, seal);
  if (record?.status !== "read") throw new RangeError(`${file} was not read`);
  return record;
}

const rows = ["K01/1", "K01/2", "K01/3", "K01/4", "K01/5", "K06/1"];
/** Six members of the first kelurahan stand in the second too, one of them under another name. */
const six: KelurahanStory = {
  ...neighbour,
  membersByHand: rows.flatMap((row) => [
    { row, column: "nik", typed: memberAt(sound, row).nik ?? "" } as const,
    ...(row === "K06/1" ? [] : [{ row, column: "name", typed: memberAt(sound, row).name ?? "" } as const]),
  ]),
};
const apart: KelurahanStory = { ...neighbour, ksm: neighbour.ksm.map((ksm) => ({ ...ksm, loans: [] })) };

describe("what two kelurahan share", () => {
  it("are six persons, told by KSM and cell of both, and without a name or a number", async () => {
    const records = [await recordOf("sukatani.xlsx", sound), await recordOf("sukamulya.xlsx", six)];
    const persons = acrossFindings(records).filter(({ kind }) => kind === "person" || kind === "nik");
    expect(persons.map(({ kind, severity, places: [a, b] }) => [kind, severity, a.ksm, a.cell, b.ksm, b.cell])).toEqual(
      [
        ["nik", "warning", "K06", "D10", "K06", "D10"],
        ["person", "error", "K01", "D5", "K01", "D5"],
        ["person", "error", "K01", "D6", "K01", "D6"],
        ["person", "error", "K01", "D7", "K01", "D7"],
        ["person", "error", "K01", "D8", "K01", "D8"],
        ["person", "error", "K01", "D9", "K01", "D9"],
      ],
    );
    const told = JSON.stringify([persons, records]);
    expect(told).not.toMatch(/\d{16}/);
    for (const row of rows) expect(told).not.toContain(memberAt(sound, row).name);
  });

  it("is nothing where nobody lives in both and no ledger was copied", async () => {
    const records = [await recordOf("sukatani.xlsx", sound), await recordOf("sukamulya.xlsx", apart)];
    expect(acrossFindings(records)).toEqual([]);
  });

  it("are rows of a ledger that somebody copied, with the first of them", async () => {
    const records = [await recordOf("sukatani.xlsx", sound), await recordOf("sukamulya.xlsx", neighbour)];
    const [shared] = acrossFindings(records).filter(({ kind }) => kind === "ledger");
    expect(shared).toMatchObject({ severity: "warning", places: [{ sheet: "Angsuran" }, { sheet: "Angsuran" }] });
    expect(shared?.rows).toBeGreaterThanOrEqual(10);
  });

  it("is not told of two workbooks of one kelurahan, which is told of otherwise", async () => {
    const records = [await recordOf("sukatani.xlsx", sound), await recordOf("sukatani-baru.xlsx", sound)];
    expect(acrossFindings(records)).toEqual([]);
  });

  it("is found among many by the shortened seals", async () => {
    const records = [await recordOf("a.xlsx", sound), await recordOf("b.xlsx", apart), await recordOf("c.xlsx", six)];
    const index = meetingIndex();
    for (const [at, record] of records.entries()) index.add(at, { ...record, ledger: [] });
    expect([...index.sharing].sort()).toEqual([0, 1, 2]);
  });
});
