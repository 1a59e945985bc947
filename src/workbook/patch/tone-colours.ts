import type { Tone } from "./types.ts";

/**
 * Fills of marked cells and of the words for them on our sheets: light enough to read black print on, and a shade beside
 * Excel's own *Bad*, *Neutral* and *Good*, so that a fill of ours is known for ours.
 */
export const toneColours: Readonly<Record<Tone, string>> = {
  error: "FFFFC9CE",
  fail: "FFF9CDB0",
  warning: "FFFFEDA3",
  undetermined: "FFE5DFED",
  info: "FFDCEAF6",
  pass: "FFC9EED1",
};
