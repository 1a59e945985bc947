import { describe, expect, it } from "vitest";
import { told } from "./build/told.ts";

/** What is told of workbooks of `fixtures/persons/`. */
const persons = (...files: readonly string[]) => told(...files.map((file) => `persons/${file}.xlsx`));

it("nothing-disputed: both KSM get what they ask for, and nothing is found", async () => {
  expect(await persons("nothing-disputed")).toEqual({
    verdicts: { K01: "eligible", K06: "eligible" },
    counts: {},
    findings: [],
    messages: [],
    waiting: [],
    approved: { K01: 25_000_000, K06: 20_000_000 },
  });
});

describe("members in two kelurahan of one run", () => {
  const doubt = ["G.1 undetermined member/in-two-kelurahan"];
  const open = "Sampai jelas, ia tidak dihitung pasti di mana pun dan tidak diberi pinjaman (A-15).";

  it.each([
    ["one-person-in-two-kelurahan", "Elfrida Koto"],
    ["one-nik-in-two-kelurahan", "Wartini Purwanti"],
  ])("%s: an error at both cells, in doubt in both, and no plan for either", async (file, name) => {
    expect(await persons(`${file}-sukatani`, `${file}-sukamulya`)).toEqual({
      verdicts: {
        "Sukatani K01": "undetermined",
        "Sukatani K06": "eligible",
        "Sukamulya K01": "undetermined",
        "Sukamulya K06": "eligible",
      },
      counts: { "Sukatani K01": doubt, "Sukamulya K01": doubt },
      findings: ["member/in-two-kelurahan Sukamulya Anggota!D9", "member/in-two-kelurahan Sukatani Anggota!D5"],
      messages: [`NIK ${name} juga ada di Sukatani. ${open}`, `NIK Elfrida Koto juga ada di Sukamulya. ${open}`],
      waiting: ["Sukatani Anggota!D5", "Sukamulya Anggota!D9"],
      approved: null,
    });
  });

  it("one-kelurahan-in-two-workbooks: one finding at each, and no plan from either", async () => {
    const { verdicts, findings, messages, waiting, approved } = await persons(
      "one-kelurahan-in-two-workbooks",
      "one-kelurahan-in-two-workbooks-new",
    );
    expect(new Set(Object.values(verdicts))).toEqual(new Set(["undetermined"]));
    expect(findings).toEqual(["file/same-kelurahan SUKATANI Profil!C7", "file/same-kelurahan Sukatani Profil!C7"]);
    expect(messages[0]).toBe(
      "Kelurahan ini juga ada di persons/one-kelurahan-in-two-workbooks.xlsx, dengan 10 anggota yang sama. Rencana pinjaman tidak disusun dari keduanya.",
    );
    expect([waiting.length, approved]).toEqual([20, null]);
  });

  it("each workbook by itself is planned", async () => {
    expect((await persons("one-person-in-two-kelurahan-sukamulya")).approved).toEqual({
      K01: 25_000_000,
      K06: 20_000_000,
    });
  });
});

it("nik-and-card-exchanged: one finding at the header in place of one at each number, and nothing guessed", async () => {
  const doubt = ["G.2 undetermined ps2/needs-confirmation"];
  const { waiting, ...told } = await persons("nik-and-card-exchanged");
  expect(told).toEqual({
    verdicts: { K01: "undetermined", K06: "undetermined" },
    counts: { K01: doubt, K06: doubt },
    findings: ["header/numbers-exchanged Anggota!E4"],
    messages: [
      "Judul NIK dan No KK tertukar di tabel Anggota atau di PS-2: nomor 10 dari 10 anggota ada di kolom PS-2 yang satunya. Kedua kolom tidak dipakai, jadi belum jelas siapa yang terdaftar, dan tidak ada pinjaman untuk mereka. 10 temuan lain hanya akibatnya, dan tidak disebut satu per satu.",
    ],
    approved: {},
  });
  expect(waiting.length).toBe(10);
});
