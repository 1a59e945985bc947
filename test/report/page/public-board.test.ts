import { describe, expect, it } from "vitest";
import type { KsmResult } from "../../../src/domain/verdict.ts";
import { publicBoard } from "../../../src/report/page/public-board.ts";
import { publicPage } from "../../../src/report/page/public-page.ts";
import type { KelurahanReport } from "../../../src/result/run-report.ts";
import { mawar } from "../../build/judged.ts";
import { plannedKsm, plannedMember } from "../../build/planned.ts";
import { random } from "../../build/random.ts";
import { report } from "../../build/report.ts";

const [given] = report("report").results;
if (given?.plan === undefined) throw new Error("no plan");
const base = given;
const basePlan = given.plan;

/** A kelurahan whose funded KSM have so many borrowers, each with 1 million. */
function borrowing(...counts: readonly number[]): KelurahanReport {
  const ksm = counts.map((count, index) => {
    const members = Array.from({ length: count }, (_, row) =>
      plannedMember(row + 4, `Warga ${index}-${row}`, 1_000_000),
    );
    return plannedKsm({ ...mawar, code: `K${index + 1}`, name: `Rukun ${index + 1}` }, index + 1, 1, members);
  });
  const total = counts.reduce((sum, count) => sum + count, 0) * 1_000_000;
  return { ...base, plan: { ...basePlan, draft: false, ksm, total: total as typeof basePlan.total } };
}

const planOf = (result: KelurahanReport) => publicBoard(result).plan;

describe("counts of persons on the public board", () => {
  it.each([
    { counts: [5, 9], shown: [5, 9], all: 14 },
    { counts: [5, 4], shown: [5, "few"], all: "kept" },
    { counts: [5, 1, 3], shown: [5, "few", "few"], all: "kept" },
    { counts: [4], shown: ["few"], all: "few" },
    { counts: [], shown: [], all: 0 },
  ])("of $counts borrowers are $shown, together $all", ({ counts, shown, all }) => {
    const plan = planOf(borrowing(...counts));
    expect(plan?.loans.map(({ borrowers }) => borrowers)).toEqual(shown);
    expect(plan?.borrowers).toBe(all);
  });

  it("keep those on PS-2 where the others would be a few", () => {
    const result = borrowing(8);
    const ksm = (result.plan?.ksm ?? []).map((one) => ({
      ...one,
      members: one.members.map((member, index) => ({ ...member, ps2Confirmed: index > 1 })),
    }));
    const plan = result.plan === undefined ? undefined : { ...result.plan, ksm };
    expect(planOf({ ...result, ...(plan === undefined ? {} : { plan }) })?.onPs2).toBe("kept");
  });
});

describe("amounts on the public board", () => {
  it.each([
    { counts: [5, 6], shown: [5_000_000, 6_000_000], total: 11_000_000 },
    { counts: [5, 1, 8], shown: ["kept", "kept", 8_000_000], total: 14_000_000 },
    { counts: [1, 1, 8], shown: ["kept", "kept", 8_000_000], total: 10_000_000 },
    { counts: [1], shown: ["kept"], total: "kept" },
  ])("of $counts borrowers are $shown, together $total", ({ counts, shown, total }) => {
    const plan = planOf(borrowing(...counts));
    expect(plan?.loans.map(({ amount }) => amount)).toEqual(shown);
    expect(plan?.total).toBe(total);
  });
});

describe("a KSM on the public board", () => {
  const named = (name: string, code = "K01") => {
    const result = borrowing(5);
    const member = mawar.members[0];
    if (member === undefined) throw new Error("no member");
    const record = { ...member.record, name: { ...member.record.name, state: "value", value: "Siti Aminah" } };
    const ksm = [{ ...mawar, members: [{ ...member, record }] } as KsmResult];
    const plan = result.plan;
    if (plan === undefined) throw new Error("no plan");
    return planOf({ ...result, ksm, plan: { ...plan, ksm: plan.ksm.map((one) => ({ ...one, name, code })) } })?.loans[0]
      ?.ksm;
  };

  it.each([
    ["Maju Jaya", "K01", "Maju Jaya"],
    ["Kelompok Bu Aminah", "K01", "K01"],
    ["SITI", "siti 2", "KSM 1"],
    ["Grup 3174015507850001", "K01", "K01"],
  ])("called %s with the code %s is shown as %s", (name, code, shown) => {
    expect(named(name, code)).toBe(shown);
  });
});

describe("the public page", () => {
  it("has nothing of any person, of 1,000 random kelurahan in both languages", () => {
    const first = ["Sutrisno", "Wahyuni", "Paijo", "Ngatinem", "Legiman", "Tukirah", "Ponirin", "Sumiyati"] as const;
    const last = ["Hadikusumo", "Prawiro", "Kartasasmita", "Wongsonegoro", "Djojodikromo"] as const;
    for (let seed = 1; seed <= 1000; seed += 1) {
      const { whole, pick, percent } = random(seed);
      const persons: { name: string; nik: string }[] = [];
      const ksm = Array.from({ length: whole(0, 6) }, (_, index) => {
        const members = Array.from({ length: whole(1, 9) }, (__, row) => {
          const name = `${pick(first)} ${pick(last)}`;
          const nik = `9${String(whole(100_000_000_000_000, 999_999_999_999_999))}`;
          persons.push({ name, nik });
          const amount = percent(30) ? 0 : whole(1, 100) * 50_000;
          return {
            ...plannedMember(row + 4, name, amount),
            nik: nik as NonNullable<ReturnType<typeof plannedMember>["nik"]>,
          };
        });
        const owner = persons.at(-1);
        const name =
          percent(30) && owner !== undefined
            ? `Kelompok ${owner.name}`
            : percent(20) && owner !== undefined
              ? owner.nik
              : `Rukun ${index}`;
        return plannedKsm({ ...mawar, code: percent(10) ? name : `K${index}`, name }, index + 1, 1, members);
      });
      const judged = ksm.map(
        (one): KsmResult => ({
          ...mawar,
          code: one.code,
          name: one.name,
          members: one.members.map(
            ({ name, at }) =>
              ({
                ...mawar.members[0],
                record: { ...mawar.members[0]?.record, at, name: { state: "value", value: name, cell: at } },
              }) as KsmResult["members"][number],
          ),
        }),
      );
      const result = { ...base, ksm: judged, plan: { ...basePlan, draft: percent(20), ksm } };
      for (const lang of ["id", "en"] as const) {
        const text = publicPage(publicBoard(result), lang);
        for (const { name, nik } of persons) {
          for (const part of [...name.split(" "), nik, nik.slice(0, 6)]) {
            if (text.includes(part)) throw new Error(`seed ${seed}: ${part}`);
          }
        }
      }
    }
  });
});
