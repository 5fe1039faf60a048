import type { ComponentType } from "preact";
import type { Address, PageName } from "../address/address.ts";
import type { Visitor } from "../data/visitor.ts";
import { AboutPage } from "../pages/about/about-page.tsx";
import { AccountPage } from "../pages/account/account-page.tsx";
import { FirstPassword } from "../pages/account/first-password.tsx";
import { ActivitiesPage } from "../pages/activities/activities-page.tsx";
import { AuditPage } from "../pages/audit/audit-page.tsx";
import { AsksPage } from "../pages/asks/asks-page.tsx";
import { BeginPage } from "../pages/begin/begin-page.tsx";
import { HealthPage } from "../pages/health/health-page.tsx";
import { InvitationsPage } from "../pages/invitations/invitations-page.tsx";
import { InvitedPage } from "../pages/invited/invited-page.tsx";
import { KeyFiguresPage } from "../pages/key-figures/key-figures-page.tsx";
import { MapPage } from "../pages/map/map-page.tsx";
import { MeasuresPage } from "../pages/measures/measures-page.tsx";
import { MyAsksPage } from "../pages/my-asks/my-asks-page.tsx";
import { MyDataPage } from "../pages/my-data/my-data-page.tsx";
import { RequestPage } from "../pages/requests/request-page.tsx";
import { RequestsPage } from "../pages/requests/requests-page.tsx";
import { MyRequestsPage } from "../pages/school/my-requests-page.tsx";
import { NewRequestPage } from "../pages/school/new-request-page.tsx";
import { StartPage } from "../pages/start/start-page.tsx";
import { Link } from "../pieces/link.tsx";
import { Notice } from "../pieces/notice.tsx";
import { Page } from "../pieces/page.tsx";
import { useSpeaker } from "../words/use-speaker.ts";
import { pagesFor } from "./pages-for.ts";

const pages: Readonly<Record<PageName, ComponentType<Pick<Address, "of">>>> = {
  start: StartPage,
  map: MapPage,
  health: HealthPage,
  "key-figures": KeyFiguresPage,
  measures: MeasuresPage,
  requests: ({ of }) => (of === undefined ? <RequestsPage /> : <RequestPage id={of} />),
  asks: AsksPage,
  "my-requests": MyRequestsPage,
  "new-request": NewRequestPage,
  "my-asks": MyAsksPage,
  activities: ActivitiesPage,
  about: AboutPage,
  invitations: InvitationsPage,
  invited: InvitedPage,
  account: AccountPage,
  "my-data": MyDataPage,
  audit: AuditPage,
};

/** The page at an address; the first of her role where the address names none. */
export function PageAt({ address: { page, of }, visitor }: { address: Address; visitor: Visitor | undefined }) {
  const { words } = useSpeaker();
  const own = visitor === undefined ? [] : pagesFor(visitor.role);
  const wanted = page ?? own[0] ?? "start";
  if (wanted === "notFound") return <Elsewhere title={words.pages.notFound} text={words.problems.notFound} />;
  if (wanted === "invited") return <InvitedPage {...(of === undefined ? {} : { of })} />;
  if (visitor?.mustChoosePassword === true) return <FirstPassword />;
  if (wanted !== "start" && visitor?.isMade === false) return <BeginPage visitor={visitor} />;
  if (wanted !== "start" && visitor === undefined)
    return <Elsewhere title={words.pages.start} text={words.problems.signedOut} />;
  if (wanted !== "start" && wanted !== "account" && !own.includes(wanted))
    return <Elsewhere title={words.pages.notFound} text={words.problems.notAllowed} />;
  const Wanted = pages[wanted];
  return <Wanted {...(of === undefined ? {} : { of })} />;
}

function Elsewhere({ title, text }: { title: string; text: string }) {
  const { words } = useSpeaker();
  return (
    <Page title={title}>
      <Notice tone="calm">{text}</Notice>
      <div>
        <Link page="start" look="main">
          {words.frame.home}
        </Link>
      </div>
    </Page>
  );
}
