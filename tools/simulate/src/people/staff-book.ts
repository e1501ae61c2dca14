import type { Actor, StaffRole } from '@suqiu/domain';
import type { DataSource } from 'typeorm';

interface Post {
  readonly orgId: string;
  readonly role: StaffRole;
  readonly staffId: string;
}

/** Whoever has fewest roles comes first: two roles in one organisation are best held by two people. */
const READ = `
SELECT r.org_unit_id AS "orgId", r.role, s.id AS "staffId"
  FROM staff_roles r JOIN staff s ON s.id = r.staff_id
 WHERE s.active ORDER BY count(*) OVER (PARTITION BY s.id), s.username, r.role`;

/** Who of an organisation usually does the work on a case: the first of these roles that somebody holds there. */
const WORKERS: readonly StaffRole[] = [
  'community_clerk',
  'street_dispatcher',
  'department_liaison',
  'district_dispatcher',
];

/** Who works where. */
export class StaffBook {
  private readonly posts = new Map<string, Actor & { kind: 'staff' }>();

  private constructor(posts: readonly Post[]) {
    for (const { orgId, role, staffId } of posts) {
      const key = keyOf(orgId, role);
      if (!this.posts.has(key)) this.posts.set(key, { kind: 'staff', orgId, role, staffId });
    }
  }

  static async read(dataSource: DataSource): Promise<StaffBook> {
    return new StaffBook(await dataSource.query<Post[]>(READ));
  }

  /** Somebody of an organisation in a role; null where nobody holds it. */
  of(orgId: string, role: StaffRole): Actor | null {
    return this.posts.get(keyOf(orgId, role)) ?? null;
  }

  /** Whoever works on cases in an organisation; null where nobody does. */
  worker(orgId: string): Actor | null {
    for (const role of WORKERS) {
      const actor = this.of(orgId, role);
      if (actor !== null) return actor;
    }
    return null;
  }
}

function keyOf(orgId: string, role: StaffRole): string {
  return `${role}@${orgId}`;
}
