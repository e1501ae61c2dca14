import { CopyOutlined } from '@ant-design/icons';
import { Alert, App, Button, Input, Modal, Space, Typography, type InputRef } from 'antd';
import { useRef } from 'react';
import { screenAddress } from './screen-address';
import type { MadeScreen } from './use-screens';

interface ToldLinkProps {
  readonly made: MadeScreen;
  close(): void;
}

/** The address of a new screen: told this once. */
export function ToldLink({ made, close }: ToldLinkProps) {
  const { message } = App.useApp();
  const field = useRef<InputRef>(null);
  const address = made.token === null ? null : screenAddress(location.origin, made.token);

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      void message.success('已复制');
    } catch {
      // Browsers give the clipboard to pages with a certificate only.
      field.current?.select();
      void message.info('已选中,请按 Ctrl+C 复制');
    }
  };
  return (
    <Modal
      open
      title={`「${made.name}」的大屏链接`}
      onCancel={close}
      onOk={close}
      okText="已保存"
      cancelText="关闭"
    >
      {address === null ? (
        <Alert type="warning" showIcon title="链接已制作,但网络中断,没有收到口令。请停用它,再制作一个。" />
      ) : (
        <>
          <Typography.Paragraph>
            链接只显示这一次。谁有链接,谁就能看到该大屏的数字;请只交给管理大屏的人,不再使用时停用。
          </Typography.Paragraph>
          <Space.Compact block>
            <Input ref={field} readOnly value={address} aria-label="大屏链接" />
            <Button type="primary" icon={<CopyOutlined />} onClick={() => void copy(address)}>
              复制
            </Button>
          </Space.Compact>
          <Typography.Paragraph>
            <a href={address} target="_blank" rel="noreferrer">
              在新窗口打开
            </a>
          </Typography.Paragraph>
        </>
      )}
    </Modal>
  );
}
