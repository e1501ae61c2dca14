const { writeFileSync } = require('node:fs');
const { basename, dirname, join, relative } = require('node:path');

/** The tests of one file that failed, each with its file; the file alone where it could not even be run. */
function failuresOf({ testFilePath, testResults, testExecError }) {
  const file = relative(join(__dirname, '../../..'), testFilePath);
  const failed = testResults.filter(({ status }) => status === 'failed');
  return testExecError ? [file] : failed.map(({ fullName }) => `${file}: ${fullName}`);
}

/** A Jest reporter that leaves the counts of one run, and the names of what failed, as a file in the folder named by `SUQIU_TEST_COUNTS`. */
class JestCounts {
  constructor({ rootDir }) {
    const project = `${basename(dirname(rootDir))}-${basename(rootDir)}`;
    this.file = join(process.env.SUQIU_TEST_COUNTS, `jest-${project}-${process.pid}.json`);
  }

  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults }) {
    const counts = {
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
      failures: testResults.flatMap(failuresOf),
    };
    writeFileSync(this.file, JSON.stringify(counts));
  }
}

module.exports = JestCounts;
