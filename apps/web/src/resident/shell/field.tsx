import type { ReactNode } from 'react';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

/** A labelled input with what is wrong with it in words. The input refers to both by `{id}-note`. */
export function Field({ id, label, hint, problem, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {(problem ?? hint) && (
        <p id={`${id}-note`} className={problem ? 'failure' : 'hint'}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}
