import { Button } from 'antd';
import { Link } from 'react-router';
import { useApplicationCatalogue, type AppliedSubject } from '../applications/use-applications';
import { applyPath } from './application-address';

/** Leads to the form where the role may apply for this case or whistle; nothing for others. */
export function ApplyLink(about: AppliedSubject) {
  const { data } = useApplicationCatalogue(about);
  if (!data?.mayApply) return null;
  return (
    <Link to={applyPath(about)}>
      <Button>申请剔除</Button>
    </Link>
  );
}
