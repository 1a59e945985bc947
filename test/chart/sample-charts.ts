import type { Chart } from "../../src/chart/chart.ts";

const told = { title: "Judul", description: "Yang terlihat", unit: "rupiah" } as const;
const months = ["Januari 2013", "Februari 2013", "Maret 2013"];
const ksm = ["K01", "K02", "K03"];

/** One of every kind, with what is unknown, negative and nothing among the numbers. */
export const charts: readonly Chart[] = [
  {
    ...told,
    kind: "bar",
    upright: true,
    unit: "share",
    categories: ksm,
    reference: { label: "Batas", value: 0.9 },
    series: [{ label: "Dibayar", tone: "main", values: [0.5, null, 1] }],
  },
  {
    ...told,
    kind: "grouped-bar",
    upright: false,
    categories: ksm,
    series: [
      { label: "Diusulkan", tone: "second", values: [12_000_000, 7_500_000, 0] },
      { label: "Disetujui", tone: "main", values: [9_000_000, 7_500_000, 0] },
    ],
  },
  {
    ...told,
    kind: "stacked-bar",
    upright: true,
    categories: months,
    series: [
      { label: "Pokok", tone: "main", values: [100, 200, 0] },
      { label: "Jasa", tone: "second", values: [10, 20, 0] },
    ],
  },
  {
    ...told,
    kind: "line",
    categories: months,
    series: [
      { label: "Saldo", tone: "main", values: [3, null, 5] },
      { label: "Tunggakan", tone: "loss", values: [1, 2, -1] },
    ],
  },
  {
    ...told,
    kind: "band",
    categories: months,
    band: { label: "80 dari 100", low: [1, 2, -2], high: [4, 6, 8] },
    series: [{ label: "Tengah", tone: "main", values: [2, 4, 5] }],
  },
  {
    ...told,
    kind: "waterfall",
    words: { base: "alas", level: "jumlah", less: "kurang", more: "tambah" },
    steps: [
      { label: "Diusulkan", kind: "level", amount: 100 },
      { label: "Batas per KSM (J.4)", kind: "change", amount: -30 },
      { label: "Disetujui", kind: "level", amount: 70 },
    ],
  },
  {
    ...told,
    kind: "pentagon",
    unit: "score",
    most: 5,
    categories: ["Manusia", "Sosial", "Alam", "Fisik", "Keuangan"],
    series: [
      { label: "Awal", tone: "second", values: [1, 2, 3, 2, 1] },
      { label: "Kini", tone: "main", values: [3, 3, 3, 4, 2] },
    ],
  },
];
