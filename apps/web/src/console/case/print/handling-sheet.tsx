import { localMinute } from '../../../time/dates';
import { REQUEST_TYPE, RESULT_OUTCOME, wordsFor } from '../../../words/case-codes';
import { tellStory } from '../story/story';
import { useExplanation, type CaseDetail, type TimelineEvent } from '../use-case';
import { MASKED_NOTE, SheetFrame, SheetRow } from '../../print/sheet-frame';

interface HandlingSheetProps {
  readonly shown: CaseDetail;
  readonly events: readonly TimelineEvent[];
}

/** The clock that the resident was promised. */
const PROMISED = 'case';

/** 办理单: what was asked for, who has it until when, what was done, and lines to sign. */
export function HandlingSheet({ shown, events }: HandlingSheetProps) {
  const { caseNo, petitioner, result } = shown;
  const promised = shown.clocks.some(({ key }) => key === PROMISED) ? PROMISED : undefined;
  const why = useExplanation(caseNo, promised).data?.sentence;
  const at = (instant: string | null) => instant && localMinute(instant);
  return (
    <SheetFrame
      no={caseNo}
      path={`/cases/${caseNo}`}
      title="诉求办理单"
      signatures={['承办人', '审核人', '单位负责人']}
      note={MASKED_NOTE}
    >
      <table className="sheet-table">
        <tbody>
          <SheetRow pairs={[['标题', shown.title]]} />
          <SheetRow
            pairs={[
              ['分类', shown.category.name],
              ['类型', `${REQUEST_TYPE[shown.requestType]} · ${shown.urgencyLabel}`],
            ]}
          />
          <SheetRow
            pairs={[
              ['诉求人', petitioner.anonymous ? '匿名' : petitioner.name],
              ['电话', petitioner.phone],
            ]}
          />
          <SheetRow pairs={[['地址', shown.address]]} />
          <SheetRow pairs={[['诉求内容', shown.description]]} />
          <SheetRow
            pairs={[
              ['登记时间', at(shown.registeredAt)],
              ['承诺办结', at(shown.dueAt)],
            ]}
          />
          <SheetRow
            pairs={[
              ['承办单位', shown.lead?.name],
              ['派单单位', shown.dispatcher?.name],
            ]}
          />
          {why && <SheetRow pairs={[['时限说明', why]]} />}
          <SheetRow pairs={[['办理过程', <Steps key="steps" events={events} />]]} />
          <SheetRow pairs={[['处理意见', result && wordsFor(RESULT_OUTCOME, result['outcome'])]]} />
          <SheetRow pairs={[['答复', shown.reply]]} />
        </tbody>
      </table>
    </SheetFrame>
  );
}

/** What people did, in order; the clockwork is left out on paper. */
function Steps({ events }: Pick<HandlingSheetProps, 'events'>) {
  const steps = tellStory(events)
    .flatMap((chapter) => chapter.steps)
    .filter(({ tone }) => tone !== 'quiet');
  return (
    <ol className="sheet-steps">
      {steps.map(({ seq, at, label, detail, who, said }) => (
        <li key={seq}>
          {localMinute(at)} {who}:{[label, detail].filter(Boolean).join(',')}
          {said && `。${said}`}
        </li>
      ))}
    </ol>
  );
}
