/** Why a clean workbook has a finding, or a spoilt one more kinds of findings than one. */
export const remarks: Readonly<Record<string, string>> = {
  "board/a-decision-for-a-wdp-reported-later.xlsx":
    "Two facts: the audit was reported after the date of judgement, and a decision cannot stand for it.",
  "board/a-decision-for-an-audit-that-is-not-there.xlsx":
    "Two facts: the audit is not there yet, a note, and a decision cannot stand for it.",
  "board/honest-unreadable-month-of-a-good-class.xlsx":
    "A month of the Sekretariat cannot be read; no verdict depends on it.",
  "causes/last-years-date.xlsx": "The note says which audit last year's date asks for.",
  "kelurahan-berhias.xlsx": "Five slips, each told in README.md; one person in two KSM at both cells.",
  "kelurahan-sukamaju.xlsx": "The sample: a slip of each kind on purpose; one person in two KSM at both cells.",
  "kelurahan-sukarasa.xlsx":
    "The portfolio: two KSM tie, a payment stands twice, two loans have a fate of their own, members still repay, the UPK's class.",
  "kelurahan-sukasari.xlsx":
    "A first plan in perguliran: few KSM, members who still repay, a month that is not there yet.",
  "ledgers/a-reversal.xlsx": "A note: the reversal is counted.",
  "ledgers/honest-jasa-never-recorded.xlsx": "A note, said once: jasa is not counted as arrears.",
  "ledgers/honest-sixty-other-groups.xlsx": "Notes alone, one for each other group of the UPK's book.",
  "money/a-member-of-two-ksm-and-little-money.xlsx":
    "Two facts: one person in two KSM, at both cells, and a fund that serves five members by half.",
  "money/a-ppmk-loan-without-a-day.xlsx":
    "The loan may be this year's, and with or without it the year has fewer than three KSM; notes on another group and the UPK's class.",
  "money/k1-and-k01-are-two.xlsx": "K1 and K01 are both known: whether they are two is asked, and the verdicts stand.",
  "money/ninety-million-lent-in-february.xlsx": "What was lent before is told, and whom the rest serves by half.",
  "persons/a-family-of-three.xlsx": "A note, once for the household.",
  "persons/member-copied-without-nik.xlsx":
    "Two facts: a NIK is missing, and the rows may be one person, told at both cells.",
  "persons/nik-deleted-of-who-owes.xlsx": "The note tells what tahap awal lent before.",
  "sheets/honest-copy-of-the-members.xlsx": "Two sheets hold the same members: no verdict depends on which one goes.",
  "sukamaju-csv": "The sample as CSV; the note says how its columns are told apart.",
};
