import { localMinute } from '../../../time/dates';
import { SheetFrame, SheetRow } from '../../print/sheet-frame';
import type { WhistleDepartment, WhistleDetail, WhistleEvent } from '../use-whistles';

interface WhistleSheetProps {
  readonly whistle: WhistleDetail;
  readonly story: readonly WhistleEvent[];
}

/** 吹哨单: who calls whom for what and until when, how far each is, what happened, and lines to sign. */
export function WhistleSheet({ whistle, story }: WhistleSheetProps) {
  const { whistleNo, street, kind, statusLabel, reason, cases, departments, rewhistleOf } = whistle;
  const at = (instant: string | null) => instant && localMinute(instant);
  return (
    <SheetFrame
      no={whistleNo}
      path={`/whistles/${whistleNo}`}
      title={`${street?.name ?? ''}吹哨单`}
      red
      signatures={['街道负责人', ...departments.map(({ organisation }) => organisation?.name ?? '')]}
    >
      <table className="sheet-table">
        <tbody>
          <SheetRow
            pairs={[
              ['哨的种类', kind.name],
              ['状态', statusLabel],
            ]}
          />
          <SheetRow
            pairs={[
              ['吹哨时间', at(whistle.blownAt)],
              ['下一时限', at(whistle.nextDueAt)],
            ]}
          />
          <SheetRow pairs={[['吹哨事由', reason]]} />
          {cases.length > 0 && (
            <SheetRow
              pairs={[['所涉诉求', cases.map(({ caseNo, title }) => `${caseNo} ${title}`).join('\n')]]}
            />
          )}
          {rewhistleOf && <SheetRow pairs={[['上次吹哨', rewhistleOf]]} />}
          <SheetRow pairs={[['销哨', at(whistle.closedAt)]]} />
        </tbody>
      </table>
      <Summoned departments={departments} />
      <table className="sheet-table">
        <tbody>
          <SheetRow pairs={[['经过', <Story key="story" story={story} />]]} />
        </tbody>
      </table>
    </SheetFrame>
  );
}

/** Each department with its task and the instants of its steps; what is to come is left to be written by hand. */
function Summoned({ departments }: { readonly departments: readonly WhistleDepartment[] }) {
  return (
    <table className="sheet-table sheet-grid">
      <caption>召集的部门</caption>
      <thead>
        <tr>
          {['部门', '请办理的事项', '应哨', '报到', '办结'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {departments.map(({ organisation, lead, task, acceptedAt, arrival, doneAt }) => (
          <tr key={organisation?.code}>
            <td>
              {organisation?.name}
              {lead && '(牵头)'}
            </td>
            <td>{task}</td>
            {[acceptedAt, arrival?.at, doneAt].map((instant, n) => (
              <td key={n}>{instant && localMinute(instant)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What people did, in order; the clockwork is left out on paper. */
function Story({ story }: Pick<WhistleSheetProps, 'story'>) {
  const steps = story.filter(({ actor }) => actor.organisation !== null);
  return (
    <ol className="sheet-steps">
      {steps.map(({ seq, at, label, actor, text }) => (
        <li key={seq}>
          {localMinute(at)} {actor.organisation?.name}:{label}
          {text && `。${text}`}
        </li>
      ))}
    </ol>
  );
}
