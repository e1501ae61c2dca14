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

type Place = 'organisation' | 'street' | 'community';
const place =
  (field: Place): Said[1] =>
  (filter, { tree }) => {
    const code = filter[field];
    return code && (tree.byCode(code)?.name ?? code);
  };
type Moment = 'dueBefore' | 'registeredFrom' | 'registeredTo';
const moment =
  (field: Moment): Said[1] =>
  (filter, { local }) => {
    const at = filter[field];
    return at && local(at);
  };

/** Every filter there is: a new one has no way into an export without its words. */
const WORDS: { readonly [Field in keyof WholeCaseListDto]-?: Said } = {
  status: ['状态', ({ status }) => status?.map((each) => labelOf('status', each)).join('、') ?? '未终结'],
  light: ['亮灯', ({ light }) => light?.map((each) => labelOf('light', each)).join('、')],
  mark: ['标记', ({ mark }) => mark?.map((each) => labelOf('mark', each)).join('、')],
  level: ['承办层级', ({ level }) => level && labelOf('level', level)],
  urgency: ['紧急程度', ({ urgency }) => urgency?.map((each) => labelOf('urgency', each)).join('、')],
  organisation: ['承办组织(含下级)', place('organisation')],
  holder: ['与本单位的关系', ({ holder }) => holder && labelOf('holder', holder)],
  category: ['事项分类', ({ category }) => category],
  channel: ['来源渠道', ({ channel }) => channel && labelOf('channel', channel)],
  street: ['所在街道', place('street')],
  community: ['所在社区', place('community')],
  dueBefore: ['到期早于', moment('dueBefore')],
  registeredFrom: ['登记不早于', moment('registeredFrom')],
  registeredTo: ['登记早于', moment('registeredTo')],
  words: ['含有', ({ words }) => words],
  sort: ['顺序', ({ sort }) => labelOf('caseSort', sort)],
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
