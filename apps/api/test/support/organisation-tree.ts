import type { DataSource } from 'typeorm';
import type { Examples } from './examples';

/** Sends every example about the tree: makes a place, takes it out of use, moves it, and brings it back. */
export async function changeTree(
  examples: Examples,
  headers: Readonly<Record<string, string>>,
  database: DataSource,
) {
  await examples.send('readOrganisationTree', { headers });
  await examples.send('createOrganisation', { headers });
  const organisation = 'donghu-xinyuan';
  for (const operation of ['readOrganisation', 'renameOrganisation', 'deactivateOrganisation']) {
    await examples.send(operation, { organisation, headers });
  }
  await database.query(`UPDATE org_units SET deactivated_at = deactivated_at - interval '1 minute'`);
  const back = ['moveOrganisation', 'activateOrganisation'];
  for (const operation of back) await examples.send(operation, { organisation, headers });
}
