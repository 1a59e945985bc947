import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { ppmk, startPpmk, workFolder } from "./run-ppmk.ts";

const [good, poor, rich] = ["kelurahan-sukamaju.xlsx", "kelurahan-sukasari.xlsx", "kelurahan-berhias.xlsx"];
const given = [good, poor, rich, "sukamaju-csv", "plans"];
const folders = { started: workFolder(...given), served: workFolder(...given) };
afterAll(() => {
  folders.started.remove();
  folders.served.remove();
});

const lines = [
  "",
  "--version",
  "policy --set j5.memberCeiling=4000000",
  "template ksm --out ksm.xlsx --lang en",
  `check-bkm ${poor} --lang en --fail-on ineligible`,
  `screen-ksm ${good} --format markdown --no-annotate`,
  `screen-ksm sukamaju-csv --out dari-csv.xlsx`,
  `allocate ${good} --strategy jangkauan --format json`,
  `allocate ${rich} --draft --force --lang en`,
  `allocate ${good} --strategi merata`,
  `verify plans/version-1-kebijakan.xlsx --lang en --format json`,
  `${poor}`,
];

it.each(lines)("ppmk %s: does the same in a process of its own as in the one that serves the tests", (line) => {
  const args = line.split(" ").filter((word) => word !== "");
  expect(ppmk(folders.served.path, args)).toEqual(startPpmk(folders.started.path, args));
});

it("writes the same files", () => {
  const bytesIn = ({ path, files }: typeof folders.served) =>
    files()
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => [name, readFileSync(join(path, name))] as const);
  const written = bytesIn(folders.served);
  expect(written.length).toBeGreaterThan(given.length);
  expect(written).toEqual(bytesIn(folders.started));
});
