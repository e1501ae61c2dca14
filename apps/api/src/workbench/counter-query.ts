import type { Awaited, CaseCounter, Counter, Standing } from '@suqiu/domain';
import { CaseHolder } from '../cases/case-holder';
import { CaseMark } from '../cases/case-mark';

const HOLDERS: Readonly<Record<Standing, CaseHolder | null>> = {
  l: CaseHolder.lead,
  a: CaseHolder.assist,
  d: CaseHolder.dispatcher,
  k: CaseHolder.desk,
  i: CaseHolder.others,
  mine: CaseHolder.mine,
  // These three see what they see, and no list is narrowed to it.
  u: null,
  o: null,
  s: null,
};

const MARKS: Readonly<Record<Awaited, CaseMark>> = {
  extension: CaseMark.extensionAsked,
  pause: CaseMark.pauseAsked,
  account: CaseMark.accountAsked,
  answer: CaseMark.callbackOpen,
};

/** The query string of the list that holds exactly what a counter counts; its members are those of the list's address. */
export function counterQuery(counter: Counter): URLSearchParams {
  const query = new URLSearchParams();
  const { statuses } = counter;
  if (statuses) query.set('status', statuses.join(','));
  if (counter.of === 'whistles') {
    if (counter.lateOnly) query.set('late', 'true');
    return query;
  }
  if (counter.lights) query.set('light', counter.lights.join(','));
  const holder = counter.standing && HOLDERS[counter.standing];
  if (holder) query.set('holder', holder);
  const mark = markOf(counter);
  if (mark) query.set('mark', mark);
  return query;
}

function markOf({ supervised, awaited }: CaseCounter): CaseMark | null {
  if (supervised) return CaseMark.supervised;
  return awaited && MARKS[awaited];
}
