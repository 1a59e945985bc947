import exceljs from "exceljs";
import { wishes } from "./wishes.ts";

const [source = "", target = "", count = "", rows = ""] = process.argv.slice(2);
const workbook = new exceljs.Workbook();
await workbook.xlsx.readFile(source);
const sheet = workbook.getWorksheet("Lembar1");
if (sheet === undefined) throw new Error("exceljs found no sheet");
for (const { row, column, note } of wishes(Number(count), Number(rows))) {
  const cell = sheet.getCell(row, column);
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFC9CE" } };
  cell.note = note;
}
await workbook.xlsx.writeFile(target);
console.log(process.resourceUsage().maxRSS / 1024);
