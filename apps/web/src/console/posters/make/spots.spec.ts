import { buildingSpots, spotsIn } from './spots';

describe('spots of posters', () => {
  it('are the lines that say something, each once', () => {
    expect(spotsIn(' 1栋1单元 \n\n门岗\n1栋1单元\n')).toEqual(['1栋1单元', '门岗']);
  });

  it('of an estate are its entrances, building by building', () => {
    expect(buildingSpots(2, 2)).toEqual(['1栋1单元', '1栋2单元', '2栋1单元', '2栋2单元']);
  });

  it('are the buildings themselves where they have one entrance', () => {
    expect(buildingSpots(2, 0)).toEqual(['1栋', '2栋']);
  });
});
