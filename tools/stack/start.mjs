import { requireSupportedNode } from './host/node-version.mjs';

requireSupportedNode();
const { startCommand } = await import('./commands/start.mjs');
await startCommand(process.argv.slice(2));
