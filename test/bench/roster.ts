import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openZip } from "../../src/workbook/zip.ts";
import { makeSheet, rowsXml } from "../workbook/make-xlsx.ts";
import type { Measured } from "./measured.ts";
import { ppmk } from "./sample.ts";
import { medianTimes } from "./time-runs.ts";

const floor = fileURLToPath(new URL("roster/floor.mjs", import.meta.url));
const peak = fileURLToPath(new URL("roster/peak.cjs", import.meta.url));
const headers = [
  "Kode KSM",
  "Nama Anggota",
  "NIK",
  "No KK",
  "L/P",
  "RT",
  "RW",
  "PS-2",
  "Jenis Usaha",
  "Penghasilan",
  "Biaya",
  "Usulan",
];

/** A name of its own for each, out of letters: 100,000 namesakes would be 100,000 findings. */
function nameOf(index: number): string {
  const letter = (power: number) => String.fromCharCode(97 + (Math.floor(index / 26 ** power) % 26));
  return `Warga ${letter(0)}a${letter(1)}u${letter(2)}i${letter(3)}a`;
}

function roster(members: number): (string | number)[][] {
  const rows = Array.from({ length: members }, (_, index) => {
    const serial = String((index % 9_998) + 1).padStart(4, "0");
    const day = String((index % 28) + 1).padStart(2, "0");
    const year = String(50 + (Math.floor(index / 28) % 49));
    const digits = `9999${String(10 + (Math.floor(index / 9_998) % 80))}${day}01${year}${serial}`;
    return [
      `K${Math.floor(index / 8)}`,
      nameOf(index),
      digits,
      digits,
      "L",
      "003",
      "007",
      "Ya",
      "Warung",
      2_000_000,
      1_000_000,
      3_000_000,
    ];
  });
  return [headers, ...rows];
}

/** `screen-ksm` on a roster of 100,000 members, against unzipping and parsing its sheet alone; as CSV; and its growth. */
export async function largeRoster(folder: string): Promise<readonly Measured[]> {
  const file = (name: string) => join(folder, name);
  const rows = roster(100_000);
  const workbook = makeSheet(rowsXml(rows));
  writeFileSync(file("roster.xlsx"), workbook);
  writeFileSync(file("tenth.xlsx"), makeSheet(rowsXml(rows.slice(0, 10_001))));
  writeFileSync(file("roster.csv"), rows.map((row) => row.join(";")).join("\r\n"));
  const sheet = (await openZip(workbook)).entries.find(({ name }) => name.endsWith("sheet1.xml"));
  if (sheet === undefined) throw new Error("the roster has no sheet");
  const start = sheet.local.byteOffset - workbook.byteOffset + sheet.local.length - sheet.compressedSize;
  const screen = (name: string) => ({
    name,
    args: [ppmk, "screen-ksm", file(name), "--format", "json", "--no-annotate", "--as-of", "2013-03-15"],
  });
  const times = medianTimes(
    [
      { name: "floor", args: [floor, file("roster.xlsx"), String(start), String(start + sheet.compressedSize)] },
      screen("roster.xlsx"),
      screen("roster.csv"),
      screen("tenth.xlsx"),
    ],
    3,
  );
  const measured = spawnSync(process.execPath, ["--require", peak, ...screen("roster.xlsx").args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ratio = (name: string, to: string) => (times.get(name) ?? Number.NaN) / (times.get(to) ?? Number.NaN);
  return [
    {
      name: "100,000 members in .xlsx",
      value: ratio("roster.xlsx", "floor"),
      most: 2.5,
      unit: "× unzip and SAX alone",
    },
    { name: "100,000 members in .xlsx", value: Number(measured.stderr), most: 300, unit: "MB" },
    { name: "100,000 members in CSV", value: ratio("roster.csv", "roster.xlsx"), most: 1, unit: "× the same in .xlsx" },
    { name: "100,000 against 10,000 members", value: ratio("roster.xlsx", "tenth.xlsx"), most: 11, unit: "×" },
  ];
}
