import { missingIn, reportOf, type Draft } from './draft';

const DRAFT: Draft = {
  key: 'key-00000001',
  description: '大门道闸坏了两周。外来车辆随意进出',
  requestType: 'help_request',
  categoryCode: null,
  address: ' 橡树林一期3栋 ',
  communityCode: null,
  position: null,
  name: '',
  phone: '138 0013 8000',
  anonymous: false,
  confidential: false,
  consent: true,
  photos: [],
};

describe('a draft of a report', () => {
  it('takes its title from how the description begins', () => {
    expect(reportOf(DRAFT)).toMatchObject({ title: '大门道闸坏了两周', place: { address: '橡树林一期3栋' } });
    expect([...reportOf({ ...DRAFT, description: '很'.repeat(80) }).title]).toHaveLength(30);
  });

  it('gives no telephone number where the resident stays unnamed', () => {
    expect(reportOf(DRAFT).petitioner).toMatchObject({ phone: '13800138000' });
    expect(reportOf({ ...DRAFT, anonymous: true }).petitioner).toEqual({
      anonymous: true,
      confidential: false,
    });
  });

  it('adds place and category only where they are known', () => {
    expect(reportOf(DRAFT)).not.toHaveProperty('categoryCode');
    expect(reportOf(DRAFT)).not.toHaveProperty('attachments');
    const known = reportOf({ ...DRAFT, communityCode: 'zhuyuan', position: { lat: 30.6, lng: 104.1 } });
    expect(known.place).toEqual({
      address: '橡树林一期3栋',
      communityCode: 'zhuyuan',
      lat: 30.6,
      lng: 104.1,
    });
  });

  it('takes along the photos that were sent before', () => {
    const photos = [{ id: 'a', name: '1.jpg' }];
    expect(reportOf({ ...DRAFT, photos })).toMatchObject({ attachments: ['a'] });
  });

  it.each<[string, Partial<Draft>, string[]]>([
    ['nothing', {}, []],
    ['the words', { description: ' ' }, ['description']],
    ['the place', { address: '' }, ['address']],
    ['the telephone', { phone: '' }, ['phone']],
    ['nothing, as it is unnamed', { phone: '', anonymous: true }, []],
    ['the consent', { consent: false }, ['consent']],
  ])('misses %s', (_what, change, fields) => {
    expect(Object.keys(missingIn({ ...DRAFT, ...change }))).toEqual(fields);
  });
});
