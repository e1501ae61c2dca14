import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What a command can be given to. */
export type CommandSubject = 'case' | 'whistle';

/** A command about to be sent, as storage remembers it before. */
export interface CommandClaim {
  readonly subject: CommandSubject;
  /** Id of the case or whistle. */
  readonly id: string;
  readonly key: string;
  readonly requestHash: string;
  /** The words that come with it. */
  readonly words: { readonly id: string; readonly kind: string; readonly body: string } | null;
}

/** What storage knew of the key already. */
export interface KnownCommand {
  /** The fingerprint of the request that came first with this key. */
  readonly requestHash: string;
  /** Number of the last event of the command, once its step is recorded. */
  readonly recordedSeq: number | null;
}

/** The answer stays open: the outcome of a command is read from its events, never from here. */
const OPEN_STATUS = 202;

/**
 * Keeps the key's fingerprint and the words in one statement. A second request with the same key changes nothing and
 * learns what the first one was. Words are written only where the key is new or of the same request.
 */
const claimIn = (tables: { scope: string; subject: string; texts: string; commands: string }) => `
WITH claim AS (
  INSERT INTO idempotency_keys (scope, key, request_hash, status, response, created_at)
  VALUES ('${tables.scope}/' || $1::uuid, $2, $3, ${OPEN_STATUS}, 'null', now())
  ON CONFLICT (scope, key) DO UPDATE SET key = EXCLUDED.key
  RETURNING request_hash
), words AS (
  INSERT INTO ${tables.texts} (id, ${tables.subject}, kind, body, created_at)
  SELECT $4::uuid, $1::uuid, $5, $6, now() FROM claim WHERE $4::uuid IS NOT NULL AND request_hash = $3
  ON CONFLICT (id) DO NOTHING
)
SELECT claim.request_hash AS "requestHash",
  (SELECT to_seq FROM ${tables.commands} WHERE ${tables.subject} = $1::uuid AND command_id = $2) AS "recordedSeq"
FROM claim`;

const CLAIMS: Readonly<Record<CommandSubject, string>> = {
  case: claimIn({
    scope: 'case',
    subject: 'grievance_id',
    texts: 'grievance_texts',
    commands: 'processed_commands',
  }),
  whistle: claimIn({
    scope: 'whistle',
    subject: 'whistle_id',
    texts: 'whistle_texts',
    commands: 'whistle_commands',
  }),
};

/** The memory of command keys. */
@Injectable()
export class CommandClaimQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async claim(claim: CommandClaim): Promise<KnownCommand> {
    const { subject, id, key, requestHash, words } = claim;
    const [known] = await this.database.query<KnownCommand[]>(CLAIMS[subject], [
      id,
      key,
      requestHash,
      words?.id ?? null,
      words?.kind ?? null,
      words?.body ?? null,
    ]);
    if (!known) throw new TypeError('a claim answers with one row');
    return known;
  }
}
