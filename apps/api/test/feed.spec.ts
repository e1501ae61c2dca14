import { StaffRole } from '@suqiu/domain';
import type { SmallOrganisation } from '@suqiu/testing';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Response } from 'express';
import type { PresentStaff } from '../src/access/principal';
import { FeedStream } from '../src/feed/feed-stream';
import { FeedReader } from './support/feed-reader';
import { aReport } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';
import { gives, Summons } from './support/summons';

/** Breaks the connection on which the API hears of steps. */
const BREAK_LINE = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND query = 'LISTEN step_recorded'`;

/** What somebody was told, but for being asked to read anew when the line was opened. */
const toldOf = ({ told }: FeedReader) => told.filter(({ event }) => event !== 'refresh');

describe('the feed', () => {
  let office: SmallOffice;
  let server: Server;
  const readers: FeedReader[] = [];

  beforeEach(async () => {
    office = await openOffice();
    await office.app.listen(0, '127.0.0.1');
    server = office.app.getHttpServer() as Server;
  });
  afterEach(async () => {
    for (const reader of readers.splice(0)) reader.leave();
    await office.close();
  });

  const follows = async (org: SmallOrganisation, role: StaffRole) => {
    const { headers } = await office.colleague(org, role);
    const reader = await FeedReader.open(server, headers);
    readers.push(reader);
    // The line may still be opening.
    await reader.hears(() => reader.beats > 0);
    return reader;
  };

  it('tells those who see a case of each step, and nobody else', async () => {
    const clerk = await follows('zhuyuan', 'community_clerk');
    const street = await follows('cuizhu', 'street_dispatcher');
    const others = await follows('donghu', 'street_dispatcher');
    const admin = await follows('district', 'sysadmin');
    const { caseNo } = await office.resident.files();
    expect(await clerk.first('case')).toEqual({ caseNo, seq: 3, status: 'dispatched', light: 'green' });
    expect(await street.first('case')).toMatchObject({ caseNo });

    await (await office.colleague('zhuyuan', 'community_clerk')).gives(caseNo, 'sign').expect(200);
    await street.hears(() => street.told.some(({ data }) => data['status'] === 'in_progress'));
    // One case that the others do see comes after all of that.
    const place = { address: '东湖花园2期3栋', communityCode: 'shiniuyan' };
    const elsewhere = await office.resident.files({ place });
    expect(await others.first('case')).toMatchObject({ caseNo: elsewhere.caseNo });
    expect(toldOf(admin)).toEqual([]);
    expect(street.told.some(({ data }) => data['caseNo'] === elsewhere.caseNo)).toBe(false);
  });

  it('says nothing of a case to the unit that it is against', async () => {
    const accused = await follows('urban', 'department_liaison');
    const district = await follows('district', 'district_supervisor');
    const against = aReport({ complainedOrgCode: 'yuhua-urban' });
    const { body } = await office.resident.report(against).expect(201);
    expect(await district.first('case')).toMatchObject({ caseNo: (body as { caseNo: string }).caseNo });
    expect(toldOf(accused)).toEqual([]);
  });

  it('tells an organisation of what comes into its inbox, in codes and numbers only', async () => {
    const clerk = await follows('zhuyuan', 'community_clerk');
    const { caseNo } = await office.resident.files();
    expect(await clerk.first('notice')).toEqual({
      ...{ template: 'dispatched', caseNo },
      ...{ whistleNo: null, themeNo: null, applicationId: null },
    });
    expect(JSON.stringify(clerk.told)).not.toMatch(/漏水|王秀英|13800000000|渗水/);
  });

  it('tells a department of a whistle when it is blown, and not while it is a draft', async () => {
    const street = await follows('cuizhu', 'street_dispatcher');
    const housing = await follows('housing', 'department_liaison');
    const community = await follows('zhuyuan', 'community_clerk');
    const { caseNo } = await office.resident.files();
    const summons = await Summons.of(office);
    const whistleNo = await summons.drafted({ caseNos: [caseNo] });
    expect(await street.first('whistle')).toMatchObject({ whistleNo, status: 'drafted' });
    expect([...toldOf(housing), ...toldOf(community)].filter(({ event }) => event === 'whistle')).toEqual([]);
    await gives(summons.leader, whistleNo, 'approve').expect(200);
    expect(await housing.first('whistle')).toMatchObject({ whistleNo, status: 'blown' });
    expect(await community.first('whistle')).toMatchObject({ whistleNo, status: 'blown' });
  });

  it('asks to read anew when it was deaf for a while, and goes on', async () => {
    const clerk = await follows('zhuyuan', 'community_clerk');
    clerk.told.splice(0);
    await office.database.dataSource.query(BREAK_LINE);
    await clerk.first('refresh');
    const { caseNo } = await office.resident.files();
    expect(await clerk.first('case')).toMatchObject({ caseNo });
  });

  it('ends with the session that it was opened in', async () => {
    const clerk = await follows('zhuyuan', 'community_clerk');
    const { headers } = await office.colleague('zhuyuan', 'community_clerk');
    await (await office.colleague('zhuyuan', 'community_clerk')).delete('/sessions/current').expect(204);
    expect(await clerk.ended).toBe(true);
    const { port } = server.address() as AddressInfo;
    const asked = get({ host: '127.0.0.1', port, path: '/api/v1/feed', headers, agent: false });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(401);
    answer.destroy();
  });

  it('ends with the process, properly and at once', async () => {
    const clerk = await follows('zhuyuan', 'community_clerk');
    const started = Date.now();
    await office.app.close();
    expect(await clerk.ended).toBe(true);
    // Whoever waited for it longer would be cut off by the drain.
    expect(Date.now() - started).toBeLessThan(1_000);
  });
});

describe('one who follows the feed and does not read', () => {
  it('is cut off when more waits than may', async () => {
    const staff = {
      acting: { role: 'sysadmin', organisation: { id: 'o', kind: 'government', parentId: null } },
      roles: [],
    } as unknown as PresentStaff;
    const streams: FeedStream[] = [];
    const server = createServer((_request, response) => {
      streams.push(new FeedStream(staff, response as Response, 64 * 1024));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const asked = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', agent: false });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.pause();
    const cutOff = once(answer, 'error');
    for (let i = 0; i < 60_000; i += 1) streams[0]?.tell('case', { padding: 'x'.repeat(1_000) });
    answer.resume();
    expect(await cutOff).toMatchObject([{ message: 'aborted' }]);
    server.close();
  });
});
