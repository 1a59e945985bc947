import type { ProgramText } from "./program-text.ts";

export const indonesian: ProgramText = {
  description:
    "ppmk menilai BKM dan KSM menurut pedoman PPMK dari buku kerja kelurahan, menyusun rencana pinjaman, dan mengembalikan buku kerja dengan tanda di setiap sel yang perlu diperbaiki. File asli tidak pernah diubah.",
  titles: {
    usage: "Cara pakai:",
    arguments: "Argumen:",
    options: "Opsi:",
    commands: "Perintah:",
    exitCodes: "Kode keluar:",
    examples: "Contoh:",
    terms: "Istilah:",
  },
  words: {
    default: "bawaan",
    choices: "pilihan",
    environment: "variabel",
    options: "opsi",
    command: "perintah",
  },
  values: {
    date: "tanggal",
    "path=value": "setelan=nilai",
    form: "bentuk",
    verdict: "hasil",
    stage: "tahap",
    strategy: "cara",
    code: "kode",
    kind: "jenis",
    plan: "rencana",
    source: "sumber",
    workbook: "buku-kerja",
  },
  commands: {
    "check-bkm": {
      summary: "menilai kelayakan BKM (F.1–F.3)",
      description:
        "Menilai satu atau beberapa kelurahan menurut kriteria F.1–F.3: kinerja BKM, opini audit, dan kinerja Sekretariat. Salinan bertanda disimpan sebagai <nama>.hasil.xlsx.",
      examples: ["ppmk check-bkm kelurahan.xlsx", "ppmk check-bkm *.xlsx --as-of 15-03-2013"],
    },
    "screen-ksm": {
      summary: "menilai kelayakan setiap KSM (G.1–G.4)",
      description:
        "Menilai setiap KSM menurut G.1–G.4 dan jenisnya (K), menyebutkan apa yang masih kurang, dan layanan yang sesuai (H). Boleh satu buku kerja, atau beberapa file dengan satu tabel masing-masing. Salinan bertanda disimpan sebagai <nama>.hasil.xlsx.",
      examples: ["ppmk screen-ksm kelurahan.xlsx", "ppmk screen-ksm anggota.csv ps2.csv pinjaman.csv --format json"],
    },
    allocate: {
      summary: "menyusun rencana pinjaman (J.1–J.8)",
      description:
        "Menilai BKM dan KSM, lalu membagi dana kepada KSM yang layak menurut J.1–J.8: jumlah tiap anggota, tahap pencairan, dan jadwal angsuran. Rencana disimpan sebagai <nama>.rencana.xlsx.",
      examples: [
        "ppmk allocate kelurahan.xlsx",
        "ppmk allocate kelurahan.xlsx --stage perguliran --fund 45000000",
        "ppmk allocate kelurahan.xlsx --compare",
      ],
    },
    verify: {
      summary: "memeriksa rencana yang sudah dibuat, juga yang sudah diubah",
      description:
        "Memeriksa file rencana terhadap aturan J, jumlah, tahap pencairan, dan jadwal angsurannya, serta menyebutkan setiap sel yang berubah sejak ppmk menulisnya. Bila file sumbernya juga diberikan, diperiksa apakah rencana masih sesuai. Salinan bertanda disimpan sebagai <nama>.periksa.xlsx.",
      examples: [
        "ppmk verify kelurahan.rencana.xlsx",
        "ppmk verify kelurahan.rencana.xlsx kelurahan.xlsx --format json",
      ],
    },
    template: {
      summary: "membuat buku kerja kosong",
      description:
        "Membuat buku kerja kosong yang siap diisi, dengan petunjuk untuk setiap kolom: kelurahan (lengkap), ksm, ps2, atau pinjaman.",
      examples: ["ppmk template", "ppmk template ksm --out ksm-kosong.xlsx"],
    },
    explain: {
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
    policy: {
      summary: "menampilkan setelan yang berlaku",
      description:
        "Menampilkan setiap setelan dengan sumbernya dalam pedoman, asumsi yang dipakai bila pedoman tidak mengaturnya, dan setelan yang menyimpang dari pedoman.",
      examples: ["ppmk policy", "ppmk policy --policy kebijakan.yaml"],
    },
    help: {
      summary: "menampilkan bantuan sebuah perintah",
      description: "Menampilkan bantuan sebuah perintah.",
      examples: ["ppmk help allocate"],
    },
  },
  arguments: {
    workbook: "buku kerja kelurahan (.xlsx atau .csv)",
    file: "buku kerja, atau beberapa file dengan satu tabel masing-masing; - membaca CSV dari masukan standar",
    plan: "file rencana (.rencana.xlsx)",
    source: "file yang dipakai untuk menyusun rencana itu",
    kind: "kelurahan, ksm, ps2, atau pinjaman",
    code: "kode aturan (G.2), asumsi (A-6), atau temuan (nik/lost-digits); dengan --ksm: buku kerja, atau beberapa file",
    command: "nama perintah",
  },
  options: {
    "as-of": "tanggal penilaian; tanpa ini: Tanggal Penilaian di buku kerja, lalu hari ini",
    policy: "file kebijakan (YAML atau JSON) yang mengganti sebagian setelan",
    set: "mengganti satu setelan, misalnya j5.memberCeiling=4000000; boleh berulang",
    lang: "bahasa keluaran",
    format: "bentuk keluaran",
    out: "nama file hasil",
    "no-annotate": "jangan membuat salinan bertanda",
    force: "timpa file hasil yang sudah ada",
    "show-nik": "tampilkan NIK dan No KK secara lengkap",
    "fail-on": "kode keluar 1 juga bila ada yang tidak layak",
    quiet: "tampilkan hasil saja, tanpa keterangan",
    color: "selalu pakai warna",
    "no-color": "jangan pakai warna",
    stage: "tahap pinjaman; tanpa ini: Tahap di buku kerja",
    strategy: "cara membagi bila dana tidak cukup",
    fund: "batasi dana yang dibagi, dalam rupiah",
    compare: "bandingkan semua cara membagi",
    "split-tranches": "satu KSM boleh dibayar dari kedua tahap pencairan, supaya tahap 1 tidak mengendap",
    draft: "susun rencana walaupun BKM tidak layak atau belum dapat ditentukan; rencananya bertanda RANCANGAN",
    ksm: "kode atau nama KSM, atau nama salah satu anggotanya",
    help: "tampilkan bantuan",
    version: "tampilkan nomor versi",
  },
  exitCodes: [
    { code: 0, meaning: "selesai" },
    {
      code: 1,
      meaning: "perlu ditangani: kesalahan, belum dapat ditentukan, atau --fail-on terpenuhi",
    },
    { code: 2, meaning: "tidak dapat dijalankan: perintah keliru atau file tidak terbaca" },
  ],
  examples: [
    { command: "ppmk template", meaning: "buku kerja kosong untuk diisi" },
    { command: "ppmk check-bkm kelurahan.xlsx", meaning: "apakah BKM-nya layak" },
    { command: "ppmk screen-ksm kelurahan.xlsx", meaning: "KSM mana yang layak, dan apa yang masih kurang" },
    { command: "ppmk allocate kelurahan.xlsx", meaning: "rencana pinjaman yang siap ditandatangani" },
    { command: "ppmk explain G.2", meaning: "penjelasan sebuah aturan" },
  ],
  terms: [
    { term: "BKM", meaning: "Badan Keswadayaan Masyarakat (LKM), pengelola dana di kelurahan" },
    { term: "UPK", meaning: "Unit Pengelola Keuangan, bagian BKM yang meminjamkan dan menagih" },
    { term: "KSM", meaning: "Kelompok Swadaya Masyarakat, kelompok peminjam" },
    { term: "PS-2", meaning: "daftar warga miskin hasil Pemetaan Swadaya" },
    { term: "perguliran", meaning: "meminjamkan kembali dana yang sudah dikembalikan" },
  ],
};
