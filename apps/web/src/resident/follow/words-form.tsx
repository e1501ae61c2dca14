import { useState } from 'react';
import { api } from '../../api/client';
import { admittedBy } from './progress';
import { useResidentAction, type ResidentActionProps } from './resident-action';

const FORMS = {
  supplement: { title: '补充情况', label: '还有什么要说明?', submit: '提交补充', required: true },
  reopen: { title: '要求重新办理', label: '出现了什么新情况?', submit: '申请重新办理', required: true },
  withdraw: { title: '撤回诉求', label: '撤回的原因(可不填)', submit: '确认撤回', required: false },
} as const;

const MOST = 2000;

interface WordsFormProps extends ResidentActionProps {
  readonly action: keyof typeof FORMS;
}

/** Adds to a case, asks to take it up again, or takes it back; unfolded when it is wanted. */
export function WordsForm({ caseNo, code, done, action }: WordsFormProps) {
  const [text, setText] = useState('');
  const { title, label, submit: verb, required } = FORMS[action];
  const { sending, failure, submit } = useResidentAction(async (key) => {
    const words = text.trim();
    const options = {
      params: { path: { caseNo }, header: { 'Idempotency-Key': key } },
      headers: admittedBy(code),
    };
    if (action === 'withdraw') {
      const body = words ? { text: words } : {};
      await api.POST('/api/v1/grievances/{caseNo}/withdrawal', { ...options, body });
    } else if (action === 'reopen') {
      await api.POST('/api/v1/grievances/{caseNo}/reopening', { ...options, body: { text: words } });
    } else {
      await api.POST('/api/v1/grievances/{caseNo}/supplements', { ...options, body: { text: words } });
    }
    setText('');
  }, done);
  return (
    <details className="card">
      <summary>{title}</summary>
      <div className="field">
        <label htmlFor={action}>{label}</label>
        <textarea
          id={action}
          rows={3}
          maxLength={MOST}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      {failure && (
        <p role="alert" className="failure">
          {failure}
        </p>
      )}
      <button
        type="button"
        className="button"
        disabled={sending || (required && !text.trim())}
        onClick={submit}
      >
        {verb}
      </button>
    </details>
  );
}
