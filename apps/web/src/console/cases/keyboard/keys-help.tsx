import { Flex, Modal, Switch } from 'antd';
import { LIST_KEYS } from './list-keys';

interface KeysHelpProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly enabled: boolean;
  readonly enable: (on: boolean) => void;
}

/** Which keys there are, and whether they are on. */
export function KeysHelp({ open, close, enabled, enable }: KeysHelpProps) {
  return (
    <Modal title="快捷键" open={open} onCancel={close} footer={null}>
      <dl className="keys-help">
        {Object.entries(LIST_KEYS).map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Ctrl</kbd>+<kbd>K</kbd>
          </dt>
          <dd>查找诉求、页面和操作</dd>
        </div>
      </dl>
      <Flex gap="small" align="center">
        <Switch checked={enabled} onChange={enable} aria-label="启用单键快捷键" />
        启用单键快捷键
      </Flex>
    </Modal>
  );
}
