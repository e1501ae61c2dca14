import type { MetricApplication } from './application';
import { ApplicationStatus } from './codes';
import type { ApplicationEvent } from './events';

/** The application after one more step. The first step must be `applied`. */
export function evolveApplication(
  before: MetricApplication | null,
  { at, by, body }: ApplicationEvent,
): MetricApplication {
  if (body.type === 'applied') {
    const { type: _type, ...facts } = body;
    const { open } = ApplicationStatus;
    return { ...facts, status: open, passed: 0, tookPart: [by.staffId], appliedAt: at, seq: 1 };
  }
  if (before === null) throw new TypeError('an application begins by being made');
  const next = { ...before, tookPart: [...before.tookPart, by.staffId], seq: before.seq + 1 };
  if (body.type === 'agreed') return { ...next, passed: before.passed + 1 };
  const passed = body.type === 'granted' ? before.passed + 1 : before.passed;
  return { ...next, passed, status: body.type };
}
