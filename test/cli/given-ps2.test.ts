import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ppmk, workFolder } from "./run-ppmk.ts";

const sample = "kelurahan-sukasari.xlsx";
const folder = workFolder(sample);
afterAll(folder.remove);
copyFileSync(join(folder.path, sample), join(folder.path, "kelurahan-kedua.xlsx"));
writeFileSync(join(folder.path, "warga.csv"), "Nama,NIK\nSiti,9999010101800001\nBudi,9999014201810002\n");
writeFileSync(
  join(folder.path, "anggota.csv"),
  "Kode KSM,Nama Anggota,NIK\nMawar,Siti,9999010101800001\nMawar,Budi,9999014201810002\n",
);

function screen(...args: readonly string[]) {
  const { out, err, exitCode } = ppmk(folder.path, [
    ...["screen-ksm", "--no-annotate", "--format", "json", "--as-of", "2013-03-15"],
    ...args,
  ]);
  if (exitCode === 2) return { exitCode, err };
  const { results, findings } = JSON.parse(out) as {
    results: readonly {
      ksm: readonly { ps2: { confirmed: number } }[];
      tables: readonly { table: string; by: string }[];
    }[];
    findings: readonly { code: string; message: string }[];
  };
  return {
    exitCode,
    confirmed: results[0]?.ksm[0]?.ps2.confirmed,
    by: results[0]?.tables.find(({ table }) => table === "PS-2")?.by,
    told: findings.filter(({ code }) => code.startsWith("ps2/")).map(({ code }) => code),
  };
}

describe("a list that the user says is PS-2", () => {
  it("is asked about where nobody says so", () => {
    expect(screen("anggota.csv", "warga.csv")).toMatchObject({ confirmed: 0, by: "unsaid", told: ["ps2/list-unsaid"] });
  });

  it("counts by its file, by a wildcard, and by its sheet, however that is spelt", () => {
    const given = { confirmed: 2, by: "given", told: [] };
    expect(screen("anggota.csv", "--ps2", "warga.csv")).toMatchObject(given);
    expect(screen("anggota.csv", "--ps2", "wa*.csv")).toMatchObject(given);
    expect(screen("anggota.csv", "warga.csv", "--ps2-sheet", "Warga")).toMatchObject(given);
  });

  it("is told where no sheet has the name", () => {
    expect(screen("anggota.csv", "warga.csv", "--ps2-sheet", "wagra")).toMatchObject({
      exitCode: 1,
      confirmed: 0,
      told: ["ps2/no-such-sheet", "ps2/list-unsaid"],
    });
  });

  it("is refused where there are several kelurahan, as nobody knows whose it is", () => {
    expect(screen(sample, "kelurahan-kedua.xlsx", "--ps2", "warga.csv")).toEqual({
      exitCode: 2,
      err: expect.stringContaining("Ada beberapa kelurahan"),
    });
  });
});
