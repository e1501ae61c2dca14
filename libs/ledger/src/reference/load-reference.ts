import { RECEIVING_ROLES } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import { catalogueAt } from './catalogue-in-force';
import { ReferenceData, type CatalogueEntry, type Organisation } from './reference-data';

const LOAD = `
SELECT
  (SELECT coalesce(json_agg(json_build_object(
      'id', o.id, 'code', o.code, 'name', o.name, 'shortName', o.short_name, 'level', o.level, 'kind', o.kind,
      'parentId', o.parent_id, 'active', o.active, 'addressNames', o.address_names,
      'receives', o.active AND EXISTS (
        SELECT 1 FROM staff_roles r JOIN staff s ON s.id = r.staff_id
         WHERE r.org_unit_id = o.id AND r.role = ANY ($1) AND s.active))), '[]')
     FROM org_units o) AS organisations,
  (SELECT coalesce(json_agg(json_build_object(
      'code', code, 'onDutyList', on_duty_list, 'defaultUrgency', default_urgency, 'active', active,
      'dispatchRule', dispatch_rule)), '[]')
     FROM ${catalogueAt('now()')} c) AS categories`;

interface Loaded {
  readonly organisations: readonly Organisation[];
  readonly categories: readonly CatalogueEntry[];
}

/** Reads all organisations and the whole catalogue in one query: a district has some hundreds of each. */
export async function loadReference(queries: Queries): Promise<ReferenceData> {
  const [loaded] = await queries.query<Loaded[]>(LOAD, [[...RECEIVING_ROLES]]);
  return new ReferenceData(loaded?.organisations ?? [], loaded?.categories ?? []);
}
