import { afterAll, describe, expect, it } from "vitest";
import { foreignWords } from "../messages/foreign-words.ts";
import { ppmk, workFolder } from "./run-ppmk.ts";

const sample = "kelurahan-sukamaju.xlsx";
const folder = workFolder(sample);
afterAll(folder.remove);
const explain = (...args: readonly string[]) => ppmk(folder.path, ["explain", sample, "--ksm", ...args]);

/** The lines under a heading of the story, up to the next one. */
function part(story: string, heading: string): string {
  const [, after = ""] = story.split(`\n${heading}\n`);
  return after.split("\n\n")[0] ?? "";
}

describe("ppmk explain FILE --ksm", () => {
  it("tells all about one KSM, each with its cells", () => {
    const { exitCode, out } = explain("K10");
    expect(exitCode).toBe(0);
    expect(out).toContain("K10 Anggrek — ? Belum dapat ditentukan\n");
    expect(part(out, "Kriteria").match(/^ {2}\S.*? [GK](?:\.\d)?/gm)).toEqual([
      "  ? G.1",
      "  ? G.2",
      "  √ G.3",
      "  √ G.4",
      "  √ K",
    ]);
    expect(part(out, "Anggota")).toContain(`
  – Ngatinah Setyowati (Anggota!C61), NIK 999901******0002: Tidak terdaftar di
    PS-2.
    Bukti: Anggota!D61, E61
  ? Tuminah Rahayu (Anggota!C62): Mungkin terdaftar, perlu dipastikan. Belum
    diberi pinjaman sebelum ini diperiksa: 999901******0000 (Anggota!D62).
    Mungkin sama dengan Tuminah Rahayu (PS-2!B112): namanya sama.`);
    expect(part(out, "Pinjaman")).toBe(`\
  P11 (Pinjaman!B15): UPK, cair 18 Juli 2012, pokok Rp 6.000.000
    Jatuh tempo Rp 6.000.000, dibayar Rp 6.000.000, sisa pokok Rp 0. Tidak ada
    tunggakan. Kolektibilitas: 1 Lancar.`);
    expect(out.match(/nik\/lost-digits|ps2\/needs-confirmation|[a-z0-9]+\/[a-z-]+(?= ·)/g)).toEqual([
      "nik/lost-digits",
      "ps2/needs-confirmation",
    ]);
  });

  it("tells of arrears and near misses, in English too", () => {
    const { out } = explain("K08", "--lang", "en");
    expect(part(out, "Criteria")).toContain("To pass: Repay instalment 10 of loan P09");
    expect(part(out, "Loans")).toMatch(/Arrears\s+of principal Rp 1,000,000 \(1 instalment, since 25 January 2013\)\./);
  });

  it("says what would turn all criteria together", () => {
    expect(part(explain("K12").out, "Kriteria").replaceAll(/\s+/g, " ")).toContain(
      "Paling sedikit agar semua terpenuhi, anggota baru ikut dihitung: G.1 Tambah 2 anggota lagi. G.2 Perlu 2 anggota lagi yang terdaftar di PS-2.",
    );
  });

  it.each(["k-10", "anggrek", "TUMINAH RAHAYU", "Hj. Ngatinah Setyowati"])("finds the KSM by “%s”", (wanted) => {
    expect(explain(wanted).out).toContain("K10 Anggrek — ");
  });

  it.each(["id", "en"] as const)("speaks one language throughout (%s)", (lang) => {
    for (const code of ["K07", "K09", "K10"]) expect(foreignWords(explain(code, "--lang", lang).out, lang)).toEqual([]);
  });

  it("gives it as JSON, in the form of screen-ksm", () => {
    const { results, findings } = JSON.parse(explain("K10", "--format", "json").out);
    expect(results).toMatchObject([{ kelurahan: "Sukamaju", ksm: [{ code: "K10" }] }]);
    expect(findings).toHaveLength(2);
  });

  it("masks the NIK unless asked", () => {
    expect(explain("K10").out).not.toMatch(/\d{16}/);
    expect(explain("K10", "--show-nik").out).toContain("9999014707820003");
  });

  it("says what was probably meant", () => {
    expect(explain("K10 Angrek")).toMatchObject({ exitCode: 2, err: expect.stringContaining("“K10 Angrek”") });
    expect(explain("Kenangga").err).toContain("Kenanga");
  });

  it("needs a file, and without --ksm takes one code only", () => {
    expect(ppmk(folder.path, ["explain", "--ksm", "K10"]).exitCode).toBe(2);
    expect(ppmk(folder.path, ["explain", "G.2", "G.3"])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining("G.3"),
    });
  });

  it("asks which KSM of a file is meant, and names those that there are", () => {
    const { exitCode, err } = ppmk(folder.path, ["explain", sample]);
    expect(exitCode).toBe(2);
    expect(err).toContain("--ksm");
    expect(err).toMatch(/K01 Melati, .*K10 Anggrek/);
    expect(ppmk(folder.path, ["explain", "hilang.xlsx"]).err).toContain("tidak ditemukan");
  });

  it("writes nothing", () => {
    explain("K10");
    expect(folder.files()).toEqual([sample]);
  });
});
