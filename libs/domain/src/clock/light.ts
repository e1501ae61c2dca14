import type { Instant } from '../time/instant';

/** Red: past due. Orange and yellow: near. Green: in time. Grey: nobody's clock runs. */
export const Light = {
  green: 'green',
  yellow: 'yellow',
  orange: 'orange',
  red: 'red',
  grey: 'grey',
} as const;
export type Light = (typeof Light)[keyof typeof Light];
export type WarningLight = typeof Light.yellow | typeof Light.orange;

/** From calm to alarming. */
const ORDER: readonly Light[] = [Light.grey, Light.green, Light.yellow, Light.orange, Light.red];

/** How alarming a light is; a higher number is worse. */
export function severityOf(light: Light): number {
  return ORDER.indexOf(light);
}

/** The most alarming of several lights; grey when there is none. */
export function worstOf(lights: readonly Light[]): Light {
  return lights.reduce((worst, light) => (severityOf(light) > severityOf(worst) ? light : worst), Light.grey);
}

/** A light that is still to come. */
export interface Warning {
  readonly light: WarningLight;
  readonly at: Instant;
}

/** The warnings that are worse than a light shown already. */
export function worseThan(light: Light, warnings: readonly Warning[]): readonly Warning[] {
  return warnings.filter((warning) => severityOf(warning.light) > severityOf(light));
}
