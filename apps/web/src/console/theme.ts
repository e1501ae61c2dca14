import type { ThemeConfig } from 'antd';

/** Colours with a contrast of at least 4.5:1 on the grounds that they stand on (WCAG 1.4.3). */
export const THEME: ThemeConfig = {
  token: {
    // Not by a style for all elements: with it popups would be measured while they still move, and open off the screen.
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    colorPrimary: '#1554ad',
    colorLink: '#1554ad',
    // Lighter under the mouse, as is usual, they would fall below it.
    colorLinkHover: '#0f4590',
    colorLinkActive: '#0c3a7a',
    colorError: '#c1272d',
    colorWarning: '#a15c00',
    colorWarningBg: '#fff4e0',
    colorSuccess: '#2d7a1f',
    colorSuccessBg: '#eef8ec',
    colorErrorBg: '#fdf0f0',
    colorTextDescription: '#5a6472',
    colorTextPlaceholder: '#6b7480',
    colorTextTertiary: '#5a6472',
    colorTextQuaternary: '#6b7480',
    borderRadius: 6,
    fontSizeHeading1: 26,
    fontSizeHeading2: 20,
  },
};
