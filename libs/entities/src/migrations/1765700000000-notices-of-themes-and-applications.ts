import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE notices
  ADD COLUMN theme_id uuid CONSTRAINT notices_theme_id_fkey REFERENCES themes (id) ON DELETE RESTRICT,
  ADD COLUMN application_id uuid
    CONSTRAINT notices_application_id_fkey REFERENCES metric_applications (id) ON DELETE RESTRICT,
  DROP CONSTRAINT notices_subject_check,
  ADD CONSTRAINT notices_subject_check
    CHECK (num_nonnulls(grievance_id, whistle_id, theme_id, application_id) = 1);
DROP INDEX notices_once_key;
CREATE UNIQUE INDEX notices_once_key
  ON notices (grievance_id, whistle_id, theme_id, application_id, seq, template, recipient_kind, org_unit_id)
  NULLS NOT DISTINCT;
`;

const DOWN = `
DELETE FROM outbox WHERE topic = 'notice' AND coalesce(payload ->> 'themeId', payload ->> 'applicationId') IS NOT NULL;
DELETE FROM notices WHERE num_nonnulls(theme_id, application_id) = 1;
DROP INDEX notices_once_key;
ALTER TABLE notices
  DROP CONSTRAINT notices_subject_check,
  DROP COLUMN theme_id,
  DROP COLUMN application_id,
  ADD CONSTRAINT notices_subject_check CHECK (num_nonnulls(grievance_id, whistle_id) = 1);
CREATE UNIQUE INDEX notices_once_key
  ON notices (grievance_id, whistle_id, seq, template, recipient_kind, org_unit_id) NULLS NOT DISTINCT;
`;

/** Notices can be about a theme or an application for exclusion or appeal, too. */
export class NoticesOfThemesAndApplications1765700000000 implements MigrationInterface {
  readonly name = 'NoticesOfThemesAndApplications1765700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
