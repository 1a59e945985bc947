import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { exampleWorkbook } from "../fixtures/make/example.ts";
import { templateKinds } from "../src/report/template/template-kinds.ts";
import { templateWorkbook } from "../src/report/template/template-workbook.ts";

for (const kind of templateKinds) {
  const path = fileURLToPath(new URL(`ppmk-${kind}.xlsx`, import.meta.url));
  await writeFile(path, templateWorkbook(kind));
  console.log(`templates/ppmk-${kind}.xlsx`);
}

await writeFile(fileURLToPath(new URL("ppmk-contoh.xlsx", import.meta.url)), exampleWorkbook());
console.log("templates/ppmk-contoh.xlsx");
