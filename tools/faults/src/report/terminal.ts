/** Tells what happens, with the seconds since the program began. */
export function tell(line: string): void {
  console.log(`[${(performance.now() / 1000).toFixed(1).padStart(6)} s] ${line}`);
}
