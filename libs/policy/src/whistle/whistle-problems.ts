import { LimitUnit, NAMED_LIMITS, WHISTLE_STAGES, WhistleStage } from '@suqiu/domain';
import { isSooner } from '../is-sooner';
import type { PackProblem } from '../pack-problems';
import type { WhistlePackFile } from './whistle-schema';

type Kind = WhistlePackFile['kinds'][number];

const at = (path: PackProblem['path'], message: string): PackProblem => ({ path, message });

/** What is wrong with a whistle pack whose parts are each well formed. */
export function whistleProblems(file: WhistlePackFile): PackProblem[] {
  return [
    ...file.kinds.flatMap((kind, index) => [
      ...doubleKind(file, kind, index),
      ...stagesOf(kind).map((problem) => at(['kinds', index, ...problem.path], problem.message)),
    ]),
    ...lightsGoingDown(file),
    ...rollingTimes(file),
  ];
}

function doubleKind({ kinds }: WhistlePackFile, { id }: Kind, index: number): PackProblem[] {
  const first = kinds.findIndex((kind) => kind.id === id);
  return first === index ? [] : [at(['kinds', index, 'id'], `repeats the kind "${id}"`)];
}

/**
 * Every kind says how long the work may take: cases count their departments' time by it. No stage is limited twice, and
 * none ends before one that comes before it.
 */
function stagesOf({ limits }: Kind): PackProblem[] {
  const work = limits.some(({ stage }) => stage === WhistleStage.done);
  const order = ({ stage }: Kind['limits'][number]): number => WHISTLE_STAGES.indexOf(stage);
  return [
    ...(work ? [] : [at(['limits'], 'has no limit for the stage done')]),
    ...limits.flatMap((rule, index) => {
      const path = ['limits', index];
      const isTwice = limits.findIndex(({ stage }) => stage === rule.stage) !== index;
      const later = limits.find((one) => order(one) < order(rule) && isSooner(rule.limit, one.limit));
      return [
        ...(isTwice ? [at([...path, 'stage'], `limits the stage ${rule.stage} again`)] : []),
        ...(later ? [at([...path, 'limit'], `ends before the stage ${later.stage}, which comes first`)] : []),
      ];
    }),
  ];
}

/** Orange comes after yellow. */
function lightsGoingDown({ lights }: WhistlePackFile): PackProblem[] {
  const yellow = lights.find(({ light }) => light === 'yellow');
  return lights.flatMap(({ light, atShare }, index) =>
    light === 'orange' && yellow !== undefined && yellow.atShare >= atShare
      ? [at(['lights', index, 'atShare'], 'must be more than the share of the yellow light')]
      : [],
  );
}

/** Only natural days can roll. */
function rollingTimes(file: WhistlePackFile): PackProblem[] {
  const all = [
    ...NAMED_LIMITS.flatMap((name) => {
      const given = file[name];
      return given === undefined ? [] : [{ path: [name], limit: given.limit }];
    }),
    ...file.kinds.flatMap(({ limits }, kind) =>
      limits.map(({ limit }, index) => ({ path: ['kinds', kind, 'limits', index], limit })),
    ),
  ];
  return all
    .filter(({ limit }) => limit.roll !== undefined && limit.unit !== LimitUnit.naturalDay)
    .map(({ path, limit }) =>
      at([...path, 'limit', 'roll'], `means nothing to ${limit.unit}: only natural days roll`),
    );
}
