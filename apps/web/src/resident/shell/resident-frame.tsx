import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useElderMode } from './elder-mode';
import { ReadAloud } from './read-aloud';

/** The service line of local government, reached with one tap. */
const HOTLINE = '12345';

/** What stands around every page: home, the version for older people, reading aloud, the telephone. */
export function ResidentFrame({ children }: { readonly children: ReactNode }) {
  const [elder, toggle] = useElderMode();
  return (
    <>
      <header className="bar">
        <Link href="/" className="brand">
          诉求直通
        </Link>
        <nav aria-label="阅读方式">
          <ReadAloud />
          <button type="button" className="link" onClick={toggle} aria-pressed={elder}>
            {elder ? '标准版' : '长辈版'}
          </button>
        </nav>
      </header>
      <main id="content">{children}</main>
      <footer>
        <a className="button plain" href={`tel:${HOTLINE}`}>
          电话反映:拨打 {HOTLINE}
        </a>
      </footer>
    </>
  );
}
