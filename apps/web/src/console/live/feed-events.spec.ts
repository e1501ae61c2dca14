import { feedNews } from './feed-events';

describe('the feed', () => {
  it('tells of a case by number, version, status and light', () => {
    const data = '{"caseNo":"SQ20261125-000001","seq":4,"status":"rework","light":"red"}';
    expect(feedNews('case', data)).toEqual({
      kind: 'case',
      caseNo: 'SQ20261125-000001',
      seq: 4,
      status: 'rework',
      light: 'red',
    });
  });

  it('asks to read again what it cannot tell', () => {
    expect(feedNews('refresh', '{}')).toEqual({ kind: 'refresh' });
    expect(feedNews('case', 'not json')).toEqual({ kind: 'refresh' });
    expect(feedNews('something new', '{}')).toEqual({ kind: 'refresh' });
  });
});
