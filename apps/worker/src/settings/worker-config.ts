/** Injection token of the worker's configuration, read once at the start. */
export const WORKER_CONFIG = Symbol('WorkerConfig');

export type { WorkerConfig } from '@suqiu/config';
