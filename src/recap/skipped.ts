/**
 * Why something in a folder is no kelurahan: Excel's lock file, a hidden one, what ppmk wrote, an archive, CSV beside
 * workbooks, a link, or another kind of file.
 */
export const skipReasons = ["lock", "hidden", "own", "archive", "beside", "link", "other"] as const;
export type SkipReason = (typeof skipReasons)[number];

export interface Skipped {
  readonly path: string;
  readonly reason: SkipReason;
}
