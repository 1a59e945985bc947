import { readFileSync } from "node:fs";
import { type Finding, finding } from "../domain/finding.ts";
import { ppmk2012 } from "../policy/ppmk-2012.ts";
import type { Policy } from "../policy/settings.ts";
import { Fault } from "./fault.ts";

/** The guideline's policy with the overrides of `--policy FILE` and `--set`. The schema is loaded only where there are any. */
export async function activePolicy(file: string | undefined, assignments: readonly string[] = []): Promise<Policy> {
  if (file === undefined && assignments.length === 0) return ppmk2012;
  const { loadPolicy, withSettings } = await import("../policy/load-policy.ts");
  const fromFile = file === undefined ? ppmk2012 : accepted(loadPolicy(file, policyText(file)));
  return assignments.length === 0 ? fromFile : accepted(withSettings(fromFile, assignments));
}

function accepted(policy: Policy | Finding[]): Policy {
  if (Array.isArray(policy)) throw new Fault(policy);
  return policy;
}

function policyText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === "EISDIR" ? "folder" : "missing";
    throw new Fault([finding("file/unreadable", { file, sheet: "" }, { reason })]);
  }
}
