import type { Organisation } from './organisation';
import { OrganisationTree } from './organisation-tree';

function organisation(id: string, parentId: string | null): Organisation {
  return {
    id,
    code: `code-${id}`,
    name: id,
    shortName: id,
    level: 'community',
    kind: 'government',
    parentId,
    active: true,
  };
}

describe('the organisation tree in memory', () => {
  const tree = new OrganisationTree([
    organisation('district', null),
    organisation('street', 'district'),
    organisation('community', 'street'),
    organisation('other street', 'district'),
  ]);

  it('knows what lies below an organisation, itself included', () => {
    expect(tree.subtreeIds('street')).toEqual(['street', 'community']);
    expect(tree.subtreeIds('district')).toHaveLength(4);
    expect(tree.subtreeIds('community')).toEqual(['community']);
  });

  it('knows what lies above an organisation, nearest first', () => {
    expect(tree.ancestorIds('community')).toEqual(['street', 'district']);
    expect(tree.ancestorIds('district')).toEqual([]);
    expect(tree.ancestorIds('nowhere')).toEqual([]);
  });

  it('finds by code and by id', () => {
    expect(tree.byCode('code-street')?.id).toBe('street');
    expect(tree.byId('street')?.code).toBe('code-street');
    expect(tree.byCode('nowhere')).toBeUndefined();
  });
});
