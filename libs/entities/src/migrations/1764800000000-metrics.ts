import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows come with every recorded step and go within seconds: the planner must not take an old count for true. */
const QUEUE = `
CREATE TABLE metric_queue (
  id bigserial PRIMARY KEY,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  queued_at timestamptz NOT NULL DEFAULT now()
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
`;

const FACTS = `
CREATE TABLE metric_facts (
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  set_code text NOT NULL,
  no integer NOT NULL,
  at timestamptz NOT NULL,
  until timestamptz,
  span boolean NOT NULL DEFAULT false,
  org_id uuid NOT NULL,
  amount bigint NOT NULL,
  why_seq integer NOT NULL,
  community_id uuid,
  street_id uuid,
  district_id uuid NOT NULL,
  category_code text,
  channel text,
  excluded boolean NOT NULL DEFAULT false,
  PRIMARY KEY (subject_kind, subject_id, set_code, no)
);
CREATE INDEX metric_facts_org_idx ON metric_facts (set_code, org_id, at);
CREATE INDEX metric_facts_period_idx ON metric_facts (set_code, at, subject_id);
CREATE INDEX metric_facts_stock_idx ON metric_facts (set_code, (coalesce(until, 'infinity'))) WHERE span;
`;

/** A row is written again whenever a case of its period moves, so there is room for the new version beside the old. */
const CELLS = `
CREATE TABLE metric_cells (
  scheme text NOT NULL,
  period text NOT NULL,
  axis text NOT NULL,
  unit text NOT NULL,
  counts jsonb NOT NULL,
  spreads jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (scheme, period, axis, unit)
) WITH (fillfactor = 70);
`;

const PUBLISHED = `
CREATE TABLE metric_publications (
  id uuid PRIMARY KEY,
  scheme text NOT NULL,
  period text NOT NULL,
  district_id uuid NOT NULL
    CONSTRAINT metric_publications_district_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT,
  catalogue_version text NOT NULL,
  published_at timestamptz NOT NULL,
  published_by uuid NOT NULL
    CONSTRAINT metric_publications_published_by_fkey REFERENCES staff (id) ON DELETE RESTRICT,
  values jsonb NOT NULL
);
CREATE UNIQUE INDEX metric_publications_period_key ON metric_publications (district_id, scheme, period, published_at);

CREATE TABLE metric_changes (
  id bigserial PRIMARY KEY,
  scheme text NOT NULL,
  period text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  set_code text NOT NULL,
  no integer NOT NULL,
  delta smallint NOT NULL,
  amount bigint NOT NULL,
  excluded boolean NOT NULL,
  at timestamptz NOT NULL,
  org_id uuid NOT NULL,
  community_id uuid,
  street_id uuid,
  district_id uuid NOT NULL,
  category_code text,
  channel text,
  why text NOT NULL,
  why_seq integer,
  changed_at timestamptz NOT NULL
);
CREATE INDEX metric_changes_period_idx ON metric_changes (district_id, scheme, period, set_code, id);

CREATE FUNCTION refuse_change_of_published_figures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER metric_publications_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON metric_publications
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_published_figures();
CREATE TRIGGER metric_changes_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON metric_changes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_published_figures();
`;

/**
 * The figures: what every recorded step asks to be counted, which cases belong to which set since when, the sums by
 * period and unit, what was published, and what changed after that. Cases and whistles from before are queued, so the projector counts
 * them as it counts new ones.
 */
export class Metrics1764800000000 implements MigrationInterface {
  readonly name = 'Metrics1764800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [QUEUE, FACTS, CELLS, PUBLISHED]) await runner.query(part);
    await runner.query(`
      INSERT INTO metric_queue (subject_kind, subject_id) SELECT 'case', id FROM grievances ORDER BY registered_at, id;
      INSERT INTO metric_queue (subject_kind, subject_id) SELECT 'whistle', id FROM whistles ORDER BY drafted_at, id;
      CREATE INDEX whistles_rewhistle_of_id_idx ON whistles (rewhistle_of_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX whistles_rewhistle_of_id_idx;
      DROP TABLE metric_changes, metric_publications, metric_cells, metric_facts, metric_queue;
      DROP FUNCTION refuse_change_of_published_figures();
    `);
  }
}
