import { Result, Typography } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { PageState } from '../../shell/page-state';
import { useApplicationCatalogue } from '../applications/use-applications';
import { ApplyForm } from './apply-form';
import { begunIn } from './application-address';
import '../figures.css';

/** A unit asks that a case or whistle does not count (剔除), or disputes a deduction (申诉). */
export function ApplyPage() {
  const [search] = useSearchParams();
  return (
    <>
      <Link to="/figures/applications">返回申请清单</Link>
      <Typography.Title level={1}>申请剔除或申诉</Typography.Title>
      <PageState of={useApplicationCatalogue()}>
        {(catalogue) =>
          catalogue.mayApply ? (
            <ApplyForm catalogue={catalogue} begun={begunIn(search)} />
          ) : (
            <Result
              status="403"
              title="当前角色不能申请"
              subTitle="申请由指标所属单位的工作人员、负责人提出;请切换为该单位的角色。"
            />
          )
        }
      </PageState>
    </>
  );
}
