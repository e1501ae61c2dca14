import { OrgKind, OrgLevel } from '@suqiu/domain';
import { MetricAxis, unitWithin, type FactArea } from '@suqiu/ledger';
import type { Organisation } from '../organisations/organisation';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { invalidField } from '../problems/invalid-request';
import type { FigureAddressDto } from './figure-address.dto';

/** What a figure is about, both as the sums know it and as the facts do. */
export interface FigureArea {
  readonly axis: MetricAxis;
  /** The unit of the sums. */
  readonly unit: string;
  /** The same as a condition on facts. */
  readonly facts: FactArea;
}

type Asked = Pick<FigureAddressDto, 'by' | 'category' | 'channel'>;

const PLACE_COLUMN: Readonly<Record<OrgLevel, FactArea['column']>> = {
  district: 'district_id',
  street: 'street_id',
  community: 'community_id',
  estate: 'community_id',
  grid: 'community_id',
};

/** The unit that was asked for: an organisation, or a category or channel in a district or street. */
export function figureArea(organisation: Organisation, asked: Asked, tree: OrganisationTree): FigureArea {
  const { id } = organisation;
  const { category, channel } = asked;
  if (category !== undefined && channel !== undefined) throw invalidField('channel', 'oneOfTwo');
  if (category !== undefined || channel !== undefined) {
    if (!isArea(organisation))
      throw invalidField(category === undefined ? 'channel' : 'category', 'areaOnly');
    return {
      axis: category === undefined ? MetricAxis.channel : MetricAxis.category,
      unit: unitWithin(id, category ?? channel ?? ''),
      facts: { ...placeOf(organisation), categoryCode: category ?? null, channel: channel ?? null },
    };
  }
  const everything = { categoryCode: null, channel: null };
  if (asked.by === 'place') {
    return { axis: MetricAxis.place, unit: id, facts: { ...placeOf(organisation), ...everything } };
  }
  const ids = tree.subtreeIds(id);
  return { axis: MetricAxis.handler, unit: id, facts: { column: 'org_id', ids, ...everything } };
}

function isArea({ kind, level }: Organisation): boolean {
  return kind === OrgKind.government && (level === OrgLevel.district || level === OrgLevel.street);
}

function placeOf({ id, level }: Organisation): Pick<FactArea, 'column' | 'ids'> {
  return { column: PLACE_COLUMN[level], ids: [id] };
}
