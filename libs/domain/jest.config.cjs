const everything = { branches: 100, functions: 100, lines: 100 };

module.exports = {
  ...require('../../jest.preset.cjs'),
  rootDir: __dirname,
  // Every decision of the rules is taken in a test: what no test reaches is taken out, not excused.
  // A single file is run with `npx jest --coverage=false <file>`.
  collectCoverage: true,
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.spec.ts', '!src/index.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['text'],
  coverageThreshold: {
    'src/grievance/': everything,
    'src/clock/': everything,
    'src/time/': everything,
    'src/metrics/': everything,
    'src/metrics-review/': everything,
    'src/whistle/': everything,
  },
};
