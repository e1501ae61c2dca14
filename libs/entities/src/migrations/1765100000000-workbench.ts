import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a workbench asks for: open cases by status, by light and as they came in, all cases of a street or community, the few
 * on which somebody waits, what an assistant owes, and the views that people save.
 */
export class Workbench1765100000000 implements MigrationInterface {
  readonly name = 'Workbench1765100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX grievances_open_by_registered_idx ON grievances (registered_at, id) WHERE NOT ended;
      CREATE INDEX grievances_open_by_status_idx ON grievances (status, sort_due_at, id) WHERE NOT ended;
      CREATE INDEX grievances_open_by_light_idx ON grievances (light, sort_due_at, id) WHERE NOT ended;
      CREATE INDEX grievances_by_street_idx ON grievances (street_id, ended, sort_due_at, id);
      CREATE INDEX grievances_by_community_idx ON grievances (community_id, ended, sort_due_at, id);
      CREATE INDEX grievances_whistled_by_due_idx ON grievances (sort_due_at, id)
        WHERE NOT ended AND state @? '$.whistles[*] ? (@.endedAt == null)';
      CREATE INDEX grievances_extension_asked_by_due_idx ON grievances (sort_due_at, id)
        WHERE NOT ended AND state -> 'extensions' -> 'pending' <> 'null'::jsonb;
      CREATE INDEX grievances_pause_asked_by_due_idx ON grievances (sort_due_at, id)
        WHERE NOT ended AND state -> 'pendingPause' <> 'null'::jsonb;
      CREATE INDEX grievances_account_asked_by_due_idx ON grievances (sort_due_at, id)
        WHERE NOT ended AND state -> 'pendingAccount' <> 'null'::jsonb;
      CREATE INDEX grievances_callback_open_by_due_idx ON grievances (sort_due_at, id)
        WHERE NOT ended AND status <> 'closed' AND state -> 'callback' -> 'answer' = 'null'::jsonb;
      CREATE INDEX sla_clocks_owed_assists_idx ON sla_clocks (org_id, grievance_id)
        WHERE kind = 'assist_reply' AND stopped_at IS NULL;
      CREATE TABLE saved_views (
        id uuid NOT NULL CONSTRAINT saved_views_pkey PRIMARY KEY,
        staff_id uuid NOT NULL CONSTRAINT saved_views_staff_id_fkey REFERENCES staff (id) ON DELETE RESTRICT,
        org_unit_id uuid NOT NULL CONSTRAINT saved_views_org_unit_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT,
        list text NOT NULL,
        name text NOT NULL,
        query text NOT NULL,
        columns text[] NOT NULL,
        shared boolean NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX saved_views_name_key ON saved_views (staff_id, list, name);
      CREATE INDEX saved_views_shared_idx ON saved_views (org_unit_id, name) WHERE shared;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE saved_views;
      DROP INDEX grievances_open_by_registered_idx, grievances_open_by_status_idx, grievances_open_by_light_idx,
        grievances_by_street_idx, grievances_by_community_idx, grievances_whistled_by_due_idx,
        grievances_extension_asked_by_due_idx, grievances_pause_asked_by_due_idx,
        grievances_account_asked_by_due_idx, grievances_callback_open_by_due_idx, sla_clocks_owed_assists_idx;
    `);
  }
}
