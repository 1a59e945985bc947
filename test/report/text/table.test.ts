import { describe, expect, it } from "vitest";
import { type TableColumn, table } from "../../../src/report/text/table.ts";

const columns: readonly TableColumn[] = [
  { head: "Nama", width: "rest" },
  { head: "Usulan", width: "fit", align: "right" },
];

describe("table", () => {
  it("gives the figures what they need and the text what is left", () => {
    expect(
      table(
        columns,
        [
          ["Siti Aminah", "5.000.000"],
          ["Budi", "750.000"],
        ],
        30,
      ),
    ).toEqual([
      "┌────────────────┬───────────┐",
      "│ Nama           │    Usulan │",
      "├────────────────┼───────────┤",
      "│ Siti Aminah    │ 5.000.000 │",
      "│ Budi           │   750.000 │",
      "└────────────────┴───────────┘",
    ]);
  });

  it("draws rules between the rows where a text takes several lines", () => {
    expect(
      table(
        columns,
        [
          ["Siti Aminah binti Ahmad Dahlan", "5.000.000"],
          ["Budi", "750.000"],
        ],
        30,
      ),
    ).toEqual([
      "┌────────────────┬───────────┐",
      "│ Nama           │    Usulan │",
      "├────────────────┼───────────┤",
      "│ Siti Aminah    │ 5.000.000 │",
      "│ binti Ahmad    │           │",
      "│ Dahlan         │           │",
      "├────────────────┼───────────┤",
      "│ Budi           │   750.000 │",
      "└────────────────┴───────────┘",
    ]);
  });

  it("can be empty", () => {
    expect(table(columns, [], 30)).toHaveLength(3);
  });

  it.each([
    ["lines", (row: number) => `KSM ${row}`, 1],
    ["blocks of lines", (row: number) => `KSM\n${row}`, 3],
  ])("is one table however many %s it has", (_, name, height) => {
    const rows = Array.from({ length: 250 }, (_, index) => [name(index + 1), "0"]);
    const lines = table(columns, rows, 30);
    expect(lines).toHaveLength(3 + 250 * height + (height === 1 ? 1 : 0));
    expect(lines.filter((line) => line.startsWith("┌") || line.startsWith("└"))).toHaveLength(2);
    expect(lines.filter((line) => line.includes("Nama"))).toHaveLength(1);
  });
});
