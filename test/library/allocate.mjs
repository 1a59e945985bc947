// A program that uses the library: the workbook's bytes on standard input, the report and the outputs on standard output.
import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";

const { aboutKsm, checkPlanFile, civilDate, plainInk, ppmk2012, renderReport, run } = await import(process.argv[2]);
const fileOf = (path, bytes) => ({ path, bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
const render = { lang: "id", showNik: false };
const file = fileOf("kelurahan.xlsx", await buffer(process.stdin));
const { report, outputs } = await run([file], {
  command: "allocate",
  policy: ppmk2012,
  policyFrom: "",
  asOf: undefined,
  today: civilDate(2013, 3, 20),
  wish: { stage: undefined, strategy: "peringkat", fund: undefined, draft: false },
  render,
});
const plan = outputs.find(({ kind }) => kind === "plan");
const { verification } = await checkPlanFile(fileOf(plan.path, plan.bytes), [file], { render, copy: undefined });
const told = async (of, format) =>
  [...(await renderReport(of, format, { ...render, width: 80, ink: plainInk }))].join("");
process.stdout.write(
  JSON.stringify({
    text: await told(report, "text"),
    story: await told(aboutKsm(report, "K03"), "json"),
    outputs: outputs.map(({ path, bytes }) => ({ path, bytes: Buffer.from(bytes).toString("base64") })),
    broken: verification.findings.map(({ code }) => code),
  }),
);
