import { isAcknowledged, isCommandOn, type AskedRequest } from '../evidence/asked-request';
import type { Evidence } from '../evidence/evidence';
import type { Journal } from './journal';
import { FindingKind, type Finding } from './finding';

/** Every command on a case, or on a whistle, that was answered did exactly what the answer says, once. */
export function checkAnswers(
  { requests }: Evidence,
  subject: AskedRequest['subject'],
  journals: readonly Journal[],
): Finding[] {
  const byNumber = new Map(journals.map((journal) => [journal.where, journal]));
  return requests
    .filter((asked) => isCommandOn(subject, asked) && asked.status !== 0)
    .flatMap((asked) => {
      const where = (subject === 'case' ? asked.caseNo : asked.whistleNo) ?? asked.key;
      return checkAnswer(asked, where, byNumber.get(where));
    });
}

function checkAnswer(request: AskedRequest, where: string, journal: Journal | undefined): Finding[] {
  const { key, what, status, answer } = request;
  const command = journal?.commands.find(({ commandId }) => commandId === key);
  const events = journal?.events.filter(({ commandId }) => commandId === key) ?? [];
  const failed =
    status >= 500 ? [{ kind: FindingKind.failed, where, detail: `${what} ${key}: ${status}` }] : [];
  if (!isAcknowledged(request)) {
    if (!command && events.length === 0) return failed;
    return [
      ...failed,
      { kind: FindingKind.refusedButDone, where, detail: `${what} ${key}: ${answer.code ?? ''}` },
    ];
  }
  if (!command || events.length === 0) {
    return [{ kind: FindingKind.lostCommand, where, detail: `${what} ${key}` }];
  }
  if (answer.seq === command.toSeq) return [];
  const detail = `${what} ${key}: answered ${answer.seq ?? 'nothing'}, recorded ${command.toSeq}`;
  return [{ kind: FindingKind.differentAnswer, where, detail }];
}

/** A command has one step, the step is its own, and all events belong to some step. */
export function checkSteps({ where, events, commands }: Journal): Finding[] {
  const findings: Finding[] = [];
  const tell = (detail: string): void => {
    findings.push({ kind: FindingKind.doubledCommand, where, detail });
  };
  const ids = new Set<string>();
  let reached = 0;
  for (const { commandId, fromSeq, toSeq } of commands.toSorted((a, b) => a.fromSeq - b.fromSeq)) {
    if (ids.has(commandId)) tell(`${commandId} is noted twice`);
    ids.add(commandId);
    if (fromSeq < reached) tell(`${commandId} overlaps the step before it at event ${fromSeq}`);
    reached = Math.max(reached, toSeq);
    for (const event of events) {
      const inside = event.seq > fromSeq && event.seq <= toSeq;
      if (inside !== (event.commandId === commandId))
        tell(`${commandId}: event ${event.seq} is of another step`);
    }
  }
  return findings;
}
