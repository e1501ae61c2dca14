export { demoAccounts } from './staff/demo-accounts';
export { DEMO_PASSWORD, demoStaff, type StaffSeed } from './staff/demo-staff';
export { inventedName, inventedPhone } from './staff/invented-names';
export { CENTRE } from './district/departments';
export { DISTRICT } from './district/places';
export { districtBodyCode, organisationTree, type OrgSeed } from './district/organisation-tree';
export { dispatchCatalogue, type CategorySeed } from './catalogue/dispatch-catalogue';
export { sowDistrict, type SownDistrict } from './seed/sow-district';
