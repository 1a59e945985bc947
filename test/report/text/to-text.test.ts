import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finding } from "../../../src/domain/finding.ts";
import { colourInk } from "../../../src/report/text/colour-ink.ts";
import { displayWidth } from "../../../src/report/text/display-width.ts";
import type { RunReport } from "../../../src/result/run-report.ts";
import { howMany } from "../../build/how-many.ts";
import { at, bkm, criterion, f1, f2, f2Missing, f3Failed, ksm, mawar } from "../../build/judged.ts";
import { plan } from "../../build/planned.ts";
import { date, nik } from "../../build/records.ts";
import { allKsm, kelurahan, report } from "../../build/report.ts";
import { section, text, unsettled } from "../../build/report-text.ts";

const declared = ksm({
  code: "K01",
  name: "Mawar",
  row: 4,
  firstMember: 4,
  members: 5,
  confirmed: 5,
  declared: true,
});

describe("check-bkm", () => {
  it("counts the verdicts where there are several kelurahan", () => {
    const verdicts = [[f1], [f3Failed], [f2Missing], [f2]].map((criteria) => kelurahan({ bkm: bkm(criteria) }));
    expect(text(report("check-bkm", { results: verdicts }))).toContain(
      "4 kelurahan diperiksa: √ 2 layak, × 1 tidak layak, ? 1 belum dapat ditentukan\n",
    );
  });

  it("names who settled what the data left open", () => {
    const decision = { met: true, by: "Askot Wulan", on: date("2013-03-10"), reason: "paragraf penjelasan umum" };
    const decided = criterion("F.2", {
      verdict: "pass",
      actual: { bookYear: 2012, opinion: "wtp-pp" },
      required: { bookYear: 2012, opinion: "wtp" },
      decision,
    });
    expect(text(report("check-bkm", { results: [kelurahan({ bkm: bkm([decided]) })] }))).toContain(
      "F.2 Diputuskan oleh Askot Wulan, 10 Maret 2013: paragraf penjelasan umum",
    );
  });

  it("goes on to the KSM of an eligible BKM, with the file's name as a command line needs it", () => {
    const inputs = [{ path: "data kelurahan.xlsx", sha256: "ab".repeat(32) }];
    expect(section(report("check-bkm", { inputs }), "Langkah berikutnya")).toEqual([
      '  1. Lanjutkan dengan: ppmk screen-ksm "data kelurahan.xlsx"',
    ]);
  });
});

describe("allocate", () => {
  const outputs = [{ path: "kelurahan.rencana.xlsx", kind: "plan" }] as const;
  const steps = (overrides: Parameters<typeof report>[1]) =>
    section(report("allocate", { findings: [], outputs, ...overrides }), "Langkah berikutnya")
      .join(" ")
      .replaceAll(/\s+/g, " ");

  it("has a plan signed that lends something, and says that NIK are masked in it", () => {
    const results = [kelurahan({ plan: plan() })];
    expect(steps({ results })).toContain("cetak Berita Acara, lalu minta tanda tangan. NIK di dalamnya disamarkan");
  });

  it.each([
    ["no draft", { results: [kelurahan({ plan: plan({ draft: true }) })] }],
    ["no plan that lends nothing", { results: [kelurahan({ plan: plan({ ksm: [] }) })] }],
    [
      "none while there are errors",
      { results: [kelurahan({ plan: plan() })], findings: [finding("plan/no-stage", at("Profil!B4"), {})] },
    ],
  ])("has %s signed", (_, overrides) => {
    expect(steps(overrides)).not.toContain("tanda tangan");
  });

  it("says that PS-2 counts by the members' own word", () => {
    const results = [kelurahan({ ksm: [declared], plan: plan() })];
    expect(text(report("allocate", { results }))).toContain("PS-2 menurut pengakuan anggota");
  });
});

describe("screen-ksm", () => {
  it("says that PS-2 counts by the members' own word", () => {
    expect(text(report("screen-ksm", { results: [kelurahan({ ksm: [declared] })] }))).toContain(
      "PS-2 menurut pengakuan anggota, karena tabel PS-2 tidak ada.",
    );
  });

  it("names the file of evidence where a kelurahan came in several", () => {
    const results = [kelurahan({ ksm: allKsm, files: ["anggota.csv", "kelurahan.xlsx"] })];
    expect(text(report("screen-ksm", { results }))).toContain("Bukti: kelurahan.xlsx › Anggota!B16:B22");
  });

  it("names a KSM without a code once", () => {
    const results = [kelurahan({ ksm: [{ ...mawar, code: "Mawar" }] })];
    expect(text(report("screen-ksm", { results }))).toContain("H.3 Dana bergulir: Mawar\n");
  });
});

describe("allocate", () => {
  it("is stamped where it is a draft only", () => {
    const results = [kelurahan({ bkm: bkm([f3Failed]), ksm: allKsm, plan: plan({ draft: true }) })];
    expect(text(report("allocate", { results }))).toContain(
      "! RANCANGAN: BKM tidak layak, rencana ini belum boleh dicairkan.\n",
    );
  });

  it("shows why there is no plan, and how to see one all the same", () => {
    const results = [kelurahan({ bkm: bkm([f3Failed]), ksm: allKsm })];
    const shown = text(report("allocate", { results, outputs: [] }));
    expect(shown).toContain("Rencana tidak disusun, karena BKM tidak layak.\n");
    expect(shown).toContain("Untuk melihat rancangannya saja: ppmk allocate kelurahan.xlsx --draft\n");
  });

  it("proposes no draft where the date of judgement cannot be read", () => {
    const results = [kelurahan({ bkm: bkm([f3Failed]), ksm: allKsm, asOfSource: "unreadable" })];
    expect(text(report("allocate", { results, outputs: [] }))).not.toContain("--draft");
  });

  it("does not call a BKM ineligible that cannot be decided yet", () => {
    const open = { bkm: bkm([f2Missing]), ksm: allKsm };
    expect(text(report("allocate", { results: [kelurahan(open)], outputs: [] }))).toContain(
      "Rencana tidak disusun, karena kelayakan BKM belum dapat ditentukan.\n",
    );
    expect(text(report("allocate", { results: [kelurahan({ ...open, plan: plan({ draft: true }) })] }))).toContain(
      "! RANCANGAN: kelayakan BKM belum dapat ditentukan, rencana ini belum boleh\n",
    );
  });

  it("leads to the findings where an eligible BKM has no plan, as its stage or fund is not known", () => {
    const results = [kelurahan({ bkm: bkm(), ksm: allKsm })];
    expect(text(report("allocate", { results }))).toContain("Rencana belum dapat disusun; lihat temuan.\n");
  });

  it("has no tranches in the revolving stage", () => {
    const revolving = plan({
      stage: "perguliran",
      tranches: [],
      ksm: plan().ksm.map((funded) => ({ ...funded, tranche: null })),
    });
    const results = [kelurahan({ bkm: bkm(), ksm: allKsm, plan: revolving })];
    expect(text(report("allocate", { results }))).not.toContain("Tahap cair");
  });
});

it("leaves out assumptions and next steps where it is to be brief", () => {
  const heads = text(report("screen-ksm", { findings: unsettled }), { brief: true }).match(/── .*? ─/g);
  expect(heads).toEqual(["── Kelurahan Sukamaju ─", "── Temuan ─", "── File yang ditulis ─"]);
});

describe("the policy", () => {
  it("shows each deviation before any result", () => {
    const deviations = [{ setting: "j5.memberCeiling" as const, guideline: 5_000_000, used: 4_000_000 }];
    const shown = text(report("allocate", { policy: { ...report("allocate").policy, deviations } }));
    const before = shown.split("── Kelurahan")[0]?.replaceAll(/\s+/g, " ");
    expect(before).toContain("Aturan ppmk-2012 dengan 1 setelan yang diubah.");
    expect(before).toContain(
      "! Batas pinjaman per anggota (j5.memberCeiling): pedoman Rp 5.000.000, dipakai Rp 4.000.000",
    );
  });
});

describe("texts out of cells", () => {
  const shown = (name: string) => text(report("screen-ksm", { results: [kelurahan({ ksm: [{ ...mawar, name }] })] }));

  it("cannot steer the terminal", () => {
    expect(shown("\u001B[2J\u202EMawar\r\n\u0007")).toContain("H.3 Dana bergulir: K01 [2J Mawar\n");
  });

  it("are shown without the NIK in them", () => {
    expect(shown(`Mawar ${nik(17)}`)).toContain("H.3 Dana bergulir: K01 Mawar 999901******0017\n");
  });

  it("are shortened where they are long", () => {
    const long = finding("cell/not-a-number", at("Anggota!K9", "x".repeat(40_000)), { column: "Usulan Pinjaman" });
    expect(text(report("screen-ksm", { findings: [long] }))).toMatch(/Isi sel: “x{59}…”\n/);
  });

  it("leave a path as it can be opened", () => {
    const outputs = [{ path: "D:\\data\\20130315143000.hasil.xlsx", kind: "annotated" }] as const;
    expect(text(report("screen-ksm", { outputs }))).toContain("  D:\\data\\20130315143000.hasil.xlsx\n");
  });
});

describe("the page", () => {
  const words = fc
    .array(fc.string({ unit: "grapheme", maxLength: 30 }), { maxLength: 8 })
    .map((list) => list.join(" "));
  const odd = fc.record({ name: words, code: words, path: fc.string({ minLength: 1, maxLength: 200 }) });

  function oddReport({ name, code, path }: { name: string; code: string; path: string }): RunReport {
    const odder = allKsm.map((result) => ({ ...result, name, code }));
    const loans = plan();
    return report("allocate", {
      results: [
        kelurahan({
          kelurahan: name,
          bkm: { ...bkm([f1, f2Missing, f3Failed]), bkm: name },
          ksm: odder,
          plan: { ...loans, ksm: loans.ksm.map((funded) => ({ ...funded, name, code })) },
        }),
      ],
      inputs: [{ path, sha256: "ab".repeat(32) }],
      outputs: [{ path, kind: "plan" }],
      findings: [finding("member/unknown-ksm", at("Anggota!A9", name), { suggestion: name }), ...unsettled],
    });
  }

  it("has no line that is wider than asked, whatever the texts", () => {
    fc.assert(
      fc.property(odd, fc.integer({ min: 80, max: 120 }), fc.constantFrom("id", "en"), (texts, width, lang) => {
        const lines = text(oddReport(texts), { width, lang }).split("\n");
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      }),
      { seed: 2013, numRuns: howMany(60, 500) },
    );
  });

  it("says the same without colour", () => {
    for (const of of [report("check-bkm"), report("screen-ksm", { findings: unsettled }), report("allocate")]) {
      const coloured = text(of, { ink: colourInk(1) });
      expect(coloured).not.toBe(text(of));
      expect(stripVTControlCharacters(coloured)).toBe(text(of));
    }
  });

  it("uses no sign that the fonts of a Windows console lack", () => {
    expect(text(report("screen-ksm"))).not.toMatch(/[✓✗]/);
  });
});
