import { requireSupportedNode } from './host/node-version.mjs';

requireSupportedNode();
const { stopCommand } = await import('./commands/stop.mjs');
await stopCommand();
