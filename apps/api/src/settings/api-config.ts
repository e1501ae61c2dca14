import type { ApiConfig } from '@suqiu/config';

export type { ApiConfig };

/** Injection token of the process's settings. */
export const API_CONFIG = Symbol('ApiConfig');
