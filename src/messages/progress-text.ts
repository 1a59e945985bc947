import type { Lang } from "./lang.ts";
import { numberText } from "./number-text.ts";

/** `1.200 dari 10.923 file, 85 per detik, sisa 1 menit 55 detik`. */
export const progressTexts = {
  done: {
    id: (done: number, total: number, rate: number, left: number) =>
      `${numberText(done, "id")} dari ${numberText(total, "id")} file, ${numberText(Math.round(rate), "id")} per detik, sisa ${timeText(left, "menit", "detik")}`,
    en: (done: number, total: number, rate: number, left: number) =>
      `${numberText(done, "en")} of ${numberText(total, "en")} files, ${numberText(Math.round(rate), "en")} a second, ${timeText(left, "min", "s")} left`,
  },
  stopped: {
    id: (done: number) =>
      `Dihentikan sesudah ${done} file. Yang sudah dinilai disimpan; jalankan perintah yang sama untuk meneruskan.`,
    en: (done: number) => `Stopped after ${done} files. What was judged is kept; run the same command to go on.`,
  },
} as const satisfies Record<string, Readonly<Record<Lang, (...args: never[]) => string>>>;

function timeText(seconds: number, minute: string, second: string): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} ${second}` : `${minutes} ${minute} ${seconds % 60} ${second}`;
}
