import { describe, expect, it } from "vitest";
import { finding } from "../../../src/domain/finding.ts";
import { jsonReport } from "../../../src/report/contract/documents.ts";
import { jsonText } from "../../../src/report/json/json-text.ts";
import { toJson } from "../../../src/report/json/to-json.ts";
import type { RenderOptions } from "../../../src/report/render-options.ts";
import type { ReportCommand, RunReport } from "../../../src/result/run-report.ts";
import { at, bkm, criterion, f1, f2Missing, f3Failed, ksm } from "../../build/judged.ts";
import { plan } from "../../build/planned.ts";
import { date, nik, sheet } from "../../build/records.ts";
import { allKsm, file, kelurahan, lostDigits, report } from "../../build/report.ts";

const masked = { lang: "id", showNik: false } as const;

/** The document as a program reads it: parsed by the contract from its bytes. */
function read<C extends ReportCommand>(
  command: C,
  overrides: Partial<RunReport> = {},
  options: RenderOptions = masked,
) {
  const document = jsonReport.parse(JSON.parse([...jsonText(toJson(report(command, overrides), options))].join("")));
  return document as Extract<typeof document, { command: C }>;
}

describe("the document keeps the contract", () => {
  const stranger = ksm({
    code: "K07",
    name: "Teratai",
    row: 10,
    firstMember: 40,
    members: 6,
    confirmed: 0,
    declared: true,
    kind: null,
    prospective: null,
    loan: { due: 0, paid: 0 },
  });
  const table: [string, ReportCommand, Partial<RunReport>][] = [
    ["an eligible BKM", "check-bkm", {}],
    ["a BKM that fails", "check-bkm", { results: [kelurahan({ bkm: bkm([f1, f2Missing, f3Failed]) })] }],
    ["no BKM at all", "check-bkm", { results: [kelurahan()] }],
    ["KSM of every verdict", "screen-ksm", { results: [kelurahan({ ksm: [...allKsm, stranger] })] }],
    ["a plan", "allocate", {}],
    [
      "a draft of the revolving stage",
      "allocate",
      {
        results: [
          kelurahan({ bkm: bkm(), ksm: allKsm, plan: plan({ stage: "perguliran", draft: true, tranches: [] }) }),
        ],
      },
    ],
    ["no plan, as the BKM fails", "allocate", { results: [kelurahan({ bkm: bkm([f3Failed]), ksm: allKsm })] }],
    [
      "findings on a cell, a sheet and a file",
      "screen-ksm",
      {
        findings: [
          ...lostDigits(2),
          finding("file/hidden", sheet("Lama"), { rows: 3, sheet: false }),
          finding(
            "policy/deviation",
            { file: "aturan.yaml", sheet: "" },
            { setting: "g1.minimumMembers", kind: "rule", guideline: "5", used: "4" },
          ),
        ],
      },
    ],
  ];
  it.each(table)("%s", (_, command, overrides) => {
    expect(read(command, overrides).command).toBe(command);
  });
});

describe("check-bkm", () => {
  it("gives a criterion with what was found, its evidence and the smallest change", () => {
    const [result] = read("check-bkm", { results: [kelurahan({ bkm: bkm([f3Failed]) })] }).results;
    expect(result).toEqual({
      kelurahan: "Sukamaju",
      tables: [],
      bkm: "BKM Mekar Sari",
      verdict: "ineligible",
      criteria: [
        {
          code: "F.3",
          verdict: "fail",
          actual: [
            { month: "2012-12", performance: "baik" },
            { month: "2013-01", performance: null },
            { month: "2013-02", performance: "kurang" },
          ],
          required: { months: ["2012-12", "2013-01", "2013-02"], performance: "memadai" },
          evidence: [
            { file, sheet: "Sekretariat", cell: "B14", text: "Baik" },
            { file, sheet: "Sekretariat", cell: "B16", text: "Kurang" },
          ],
          assumptions: ["A-3", "A-4"],
          nearMiss: { kind: "secretariat-months", months: ["2013-01", "2013-02"] },
        },
      ],
    });
  });

  it("leaves a person's decision to the evidence, as the contract has no field for it", () => {
    const decision = { met: true, by: "Askot", on: date("2013-03-10"), reason: "WTP-PP diterima" };
    const decided = criterion("F.2", {
      verdict: "pass",
      actual: { bookYear: 2012, opinion: "wtp-pp" },
      required: { bookYear: 2012, opinion: "wtp" },
      evidence: [at("Audit!B5", "WTP-PP"), at("Keputusan!C2", "Ya")],
      assumptions: ["A-2"],
      decision,
    });
    const [result] = read("check-bkm", { results: [kelurahan({ bkm: bkm([decided]) })] }).results;
    expect(result?.criteria).toMatchObject([{ code: "F.2", evidence: [{ sheet: "Audit" }, { sheet: "Keputusan" }] }]);
  });
});

describe("screen-ksm", () => {
  it("gives rates as decimals, and null where nothing is due or was ever lent", () => {
    const shape = { code: "K09", name: "Teratai", row: 10, firstMember: 40, members: 5, confirmed: 4 };
    const list = [
      ksm({ ...shape, loan: { due: 12_000_000, paid: 9_600_000 } }),
      ksm({ ...shape, loan: { due: 0, paid: 0 } }),
      ksm({ ...shape, loan: null }),
    ];
    const [result] = read("screen-ksm", { results: [kelurahan({ ksm: list })] }).results;
    expect(result?.ksm.map(({ repayment }) => repayment)).toEqual([
      { due: 12_000_000, paid: 9_600_000, rate: 0.8, rr: 1 },
      { due: 0, paid: 0, rate: null, rr: 1 },
      null,
    ]);
  });

  it("names the members to confirm by their cells", () => {
    const [result] = read("screen-ksm").results;
    const [kenanga] = result?.ksm.filter(({ code }) => code === "K04") ?? [];
    expect(kenanga?.criteria.find(({ code }) => code === "G.2")?.nearMiss).toEqual({
      kind: "ps2-share",
      moreConfirmed: 1,
      newFromPs2: 2,
      fewerOutside: null,
      settle: [],
      confirm: [
        { file, sheet: "Anggota", cell: "B27", text: "Anggota 5" },
        { file, sheet: "Anggota", cell: "B28", text: "Anggota 6" },
      ],
    });
  });
});

describe("allocate", () => {
  it("gives each member the regular instalment of T1: Rp 284,000 a month for 5,000,000 over 24 months", () => {
    const [result] = read("allocate").results;
    expect(result?.plan?.ksm[0]?.members[0]).toEqual({
      name: "Siti Aminah",
      requested: 6_000_000,
      assessed: 5_000_000,
      approved: 5_000_000,
      cuts: [{ rule: "J.5", amount: 1_000_000 }],
      instalment: 284_000,
      months: 24,
      waits: [],
    });
  });

  it("says of each KSM that gets nothing why, and by which rule", () => {
    const [result] = read("allocate").results;
    expect(result?.plan?.notFunded).toEqual([
      { code: "K06", reason: "fund-exhausted", rule: "J.2" },
      { code: "K03", reason: "ineligible", rule: "G.2" },
      { code: "K04", reason: "undetermined", rule: "G.2" },
      { code: "K05", reason: "ineligible", rule: "G.1" },
    ]);
  });
});

describe("findings", () => {
  it("come in the order of file, sheet, row, column and code, whatever order they were found in", () => {
    const required = (place: string) => finding("cell/required", at(place), { column: "NIK", table: "Anggota" });
    const findings = [
      required("KSM!A2"),
      required("Anggota!C10"),
      required("Anggota!D9"),
      finding("cell/error-value", at("Anggota!C10", "#N/A"), { column: "NIK" }),
      finding("file/hidden", sheet("Anggota"), { rows: 1, sheet: false }),
    ];
    const places = read("screen-ksm", { findings }).findings.map(({ code, at }) => `${at.sheet}!${at.cell} ${code}`);
    expect(places).toEqual([
      "Anggota!null file/hidden",
      "Anggota!D9 cell/required",
      "Anggota!C10 cell/error-value",
      "Anggota!C10 cell/required",
      "KSM!A2 cell/required",
    ]);
  });

  it("say their message in the language asked for", () => {
    const findings = [finding("cell/not-whole", at("Anggota!K9", "2,5"), { column: "Jangka Waktu" })];
    const message = (lang: "id" | "en") => read("screen-ksm", { findings }, { lang, showNik: false }).findings[0];
    expect(message("id")?.message).toContain("bilangan bulat");
    expect(message("en")?.message).toContain("whole number");
  });
});

describe("NIK", () => {
  const findings = [
    finding("nik/malformed", at("Anggota!C9", "9999 0101 0180 0017"), {
      column: "NIK",
      fault: { kind: "other-signs" },
    }),
    finding("member/in-two-ksm", at("Anggota!B9", `Siti (${nik(17)})`), {
      name: `Siti ${nik(17)}`,
      ksm: ["K01", "K02"],
      more: 0,
    }),
  ];
  const evidence = criterion("G.1", { verdict: "pass", actual: 5, required: 5, evidence: [at("Anggota!C9", nik(17))] });
  const results = [
    kelurahan({
      ksm: [
        {
          ...ksm({ code: "K01", name: `Mawar ${nik(17)}`, row: 4, firstMember: 4, members: 5, confirmed: 5 }),
          criteria: [evidence],
        },
      ],
    }),
  ];

  it("is masked in every text of cells, names and messages", () => {
    const document = JSON.stringify(toJson(report("screen-ksm", { findings, results }), masked));
    expect(document).not.toMatch(/9999.?0101.?0180.?0017/);
    expect(document.split("999901******0017")).toHaveLength(6);
  });

  it("is shown when it is asked for", () => {
    const document = read("screen-ksm", { findings, results }, { ...masked, showNik: true });
    expect(document.findings.map(({ text }) => text)).toEqual([`Siti (${nik(17)})`, "9999 0101 0180 0017"]);
  });

  it("masks no checksum and no path", () => {
    const inputs = [{ path: `${nik(3)}.xlsx`, sha256: "1234567890123456".repeat(4) }];
    expect(read("screen-ksm", { inputs }).inputs).toEqual(inputs);
  });
});
