/** The spots that were written down, one a line; what stands there twice is one spot. */
export function spotsIn(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}

/** The entrances of an estate's buildings in their order: `1栋1单元`, `1栋2单元` …; without entrances the buildings. */
export function buildingSpots(buildings: number, entrances: number): string[] {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  return numbers(buildings).flatMap((building) =>
    entrances > 0 ? numbers(entrances).map((entrance) => `${building}栋${entrance}单元`) : [`${building}栋`],
  );
}
