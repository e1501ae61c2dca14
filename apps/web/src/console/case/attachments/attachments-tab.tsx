import { Empty } from 'antd';
import { localMinute } from '../../../time/dates';
import { PageState } from '../../shell/page-state';
import { useStory } from '../use-case';
import { beforeAndAfter } from './attachment';
import { AttachmentList } from './attachment-list';
import './attachments.css';

/** Photos and documents of a case: before and after beside each other, then each with the step that it came with. */
export function AttachmentsTab({ caseNo }: { readonly caseNo: string }) {
  return (
    <PageState of={useStory(caseNo)}>
      {(events) => {
        const withFiles = events.filter(({ attachments }) => attachments.length > 0);
        if (withFiles.length === 0)
          return <Empty description="没有照片和文件;增加办理记录、提交结果时可以上传" />;
        const pair = beforeAndAfter(events);
        return (
          <>
            {pair && (
              <div className="before-and-after">
                <section>
                  <h2>办理前</h2>
                  <AttachmentList caseNo={caseNo} attachments={pair.before} />
                </section>
                <section>
                  <h2>办理后</h2>
                  <AttachmentList caseNo={caseNo} attachments={pair.after} />
                </section>
              </div>
            )}
            {withFiles.map((event) => (
              <section key={event.seq} className="attachments-of">
                <h2>
                  {event.label} · {event.actor.organisation?.name ?? '诉求人'} · {localMinute(event.at)}
                </h2>
                <AttachmentList caseNo={caseNo} attachments={event.attachments} />
              </section>
            ))}
          </>
        );
      }}
    </PageState>
  );
}
