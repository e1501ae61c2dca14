import { QRCode } from 'antd';
import type { Poster } from '../use-posters';

interface PosterCardProps {
  readonly poster: Poster;
  /** Whom to call instead; undefined while it is not known. */
  readonly hotline: string | undefined;
}

/** Printed at about four centimetres: scanned from half a metre. */
const CODE_SIZE = 160;

/** One poster: what to do, the code, where it hangs, and whom to call instead. */
export function PosterCard({ poster, hotline }: PosterCardProps) {
  const { code, spot, address } = poster;
  return (
    <article className="poster-card">
      <h2>有问题,扫一扫</h2>
      <QRCode
        type="svg"
        errorLevel="M"
        size={CODE_SIZE}
        bordered={false}
        value={`${location.origin}/r/report?p=${code}`}
        aria-label={`${spot}的二维码`}
      />
      <p className="poster-spot">{spot}</p>
      <p>{address}</p>
      <p>拍照、说几句话就能反映{hotline && `,也可拨打 ${hotline}`}</p>
      <p className="poster-code">{code.replace(/(.{4})(?=.)/g, '$1 ')}</p>
    </article>
  );
}
