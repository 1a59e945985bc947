import { describe, expect, it, test } from "vitest";
import { lastDayOfDecisions } from "../../src/domain/decision-time.ts";
import type { MemberRecord } from "../../src/domain/records.ts";
import { withoutLateConfirmations } from "../../src/identity/late-confirmations.ts";
import { cell, date, invalid, member, type Stated } from "../build/records.ts";

const latest = date("2013-05-14");
const confirmed = (confirmedOn: Stated<MemberRecord>["confirmedOn"], changes = {}) =>
  member({ ksm: "K01", name: "Siti", confirmedPs2: true, confirmedBy: "Faskel", confirmedOn, ...changes }, 2);
const judged = (one: ReturnType<typeof member>, day: typeof latest | undefined = latest) =>
  withoutLateConfirmations([one], day);

describe("a confirmation", () => {
  test("counts up to 60 days after the date of judgement", () => {
    expect(lastDayOfDecisions(date("2013-03-15"), 60)).toBe(latest);
    expect(judged(confirmed("2013-05-14"))).toEqual({ members: [confirmed("2013-05-14")], findings: [] });
  });

  it("does not count when it is dated later, and says so at its day", () => {
    const { members, findings } = judged(confirmed("2013-05-15"));
    expect(members[0]?.confirmedPs2.state).toBe("blank");
    expect(findings).toMatchObject([{ code: "decision/too-late", args: { on: "2013-05-15", latest } }]);
  });

  it.each([
    ["without a readable day", confirmed(invalid("S2", "kemarin", "Anggota")), latest],
    ["that nobody gave", member({ ksm: "K01", name: "Siti", confirmedOn: "2014-01-01" }, 2), latest],
  ])("%s is left as it is", (_, one, day) => {
    expect(judged(one, day)).toEqual({ members: [one], findings: [] });
  });

  it("is left as it is while the date of judgement cannot be read", () => {
    const one = confirmed("2014-01-01");
    expect(lastDayOfDecisions(cell("C11", "?", "Profil"), 60)).toBeUndefined();
    expect(withoutLateConfirmations([one], undefined)).toEqual({ members: [one], findings: [] });
  });
});
