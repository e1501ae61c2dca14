const EXPLANATIONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The database does not answer at the address in DATABASE_URL: is PostgreSQL running?',
  ENOTFOUND: 'The host in DATABASE_URL is not known: check the address.',
  EAI_AGAIN: 'The host in DATABASE_URL cannot be looked up just now: check the address and the network.',
  ETIMEDOUT:
    'The database does not answer in time at the address in DATABASE_URL: check address and firewall.',
  '28P01': 'The database refuses the password in DATABASE_URL.',
  '28000': 'The database refuses the user in DATABASE_URL.',
  '3D000': 'The database named in DATABASE_URL does not exist: create it first.',
  '42501': 'The user in DATABASE_URL may not change the schema: grant it CREATE on the database.',
  '57P03': 'The database is starting up or shutting down: try again in a moment.',
};

/** One sentence for the person at the terminal. Anything unknown is told with the database's own words and code. */
export function explainDatabaseError(error: unknown): string {
  for (const { code, message } of chainOf(error)) {
    const explanation = code === undefined ? undefined : EXPLANATIONS[code];
    if (explanation) return explanation;
    if (/timeout/i.test(message) && code === undefined) return EXPLANATIONS['ETIMEDOUT'] ?? message;
  }
  const [outermost] = chainOf(error);
  const code = outermost?.code ? ` (${outermost.code})` : '';
  return `The migration failed: ${outermost?.message ?? String(error)}${code}`;
}

interface Link {
  readonly code: string | undefined;
  readonly message: string;
}

/** An error with its causes and, where several addresses were tried, the error of each. */
function chainOf(error: unknown): Link[] {
  if (typeof error !== 'object' || error === null) return [];
  const { message, code, cause, errors } = error as Readonly<Record<string, unknown>>;
  if (typeof message !== 'string') return [];
  const inner: readonly unknown[] = Array.isArray(errors) ? errors : [];
  const link = { message, code: typeof code === 'string' ? code : undefined };
  return [link, ...chainOf(cause), ...inner.flatMap(chainOf)];
}
