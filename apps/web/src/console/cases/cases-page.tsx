import { Flex, Grid, Typography } from 'antd';
import { useSession } from '../shell/session';
import { CaseList } from './case-list';
import { CaseSearchForm } from './search/case-search-form';
import { useListSettings } from './settings/list-settings';
import { useCaseView } from './view/use-case-view';
import './cases.css';

/** The work list: what the role may see, narrowed as the address says. */
export function CasesPage() {
  const { me } = useSession();
  const pages = useCaseView();
  const [settings, change] = useListSettings(me?.username ?? '');
  const narrow = !(Grid.useBreakpoint().md ?? true);
  const { view, show } = pages;
  return (
    <Flex vertical gap="middle">
      <Typography.Title level={1} className="page-title">
        诉求办理
      </Typography.Title>
      <CaseSearchForm
        filters={view.filters}
        narrow={narrow}
        search={(filters) => show({ ...view, filters })}
      />
      <CaseList pages={pages} settings={settings} change={change} narrow={narrow} />
    </Flex>
  );
}
