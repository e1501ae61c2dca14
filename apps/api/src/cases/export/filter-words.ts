import { labelOf } from '../../labels/labels';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import type { WholeCaseListDto } from '../whole-case-list.dto';
import type { LocalText } from './case-columns';

/** What the words of a filter need to know. */
export interface FilterDictionary {
  readonly tree: OrganisationTree;
  readonly local: LocalText;
}

/** How a filter is named to people, and its value in words where it is set. */
type Said = readonly [
  name: string,
  (filter: WholeCaseListDto, dictionary: FilterDictionary) => string | undefined,
];

/** Every filter there is: a new one has no way into an export without its words. */
const WORDS: { readonly [Field in keyof WholeCaseListDto]-?: Said } = {
  status: ['状态', ({ status }) => status?.map((each) => labelOf('status', each)).join('、') ?? '未终结'],
  light: ['亮灯', ({ light }) => light?.map((each) => labelOf('light', each)).join('、')],
  mark: ['标记', ({ mark }) => mark?.map((each) => labelOf('mark', each)).join('、')],
  level: ['承办层级', ({ level }) => level && labelOf('level', level)],
  organisation: [
    '承办组织(含下级)',
    ({ organisation }, { tree }) => organisation && (tree.byCode(organisation)?.name ?? organisation),
  ],
  dueBefore: ['到期早于', ({ dueBefore }, { local }) => dueBefore && local(dueBefore)],
  words: ['含有', ({ words }) => words],
};

/** A filter in the words of people, e.g. 状态:已派单;亮灯:橙、红. */
export function filterInWords(filter: WholeCaseListDto, dictionary: FilterDictionary): string {
  return Object.values(WORDS)
    .flatMap(([name, say]) => {
      const words = say(filter, dictionary);
      return words === undefined ? [] : [`${name}:${words}`];
    })
    .join(';');
}
