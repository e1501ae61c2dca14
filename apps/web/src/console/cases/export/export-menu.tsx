import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { CaseColumnName } from '../columns/case-columns';
import type { CaseView } from '../view/case-view';
import { exportAddress, type ExportFormat } from './export-address';

const FORMATS: Readonly<Record<ExportFormat, string>> = { xlsx: 'Excel (xlsx)', csv: 'CSV' };

interface ExportMenuProps {
  readonly view: CaseView;
  readonly columns: readonly CaseColumnName[];
}

/** The list as a file, exactly as it is shown. The browser fetches it, so that size does not matter. */
export function ExportMenu({ view, columns }: ExportMenuProps) {
  const items = (Object.keys(FORMATS) as ExportFormat[]).map((format) => ({
    key: format,
    label: (
      <a href={exportAddress(view, columns, format)} download>
        {FORMATS[format]}
      </a>
    ),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']} autoFocus>
      <Button icon={<DownloadOutlined />}>导出</Button>
    </Dropdown>
  );
}
