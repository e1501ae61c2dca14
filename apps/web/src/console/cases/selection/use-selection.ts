import { useState } from 'react';
import { NOTHING, type Selection } from './selection';

/** What is chosen in a list, until it is narrowed otherwise: then nobody sees any more what they would act on. */
export function useSelection(narrowedBy: string) {
  const [chosen, setChosen] = useState({ narrowedBy, selection: NOTHING });
  return {
    selection: chosen.narrowedBy === narrowedBy ? chosen.selection : NOTHING,
    select: (selection: Selection) => setChosen({ narrowedBy, selection }),
  };
}
