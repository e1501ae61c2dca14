import type { Life } from '../life/life';
import type { World } from '../life/world';

const TO_STREET = 0.55;

/** Somebody else than the present lead who may lead: the street of the place, or a department. */
export function elsewhere(life: Life, { departments }: World): string | null {
  const { state, random, past } = life;
  const { streetId, districtId } = past.admission.location;
  const suitable = [streetId, districtId, ...departments.map(({ id }) => id)].filter(
    (id) => id !== null && id !== state.lead?.id && id !== state.complainedOrgId,
  );
  if (streetId !== null && suitable.includes(streetId) && random.chance(TO_STREET)) return streetId;
  const others = departments.filter(({ id }) => suitable.includes(id));
  return others.length > 0 ? random.pick(others).id : (suitable[0] ?? null);
}
