/** One file after the other: each starts a time-skipping server of its own, which takes a core while it comes up. */
module.exports = { ...require('../../jest.preset.cjs'), rootDir: __dirname, maxWorkers: 1 };
