import { App } from 'antd';
import { useRef, useState } from 'react';
import { newKey } from '../../../api/client';
import { ApiProblem, NetworkAway } from '../../../api/problem';
import { useRefreshWhistle } from '../use-whistles';
import { sendWhistleCommand } from './send-whistle-command';
import type { WhistleCommand } from './whistle-forms';

const PENDING = 'command.pending';
const STALE = 'whistle.stale';

/** Sends commands on a whistle: each once, however often it has to be tried; what went wrong is said in words. */
export function useWhistleCommand(whistleNo: string, seq: number | null) {
  const { message } = App.useApp();
  const refresh = useRefreshWhistle(whistleNo);
  const key = useRef(newKey());
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const send = async (command: WhistleCommand, label: string, body: Readonly<Record<string, unknown>>) => {
    setSending(true);
    setFailure(null);
    try {
      await sendWhistleCommand({ whistleNo, command, body, key: key.current, seq });
      key.current = newKey();
      void message.success(`「${label}」已办理`);
      await refresh();
      return true;
    } catch (error) {
      setFailure(wordsFor(error));
      // What was refused was not done: the next try is another command.
      if (error instanceof ApiProblem && error.code !== PENDING) key.current = newKey();
      if (error instanceof ApiProblem && error.code === STALE) await refresh();
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
