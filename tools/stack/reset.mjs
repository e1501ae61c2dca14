import { requireSupportedNode } from './host/node-version.mjs';

requireSupportedNode();
const { resetCommand } = await import('./commands/reset.mjs');
await resetCommand(process.argv.slice(2));
