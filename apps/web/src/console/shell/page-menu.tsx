import {
  AppstoreOutlined,
  BankOutlined,
  BarChartOutlined,
  FundProjectionScreenOutlined,
  QrcodeOutlined,
  SettingOutlined,
  SoundOutlined,
  TeamOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { HeldRole } from './session';

type ConsolePage = HeldRole['pages'][number];

interface MenuEntry {
  readonly label: string;
  readonly path: string;
  readonly icon: ReactNode;
}

/** Where each part of the console is; which of them a role has is said by the API. */
export const PAGE_MENU: Readonly<Record<ConsolePage, MenuEntry>> = {
  workbench: { label: '我的工作台', path: '/workbench', icon: <AppstoreOutlined /> },
  cases: { label: '诉求办理', path: '/cases', icon: <UnorderedListOutlined /> },
  street: { label: '街道看板', path: '/street', icon: <BankOutlined /> },
  whistles: { label: '吹哨报到', path: '/whistles', icon: <SoundOutlined /> },
  department: { label: '被吹哨', path: '/department', icon: <TeamOutlined /> },
  figures: { label: '督办考核', path: '/figures', icon: <BarChartOutlined /> },
  screens: { label: '大屏', path: '/screens', icon: <FundProjectionScreenOutlined /> },
  posters: { label: '扫码海报', path: '/posters', icon: <QrcodeOutlined /> },
  admin: { label: '系统管理', path: '/admin', icon: <SettingOutlined /> },
};
