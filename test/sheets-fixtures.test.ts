import { describe, expect, it } from "vitest";
import type { SheetCase } from "../fixtures/sheets/cases.ts";
import { told, whole } from "./build/told.ts";

const sheets = (name: SheetCase) => told(`sheets/${name}.xlsx`);
const overlap = (table: string, other: string, effects: number) =>
  `Lembar '${table}' dan '${other}' sama-sama berisi tabel ${table}, dan sebagian barisnya sama. Tabelnya tidak digabung: yang hanya ada di salah satunya belum pasti.${
    effects === 0 ? "" : ` ${effects} temuan lain hanya akibatnya, dan tidak disebut satu per satu.`
  }`;

describe("what stands on one only of two sheets is possible, and one finding says which sheet should go", () => {
  it.each<[SheetCase, string, string, string, number, readonly string[]]>([
    ["last-years-members-beside-the-new", "G.1", "Anggota", "Anggota 2012 (lama)", 9, ["Anggota 2012 (lama)!D9"]],
    ["last-years-loans-beside-the-new", "G.4", "Pinjaman", "Pinjaman 2012 (lama)", 1, []],
    ["last-years-ksm-beside-the-new", "G.3", "KSM", "KSM 2012 (lama)", 1, []],
    ["a-ledger-and-its-state-of-half-a-year-ago", "G.4", "Angsuran", "Angsuran (2)", 0, []],
  ])("%s", async (name, criterion, table, other, effects, waiting) => {
    expect(await sheets(name)).toEqual({
      verdicts: { K01: "undetermined", K06: "eligible" },
      counts: { K01: [`${criterion} undetermined table/overlap`] },
      findings: [`table/overlap ${other}!B4`],
      messages: [overlap(table, other, effects)],
      waiting,
      approved: { K06: 20_000_000 },
    });
  });
});

it("honest-copy-of-the-members: a whole copy takes nothing away and adds nothing", async () => {
  expect(await sheets("honest-copy-of-the-members")).toEqual({
    ...whole,
    findings: ["table/overlap Anggota (2)!B4"],
    messages: [overlap("Anggota", "Anggota (2)", 10)],
  });
});

it("honest-members-on-a-sheet-for-each-ksm: sheets that share nobody are parts of one table", async () => {
  expect(await sheets("honest-members-on-a-sheet-for-each-ksm")).toEqual(whole);
});
