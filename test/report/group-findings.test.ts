import { describe, expect, it } from "vitest";
import { finding } from "../../src/domain/finding.ts";
import { groupFindings } from "../../src/report/group-findings.ts";
import { groupPlaceText } from "../../src/report/place-text.ts";
import { at } from "../build/judged.ts";
import { sheet } from "../build/records.ts";
import { lostDigits } from "../build/report.ts";

const required = (place: string) => finding("cell/required", at(place), { column: "NIK", table: "Anggota" });

function groups(...findings: Parameters<typeof groupFindings>[0]): string[] {
  return groupFindings(findings).map(
    ({ findings: members }) => `${members[0].code} ${groupPlaceText(members, "id")} (${members.length})`,
  );
}

describe("one group", () => {
  it("for equal faults in one column of one sheet, however many", () => {
    expect(groups(...lostDigits(200))).toEqual([
      "nik/lost-digits kelurahan.xlsx › Anggota!C14, C15, C16, C17, C18 dan 195 sel lagi (200)",
    ]);
  });

  it.each([
    ["for each column", "Anggota!C2", "Anggota!D2"],
    ["for each sheet", "Anggota!C2", "KSM!C2"],
  ])("%s", (_, first, second) => {
    expect(groups(required(first), required(second))).toHaveLength(2);
  });

  it("for each code", () => {
    const error = finding("cell/error-value", at("Anggota!C2", "#N/A"), { column: "NIK" });
    expect(groups(required("Anggota!C2"), error)).toHaveLength(2);
  });

  it("for each thing that is missing in a sheet", () => {
    const missing = (column: string) => finding("header/missing", sheet("Anggota"), { column, table: "Anggota" });
    expect(groups(missing("NIK"), missing("No KK"))).toEqual([
      "header/missing kelurahan.xlsx › Anggota (1)",
      "header/missing kelurahan.xlsx › Anggota (1)",
    ]);
  });
});

it("the gravest come first, then the order of their places, whatever order they were found in", () => {
  const hidden = finding("file/hidden", sheet("Anggota"), { rows: 1, sheet: false });
  const half = finding("total/differs", at("Anggota!K9", "10"), { column: "Usulan Pinjaman", typed: 10, sum: 9 });
  expect(groups(hidden, half, required("KSM!A3"), required("Anggota!C9"), required("Anggota!C2"))).toEqual([
    "cell/required kelurahan.xlsx › Anggota!C2, C9 (2)",
    "cell/required kelurahan.xlsx › KSM!A3 (1)",
    "total/differs kelurahan.xlsx › Anggota!K9 (1)",
    "file/hidden kelurahan.xlsx › Anggota (1)",
  ]);
});
