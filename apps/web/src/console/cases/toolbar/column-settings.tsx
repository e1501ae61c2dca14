import { ArrowDownOutlined, ArrowUpOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Flex, Popover } from 'antd';
import { CASE_COLUMN_NAMES, caseColumn, type CaseColumnName } from '../columns/case-columns';
import { moved, toggled, USUAL_COLUMNS } from '../columns/shown-columns';

interface ColumnSettingsProps {
  readonly shown: readonly CaseColumnName[];
  readonly change: (columns: readonly CaseColumnName[]) => void;
}

/** Which columns are shown, in which order. */
export function ColumnSettings({ shown, change }: ColumnSettingsProps) {
  const hidden = CASE_COLUMN_NAMES.filter((name) => !shown.includes(name));
  const row = (name: CaseColumnName) => {
    const { title } = caseColumn(name);
    const place = shown.indexOf(name);
    return (
      <Flex key={name} component="li" justify="space-between" align="center" gap="large">
        <Checkbox checked={place >= 0} onChange={() => change(toggled(shown, name))}>
          {title}
        </Checkbox>
        {place >= 0 && (
          <span>
            <Button
              type="text"
              size="small"
              icon={<ArrowUpOutlined />}
              aria-label={`前移 ${title}`}
              disabled={place === 0}
              onClick={() => change(moved(shown, name, -1))}
            />
            <Button
              type="text"
              size="small"
              icon={<ArrowDownOutlined />}
              aria-label={`后移 ${title}`}
              disabled={place === shown.length - 1}
              onClick={() => change(moved(shown, name, 1))}
            />
          </span>
        )}
      </Flex>
    );
  };
  const content = (
    <>
      <ul className="column-settings">{[...shown, ...hidden].map(row)}</ul>
      <Button type="link" onClick={() => change(USUAL_COLUMNS)}>
        恢复默认
      </Button>
    </>
  );
  return (
    <Popover trigger="click" placement="bottomRight" title="列设置" content={content}>
      <Button icon={<SettingOutlined />}>列设置</Button>
    </Popover>
  );
}
