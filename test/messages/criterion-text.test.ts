import { describe, expect, it } from "vitest";
import { civilMonth, type Month } from "../../src/domain/calendar.ts";
import type { CriterionCode } from "../../src/domain/criteria.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import type { Criterion, CriterionFacts, NearMiss } from "../../src/domain/verdict.ts";
import { actualText, criterionNames, requiredText } from "../../src/messages/criterion-text.ts";
import { langs } from "../../src/messages/lang.ts";
import { foreignWords } from "./foreign-words.ts";

function criterion<C extends CriterionCode>(code: C, facts: CriterionFacts[C]): Criterion {
  return { code, ...facts, verdict: "fail", evidence: [], assumptions: [], nearMiss: null } as unknown as Criterion;
}

function month(year: number, number: number): Month {
  const found = civilMonth(year, number);
  if (found === undefined) throw new Error("no such month");
  return found;
}

const months = [month(2012, 12), month(2013, 1), month(2013, 2)];
const wtp2012 = { bookYear: 2012, opinion: "wtp" } as const;
const share = { share: { numerator: 2, denominator: 3 }, members: 6 };
const moreThan90 = { morePercentThan: 90 };
const everyKind = ["sejenis", "kube", "aneka"] as const;
const ps2 = (confirmed: number, possible: number, declared = false) => ({ members: 9, confirmed, possible, declared });

/** G.4 without amounts: that there was no loan is known, all else is not. */
function unmeasured(nearMiss: NearMiss): Criterion {
  return { ...criterion("G.4", { actual: null, required: moreThan90 }), nearMiss };
}

const open = (one: Criterion): Criterion => ({ ...one, verdict: "undetermined" });

const cases: readonly (readonly [Criterion, string, string])[] = [
  [criterion("F.1", { actual: "awal", required: "berdaya" }), "Awal", "minimal Berdaya"],
  [criterion("F.1", { actual: null, required: "berdaya" }), "belum diketahui", "minimal Berdaya"],
  [
    criterion("F.2", { actual: { bookYear: 2012, opinion: "wdp" }, required: wtp2012 }),
    "Wajar Dengan Pengecualian (WDP), tahun buku 2012",
    "Wajar Tanpa Pengecualian (WTP), tahun buku 2012",
  ],
  [
    criterion("F.2", { actual: { bookYear: 2012, opinion: null }, required: wtp2012 }),
    "belum ada opini tahun buku 2012",
    "Wajar Tanpa Pengecualian (WTP), tahun buku 2012",
  ],
  [
    criterion("F.3", {
      actual: months.map((name, i) => ({ month: name, performance: i === 1 ? null : "baik" })),
      required: { months, performance: "memadai" },
    }),
    "Desember 2012: Baik; Januari 2013: belum diketahui; Februari 2013: Baik",
    "minimal Memadai pada Desember 2012, Januari 2013, dan Februari 2013",
  ],
  [
    criterion("F.3", { actual: [], required: { months, performance: "memadai" } }),
    "belum diketahui",
    "minimal Memadai pada Desember 2012, Januari 2013, dan Februari 2013",
  ],
  [criterion("G.1", { actual: 4, required: 5 }), "4 orang", "minimal 5 orang"],
  [
    criterion("G.2", { actual: ps2(5, 5), required: share }),
    "5 dari 9 anggota terdaftar di PS-2 (55,5%)",
    "minimal 2/3 anggota, yaitu 6 orang",
  ],
  [
    criterion("G.2", { actual: ps2(5, 7), required: share }),
    "5 sampai 7 dari 9 anggota terdaftar di PS-2",
    "minimal 2/3 anggota, yaitu 6 orang",
  ],
  [
    criterion("G.2", { actual: ps2(6, 6, true), required: share }),
    "6 dari 9 anggota terdaftar di PS-2 (66,6%), menurut pengakuan",
    "minimal 2/3 anggota, yaitu 6 orang",
  ],
  [
    criterion("G.2", { actual: { ...ps2(0, 0), members: 0 }, required: { ...share, members: 0 } }),
    "0 dari 0 anggota terdaftar di PS-2",
    "minimal 2/3 anggota, yaitu 0 orang",
  ],
  [open(criterion("G.1", { actual: 4, required: 5 })), "4 orang yang pasti", "minimal 5 orang"],
  [open(criterion("G.1", { actual: 0, required: 5 })), "belum diketahui", "minimal 5 orang"],
  [criterion("G.3", { actual: true, required: true }), "prospektif", "usaha prospektif, dengan alasannya"],
  [criterion("G.3", { actual: false, required: true }), "tidak prospektif", "usaha prospektif, dengan alasannya"],
  [criterion("G.3", { actual: null, required: true }), "belum diketahui", "usaha prospektif, dengan alasannya"],
  [
    criterion("G.4", { actual: { loans: 1, due: rupiah(5_000_000), paid: rupiah(4_500_000) }, required: moreThan90 }),
    "90%: dibayar Rp 4.500.000 dari Rp 5.000.000 yang jatuh tempo",
    "lebih dari 90%",
  ],
  [
    criterion("G.4", { actual: { loans: 1, due: rupiah(5_000_000), paid: rupiah(4_500_001) }, required: moreThan90 }),
    "90,00002%: dibayar Rp 4.500.001 dari Rp 5.000.000 yang jatuh tempo",
    "lebih dari 90%",
  ],
  [unmeasured({ kind: "first-loan", settle: [] }), "belum pernah mendapat pinjaman", "lebih dari 90%"],
  [
    criterion("G.4", { actual: { loans: 1, due: rupiah(0), paid: rupiah(0) }, required: moreThan90 }),
    "belum ada angsuran yang jatuh tempo",
    "lebih dari 90%",
  ],
  [unmeasured({ kind: "give-table", table: "Pinjaman" }), "belum diketahui", "lebih dari 90%"],
  [unmeasured({ kind: "fill-cells", cells: [] }), "belum diketahui", "lebih dari 90%"],
  [criterion("K", { actual: "kube", required: everyKind }), "KUBE", "Sejenis, KUBE, atau Aneka Usaha"],
  [criterion("K", { actual: null, required: everyKind }), "belum diketahui", "Sejenis, KUBE, atau Aneka Usaha"],
];

describe("a criterion", () => {
  it.each(cases)("$code says what was found and what is asked for", (given, actual, required) => {
    expect(actualText(given, "id")).toBe(actual);
    expect(requiredText(given, "id")).toBe(required);
  });

  it.each(langs)("is said in its own language (%s)", (lang) => {
    for (const [given] of cases) {
      const texts = [actualText(given, lang), requiredText(given, lang), criterionNames[given.code][lang]];
      for (const text of texts) {
        expect(text).not.toBe("");
        expect(foreignWords(text, lang)).toEqual([]);
      }
    }
  });

  it("speaks English to those who ask for it", () => {
    const given = criterion("G.2", { actual: ps2(5, 7, true), required: share });
    expect(actualText(given, "en")).toBe("5 to 7 of 9 members on PS-2, by their own word");
    expect(requiredText(given, "en")).toBe("at least 2/3 of the members, that is 6 people");
    expect(actualText(criterion("G.1", { actual: 1, required: 5 }), "en")).toBe("1 person");
  });
});
