import { useEffect, useState } from 'react';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema.gen';

export type ResidentHome = components['schemas']['ResidentHomeView'];

/** The code of the poster that was scanned, if one was: `/r/report?p=…`. */
function scannedPoster(): string | null {
  return new URLSearchParams(location.search).get('p');
}

/**
 * What the form opens with: categories, the notice about personal data, the place of a scanned poster. Null while it is
 * not there; a report can be written and sent without it.
 */
export function useResidentHome(): ResidentHome | null {
  const [home, setHome] = useState<ResidentHome | null>(null);
  useEffect(() => {
    const poster = scannedPoster();
    const query = poster ? { poster } : {};
    dataOf(api.GET('/api/v1/resident-home', { params: { query } })).then(setHome, () => setHome(null));
  }, []);
  return home;
}
