import { QRCode } from 'antd';
import type { ReactNode } from 'react';
import { localMinute } from '../../../time/dates';

interface SheetFrameProps {
  readonly caseNo: string;
  readonly title: string;
  /** A document of a superior has a red head. */
  readonly red?: boolean;
  readonly children: ReactNode;
  /** Who signs. */
  readonly signatures: readonly string[];
}

const CODE_SIZE = 96;

/** A sheet of paper: head, the code that leads back to the case, body, and lines to sign. */
export function SheetFrame({ caseNo, title, red = false, children, signatures }: SheetFrameProps) {
  return (
    <article className={red ? 'sheet sheet-red' : 'sheet'}>
      <header className="sheet-head">
        <div>
          <h1>{title}</h1>
          <p>编号:{caseNo}</p>
        </div>
        <figure>
          <QRCode
            type="svg"
            size={CODE_SIZE}
            bordered={false}
            value={`${location.origin}/console/cases/${caseNo}`}
            aria-label="该诉求的二维码"
          />
          <figcaption>扫码查看</figcaption>
        </figure>
      </header>
      {children}
      <table className="sheet-table">
        <tbody>
          <tr>
            {signatures.map((who) => (
              <td key={who} className="sheet-signature">
                {who}:
                <br />
                <span>日期:</span>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <footer>打印时间:{localMinute(Date.now())} · 姓名和电话已隐去,请妥善保管</footer>
    </article>
  );
}

/** One line of a sheet: pairs of a name and what stands for it. */
export function SheetRow({ pairs }: { readonly pairs: readonly (readonly [string, ReactNode])[] }) {
  const wide = pairs.length === 1 ? { colSpan: 3 } : {};
  return (
    <tr>
      {pairs.map(([name, value]) => [
        <th key={`${name} name`} scope="row">
          {name}
        </th>,
        <td key={name} {...wide}>
          {value || '—'}
        </td>,
      ])}
    </tr>
  );
}
