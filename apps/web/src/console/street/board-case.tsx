import { Button, Card, Flex, Tag } from 'antd';
import { Link } from 'react-router';
import type { components } from '../../api/schema.gen';
import { LightTag } from '../../lights/light-tag';
import { MomentExact } from '../../time/moment';
import { CallScript } from './call-script';
import { EscalationPath } from './escalation-path';

export type BoardCaseItem = components['schemas']['BoardCaseView'];

interface BoardCaseProps {
  readonly shown: BoardCaseItem;
  /** The command by which it leaves the group, where the reader may give it. */
  readonly action: string | null;
}

/** A case on the board with what its group is about: how it came up, what is asked for, what to say on the telephone. */
export function BoardCase({ shown, action }: BoardCaseProps) {
  const { caseNo, title, light, category, lead, statusLabel, answerBy, request, escalation, call } = shown;
  return (
    <Card size="small">
      <Flex justify="space-between" gap="small" wrap>
        <span>
          <Link to={`/cases/${caseNo}`}>{caseNo}</Link> <strong>{title}</strong>
        </span>
        <Flex gap="small" wrap>
          <Tag>{category.name}</Tag>
          <Tag color="blue">{statusLabel}</Tag>
          <LightTag light={light} />
        </Flex>
      </Flex>
      <p>
        {lead?.name}
        {answerBy && (
          <>
            ,应在 <MomentExact at={answerBy} /> 前答复
          </>
        )}
      </p>
      {request && (
        <blockquote className="board-request">
          <MomentExact at={request.at} /> {request.actor.organisation?.name} {request.label}
          {request.text && <p>{request.text}</p>}
        </blockquote>
      )}
      {escalation && <EscalationPath escalation={escalation} />}
      {call && <CallScript call={call} />}
      {action && (
        <Link to={`/cases/${caseNo}?do=${action}`}>
          <Button type="primary">办理</Button>
        </Link>
      )}
    </Card>
  );
}
