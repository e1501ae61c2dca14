// Run as a process of its own: `node sdk-download.mjs dev-server|time-skipping FOLDER`. Makes the Temporal SDK download
// one of its servers into the folder, and proves that it runs.
const [kind, downloadDir] = process.argv.slice(2);
const { TestWorkflowEnvironment } = await import('@temporalio/testing');
const server = { executable: { type: 'cached-download', downloadDir } };
const environment =
  kind === 'dev-server'
    ? await TestWorkflowEnvironment.createLocal({ server })
    : await TestWorkflowEnvironment.createTimeSkipping({ server });
await environment.teardown();
