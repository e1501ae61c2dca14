import { ColumnHeightOutlined, QuestionCircleOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button, Dropdown, Flex, Select } from 'antd';
import type { ReactNode } from 'react';
import { SORT } from '../../../words/list-codes';
import { optionsOf } from '../../../words/options-of';
import { DENSITY_WORDS, type Density, type ListSettings } from '../settings/list-settings';
import type { CaseSort } from '../view/case-view';
import { ColumnSettings } from './column-settings';

interface ListToolbarProps {
  readonly sort: CaseSort;
  readonly resort: (sort: CaseSort) => void;
  readonly settings: ListSettings;
  readonly change: (some: Partial<ListSettings>) => void;
  readonly reading: boolean;
  readonly refresh: () => void;
  /** Whether rows stand as cards, which have neither columns nor density. */
  readonly narrow: boolean;
  readonly help: () => void;
  /** What else can be done with the whole list. */
  readonly children?: ReactNode;
}

/** What can be done with the list as a whole. */
export function ListToolbar({ sort, resort, settings, change, reading, refresh, ...rest }: ListToolbarProps) {
  const density = {
    selectable: true,
    selectedKeys: [settings.density],
    items: optionsOf(DENSITY_WORDS).map(({ value, label }) => ({ key: value, label })),
    onClick: ({ key }: { key: string }) => change({ density: key as Density }),
  };
  return (
    <Flex role="toolbar" aria-label="清单工具" justify="flex-end" gap="small" wrap>
      <Select
        aria-label="排序"
        value={sort}
        options={optionsOf(SORT)}
        onChange={resort}
        className="list-sort"
      />
      {rest.children}
      {!rest.narrow && (
        <>
          <Dropdown menu={density} trigger={['click']} autoFocus>
            <Button icon={<ColumnHeightOutlined />}>密度</Button>
          </Dropdown>
          <ColumnSettings shown={settings.columns} change={(columns) => change({ columns })} />
        </>
      )}
      <Button icon={<ReloadOutlined />} loading={reading} onClick={refresh}>
        刷新
      </Button>
      {!rest.narrow && (
        <Button icon={<QuestionCircleOutlined />} onClick={rest.help} aria-label="快捷键" title="快捷键" />
      )}
    </Flex>
  );
}
