/** A name of which only the first character is told: 张**. */
export function maskName(name: string): string {
  const [first = '', ...rest] = Array.from(name);
  return first + '*'.repeat(Math.max(rest.length, 1));
}

/** A phone of which the middle is hidden: 138****8000. Short numbers show their last two digits only. */
export function maskPhone(phone: string): string {
  if (phone.length < 8) return '*'.repeat(Math.max(phone.length - 2, 0)) + phone.slice(-2);
  const hidden = phone.length - 7;
  return phone.slice(0, 3) + '*'.repeat(hidden) + phone.slice(-4);
}
