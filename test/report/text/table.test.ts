import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/report/text/display-width.ts";
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

  it("colours the text and not the space around it", () => {
    const red = (line: string) => `<${line}>`;
    expect(table([{ head: "Hasil", width: 8 }], [[{ text: "Tidak memenuhi", ink: red }]], 12).slice(3, -1)).toEqual([
      "│ <Tidak>    │",
      "│ <memenuhi> │",
    ]);
  });

  it("holds the columns where letters are wide or combine", () => {
    const lines = table(
      columns,
      [
        ["中文", "1"],
        ["Se\u0301bastien", "２"],
      ],
      24,
    );
    expect(new Set(lines.map(displayWidth))).toEqual(new Set([24]));
  });
});
