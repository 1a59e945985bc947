import type { KelurahanRecord } from "./kelurahan-record.ts";

/** What two kelurahan may share: a person's NIK, a family card, a run of a ledger. */
const meetings = ["nik", "card", "run"] as const;
type Meeting = (typeof meetings)[number];

/** Who may share what: built from records one after the other, it holds eight bytes or so of each seal. */
export interface MeetingIndex {
  add(index: number, record: KelurahanRecord): void;
  /** The records that share anything with another one, as far as the shortened seals tell. */
  readonly sharing: ReadonlySet<number>;
}

export function meetingIndex(): MeetingIndex {
  const first: Readonly<Record<Meeting, Map<number, number>>> = { nik: new Map(), card: new Map(), run: new Map() };
  const sharing = new Set<number>();
  return {
    sharing,
    add: (index, record) => {
      for (const meeting of meetings) {
        for (const seal of sealsOf(record, meeting)) {
          const key = shortened(seal);
          const earlier = first[meeting].get(key);
          if (earlier === undefined) first[meeting].set(key, index);
          else if (earlier !== index) sharing.add(earlier).add(index);
        }
      }
    },
  };
}

/** The seals of a record by which it may meet others. */
function sealsOf({ persons, ledger }: KelurahanRecord, meeting: Meeting): readonly string[] {
  if (meeting === "run") return ledger.map(({ seal }) => seal);
  return persons.flatMap((person) => person[meeting] ?? []);
}

/** Letters of a seal that fit a number; those that meet by them are compared whole. */
const letters = 8;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function shortened(seal: string): number {
  let key = 0;
  for (const letter of seal.slice(0, letters)) key = key * alphabet.length + alphabet.indexOf(letter);
  return key;
}
