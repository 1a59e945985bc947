import jstat from "jstat";
import type { BasisPoints } from "../domain/projection.ts";

/** The value below which a share `p` of Beta(alpha, beta) lies, in hundredths of a percent, rounded to the nearest. */
export function betaQuantile(p: number, alpha: number, beta: number): BasisPoints {
  return Math.round(jstat.beta.inv(p, alpha, beta) * 10_000);
}
