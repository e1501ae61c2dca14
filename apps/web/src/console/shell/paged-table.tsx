import { Table, type TableColumnsType } from 'antd';
import { NextPage } from './next-page';

interface PagedTableProps<Row> {
  readonly columns: TableColumnsType<Row>;
  /** One page of a list as the API answers it. */
  readonly page: { readonly items: readonly Row[]; readonly nextCursor: string | null };
  /** What tells rows apart; `id` where nothing is said. */
  readonly rowKey?: keyof Row | ((row: Row) => string);
}

/** One page of a list as a table, and the way to the next one. */
export function PagedTable<Row>({ columns, page, rowKey = 'id' as keyof Row }: PagedTableProps<Row>) {
  return (
    <>
      <Table<Row>
        columns={columns}
        dataSource={[...page.items]}
        rowKey={rowKey}
        pagination={false}
        scroll={{ x: 'max-content' }}
      />
      <NextPage next={page.nextCursor} />
    </>
  );
}
