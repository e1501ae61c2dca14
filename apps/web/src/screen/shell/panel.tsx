import { useId, type ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  /** Of what period, by what measure. */
  readonly note?: string;
  /** The class by which the layout knows it. */
  readonly name: string;
  readonly children: ReactNode;
}

/** One part of the screen under its heading. */
export function Panel({ title, note, name, children }: PanelProps) {
  const id = useId();
  return (
    <section className={`panel panel-${name}`} aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        {note && <p>{note}</p>}
      </div>
      <div className="panel-body">{children}</div>
    </section>
  );
}
