import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StaffTeam } from './staff-team';
import { SuqiuClient } from './suqiu-client';
import { WhistleDriver } from './whistle-driver';

const account = (role: string, organisationCode: string) => ({
  role,
  organisation: organisationCode,
  organisationCode,
  username: `${organisationCode}-${role}`,
  password: 'secret',
});
const ACCOUNTS = [
  account('street_dispatcher', 'donghu'),
  account('street_leader', 'donghu'),
  account('department_liaison', 'yunze-gongan'),
];
const DRAFT = {
  kind: 'enforcement',
  text: '后巷被占',
  caseNos: [],
  departments: [{ orgCode: 'yunze-gongan', lead: true, task: '请处置' }],
};

describe('a driven whistle', () => {
  const requests: { path: string; key: unknown; actingRole: unknown; body: string }[] = [];
  let server: Server;
  let team: StaffTeam;

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => (body += String(part)));
      request.on('end', () => {
        const { url, headers } = request;
        requests.push({
          path: url ?? '',
          key: headers['idempotency-key'],
          actingRole: headers['x-acting-role'],
          body,
        });
        const items = [{ organisation: { code: 'yunze-gongan' }, code: '047291' }];
        response.end(JSON.stringify({ whistleNo: 'SH1', token: 'token', items }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    team = new StaffTeam(new SuqiuClient(`http://127.0.0.1:${port}`), ACCOUNTS);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('is drafted by the dispatcher, blown by the leader, and reached with the code that the street holds out', async () => {
    const whistle = await WhistleDriver.draft(team, 'donghu', DRAFT, 'story');
    await whistle.blow('同意');
    await whistle.reportIn('yunze-gongan');
    const posted = requests.filter(({ key, path }) => key !== undefined && !path.endsWith('/sessions'));
    expect(posted.map(({ path, key, actingRole }) => [path, key, actingRole])).toEqual([
      ['/api/v1/whistles', 'story-draft', 'street_dispatcher@donghu'],
      ['/api/v1/whistles/SH1/commands/approve', 'story-1-approve', 'street_leader@donghu'],
      ['/api/v1/whistles/SH1/commands/arrive', 'story-2-arrive', 'department_liaison@yunze-gongan'],
    ]);
    expect(JSON.parse(posted[2]!.body)).toEqual({ method: 'code', code: '047291' });
  });

  it('says so where a department is not awaited', async () => {
    const whistle = await WhistleDriver.draft(team, 'donghu', DRAFT, 'other');
    await expect(whistle.reportIn('yunze-weijian')).rejects.toThrow('yunze-weijian is not awaited at SH1.');
  });
});
