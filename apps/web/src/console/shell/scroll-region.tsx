import type { ReactNode } from 'react';
import './scroll-region.css';

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What may be wider than the screen: scrolled sideways by itself, by keys too. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="scroll-region">
      {children}
    </div>
  );
}
