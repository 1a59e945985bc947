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

  it("lets a text span several columns", () => {
    expect(table(columns, [[{ text: "Menurut pengakuan", span: 2 }], ["Budi", "750.000"]], 24)).toEqual([
      "┌────────────┬─────────┐",
      "│ Nama       │  Usulan │",
      "├────────────┴─────────┤",
      "│ Menurut pengakuan    │",
      "├────────────┬─────────┤",
      "│ Budi       │ 750.000 │",
      "└────────────┴─────────┘",
    ]);
  });

  it("is told as a list where a word of a text has no room", () => {
    expect(
      table(
        columns,
        [
          ["Siti Aminah", "5.000.000"],
          [{ text: "Budi" }, ""],
        ],
        20,
      ),
    ).toEqual(["Siti Aminah", "  Usulan: 5.000.000", "Budi"]);
  });

  it("is the same in pieces as whole", () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => [`Anggota ${index}`, "750.000"]);
    const lines = table(columns, rows(300), 40);
    expect(lines).toHaveLength(304);
    expect(lines.slice(0, 60)).toEqual(table(columns, rows(57), 40).slice(0, -1));
  });

  it("can be empty", () => {
    expect(table(columns, [], 30)).toHaveLength(3);
  });

  it("colours the text and not the space around it", () => {
    const red = (line: string) => `\u001B[31m${line}\u001B[39m`;
    expect(table([{ head: "Hasil", width: 8 }], [[{ text: "Tidak memenuhi", ink: red }]], 12).slice(3, -1)).toEqual([
      `│ ${red("Tidak")}    │`,
      `│ ${red("memenuhi")} │`,
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
