import type { TimelineEvent } from '../use-case';
import { attachmentAddress, beforeAndAfter, sizeText } from './attachment';

const photo = (id: string) => ({ id, name: `${id}.jpg`, kind: 'image', bytes: 1 }) as const;

function event(type: string, kind: string, attachments: readonly unknown[] = []): TimelineEvent {
  return { type, actor: { kind }, attachments } as unknown as TimelineEvent;
}

describe('the photos of a case', () => {
  it('are those of the resident before, and those of the latest result after', () => {
    const contract = { ...photo('contract'), kind: 'document' };
    const told = beforeAndAfter([
      event('registered', 'resident', [photo('door'), contract]),
      event('noted', 'staff', [photo('on-site')]),
      event('result_submitted', 'staff', [photo('first-try')]),
      event('supplemented', 'resident', [photo('still')]),
      event('result_submitted', 'staff', [photo('mended')]),
    ]);
    expect(told?.before.map(({ id }) => id)).toEqual(['door', 'still']);
    expect(told?.after.map(({ id }) => id)).toEqual(['mended']);
  });

  it('are no pair while one side is missing', () => {
    expect(beforeAndAfter([event('registered', 'resident', [photo('door')])])).toBeNull();
    expect(beforeAndAfter([event('registered', 'resident'), event('result_submitted', 'staff')])).toBeNull();
  });

  it('lie with their case', () => {
    const path = '/api/v1/cases/SQ20261123-000001/attachments/door';
    expect(attachmentAddress('SQ20261123-000001', photo('door'))).toBe(path);
  });

  it.each([
    [1, '1 kB'],
    [182_044, '178 kB'],
    [2_621_440, '2.5 MB'],
  ])('have a size: %i bytes are %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});
