import { expect, it } from "vitest";
import { finding } from "../../src/domain/finding.ts";
import { foldFindings, mostAlone } from "../../src/domain/finding-fold.ts";

const sheet = { file: "a.xlsx", sheet: "Anggota" };
const required = (row: number, column = 3) =>
  finding("cell/required", { sheet, row, column, text: "" }, { column: "NIK", table: "Anggota" });
const rows = (count: number) => Array.from({ length: count }, (_, index) => index + 2);

it("leaves findings alone up to the limit", () => {
  const findings = rows(mostAlone).map((row) => required(row));
  expect(foldFindings(findings)).toEqual(findings);
});

it("counts what a column has beyond the limit, from the first to the last cell", () => {
  const findings = rows(mostAlone + 40).map((row) => required(row));
  const folded = foldFindings([...findings, required(2, 4)]);
  expect(folded).toHaveLength(mostAlone + 2);
  expect(folded.at(-1)).toMatchObject({
    code: "cell/more-alike",
    at: { row: mostAlone + 2, column: 3 },
    args: { finding: "cell/required", cells: 40, last: "C541" },
  });
});

it("counts each kind and column by itself, and is done once it is done", () => {
  const findings = rows(mostAlone).flatMap((row) => [required(row), required(row, 4)]);
  expect(foldFindings(findings)).toEqual(findings);
  const folded = foldFindings(rows(mostAlone + 7).map((row) => required(row)));
  expect(foldFindings(folded)).toEqual(folded);
});
