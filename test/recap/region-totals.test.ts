import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionTotals } from "../../src/recap/region-totals.ts";
import { addTallies, noTally, tallyOf } from "../../src/recap/tally.ts";
import { readLine } from "../build/recap-line.ts";

const names = { province: "Jawa Barat", city: "Kota Sukajaya", district: "Sukaraja" };
const told = (lines: Parameters<typeof regionTotals>[0]) =>
  regionTotals(lines).map(({ level, code, name, total }) => `${level} ${code} ${name}: ${total.kelurahan}`);

describe("regions", () => {
  it("are those of Kode Wilayah, each before those within it", () => {
    const lines = [
      readLine("a.xlsx", { region: { ...names, code: "9901010001" } }),
      readLine("b.xlsx", { region: { ...names, code: "9901010002" } }),
      readLine("c.xlsx", { region: { ...names, code: "9902030001", city: "Kota Lain", district: "Sukasari" } }),
    ];
    expect(told(lines)).toEqual([
      "all  : 3",
      "province 99 Jawa Barat: 3",
      "city 9901 Kota Sukajaya: 2",
      "district 990101 Sukaraja: 2",
      "city 9902 Kota Lain: 1",
      "district 990203 Sukasari: 1",
    ]);
  });

  it("take a kelurahan without a code in by names that stand with one code alone", () => {
    const lines = [
      readLine("a.xlsx", { region: { ...names, code: "9901010001" } }),
      readLine("b.xlsx", { region: { ...names, district: "Sukasari" } }),
    ];
    expect(told(lines)).toEqual([
      "all  : 2",
      "province 99 Jawa Barat: 2",
      "city 9901 Kota Sukajaya: 2",
      "district  Sukasari: 1",
      "district 990101 Sukaraja: 1",
    ]);
  });

  it("tell the names that differ for one code", () => {
    const lines = [
      readLine("a.xlsx", { region: { ...names, code: "9901010001" } }),
      readLine("b.xlsx", { region: { ...names, code: "9901010002" } }),
      readLine("c.xlsx", { region: { ...names, code: "9901010003", province: "Jawa Tengah" } }),
    ];
    expect(regionTotals(lines)[1]).toMatchObject({ name: "Jawa Barat", otherNames: ["Jawa Tengah"] });
  });
});

describe("sums", () => {
  it("are ratios of sums, over the kelurahan of which both numbers are known", () => {
    const of = (par: readonly [number, number] | null) => ({ balance: 10, par, lar: null, rr: null });
    const lines = [
      readLine("a.xlsx", { portfolio: of([1, 10]) }),
      readLine("b.xlsx", { portfolio: of([30, 90]) }),
      readLine("c.xlsx", { portfolio: of(null) }),
      readLine("d.xlsx"),
    ];
    expect(regionTotals(lines)[0]?.total.portfolio).toMatchObject({
      of: 3,
      balance: 30,
      par: { numerator: 31, denominator: 100, known: 2 },
      lar: { known: 0 },
    });
  });

  it("of a set are those of any parts of it together", () => {
    const amounts = fc.nat({ max: 100_000_000 });
    const line = fc.record({
      members: amounts,
      requested: amounts,
      "D.3": amounts,
      share: fc.option(fc.tuple(amounts, amounts)),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.nat({ max: 12 }), (made, cut) => {
        const lines = made.map(({ members, requested, share, ...rest }, index) =>
          readLine(`${index}.xlsx`, {
            members,
            requested,
            indicators: { "D.1": 1, "D.2": 0, "D.3": rest["D.3"] },
            portfolio: { balance: requested, par: share, lar: share, rr: null },
          }),
        );
        const sum = (part: typeof lines) => part.map(tallyOf).reduce(addTallies, noTally);
        expect(addTallies(sum(lines.slice(cut)), sum(lines.slice(0, cut)))).toEqual(regionTotals(lines)[0]?.total);
      }),
    );
  });
});
