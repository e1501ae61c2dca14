/** A place in the demonstration district: code, name as people say it, and what lies in it. */
export interface CommunityPlace {
  readonly code: string;
  readonly name: string;
  /** Estates: code and name, then further names under which addresses mention them. */
  readonly estates: readonly (readonly [code: string, name: string, ...also: string[]])[];
  /** Codes of estates that have elected an owners' committee. */
  readonly ownersCommittees?: readonly string[];
}

export interface StreetPlace {
  readonly code: string;
  readonly name: string;
  readonly communities: readonly CommunityPlace[];
}

/** The demonstration district. It is invented; some communities bear names of the field's published stories. */
export const DISTRICT = { code: 'yunze', name: '云泽区' } as const;

/** Three streets, four communities each. */
export const STREETS: readonly StreetPlace[] = [
  {
    code: 'donghu',
    name: '东湖街道',
    communities: [
      {
        code: 'shiniuyan',
        name: '石牛堰社区',
        estates: [
          ['xiangshulin-1', '橡树林一期', '橡树林1期'],
          ['donghu-garden-2', '东湖花园2期', '东湖花园二期'],
          ['momacity', '摩玛城'],
        ],
        ownersCommittees: ['xiangshulin-1'],
      },
      {
        code: 'cuizhuyuan',
        name: '翠竹园社区',
        estates: [
          ['cuizhuyuan-north', '翠竹园北苑'],
          ['cuizhuyuan-south', '翠竹园南苑'],
        ],
        ownersCommittees: ['cuizhuyuan-north'],
      },
      {
        code: 'jinjiang',
        name: '锦江社区',
        estates: [
          ['jinjiang-yuan', '锦江苑'],
          ['binjiang-li', '滨江里'],
        ],
      },
      {
        code: 'wanghu',
        name: '望湖社区',
        estates: [
          ['jiaming', '嘉明花园'],
          ['wanghu-tai', '望湖台'],
        ],
        ownersCommittees: ['jiaming'],
      },
    ],
  },
  {
    code: 'ninghai',
    name: '宁海路街道',
    communities: [
      {
        code: 'xiaotaoyuan',
        name: '小桃园社区',
        estates: [
          ['jiangjiayuan-102', '姜家园102号'],
          ['taoyuan-li', '桃源里'],
        ],
      },
      {
        code: 'xinmenkou',
        name: '新门口社区',
        estates: [
          ['xinmenkou-18', '新门口18号小区', '新门口18号'],
          ['chengbei-yuan', '城北园'],
        ],
      },
      {
        code: 'tianjinxincun',
        name: '天津新村社区',
        estates: [
          ['tianjinxincun-east', '天津新村东区'],
          ['tianjinxincun-west', '天津新村西区'],
        ],
      },
      {
        code: 'tianning',
        name: '天宁社区',
        estates: [
          ['tianning-1', '天宁一村'],
          ['tianning-2', '天宁二村'],
        ],
      },
    ],
  },
  {
    code: 'yongquan',
    name: '涌泉街道',
    communities: [
      {
        code: 'ruiquan',
        name: '瑞泉馨城社区',
        estates: [
          ['anheyuan', '安和苑'],
          ['ruiquan-xinyuan', '瑞泉馨苑'],
        ],
      },
      {
        code: 'biquan',
        name: '璧泉社区',
        estates: [
          ['tianhu', '天湖花园'],
          ['bishan-lu', '璧山路小区'],
        ],
        ownersCommittees: ['tianhu'],
      },
      {
        code: 'sanji',
        name: '三吉社区',
        estates: [
          ['sanji-garden', '三吉花园'],
          ['jixiang-li', '吉祥里'],
        ],
      },
      {
        code: 'quanjing',
        name: '泉景社区',
        estates: [
          ['quanjing-yuan', '泉景苑'],
          ['quanjing-wan', '泉景湾'],
        ],
      },
    ],
  },
];
