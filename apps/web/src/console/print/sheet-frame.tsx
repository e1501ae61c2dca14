import { QRCode } from 'antd';
import type { ReactNode } from 'react';
import { localMinute } from '../../time/dates';
import './sheet.css';

interface SheetFrameProps {
  readonly no: string;
  /** Where the code leads: the page of the case or whistle in the console. */
  readonly path: string;
  readonly title: string;
  /** A document of a superior has a red head. */
  readonly red?: boolean;
  readonly children: ReactNode;
  /** Who signs. */
  readonly signatures: readonly string[];
  /** What the last line says of the sheet. */
  readonly note?: string;
}

const CODE_SIZE = 96;

/** What a sheet of a case says of itself: who reads the paper has no purpose recorded. */
export const MASKED_NOTE = '姓名和电话已隐去,请妥善保管';

/** A sheet of paper: head, the code that leads back to where it is from, body, and lines to sign. */
export function SheetFrame(props: SheetFrameProps) {
  const { no, path, title, red = false, children, signatures, note = '请妥善保管' } = props;
  return (
    <div role="region" aria-label={title} tabIndex={0} className="sheet-preview">
      <article className={red ? 'sheet sheet-red' : 'sheet'}>
        <header className="sheet-head">
          <div>
            <h1>{title}</h1>
            <p>编号:{no}</p>
          </div>
          <figure>
            <QRCode
              type="svg"
              size={CODE_SIZE}
              bordered={false}
              value={`${location.origin}/console${path}`}
              aria-label={`${no}的二维码`}
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
        <footer>
          打印时间:{localMinute(Date.now())} · {note}
        </footer>
      </article>
    </div>
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
