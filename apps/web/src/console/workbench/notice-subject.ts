import type { Notice } from './use-notices';

type Subject = Pick<Notice, 'caseNo' | 'whistleNo' | 'themeNo' | 'applicationId' | 'subjectNo'>;

/** The page on which a notice is acted upon, and how people call what it is about. */
export function noticeSubject(notice: Subject): { readonly path: string; readonly name: string } {
  const { caseNo, whistleNo, themeNo, applicationId, subjectNo } = notice;
  if (caseNo !== null) return { path: `/cases/${caseNo}`, name: caseNo };
  if (whistleNo !== null) return { path: `/whistles/${whistleNo}`, name: whistleNo };
  if (themeNo !== null) return { path: `/themes/${themeNo}`, name: themeNo };
  return { path: `/figures/applications/${applicationId}`, name: `所涉 ${subjectNo}` };
}
