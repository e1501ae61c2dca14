import { requireSupportedNode } from './host/node-version.mjs';

requireSupportedNode();
const { testCommand } = await import('./commands/test.mjs');
await testCommand(process.argv.slice(2));
