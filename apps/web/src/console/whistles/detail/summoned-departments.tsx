import { Flex, Tag } from 'antd';
import { LightTag } from '../../../lights/light-tag';
import { MomentExact } from '../../../time/moment';
import type { WhistleDepartment } from '../use-whistles';

interface SummonedDepartmentsProps {
  readonly whistleNo: string;
  readonly departments: readonly WhistleDepartment[];
}

/** Each department with its task, how far it is, and what was said of it. */
export function SummonedDepartments({ whistleNo, departments }: SummonedDepartmentsProps) {
  return (
    <ul className="whistle-departments">
      {departments.map((department) => (
        <li key={department.organisation?.code}>
          <Flex gap="small" wrap align="center">
            <strong>{department.organisation?.name}</strong>
            {department.lead && <Tag color="purple">牵头</Tag>}
            <Tag color="blue">{department.statusLabel}</Tag>
            <LightTag light={department.light} />
            {department.escalated.length > 0 && <Tag color="error">超期已报区级</Tag>}
          </Flex>
          {department.task && <p>{department.task}</p>}
          <Steps department={department} />
          <Said department={department} whistleNo={whistleNo} />
        </li>
      ))}
    </ul>
  );
}

function Steps({ department }: { readonly department: WhistleDepartment }) {
  const { acceptedAt, contactedAt, arrival, plannedAt, doneAt, directedAt } = department;
  const steps = [
    ['应哨', acceptedAt],
    ['联系', contactedAt],
    [
      arrival ? `报到(${arrival.methodLabel}${arrival.confirmed ? ',街道已确认' : ''})` : '报到',
      arrival?.at ?? null,
    ],
    ['方案', plannedAt],
    ['办结', doneAt],
    ...(directedAt ? ([['区级责令', directedAt]] as const) : []),
  ] as const;
  return (
    <ol className="whistle-steps">
      {steps.map(([label, at]) => (
        <li key={label} data-done={at !== null}>
          {label} <MomentExact at={at} />
        </li>
      ))}
    </ol>
  );
}

function Said({
  department,
  whistleNo,
}: {
  readonly department: WhistleDepartment;
  readonly whistleNo: string;
}) {
  const { objection, arrival, rating, opinion, invited, organisation } = department;
  return (
    <>
      {objection && (
        <p>
          提出异议:
          <MomentExact at={objection.at} />
          {objection.ruledAt ? `,区裁定${objection.upheld ? '成立' : '不成立'}` : ',待区裁定'}
        </p>
      )}
      {arrival?.hasPhoto && organisation && (
        <img
          className="whistle-photo"
          src={`/api/v1/whistles/${whistleNo}/check-ins/${organisation.code}/photo`}
          alt={`${organisation.name}报到时的现场照片`}
        />
      )}
      {rating && (
        <p>
          街道评价:{rating.levelLabel},问题{rating.solved ? '已' : '未'}解决
        </p>
      )}
      {opinion && (
        <p>
          部门评价:{opinion.needed ? '有必要' : '没有必要'}吹哨,召集的部门
          {opinion.rightDepartments ? '' : '不'}合适
        </p>
      )}
      {invited.map(({ at, byLabel, levelLabel }) => (
        <p key={at}>
          {byLabel}评价:{levelLabel}
        </p>
      ))}
    </>
  );
}
