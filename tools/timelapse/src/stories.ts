import type { CaseDriver, CaseStep } from '@suqiu/client';
import { countOf, missingFrom, type Lead, type Story } from './story';

const SATISFIED = { solved: 'solved', satisfaction: 'satisfied' } as const;
const UNSOLVED = { solved: 'unsolved', satisfaction: 'dissatisfied' } as const;

/** The handler's result, passed by the dispatcher; the resident is asked from then on. */
async function solve(drive: CaseDriver, by: string, dispatcher: string, text: string): Promise<CaseStep> {
  await drive.staff({ org: by }, 'submit-result', { outcome: 'done', text, toldBy: 'phone' });
  return drive.staff({ org: dispatcher }, 'review-result', { approved: true, text: '审核通过,转回访。' });
}

const untouched: Story = {
  title: '无人处理',
  about: '楼道堆物无人清理',
  act: () => Promise.resolve(),
  isOver: (timeline) => countOf(timeline, 'supervision_opened') > 0,
  deviations: (timeline) =>
    missingFrom(timeline, ['dispatched', 'escalated', 'escalated', 'supervision_opened']),
};

const returned: Story = {
  title: '退单、裁定、办结',
  about: '单元门禁失灵',
  act: async (drive, lead: Lead) => {
    await drive.staff({ org: lead.community }, 'request-return', { text: '门禁由物业维护,申请退单。' });
    await drive.staff({ org: lead.street }, 'rule-return', {
      upheld: false,
      text: '属社区职责清单,请继续办理。',
    });
    await drive.staff({ org: lead.community }, 'sign', {});
    await drive.staff({ org: lead.community }, 'record-contact', {
      channel: 'phone',
      text: '已与居民电话沟通。',
    });
    await solve(drive, lead.community, lead.street, '门禁主机已更换,现场试用正常。');
    await drive.answer(SATISFIED);
  },
  isOver: (timeline) => countOf(timeline, 'closed') > 0,
  deviations: (timeline) =>
    missingFrom(timeline, [
      'return_requested',
      'return_ruled',
      'signed',
      'result_approved',
      'review_answered',
      'closed',
    ]),
};

const reworked: Story = {
  title: '两次返工、上报、满意',
  about: '夜间施工噪音',
  act: async (drive, lead: Lead) => {
    await drive.staff({ org: lead.community }, 'sign', {});
    await solve(drive, lead.community, lead.street, '已口头劝导。');
    await drive.answer(UNSOLVED);
    await solve(drive, lead.community, lead.street, '再次劝导,张贴告示。');
    await drive.answer(UNSOLVED);
    await drive.staff({ org: lead.street }, 'sign', {});
    await solve(drive, lead.street, lead.district, '街道约谈施工单位,夜间停工,加装隔声屏。');
    await drive.answer(SATISFIED);
  },
  isOver: (timeline) => countOf(timeline, 'closed') > 0,
  deviations: (timeline) =>
    missingFrom(timeline, [
      'reworked',
      'reworked',
      'escalated',
      'result_approved',
      'review_answered',
      'closed',
    ]),
};

/** Three cases side by side: one that nobody touches, one returned and solved, one solved badly and lifted. */
export const STORIES: readonly Story[] = [untouched, returned, reworked];
