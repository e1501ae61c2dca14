import { labelOf } from './labels';

/** What a clock is called by its key, which is its kind and may name one of several: `milestone:make-safe`. */
export function clockKeyLabel(subject: 'case' | 'whistle', key: string): string {
  const [kind = key] = key.split(':');
  return subject === 'case'
    ? labelOf('clock', kind as Parameters<typeof labelOf<'clock'>>[1])
    : labelOf('whistleClock', kind as Parameters<typeof labelOf<'whistleClock'>>[1]);
}
