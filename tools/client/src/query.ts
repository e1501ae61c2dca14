/** The query part of an address; members that are undefined are left out. */
export function query(filter: object): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  return parameters.toString();
}
