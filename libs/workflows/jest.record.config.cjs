module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['<rootDir>/test/histories.record.ts'],
  testTimeout: 300000,
};
