/** Readable by the page, and sent by the browser with what carries no header: pictures, downloads, event streams. */
const COOKIE = 'suqiu_acting_role';

/** The role that the person chose last in this browser, `role@organisation`. */
export function chosenRole(): string | undefined {
  const pair = document.cookie.split('; ').find((text) => text.startsWith(`${COOKIE}=`));
  return pair ? decodeURIComponent(pair.slice(COOKIE.length + 1)) : undefined;
}

export function chooseRole(actingRole: string): void {
  document.cookie = `${COOKIE}=${encodeURIComponent(actingRole)}; path=/; SameSite=Strict`;
}

export function forgetRole(): void {
  document.cookie = `${COOKIE}=; path=/; SameSite=Strict; max-age=0`;
}
