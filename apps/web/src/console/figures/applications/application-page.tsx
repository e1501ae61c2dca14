import { Alert, Button, Card, Flex, Input, Steps, Typography } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { MomentExact } from '../../../time/moment';
import { PageState } from '../../shell/page-state';
import { useApplication, useApplicationCommand, type Application } from './use-applications';

const STATES = { agreed: 'finish', refused: 'error', present: 'process', to_come: 'wait' } as const;

/** One application: its way through the review, every step with its reason, and what the reader can decide. */
export function ApplicationPage() {
  const { id = '' } = useParams();
  return (
    <PageState of={useApplication(id)}>{(application) => <Shown application={application} />}</PageState>
  );
}

function Shown({ application }: { readonly application: Application }) {
  const { label, subject, subjectNo, ground, family, unit, statusLabel, route, steps } = application;
  return (
    <Flex vertical gap="middle">
      <Link to="/figures/applications">返回申请清单</Link>
      <Typography.Title level={1}>
        {label} {subjectNo}
      </Typography.Title>
      <p>
        {unit?.name}就
        <Link to={`/${subject === 'case' ? 'cases' : 'whistles'}/${subjectNo}`}>{subjectNo}</Link>以“
        {ground.name}”申请,涉及{family.name}。现在:{statusLabel}。
      </p>
      <Steps
        items={route.map(({ name, organisation, state }) => ({
          title: name,
          content: organisation?.name,
          status: STATES[state],
        }))}
      />
      <Card title={<h2 className="card-heading">经过</h2>}>
        <ol>
          {steps.map(({ seq, at, label: step, name, roleLabel, organisation, text }) => (
            <li key={seq}>
              <MomentExact at={at} /> <strong>{step}</strong> {organisation?.name} {roleLabel} {name}
              {text && <p>{text}</p>}
            </li>
          ))}
        </ol>
      </Card>
      {application.allowedActions.length > 0 && <Decide application={application} />}
    </Flex>
  );
}

function Decide({ application }: { readonly application: Application }) {
  const { id, allowedActions, route } = application;
  const [text, setText] = useState('');
  const { mutate, isPending, error } = useApplicationCommand(id);
  const present = route.find(({ state }) => state === 'present');
  const words = text.trim();
  const may = { disabled: !words, loading: isPending };
  return (
    <Card title={<h2 className="card-heading">办理</h2>}>
      <label htmlFor="words">意见</label>
      <Input.TextArea
        id="words"
        rows={3}
        maxLength={2000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {error && <Alert type="error" showIcon title={error.message} role="alert" />}
      <Flex gap="small" wrap className="next-page">
        {allowedActions.includes('decide') && present && (
          <>
            <Button
              type="primary"
              {...may}
              onClick={() => mutate({ command: 'decide', step: present.code, agrees: true, text: words })}
            >
              同意
            </Button>
            <Button
              danger
              {...may}
              onClick={() => mutate({ command: 'decide', step: present.code, agrees: false, text: words })}
            >
              不同意
            </Button>
          </>
        )}
        {allowedActions.includes('withdraw') && (
          <Button {...may} onClick={() => mutate({ command: 'withdraw', text: words })}>
            撤回申请
          </Button>
        )}
        {allowedActions.includes('revoke') && (
          <Button danger {...may} onClick={() => mutate({ command: 'revoke', text: words })}>
            撤销已批准的剔除
          </Button>
        )}
      </Flex>
    </Card>
  );
}
