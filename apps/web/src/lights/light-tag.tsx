import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  MinusCircleOutlined,
  WarningFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { LIGHT_WORDS, type Light } from '../words/lights';
import './light-tag.css';

/** A shape for each light, for those who do not see its colour. */
const ICONS: Readonly<Record<Light, ReactNode>> = {
  green: <CheckCircleOutlined />,
  yellow: <ClockCircleOutlined />,
  orange: <ExclamationCircleOutlined />,
  red: <WarningFilled />,
  grey: <MinusCircleOutlined />,
};

/** A light as shape, word and colour (WCAG 1.4.1: never by colour alone). */
export function LightTag({ light }: { readonly light: Light }) {
  return (
    <span className={`light-tag light-${light}`}>
      <span aria-hidden="true">{ICONS[light]}</span> {LIGHT_WORDS[light]}
    </span>
  );
}
