import { Input, type ModalFuncProps } from 'antd';

interface Asking {
  confirm(props: ModalFuncProps): unknown;
}

/** Asks why, before something is done that is kept in the log. */
export function askReason(modal: Asking, title: string, done: (reason: string) => Promise<unknown>): void {
  let reason = '';
  modal.confirm({
    title,
    content: (
      <Input.TextArea
        aria-label="原因"
        rows={3}
        maxLength={200}
        onChange={({ target }) => {
          reason = target.value.trim();
        }}
      />
    ),
    okText: '确定',
    onOk: () => (reason ? done(reason) : Promise.reject(new Error('A reason is needed.'))),
  });
}
