import { Flex } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { localMinute } from '../../../time/dates';
import { PageState } from '../../shell/page-state';
import { Moves } from '../trial/moves';
import { useRuleChange } from './use-rules';

/** One change of calendars or rules: what it moved, as its trial said before. */
export function RuleChangePage() {
  const { revision = '' } = useParams();
  const [after, setAfter] = useState(0);
  return (
    <Flex vertical gap="small" className="admin-part">
      <Link to="/admin/rules">返回变更记录</Link>
      <PageState of={useRuleChange(revision, after)}>
        {(change) => (
          <>
            <h2>
              第 {change.revision} 号修订:{change.key}
            </h2>
            <p>
              {localMinute(change.createdAt)} 导入,
              {change.finishedAt === null
                ? '正在逐件调整。'
                : `${localMinute(change.finishedAt)} 逐件调整完毕。`}
            </p>
            <Moves trial={change} turn={setAfter} />
          </>
        )}
      </PageState>
    </Flex>
  );
}
