import type { components } from '../../api/schema.gen';

/** A case as the work list shows it. */
export type CaseItem = components['schemas']['CaseItemView'];
