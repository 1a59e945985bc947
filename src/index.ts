/** The parts of ppmk that other programs use: the contract of its JSON, and the judging itself. */
export { allocate } from "./allocation/allocate.ts";
export { proposals } from "./allocation/proposals.ts";
export { judgeBkm } from "./eligibility/judge-bkm.ts";
export { judgeKsm } from "./eligibility/judge-ksm.ts";
export { readKelurahan } from "./intake/read-kelurahan.ts";
export { ppmk2012 } from "./policy/ppmk-2012.ts";
export * from "./report/contract.ts";
export { readWorkbook } from "./workbook/read-workbook.ts";
