import { describe, expect, it } from "vitest";
import { civilDate, civilMonth } from "../../src/domain/calendar.ts";
import { dateText, monthText } from "../../src/messages/date-text.ts";
import { andText, orText, quotedOrText } from "../../src/messages/list-text.ts";

describe("dates", () => {
  it.each([
    [2013, 3, 15, "15 Maret 2013", "15 March 2013"],
    [2012, 8, 1, "1 Agustus 2012", "1 August 2012"],
    [1999, 12, 31, "31 Desember 1999", "31 December 1999"],
  ])("%d-%d-%d", (year, month, day, id, en) => {
    const date = civilDate(year, month, day);
    expect(date && dateText(date, "id")).toBe(id);
    expect(date && dateText(date, "en")).toBe(en);
  });

  it("of a month leave out the day", () => {
    const month = civilMonth(2013, 5);
    expect(month && [monthText(month, "id"), monthText(month, "en")]).toEqual(["Mei 2013", "May 2013"]);
  });
});

describe("lists", () => {
  it.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a dan b", "a and b"],
    [["a", "b", "c"], "a, b, dan c", "a, b and c"],
  ])("%j", (items, id, en) => {
    expect(andText(items, "id")).toBe(id);
    expect(andText(items, "en")).toBe(en);
  });

  it("of choices are joined by or", () => {
    expect(orText(["a", "b", "c"], "id")).toBe("a, b, atau c");
    expect(quotedOrText(["a", "b"], "en")).toBe("“a” or “b”");
  });
});
