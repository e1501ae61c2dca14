import { Redirect, Route, Router, Switch } from 'wouter';
import { FindPage } from './follow/find-page';
import { FollowPage } from './follow/follow-page';
import { HomePage } from './home/home-page';
import { ReceiptPage } from './report/receipt-page';
import { ReportPage } from './report/report-page';
import { ResidentFrame } from './shell/resident-frame';

/** The pages of residents: no account, small, for a phone in one hand. */
export function ResidentApp() {
  return (
    <Router base="/r">
      <ResidentFrame>
        <Switch>
          <Route path="/" component={HomePage} />
          <Route path="/report" component={ReportPage} />
          <Route path="/receipt/:caseNo">{({ caseNo }) => <ReceiptPage caseNo={caseNo} />}</Route>
          <Route path="/follow" component={FindPage} />
          <Route path="/follow/:caseNo">{({ caseNo }) => <FollowPage key={caseNo} caseNo={caseNo} />}</Route>
          <Route>
            <Redirect to="/" />
          </Route>
        </Switch>
      </ResidentFrame>
    </Router>
  );
}
