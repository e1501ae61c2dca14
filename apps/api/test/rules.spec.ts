import { PACKS_FOLDER } from '@suqiu/policy';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDay } from './support/local-time';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

type Pack = Record<string, unknown> & { limits: { id: string; limit: { amount: number; unit: string } }[] };

const generic = (edit: (pack: Pack) => void): Pack => {
  const pack = JSON.parse(readFileSync(join(PACKS_FOLDER, 'generic', '1.json'), 'utf8')) as Pack;
  edit(pack);
  return pack;
};
/** A later version in which general matters have nine days. */
const later = (version: number, effectiveFrom: string, applyToOpen: boolean): Pack =>
  generic((pack) => {
    Object.assign(pack, { version, effectiveFrom, applyToOpen });
    const rule = pack.limits.find(({ id }) => id === 'case-normal');
    if (rule) rule.limit.amount = 9;
  });

describe('rules and calendars', () => {
  let office: SmallOffice;
  let admin: Colleague;

  beforeAll(async () => {
    office = await openOffice();
    admin = await office.colleague('district', 'sysadmin');
    await office.resident.files({ urgency: 'normal' });
  });
  afterAll(() => office.close());

  it('are for administrators alone', async () => {
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    for (const path of ['/policies', '/calendars', '/rule-changes', '/rule-changes/2', '/whistle-packs']) {
      expect((await clerk.get(path).expect(403)).body).toMatchObject({ code: 'rules.not_permitted' });
    }
    await clerk.post('/calendars/years', { document: {} }).expect(403);
  });

  it('say which years are loaded and which packs there are', async () => {
    expect((await admin.get('/calendars').expect(200)).body).toMatchObject({
      revision: 1,
      years: [2024, 2025, 2026],
    });
    const { items } = (await admin.get('/policies').expect(200)).body as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).toContain('petition');
    expect((await admin.get('/policies/jinan/versions/1').expect(200)).body).toMatchObject({
      pack: { title: '济南12345' },
    });
    expect((await admin.get('/policies/jinan/versions/7').expect(404)).body).toMatchObject({
      code: 'policy.unknown',
    });
    expect((await admin.get('/rule-changes/99').expect(404)).body).toMatchObject({
      code: 'rules.revision_unknown',
    });
    await admin.get('/rule-changes/x').expect(404);
  });

  it('name each fault of a document with its path, and keep what is in force', async () => {
    const broken = generic((pack) => Object.assign(pack.limits[0]!.limit, { unit: 'moon' }));
    const refused = await admin.post('/policies/generic/versions', { document: broken }).expect(422);
    expect(refused.body).toMatchObject({
      code: 'policy.invalid',
      errors: [{ field: 'document.limits.0.limit.unit' }],
    });
    expect(
      (await admin.post('/policies/beijing/dry-run', { document: broken }).expect(422)).body,
    ).toMatchObject({
      errors: [{ field: 'document.id' }],
    });
    const year = { year: 2027, source: 'x', days: [{ date: '2027-13-01', kind: 'rest', name: '元旦' }] };
    expect((await admin.post('/calendars/years', { document: year }).expect(422)).body).toMatchObject({
      code: 'calendar.invalid',
      errors: [{ field: expect.stringMatching(/^document\./) }],
    });
    const past = later(2, '2020-01-01', true);
    expect(
      (await admin.post('/policies/generic/versions', { document: past }).expect(409)).body,
    ).toMatchObject({
      code: 'policy.retroactive',
    });
    const changed = generic((pack) => Object.assign(pack, { title: '另一个' }));
    expect(
      (await admin.post('/policies/generic/versions', { document: changed }).expect(409)).body,
    ).toMatchObject({
      code: 'policy.changed',
    });
    expect((await admin.get('/calendars').expect(200)).body).toMatchObject({ revision: 1 });
  });

  it('look ahead without writing, then are in force under a revision; the same again changes nothing', async () => {
    const document = later(2, localDay(0), true);
    const ahead = (await admin.post('/policies/generic/dry-run', { document }).expect(200)).body as {
      cases: number;
      items: object[];
    };
    expect(ahead).toMatchObject({
      cases: 1,
      changed: 1,
      turnRed: 0,
      organisations: [{ code: 'zhuyuan', changed: 1 }],
    });
    expect(ahead.items).toContainEqual(
      expect.objectContaining({ clock: 'case', clockLabel: '办理总时限', turnsRed: false }),
    );
    expect((await admin.get('/rule-changes').expect(200)).body).toEqual({ items: [] });

    const added = (await admin.post('/policies/generic/versions', { document }).expect(200)).body as object;
    expect(added).toEqual({ key: 'generic@2', revision: 2 });
    expect((await admin.post('/policies/generic/versions', { document }).expect(200)).body).toEqual(added);
    expect((await admin.get('/rule-changes/2').expect(200)).body).toMatchObject({
      cause: 'policy',
      status: 'restating',
    });
    const { promisedAt } = (await office.resident.report({ ...aNormalReport }).expect(201)).body as {
      promisedAt: string;
    };
    expect(Date.parse(promisedAt) - Date.now()).toBeGreaterThan(8 * 86_400_000);
  });

  it('wait for their day where that is still to come', async () => {
    const document = later(3, localDay(30), false);
    expect((await admin.post('/policies/generic/versions', { document }).expect(200)).body).toEqual({
      key: 'generic@3',
      revision: null,
    });
  });

  it('take the days of a place', async () => {
    const document = {
      overlay: 'yuhua',
      source: '区政府通知',
      days: [{ date: localDay(2), kind: 'rest', name: '演练' }],
    };
    await admin.post('/calendars/dry-run', { document }).expect(200);
    await admin.post('/calendars/overlays', { document }).expect(200);
    expect((await admin.get('/calendars').expect(200)).body).toMatchObject({ overlay: [{ name: '演练' }] });
  });
});

const aNormalReport = {
  requestType: 'help_request',
  categoryCode: 'leak',
  title: '楼上漏水',
  description: '卫生间顶面渗水已有一周。',
  urgency: 'normal',
  place: { address: '翠竹街道竹园社区翠竹园3栋2单元', communityCode: 'zhuyuan' },
  petitioner: { name: '王秀英', phone: '13800000000' },
};
