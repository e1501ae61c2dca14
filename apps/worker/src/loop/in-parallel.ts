/**
 * Gives each item to `work`, at most `width` at a time, in order. The first rejection stops the handing out; what is
 * under way is waited for, and then the rejection is thrown.
 */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  let failed: { readonly error: unknown } | null = null;
  const hand = async (): Promise<void> => {
    while (failed === null && next < items.length) {
      const item = items[next++] as T;
      await work(item).catch((error: unknown) => {
        failed ??= { error };
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, hand));
  const outcome = failed as { readonly error: unknown } | null;
  if (outcome !== null) throw outcome.error;
}
