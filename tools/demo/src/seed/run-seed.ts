/** Runs a seed as a command: its last line on success, one sentence and exit status 1 on failure. */
export function runSeed(seed: () => Promise<string>): void {
  seed().then(
    (line) => console.log(line),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    },
  );
}
