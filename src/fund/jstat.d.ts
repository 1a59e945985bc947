declare module "jstat" {
  /** What is used of jStat, which brings no types. */
  const jstat: {
    readonly beta: {
      /** The value below which a share `p` of Beta(alpha, beta) lies. */
      readonly inv: (p: number, alpha: number, beta: number) => number;
    };
  };
  export = jstat;
}
