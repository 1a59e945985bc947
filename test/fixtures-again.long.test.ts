import { expect, it } from "vitest";
import { fixtures } from "../fixtures/make/fixtures.ts";

it("the sample files come out the same a second time, byte for byte", async () => {
  expect(await fixtures()).toEqual(await fixtures());
});
