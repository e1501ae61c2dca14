import type { Server } from 'node:http';
import { createTestDatabase, type TestDatabase } from '@suqiu/testing';
import { startApi, type ApiUnderTest } from './support/api-under-test';
import { countAll } from './support/counted-stock';
import { sowDemoDistrict } from './support/demo-district';
import { Examples, type Addressee } from './support/examples';
import { phonePhoto, PIXEL } from './support/files';
import { FeedReader } from './support/feed-reader';
import { happens, happensAtWhistle } from './support/happens';
import type { Filed } from './support/people';
import { changeTree } from './support/organisation-tree';
import { hangUpScreen } from './support/screens';

const WORDS = ['listNoticeTemplates', 'reviseNoticeTemplate', 'readNoticeTemplate'];

describe('the examples of the document, sent to the demonstration district', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;
  let examples: Examples;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    database = await createTestDatabase();
    await sowDemoDistrict(database.url);
    api = await startApi(database.url);
    examples = new Examples(api.app);
  });
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const as = async (username: string) => {
    const known = tokens.get(username);
    const token =
      known ?? ((await examples.send('signIn', { body: { username } })).body as { token: string }).token;
    tokens.set(username, token);
    return { authorization: `Bearer ${token}` };
  };
  const staff = async (username: string, filed: Filed, ...operations: string[]) => {
    for (const operation of operations) {
      await examples.send(operation, { caseNo: filed.caseNo, headers: await as(username) });
    }
  };
  const resident = async (filed: Filed, operation: string) =>
    examples.send(operation, { caseNo: filed.caseNo, headers: { 'x-tracking-code': filed.trackingCode } });
  const file = async (body: Record<string, unknown> = {}) =>
    (await examples.send('fileGrievance', { body })).body as Filed;
  const fileForDesk = () => file({ categoryCode: undefined });

  it('let somebody sign in, look around and sign out', async () => {
    await examples.send('listOrganisations');
    await examples.send('listCategories');
    const headers = await as('donghu-dispatcher');
    await examples.send('me', { headers });
    await examples.send('readDemo', {});
    await examples.send('signOut', { headers });
    tokens.clear();
  });

  it('attach photos to a case and show them', async () => {
    const piece = await phonePhoto(16, 12);
    const begin = async (operation: string, to: Addressee = {}) => {
      const body = { bytes: piece.length };
      return ((await examples.send(operation, { ...to, body })).body as { id: string }).id;
    };
    const send = (uploadId: string) =>
      examples.send('sendPiece', { uploadId, piece, headers: { 'upload-offset': '0' } });
    const uploadId = await begin('beginUpload');
    await examples.send('dropUpload', { uploadId });
    const id = await begin('beginUpload');
    await send(id);
    await examples.send('readUpload', { uploadId: id });
    const filed = await file({ attachments: [id] });
    const { caseNo } = filed;
    await examples.send('readOwnAttachment', {
      caseNo,
      id,
      headers: { 'x-tracking-code': filed.trackingCode },
    });
    const headers = await as('shiniuyan-clerk');
    await staff('shiniuyan-clerk', filed, 'sign');
    const after = await begin('beginCaseUpload', { caseNo, headers });
    await send(after);
    await examples.send('addNote', { caseNo, headers, body: { attachments: [after] } });
    await examples.send('listAttachments', { caseNo, headers });
    await examples.send('readAttachment', { caseNo, id: after, headers });
  });

  it('open the page of residents at a poster', async () => {
    const headers = await as('shiniuyan-clerk');
    const made = await examples.send('makePosters', { headers });
    const [poster] = (made.body as { items: { id: string; code: string }[] }).items;
    await examples.send('readPlace', { poster: poster?.code });
    await examples.send('listPosters', { headers });
    await examples.send('revokePoster', { id: poster?.id, headers });
    await examples.send('readResidentHome');
    await examples.send('suggestCategories');
  });

  it('take a case from the receipt to the verdict and back', async () => {
    const filed = await file();
    expect(filed).toMatchObject({ status: 'dispatched', handledBy: { code: 'donghu-shiniuyan' } });
    await resident(filed, 'readProgress');
    await resident(filed, 'explainPromise');
    await resident(filed, 'supplementGrievance');
    await staff('shiniuyan-clerk', filed, 'sign', 'recordContact', 'addNote', 'addAssist');
    await staff('zhujian-liaison', filed, 'stateInterim', 'replyAssist');
    await staff('shiniuyan-clerk', filed, 'releaseAssist', 'requestExtension');
    await staff('donghu-dispatcher', filed, 'decideExtension');
    const { caseNo } = filed;
    const clerk = await as('shiniuyan-clerk');
    await examples.send('submitResult', { caseNo, headers: clerk, body: { toldBy: undefined } });
    await staff('shiniuyan-clerk', filed, 'recordFeedback');
    await staff('donghu-dispatcher', filed, 'reviewResult');
    await staff('yunze-callback', filed, 'recordCallback');
    await staff('shiniuyan-clerk', filed, 'reopen');
    await staff(
      'donghu-dispatcher',
      filed,
      'readCase',
      'listClocks',
      'explainClock',
      'readTimeline',
      'listCases',
      'countCases',
      'exportCases',
    );
    await staff('shiniuyan-clerk', filed, 'readPetitioner');
  });

  it('return a dispatch, send it up and down, and end it without a result', async () => {
    const filed = await file();
    await staff('shiniuyan-clerk', filed, 'requestReturn');
    await staff('donghu-dispatcher', filed, 'ruleReturn');
    await staff('shiniuyan-clerk', filed, 'sign', 'escalate');
    await staff('donghu-dispatcher', filed, 'sign', 'handDown');
    await staff('shiniuyan-clerk', filed, 'sign', 'requestTermination');
    await staff('donghu-dispatcher', filed, 'decideTermination');
  });

  it('let a case stand still, by pause and on account', async () => {
    const filed = await file();
    await staff('shiniuyan-clerk', filed, 'sign', 'requestPause');
    await staff('donghu-dispatcher', filed, 'decidePause');
    await staff('shiniuyan-clerk', filed, 'resume', 'requestAccount');
    await staff('donghu-dispatcher', filed, 'decideAccount');
    await staff('shiniuyan-clerk', filed, 'reviewAccount');
    await staff('donghu-dispatcher', filed, 'takeOffAccount');
  });

  it('reach a milestone, be urged, supervised and carded', async () => {
    const filed = await file({ categoryCode: 'manhole-cover' });
    await staff('jiaotong-liaison', filed, 'sign', 'reachMilestone');
    await staff('yunze-supervisor', filed, 'urge', 'supervise');
    await staff('jiaotong-liaison', filed, 'answerSupervision');
    await staff('yunze-supervisor', filed, 'closeSupervision');
    await happens(api.app, filed.caseNo, ({ lead }) => [
      { type: 'card_given', colour: 'yellow', orgId: lead!.id },
    ]);
    await staff('jiaotong-liaison', filed, 'answerCard');
    await examples.send('readRecord', { headers: await as('yunze-supervisor') });
  });

  it('write a note beside many cases at once, after a look ahead', async () => {
    const { caseNo } = await file();
    const headers = await as('shiniuyan-clerk');
    const body = { cases: [caseNo], query: undefined };
    await examples.send('previewBulkAction', { headers, body });
    const { id } = (await examples.send('startBulkAction', { headers, body })).body as { id: string };
    for (const operation of ['listBulkActions', 'readBulkAction', 'listBulkRows', 'resumeBulkAction']) {
      await examples.send(operation, { id, headers });
    }
  });

  it('decide at the triage desk', async () => {
    await staff('yunze-dispatcher', await fileForDesk(), 'accept', 'classify', 'dispatch');
    await staff('yunze-dispatcher', await fileForDesk(), 'refuse');
    await staff('yunze-dispatcher', await fileForDesk(), 'transferEmergency');
    const first = await file();
    const again = await fileForDesk();
    const headers = await as('yunze-dispatcher');
    await examples.send('merge', { caseNo: again.caseNo, headers, body: { intoCaseNo: first.caseNo } });
  });

  it('let the resident judge, ask again and take back', async () => {
    const answered = await fileForDesk();
    await staff('yunze-dispatcher', answered, 'answerOnSpot');
    await resident(answered, 'answerReview');
    await resident(answered, 'reopenGrievance');
    await resident(await file(), 'withdrawGrievance');
  });

  const drafted = async () => {
    const headers = await as('donghu-dispatcher');
    return ((await examples.send('draftWhistle', { headers })).body as { whistleNo: string }).whistleNo;
  };
  const atWhistle = async (username: string, whistleNo: string, ...operations: string[]) => {
    for (const operation of operations) {
      await examples.send(operation, { whistleNo, headers: await as(username) });
    }
  };

  it('blow a whistle, from the draft to the ratings', async () => {
    const whistleNo = await drafted();
    await atWhistle('donghu-dispatcher', whistleNo, 'listWhistleKinds', 'listWhistles', 'readWhistle');
    await atWhistle('donghu-leader', whistleNo, 'approveWhistle');
    await atWhistle('donghu-dispatcher', whistleNo, 'addDepartment', 'releaseDepartment', 'readCheckInCodes');
    await atWhistle('chengguan-liaison', whistleNo, 'acceptWhistle', 'recordWhistleContact', 'arrive');
    await atWhistle('donghu-dispatcher', whistleNo, 'disputeArrival');
    const headers = await as('chengguan-liaison');
    await examples.send('arrive', { whistleNo, headers, body: { photo: PIXEL } });
    await atWhistle('donghu-dispatcher', whistleNo, 'confirmArrival', 'readCheckInPhoto');
    await atWhistle('chengguan-liaison', whistleNo, 'submitPlan', 'addWhistleNote', 'reportDone');
    await atWhistle('donghu-dispatcher', whistleNo, 'sendBack');
    await atWhistle('chengguan-liaison', whistleNo, 'reportDone');
    await atWhistle('gongan-liaison', whistleNo, 'objectToWhistle');
    await atWhistle('yunze-dispatcher', whistleNo, 'ruleObjection');
    await happensAtWhistle(api.app, whistleNo, ({ clocks }) =>
      Object.values(clocks)
        .filter(({ kind, stoppedAt }) => kind === 'arrive' && stoppedAt === null)
        .flatMap(({ key, orgId }) => [
          { type: 'clock_breached', clockKey: key, clock: 'arrive', orgId },
          { type: 'escalated', orgId: orgId!, stage: 'arrive' },
        ]),
    );
    await atWhistle('yunze-supervisor', whistleNo, 'directDepartment');
    await atWhistle('gongan-liaison', whistleNo, 'arrive', 'reportDone');
    await atWhistle('donghu-leader', whistleNo, 'addRating', 'closeWhistle', 'rateDepartment');
    await atWhistle('chengguan-liaison', whistleNo, 'rateWhistle');
    await atWhistle(
      'yunze-supervisor',
      whistleNo,
      'readWhistleTimeline',
      'listWhistleClocks',
      'explainWhistleClock',
    );
  });

  it('refuse a whistle, and take one back', async () => {
    await atWhistle('donghu-leader', await drafted(), 'refuseWhistle');
    await atWhistle('donghu-leader', await drafted(), 'withdrawWhistle');
  });

  it('read the inbox', async () => {
    const headers = await as('shiniuyan-clerk');
    const inbox = (await examples.send('listNotices', { headers })).body as { items: { id: string }[] };
    await examples.send('readNotice', { id: inbox.items[0]?.id, headers });
  });

  it('take a case out of the figures and back, or ask for it and think better of it', async () => {
    const { caseNo } = await file();
    const [clerk, leader, supervisor] = [
      await as('shiniuyan-clerk'),
      await as('donghu-leader'),
      await as('yunze-supervisor'),
    ];
    const apply = async () => {
      const answer = await examples.send('applyForReview', { headers: clerk, body: { subjectNo: caseNo } });
      return (answer.body as { id: string }).id;
    };
    const id = await apply();
    await examples.send('decideApplication', { id, headers: leader });
    await examples.send('decideApplication', { id, headers: supervisor, body: { step: 'district_review' } });
    await examples.send('revokeApplication', { id, headers: supervisor });
    await examples.send('withdrawApplication', { id: await apply(), headers: clerk });
    await examples.send('readApplicationCatalogue', { headers: clerk });
    await examples.send('listApplications', { headers: leader });
    await examples.send('readApplication', { id, headers: clerk });
  });

  it('publish a period, look at it again, try other weights, and print the month', async () => {
    const headers = await as('yunze-supervisor');
    await countAll({ database });
    const { id } = (await examples.send('publishPeriod', { headers })).body as { id: string };
    await examples.send('listPublications', { headers });
    await examples.send('readPublication', { id, headers });
    await examples.send('listRestatements', { id, headers });
    await examples.send('dryRunWeights', { headers });
    await examples.send('readMonthlyReport', { headers });
  });

  it('change the rules and the calendar, after a look ahead', async () => {
    const headers = await as('yunze-admin');
    const look = [
      'listPolicies',
      'readPolicy',
      'dryRunPolicy',
      'addPolicy',
      'listWhistlePacks',
      'readWhistlePack',
      'dryRunWhistlePack',
      'addWhistlePack',
      'addWeights',
      'readCalendars',
      'dryRunCalendar',
    ];
    for (const operation of [...look, 'addYear', 'addOverlay', 'listRuleChanges', 'readRuleChange']) {
      await examples.send(operation, { headers });
    }
  });

  it('open the workbench, follow what happens, and keep a view', async () => {
    const headers = await as('donghu-dispatcher');
    await examples.send('readWorkbench', { headers });
    const saved = await examples.send('saveView', { headers });
    const { id } = saved.body as { id: string };
    await examples.send('listViews', { headers });
    await examples.send('changeView', { headers, id, body: { name: '改名' } });
    await examples.send('removeView', { headers, id });
    await api.app.listen(0, '127.0.0.1');
    const reader = await FeedReader.open(api.app.getHttpServer() as Server, headers);
    examples.sent.add('followFeed');
    reader.leave();
  });

  it('read the figures and what they count', async () => {
    const headers = await as('yunze-supervisor');
    const figures = ['listMetrics', 'readMetric', 'listMetricCases', 'readDashboard', 'readTrend'];
    for (const operation of figures) await examples.send(operation, { headers });
  });

  it('take a cluster of cases up as a theme, and end it', async () => {
    const { caseNo } = await file();
    const headers = await as('yunze-supervisor');
    await examples.send('listThemeSuggestions', { headers });
    const propose = async () => {
      const proposed = await examples.send('proposeTheme', { headers });
      return (proposed.body as { themeNo: string }).themeNo;
    };
    const themeNo = await propose();
    for (const operation of ['adoptTheme', 'reassignTheme'])
      await examples.send(operation, { themeNo, headers });
    const lead = await as('zhujian-liaison');
    const lists = ['statePlan', 'addTask', 'finishTask', 'addTask', 'addThemePolicy', 'dropThemePolicy'];
    for (const operation of lists) await examples.send(operation, { themeNo, headers: lead });
    await examples.send('cancelTask', { themeNo, headers: lead, body: { no: 2 } });
    const body = { caseNos: [caseNo] };
    await examples.send('linkCases', { themeNo, headers, body });
    for (const read of ['listThemes', 'readTheme', 'listThemeCases', 'readThemeVolume']) {
      await examples.send(read, { themeNo, headers });
    }
    await examples.send('unlinkCases', { themeNo, headers, body });
    await examples.send('closeTheme', { themeNo, headers });
    await examples.send('dropTheme', { themeNo: await propose(), headers });
  });

  it('show a street office its board, and everybody a big screen', async () => {
    const headers = await as('donghu-dispatcher');
    for (const part of ['readStreetBoard', 'readStreetBoardGroup']) await examples.send(part, { headers });
    await hangUpScreen(examples, await as('yunze-admin'));
  });

  it('look after accounts', async () => {
    const headers = await as('yunze-admin');
    const made = await examples.send('createStaff', { headers });
    expect(made.body).toMatchObject({ username: 'donghu-liu', mustChangePassword: true });
    const { oncePassword } = made.body as { oncePassword: string };
    const body = { username: 'donghu-liu', password: oncePassword };
    const signedIn = await examples.send('signIn', { body });
    const own = { authorization: `Bearer ${(signedIn.body as { token: string }).token}` };
    await examples.send('changePassword', { headers: own, body: { current: oncePassword } });
    const username = 'donghu-liu';
    for (const operation of ['changeRoles', 'lockStaff', 'unlockStaff', 'resetPassword', 'readStaff']) {
      await examples.send(operation, { username, headers });
    }
    for (const operation of ['listStaff', 'listStaffRoles', 'listAdministration'])
      await examples.send(operation, { headers });
  });

  it('change the tree of organisations', async () => {
    await changeTree(examples, await as('yunze-admin'), database.dataSource);
  });

  it('look into what runs in the background, a year of the calendar, and versions of a pack', async () => {
    const headers = await as('yunze-admin');
    const [{ id } = { id: '' }] = await database.dataSource.query<{ id: string }[]>(
      'SELECT id FROM outbox WHERE delivered_at IS NULL LIMIT 1',
    );
    await examples.send('retryOutbox', { id, headers });
    const seen = ['readOutbox', 'readJobs', 'readCalendarYear', 'diffPolicy'];
    for (const operation of seen) await examples.send(operation, { headers });
  });

  it('revise the dispatch catalogue and the words of notices from a day on', async () => {
    const headers = await as('yunze-admin');
    for (const operation of ['listCatalogue', 'reviseCategory', 'readCatalogueEntry', ...WORDS])
      await examples.send(operation, { headers });
  });

  it('were all sent', () => {
    expect(examples.all.filter((operation) => !examples.sent.has(operation))).toEqual([]);
  });
});
