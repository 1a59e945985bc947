import { readFileSync, writeFileSync } from "node:fs";
import { patchWorkbook } from "../../../src/workbook/patch/patch-workbook.ts";
import { wishes } from "./wishes.ts";

const [source = "", target = "", count = "", rows = ""] = process.argv.slice(2);
const marks = wishes(Number(count), Number(rows)).map((place) => ({
  ...place,
  sheet: "Lembar1",
  tone: "error" as const,
}));
const patched = await patchWorkbook(readFileSync(source), marks, []);
if (!patched.ok) throw new Error(patched.reason);
writeFileSync(target, patched.bytes);
console.log(process.resourceUsage().maxRSS / 1024);
