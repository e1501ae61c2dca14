import { hash } from 'argon2';
import type { DataSource } from 'typeorm';
import { dispatchCatalogue } from '../catalogue/dispatch-catalogue';
import { organisationTree } from '../district/organisation-tree';
import { DEMO_PASSWORD, demoStaff } from '../staff/demo-staff';
import { sowCategories } from './sow-categories';
import { sowOrganisations } from './sow-organisations';
import { sowStaff } from './sow-staff';

/** How much there is in the demonstration district. */
export interface SownDistrict {
  readonly organisations: number;
  readonly staff: number;
  readonly categories: number;
}

/** Writes organisations, accounts and categories in one transaction. Doing it again changes nothing. */
export async function sowDistrict(dataSource: DataSource): Promise<SownDistrict> {
  const [tree, staff, catalogue] = [organisationTree(), demoStaff(), dispatchCatalogue()];
  const passwordHash = await hash(DEMO_PASSWORD);
  await dataSource.transaction(async (manager) => {
    const orgIds = await sowOrganisations(manager, tree);
    await sowStaff(manager, staff, orgIds, passwordHash);
    await sowCategories(manager, catalogue);
  });
  return { organisations: tree.length, staff: staff.length, categories: catalogue.length };
}
