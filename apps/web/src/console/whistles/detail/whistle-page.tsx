import { Button, Card, Col, Descriptions, Flex, Row, Tag, Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { LightTag } from '../../../lights/light-tag';
import { MomentExact } from '../../../time/moment';
import { CommandBar, focusAction } from '../../commands/command-bar';
import { CommandDrawer } from '../../commands/command-drawer';
import { allowedAs } from '../../commands/command-form';
import { NewsBar } from '../../commands/news-bar';
import { ApplyLink } from '../../figures/apply/apply-link';
import { useInAddress } from '../../shell/in-address';
import { PageState } from '../../shell/page-state';
import { useSession } from '../../shell/session';
import { CheckInDrawer } from '../actions/check-in-drawer';
import { CHECK_IN, whistleFormOf, whistleFormsOf } from '../actions/whistle-forms';
import { WHISTLES } from '../actions/whistle-subject';
import { useWhistle, type WhistleDetail } from '../use-whistles';
import { CheckInCodes } from './check-in-codes';
import { SummonedDepartments } from './summoned-departments';
import { WhistleStory } from './whistle-story';
import '../whistles.css';

/** One whistle: why it was blown, how far each department is, what happened, and what the reader can do now. */
export function WhistlePage() {
  const { whistleNo = '' } = useParams();
  return (
    <PageState of={useWhistle(whistleNo)} heading={whistleNo}>
      {(whistle) => <ShownWhistle key={whistleNo} whistle={whistle} />}
    </PageState>
  );
}

function ShownWhistle({ whistle }: { readonly whistle: WhistleDetail }) {
  const [action, openForm] = useInAddress('do');
  const form = whistleFormOf(action);
  const { me, acting } = useSession();
  // Others are not told the codes; asking for them would be refused.
  const ofOurStreet = acting?.organisation.code === whistle.street?.code;
  const { whistleNo, kind, statusLabel, light, late, reason, cases } = whistle;
  const close = () => {
    openForm(null);
    if (form) focusAction(allowedAs(form));
  };
  const heading = (text: string) => <h2 className="card-heading">{text}</h2>;
  return (
    <div className="whistle-page">
      <Flex gap="small" align="center" wrap>
        <Typography.Title level={1}>{whistleNo}</Typography.Title>
        <Tag>{kind.name}</Tag>
        <Tag color="blue">{statusLabel}</Tag>
        <LightTag light={light} />
        {late && <Tag color="error">有部门超期,已报区级</Tag>}
      </Flex>
      <p className="whistle-reason">{reason}</p>
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={14}>
          <Card title={heading('召集的部门')}>
            <SummonedDepartments departments={whistle.departments} whistleNo={whistleNo} />
          </Card>
        </Col>
        <Col xs={24} xl={10}>
          <Flex vertical gap="middle">
            <Card title={heading('基本情况')}>
              <Facts whistle={whistle} />
              {cases.length > 0 && (
                <ul className="whistle-cases" aria-label="所涉诉求">
                  {cases.map(({ caseNo, title }) => (
                    <li key={caseNo}>
                      <Link to={`/cases/${caseNo}`}>{caseNo}</Link> {title}
                    </li>
                  ))}
                </ul>
              )}
            </Card>
            {ofOurStreet && whistle.status === 'blown' && <CheckInCodes whistleNo={whistleNo} />}
            <Card title={heading('经过')}>
              <WhistleStory whistleNo={whistleNo} />
            </Card>
          </Flex>
        </Col>
      </Row>
      {!form && <NewsBar kind={WHISTLES} no={whistleNo} seq={whistle.seq} />}
      <CommandBar forms={whistleFormsOf(whistle)} open={openForm}>
        <ApplyLink subject="whistle" subjectNo={whistleNo} />
        <Link to={`/whistles/${whistleNo}/print`} className="whistle-print">
          <Button>打印吹哨单</Button>
        </Link>
      </CommandBar>
      {form === CHECK_IN && <CheckInDrawer whistleNo={whistleNo} close={close} />}
      {form && form !== CHECK_IN && me && (
        <CommandDrawer
          key={form.command}
          kind={WHISTLES}
          no={whistleNo}
          form={form}
          shown={whistle}
          username={me.username}
          close={close}
        />
      )}
    </div>
  );
}

function Facts({ whistle }: { readonly whistle: WhistleDetail }) {
  const { street, draftedAt, blownAt, closedAt, nextDueAt, rewhistleOf } = whistle;
  const items = [
    { key: 'street', label: '吹哨街道', children: street?.name ?? '—' },
    { key: 'drafted', label: '起草', children: <MomentExact at={draftedAt} /> },
    { key: 'blown', label: '吹哨', children: <MomentExact at={blownAt} /> },
    { key: 'due', label: '下一时限', children: <MomentExact at={nextDueAt} /> },
    { key: 'closed', label: '销哨', children: <MomentExact at={closedAt} /> },
    ...(rewhistleOf
      ? [
          {
            key: 'again',
            label: '再次吹哨,上次为',
            children: <Link to={`/whistles/${rewhistleOf}`}>{rewhistleOf}</Link>,
          },
        ]
      : []),
  ];
  return <Descriptions column={1} size="small" items={items} />;
}
