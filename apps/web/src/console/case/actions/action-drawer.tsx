import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Form, Space } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { dropDraft, keepDraft, readDraft, type FormValues } from '../sending/drafts';
import { SendingNotice } from '../sending/sending-notice';
import { useSending } from '../sending/use-sending';
import { useRefreshCase } from '../use-case';
import { ActionFields, begunValues, shownFields } from './action-fields';
import { actionOf, type ActionForm, type CaseDetail } from './action-form';

interface ActionDrawerProps {
  readonly form: ActionForm;
  readonly shown: CaseDetail;
  readonly username: string;
  readonly close: () => void;
}

/** One command as a form: kept as a draft until it is sent, sent once, held against the version that was seen. */
export function ActionDrawer({ form, shown, username, close }: ActionDrawerProps) {
  const { caseNo, seq, allowedActions } = shown;
  const { message } = App.useApp();
  const client = useQueryClient();
  const refresh = useRefreshCase(caseNo);
  const [instance] = Form.useForm<FormValues>();
  const [open, setOpen] = useState(true);
  const owner = useMemo(() => ({ username, caseNo, action: actionOf(form) }), [username, caseNo, form]);
  const [draft, setDraft] = useState(() => readDraft(owner));
  const done = useCallback(
    ({ statusLabel }: { statusLabel: string }) => {
      void message.success(`「${form.label}」已办理,诉求现在:${statusLabel}`);
      setOpen(false);
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    },
    [client, form, message],
  );
  const { sending, send, ask, reset } = useSending({ form, owner, done });

  useEffect(() => {
    // Whoever is signed out is led to sign in, and back to this form with its draft.
    if (sending.is === 'signedOut') void client.invalidateQueries({ queryKey: ['me'] });
    if (sending.is === 'refused')
      instance.setFields(
        sending.problem.fields.map(({ field, message: said }) => ({
          name: field.split('.')[0],
          errors: [said],
        })),
      );
  }, [sending, client, instance]);

  const busy = sending.is === 'sending' || sending.is === 'unsure';
  const allowed = allowedActions.includes(actionOf(form));
  const ready = allowed && !busy && sending.is !== 'stale';
  const submit = (values: FormValues) => {
    const kept = readDraft(owner);
    void send(values, shownFields(form, values), seq, kept?.sentAs);
  };
  const startAfresh = () => {
    dropDraft(owner);
    setDraft(null);
    instance.setFieldsValue(Object.fromEntries(form.fields.map(({ name }) => [name, undefined])));
  };
  const goOn = () => void refresh().then(reset);
  return (
    <Drawer
      title={`${form.label} · ${caseNo}`}
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(isOpen) => isOpen || close()}
      size={560}
      className="action-drawer"
      footer={
        <Space>
          <Button
            type="primary"
            danger={form.final ?? false}
            loading={sending.is === 'sending'}
            disabled={!ready}
            onClick={() => instance.submit()}
          >
            {form.label}
          </Button>
          <Button onClick={() => setOpen(false)}>{draft || busy ? '稍后再办' : '取消'}</Button>
        </Space>
      }
    >
      <Space orientation="vertical" size="middle" className="action-drawer-body">
        {form.says && <p>{form.says}</p>}
        {!allowed && (
          <Alert
            type="warning"
            showIcon
            title={`按诉求的最新情况,现在不能「${form.label}」`}
            description="已填内容仍保留,可复制到其他操作。"
          />
        )}
        {draft && sending.is === 'idle' && (
          <Alert
            type="info"
            showIcon
            title={draft.sentAs ? '上次提交的结果尚未确定,再次提交不会重复办理' : '已恢复上次没有提交的内容'}
            action={
              <Button size="small" onClick={startAfresh}>
                清空
              </Button>
            }
          />
        )}
        <SendingNotice caseNo={caseNo} sending={sending} ask={() => void ask()} change={reset} goOn={goOn} />
        <Form<FormValues>
          form={instance}
          layout="vertical"
          initialValues={begunValues(form, draft?.values ?? {})}
          disabled={busy}
          onValuesChange={(_, values: FormValues) => keepDraft(owner, { values })}
          onFinish={submit}
          onKeyDown={({ key, ctrlKey, metaKey }) => {
            if (key === 'Enter' && (ctrlKey || metaKey) && ready) instance.submit();
          }}
        >
          <ActionFields form={form} shown={shown} instance={instance} />
        </Form>
      </Space>
    </Drawer>
  );
}
