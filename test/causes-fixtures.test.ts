import { describe, expect, it } from "vitest";
import type { CauseCase } from "../fixtures/causes/cases.ts";
import { told } from "./build/told.ts";

const causes = (name: CauseCase) => told(`causes/${name}.xlsx`);

describe("one cause is one finding, however many cells show it", () => {
  it("empty-members-sheet: that each KSM has no members follows from it", async () => {
    const { verdicts, findings, messages, approved } = await causes("empty-members-sheet");
    expect({ verdicts, findings, approved }).toEqual({
      verdicts: { K01: "undetermined", K06: "undetermined" },
      findings: ["table/empty Anggota!B4"],
      approved: {},
    });
    expect(messages).toEqual([
      "Tabel Anggota tidak punya isi di bawah judul kolomnya. 2 temuan lain hanya akibatnya, dan tidak disebut satu per satu.",
    ]);
  });

  it("requests-in-thousands: not one finding for each request", async () => {
    const { findings, messages, approved } = await causes("requests-in-thousands");
    expect({ findings, approved }).toEqual({ findings: ["plan/requests-in-thousands Anggota!M5"], approved: {} });
    expect(messages).toEqual([
      "Semua usulan (10) kurang dari pinjaman terkecil Rp 50.000 (A-9): kolom Usulan Pinjaman rupanya ditulis dalam ribuan rupiah.",
    ]);
  });

  it("income-and-cost-exchanged: says why nobody can be lent to", async () => {
    const { findings, messages, approved } = await causes("income-and-cost-exchanged");
    expect({ findings, approved }).toEqual({ findings: ["plan/cost-above-income Anggota!L5"], approved: {} });
    expect(messages[0]).toContain("Judul kedua kolom itu mungkin tertukar.");
  });

  it("last-years-date: payments, months and the audit that come after it follow from it", async () => {
    const { bkm, findings, messages } = await causes("last-years-date");
    expect(findings).toEqual(["as-of/before-dates Profil!C11"]);
    expect(messages[0]).toContain("24 temuan lain hanya akibatnya");
    expect(bkm).toEqual(["F.2 undetermined", "F.3 undetermined"]);
  });
});
