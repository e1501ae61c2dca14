import { RequestType, type Urgency } from '@suqiu/domain';

/** An intake as the ledger takes it, every part filled. */
export interface TestIntake {
  readonly idempotency: { readonly scope: string; readonly key: string; readonly requestHash: string } | null;
  readonly channel: string;
  readonly requestType: RequestType;
  readonly categoryCode: string | null;
  readonly urgency: Urgency | null;
  readonly title: string;
  readonly description: string;
  readonly address: string | null;
  readonly place: {
    readonly communityId?: string;
    readonly streetName?: string;
    readonly communityName?: string;
    readonly estateName?: string;
  };
  readonly lat: number | null;
  readonly lng: number | null;
  readonly occurredAt: number | null;
  readonly petitioner: {
    readonly name: string | null;
    readonly phone: string | null;
    readonly anonymous: boolean;
    readonly confidential: boolean;
  };
  readonly complainedOrgId: string | null;
}

/** A resident of 翠竹园 reports a broken lift; what a test cares about is given in `parts`. */
export function anIntake(parts: Partial<TestIntake> = {}): TestIntake {
  return {
    idempotency: null,
    channel: 'web',
    requestType: RequestType.helpRequest,
    categoryCode: 'lift',
    urgency: null,
    title: '电梯停运',
    description: '三号楼电梯停运三天,老人上下楼困难,物业一直没有答复。',
    address: '翠竹街道竹园社区翠竹园3栋2单元',
    place: {},
    lat: null,
    lng: null,
    occurredAt: null,
    petitioner: { name: '王秀英', phone: '13800000000', anonymous: false, confidential: false },
    complainedOrgId: null,
    ...parts,
  };
}
