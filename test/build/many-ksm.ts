import { ksm, member } from "../allocation/build.ts";
import { random } from "./random.ts";

/** KSM of 5 to 12 members with proposals of every size, from a fixed seed. */
export function manyKsm(count: number, seed = 1) {
  const { whole, percent } = random(seed);
  return Array.from({ length: count }, (_, k) =>
    ksm(
      `K${k}`,
      Array.from({ length: whole(5, 12) }, (_, m) =>
        member(`Ani ${m}`, whole(10, 120) * 50_000, { outside: percent(33), capacity: whole(100_000, 600_000) }),
      ),
      { score: whole(60, 99) },
    ),
  );
}
