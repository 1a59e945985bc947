import type { Lang } from "../lang.ts";

export interface CommandText {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What it does and writes, for the command's own help. */
  readonly description: string;
  readonly examples: readonly string[];
}

/** What `--help` says of each command. */
export const commandHelp = {
  ppmk: {
    id: {
      summary: "mengerjakan semua yang tabelnya ada: menilai, menyaring, merencanakan, memantau",
      description:
        "Tanpa perintah, ppmk mengerjakan semua yang tabelnya ada di buku kerja: menilai BKM, menyaring KSM, menyusun rencana bila boleh, memantau pinjaman UPK, dan memperkirakan dananya. Hasilnya diringkas dalam satu layar. Folder berarti semua buku kerja di dalamnya. Salinan bertanda disimpan sebagai <nama>.hasil.xlsx, rencana sebagai <nama>.rencana.xlsx, pantauan sebagai <nama>.pantau.xlsx, proyeksi sebagai <nama>.proyeksi.xlsx.",
      examples: ["ppmk kelurahan.xlsx", "ppmk anggota.csv ps2.csv pinjaman.csv", "ppmk *.xlsx --out-dir hasil"],
    },
    en: {
      summary: "do all that there are tables for: judge, screen, plan, watch",
      description:
        "Without a command, ppmk does all that the workbook has tables for: it judges the BKM, screens the KSM, makes the plan if it may, watches the UPK's loans and projects its fund. What came out is told on one screen. A folder stands for all workbooks in it. The marked copy is written to <name>.hasil.xlsx, the plan to <name>.rencana.xlsx, the portfolio to <name>.pantau.xlsx, the projection to <name>.proyeksi.xlsx.",
      examples: ["ppmk kelurahan.xlsx", "ppmk members.csv ps2.csv loans.csv", "ppmk *.xlsx --out-dir results"],
    },
  },
  "check-bkm": {
    id: {
      summary: "menilai kelayakan BKM (F.1–F.3)",
      description:
        "Menilai satu atau beberapa kelurahan menurut kriteria F.1–F.3: kinerja BKM, opini audit, dan kinerja Sekretariat. Salinan bertanda disimpan sebagai <nama>.hasil.xlsx.",
      examples: ["ppmk check-bkm kelurahan.xlsx", "ppmk check-bkm *.xlsx --as-of 15-03-2013"],
    },
    en: {
      summary: "judge the BKM (F.1–F.3)",
      description:
        "Judges one or more kelurahan by F.1–F.3: performance of the BKM, audit opinion, performance of the secretariat. The marked copy is written to <name>.hasil.xlsx.",
      examples: ["ppmk check-bkm kelurahan.xlsx", "ppmk check-bkm *.xlsx --as-of 15-03-2013"],
    },
  },
  "screen-ksm": {
    id: {
      summary: "menilai kelayakan setiap KSM (G.1–G.4)",
      description:
        "Menilai setiap KSM menurut G.1–G.4 dan jenisnya (K), menyebutkan apa yang masih kurang, dan layanan yang sesuai (H). Boleh satu buku kerja, atau beberapa file dengan satu tabel masing-masing. Salinan bertanda disimpan sebagai <nama>.hasil.xlsx.",
      examples: ["ppmk screen-ksm kelurahan.xlsx", "ppmk screen-ksm anggota.csv ps2.csv pinjaman.csv --format json"],
    },
    en: {
      summary: "judge every KSM (G.1–G.4)",
      description:
        "Judges every KSM by G.1–G.4 and its kind (K), says what is still missing and which services fit (H). Takes one workbook, or several files with one table each. The marked copy is written to <name>.hasil.xlsx.",
      examples: ["ppmk screen-ksm kelurahan.xlsx", "ppmk screen-ksm anggota.csv ps2.csv pinjaman.csv --format json"],
    },
  },
  allocate: {
    id: {
      summary: "menyusun rencana pinjaman (J.1–J.8)",
      description:
        "Menilai BKM dan KSM, lalu membagi dana kepada KSM yang layak menurut J.1–J.8: jumlah tiap anggota, tahap pencairan, dan jadwal angsuran. Rencana disimpan sebagai <nama>.rencana.xlsx.",
      examples: [
        "ppmk allocate kelurahan.xlsx",
        "ppmk allocate kelurahan.xlsx --stage perguliran --fund 45000000",
        "ppmk allocate kelurahan.xlsx --compare",
      ],
    },
    en: {
      summary: "make the loan plan (J.1–J.8)",
      description:
        "Judges the BKM and the KSM, then shares the money among the eligible KSM by J.1–J.8: each member's amount, the tranches, the instalments. The plan is written to <name>.rencana.xlsx.",
      examples: [
        "ppmk allocate kelurahan.xlsx",
        "ppmk allocate kelurahan.xlsx --stage perguliran --fund 45000000",
        "ppmk allocate kelurahan.xlsx --compare",
      ],
    },
  },
  monitor: {
    id: {
      summary: "memantau pinjaman UPK: LAR, PAR, RR, CCr, ROI, siapa dikunjungi",
      description:
        "Menghitung keadaan semua pinjaman UPK per tanggal penilaian: LAR, PAR, RR, CCr, ROI, kolektibilitas, umur tunggakan, perkembangan tiap bulan, daftar kunjungan, dan kecocokan kas. Perlu lembar Pinjaman dan Angsuran; untuk CCr, ROI, dan kas juga Keuangan UPK. Hasilnya disimpan sebagai <nama>.pantau.xlsx, salinan bertanda sebagai <nama>.hasil.xlsx.",
      examples: ["ppmk monitor kelurahan.xlsx", "ppmk monitor kelurahan.xlsx --source ppmk --months 24"],
    },
    en: {
      summary: "watch the UPK's loans: LAR, PAR, RR, CCr, ROI, whom to visit",
      description:
        "Tells how all loans of the UPK stand on the date of judgement: LAR, PAR, RR, CCr, ROI, collectibility, age of arrears, month by month, whom to visit, and whether the cash is right. Takes the sheets Pinjaman and Angsuran; for CCr, ROI and cash also Keuangan UPK. The result is written to <name>.pantau.xlsx, the marked copy to <name>.hasil.xlsx.",
      examples: ["ppmk monitor kelurahan.xlsx", "ppmk monitor kelurahan.xlsx --source ppmk --months 24"],
    },
  },
  project: {
    id: {
      summary: "memperkirakan dana beberapa tahun ke depan: cukupkah untuk 3 KSM setahun (J.8)",
      description:
        "Menghitung dana bulan demi bulan dari pinjaman yang berjalan, biaya UPK, dan pembayaran 12 bulan terakhir: tahun mana tidak cukup untuk 3 KSM (J.8), berapa yang harus masuk supaya dana tidak menyusut, dan apa yang menolong. Perlu lembar Pinjaman dan Angsuran, dan sebaiknya Keuangan UPK. Hasilnya disimpan sebagai <nama>.proyeksi.xlsx, dengan rumus yang menghitung ulang.",
      examples: [
        "ppmk project kelurahan.xlsx",
        "ppmk project kelurahan.xlsx --term 10 --repayment 85",
        "ppmk project kelurahan.xlsx --plan kelurahan.rencana.xlsx",
      ],
    },
    en: {
      summary: "the fund over the next years: enough for 3 KSM a year (J.8)?",
      description:
        "Reckons the fund month by month from the loans that run, the UPK's cost, and repayment over the last 12 months: in which year it is not enough for 3 KSM (J.8), what has to come in so that the fund does not shrink, and what helps. Takes the sheets Pinjaman and Angsuran, and best Keuangan UPK. The result is written to <name>.proyeksi.xlsx, with formulas that reckon it anew.",
      examples: [
        "ppmk project kelurahan.xlsx",
        "ppmk project kelurahan.xlsx --term 10 --repayment 85",
        "ppmk project kelurahan.xlsx --plan kelurahan.rencana.xlsx",
      ],
    },
  },
  report: {
    id: {
      summary: "membuat laporan satu halaman, surat untuk KSM, dan papan untuk umum",
      description:
        "Membuat <nama>.laporan.html: satu halaman dengan gambar tentang semua yang tabelnya ada di buku kerja, untuk dibuka dengan dua klik, ditayangkan di rapat, atau dicetak. Dengan --letters juga <nama>.surat.html, satu surat untuk tiap KSM. Dengan --public hanya <nama>.papan.html, yang boleh dilihat umum: tanpa nama orang, NIK, alamat, atau penghasilan. Buku kerja tidak diubah.",
      examples: [
        "ppmk report kelurahan.xlsx --open",
        "ppmk report kelurahan.xlsx --letters",
        "ppmk report kelurahan.xlsx --public",
      ],
    },
    en: {
      summary: "make a report on one page, letters to the KSM, and the public board",
      description:
        "Writes <name>.laporan.html: one page with pictures on all that the workbook has tables for, to open by a double click, to project in a meeting, or to print. With --letters also <name>.surat.html, a letter to each KSM. With --public only <name>.papan.html, which anybody may see: no person's name, NIK, address or income. No workbook is changed.",
      examples: [
        "ppmk report kelurahan.xlsx --open",
        "ppmk report kelurahan.xlsx --letters",
        "ppmk report kelurahan.xlsx --public",
      ],
    },
  },
  recap: {
    id: {
      summary: "merangkum banyak kelurahan: menurut provinsi, kota, dan kecamatan",
      description:
        "Membaca semua buku kerja di sebuah folder beserta subfoldernya, menilai setiap kelurahan sendiri-sendiri, dan menjumlahkannya menurut wilayah. File yang tidak terbaca disebut dengan sebabnya dan tidak menghentikan yang lain; salinan dan kelurahan yang sama dihitung sekali. Folder yang berisi CSV saja adalah satu kelurahan. Hasilnya disimpan sebagai rekap.xlsx, atau seperti akhiran nama pada --out (.xlsx, .json, .ndjson, .csv). Buku kerja tidak diubah.",
      examples: ["ppmk recap kelurahan", "ppmk recap kelurahan --as-of 31-12-2012 --format ndjson"],
    },
    en: {
      summary: "sum up many kelurahan: by province, city and district",
      description:
        "Reads all workbooks of a folder and the folders in it, judges each kelurahan alone, and adds them up by region. A file that cannot be read is told with the reason and does not stop the others; copies, and workbooks of one kelurahan, count once. A folder with CSV alone is one kelurahan. The result is written to rekap.xlsx, or in the form that the ending of --out names (.xlsx, .json, .ndjson, .csv). No workbook is changed.",
      examples: ["ppmk recap kelurahan", "ppmk recap kelurahan --as-of 31-12-2012 --format ndjson"],
    },
  },
  verify: {
    id: {
      summary: "memeriksa rencana yang sudah dibuat, juga yang sudah diubah",
      description:
        "Memeriksa file rencana terhadap aturan J, jumlah, tahap pencairan, dan jadwal angsurannya, serta menyebutkan setiap sel yang berubah sejak ppmk menulisnya. Bila file sumbernya juga diberikan, diperiksa apakah rencana masih sesuai. Salinan bertanda disimpan sebagai <nama>.periksa.xlsx.",
      examples: [
        "ppmk verify kelurahan.rencana.xlsx",
        "ppmk verify kelurahan.rencana.xlsx kelurahan.xlsx --format json",
      ],
    },
    en: {
      summary: "check a plan that was made, also one that was edited",
      description:
        "Checks a plan workbook against the rules J, its sums, tranches and instalments, and names every cell that changed since ppmk wrote it. With the source files it also checks that they still agree. A marked copy is saved as <name>.periksa.xlsx.",
      examples: [
        "ppmk verify kelurahan.rencana.xlsx",
        "ppmk verify kelurahan.rencana.xlsx kelurahan.xlsx --format json",
      ],
    },
  },
  template: {
    id: {
      summary: "membuat buku kerja kosong",
      description:
        "Membuat buku kerja kosong yang siap diisi, dengan petunjuk untuk setiap kolom: kelurahan (lengkap), ksm, ps2, atau pinjaman. Dapat juga dicetak dan diisi dengan tangan. Dengan --contoh: buku kerja yang sudah diisi.",
      examples: ["ppmk template", "ppmk template ksm --out ksm-kosong.xlsx", "ppmk template --contoh"],
    },
    en: {
      summary: "make a blank workbook",
      description:
        "Makes a blank workbook to fill in, with instructions for each column: kelurahan (everything), ksm, ps2 or pinjaman (loans). It can be printed and filled in by hand, too. With --contoh: a workbook that is filled in.",
      examples: ["ppmk template", "ppmk template ksm --out blank-ksm.xlsx", "ppmk template --contoh"],
    },
  },
  explain: {
    id: {
      summary: "menjelaskan aturan, asumsi, temuan, atau satu KSM",
      description:
        "Menjelaskan satu kode: artinya, alasannya, contoh yang salah dan yang benar, serta cara memperbaikinya di Excel. Dengan --ksm: menjelaskan satu KSM selengkapnya, yaitu setiap kriteria, anggota, pinjaman, dan temuan.",
      examples: [
        "ppmk explain G.2",
        "ppmk explain nik/lost-digits",
        "ppmk explain kelurahan.xlsx --ksm K03",
        'ppmk explain kelurahan.xlsx --ksm "Siti Aminah"',
      ],
    },
    en: {
      summary: "explain a rule, an assumption, a finding or one KSM",
      description:
        "Explains a code: its meaning, the reason, a wrong and a right example, and how to fix it in Excel. With --ksm it tells all about one KSM: every criterion, its members, loans and findings.",
      examples: [
        "ppmk explain G.2",
        "ppmk explain nik/lost-digits",
        "ppmk explain kelurahan.xlsx --ksm K03",
        'ppmk explain kelurahan.xlsx --ksm "Siti Aminah"',
      ],
    },
  },
  columns: {
    id: {
      summary: "menunjukkan bagaimana setiap tabel dan kolom dibaca",
      description:
        "Menunjukkan setiap tabel di file, dikenal sebagai apa dan mengapa, serta setiap kolomnya dibaca sebagai apa. Dengan --map ditulis peta kolom awal (YAML); yang salah diperbaiki di sana, lalu peta itu diberikan kepada perintah lain dengan --columns, juga untuk file bulan berikutnya. Peta yang sudah ada tidak pernah ditimpa.",
      examples: [
        "ppmk columns laporan-upk.xlsx",
        "ppmk columns laporan-upk.xlsx --map kolom.yaml",
        "ppmk columns laporan-upk.xlsx --columns kolom.yaml",
      ],
    },
    en: {
      summary: "show how every table and column is read",
      description:
        "Shows every table of the files, what it was taken for and why, and what each of its columns is read as. With --map it writes a column map (YAML) to start from; what is wrong is corrected there, and the map given to the other commands by --columns, for next month's file too. A map that exists is never replaced.",
      examples: [
        "ppmk columns upk-report.xlsx",
        "ppmk columns upk-report.xlsx --map columns.yaml",
        "ppmk columns upk-report.xlsx --columns columns.yaml",
      ],
    },
  },
  policy: {
    id: {
      summary: "menampilkan setelan yang berlaku",
      description:
        "Menampilkan setiap setelan dengan sumbernya dalam pedoman, asumsi yang dipakai bila pedoman tidak mengaturnya, dan setelan yang menyimpang dari pedoman.",
      examples: ["ppmk policy", "ppmk policy --policy kebijakan.yaml"],
    },
    en: {
      summary: "show the settings in force",
      description:
        "Shows every setting with its source in the guideline, the assumptions made where the guideline is silent, and what deviates from the guideline.",
      examples: ["ppmk policy", "ppmk policy --policy policy.yaml"],
    },
  },
  doctor: {
    id: {
      summary: "menampilkan versi, setelan, dan apakah folder dapat ditulis",
      description:
        "Menampilkan apa yang ditanyakan lebih dahulu bila meminta bantuan: versi ppmk dan Node.js, sistem, setelan wilayah, tanggal komputer, folder dan apakah dapat ditulis.",
      examples: ["ppmk doctor"],
    },
    en: {
      summary: "show versions, settings and whether the folder can be written",
      description:
        "Shows what is asked first when one asks for help: the versions of ppmk and Node.js, the system, its region and date, the folder and whether it can be written.",
      examples: ["ppmk doctor"],
    },
  },
  complete: {
    id: {
      summary: "melengkapi perintah dengan tombol Tab: bash, zsh, fish, PowerShell",
      description:
        "Menampilkan skrip yang membuat tombol Tab melengkapi perintah, opsi, pilihan, dan nama file. Skrip itu dimuat sekali di berkas setelan terminal.",
      examples: [
        "ppmk complete bash >> ~/.bashrc",
        "ppmk complete zsh >> ~/.zshrc",
        "ppmk complete fish > ~/.config/fish/completions/ppmk.fish",
        "ppmk complete powershell >> $PROFILE",
      ],
    },
    en: {
      summary: "complete command lines with the Tab key: bash, zsh, fish, PowerShell",
      description:
        "Prints the script that makes the Tab key complete commands, options, choices and file names. It is loaded once, from the settings file of the shell.",
      examples: [
        "ppmk complete bash >> ~/.bashrc",
        "ppmk complete zsh >> ~/.zshrc",
        "ppmk complete fish > ~/.config/fish/completions/ppmk.fish",
        "ppmk complete powershell >> $PROFILE",
      ],
    },
  },
  help: {
    id: {
      summary: "menampilkan bantuan sebuah perintah",
      description: "Menampilkan bantuan sebuah perintah.",
      examples: ["ppmk help allocate"],
    },
    en: {
      summary: "show the help of a command",
      description: "Shows the help of a command.",
      examples: ["ppmk help allocate"],
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, CommandText>>>>;

export type CommandName = Exclude<keyof typeof commandHelp, "help">;
