import { MomentExact } from '../../../time/moment';
import { PageState } from '../../shell/page-state';
import { useWhistleStory } from '../use-whistles';

/** What happened to a whistle, the latest first. */
export function WhistleStory({ whistleNo }: { readonly whistleNo: string }) {
  return (
    <PageState of={useWhistleStory(whistleNo)}>
      {(events) => (
        <ol className="whistle-story">
          {events.toReversed().map(({ seq, at, label, actor, text }) => (
            <li key={seq}>
              <MomentExact at={at} /> <strong>{label}</strong> {actor.organisation?.name}
              {text && <p>{text}</p>}
            </li>
          ))}
        </ol>
      )}
    </PageState>
  );
}
