import type { CaseDriver } from '@suqiu/client';
import { Satisfaction, Solved } from '@suqiu/domain';
import { districtBodyCode } from '../district/organisation-tree';
import type { Cast } from './cast';
import type { Matter } from './matter';

/** What has happened to a demonstration case so far. */
export interface Telling {
  readonly drive: CaseDriver;
  readonly cast: Cast;
  readonly matter: Matter;
  /** Files the same matter once more, as another resident would. */
  readonly fileAgain: () => Promise<CaseDriver>;
}
export type Story = (telling: Telling) => Promise<void>;

const CHENGGUAN = districtBodyCode('chengguan');
const ZHUJIAN = districtBodyCode('zhujian');

async function signed({ drive, cast }: Telling): Promise<void> {
  await drive.staff({ org: cast.lead }, 'sign', {});
}

async function contacted(telling: Telling): Promise<void> {
  const { drive, cast } = telling;
  await signed(telling);
  await drive.staff({ org: cast.lead }, 'record-contact', {
    channel: 'phone',
    text: '已电话联系诉求人,约定上门查看的时间。',
  });
}

async function working(telling: Telling): Promise<void> {
  const { drive, cast } = telling;
  await contacted(telling);
  await drive.staff({ org: cast.lead }, 'add-note', {
    text: '已到现场查看并拍照,情况属实,正在联系相关各方。',
    shownToResident: true,
  });
}

async function resulted(telling: Telling): Promise<void> {
  const { drive, cast, matter } = telling;
  await working(telling);
  await drive.staff({ org: cast.lead }, 'submit-result', { outcome: 'done', text: matter.reply });
}

async function calledBack(telling: Telling): Promise<void> {
  const { drive, cast } = telling;
  await resulted(telling);
  await drive.staff({ org: cast.dispatcher }, 'review-result', {
    approved: true,
    text: '材料齐全,同意回访。',
  });
}

async function sentBack(telling: Telling): Promise<void> {
  await calledBack(telling);
  await telling.drive.answer({
    solved: Solved.unsolved,
    satisfaction: Satisfaction.dissatisfied,
    text: '只好了两天,又和原来一样了。',
  });
}

async function closed(telling: Telling): Promise<void> {
  await calledBack(telling);
  await telling.drive.answer({
    solved: Solved.solved,
    satisfaction: Satisfaction.verySatisfied,
    text: '处理得很快,谢谢。',
  });
}

/** Every way a demonstration case has gone so far, by the name that the list of cases uses. */
export const STORIES = {
  /** Nobody has touched it: at the desk, or with the lead that the catalogue named. */
  untouched: async () => undefined,
  accepted: async ({ drive, cast }) => {
    await drive.staff({ org: cast.desk }, 'accept', {});
  },
  dispatchedByDesk: async ({ drive, cast }) => {
    await drive.staff({ org: cast.desk }, 'accept', {});
    await drive.staff({ org: cast.desk }, 'dispatch', {
      orgCode: cast.street,
      text: '请街道核实权属后办理。',
    });
  },
  answeredOnSpot: async ({ drive, cast, matter }) => {
    await drive.staff({ org: cast.desk }, 'answer-on-spot', { text: matter.reply });
  },
  signed,
  contacted,
  working,
  supplemented: async (telling) => {
    await contacted(telling);
    await telling.drive.supplement('补充说明:昨晚又发生了一次,已经拍了照片。');
  },
  helped: async (telling) => {
    const { drive, cast } = telling;
    await working(telling);
    await drive.staff({ org: cast.lead }, 'add-assist', { orgCode: CHENGGUAN, text: '请协助现场执法。' });
  },
  helpGiven: async (telling) => {
    const { drive, cast } = telling;
    await working(telling);
    await drive.staff({ org: cast.lead }, 'add-assist', { orgCode: ZHUJIAN, text: '请提供专业意见。' });
    await drive.staff({ org: ZHUJIAN }, 'state-interim', { text: '图纸尚在调取,明日可出书面意见。' });
    await drive.staff({ org: ZHUJIAN }, 'reply-assist', { text: '已派员到场,书面意见随附。' });
  },
  escalated: async (telling) => {
    const { drive, cast } = telling;
    await contacted(telling);
    await drive.staff({ org: cast.lead }, 'escalate', { text: '涉及多个部门,社区无法协调,请街道牵头。' });
  },
  escalatedTwice: async (telling) => {
    const { drive, cast } = telling;
    await STORIES.escalated(telling);
    await drive.staff({ org: cast.street }, 'sign', {});
    await drive.staff({ org: cast.street }, 'escalate', { text: '超出街道职责,请区级协调。' });
  },
  handedDown: async (telling) => {
    const { drive, cast } = telling;
    await STORIES.escalatedTwice(telling);
    await drive.staff({ org: cast.district }, 'sign', {});
    await drive.staff({ org: cast.district }, 'hand-down', {
      orgCode: ZHUJIAN,
      text: '请牵头办理并回复诉求人。',
    });
  },
  returning: async ({ drive, cast }) => {
    await drive.staff({ org: cast.lead }, 'request-return', { text: '经核实不在职责范围内,申请退单。' });
  },
  returned: async (telling) => {
    const { drive, cast } = telling;
    await STORIES.returning(telling);
    await drive.staff({ org: cast.dispatcher }, 'rule-return', {
      upheld: true,
      orgCode: CHENGGUAN,
      text: '理由成立,改派区城市管理局。',
    });
  },
  returnRejected: async (telling) => {
    const { drive, cast } = telling;
    await STORIES.returning(telling);
    await drive.staff({ org: cast.dispatcher }, 'rule-return', {
      upheld: false,
      text: '属于职责清单内事项,请继续办理。',
    });
  },
  extending: async (telling) => {
    const { drive, cast } = telling;
    await working(telling);
    await drive.staff({ org: cast.lead }, 'request-extension', {
      by: { amount: 5, unit: 'natural_day' },
      legalBasis: '《北京市接诉即办工作条例》第十五条',
      text: '施工材料需定制,预计五日后到场。',
    });
  },
  terminating: async (telling) => {
    const { drive, cast } = telling;
    await contacted(telling);
    await drive.staff({ org: cast.lead }, 'request-termination', {
      ground: 'NA_LEGAL_CHANNEL',
      text: '双方已就同一事项向法院起诉,申请终止办理。',
    });
  },
  resulted,
  calledBack,
  notReached: async (telling) => {
    const { drive, cast } = telling;
    await calledBack(telling);
    await drive.staff({ org: cast.centre }, 'record-callback', {
      outcome: 'not_reached',
      text: '无人接听。',
    });
  },
  callbackRefused: async (telling) => {
    const { drive, cast } = telling;
    await calledBack(telling);
    await drive.staff({ org: cast.centre }, 'record-callback', {
      outcome: 'refused',
      text: '诉求人不愿评价。',
    });
  },
  sentBack,
  sentBackTwice: async (telling) => {
    const { drive, cast, matter } = telling;
    await sentBack(telling);
    await drive.staff({ org: cast.lead }, 'submit-result', { outcome: 'partly_done', text: matter.reply });
    await drive.staff({ org: cast.dispatcher }, 'review-result', {
      approved: false,
      text: '缺少现场复核照片,退回重办。',
    });
  },
  closed,
  reopened: async (telling) => {
    await closed(telling);
    await telling.drive.reopen('昨天又出现了同样的问题,请再看一看。');
  },
  refused: async ({ drive, cast }) => {
    await drive.staff({ org: cast.desk }, 'refuse', {
      code: 'NA_OUT_OF_SCOPE',
      text: '属于市场自主经营事项,建议通过行业协会咨询。',
    });
  },
  transferred: async ({ drive, cast }) => {
    await drive.staff({ org: cast.desk }, 'transfer-emergency', { service: '119' });
  },
  merged: async (telling) => {
    const { cast } = telling;
    await signed(telling);
    const twin = await telling.fileAgain();
    const { caseNo } = telling.drive.receipt;
    await twin.staff({ org: cast.lead }, 'merge', { intoCaseNo: caseNo });
  },
  terminated: async (telling) => {
    const { drive, cast } = telling;
    await STORIES.terminating(telling);
    await drive.staff({ org: cast.dispatcher }, 'decide-termination', {
      granted: true,
      text: '情况属实,同意终止。',
    });
  },
  withdrawn: async (telling) => {
    await signed(telling);
    await telling.drive.withdraw('已经和邻居商量好了,不用再处理。');
  },
} as const satisfies Record<string, Story>;

export type StoryName = keyof typeof STORIES;
