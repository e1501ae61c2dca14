import { PrinterOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import { Link, useParams } from 'react-router';
import { PageState } from '../../shell/page-state';
import { useWhistle, useWhistleStory } from '../use-whistles';
import { WhistleSheet } from './whistle-sheet';

/** A whistle for paper. */
export function WhistlePrintPage() {
  const { whistleNo = '' } = useParams();
  const story = useWhistleStory(whistleNo);
  return (
    <>
      <Space className="no-print sheet-tools">
        <Button type="primary" icon={<PrinterOutlined />} onClick={() => print()}>
          打印
        </Button>
        <Link to={`/whistles/${whistleNo}`}>返回吹哨</Link>
      </Space>
      <PageState of={useWhistle(whistleNo)}>
        {(whistle) => (
          <PageState of={story}>{(items) => <WhistleSheet whistle={whistle} story={items} />}</PageState>
        )}
      </PageState>
    </>
  );
}
