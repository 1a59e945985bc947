import { monthText } from "../date-text.ts";
import type { FindingFamily } from "../finding-family.ts";
import { rupiahText } from "../number-text.ts";

export const cashTexts: FindingFamily<"cash"> = {
  "cash/differs": {
    id: ({ month, expected, stated, difference, running }) => ({
      message: `Uang UPK pada akhir ${monthText(month, "id")} ${difference < 0 ? "kurang" : "lebih"} ${rupiahText(Math.abs(difference), "id")}: menurut pembukuan seharusnya ${rupiahText(expected, "id")}, tertulis ${rupiahText(stated, "id")}. Selisih sampai bulan ini ${rupiahText(running, "id")}.`,
      help: "Cocokkan buku kas, buku bank, dan lembar Angsuran bulan itu: setoran atau pencairan yang belum dicatat, atau saldo yang salah ketik.",
    }),
    en: ({ month, expected, stated, difference, running }) => ({
      message: `The UPK's money at the end of ${monthText(month, "en")} is ${rupiahText(Math.abs(difference), "en")} too ${difference < 0 ? "little" : "much"}: by the books it should be ${rupiahText(expected, "en")}, stated is ${rupiahText(stated, "en")}. The difference so far is ${rupiahText(running, "en")}.`,
      help: "Hold cash book, bank book and the sheet Angsuran of that month side by side: a payment or a loan that is not written down, or a slip in a balance.",
    }),
  },
};
