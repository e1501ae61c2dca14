const { writeFileSync } = require('node:fs');
const { basename, dirname, join, relative } = require('node:path');
const { stripVTControlCharacters } = require('node:util');

const REASON_LINES = 8;

/** The first lines of a failure, without colours. */
function reasonOf(text) {
  const lines = stripVTControlCharacters(text).split('\n');
  return lines.filter((line) => line.trim() !== '').slice(0, REASON_LINES);
}

/** The tests of one file that failed, each with its file; and the file where something else in it went wrong. */
function failuresOf({ testFilePath, testResults, testExecError }) {
  const file = relative(join(__dirname, '../../..'), testFilePath);
  const failures = testResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => ({
      name: `${file}: ${fullName}`,
      reason: reasonOf(failureMessages.join('\n')),
    }));
  if (testExecError) {
    failures.push({ name: file, reason: reasonOf(testExecError.stack ?? testExecError.message ?? '') });
  }
  return failures;
}

/** A Jest reporter that leaves the counts of one run, and what failed with its reason, as a file in the folder named by `SUQIU_TEST_COUNTS`. */
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
