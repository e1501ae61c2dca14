export { createTestDatabase, type TestDatabase } from './database/create-test-database';
export { aCategory, type CategoryRow } from './builders/a-category';
export { anIntake, type TestIntake } from './builders/an-intake';
export { anOrganisation, type OrganisationRow } from './builders/an-organisation';
export { testKeyEnvironment, testKeys } from './builders/test-keys';
export { SMALL_CATALOGUE } from './district/small-catalogue';
export {
  seedSmallDistrict,
  type SmallDistrict,
  type SmallOrganisation,
  type SmallStaff,
} from './district/small-district';
export { fixedClock, MONDAY_MORNING, type FixedClock } from './time/fixed-clock';
export { waitUntil } from './time/wait-until';
