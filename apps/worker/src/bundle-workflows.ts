import { BUNDLE_PATH, writeBundle } from './temporal/workflow-bundle';

/** Build step: writes the workflow bundle, or ends with 1 when workflow code reaches what the sandbox lacks. */
async function main(): Promise<void> {
  try {
    const bytes = await writeBundle(BUNDLE_PATH);
    console.log(`workflow-bundle.js: ${Math.round(bytes / 1024)} kB`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}

void main();
