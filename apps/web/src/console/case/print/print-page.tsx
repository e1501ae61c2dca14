import { PrinterOutlined } from '@ant-design/icons';
import { Button, Empty, Space } from 'antd';
import { Link, useParams } from 'react-router';
import { PageState } from '../../shell/page-state';
import { supervisionsOf } from '../supervision/supervision';
import { useCase, useStory, type CaseDetail, type TimelineEvent } from '../use-case';
import { HandlingSheet } from './handling-sheet';
import { SupervisionSheet } from './supervision-sheet';

/** A sheet of a case for paper: `handling`, or `supervision-1` for the first supervision. */
export function PrintPage() {
  const { caseNo = '', sheet = '' } = useParams();
  const story = useStory(caseNo);
  return (
    <>
      <Space className="no-print sheet-tools">
        <Button type="primary" icon={<PrinterOutlined />} onClick={() => print()}>
          打印
        </Button>
        <Link to={`/cases/${caseNo}`}>返回诉求</Link>
      </Space>
      <PageState of={useCase(caseNo)} heading={caseNo}>
        {(shown) => (
          <PageState of={story}>
            {(events) => <Sheet sheet={sheet} shown={shown} events={events} />}
          </PageState>
        )}
      </PageState>
    </>
  );
}

interface SheetProps {
  readonly sheet: string;
  readonly shown: CaseDetail;
  readonly events: readonly TimelineEvent[];
}

const SUPERVISION = 'supervision-';

function Sheet({ sheet, shown, events }: SheetProps) {
  if (sheet === 'handling') return <HandlingSheet shown={shown} events={events} />;
  const supervision = supervisionsOf(shown, events).find(({ no }) => sheet === `${SUPERVISION}${no}`);
  if (supervision) return <SupervisionSheet shown={shown} supervision={supervision} />;
  return <Empty description="没有这种单据,请从诉求页面打印" />;
}
