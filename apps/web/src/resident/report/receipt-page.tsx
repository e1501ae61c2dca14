import { Link, Redirect } from 'wouter';
import { localMinute } from '../../time/dates';
import { receiptOf } from './send-report';

/** What a resident gets at once: number, code, who has it, and until when. */
export function ReceiptPage({ caseNo }: { readonly caseNo: string }) {
  const receipt = receiptOf(caseNo);
  if (!receipt) return <Redirect to={`/follow/${caseNo}`} replace />;
  const { trackingCode, handledBy, desk, promisedAt } = receipt;
  return (
    <>
      <h1>已收到您的诉求</h1>
      <dl className="facts">
        <dt>诉求编号</dt>
        <dd>{caseNo}</dd>
        <dt>查询码</dt>
        <dd className="code">{trackingCode}</dd>
        <dt>{handledBy ? '承办单位' : '受理单位'}</dt>
        <dd>{(handledBy ?? desk).name}</dd>
        {promisedAt && (
          <>
            <dt>承诺办结</dt>
            <dd>{localMinute(promisedAt)}</dd>
          </>
        )}
      </dl>
      <p>请保存查询码,凭编号和查询码可随时查询。本机已为您记住。</p>
      <Link href={`/follow/${caseNo}`} className="button primary">
        查看进展
      </Link>
    </>
  );
}
