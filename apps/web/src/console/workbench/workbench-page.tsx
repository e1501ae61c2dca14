import { Col, Flex, Row, Typography } from 'antd';
import { useRefetchAtChange } from '../../time/refetch-at-change';
import { useTicking } from '../../time/ticks';
import { UpdateBar } from '../cases/live/update-bar';
import { useSteadyRows } from '../cases/live/use-steady-rows';
import { PageState } from '../shell/page-state';
import { useSession } from '../shell/session';
import { Counters } from './counters';
import { dayText, greeting } from './greeting';
import { NextDue } from './next-due';
import { Notices } from './notices';
import { useWorkbench } from './use-workbench';
import './workbench.css';

/** What a person begins the day with: what waits, what presses, what is new. */
export function WorkbenchPage() {
  const { me, acting } = useSession();
  const hello = useTicking((now) => `${greeting(now)},${me?.displayName ?? ''}`);
  const today = useTicking(dayText);
  const workbench = useWorkbench();
  const { rows, changes, renew } = useSteadyRows(acting?.actingRole ?? '', workbench);
  useRefetchAtChange(rows, workbench.refetch);
  return (
    <Flex vertical gap="middle" className="workbench">
      <header>
        <Typography.Title level={1}>{hello}</Typography.Title>
        <p>
          {acting?.organisation.name} · {acting?.roleLabel} · {today}
        </p>
      </header>
      <PageState of={workbench}>
        {({ counters, nextQuery }) => (
          <>
            <Counters counters={counters} />
            <Row gutter={[16, 16]}>
              <Col xs={24} xl={15}>
                <UpdateBar changes={changes} renew={() => renew()} />
                <NextDue items={rows} query={nextQuery} />
              </Col>
              <Col xs={24} xl={9}>
                <Notices />
              </Col>
            </Row>
          </>
        )}
      </PageState>
    </Flex>
  );
}
