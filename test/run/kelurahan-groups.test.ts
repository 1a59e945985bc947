import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { kelurahanGroups } from "../../src/run/kelurahan-groups.ts";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";

const folder = new URL("../../fixtures/", import.meta.url);

async function groupsOf(paths: readonly string[], lists: readonly string[] = []) {
  const inputs = await Promise.all(
    [...paths, ...lists].map(async (path) => {
      const bytes = readFileSync(new URL(path, folder));
      const workbook = await readWorkbook(path, bytes);
      if (isFinding(workbook)) throw new Error(`${path}: ${workbook.code}`);
      return { path, bytes, workbook, sha256: "" };
    }),
  );
  const groups = kelurahanGroups(inputs, { ps2: { files: lists, sheets: [] } });
  return groups.map((group) => group.map(({ path }) => path.replace(/^.*\//, "")));
}

const csv = (name: string) => `sukamaju-csv/${name}.csv`;

describe("files are of one kelurahan", () => {
  test("where each holds another kind of table", async () => {
    const paths = ["profil", "ksm", "anggota", "ps-2"].map(csv);
    expect(await groupsOf(paths)).toEqual([["profil.csv", "ksm.csv", "anggota.csv", "ps-2.csv"]]);
  });

  test("whatever lists of PS-2 are given with them", async () => {
    const found = await groupsOf([csv("ksm"), csv("anggota")], [csv("ps-2"), "sukamaju-csv/../sukamaju-csv/ps-2.csv"]);
    expect(found).toEqual([["ksm.csv", "anggota.csv", "ps-2.csv", "ps-2.csv"]]);
  });
});

describe("each file is a kelurahan of its own", () => {
  test.each([
    ["two have a profile", ["kelurahan-sukamaju.xlsx", "kelurahan-sukasari.xlsx"]],
    ["two have members, though no profile", [csv("anggota"), "kelurahan-sukasari.xlsx", csv("profil")]],
  ])("where %s", async (_, paths) => {
    expect(await groupsOf(paths)).toEqual(paths.map((path) => [path.replace(/^.*\//, "")]));
  });
});
