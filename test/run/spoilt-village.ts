import { random } from "../build/random.ts";
import type { Village } from "../oracle/village.ts";
import { contradictions } from "./contradictions.ts";
import { randomVillage } from "./random-village.ts";

interface SpoiltVillage {
  readonly village: Village;
  /** What was put into it, in this order. */
  readonly spoilt: readonly string[];
}

const names = Object.keys(contradictions);

/** A kelurahan with zero to four contradictions, always the same for a number. */
export function spoiltVillage(number: number): SpoiltVillage {
  const chance = random(20_130_315 + number);
  const spoilt = Array.from({ length: chance.whole(0, 4) }, () => names[chance.whole(0, names.length - 1)] ?? "");
  const sound = randomVillage(chance);
  const village = spoilt.reduce((before, name) => contradictions[name]?.(before, chance) ?? before, sound);
  return { village, spoilt };
}
