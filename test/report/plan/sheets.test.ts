import { describe, expect, it } from "vitest";
import { disbursement } from "../../../src/allocation/disbursement.ts";
import type { Plan } from "../../../src/domain/plan.ts";
import type { Region } from "../../../src/domain/region.ts";
import { rupiah } from "../../../src/domain/rupiah.ts";
import type { KsmResult } from "../../../src/domain/verdict.ts";
import { ppmk2012 } from "../../../src/policy/ppmk-2012.ts";
import { awalPlan, judgedKsm, perguliranPlan, planned } from "../../build/plan.ts";
import { date } from "../../build/records.ts";
import { cellsOf, isFormula, openedPlan, rowOf, sheetOf, shown, textsOf } from "./open-plan.ts";

describe("Rencana Pinjaman", () => {
  it("leaves only the approved amounts of members open", async () => {
    const sheet = sheetOf(await openedPlan(), "Rencana Pinjaman");
    const open = cellsOf(sheet).filter((cell) => cell.protection?.locked === false);
    expect(open.every((cell) => cell.address.startsWith("H") && !isFormula(cell.value))).toBe(true);
    expect(open.map(shown)).toEqual(awalPlan().ksm.flatMap(({ members }) => members.map(({ approved }) => approved)));
  });

  it("shows the way of a member from requested to approved", async () => {
    const sheet = sheetOf(await openedPlan(), "Rencana Pinjaman");
    const row = rowOf(sheet, "C", "Agus Salim");
    expect(
      ["B", "E", "F", "G", "H", "I", "J", "K", "L"].map((column) => shown(sheet.getCell(`${column}${row}`))),
    ).toEqual([
      "K01",
      "ya",
      6_000_000,
      5_000_000,
      4_300_000,
      "Rp 1.000.000 dikurangi: batas per anggota (J.5)\nRp 700.000 dikurangi: batas per KSM (J.4)",
      24,
      244_000,
      "sesuai",
    ]);
  });

  it("holds every amount against its ceiling, also after it is changed", async () => {
    const sheet = sheetOf(await openedPlan(), "Rencana Pinjaman");
    const [limits, member, ksm] = [
      rowOf(sheet, "A", "Batas per anggota (J.5)"),
      rowOf(sheet, "C", "Agus Salim"),
      rowOf(sheet, "C", "Mawar Jaya"),
    ];
    expect(sheet.getCell(`L${member}`).formula).toContain(`H${member}>$H$${limits}`);
    expect(sheet.getCell(`L${ksm}`).formula).toContain(`H${ksm}>$H$${limits - 1}`);
    expect(shown(sheet.getCell(`H${limits}`))).toBe(5_000_000);
    expect(shown(sheet.getCell(`H${limits - 1}`))).toBe(30_000_000);
    expect(sheet).toMatchObject({
      conditionalFormattings: [
        { ref: `H${ksm}:H42 L${ksm}:L42`, rules: [{ type: "expression" }] },
        { ref: "H43 L43", rules: [{ type: "expression" }] },
      ],
    });
  });

  it("counts what is still owed to the PPMK fund, and says so (A-11)", async () => {
    const input = planned();
    const owing = judgedKsm.map((ksm, index): KsmResult => {
      if (index > 0 || ksm.repayment === null) return ksm;
      return { ...ksm, repayment: { ...ksm.repayment, outstandingPpmk: rupiah(2_000_000) } };
    });
    const workbook = await openedPlan({ ...input, kelurahan: { ...input.kelurahan, ksm: owing } });
    const sheet = sheetOf(workbook, "Rencana Pinjaman");
    const row = rowOf(sheet, "C", "Mawar Jaya");
    expect(shown(sheet.getCell(`J${row}`))).toBe(2_000_000);
    expect(shown(sheet.getCell(`M${row}`))).toBe("lebih dari batas J.4");
    expect(sheet.getCell(`M${row}`).formula).toContain(`H${row}+J${row}>`);
  });
});

describe("Kartu Angsuran", () => {
  it("has a page for each KSM: its members across, its months down, and what they pay in each", async () => {
    const sheet = sheetOf(await openedPlan(), "Kartu Angsuran");
    const { ksm } = awalPlan();
    expect(textsOf(sheet).filter((text) => text.startsWith("Kartu angsuran KSM"))).toHaveLength(ksm.length);
    for (const { name, code, approved, members } of ksm) {
      const title = rowOf(sheet, "A", `Kartu angsuran KSM ${name} (${code})`);
      const loan = cellsOf(sheet).find(({ row, value }) => Number(row) > title && value === "Pinjaman");
      const head = Number(loan?.row) - 1;
      const months = Math.max(...members.map(({ schedule }) => schedule.length));
      for (const [index, member] of members.entries()) {
        const column = sheet.getColumn(3 + index).letter;
        expect(shown(sheet.getCell(`${column}${head}`))).toBe(member.name);
        expect(shown(sheet.getCell(`${column}${head + 1}`))).toBe(member.approved);
        const paid = Array.from({ length: months }, (_, month) => shown(sheet.getCell(`${column}${head + 2 + month}`)));
        expect(paid.slice(0, member.schedule.length)).toEqual(member.schedule.map(({ total }) => total));
        expect(new Set(paid.slice(member.schedule.length))).toEqual(
          new Set(months > member.schedule.length ? [null] : []),
        );
      }
      const totals = sheet.getRow(head + 2 + months);
      const owed = members.reduce((sum, { schedule }) => sum + schedule.reduce((all, { total }) => all + total, 0), 0);
      const together = sheet.columnCount - 2;
      expect(shown(sheet.getCell(head + 1, together))).toBe(approved);
      expect(shown(totals.getCell(together))).toBe(owed);
    }
  });

  it("is what is printed of the instalments", async () => {
    const workbook = await openedPlan();
    expect(sheetOf(workbook, "Kartu Angsuran").pageSetup).toMatchObject({ orientation: "landscape", fitToWidth: 1 });
    expect(sheetOf(workbook, "Jadwal Angsuran").pageSetup.printArea).toMatch(/^A1:H[3-9]$/);
  });
});

describe("Tidak Didanai", () => {
  it("has no column in which nothing would stand", async () => {
    const [reason] = awalPlan().notFunded;
    if (reason === undefined) throw new Error("everybody is funded");
    const ineligible = { ...reason, order: null, reason: "ineligible", rule: "G.2", usedBy: [] } as const;
    const heads = async (plan: Plan) => textsOf(sheetOf(await openedPlan(planned(plan)), "Tidak Didanai"));
    expect(await heads(awalPlan())).toEqual(expect.arrayContaining(["Urutan", "Dana dipakai oleh"]));
    const left = await heads(awalPlan({ notFunded: [ineligible] }));
    expect(left).not.toContain("Urutan");
    expect(left).not.toContain("Dana dipakai oleh");
  });
});

describe("Jadwal Angsuran", () => {
  it("pays back each member's loan to the rupiah", async () => {
    const sheet = sheetOf(await openedPlan(), "Jadwal Angsuran");
    for (const { name, approved, schedule } of awalPlan().ksm.flatMap(({ members }) => members)) {
      const row = rowOf(sheet, "B", `Jumlah ${name}`);
      const charge = schedule.reduce((sum, instalment) => sum + instalment.charge, 0);
      expect(["E", "F", "G"].map((column) => shown(sheet.getCell(`${column}${row}`)))).toEqual([
        approved,
        charge,
        approved + charge,
      ]);
      expect(shown(sheet.getCell(`H${row - 1}`))).toBe(0);
    }
  });

  it("tells UPK what to expect by instalment while a day of payment is not known", async () => {
    const sheet = sheetOf(await openedPlan(), "Jadwal Angsuran");
    const title = rowOf(sheet, "A", "Perkiraan penerimaan UPK per angsuran (tanggal cair belum diketahui)");
    const expected = (month: number) =>
      awalPlan()
        .ksm.flatMap(({ members }) => members.flatMap(({ schedule }) => schedule))
        .reduce((sum, { number, total }) => sum + (number === month ? total : 0), 0);
    expect([1, 12, 24].map((month) => shown(sheet.getCell(`G${title + month}`)))).toEqual([1, 12, 24].map(expected));
  });
});

describe("Pencairan", () => {
  it("carries over to tranche 2 what tranche 1 leaves (J.6)", async () => {
    const sheet = sheetOf(await openedPlan(), "Pencairan");
    const row = rowOf(sheet, "A", "Tahap 1 (60%)");
    const amounts = (at: number) => ["D", "E", "F", "G", "H"].map((column) => shown(sheet.getCell(`${column}${at}`)));
    expect(amounts(row)).toEqual([60_000_000, 0, 60_000_000, 55_000_000, 5_000_000]);
    expect(amounts(row + 1)).toEqual([40_000_000, 5_000_000, 45_000_000, 45_000_000, 0]);
  });

  it("pays a loan from both tranches on their dates, the second part being what the first leaves", async () => {
    const plan = awalPlan();
    const dates = { first: date("2013-04-01"), second: date("2013-07-01") };
    const anggrek = 5_000_000;
    const split = {
      ...plan,
      tranches: [
        { number: 1, available: rupiah(60_000_000), total: rupiah(60_000_000) },
        { number: 2, available: rupiah(40_000_000), total: rupiah(40_000_000) },
      ] as const,
    };
    const workbook = await openedPlan(planned({ ...split, disbursement: disbursement(split, dates, true, ppmk2012) }));
    const sheet = sheetOf(workbook, "Pencairan");
    const row = rowOf(sheet, "B", "K03");
    expect(shown(sheet.getCell(`D${row}`))).toBe(anggrek);
    expect(sheet.getCell(`E${row}`).value).toEqual(new Date("2013-04-01"));
    const rest = sheet.getCell(`D${row + 2}`);
    expect([sheet.getCell(`B${row + 2}`).value, shown(rest)]).toEqual(["K03", 20_000_000 - anggrek]);
    expect(rest.formula).toMatch(new RegExp(`-D${row}$`));
    expect(sheet.getCell(`E${row + 2}`).value).toEqual(new Date("2013-07-01"));
  });

  it("has no tranches in perguliran", async () => {
    const texts = textsOf(sheetOf(await openedPlan(planned(perguliranPlan())), "Pencairan"));
    expect(texts).not.toContain("Tahap pencairan");
    expect(texts).toContain("Anggrek Bulan Sejahtera Bersama");
  });
});

describe("Tidak Didanai", () => {
  it.each([
    ["K06", "J.7", "K01: Rp 30.000.000", "Layak, urutan ke-6 (A-10)"],
    ["K07", "G.4", "", "G.4: Lunasi tunggakan pinjaman P01"],
    ["K08", "G.2", "", "G.2: Pastikan dahulu"],
    ["K09", "J.3", "", ""],
  ])("says of %s that %s decided, who used the money, and what would change it", async (code, rule, usedBy, change) => {
    const sheet = sheetOf(await openedPlan(), "Tidak Didanai");
    const row = rowOf(sheet, "B", code);
    expect(shown(sheet.getCell(`F${row}`))).toBe(rule);
    expect(String(shown(sheet.getCell(`H${row}`)))).toContain(usedBy);
    expect(String(shown(sheet.getCell(`I${row}`)))).toContain(change);
  });
});

describe("Berita Acara", () => {
  it("states each amount in figures and in words that vanish when the amount is changed", async () => {
    const sheet = sheetOf(await openedPlan(), "Berita Acara");
    const row = rowOf(sheet, "B", "K02");
    expect(shown(sheet.getCell(`E${row}`))).toBe(25_000_000);
    expect(shown(sheet.getCell(`F${row}`))).toBe("dua puluh lima juta rupiah");
    expect(sheet.getCell(`F${row}`).formula).toMatch(new RegExp(`^IF\\(E${row}=25000000,`));
  });

  it.each([
    ["flat", "jasa 1,5% per bulan tetap (flat) dari pokok pinjaman"],
    ["menurun", "jasa 1,5% per bulan menurun, dihitung dari sisa pokok"],
    ["anuitas", "jasa 1,5% per bulan anuitas"],
  ] as const)("states the terms of a %s loan", async (method, terms) => {
    const { settings } = ppmk2012;
    const policy = { ...ppmk2012, settings: { ...settings, a8: { ...settings.a8, method } } };
    const texts = textsOf(sheetOf(await openedPlan(planned(awalPlan(), { policy })), "Berita Acara"));
    expect(texts.some((text) => text.includes(terms))).toBe(true);
  });

  const letterhead = async (region?: Region) => {
    const { report, kelurahan } = planned();
    const place = region === undefined ? kelurahan : { ...kelurahan, region };
    return sheetOf(await openedPlan({ report, kelurahan: place }), "Berita Acara");
  };

  it("says where the kelurahan lies", async () => {
    const sheet = await letterhead({ district: "Sukaraja", regency: "Kota Sukajaya", province: "Jawa Barat" });
    expect(shown(sheet.getCell("C4"))).toBe("Kecamatan Sukaraja, Kota Sukajaya, Provinsi Jawa Barat");
    expect(textsOf(sheet)).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          "BKM Mekar Sari, Kelurahan/Desa Sukamaju, Kecamatan Sukaraja, Kota Sukajaya, Provinsi Jawa Barat. Berdasarkan",
        ),
        expect.stringMatching(/^Sukamaju, …+ 20…+$/),
      ]),
    );
  });

  it("leaves room to write where it is not known, and no comma without a name", async () => {
    const sheet = await letterhead();
    expect(shown(sheet.getCell("C4"))).toMatch(/^Kecamatan …+, Kabupaten\/Kota …+, Provinsi …+$/);
    expect(textsOf(sheet).some((text) => text.includes("Kelurahan/Desa Sukamaju. Berdasarkan"))).toBe(true);
    expect(textsOf(sheet).filter((text) => /undefined|, ,|,\s*\./.test(text))).toEqual([]);
  });

  it("has a place to sign for UPK, BKM, faskel, Lurah and every KSM", async () => {
    expect(textsOf(sheetOf(await openedPlan(), "Berita Acara"))).toEqual(
      expect.arrayContaining([
        "Manajer UPK",
        "Koordinator BKM Mekar Sari",
        "Fasilitator Kelurahan",
        "Mengetahui,\nLurah/Kepala Desa Sukamaju",
        ...awalPlan().ksm.map(({ name }) => `Ketua KSM ${name}`),
      ]),
    );
  });

  it("has a page for each KSM, with its borrowers and their joint liability", async () => {
    const sheet = sheetOf(await openedPlan(), "Berita Acara");
    const texts = textsOf(sheet);
    expect(texts.filter((text) => text === "PERNYATAAN TANGGUNG RENTENG")).toHaveLength(5);
    expect(texts).toContain("DAFTAR PEMINJAM KSM MELATI (K02)");
    const first = rowOf(sheet, "A", "LAMPIRAN 1 BERITA ACARA");
    expect(sheet).toMatchObject({ rowBreaks: expect.anything() });
    expect(shown(sheet.getCell(`B${first + 3}`))).toBe("Agus Salim");
  });
});

describe("Dasar", () => {
  it("names the input by its hash, the assumptions that were used, and every setting with its source", async () => {
    const texts = textsOf(sheetOf(await openedPlan(), "Dasar"));
    expect(texts).toEqual(
      expect.arrayContaining([
        "kelurahan.xlsx",
        expect.stringMatching(/^SHA-256 [0-9a-f]{64}$/),
        "A-9",
        "maksimum Rp 30.000.000,- untuk setiap KSM",
        "Rp 5.000.000",
        "15 Maret 2013 (Tanggal Penilaian di buku kerja)",
      ]),
    );
  });
});
