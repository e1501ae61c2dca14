import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CaseDriver } from './case-driver';
import { StaffTeam } from './staff-team';
import { SuqiuClient } from './suqiu-client';
import type { Report } from './wire';

const REPORT: Report = {
  categoryCode: 'waste-sorting',
  title: '垃圾桶满溢',
  description: '垃圾桶满溢',
  requestType: 'complaint',
  place: { address: '摩玛城' },
  petitioner: { phone: '19900000000' },
};
const CLERK = {
  role: 'community_clerk',
  organisation: '石牛堰社区',
  organisationCode: 'shiniuyan',
  username: 'shiniuyan-clerk',
  password: 'secret',
};

describe('a driven case', () => {
  const requests: { path: string; key: unknown; actingRole: unknown; trackingCode: unknown }[] = [];
  let server: Server;
  let client: SuqiuClient;
  let team: StaffTeam;

  beforeAll(async () => {
    server = createServer(({ url, headers }, response) => {
      requests.push({
        path: url ?? '',
        key: headers['idempotency-key'],
        actingRole: headers['x-acting-role'],
        trackingCode: headers['x-tracking-code'],
      });
      response.end(JSON.stringify({ caseNo: 'SQ1', trackingCode: 'CODE', token: 'token' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    client = new SuqiuClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    team = new StaffTeam(client, [CLERK]);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => requests.splice(0));

  async function drive(): Promise<unknown[]> {
    const before = requests.length;
    const driver = await CaseDriver.file(client, team, REPORT, 'story');
    await driver.staff({ org: 'shiniuyan' }, 'sign', {});
    await driver.supplement('又满了');
    return requests.slice(before).flatMap(({ path, key }) => (path.endsWith('/sessions') ? [] : [key]));
  }

  it('sends the same keys when it is driven again, so that it is the same case', async () => {
    const keys = await drive();
    expect(keys).toEqual(['story-file', 'story-1-sign', 'story-2-supplement']);
    expect(await drive()).toEqual(keys);
  });

  it('is acted on by staff in their role, and by its resident with the tracking code in a header', async () => {
    await drive();
    const [sign, supplement] = requests.slice(-2);
    expect(sign?.actingRole).toBe('community_clerk@shiniuyan');
    expect(supplement?.trackingCode).toBe('CODE');
    expect(supplement?.path).toBe('/api/v1/grievances/SQ1/supplements');
  });

  it('needs an account of the organisation that acts', async () => {
    const driver = await CaseDriver.file(client, team, REPORT, 'story');
    await expect(driver.staff({ org: 'cuizhuyuan' }, 'sign', {})).rejects.toThrow(
      'No account for any role of cuizhuyuan.',
    );
  });
});
