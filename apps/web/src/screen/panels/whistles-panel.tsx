import { localMinute } from '../../time/dates';
import type { ScreenWhistles } from '../feed/read-feed';
import { Panel } from '../shell/panel';
import { useTurningPages } from '../shell/turning-pages';

const ROWS = 4;

/** The whistles under way: of which street, and how many of its departments have come. */
export function WhistlesPanel({ whistles }: { readonly whistles: ScreenWhistles }) {
  const { shown, page, pages } = useTurningPages(whistles.items, ROWS);
  const turned = pages > 1 ? `;第 ${page}/${pages} 页` : '';
  return (
    <Panel name="whistles" title="吹哨报到" note={`进行中,最紧迫的在前${turned}`}>
      {shown.length === 0 ? (
        <p className="nothing">现在没有进行中的吹哨</p>
      ) : (
        <table className="whistles">
          <thead>
            <tr>
              <th scope="col">街道</th>
              <th scope="col">事项</th>
              <th scope="col">吹哨时间</th>
              <th scope="col">被吹</th>
              <th scope="col">报到</th>
              <th scope="col">办结</th>
              <th scope="col">时限</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ street, kind, blownAt, summoned, arrived, done, late }, index) => (
              <tr key={`${street}-${blownAt ?? index}`}>
                <td>{street}</td>
                <td>{kind}</td>
                <td>{blownAt === null ? '–' : localMinute(blownAt).slice('2026-'.length)}</td>
                <td>{summoned} 个</td>
                <td>{arrived} 个</td>
                <td>{done} 个</td>
                <td className={late ? 'late' : 'in-time'}>{late ? '⚠ 有超期' : '✓ 正常'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
