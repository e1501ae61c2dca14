import type { WhistleDriver } from '@suqiu/client';
import { districtBodyCode } from '../district/organisation-tree';
import { DISTRICT } from '../district/places';

/** The departments that the demonstration whistles summon; the first leads. */
export const SUMMONED = {
  lead: districtBodyCode('chengguan'),
  second: districtBodyCode('gongan'),
  third: districtBodyCode('shichang'),
} as const;

/** What has happened to a demonstration whistle since it was drafted. */
type WhistleStory = (whistle: WhistleDriver) => Promise<void>;

const { lead, second, third } = SUMMONED;
const ALL = [lead, second, third];
const SITE = { lat: 30.613, lng: 104.099, accuracy: 18 };

const blown: WhistleStory = async (whistle) => {
  await whistle.blow('情况属实,同意吹哨。');
};

/** The lead is there, the second is on its way, the third objects. */
const answered: WhistleStory = async (whistle) => {
  await blown(whistle);
  await whistle.command({ org: lead }, 'accept', {});
  await whistle.command({ org: lead }, 'record-contact', { text: '已与街道联系,约定一小时内到场。' });
  await whistle.command({ org: lead }, 'arrive', { method: 'position', position: SITE });
  await whistle.byStreet('confirm-arrival', { orgCode: lead });
  await whistle.command({ org: second }, 'accept', {});
  await whistle.command({ org: third }, 'object', { text: '现场商户证照齐全,不涉及本部门职责。' });
};

const allDone: WhistleStory = async (whistle) => {
  await blown(whistle);
  for (const org of ALL) {
    await whistle.command({ org }, 'accept', {});
    await whistle.reportIn(org);
    await whistle.byStreet('confirm-arrival', { orgCode: org });
    await whistle.command({ org }, 'submit-plan', { text: '今日现场核查,三日内处置完毕。' });
    await whistle.command({ org }, 'report-done', { text: '本部门事项已办结,现场已恢复。' });
  }
};

const closed: WhistleStory = async (whistle) => {
  await allDone(whistle);
  await whistle.byStreet('add-rating', {
    orgCode: lead,
    by: 'resident',
    level: 'very_satisfied',
    text: '居民代表:多年的老问题解决了。',
  });
  await whistle.byStreet('close', { text: '各部门事项均已办结,现场验收合格。' });
};

/** Every way a demonstration whistle has gone so far, by the name that the list of whistles uses. */
export const WHISTLE_STORIES = {
  /** The street's leader has not looked at it yet. */
  drafted: () => Promise.resolve(),
  refused: async (whistle) => {
    await whistle.byStreetLeader('refuse', { text: '属街道职责,请先由综合执法队处置。' });
  },
  /** The departments are told, and nobody has answered. */
  blown,
  answered,
  /** The lead was told to go on after it had reported to be done. */
  sentBack: async (whistle) => {
    await answered(whistle);
    await whistle.command({ org: DISTRICT.code, role: 'district_dispatcher' }, 'rule-objection', {
      orgCode: third,
      upheld: true,
      text: '经核实不涉及该部门,异议成立。',
    });
    await whistle.command({ org: lead }, 'report-done', { text: '已劝导商户自行清理。' });
    await whistle.byStreet('send-back', { orgCode: lead, text: '残留构件尚未清运,请继续处置。' });
  },
  /** All have done their part; the street has still to look at it. */
  allDone,
  closed,
  rated: async (whistle) => {
    await closed(whistle);
    for (const org of ALL) {
      await whistle.byStreet('rate-department', { orgCode: org, level: 'satisfied', solved: true });
      await whistle.command({ org }, 'rate-whistle', { needed: true, rightDepartments: true });
    }
  },
  withdrawn: async (whistle) => {
    await blown(whistle);
    await whistle.byStreetLeader('withdraw', { text: '商户已自行拆除,各部门无需到场。' });
  },
} as const satisfies Record<string, WhistleStory>;

export type WhistleStoryName = keyof typeof WHISTLE_STORIES;
