/**
 * All that the program does, for other programs: bytes in, reports and the bytes of outputs out. Nothing here reads or writes
 * a file, looks at the clock, or prints.
 */
export { type CivilDate, civilDate } from "./domain/calendar.ts";
export { type Rupiah, rupiah } from "./domain/rupiah.ts";
export { explain, explainableCodes } from "./messages/explain/explain.ts";
export { type Citation, citations } from "./policy/citations.ts";
export { loadPolicy, withSettings } from "./policy/load-policy.ts";
export { ppmk2012 } from "./policy/ppmk-2012.ts";
export { settingPaths, settingValues } from "./policy/setting-paths.ts";
export type { Policy, Settings } from "./policy/settings.ts";
export * from "./report/contract/documents.ts";
export { type Format, formats, renderReport } from "./report/formats.ts";
export type { RenderOptions } from "./report/render-options.ts";
export { type TemplateKind, templateKinds } from "./report/template/template-kinds.ts";
export { templateWorkbook } from "./report/template/template-workbook.ts";
export { type Ink, plainInk } from "./report/text/ink.ts";
export { ksmStory } from "./report/text/ksm-story.ts";
export type { TextOptions } from "./report/text/page.ts";
export { verificationJson } from "./report/verification/json.ts";
export { verificationText } from "./report/verification/text.ts";
export type { RunReport } from "./result/run-report.ts";
export { holds, type Verification } from "./result/verification.ts";
export { aboutKsm } from "./run/about-ksm.ts";
export { type CheckOutcome, type CheckRequest, checkPlanFile } from "./run/check-plan-file.ts";
export type { InputFile } from "./run/input.ts";
export type { Output } from "./run/make-outputs.ts";
export type { OutputTarget } from "./run/output-targets.ts";
export type { PlanWish } from "./run/plan-loans.ts";
export { type RunOutcome, run } from "./run/run.ts";
export type { RunRequest } from "./run/run-request.ts";
