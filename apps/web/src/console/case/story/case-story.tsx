import { Segmented } from 'antd';
import { useState } from 'react';
import { AttachmentList } from '../attachments/attachment-list';
import { PageState } from '../../shell/page-state';
import { durationText, TimeKind } from '../../../time/duration-text';
import { localMinute } from '../../../time/dates';
import { MomentExact } from '../../../time/moment';
import { useStory } from '../use-case';
import { useOrganisations } from '../use-organisations';
import { Ladder } from './ladder';
import { tellStory, type StoryChapter, type StoryStep } from './story';
import './story.css';

const NEWEST_FIRST = '最新在前';
const FROM_THE_START = '从头看起';
const MINUTE = 60_000;

/** What happened to a case, told as a story: who had it, what they did, what they said. */
export function CaseStory({ caseNo }: { readonly caseNo: string }) {
  const story = useStory(caseNo);
  const organisations = useOrganisations();
  const [order, setOrder] = useState(NEWEST_FIRST);
  const levels = new Map(organisations.data?.items.map(({ code, level }) => [code, level]));
  return (
    <PageState of={story} empty={{ when: (events) => events.length === 0, text: '还没有办理记录' }}>
      {(events) => {
        const chapters = tellStory(events);
        const told = order === NEWEST_FIRST ? chapters.toReversed() : chapters;
        return (
          <>
            <Ladder chapters={chapters} levelOf={(code) => levels.get(code)} />
            <Segmented
              aria-label="顺序"
              options={[NEWEST_FIRST, FROM_THE_START]}
              value={order}
              onChange={setOrder}
              className="no-print"
            />
            {told.map((chapter) => (
              <Chapter
                key={chapter.steps[0]?.seq}
                caseNo={caseNo}
                chapter={chapter}
                newestFirst={order === NEWEST_FIRST}
              />
            ))}
          </>
        );
      }}
    </PageState>
  );
}

interface ChapterProps {
  readonly caseNo: string;
  readonly chapter: StoryChapter;
  readonly newestFirst: boolean;
}

function Chapter({ caseNo, chapter, newestFirst }: ChapterProps) {
  const { holder, from, to, steps } = chapter;
  const told = newestFirst ? steps.toReversed() : steps;
  const lasted = Date.parse(to ?? new Date().toISOString()) - Date.parse(from);
  return (
    <section className="chapter">
      <h2>
        {holder ? `${holder.name}承办` : '登记与受理'}
        <small>
          {localMinute(from)} 至 {to === null ? '今' : localMinute(to)}
          {lasted >= MINUTE && `,历时 ${durationText(lasted, TimeKind.wall)}`}
        </small>
      </h2>
      <ol className="story">
        {told.map((step) => (
          <Step key={step.seq} caseNo={caseNo} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ caseNo, step }: { readonly caseNo: string; readonly step: StoryStep }) {
  const { at, tone, label, who, detail, said, attachments } = step;
  return (
    <li className={`story-step tone-${tone}`}>
      <div className="story-head">
        <strong>{label}</strong>
        {detail && <span>{detail}</span>}
        <span className="story-who">
          {who} · <MomentExact at={at} />
        </span>
      </div>
      {said && <blockquote>{said}</blockquote>}
      {attachments.length > 0 && <AttachmentList caseNo={caseNo} attachments={attachments} />}
    </li>
  );
}
