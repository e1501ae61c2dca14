import { localMinute } from '../../../time/dates';
import { LEVEL } from '../../../words/case-codes';
import type { OrganisationLevel } from '../use-organisations';
import type { StoryChapter } from './story';

interface LadderProps {
  readonly chapters: readonly StoryChapter[];
  readonly levelOf: (code: string) => OrganisationLevel | undefined;
}

const RUNGS = Object.keys(LEVEL) as OrganisationLevel[];

/** Who had the case, as steps of a ladder: the higher the level, the further in. Nothing where one alone had it. */
export function Ladder({ chapters, levelOf }: LadderProps) {
  const held = chapters.flatMap(({ holder, ...chapter }) => (holder ? [{ ...chapter, holder }] : []));
  if (held.length < 2) return null;
  return (
    <ol className="ladder" aria-label="承办单位的变动">
      {held.map(({ holder, from, to, how }) => {
        const level = levelOf(holder.code);
        return (
          <li
            key={`${from} ${holder.code}`}
            className={`ladder-step rung-${level ? RUNGS.indexOf(level) : 0}`}
          >
            <strong>{holder.name}</strong>
            {level && <span className="ladder-level">{LEVEL[level]}</span>}
            <span>
              {how} · {localMinute(from)} {to === null ? '至今' : `至 ${localMinute(to)}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
