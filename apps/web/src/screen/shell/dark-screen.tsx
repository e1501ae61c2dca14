import type { ApiProblem } from '../../api/problem';
import { Clock } from './clock';

interface DarkScreenProps {
  readonly title: string;
  readonly detail: string;
  readonly requestId?: string;
}

/** A screen without figures: why there are none, and what to do. */
export function DarkScreen({ title, detail, requestId }: DarkScreenProps) {
  return (
    <main className="dark-screen">
      <div role="alert">
        <h1>{title}</h1>
        <p>{detail}</p>
        {requestId && <p className="dark-number">问题编号:{requestId}</p>}
      </div>
      <Clock />
    </main>
  );
}

/** A screen whose link does not open it, or not any more. */
export function EndedScreen({ problem }: { readonly problem: ApiProblem }) {
  const { title, detail, requestId } = problem;
  return <DarkScreen title={title} detail={detail} requestId={requestId} />;
}
