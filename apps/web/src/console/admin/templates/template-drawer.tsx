import { Form, Input } from 'antd';
import { PageState } from '../../shell/page-state';
import { RevisionDrawer } from '../revisions/revision-drawer';
import { RevisionList } from '../revisions/revision-list';
import { useReviseTemplate, useTemplate, type NoticeTemplate } from './use-templates';

interface TemplateValues {
  readonly title: string;
  readonly text?: string;
}

interface TemplateDrawerProps {
  readonly shown: NoticeTemplate;
  close(): void;
}

/** Edits the words of a notice from a day on; notices from before keep theirs. */
export function TemplateDrawer({ shown, close }: TemplateDrawerProps) {
  const { template, title, text } = shown;
  const { mutateAsync } = useReviseTemplate(template);
  return (
    <RevisionDrawer<TemplateValues>
      title={`修订通知「${title}」`}
      initial={{ title, ...(text !== null && { text }) }}
      close={close}
      revise={({ text: written, ...rest }) => {
        const words = written?.trim();
        return mutateAsync({ ...rest, ...(words && { text: words }) });
      }}
      history={
        <PageState of={useTemplate(template)}>
          {({ revisions }) => (
            <RevisionList
              revisions={revisions}
              said={(each) => [each.title, each.text].filter(Boolean).join(':')}
            />
          )}
        </PageState>
      }
      fields={() => (
        <>
          <Form.Item
            name="title"
            label="标题"
            rules={[{ required: true, whitespace: true, message: '请填写标题' }]}
          >
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item
            name="text"
            label="正文"
            extra="可写 {caseNo}(诉求编号)和 {whistleNo}(吹哨编号);不填则只有标题。"
          >
            <Input.TextArea rows={4} maxLength={500} />
          </Form.Item>
        </>
      )}
    />
  );
}
