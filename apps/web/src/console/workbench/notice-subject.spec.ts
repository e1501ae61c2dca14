import { noticeSubject } from './notice-subject';

const NOTHING = { caseNo: null, whistleNo: null, themeNo: null, applicationId: null, subjectNo: null };

describe('what a notice is about', () => {
  it.each([
    ['a case', { caseNo: 'SQ20261125-000001' }, '/cases/SQ20261125-000001', 'SQ20261125-000001'],
    ['a whistle', { whistleNo: 'CS20261125-000001' }, '/whistles/CS20261125-000001', 'CS20261125-000001'],
    ['a theme', { themeNo: 'ZT202611-000001' }, '/themes/ZT202611-000001', 'ZT202611-000001'],
    [
      'an application, called by the case that it concerns',
      { applicationId: '019a', subjectNo: 'SQ20261125-000001' },
      '/figures/applications/019a',
      '所涉 SQ20261125-000001',
    ],
  ])('%s', (_, subject, path, name) => {
    expect(noticeSubject({ ...NOTHING, ...subject })).toEqual({ path, name });
  });
});
