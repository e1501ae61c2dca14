import { Modal, Radio } from 'antd';
import { useState } from 'react';
import { REVEAL_PURPOSE } from '../../../words/case-codes';
import { choicesOf } from '../../commands/command-form';

export type RevealPurpose = keyof typeof REVEAL_PURPOSE;

interface PurposeModalProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly state: (purpose: RevealPurpose) => void;
}

/** Asks what somebody needs personal data for, and says that it is recorded. */
export function PurposeModal({ open, close, state }: PurposeModalProps) {
  const [purpose, setPurpose] = useState<RevealPurpose | null>(null);
  return (
    <Modal
      title="查看未隐去的姓名和电话"
      open={open}
      onCancel={close}
      onOk={() => purpose && state(purpose)}
      okText="查看"
      okButtonProps={{ disabled: purpose === null }}
    >
      <p>仅限办理该诉求使用,不得外传。查看人和目的会被记录。</p>
      <Radio.Group
        aria-label="查看目的"
        vertical
        options={[...choicesOf(REVEAL_PURPOSE)]}
        value={purpose}
        onChange={({ target }) => setPurpose(target.value as RevealPurpose)}
      />
    </Modal>
  );
}
