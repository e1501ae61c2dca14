import type { CaseFile } from './case-file';
import { FindingKind, type Finding } from './finding';

interface Lead {
  readonly id: string;
  readonly level: string;
}

const RANK = ['grid', 'estate', 'community', 'street', 'district'];

/** A case climbs each step once for a cause, unless it was handed down, dispatched elsewhere or reopened in between. */
export function checkEscalations({ row, events }: CaseFile): Finding[] {
  const findings: Finding[] = [];
  let lead = null as Lead | null;
  let climbed = new Set<string>();
  for (const { seq, type, body } of events) {
    const next = (body as { lead?: Lead }).lead;
    if (type === 'reopened' || type === 'handed_down') climbed = new Set();
    if (type === 'dispatched' && next?.id !== lead?.id) climbed = new Set();
    if (type === 'escalated' && next) {
      const step = `${String(body.cause)} to ${next.level}`;
      const up = lead === null || RANK.indexOf(next.level) > RANK.indexOf(lead.level);
      if (climbed.has(step) || !up)
        findings.push({
          kind: FindingKind.escalatedTwice,
          where: row.caseNo,
          detail: `event ${seq}: ${step}`,
        });
      climbed.add(step);
    }
    if (next) lead = next;
  }
  return findings;
}
