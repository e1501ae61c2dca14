import type { Examples } from './examples';

/** Sends every example about big screens: makes a link, lets its screen read, and ends it. */
export async function hangUpScreen(examples: Examples, headers: Readonly<Record<string, string>>) {
  const made = await examples.send('createScreen', { headers });
  const { id, token } = made.body as { id: string; token: string };
  await examples.send('readScreenFeed', { headers: { authorization: `Bearer ${token}` } });
  for (const operation of ['listScreens', 'revokeScreen']) await examples.send(operation, { id, headers });
}
