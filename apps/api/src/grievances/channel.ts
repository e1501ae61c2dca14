/** How a grievance may come in. */
export const CHANNELS = ['web', 'wechat', 'hotline', 'visit', 'patrol', 'import'] as const;
export type Channel = (typeof CHANNELS)[number];
