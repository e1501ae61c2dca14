import { Link } from 'wouter';
import { knownCases } from '../follow/known-cases';

/** Where residents begin. */
export function HomePage() {
  const cases = knownCases();
  return (
    <>
      <h1>您有什么诉求?</h1>
      <p>拍照、说明、提交,一分钟即可。全程可查,办结由您评价。</p>
      <Link href="/report" className="button primary">
        我要反映
      </Link>
      <Link href="/follow" className="button">
        查询进展
      </Link>
      {cases.length > 0 && (
        <section aria-labelledby="own">
          <h2 id="own">本机提交过的诉求</h2>
          <ul className="rows">
            {cases.map(({ caseNo, title }) => (
              <li key={caseNo}>
                <Link href={`/follow/${caseNo}`}>
                  {title}
                  <small>{caseNo}</small>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
