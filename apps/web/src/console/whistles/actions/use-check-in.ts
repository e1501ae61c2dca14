import { App } from 'antd';
import { useRef, useState } from 'react';
import { newKey } from '../../../api/client';
import { ApiProblem, NetworkAway } from '../../../api/problem';
import { useRefreshWhistle } from '../use-whistles';
import { sendWhistleCommand } from './send-whistle-command';
import { CHECK_IN } from './whistle-forms';

const PENDING = 'command.pending';

/**
 * Reports in, once however often it has to be tried; what went wrong is said in words. No draft is kept: a code is good
 * once, a photo is too large, and where somebody stood a while ago says nothing.
 */
export function useCheckIn(whistleNo: string) {
  const { message } = App.useApp();
  const refresh = useRefreshWhistle(whistleNo);
  const key = useRef(newKey());
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const send = async (body: Readonly<Record<string, unknown>>) => {
    setSending(true);
    setFailure(null);
    try {
      await sendWhistleCommand({ no: whistleNo, command: CHECK_IN.command, body, key: key.current });
      key.current = newKey();
      void message.success(`「${CHECK_IN.label}」已办理`);
      await refresh();
      return true;
    } catch (error) {
      setFailure(wordsFor(error));
      // What was refused was not done: the next try is another command.
      if (error instanceof ApiProblem && error.code !== PENDING) key.current = newKey();
      return false;
    } finally {
      setSending(false);
    }
  };
  return { sending, failure, send };
}

function wordsFor(error: unknown): string {
  if (error instanceof NetworkAway) return '网络不通,结果尚未确定。再次提交不会重复办理。';
  if (!(error instanceof ApiProblem)) throw error;
  if (error.code === PENDING) return '系统正在处理,结果尚未确定。稍后再次提交不会重复办理。';
  const fields = error.fields.map(({ message }) => message).join(';');
  return `${error.title}:${fields || error.detail}`;
}
