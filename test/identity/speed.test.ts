import { expect, it } from "vitest";
import type { HouseholdRecord, MemberRecord } from "../../src/domain/records.ts";
import { matchPs2 } from "../../src/identity/match-ps2.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { random } from "../build/random.ts";
import { cell, field, household, member } from "../build/records.ts";
import { misspell, nameOf, nikOf } from "../build/register.ts";

const noHousehold = household();
const nobody = member();

/** A PS-2 list in streets of 40, and a roster of which half is on it, with its NIK or under another spelling. */
function largeRegister(households: number, members: number) {
  const chance = random(300_000);
  const streets = Array.from({ length: Math.ceil(households / 40) }, (_, index) => ({
    rt: field<string>(String((index % 9) + 1)),
    rw: field<string>(String(Math.floor(index / 9) + 1)),
  }));
  const person = (index: number) => ({
    at: cell(`A${index + 2}`),
    name: field<string>(nameOf(chance)),
    nik: field<NonNullable<MemberRecord["nik"]["value"]>>(nikOf(chance, index)),
    ...(streets[chance.whole(0, streets.length - 1)] ?? { rt: noHousehold.rt, rw: noHousehold.rw }),
  });
  const heads = Array.from(
    { length: households },
    (_, index): HouseholdRecord => ({ ...noHousehold, ...person(index) }),
  );
  const roster = Array.from({ length: members }, (_, index): MemberRecord => {
    const head = heads[chance.whole(0, households - 1)] ?? noHousehold;
    if (index % 4 === 0) return { ...nobody, ...head, at: cell(`A${index + 2}`), business: nobody.business };
    if (index % 4 > 1) return { ...nobody, ...person(index) };
    const name = field<string>(misspell(head.name.value ?? "", chance));
    return { ...nobody, at: cell(`A${index + 2}`), name, rt: head.rt, rw: head.rw };
  });
  return { heads, roster };
}

/** Seconds of processor time that the matching takes. */
function matchingTime(households: number, members: number): number {
  const { heads, roster } = largeRegister(households, members);
  const before = process.cpuUsage();
  const matches = matchPs2(roster, heads, ppmk2012);
  const { user, system } = process.cpuUsage(before);
  expect([...matches.values()].filter(({ standing }) => standing === "confirmed").length).toBeGreaterThan(members / 5);
  return (user + system) / 1e6;
}

/** The least of up to three times, so that what else the machine does weighs less. */
function leastTime(households: number, members: number, enough: number): number {
  let least = matchingTime(households, members);
  for (let again = 0; again < 2 && least > enough; again += 1)
    least = Math.min(least, matchingTime(households, members));
  return least;
}

it("matches 100,000 members against 300,000 households in less than 10 seconds, and in proportion to their number", {
  timeout: 300_000,
}, () => {
  const quarter = leastTime(75_000, 25_000, 1);
  const whole = leastTime(300_000, 100_000, 8);
  expect(whole).toBeLessThan(10);
  expect(whole / quarter).toBeLessThan(8);
});
