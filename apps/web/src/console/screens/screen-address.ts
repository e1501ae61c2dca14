/** The address that opens a screen; what stands behind `#` is sent to no server and stands in no log. */
export function screenAddress(origin: string, token: string): string {
  return `${origin}/screen#${token}`;
}
