import { Descriptions, type DescriptionsProps } from 'antd';
import { Link } from 'react-router';
import { MomentExact } from '../../../time/moment';
import { RESULT_OUTCOME, REQUEST_TYPE, wordsFor } from '../../../words/case-codes';
import type { CaseDetail } from '../use-case';
import { PetitionerFacts } from './petitioner-facts';

type Items = NonNullable<DescriptionsProps['items']>;

/** The facts of a case as they are now; who brought it is masked until somebody asks for it. */
export function CaseFacts({ shown }: { readonly shown: CaseDetail }) {
  return (
    <section aria-label="诉求信息" className="case-facts">
      <p className="case-words">{shown.description}</p>
      <Descriptions size="small" column={1} items={matter(shown)} />
      <PetitionerFacts caseNo={shown.caseNo} masked={shown.petitioner} />
      <Descriptions size="small" column={1} title="承办" items={handling(shown)} />
      {shown.reply && (
        <>
          <h2>给诉求人的答复</h2>
          <p className="case-words">{shown.reply}</p>
        </>
      )}
    </section>
  );
}

function matter(shown: CaseDetail): Items {
  const { category, requestType, address, lat, lng, registeredAt, occurredAt, complained, mergedInto } =
    shown;
  return some([
    ['分类', category.name],
    ['类型', REQUEST_TYPE[requestType]],
    ['地址', address],
    ['位置', lat !== null && lng !== null ? `${lat.toFixed(5)}, ${lng.toFixed(5)}` : null],
    ['社区', shown.community?.name],
    ['街道', shown.street?.name],
    ['登记时间', <MomentExact key="at" at={registeredAt} />],
    ['发生时间', occurredAt && <MomentExact key="at" at={occurredAt} />],
    ['被投诉单位', complained?.name],
    ['并入', mergedInto && <Link to={`/cases/${mergedInto}`}>{mergedInto}</Link>],
  ]);
}

function handling(shown: CaseDetail): Items {
  const { lead, dispatcher, desk, assists, signedAt, contactedAt, result } = shown;
  const helping = assists.filter(({ releasedAt, formerLead }) => releasedAt === null && !formerLead);
  return some([
    ['承办单位', lead?.name ?? '尚未派单'],
    ['派单单位', dispatcher?.name],
    ['受理台', desk?.name],
    [
      '协办',
      helping
        .map(({ organisation, repliedAt }) => `${organisation?.name ?? ''}${repliedAt ? '(已回复)' : ''}`)
        .join('、'),
    ],
    ['签收', signedAt && <MomentExact key="at" at={signedAt} />],
    ['首次联系', contactedAt && <MomentExact key="at" at={contactedAt} />],
    ['处理意见', result && wordsFor(RESULT_OUTCOME, result['outcome'])],
    ['返工次数', shown.reworks > 0 && `${shown.reworks} 次`],
    ['重新打开', shown.reopenings > 0 && `${shown.reopenings} 次`],
  ]);
}

/** Only what there is: an empty line says nothing. */
function some(rows: readonly (readonly [string, React.ReactNode])[]): Items {
  return rows.flatMap(([label, children]) => (children ? [{ key: label, label, children }] : []));
}
