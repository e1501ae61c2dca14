import { API_LIMITS } from '../settings/limits';
import { testConfig } from '../../test/support/api-under-test';
import type { CommandDispatch } from './process-gateway';
import { TemporalProcessGateway } from './temporal-process-gateway';

describe('the gateway without a Temporal server', () => {
  const limits = { ...API_LIMITS, commandWaitMs: 300 };
  const gateway = new TemporalProcessGateway(testConfig('postgres://127.0.0.1:1/none'), limits);
  afterAll(() => gateway.onApplicationShutdown());

  const dispatch: CommandDispatch<'case'> = {
    kind: 'case',
    id: '019a0000-0000-7000-8000-000000000001',
    type: 'sign',
    message: {
      commandId: 'key-00000001',
      command: { type: 'sign' },
      actor: { kind: 'resident' },
      facts: {
        ladder: [],
        communityMayLead: false,
        leadAncestorIds: [],
        actorOrgIds: [],
        target: null,
        leadYellowCards: 0,
      },
      expectedSeq: null,
    },
    started: true,
    snapshot: () => Promise.resolve(null),
  };

  it('says so', async () => {
    await expect(gateway.answers()).resolves.toBe(false);
  });

  it.each([true, false])(
    'leaves the outcome of a command open in time (process started: %s)',
    async (started) => {
      const begun = Date.now();
      await expect(gateway.send({ ...dispatch, started })).resolves.toMatchObject({ kind: 'pending' });
      expect(Date.now() - begun).toBeLessThan(5_000);
    },
  );

  it('lets errors of storage through, for they are no open outcome', async () => {
    const snapshot = () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
    await expect(gateway.send({ ...dispatch, started: false, snapshot })).rejects.toThrow('connect');
  });
});
