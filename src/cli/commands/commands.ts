/** What main loads once a command is called. Only what few runs need (exceljs, zod, the long explanations) is loaded later. */
export { printFault } from "../print-fault.ts";
export { explain } from "./explain.ts";
export { policy } from "./policy.ts";
export { report } from "./report.ts";
export { template } from "./template.ts";
export { verify } from "./verify.ts";
