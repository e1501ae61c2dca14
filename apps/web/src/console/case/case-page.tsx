import { Button, Col, Row, Tabs } from 'antd';
import { Link, useParams } from 'react-router';
import { CommandBar, focusAction } from '../commands/command-bar';
import { CommandDrawer } from '../commands/command-drawer';
import { NewsBar } from '../commands/news-bar';
import { ApplyLink } from '../figures/apply/apply-link';
import { useInAddress } from '../shell/in-address';
import { PageState } from '../shell/page-state';
import { useSession } from '../shell/session';
import { actionOf } from './actions/action-form';
import { formOf, formsOf } from './actions/action-forms';
import { CASES } from './actions/case-subject';
import { AttachmentsTab } from './attachments/attachments-tab';
import { ClocksTab } from './clocks/clocks-tab';
import { CaseFacts } from './facts/case-facts';
import { CaseHeader } from './header/case-header';
import { foremost } from './header/pressing-clock';
import { CaseStory } from './story/case-story';
import { SupervisionTab } from './supervision/supervision-tab';
import { useCase, useClocks, type CaseDetail } from './use-case';
import { WhistlesTab } from './whistles/whistles-tab';
import './case.css';

/** The page of one case. */
export function CasePage() {
  const { caseNo = '' } = useParams();
  return (
    <PageState of={useCase(caseNo)} heading={caseNo}>
      {(shown) => <ShownCase key={caseNo} shown={shown} />}
    </PageState>
  );
}

function ShownCase({ shown }: { readonly shown: CaseDetail }) {
  const { caseNo, allowedActions } = shown;
  const { me } = useSession();
  const clocks = useClocks(caseNo).data?.items;
  const [tab, showTab] = useInAddress('tab');
  const [action, openForm] = useInAddress('do');
  const form = formOf(action);
  return (
    <div className="case-page">
      <title>{caseNo}</title>
      <CaseHeader shown={shown} clocks={clocks} showClock={() => showTab('clocks')} />
      <Row gutter={[24, 16]}>
        <Col xs={24} xl={8}>
          <CaseFacts shown={shown} />
        </Col>
        <Col xs={24} xl={16}>
          <Tabs
            activeKey={tab ?? 'story'}
            onChange={(chosen) => showTab(chosen === 'story' ? null : chosen)}
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
      {!form && <NewsBar kind={CASES} no={caseNo} seq={shown.seq} />}
      <CommandBar forms={formsOf(allowedActions)} open={openForm}>
        <ApplyLink subject="case" subjectNo={caseNo} />
        <Link to={`/cases/${caseNo}/print/handling`} className="action-bar-end">
          <Button>打印办理单</Button>
        </Link>
      </CommandBar>
      {form && me && (
        <CommandDrawer
          key={form.command}
          kind={CASES}
          no={caseNo}
          form={form}
          shown={shown}
          filesOf={caseNo}
          username={me.username}
          close={() => {
            openForm(null);
            focusAction(actionOf(form));
          }}
        />
      )}
    </div>
  );
}
