import { STAFF_ROLES } from '@suqiu/domain';
import { POSTER_ROLES } from '../posters/poster-rights';
import { ROLE_PAGES } from './role-pages';

describe('the menu of a role', () => {
  it('leads to posters exactly where the role looks after them', () => {
    const led = STAFF_ROLES.filter((role) => ROLE_PAGES[role].includes('posters'));
    expect(new Set(led)).toEqual(POSTER_ROLES);
  });

  it('is never empty: everybody opens somewhere', () => {
    for (const role of STAFF_ROLES) expect(ROLE_PAGES[role].length).toBeGreaterThan(0);
  });
});
