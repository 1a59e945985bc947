// Prints, as JSON, what matching and allocating take in a process of their own.
import { strategies } from "../../../src/domain/choices.ts";
import { ps2Matcher } from "../../../src/identity/match-ps2.ts";
import { ppmk2012 } from "../../../src/policy/ppmk-2012.ts";
import { planFor } from "../../allocation/build.ts";
import { manyKsm } from "../../build/many-ksm.ts";
import { largeRegister } from "../../build/register.ts";

function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const { heads, roster } = largeRegister(300_000, 100_000);
const perguliran = manyKsm(300);
const forty = manyKsm(40);
console.log(
  JSON.stringify([
    {
      name: "PS-2 matching, 100,000 members against 300,000 households",
      most: 10,
      value: seconds(() => roster.map(ps2Matcher(roster, heads, ppmk2012))),
    },
    ...strategies.map((strategy) => ({
      name: `300 candidates in perguliran, ${strategy}`,
      most: 2,
      value: seconds(() => planFor(perguliran, { strategy, stage: "perguliran", fund: 500_000_000 })),
    })),
    {
      name: "jangkauan, 40 candidates for 5 places",
      most: 1,
      value: seconds(() => planFor(forty, { strategy: "jangkauan", fund: 70_000_000 })),
    },
  ]),
);
