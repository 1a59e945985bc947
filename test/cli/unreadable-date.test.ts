import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ppmk, workFolder } from "./run-ppmk.ts";

const folder = workFolder("sukamaju-csv");
afterAll(folder.remove);

const path = join(folder.path, "sukamaju-csv", "profil.csv");
const profile = readFileSync(path, "utf8");
const tables = ["profil", "kinerja-bkm", "sekretariat", "audit", "ps-2", "ksm", "anggota", "pinjaman", "angsuran"];
const files = tables.map((table) => join("sukamaju-csv", `${table}.csv`));

/** What `allocate` makes of the sample where *Tanggal Penilaian* is this text. */
function allocate(dateOfJudgement: string, ...options: readonly string[]) {
  writeFileSync(path, profile.replace(/(Tanggal Penilaian;:;)[^\r\n;]*/, `$1${dateOfJudgement}`));
  return ppmk(folder.path, ["allocate", ...files, "--no-annotate", ...options]);
}

describe.each([
  ["04/13/2013", "bulannya lebih dari 12"],
  ["29 Februari 2013", "bulan itu lebih pendek"],
])("a Tanggal Penilaian %s", (written, fault) => {
  it("leaves open what depends on the day, lends nothing, and says which cell to mend", () => {
    const { exitCode, out } = allocate(written);
    const text = out.replaceAll(/\s+/g, " ");
    expect(exitCode).toBe(1);
    expect(text).toContain(`Tanggal penilaian belum diketahui: ${written} (profil!`);
    expect(text).toContain(fault);
    expect(text).not.toContain("hari ini");
    expect(folder.files().filter((name) => name.endsWith("rencana.xlsx"))).toEqual([]);
  });

  it("is null in JSON, with F.2, F.3 and G.4 undetermined and no plan, not even a draft", () => {
    const document = JSON.parse(allocate(written, "--format", "json", "--draft").out);
    expect(document.asOf).toBeNull();
    const [{ bkm, ksm, plan }] = document.results;
    expect(plan).toBeNull();
    const verdict = (criteria: readonly { code: string; verdict: string }[], wanted: string) =>
      criteria.find(({ code }) => code === wanted)?.verdict;
    expect(verdict(bkm.criteria, "F.1")).toBe("pass");
    expect([verdict(bkm.criteria, "F.2"), verdict(bkm.criteria, "F.3")]).toEqual(["undetermined", "undetermined"]);
    for (const { criteria } of ksm) expect(verdict(criteria, "G.4")).toBe("undetermined");
  });

  it("counts for nothing where --as-of is given", () => {
    expect(JSON.parse(allocate(written, "--format", "json", "--as-of", "2013-03-15").out).asOf).toBe("2013-03-15");
  });
});
