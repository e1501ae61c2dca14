import { Button, Col, Row, Tabs } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { ApplyLink } from '../figures/apply/apply-link';
import { PageState } from '../shell/page-state';
import { useSession } from '../shell/session';
import { ActionBar, focusAction } from './actions/action-bar';
import { ActionDrawer } from './actions/action-drawer';
import { actionOf } from './actions/action-form';
import { formOf } from './actions/action-forms';
import { AttachmentsTab } from './attachments/attachments-tab';
import { ClocksTab } from './clocks/clocks-tab';
import { CaseFacts } from './facts/case-facts';
import { CaseHeader } from './header/case-header';
import { foremost } from './header/pressing-clock';
import { NewsBar } from './news/news-bar';
import { CaseStory } from './story/case-story';
import { SupervisionTab } from './supervision/supervision-tab';
import { useCase, useClocks, type CaseDetail } from './use-case';
import { WhistlesTab } from './whistles/whistles-tab';
import './case.css';

/** The tab and the open form stand in the address, so that both survive a reload and a new sign-in. */
const TAB = 'tab';
const FORM = 'do';

/** The page of one case. */
export function CasePage() {
  const { caseNo = '' } = useParams();
  return <PageState of={useCase(caseNo)}>{(shown) => <ShownCase key={caseNo} shown={shown} />}</PageState>;
}

function ShownCase({ shown }: { readonly shown: CaseDetail }) {
  const { caseNo, allowedActions } = shown;
  const [search, setSearch] = useSearchParams();
  const { me } = useSession();
  const clocks = useClocks(caseNo).data?.items;
  const set = (name: string, value: string | null) =>
    setSearch(
      (was) => {
        const next = new URLSearchParams(was);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const form = formOf(search.get(FORM));
  return (
    <div className="case-page">
      <title>{caseNo}</title>
      <CaseHeader shown={shown} clocks={clocks} showClock={() => set(TAB, 'clocks')} />
      <Row gutter={[24, 16]}>
        <Col xs={24} xl={8}>
          <CaseFacts shown={shown} />
        </Col>
        <Col xs={24} xl={16}>
          <Tabs
            activeKey={search.get(TAB) ?? 'story'}
            onChange={(tab) => set(TAB, tab === 'story' ? null : tab)}
            items={[
              { key: 'story', label: '处理记录', children: <CaseStory caseNo={caseNo} /> },
              {
                key: 'clocks',
                label: '时限',
                children: clocks && <ClocksTab caseNo={caseNo} opened={foremost(clocks)?.key} />,
              },
              {
                key: 'whistles',
                label: `吹哨(${shown.whistles.length})`,
                children: <WhistlesTab {...shown} />,
              },
              { key: 'attachments', label: '附件', children: <AttachmentsTab caseNo={caseNo} /> },
              {
                key: 'supervision',
                label: `督办(${shown.supervisions.length})`,
                children: <SupervisionTab shown={shown} />,
              },
            ]}
          />
        </Col>
      </Row>
      {!form && <NewsBar caseNo={caseNo} seq={shown.seq} />}
      <ActionBar allowed={allowedActions} open={(action) => set(FORM, action)}>
        <ApplyLink subject="case" subjectNo={caseNo} />
        <Link to={`/cases/${caseNo}/print/handling`} className="action-bar-end">
          <Button>打印办理单</Button>
        </Link>
      </ActionBar>
      {form && me && (
        <ActionDrawer
          key={form.command}
          form={form}
          shown={shown}
          username={me.username}
          close={() => {
            set(FORM, null);
            focusAction(actionOf(form));
          }}
        />
      )}
    </div>
  );
}
