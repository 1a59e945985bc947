/** A command line on these files, with the options by which they were judged. */
export function proposedCommand(command: string, files: readonly string[], again: string): string {
  return ["ppmk", command, ...files.map(shellWord), ...(again === "" ? [] : [again.trim()])].join(" ");
}

/** A path or value as it is typed in a command line, also in that of Windows. */
export function shellWord(path: string): string {
  return /^[\w./\\:=-]+$/.test(path) ? path : `"${path}"`;
}
