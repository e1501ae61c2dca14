import { Urgency } from '@suqiu/domain';
import { UNCLASSIFIED, type DispatchRule } from '@suqiu/entities';
import { dispatchRuleOf, type CategoryBranch } from './category-branch';
import { CITY } from './city';
import { HOUSING } from './housing';
import { SERVICES } from './services';

/** A category as it is sown; `path` holds the codes from the broadest category to this one. */
export interface CategorySeed {
  readonly code: string;
  readonly parentCode: string | null;
  readonly level: 1 | 2 | 3;
  readonly name: string;
  readonly onDutyList: boolean;
  readonly defaultUrgency: Urgency;
  readonly path: string;
  readonly keywords: readonly string[];
  readonly dispatchRule: DispatchRule | null;
}

const BRANCHES: readonly CategoryBranch[] = [HOUSING, ...CITY, ...SERVICES];

const UNDECIDED = {
  onDutyList: false,
  defaultUrgency: Urgency.normal,
  keywords: [],
  dispatchRule: null,
} as const;

/** The dispatch catalogue of the demonstration district (派单目录), parents before children. */
export function dispatchCatalogue(): CategorySeed[] {
  const unclassified: CategorySeed = {
    ...UNDECIDED,
    code: UNCLASSIFIED,
    parentCode: null,
    level: 1,
    name: '待分类',
    path: `/${UNCLASSIFIED}/`,
  };
  return [unclassified, ...BRANCHES.flatMap(branchSeeds)];
}

function branchSeeds(branch: CategoryBranch): CategorySeed[] {
  const top: CategorySeed = {
    ...UNDECIDED,
    code: branch.code,
    parentCode: null,
    level: 1,
    name: branch.name,
    path: `/${branch.code}/`,
  };
  return [
    top,
    ...branch.groups.flatMap((group) => {
      const middle: CategorySeed = {
        ...UNDECIDED,
        code: group.code,
        parentCode: top.code,
        level: 2,
        name: group.name,
        path: `${top.path}${group.code}/`,
      };
      const leaves = group.leaves.map((leaf): CategorySeed => ({
        code: leaf.code,
        parentCode: middle.code,
        level: 3,
        name: leaf.name,
        onDutyList: leaf.onDutyList,
        defaultUrgency: leaf.urgency,
        path: `${middle.path}${leaf.code}/`,
        keywords: leaf.keywords,
        dispatchRule: dispatchRuleOf(leaf.receiver),
      }));
      return [middle, ...leaves];
    }),
  ];
}
