import { randomUUID } from 'node:crypto';
import type { Response, Test } from 'supertest';
import type { Colleague } from './people';
import type { SmallOffice } from './small-office';

/** A whistle that every test may draft; a test names what it cares about. */
export function aDraft(parts: Record<string, unknown> = {}) {
  return {
    kind: 'enforcement',
    text: '后巷搭建披棚、堵塞通道,需综合执法。',
    caseNos: [],
    departments: [
      { orgCode: 'yuhua-urban', lead: true, task: '认定披棚是否为违建。' },
      { orgCode: 'yuhua-housing', lead: false, task: '核查房屋结构安全。' },
    ],
    ...parts,
  };
}

/** What one department sees of itself. */
export interface SeenDepartment {
  readonly organisation: { readonly code: string };
  readonly status: string;
  readonly task: string | null;
  readonly objection: object | null;
  readonly arrival: {
    readonly method: string;
    readonly position: object | null;
    readonly hasPhoto: boolean;
  } | null;
  readonly rating: object | null;
  readonly opinion: object | null;
}

/** The people around the whistles of 翠竹街道, each with their own words for giving commands. */
export class Summons {
  private constructor(
    readonly dispatcher: Colleague,
    readonly leader: Colleague,
    readonly urban: Colleague,
    readonly housing: Colleague,
    readonly district: Colleague,
  ) {}

  static async of(office: SmallOffice): Promise<Summons> {
    return new Summons(
      await office.colleague('cuizhu', 'street_dispatcher'),
      await office.colleague('cuizhu', 'street_leader'),
      await office.colleague('urban', 'department_liaison'),
      await office.colleague('housing', 'department_liaison'),
      await office.colleague('district', 'district_dispatcher'),
    );
  }

  /** Drafts a whistle; answers with its number. */
  async drafted(parts: Record<string, unknown> = {}): Promise<string> {
    const answer = await this.dispatcher.post('/whistles', aDraft(parts)).expect(201);
    return (answer.body as { whistleNo: string }).whistleNo;
  }

  /** Drafts a whistle and lets the leader blow it. */
  async blown(parts: Record<string, unknown> = {}): Promise<string> {
    const whistleNo = await this.drafted(parts);
    await gives(this.leader, whistleNo, 'approve').expect(200);
    return whistleNo;
  }

  /** The code that the street holds out to a department. */
  async codeFor(whistleNo: string, orgCode: string): Promise<string> {
    const { body } = (await this.dispatcher.get(`/whistles/${whistleNo}/check-in-codes`).expect(200)) as {
      body: { items: { organisation: { code: string }; code: string }[] };
    };
    return body.items.find(({ organisation }) => organisation.code === orgCode)?.code ?? '';
  }
}

/** Gives a command on a whistle. */
export function gives(
  colleague: Colleague,
  whistleNo: string,
  command: string,
  body: object = {},
  key: string = randomUUID(),
): Test {
  return colleague.post(`/whistles/${whistleNo}/commands/${command}`, body, key);
}

/** One department as a detail shows it. */
export function departmentIn({ body }: Response, code: string): SeenDepartment {
  const found = (body as { departments: SeenDepartment[] }).departments.find(
    ({ organisation }) => organisation.code === code,
  );
  if (!found) throw new Error(`${code} is not summoned`);
  return found;
}
