import { describe, expect, it } from "vitest";
import { told, whole } from "./build/told.ts";

/** What is told of workbooks of `fixtures/persons/`. */
const persons = (...files: readonly string[]) => told(...files.map((file) => `persons/${file}.xlsx`));

it("nothing-disputed: both KSM get what they ask for, and nothing is found", async () => {
  expect(await persons("nothing-disputed")).toEqual(whole);
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

describe("members of one kelurahan", () => {
  const unsettled = "Tidak ada pinjaman sampai jelas.";

  it("one-nik-under-two-names: neither a firm four nor a firm five, and both stay in sight", async () => {
    expect(await persons("one-nik-under-two-names")).toEqual({
      verdicts: { K01: "undetermined", K06: "eligible" },
      counts: { K01: ["G.1 undetermined member/shared-nik"] },
      findings: ["member/shared-nik Anggota!D6", "member/shared-nik Anggota!D9"],
      messages: [
        "NIK ini tertulis untuk Sri Utami dan Suparti Wahyuni (D9). Satu orang atau lebih, belum jelas; tidak ada pinjaman sampai jelas.",
        "NIK ini tertulis untuk Suparti Wahyuni dan Sri Utami (D6). Satu orang atau lebih, belum jelas; tidak ada pinjaman sampai jelas.",
      ],
      waiting: ["Anggota!D6", "Anggota!D9"],
      approved: { K06: 20_000_000 },
    });
  });

  it("an-old-ps2-list-beside-the-new: who stands on one of them only is possible, and the old one should go", async () => {
    expect(await persons("an-old-ps2-list-beside-the-new")).toEqual({
      verdicts: { K01: "undetermined", K06: "undetermined" },
      counts: { K01: ["G.2 undetermined ps2/lists-differ"], K06: ["G.2 undetermined ps2/lists-differ"] },
      findings: ["ps2/lists-differ PS-2 2009 (lama)!B4"],
      messages: [
        "Lembar 'PS-2' dan 'PS-2 2009 (lama)' sama-sama daftar PS-2, tetapi salah satunya disebut lama. Orang yang hanya ada di salah satunya belum dihitung terdaftar.",
      ],
      waiting: [],
      approved: {},
    });
  });

  it.each([
    ["member-copied-into-another-ksm", "in-two-ksm", ["Elfrida Koto tercatat sebagai anggota K01 dan K06."], []],
    [
      "member-copied-with-one-digit-changed",
      "perhaps-one-person",
      ["D14", "D5"].map(
        (other) =>
          `Elfrida Koto mungkin orang yang sama dengan yang di ${other}: namanya sama, dan NIK-nya hanya berbeda pada digit ke-16. ${unsettled}`,
      ),
      [],
    ],
    [
      "member-copied-without-nik",
      "perhaps-one-person",
      ["D14", "D5"].map(
        (other) =>
          `Elfrida Koto mungkin orang yang sama dengan yang di ${other}: namanya sama, No KK-nya sama, dan NIK tidak lengkap. ${unsettled}`,
      ),
      ["cell/required Anggota!D14"],
    ],
  ])("%s: the person counts for sure in neither and is lent to in neither", async (file, code, messages, besides) => {
    const found = await persons(file);
    expect(found).toMatchObject({
      verdicts: { K01: "undetermined", K06: "undetermined" },
      counts: { K01: [`G.1 undetermined member/${code}`], K06: [`G.1 undetermined member/${code}`] },
      waiting: ["Anggota!D5", "Anggota!D14"],
      approved: {},
    });
    const expected = [`member/${code} Anggota!D5`, `member/${code} Anggota!D14`, ...besides];
    expect(new Set(found.findings)).toEqual(new Set(expected));
    expect(found.messages).toEqual(expect.arrayContaining(messages));
  });

  it("nik-deleted-of-who-owes: the debt is not forgotten, nothing is lent to the person again", async () => {
    expect(await persons("nik-deleted-of-who-owes")).toEqual({
      verdicts: { K01: "eligible", K06: "eligible" },
      counts: {},
      findings: ["cell/required Anggota!D5"],
      messages: [
        "Kolom NIK di tabel Anggota belum diisi. Anggota ini menunggu: sampai selnya diperbaiki, ia belum diberi pinjaman.",
      ],
      waiting: ["Anggota!D5"],
      approved: { K01: 20_000_000, K06: 20_000_000 },
    });
  });

  it("five-born-in-2008: a warning at each", async () => {
    const { findings, messages } = await persons("five-born-in-2008");
    expect(findings).toEqual([5, 6, 7, 8, 9].map((row) => `nik/age Anggota!D${row}`));
    expect(messages[0]).toBe("Elfrida Koto: menurut NIK umurnya 5 tahun (atau 105). Yang wajar 17 sampai 75 tahun.");
  });

  it("a-whole-ksm-on-one-card: nobody is confirmed by it before a person has looked", async () => {
    const { verdicts, counts, findings, messages, approved } = await persons("a-whole-ksm-on-one-card");
    expect(verdicts).toEqual({ K01: "undetermined", K06: "eligible" });
    expect(counts).toEqual({ K01: ["G.2 undetermined ps2/one-card"] });
    expect(findings).toEqual(["ps2/one-card Anggota!E6"]);
    expect(messages).toContain(
      "Satu No KK saja membuat 4 dari 5 anggota KSM ini terhitung di PS-2. Sebelum dipastikan, mereka belum dihitung (A-18).",
    );
    expect(approved).toEqual({ K06: 20_000_000 });
  });

  it("a-family-of-three in a KSM of five is honest: the verdicts and the plan stand", async () => {
    const { messages: _, findings, ...told } = await persons("a-family-of-three");
    expect(told).toEqual({
      verdicts: { K01: "eligible", K06: "eligible" },
      counts: {},
      waiting: [],
      approved: { K01: 25_000_000, K06: 20_000_000 },
    });
    expect(findings).toEqual([]);
  });
});
