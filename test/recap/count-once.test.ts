import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedTwice, countOnce } from "../../src/recap/count-once.ts";
import { readLine } from "../build/recap-line.ts";

const march = { asOf: "2013-03-15" };
const may = { asOf: "2013-05-20" };
const here = { region: { code: "9999010001" } };

describe("each kelurahan counts once", () => {
  it("of equal files that with the first path counts", () => {
    const [b, a] = [readLine("b.xlsx", { sha256: "same" }), readLine("a.xlsx", { sha256: "same" })];
    expect(countOnce([b, a])).toEqual(["copy", "counted"]);
    expect(countedTwice([b, a])).toMatchObject([{ kind: "copy", files: ["a.xlsx", "b.xlsx"], counts: "a.xlsx" }]);
  });

  it("of one kelurahan the workbook with the latest stated date counts", () => {
    const lines = [readLine("a.xlsx", { ...here, ...march }), readLine("b.xlsx", { ...here, ...may })];
    expect(countOnce(lines)).toEqual(["older", "counted"]);
    expect(countedTwice(lines)).toMatchObject([{ kind: "older", counts: "b.xlsx" }]);
  });

  it("of different workbooks with one kelurahan and date none counts", () => {
    const lines = [
      readLine("a.xlsx", { ...here, ...may }),
      readLine("b.xlsx", { ...here, ...may }),
      readLine("c.xlsx", { ...here, ...march }),
    ];
    expect(countOnce(lines)).toEqual(["disputed", "disputed", "older"]);
    expect(countedTwice(lines)).toMatchObject([{ kind: "disputed", counts: null }]);
  });

  it("goes by the date that the workbook states, also where all are judged as of another one", () => {
    const asked = { ...here, asOf: "2013-06-30" };
    const lines = [
      readLine("a.xlsx", { ...asked, stated: "2013-03-15" }),
      readLine("b.xlsx", { ...asked, stated: null }),
    ];
    expect(countOnce(lines)).toEqual(["counted", "older"]);
  });

  it("knows a kelurahan without a code by city, district and name", () => {
    const named = (file: string, district: string, dated: typeof march) =>
      readLine(file, { kelurahan: "Sukamaju", region: { city: "Kota Sukajaya", district }, ...dated });
    const lines = [
      named("a.xlsx", "Sukaraja", march),
      named("b.xlsx", "SUKARAJA ", may),
      named("c.xlsx", "Sukasari", may),
    ];
    expect(countOnce(lines)).toEqual(["older", "counted", "counted"]);
  });

  it("takes workbooks that say of no place for different kelurahan", () => {
    expect(countOnce([readLine("a.xlsx"), readLine("b.xlsx")])).toEqual(["counted", "counted"]);
  });

  it("gives the same in whatever order the lines come", () => {
    const lines = [
      readLine("a.xlsx", { ...here, ...march }),
      readLine("b.xlsx", { ...here, ...may }),
      readLine("c.xlsx", { sha256: "same" }),
      readLine("d.xlsx", { sha256: "same" }),
      readLine("e.xlsx", { region: { code: "1" }, ...may }),
      readLine("f.xlsx", { region: { code: "1" }, ...may }),
    ];
    const expected = new Map(countOnce(lines).map((one, index) => [lines[index], one]));
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(countOnce(shuffled)).toEqual(shuffled.map((line) => expected.get(line)));
      }),
    );
  });
});
