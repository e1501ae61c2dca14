import { Card, Empty, Flex, Table, type TableColumnsType } from 'antd';
import { Link, useParams } from 'react-router';
import { api, dataOf } from '../../../api/client';
import { PageState } from '../../shell/page-state';
import { ScrollRegion } from '../../shell/scroll-region';
import { DocumentTrial, type TriedDocument } from '../trial/document-trial';
import { PackDiff } from './pack-diff';
import { usePacks, type Pack, type PackVersion } from './use-policies';

const COLUMNS: TableColumnsType<PackVersion> = [
  { title: '版本', dataIndex: 'version' },
  { title: '名称', dataIndex: 'title' },
  { title: '施行日期', dataIndex: 'effectiveFrom' },
  {
    title: '未结的是否适用',
    key: 'open',
    render: (_, { applyToOpen }) => (applyToOpen ? '适用' : '仍按原规则'),
  },
];

/** One pack: its versions, what changed between two of them, and a new one brought in after a trial. */
export function PackPage() {
  const { kind = '', pack: id = '' } = useParams();
  return (
    <PageState of={usePacks()}>
      {(packs) => {
        const pack = packs.find((each) => each.kind === kind && each.id === id);
        return pack ? <Shown pack={pack} /> : <Empty description="没有这个规则包" />;
      }}
    </PageState>
  );
}

function Shown({ pack }: { readonly pack: Pack }) {
  const { kind, id, title, versions } = pack;
  const heading = (text: string) => <h2 className="card-heading">{text}</h2>;
  return (
    <Flex vertical gap="middle" className="admin-part">
      <Link to="/admin/policies">返回规则包</Link>
      <Card title={heading(`${title}(${id})的版本`)}>
        <ScrollRegion label="版本">
          <Table<PackVersion>
            columns={COLUMNS}
            dataSource={[...versions]}
            rowKey="version"
            pagination={false}
            size="middle"
          />
        </ScrollRegion>
      </Card>
      {kind === 'case' && (
        <Card title={heading('两个版本的差别')}>
          <PackDiff pack={pack} />
        </Card>
      )}
      <Card title={heading('导入与试算')}>
        <DocumentTrial
          label="规则包的新版本(JSON)"
          tryOut={(document, after, key) => tryPack(pack, document, after, key)}
          bringIn={(document, key) => addPack(pack, document, key)}
        />
      </Card>
    </Flex>
  );
}

function tryPack({ kind, id }: Pack, document: TriedDocument, after: number, key: string) {
  const params = { path: { pack: id }, header: { 'Idempotency-Key': key }, query: { after } };
  const body = { document };
  return kind === 'case'
    ? dataOf(api.POST('/api/v1/policies/{pack}/dry-run', { params, body }))
    : dataOf(api.POST('/api/v1/whistle-packs/{pack}/dry-run', { params, body }));
}

async function addPack({ kind, id }: Pack, document: TriedDocument, key: string): Promise<void> {
  const params = { path: { pack: id }, header: { 'Idempotency-Key': key } };
  const body = { document };
  if (kind === 'case') await api.POST('/api/v1/policies/{pack}/versions', { params, body });
  else await api.POST('/api/v1/whistle-packs/{pack}/versions', { params, body });
}
