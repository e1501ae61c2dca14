import { useState } from 'react';
import { api } from '../../api/client';
import { PhotosField, type SentPhoto } from '../photos/photos-field';
import { admittedBy } from './progress';
import { useResidentAction, type ResidentActionProps } from './resident-action';

const FORMS = {
  supplement: { title: '补充情况', label: '还有什么要说明?', submit: '提交补充', tells: true },
  reopen: { title: '要求重新办理', label: '出现了什么新情况?', submit: '申请重新办理', tells: true },
  withdraw: { title: '撤回诉求', label: '撤回的原因(可不填)', submit: '确认撤回', tells: false },
} as const;

const MOST = 2000;

interface WordsFormProps extends ResidentActionProps {
  readonly action: keyof typeof FORMS;
}

/** Adds to a case, asks to take it up again, or takes it back; unfolded when it is wanted. News may be shown by photos. */
export function WordsForm({ caseNo, code, done, action }: WordsFormProps) {
  const [text, setText] = useState('');
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  const [uploading, setUploading] = useState(false);
  const { title, label, submit: verb, tells } = FORMS[action];
  const { sending, failure, submit } = useResidentAction(async (key) => {
    const words = text.trim();
    const options = {
      params: { path: { caseNo }, header: { 'Idempotency-Key': key } },
      headers: admittedBy(code),
    };
    const told = { text: words, ...(photos.length > 0 && { attachments: photos.map(({ id }) => id) }) };
    if (action === 'withdraw') {
      const body = words ? { text: words } : {};
      await api.POST('/api/v1/grievances/{caseNo}/withdrawal', { ...options, body });
    } else if (action === 'reopen') {
      await api.POST('/api/v1/grievances/{caseNo}/reopening', { ...options, body: told });
    } else {
      await api.POST('/api/v1/grievances/{caseNo}/supplements', { ...options, body: told });
    }
    setText('');
    setPhotos([]);
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
      {tells && <PhotosField photos={photos} change={setPhotos} busy={setUploading} />}
      {failure && (
        <p role="alert" className="failure">
          {failure}
        </p>
      )}
      <button
        type="button"
        className="button"
        disabled={sending || uploading || (tells && !text.trim())}
        onClick={submit}
      >
        {uploading ? '照片传完后可提交' : verb}
      </button>
    </details>
  );
}
