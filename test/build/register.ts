import type { HouseholdRecord, MemberRecord } from "../../src/domain/records.ts";
import { type Random, random } from "./random.ts";
import { cell, field, household, member } from "./records.ts";

/** A PS-2 list and a roster of which it is known who is on the list. All names and numbers are invented. */
export interface Register {
  readonly households: readonly HouseholdRecord[];
  readonly members: readonly KnownMember[];
}

export interface KnownMember {
  readonly record: MemberRecord;
  /** `misspelt` is on the list under another spelling, `twin` is not, but a near namesake with a near NIK is. */
  readonly truth: "listed" | "misspelt" | "twin" | "stranger";
}

const list = (...names: readonly string[]): readonly [string, ...string[]] => {
  const [first = "", ...others] = names.flatMap((some) => some.split(" "));
  return [first, ...others];
};

/** Names as they are heard in any kelurahan; the first ones are so common that half of a street bears them. */
const common = list("Siti Siti Siti Sri Sri Nur Muhammad Muhammad Abdul Ahmad Ahmad Endang");
const given = list(
  "Aminah Aisyah Asep Bambang Budi Cahyono Darmini Dewi Djoko Edi Fatimah Gunawan Hadi Halimah Hartini",
  "Hasan Hasanah Heru Ijah Ina Iskandar Iwan Jumiati Kartini Karsih Kasno Khadijah Komar Lasmi Lestari Lina",
  "Maemunah Mansur Marni Maryam Mulyadi Munah Nani Ngadiyem Ningsih Nurhayati Paijo Parman Poniman Poniyem",
  "Rahmat Ratna Rini Rohani Rokayah Rukmini Rusdi Saidah Sainah Samsul Sarinah Saripah Slamet Soleh Subur",
  "Sugeng Suharti Sukarno Sukinem Sulastri Sumarni Sunarti Supardi Suparmi Suparno Supriyadi Suryani",
  "Susanti Sutarti Sutrisno Suyatno Syafrudin Tarmi Tarsih Tatang Tini Tukiman Tukinah Ujang Untung Wagiman",
  "Wagiyem Wahyu Warsito Wati Yanti Yati Yuliana Yusuf Zainab Zubaidah",
);
const family = list(
  "Anwar Arifin Astuti Basri Darmawan Effendi Firmansyah Fauzi Handayani Hidayat Hidayati Indrayani Irawan",
  "Ismail Jaelani Junaedi Kurniawan Kusuma Latifah Lubis Mahmud Marzuki Mulyani Nasution Nugraha Nugroho",
  "Permana Pratiwi Prasetyo Purnomo Purwanti Rahayu Rahman Ramadhan Rahmawati Riyanto Rosidah Rohman",
  "Sabarudin Saputra Sari Setiawan Setiawati Siregar Solihin Suhendar Suherman Sukmawati Supriatna Suryadi",
  "Susilo Sutisna Syamsudin Tarigan Utami Wahyudi Wahyuni Wibowo Widodo Wijaya Winarti Wulandari Yulianti",
  "Zakaria Zulkarnain",
);

/** A name of one to three words. */
function nameOf({ percent, pick }: Random): string {
  if (percent(22)) return pick(given);
  const first = percent(30) ? pick(common) : pick(given);
  return percent(15) ? `${first} ${pick(given)} ${pick(family)}` : `${first} ${pick(percent(50) ? family : given)}`;
}

const two = (n: number) => String(n).padStart(2, "0");

/** Region, birth date (women: day + 40) and a serial number. */
function nikOf({ whole, percent }: Random, serial: number): string {
  const day = whole(1, 28) + (percent(60) ? 40 : 0);
  const birth = `${two(day)}${two(whole(1, 12))}${two(whole(40, 95))}`;
  return `9999${two(whole(1, 40))}${birth}${String((serial % 9999) + 1).padStart(4, "0")}`;
}

/** The same person, as somebody else wrote the name down. */
function misspell(name: string, chance: Random): string {
  const words = name.split(" ");
  const ways: readonly [() => string, ...(() => string)[]] = [
    () => typingError(name, chance),
    () => typingError(name, chance),
    () => (words.length > 1 ? [...words.slice(1), words[0]].join(" ") : typingError(name, chance)),
    () => oldSpelling(name),
    () => `${chance.pick(["H. ", "Hj. ", "Ibu ", "Drs. "])}${oldSpelling(name)}`,
    () => `${name}, ${chance.pick(["S.Pd", "SE", "Alm"])}`,
    () => shortened(words, name, chance),
    () => doubled(name, chance),
    () => (words.length > 1 ? name.replace(" ", "") : typingError(name, chance)),
    () => typingError(typingError(name, chance), chance),
  ];
  return chance.percent(30) ? chance.pick(ways)().toUpperCase() : chance.pick(ways)();
}

/** A letter left out, doubled, replaced or swapped with its neighbour; not the first, which nobody gets wrong. */
function typingError(name: string, { whole, pick }: Random): string {
  const places = [...name].flatMap((letter, at) => (at > 0 && letter !== " " && name[at - 1] !== " " ? [at] : []));
  const at = places[whole(0, places.length - 1)] ?? 1;
  const [before, letter, after] = [name.slice(0, at), name.slice(at, at + 1), name.slice(at + 1)];
  return pick([
    `${before}${after}`,
    `${before}${letter}${pick(["a", "i", "n", "r"])}${after}`,
    `${before}${pick(["a", "e", "i", "o", "u", "n", "m", "t"])}${after}`,
    after.startsWith(" ") || after === ""
      ? `${before}${after}`
      : `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`,
  ]);
}

function oldSpelling(name: string): string {
  return name.replace(/u/g, "oe").replace(/j/g, "dj").replace(/y/g, "j").replace(/\bY/g, "J").replace(/c/g, "tj");
}

/** The field's short forms: M., Moh., Abd., St., or an initial for one word of several. */
function shortened(words: readonly string[], name: string, { pick, whole, ...chance }: Random): string {
  if (name.startsWith("Muhammad ")) return name.replace("Muhammad", pick(["Moh.", "Moch.", "Muh.", "M.", "Mohd"]));
  if (name.startsWith("Abdul ")) return name.replace("Abdul", pick(["Abd.", "Abd"]));
  if (name.startsWith("Siti ")) return name.replace("Siti", pick(["St.", "Sitti", "S."]));
  if (words.length < 2) return typingError(name, { pick, whole, ...chance });
  const at = whole(0, words.length - 1);
  return words.map((word, index) => (index === at ? `${word.slice(0, 1)}.` : word)).join(" ");
}

function doubled(name: string, { whole }: Random): string {
  const at = whole(1, name.length - 1);
  return `${name.slice(0, at)}${name.slice(at - 1)}`;
}

/** A NIK with one or two digits of the serial number or the region typed wrong. */
function mistyped(nik: string, { whole, percent }: Random): string {
  const wrong = (digits: string, at: number) =>
    `${digits.slice(0, at)}${(Number(digits[at]) + whole(1, 8)) % 10}${digits.slice(at + 1)}`;
  const once = wrong(nik, whole(12, 14));
  return percent(30) ? wrong(once, 5) : once;
}

/**
 * `households` heads in blocks of RT and RW of about `street`, and for `count` members: a quarter each listed with
 * their NIK, listed but misspelt (their NIK missing or mistyped), strangers with a NIK of their own, and of the rest
 * strangers without NIK and twins of heads.
 */
export function register(seed: number, households: number, count: number, street = 40): Register {
  const chance = random(seed);
  const blocks = Math.max(1, Math.ceil(households / street));
  const places = Array.from({ length: blocks }, (_, index) => ({
    rt: two((index % 9) + 1),
    rw: String(Math.floor(index / 9) + 1),
  }));
  const heads = Array.from({ length: households }, (_, index) => ({
    name: nameOf(chance),
    nik: nikOf(chance, index),
    familyCard: `9998${String(index).padStart(12, "0")}`,
    ...places[chance.whole(0, blocks - 1)],
  }));
  const members = Array.from({ length: count }, (_, index): KnownMember => {
    const head = heads[chance.whole(0, households - 1)] ?? { name: "", nik: "" };
    const { familyCard: _card, ...person } = { familyCard: "", ...head };
    const row = index + 2;
    const own = { ...person, familyCard: `9997${String(index).padStart(12, "0")}` };
    switch (index % 8) {
      case 0:
      case 1:
        return { truth: "listed", record: member({ ...person, name: misspell(person.name, chance) }, row) };
      case 2:
      case 3: {
        const nik = chance.percent(50) ? mistyped(person.nik, chance) : undefined;
        return { truth: "misspelt", record: member({ ...own, name: misspell(person.name, chance), nik }, row) };
      }
      case 4: {
        const serial = (Number(person.nik.slice(12)) % 9999) + 1;
        const nik = `${person.nik.slice(0, 12)}${String(serial).padStart(4, "0")}`;
        return { truth: "twin", record: member({ ...own, name: nameOf(chance), nik }, row) };
      }
      case 5:
        return { truth: "stranger", record: member({ ...own, name: nameOf(chance), nik: undefined }, row) };
      default:
        return {
          truth: "stranger",
          record: member({ ...own, name: nameOf(chance), nik: nikOf(chance, index + 5_000) }, row),
        };
    }
  });
  return { households: heads.map((head, index) => household(head, index + 2)), members };
}

const noHousehold = household();
const nobody = member();

/** A PS-2 list in streets of 40, and a roster of which half is on it, with its NIK or under another spelling. */
export function largeRegister(households: number, members: number) {
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
