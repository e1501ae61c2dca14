import type { Life, Plan } from '../life/life';
import type { World } from '../life/world';
import { WORDS } from '../words/words';
import { leader, whileLeading } from './reaction';

/** What the present lead asks for in a sentence, and nothing else. */
export function byLead(world: World, life: Life, type: 'request_return' | 'escalate'): Plan {
  return whileLeading(life, (now) => {
    const actor = leader(now, world);
    return actor && { actor, words: WORDS[type], command: (textId) => ({ type, textId }) };
  });
}
