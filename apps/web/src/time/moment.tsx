import { localMinute, relativeText } from './dates';
import { useTicking } from './ticks';

/** An instant as people say it (`3小时前`), with its date and time behind it. */
export function Moment({ at }: { readonly at: string }) {
  const text = useTicking((now) => relativeText(at, now));
  return (
    <time dateTime={at} title={localMinute(at)}>
      {text}
    </time>
  );
}

/** An instant by date and time, or a dash where there is none. */
export function MomentExact({ at }: { readonly at: string | null }) {
  return at === null ? <>—</> : <time dateTime={at}>{localMinute(at)}</time>;
}
