declare module "exceljs/lib/doc/workbook.js" {
  import { Workbook } from "exceljs";

  export = Workbook;
}
