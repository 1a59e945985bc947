import { describe, expect, test } from "vitest";
import { kindOfFormat, readNumberKinds } from "../../src/workbook/number-formats.ts";

describe("a number format", () => {
  test.each([
    ["dd/mm/yyyy", "date"],
    ["d mmmm yyyy;@", "date"],
    ["[$-421]dd mmmm yyyy;@", "date"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"],
    ["MMM-YY", "date"],
    ["[h]:mm:ss", "date"],
    ['yyyy"年"m"月"', "date"],
    ["[Red]dd/mm/yyyy", "date"],
    ["0%", "percent"],
    ["0.00%;[Red]-0.00%", "percent"],
    ["General", "plain"],
    ["#,##0", "plain"],
    ['"Rp"#,##0;[Red]-"Rp"#,##0', "plain"],
    ["[$Rp-421]#,##0", "plain"],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', "plain"],
    ["0.00E+00", "plain"],
    ['0 "hari"', "plain"],
    ["0\\d", "plain"],
    ['#,##0" %"', "plain"],
    ["[>=100]0;0", "plain"],
    ["@", "plain"],
    ["", "plain"],
    ['"unclosed dd', "plain"],
  ])("%s is %s", (code, kind) => {
    expect(kindOfFormat(code)).toBe(kind);
  });
});

test("kinds count as the cells' style index does; own formats win over built-in ones", () => {
  const styles = `<styleSheet>
    <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="14" formatCode="0.0%"/></numFmts>
    <cellStyleXfs><xf numFmtId="22"/></cellStyleXfs>
    <cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="17"/><xf numFmtId="30"/></cellXfs>
    <dxfs><dxf><numFmt numFmtId="0" formatCode="yyyy"/></dxf></dxfs></styleSheet>`;
  expect(readNumberKinds(Buffer.from(styles))).toEqual(["plain", "date", "percent", "percent", "date", "date"]);
});

test.each([
  [[14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 36, 45, 46, 47, 50, 58], "date"],
  [[9, 10], "percent"],
  [[0, 1, 2, 3, 4, 11, 12, 13, 23, 26, 37, 44, 48, 49, 59], "plain"],
])("built-in formats %j are %s", (ids, kind) => {
  const xfs = ids.map((id) => `<xf numFmtId="${id}"/>`).join("");
  const kinds = readNumberKinds(Buffer.from(`<styleSheet><cellXfs>${xfs}</cellXfs></styleSheet>`));
  expect(new Set(kinds)).toEqual(new Set([kind]));
});
