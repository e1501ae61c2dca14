const { writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');

/** A Jest reporter that leaves the counts of one run as a file in the folder named by `SUQIU_TEST_COUNTS`. */
class JestCounts {
  constructor({ rootDir }) {
    const project = `${basename(dirname(rootDir))}-${basename(rootDir)}`;
    this.file = join(process.env.SUQIU_TEST_COUNTS, `jest-${project}-${process.pid}.json`);
  }

  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const counts = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
    writeFileSync(this.file, JSON.stringify(counts));
  }
}

module.exports = JestCounts;
