import { describe, expect, test } from "vitest";
import { readSharedStrings, unescapeText } from "../../src/workbook/shared-strings.ts";

test("rich text is joined, and phonetic hints are left out", () => {
  const strings = `<sst>
    <si><t>Siti</t></si>
    <si><r><rPr><b/></rPr><t xml:space="preserve">Dewi </t></r><r><t>Lestari</t></r><phoneticPr fontId="1"/></si>
    <si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>
    <si/>
    <si><t>a &amp; b<![CDATA[ & c]]></t></si>
  </sst>`;
  expect(readSharedStrings(Buffer.from(strings))).toEqual(["Siti", "Dewi Lestari", "東京", "", "a & b & c"]);
});

describe("an escape", () => {
  test.each([
    ["dua_x000D_\nbaris", "dua\r\nbaris"],
    ["_x005F_x000D_", "_x000D_"],
    ["_x00e9_", "é"],
    ["_xD83C__xDF3E_", "🌾"],
    ["_xD83C_", "\uFFFD"],
    ["_x12_ _xyz1_ _X000D_", "_x12_ _xyz1_ _X000D_"],
  ])("in %j gives %j", (escaped, text) => {
    expect(unescapeText(escaped)).toBe(text);
  });
});
