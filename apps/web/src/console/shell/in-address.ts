import { useSearchParams } from 'react-router';

/** Something of a page that stands in its address, so that it survives a reload and a new sign-in; null where it is not. */
export function useInAddress(name: string): readonly [string | null, (value: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const set = (value: string | null) =>
    setSearch(
      (was) => {
        const next = new URLSearchParams(was);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return [search.get(name), set];
}
