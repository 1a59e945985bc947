// Required before a program: says at its end, on standard error, how many megabytes it took at most.
process.on("exit", () => {
  process.stderr.write(String(process.resourceUsage().maxRSS / 1024));
});
