/** Stories in a real browser. They need a stack, so they are run by `e2e.mjs` and not as tests of a project. */
module.exports = {
  ...require('../../jest.preset.cjs'),
  rootDir: __dirname,
  testMatch: ['<rootDir>/stories/**/*.spec.ts'],
  // One at a time: they share the district, and a browser wants a core for itself.
  maxWorkers: 1,
  testTimeout: 300_000,
};
