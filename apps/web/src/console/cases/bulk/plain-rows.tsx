import type { ReactNode } from 'react';

interface PlainRow {
  readonly key: string | number;
  readonly what: ReactNode;
  /** What stands at its end. */
  readonly end: ReactNode;
}

interface PlainRowsProps {
  readonly label: string;
  readonly rows: readonly PlainRow[];
}

/** A short list under a head, each row with something at its end. */
export function PlainRows({ label, rows }: PlainRowsProps) {
  return (
    <section>
      <h2 className="plain-rows-head">{label}</h2>
      <ul className="plain-rows">
        {rows.map(({ key, what, end }) => (
          <li key={key}>
            <span>{what}</span>
            <span className="plain-rows-end">{end}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
