import { localMinute } from '../../../time/dates';
import { SUPERVISION_CAUSE, SUPERVISION_KIND, wordsFor } from '../../../words/case-codes';
import type { ShownSupervision } from '../supervision/supervision';
import type { CaseDetail } from '../use-case';
import { MASKED_NOTE, SheetFrame, SheetRow } from '../../print/sheet-frame';

interface SupervisionSheetProps {
  readonly shown: CaseDetail;
  readonly supervision: ShownSupervision;
}

/** 督办单: who asks whom for what, the answer, and lines to sign. */
export function SupervisionSheet({ shown, supervision }: SupervisionSheetProps) {
  const { no, kind, level, cause, by, openedAt, answeredAt, closedAt, asked, answered } = supervision;
  return (
    <SheetFrame
      no={shown.caseNo}
      path={`/cases/${shown.caseNo}`}
      note={MASKED_NOTE}
      title={`${by?.name ?? ''}督办单`}
      red
      signatures={['承办单位负责人', '督办人']}
    >
      <table className="sheet-table">
        <tbody>
          <SheetRow
            pairs={[
              ['督办', `第 ${no} 次 · ${wordsFor(SUPERVISION_KIND, kind)} · ${level} 级`],
              ['督办时间', localMinute(openedAt)],
            ]}
          />
          <SheetRow
            pairs={[
              ['被督办单位', shown.lead?.name],
              ['承诺办结', shown.dueAt && localMinute(shown.dueAt)],
            ]}
          />
          <SheetRow pairs={[['督办事项', shown.title]]} />
          <SheetRow pairs={[['诉求内容', shown.description]]} />
          {cause && <SheetRow pairs={[['起因', wordsFor(SUPERVISION_CAUSE, cause)]]} />}
          <SheetRow pairs={[['督办意见', asked]]} />
          <SheetRow pairs={[['回复', answeredAt && `${localMinute(answeredAt)} ${answered ?? ''}`]]} />
          <SheetRow pairs={[['销号', closedAt && localMinute(closedAt)]]} />
        </tbody>
      </table>
    </SheetFrame>
  );
}
