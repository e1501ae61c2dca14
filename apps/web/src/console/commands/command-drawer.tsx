import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Form, Space } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { begunValues, CommandFields, shownFields } from './command-fields';
import { allowedAs, type CommandForm } from './command-form';
import { dropDraft, keepDraft, readDraft, type FormValues } from './drafts';
import { SendingNotice } from './sending-notice';
import type { CommandAnswer, Shown, SubjectKind } from './subject';
import { useSending } from './use-sending';
import './commands.css';

interface CommandDrawerProps<S extends Shown> {
  readonly kind: SubjectKind;
  readonly no: string;
  readonly form: CommandForm<S>;
  readonly shown: S;
  /** The number of the case that files are sent for; without one there are none. */
  readonly filesOf?: string;
  readonly username: string;
  readonly close: () => void;
}

/** One command as a form: kept as a draft until it is sent, sent once, held against the version that was seen. */
export function CommandDrawer<S extends Shown>({
  kind,
  no,
  form,
  shown,
  filesOf,
  username,
  close,
}: CommandDrawerProps<S>) {
  const { seq, allowedActions } = shown;
  const { message } = App.useApp();
  const client = useQueryClient();
  const [instance] = Form.useForm<FormValues>();
  const [open, setOpen] = useState(true);
  const owner = useMemo(() => ({ username, no, action: allowedAs(form) }), [username, no, form]);
  const [draft, setDraft] = useState(() => readDraft(owner));
  const done = useCallback(
    ({ statusLabel }: CommandAnswer) => {
      void message.success(`「${form.label}」已办理,${kind.word}现在:${statusLabel}`);
      setOpen(false);
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    },
    [client, form, kind, message],
  );
  const { sending, send, ask, reset } = useSending({ kind, command: form.command, owner, done });

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
  const allowed = allowedActions.includes(allowedAs(form));
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
  const goOn = () => void client.invalidateQueries({ queryKey: [kind.queryKey, no] }).then(reset);
  return (
    <Drawer
      title={`${form.label} · ${no}`}
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
            title={`按${kind.word}的最新情况,现在不能「${form.label}」`}
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
        <SendingNotice
          kind={kind}
          no={no}
          sending={sending}
          ask={() => void ask()}
          change={reset}
          goOn={goOn}
        />
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
          <CommandFields form={form} shown={shown} instance={instance} {...(filesOf ? { filesOf } : {})} />
        </Form>
      </Space>
    </Drawer>
  );
}
