// Generated from the OpenAPI document by `pnpm --filter @parent-circles/api generate`; not to be edited.
export interface paths {
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where whoever calls is signed in: since when, from about where, and which of it is this session.
         * @description Allowed to: coordinator, coach, keyFigure, institution, intake, auditor, self, public.
         */
        get: operations["listSessions"];
        put?: never;
        /** Opens a session: as a cookie for pages, and as a bearer token for programs. */
        post: operations["openSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a browser needs to ask for a passkey; what it answers opens a session, or proves in one that it is still she.
         * @description The challenge in it holds for five minutes, and once; one that was asked for with `inSession` holds in that session alone.
         */
        get: operations["getPasskeyOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, and until when.
         * @description Allowed to: coordinator, coach, keyFigure, institution, intake, auditor, self, public.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Ends the session at once.
         * @description Allowed to: coordinator, coach, keyFigure, institution, intake, auditor, self, public.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/own-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the password of whoever is signed in.
         * @description Her old password or a fresh passkey proves that it is she; after a printed password neither is asked. All her other sessions end, and the keys that she made; this one goes on with the token of the answer.
         *
         *     Allowed to: coordinator, coach, keyFigure, institution, intake, auditor, self, public.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an app for codes is given, to be set up as the second factor beside her password.
         * @description The same throughout a session. It counts for nothing before a code has shown that the app has it.
         *
         *     Allowed to: coordinator, coach, keyFigure, institution, intake, auditor, self, public.
         */
        get: operations["getSecondFactorOffer"];
        put?: never;
        /**
         * Sets the second factor that was offered in this session, in place of one that she had.
         * @description Her password with a code of what she had, or a fresh passkey, proves that it is she; where she has just come with a password alone neither is asked. All her other sessions end. The recovery codes are in this answer and nowhere else.
         *
         *     Allowed to: coordinator, coach, keyFigure, institution, intake, auditor, self, public.
         */
        post: operations["setSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in again, to read more people's records than 20 within an hour (R-43).
         * @description For 50 further people and 30 minutes in this session, with a passkey of her own or her password; the auditor sees it. A key or an entry link cannot: it waits an hour.
         *
         *     Allowed to: coordinator, coach.
         */
        post: operations["stepUpSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Signs whoever calls out everywhere else, at once.
         * @description Allowed to: coordinator, coach, keyFigure, institution, intake, auditor, self, public.
         */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The invitations that nobody has used yet; never their links.
         * @description Allowed to: coordinator.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invites somebody, for seven days. The token of the link is in this answer and nowhere else.
         * @description An Idempotency-Key is not kept for this call: its answer is a secret.
         *
         *     Allowed to: coordinator.
         */
        post: operations["postInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends an invitation at once.
         * @description Allowed to: coordinator.
         */
        delete: operations["deleteInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** To what an invitation is, and what a browser needs to make a passkey for it. It is not used up. */
        post: operations["lookAtInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the way in of whoever was invited, and signs her in. The invitation is used up.
         * @description With a passkey, or with a name and a password; a key figure and a mother (`self`) with a passkey alone. What they had before, as on a phone that is lost, ends with it.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/device-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link by which another device of her own comes in, once and within the hour.
         * @description Allowed to: coordinator, coach, keyFigure, institution, intake, auditor, self, public.
         */
        post: operations["postDeviceLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can sign in to the network, and as what.
         * @description Allowed to: coordinator.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/accounts/{accountId}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a role away: her sessions in it end at once, and the keys that she made.
         * @description Nobody ends her own access: there is always somebody left who can let others in.
         *
         *     Allowed to: coordinator.
         */
        delete: operations["endAccess"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who answers for the installation, whether its people are real or invented, and when it was last copied.
         * @description Allowed to: coordinator.
         */
        get: operations["getInstallation"];
        put?: never;
        /**
         * Says who answers for a new installation, and where the assessment is kept; without one it is a trial with invented people.
         * @description Once: what has begun as a trial never holds real people (R-59). For those a new database is begun.
         *
         *     Allowed to: coordinator.
         */
        post: operations["beginInstallation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The networks that the caller works with.
         * @description Allowed to: coordinator, coach, keyFigure, institution, public.
         */
        get: operations["listNetworks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A network as a whole; for whoever may store it anew with the ETag of its present state.
         * @description Allowed to: coordinator, coach, keyFigure, institution, intake, auditor, self, public.
         */
        get: operations["getNetwork"];
        /**
         * Stores a whole network document, all of it or nothing.
         * @description Replaces everything stored of the network. Every problem comes back with its place. Who was erased, declined or withdrew is refused by her place unless her id is in `askedToComeBack`: that she herself asked to (R-17).
         *
         *     Allowed to: coordinator.
         */
        put: operations["putNetwork"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the network is called and how it works, every setting with the value that holds.
         * @description Allowed to: coordinator.
         */
        get: operations["getSettings"];
        /**
         * Changes how the network is called and how it works; it holds at once.
         * @description Allowed to: coordinator.
         */
        put: operations["putSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller may see of the network: the input of the drawing.
         * @description Allowed to: coordinator, coach, keyFigure, institution, public.
         */
        get: operations["getView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/drawing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The map of the network as the caller may see it.
         * @description Allowed to: coordinator, coach, keyFigure, institution, public.
         */
        get: operations["getDrawing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The activities, each of which can be the occasion of an invitation.
         * @description Allowed to: coordinator, coach, keyFigure, institution, public.
         */
        get: operations["listActivities"];
        put?: never;
        /**
         * Adds a row to the list activities.
         * @description Allowed to: coordinator.
         */
        post: operations["postActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/circles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The first and the second circle, and why each is there.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getCircles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can be reached, by whom, and what changes when somebody is away.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one parent can be reached: the likeliest route, from the key figure who would ask.
         * @description 404 for whoever is in the first circle herself, or may not be on the map.
         *
         *     Allowed to: coordinator, coach.
         */
        get: operations["getRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/key-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The group of a size that may expect to reach the most parents. A person decides.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getKeyFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The measures that there are, in words, and what each can be asked with.
         * @description What speaks to a coordinator is in the language of `Accept-Language`, or English: name, meaning, caution, units and labels. The rest is for programmers, and English.
         *
         *     Allowed to: coordinator, coach.
         */
        get: operations["listMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/measures/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One measure, per person or for a group.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The requests: an institution reads the state of its own.
         * @description Allowed to: coordinator, coach, institution.
         */
        get: operations["listRequests"];
        put?: never;
        /**
         * Asks the network to pass on an invitation, or to take part in a project.
         * @description The answer is always the same, whoever is known to the network. The names are read by the coordinator alone, matched by hand, and erased when the request closes.
         *
         *     Allowed to: institution.
         */
        post: operations["postRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/activity-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wants people invited to an activity of the network's own. Nothing is sent; suggestions follow as for a request.
         * @description Allowed to: coordinator.
         */
        post: operations["postActivityInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request; the coordinator also reads its names, as long as it is open.
         * @description Allowed to: coordinator, coach, institution.
         */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/requests/{requestId}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gives other names for one's own request, at any time.
         * @description The answer is always the same, whatever the network has done with the request. The coordinator matches anew; when the request is over, nothing is kept.
         *
         *     Allowed to: institution.
         */
        put: operations["putRequestNames"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/requests/{requestId}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes one's own request back, at any time. Its names are erased.
         * @description The answer is always the same, whatever the network has done with the request.
         *
         *     Allowed to: institution.
         */
        post: operations["takeBackRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/requests/{requestId}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says for whom in the network the names of a request stand.
         * @description Allowed to: coordinator.
         */
        put: operations["putRequestTargets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/requests/{requestId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Moves a request on. Closing or declining it erases its names.
         * @description Allowed to: coordinator.
         */
        put: operations["putRequestState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/requests/{requestId}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who could ask whom, within everyone's capacity. Nothing is sent.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The asks: a key figure reads her own.
         * @description Allowed to: coordinator, coach, keyFigure.
         */
        get: operations["listAsks"];
        put?: never;
        /**
         * Accepts one suggestion: the ask is offered to the key figure, who may refuse it.
         * @description Allowed to: coordinator, coach.
         */
        post: operations["postAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/asks/{askId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One ask.
         * @description Allowed to: coordinator, coach, keyFigure.
         */
        get: operations["getAsk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/asks/{askId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accepts or declines an ask, without a reason; says that she has asked; or takes the offer back.
         * @description Allowed to: coordinator, keyFigure.
         */
        put: operations["putAskState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/requests/{requestId}/name-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom each name of a request may mean; nobody is matched by it.
         * @description Allowed to: coordinator.
         */
        get: operations["getNameProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/requests/{requestId}/one-more-ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the plan for a request would gain if one key figure could take one ask more.
         * @description It shows where help would count; it is no reason to ask more of her.
         *
         *     Allowed to: coordinator, coach.
         */
        get: operations["getOneMoreAsk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/asks/{askId}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text of an ask, for paper or a messenger; it names nobody but the two who talk.
         * @description Allowed to: coordinator, coach, keyFigure.
         */
        get: operations["getAskCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Until when she does not want to be asked, with the ETag that a change starts from.
         * @description Allowed to: coordinator, keyFigure.
         */
        get: operations["getPause"];
        /**
         * Pauses her, without a reason, until a day; `null` when she is back.
         * @description Allowed to: coordinator, keyFigure.
         */
        put: operations["putPause"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is new, what only the coordinator can do, what waits for others and what can be closed.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people of the network, in pages.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Adds a person; who asked not to be added again is refused (R-17).
         * @description Without an id she gets one that comes from chance alone (R-53). Who recorded her consent is whoever calls (R-21).
         *
         *     Allowed to: coordinator.
         */
        post: operations["postPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person as she is kept.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getPerson"];
        /**
         * Changes what is kept of a person; consent and role have calls of their own.
         * @description A name of somebody who was erased is refused unless `askedToComeBack=true` says that she herself asked to (R-17).
         *
         *     Allowed to: coordinator.
         */
        put: operations["putPerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps an interview: her consent, whom she named, ties and nominations with their day.
         * @description All of it is kept, or nothing. It only adds, so of two who write at once neither loses an answer; what a woman decided since then on her consent holds. `undoImport` takes it back for 30 days; what was changed since stays.
         *
         *     Allowed to: coordinator.
         */
        post: operations["postInterview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps slips with one name each: with whom somebody would come along to something for parents.
         * @description All of it is kept, or nothing. It only adds, so of two who write at once neither loses an answer; what a woman decided since then on her consent holds. `undoImport` takes it back for 30 days; what was changed since stays.
         *
         *     Allowed to: coordinator.
         */
        post: operations["postSlips"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records what she agreed to, scope by scope, and how.
         * @description Allowed to: coordinator.
         */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}/inform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that she was told about the network.
         * @description Allowed to: coordinator.
         */
        post: operations["informPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * She does not want to be in the network: nothing is used from now on.
         * @description Allowed to: coordinator, keyFigure, self.
         */
        post: operations["declineConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * She takes her consent back, in part or whole; open asks that needed it are void at once (R-14).
         * @description Allowed to: coordinator, keyFigure, self.
         */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freezes her data at once, until her objection is settled (R-20).
         * @description Allowed to: coordinator, keyFigure, self.
         */
        post: operations["objectToUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a restriction.
         * @description Allowed to: coordinator.
         */
        post: operations["liftRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}/contest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * She contests what somebody else said of her: it is kept, marked, and used for nothing (R-19).
         * @description Allowed to: coordinator, keyFigure, self.
         */
        post: operations["contestTie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}/rectify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * She corrects her own answers, or what is kept on her (R-19).
         * @description Allowed to: coordinator, keyFigure, self.
         */
        post: operations["rectify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything held on her, with others masked, and who has looked at it: newest first, in pages (R-18).
         * @description Allowed to: coordinator, keyFigure, self.
         */
        get: operations["getPersonRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erases her without a trace; a keyed hash stays, so that she is not added again by mistake (R-16, R-17).
         * @description Allowed to: coordinator, keyFigure, self.
         */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may stand in the network twice, by names that read alike. Nobody is merged by it.
         * @description Allowed to: coordinator.
         */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The merges that can be undone, the first ones first.
         * @description Allowed to: coordinator.
         */
        get: operations["listMerges"];
        put?: never;
        /**
         * Makes two people one, as the coordinator decided; who signed in as the one that goes is signed out.
         * @description Allowed to: coordinator.
         */
        post: operations["postMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/merges/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the two would be as one: of their consents the stricter holds. Nothing is changed.
         * @description Allowed to: coordinator.
         */
        get: operations["getMergePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/merges/{personId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Parts two people again, named by the id that went; what happened since stays.
         * @description Allowed to: coordinator.
         */
        post: operations["undoMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/people/{personId}/rules-for-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the method asks of a key figure, and whether she meets it: to be seen before anybody decides.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getRulesForConfirmation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms a key figure, or another decision on a role; the rules of the method are checked.
         * @description Allowed to: coordinator.
         */
        post: operations["postRoleDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what came of an ask: one tap. Belief moves by the table; a refusal never lowers trust.
         * @description Allowed to: coordinator, coach, keyFigure.
         */
        post: operations["postOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/activities/{activityId}/head-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says how many came on a day; a second count of the day takes the place of the first (R-23).
         * @description A key figure counts at activities that she organises herself.
         *
         *     Allowed to: coordinator, coach, keyFigure.
         */
        post: operations["postHeadCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/coaching-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the key group was coached: when, by whom, and how many were there (PN-11).
         * @description Allowed to: coordinator, coach.
         */
        post: operations["postCoachingSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/learned-rates/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the learned rates as the network's own, as they were read in the report of that name.
         * @description Refused with 409 when outcomes have changed them since: what a person has seen is what she adopts.
         *
         *     Allowed to: coordinator.
         */
        post: operations["adoptLearnedRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/institutions/{institutionId}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an institution answered on how ready it is, with the ETag that a change starts from (PN-28).
         * @description Allowed to: coordinator, coach, institution.
         */
        get: operations["getReadinessAnswers"];
        /**
         * Answers lines of the readiness checklist; an institution answers for itself.
         * @description Allowed to: coordinator, institution.
         */
        put: operations["putReadinessAnswers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of the list institutions, each with the id by which it is addressed.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["listInstitutionRows"];
        put?: never;
        /**
         * Adds a row to the list institutions.
         * @description Allowed to: coordinator.
         */
        post: operations["postInstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/institutions/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One row of the list institutions, with the ETag that a change starts from.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getInstitutionRow"];
        /**
         * Changes a row of the list institutions.
         * @description Allowed to: coordinator.
         */
        put: operations["putInstitution"];
        post?: never;
        /**
         * Removes a row of the list institutions.
         * @description Allowed to: coordinator.
         */
        delete: operations["deleteInstitution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of the list ties, each with the id by which it is addressed.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["listTieRows"];
        put?: never;
        /**
         * Adds a row to the list ties.
         * @description Allowed to: coordinator.
         */
        post: operations["postTie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/ties/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One row of the list ties, with the ETag that a change starts from.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getTieRow"];
        /**
         * Changes a row of the list ties.
         * @description Allowed to: coordinator.
         */
        put: operations["putTie"];
        post?: never;
        /**
         * Removes a row of the list ties.
         * @description Allowed to: coordinator.
         */
        delete: operations["deleteTie"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of the list nominations, each with the id by which it is addressed.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["listNominationRows"];
        put?: never;
        /**
         * Adds a row to the list nominations.
         * @description Allowed to: coordinator.
         */
        post: operations["postNomination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/nominations/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One row of the list nominations, with the ETag that a change starts from.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getNominationRow"];
        /**
         * Changes a row of the list nominations.
         * @description Allowed to: coordinator.
         */
        put: operations["putNomination"];
        post?: never;
        /**
         * Removes a row of the list nominations.
         * @description Allowed to: coordinator.
         */
        delete: operations["deleteNomination"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of the list groups, each with the id by which it is addressed.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["listGroupRows"];
        put?: never;
        /**
         * Adds a row to the list groups.
         * @description Allowed to: coordinator.
         */
        post: operations["postGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/groups/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One row of the list groups, with the ETag that a change starts from.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getGroupRow"];
        /**
         * Changes a row of the list groups.
         * @description Allowed to: coordinator.
         */
        put: operations["putGroup"];
        post?: never;
        /**
         * Removes a row of the list groups.
         * @description Allowed to: coordinator.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/activities/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One row of the list activities, with the ETag that a change starts from.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getActivityRow"];
        /**
         * Changes a row of the list activities.
         * @description Allowed to: coordinator.
         */
        put: operations["putActivity"];
        post?: never;
        /**
         * Removes a row of the list activities.
         * @description Allowed to: coordinator.
         */
        delete: operations["deleteActivity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/help-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of the list helpQuestions, each with the id by which it is addressed.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["listHelpQuestionRows"];
        put?: never;
        /**
         * Adds a row to the list helpQuestions.
         * @description Allowed to: coordinator.
         */
        post: operations["postHelpQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/help-questions/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One row of the list helpQuestions, with the ETag that a change starts from.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getHelpQuestionRow"];
        /**
         * Changes a row of the list helpQuestions.
         * @description Allowed to: coordinator.
         */
        put: operations["putHelpQuestion"];
        post?: never;
        /**
         * Removes a row of the list helpQuestions.
         * @description Allowed to: coordinator.
         */
        delete: operations["deleteHelpQuestion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The texts that wait, and those in which a name of the network may stand.
         * @description Allowed to: coordinator.
         */
        get: operations["listTexts"];
        put?: never;
        /**
         * Brings a question, or an activity. Others read it once the coordinator has let it through.
         * @description Numbers, addresses and words that judge are refused, with what to write in their place. Whatever else it says, the answer is the same.
         *
         *     Allowed to: coach, keyFigure, institution, self.
         */
        post: operations["postText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/texts/{textId}/let-through": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a text through: from now on others read it.
         * @description Allowed to: coordinator.
         */
        post: operations["letTextThrough"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/texts/{textId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Turns a text away that waits. Nothing of it is kept.
         * @description Allowed to: coordinator.
         */
        delete: operations["turnTextAway"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own referrals: that each was made, and when.
         * @description Allowed to: intake.
         */
        get: operations["listReferrals"];
        put?: never;
        /**
         * Refers a person who knows, understands and agrees. She is in the network from then on, as somebody who was told.
         * @description The answer is always the same, whoever is in the network.
         *
         *     Allowed to: intake.
         */
        post: operations["postReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/trust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much one person trusts another, and from which reports and outcomes that follows.
         * @description For the care team alone: a score is shown to nobody whom it concerns (R-36).
         *
         *     Allowed to: coordinator, coach.
         */
        get: operations["getTrust"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/resilience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has one way only, what is lost if somebody stops, and who could follow.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getResilience"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/interview-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom to interview next, and why.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getInterviewPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the key group is doing, in sentences.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which reports the caller may have, with titles in her language.
         * @description Allowed to: coordinator, coach, keyFigure, institution, public.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many parents stand on each rung of the ladder; small numbers hidden outside the care team.
         * @description Allowed to: coordinator, coach, keyFigure.
         */
        get: operations["getParticipationReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Head counts of the last year's meetings; an institution reads those of its own activities, small ones hidden.
         * @description Allowed to: coordinator, coach, keyFigure, institution.
         */
        get: operations["getAttendanceReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The share of information, schooling and support in each quarter, and of meetings that answer mothers.
         * @description Allowed to: coordinator, coach, keyFigure.
         */
        get: operations["getActivitiesReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/help-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which questions were answered, which are planned, and which wait: mothers' first, the longest waiting first.
         * @description Allowed to: coordinator, coach, keyFigure.
         */
        get: operations["getHelpQuestionsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/institution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The meetings of one institution, whether it goes on, and how ready it is; an institution reads its own.
         * @description Allowed to: coordinator, coach, institution.
         */
        get: operations["getInstitutionReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/reach-in-language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many parents with a tie in one language are reached, and how; a part that is too small is refused.
         * @description Allowed to: coordinator, coach, keyFigure, institution, public.
         */
        get: operations["getReachInLanguageReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/trusted-routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many parents have a trusted route, on the first day of each month and on the day itself.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getTrustedRoutesReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who gained a trusted route between two days and who lost one, and which ties began and ended.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getComparisonReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/coverage-by-language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many parents have each language in a tie of trust, and how many of them can be asked in it.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getCoverageByLanguageReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/coverage-by-language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many parents have each language in a tie of trust, and how many of them can be asked in it.
         * @deprecated
         * @description The former address of `/v1/networks/{networkId}/reports/coverage-by-language`, which takes its place: it answers for one version more.
         */
        get: operations["getCoverageByLanguage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/burden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The open and recent asks of each key figure, and who should be left in peace.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getBurdenReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/burden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The open and recent asks of each key figure, and who should be left in peace.
         * @deprecated
         * @description The former address of `/v1/networks/{networkId}/reports/burden`, which takes its place: it answers for one version more.
         */
        get: operations["getBurden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of the asks called likely, perhaps and long shot: in how many she talked, and in how many she came.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getCalibrationReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of the asks called likely, perhaps and long shot: in how many she talked, and in how many she came.
         * @deprecated
         * @description The former address of `/v1/networks/{networkId}/reports/calibration`, which takes its place: it answers for one version more.
         */
        get: operations["getCalibration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/learned-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often contact and introductions came about here, drawn towards the defaults while there are few.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getLearnedRatesReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/cooperation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ties of cooperation, who works with nobody, who has stopped, and what each has answered on readiness.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getCooperationReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/mediators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The paths between parents and an institution, both ways, with who stands in between and who else could.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getMediatorsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/coaching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Coaching sessions of the key group per month; who was there and what was said is kept of nobody.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getCoachingReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who will be erased or expire, which asks run out, and whose consent is to be renewed.
         * @description Allowed to: coordinator.
         */
        get: operations["getClocksReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/reports/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers and ties of those who agreed to research; refused as long as anybody could be recognised.
         * @description Allowed to: coordinator.
         */
        get: operations["getStructureReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit of the network, in order, and the first entry of the page that does not fit the chain.
         * @description Allowed to: auditor.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys of the network; never the secrets themselves.
         * @description Allowed to: coordinator.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Makes a key. Its secret is in this answer and nowhere else.
         * @description An Idempotency-Key is not kept for this call: its answer is a secret.
         *
         *     Allowed to: coordinator.
         */
        post: operations["postApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/api-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends a key at once.
         * @description Allowed to: coordinator.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads files and says what would be stored. Nothing is stored.
         * @description A file with a forbidden column is refused as a whole, by the name of the column (R-02).
         *
         *     Allowed to: coordinator.
         */
        post: operations["postImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import with its report.
         * @description Allowed to: coordinator.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/imports/{importId}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stores what the dry run read, all of it or nothing.
         * @description Nobody comes back who was erased, declined or withdrew unless the place of her row is sent: that she herself asked to (R-17).
         *
         *     Allowed to: coordinator.
         */
        post: operations["commitImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an import back, row by row; what was changed since stays.
         * @description Allowed to: coordinator.
         */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/exports/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole network as its document: the coordinator's own copy, which can be stored anew.
         * @description Everything is in it, protected people too: keep it as safe as the installation.
         *
         *     Allowed to: coordinator.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/exports/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A view of the network as an .xlsx workbook: people, institutions, ties and counts.
         * @description Allowed to: coordinator.
         */
        get: operations["getWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/exports/graphml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A view of the network as GraphML, for yEd, Gephi, networkx and igraph.
         * @description Allowed to: coordinator.
         */
        get: operations["getGraphMl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/exports/gexf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A view of the network as GEXF 1.3, for Gephi.
         * @description Allowed to: coordinator.
         */
        get: operations["getGexf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for long work; Location says where its progress is.
         * @description Allowed to: coordinator, coach.
         */
        post: operations["postJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a job is, and in the end its result.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Cancels a job that is not done.
         * @description Allowed to: coordinator, coach.
         */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{networkId}/jobs/{jobId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as server-sent events: `progress` until the last one, which is named after the end.
         * @description Allowed to: coordinator, coach.
         */
        get: operations["getJobEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts and times of this process, for the operator's own monitoring; nothing of any network. */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers. */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the database can be read and written now; 503 when not. */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entry-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In a demonstration: one link per role. In a real installation: nothing. */
        get: operations["listEntryLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @example {
         *       "link": "the-last-part-of-an-entry-link"
         *     }
         */
        NewSession: {
            /** @description The token of an entry link. */
            link: string;
            /**
             * @description For pages: the token is in the cookie alone, where no script can read it.
             * @constant
             */
            keptIn?: "cookie";
        } | {
            /** @description What the browser answered to the passkey options. */
            passkey: {
                id: string;
            } & {
                [key: string]: unknown;
            };
            networkId?: components["schemas"]["Id"];
            /** @enum {string} */
            role?: "coordinator" | "coach" | "keyFigure" | "institution" | "intake" | "auditor" | "self" | "public";
            /**
             * @description For pages: the token is in the cookie alone, where no script can read it.
             * @constant
             */
            keptIn?: "cookie";
        } | {
            login: string;
            password: string;
            /** @description Where she has a second factor: the six digits that her app shows, or one of her recovery codes. */
            code?: string;
            /** @description Which network, where the account has several. */
            networkId?: components["schemas"]["Id"];
            /** @enum {string} */
            role?: "coordinator" | "coach" | "keyFigure" | "institution" | "intake" | "auditor" | "self" | "public";
            /**
             * @description For pages: the token is in the cookie alone, where no script can read it.
             * @constant
             */
            keptIn?: "cookie";
        };
        /** @example P-K1 */
        Id: string;
        NewPassword: {
            /** @description Of her own choice, at least twelve characters. */
            password: string;
            /** @description The password until now. Neither this nor a passkey where she has just come with a password. */
            old?: string;
            /** @description Where she has a second factor: the six digits that her app shows, or one of her recovery codes. */
            code?: string;
            /** @description What the browser answered to the passkey options of this session, in place of the old password. */
            passkey?: {
                id: string;
            } & {
                [key: string]: unknown;
            };
            /**
             * @description For pages: the token is in the cookie alone, where no script can read it.
             * @constant
             */
            keptIn?: "cookie";
        };
        /**
         * @example {
         *       "newCode": "123456",
         *       "old": "a long horse in the rain"
         *     }
         */
        NewSecondFactor: {
            /** @description The six digits that the app shows now. */
            newCode: string;
            /** @description The password until now. Neither this nor a passkey where she has just come with a password. */
            old?: string;
            /** @description Where she has a second factor: the six digits that her app shows, or one of her recovery codes. */
            code?: string;
            /** @description What the browser answered to the passkey options of this session, in place of the old password. */
            passkey?: {
                id: string;
            } & {
                [key: string]: unknown;
            };
            /**
             * @description For pages: the token is in the cookie alone, where no script can read it.
             * @constant
             */
            keptIn?: "cookie";
        };
        /**
         * @example {
         *       "password": "a long horse in the rain"
         *     }
         */
        NewStepUp: {
            /** @description What the browser answered to the passkey options of this session. */
            passkey: {
                id: string;
            } & {
                [key: string]: unknown;
            };
        } | {
            password: string;
            /** @description Where she has a second factor: the six digits that her app shows, or one of her recovery codes. */
            code?: string;
        };
        /**
         * @example {
         *       "role": "keyFigure",
         *       "person": "P-K1"
         *     }
         */
        NewInvitation: {
            /** @enum {string} */
            role: "coordinator" | "coach" | "keyFigure" | "institution" | "intake" | "auditor" | "self";
            /** @description Who she is, for a key figure or a member (`self`); then always. */
            person?: components["schemas"]["Id"];
            /** @description For which institution she speaks; for this role, and then always. */
            institution?: components["schemas"]["Id"];
        };
        /**
         * @example {
         *       "invitation": "pendrecht.the-last-part-of-the-link"
         *     }
         */
        InvitationToken: {
            /** @description The last part of an invitation's link. */
            invitation: string;
        };
        Accepted: {
            /** @description The last part of an invitation's link. */
            invitation: string;
            /** @description What the browser made of the options. */
            passkey: {
                id: string;
            } & {
                [key: string]: unknown;
            };
            /**
             * @description For pages: the token is in the cookie alone, where no script can read it.
             * @constant
             */
            keptIn?: "cookie";
        } | {
            /** @description The last part of an invitation's link. */
            invitation: string;
            login: string;
            /** @description Of her own choice, at least twelve characters. */
            password: string;
            /**
             * @description For pages: the token is in the cookie alone, where no script can read it.
             * @constant
             */
            keptIn?: "cookie";
        };
        /**
         * @example {
         *       "controller": "Stichting Ouderpunt",
         *       "assessment": "In the safe of the foundation"
         *     }
         */
        NewBeginning: {
            /** @description The organisation that answers for the data. */
            controller: string;
            /** @description Where its data protection impact assessment is kept. */
            assessment?: string;
        };
        /** @description The network document, version 1; unknown keys are refused. */
        NetworkDocument: {
            /** @constant */
            format: "parent-circles/network";
            /** @constant */
            version: 1;
            network: {
                id: components["schemas"]["Id"];
            } & {
                [key: string]: unknown;
            };
            people: ({
                id: components["schemas"]["Id"];
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        NetworkSettings: {
            maxHops: number;
            baseRate: number;
            introductionWillingness: number;
            comesAfterTalk: number;
            introductionMinimum: number;
            asksPerQuarter: number;
            askerRestDays: number;
            parentRestDays: number;
            unassignedFloor: number;
            /** @enum {number} */
            smallCount: 3 | 5 | 10;
            showZeroCounts: boolean;
            /** @description What the neighbourhood is called. */
            name: string;
        };
        NewActivity: {
            id?: string;
            title?: string;
            stage?: number;
            date?: string;
            time?: string;
            rule?: string;
            cancelled?: string[];
            place?: string;
            familiar?: boolean;
            childcare?: boolean;
            function?: ("information" | "schooling" | "support")[];
            organisers?: string[];
            coOrganisers?: string[];
            answers?: string[];
            headCounts?: {
                date: string;
                count: number;
            }[];
            sensitive?: boolean;
            waiting?: boolean;
        };
        /**
         * @example {
         *       "kind": "contactRequest",
         *       "occasion": "P-A4",
         *       "goalStage": 4,
         *       "names": [
         *         "Gülşen D.",
         *         "Hatice S."
         *       ]
         *     }
         */
        NewRequest: {
            /** @enum {string} */
            kind: "contactRequest" | "jointProject";
            /** @description The activity that the invitation is for. */
            occasion?: components["schemas"]["Id"];
            /** @description In place of an occasion: an event of the institution's own. Others read of it once the coordinator has let it through. */
            event?: {
                title: string;
                place?: string;
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                date?: string;
            };
            /** @description How far up the ladder of participation she is invited, step by step; without it suggestions have no ladder. */
            goalStage?: number;
            /** @description The parents to reach. Read by the coordinator alone, and erased when the request closes. */
            names?: string[];
        };
        /**
         * @example {
         *       "occasion": "P-A4",
         *       "targets": [
         *         "P-M03",
         *         "P-M07"
         *       ]
         *     }
         */
        NewActivityInvitation: {
            /** @description The activity that it is for, and its only purpose (R-46). */
            occasion: components["schemas"]["Id"];
            targets: components["schemas"]["Id"][];
        };
        /**
         * @example {
         *       "names": [
         *         "Gülşen D.",
         *         "Hatice Ş."
         *       ]
         *     }
         */
        CorrectedNames: {
            names: string[];
        };
        RequestTargets: {
            targets: components["schemas"]["Id"][];
        };
        RequestNextState: {
            /** @enum {string} */
            state: "withTheNetwork" | "declined" | "closed";
        };
        /**
         * @example {
         *       "request": "request-1",
         *       "target": "P-M02",
         *       "asker": "P-K1",
         *       "via": null,
         *       "occasion": "P-A1"
         *     }
         */
        NewAsk: {
            request: components["schemas"]["Id"];
            target: components["schemas"]["Id"];
            asker: components["schemas"]["Id"];
            via?: components["schemas"]["Id"] | null;
            occasion?: components["schemas"]["Id"] | null;
        };
        /**
         * @example {
         *       "state": "accepted"
         *     }
         */
        AskNextState: {
            /** @enum {string} */
            state: "accepted" | "declined" | "asked" | "void";
        };
        /**
         * @example {
         *       "until": "2026-03-15"
         *     }
         */
        NewPause: {
            /** @description The first day on which she can be asked again. */
            until: string | null;
        };
        NewPerson: {
            person: components["schemas"]["PersonToAdd"];
            /** @description That she herself asked to be added again, after she was taken out. */
            askedToComeBack?: boolean;
        };
        PersonToAdd: {
            id?: string;
            displayName?: string;
            /** @enum {string} */
            role?: "member" | "candidate" | "keyFigure" | "coach";
            roles?: {
                /** @enum {string} */
                role: "member" | "candidate" | "keyFigure" | "coach";
                since?: string;
                until?: string;
                by?: string;
                /** @enum {string} */
                reason?: "addsReach" | "sharesLanguage" | "nominatedByParents" | "successor" | "ownWish" | "lostTrust" | "groupDecision" | "otherReason";
            }[];
            consent?: {
                /** @enum {string} */
                state: "named" | "informed" | "consented" | "declined" | "withdrawn" | "expired" | "restricted" | "erased";
                scopes?: string[];
                date?: string;
                by?: string;
                textVersion?: string;
                language?: string;
                /** @enum {string} */
                method?: "spoken" | "written";
                /** @enum {string} */
                witness?: "coordinator" | "coach" | "keyFigure" | "interpreter";
                history?: {
                    /** @enum {string} */
                    state: "named" | "informed" | "consented" | "declined" | "withdrawn" | "expired" | "restricted" | "erased";
                    scopes?: string[];
                    date?: string;
                    by?: string;
                    textVersion?: string;
                    language?: string;
                    /** @enum {string} */
                    method?: "spoken" | "written";
                    /** @enum {string} */
                    witness?: "coordinator" | "coach" | "keyFigure" | "interpreter";
                }[];
            };
            stage?: number;
            capacity?: number;
            protected?: boolean;
            interviewed?: boolean;
            partlyInterviewed?: {
                asked: number;
            };
            languages?: string[];
            criteria?: {
                development?: {
                    rating?: number;
                    /** @enum {string} */
                    unanswered?: "notAsked" | "declined" | "unreadable";
                    by: string;
                    date: string;
                    /** @enum {string} */
                    evidence?: "courseOrWork" | "activityInNeighbourhood" | "dealtWithInstitution" | "conversation";
                };
                engagement?: {
                    rating?: number;
                    /** @enum {string} */
                    unanswered?: "notAsked" | "declined" | "unreadable";
                    by: string;
                    date: string;
                    /** @enum {string} */
                    evidence?: "courseOrWork" | "activityInNeighbourhood" | "dealtWithInstitution" | "conversation";
                };
                hostSocietyFamiliarity?: {
                    rating?: number;
                    /** @enum {string} */
                    unanswered?: "notAsked" | "declined" | "unreadable";
                    by: string;
                    date: string;
                    /** @enum {string} */
                    evidence?: "courseOrWork" | "activityInNeighbourhood" | "dealtWithInstitution" | "conversation";
                };
            };
            foundBy?: ("celebrity" | "selfSelected" | "selfIdentified" | "staffSelected" | "positional" | "judgesRatings" | "expertIdentified" | "snowball" | "sampleSociometric" | "fullSociometric")[];
            pausedUntil?: string;
            restUntil?: string;
            keepApart?: string[];
            notThrough?: string[];
            safeContact?: ("inPersonOnly" | "notAtHome" | "schoolHoursOnly")[];
            introducing?: boolean;
            offers?: ("exchange" | "advise" | "support" | "accompany")[];
        };
        Person: {
            id: string;
            displayName?: string;
            /** @enum {string} */
            role?: "member" | "candidate" | "keyFigure" | "coach";
            roles?: {
                /** @enum {string} */
                role: "member" | "candidate" | "keyFigure" | "coach";
                since?: string;
                until?: string;
                by?: string;
                /** @enum {string} */
                reason?: "addsReach" | "sharesLanguage" | "nominatedByParents" | "successor" | "ownWish" | "lostTrust" | "groupDecision" | "otherReason";
            }[];
            consent?: {
                /** @enum {string} */
                state: "named" | "informed" | "consented" | "declined" | "withdrawn" | "expired" | "restricted" | "erased";
                scopes?: string[];
                date?: string;
                by?: string;
                textVersion?: string;
                language?: string;
                /** @enum {string} */
                method?: "spoken" | "written";
                /** @enum {string} */
                witness?: "coordinator" | "coach" | "keyFigure" | "interpreter";
                history?: {
                    /** @enum {string} */
                    state: "named" | "informed" | "consented" | "declined" | "withdrawn" | "expired" | "restricted" | "erased";
                    scopes?: string[];
                    date?: string;
                    by?: string;
                    textVersion?: string;
                    language?: string;
                    /** @enum {string} */
                    method?: "spoken" | "written";
                    /** @enum {string} */
                    witness?: "coordinator" | "coach" | "keyFigure" | "interpreter";
                }[];
            };
            stage?: number;
            capacity?: number;
            protected?: boolean;
            interviewed?: boolean;
            partlyInterviewed?: {
                asked: number;
            };
            languages?: string[];
            criteria?: {
                development?: {
                    rating?: number;
                    /** @enum {string} */
                    unanswered?: "notAsked" | "declined" | "unreadable";
                    by: string;
                    date: string;
                    /** @enum {string} */
                    evidence?: "courseOrWork" | "activityInNeighbourhood" | "dealtWithInstitution" | "conversation";
                };
                engagement?: {
                    rating?: number;
                    /** @enum {string} */
                    unanswered?: "notAsked" | "declined" | "unreadable";
                    by: string;
                    date: string;
                    /** @enum {string} */
                    evidence?: "courseOrWork" | "activityInNeighbourhood" | "dealtWithInstitution" | "conversation";
                };
                hostSocietyFamiliarity?: {
                    rating?: number;
                    /** @enum {string} */
                    unanswered?: "notAsked" | "declined" | "unreadable";
                    by: string;
                    date: string;
                    /** @enum {string} */
                    evidence?: "courseOrWork" | "activityInNeighbourhood" | "dealtWithInstitution" | "conversation";
                };
            };
            foundBy?: ("celebrity" | "selfSelected" | "selfIdentified" | "staffSelected" | "positional" | "judgesRatings" | "expertIdentified" | "snowball" | "sampleSociometric" | "fullSociometric")[];
            pausedUntil?: string;
            restUntil?: string;
            keepApart?: string[];
            notThrough?: string[];
            safeContact?: ("inPersonOnly" | "notAtHome" | "schoolHoursOnly")[];
            introducing?: boolean;
            offers?: ("exchange" | "advise" | "support" | "accompany")[];
        };
        /**
         * @example {
         *       "person": "P-M01",
         *       "newPeople": [
         *         {
         *           "as": "1",
         *           "displayName": "Zehra T."
         *         }
         *       ],
         *       "consent": {
         *         "scopes": [
         *           "keepInMap"
         *         ],
         *         "textVersion": "interview-1",
         *         "language": "tr",
         *         "method": "spoken"
         *       },
         *       "names": [
         *         {
         *           "person": "1",
         *           "questions": [
         *             "NG3"
         *           ],
         *           "comesAlong": "probably"
         *         }
         *       ]
         *     }
         */
        NewInterview: {
            /**
             * @description With whom the talk was.
             * @example P-K1
             */
            person: components["schemas"]["Id"];
            /**
             * Format: date
             * @description The day of the talk, today unless given, at most 29 days ago: who was named then must be told within 30.
             * @example 2026-03-01
             */
            date?: string;
            newPeople?: {
                /**
                 * @description How this call names her; her id comes from chance (R-53).
                 * @example 1
                 */
                as: components["schemas"]["Id"];
                /**
                 * @description A first name with a letter, or a nickname.
                 * @example Zehra T.
                 */
                displayName: string;
            }[];
            /** @description What she agreed to, `keepInMap` among it; `null` where she does not want to be in the network. */
            consent: components["schemas"]["ConsentGiven"] | null;
            names?: {
                /** @description Somebody of the network by her id, or what `newPeople` calls somebody new. */
                person: components["schemas"]["Id"];
                questions: ("NG1" | "NG2" | "NG3" | "NG4" | "NG5" | "NG6")[];
                /**
                 * @description "If she asks you along to something for parents, do you come?": the score 5, 4, 2 of a tie; `certainlyNot` makes none, `dontKnow` and `ratherNot` one of unknown strength.
                 * @enum {string}
                 */
                comesAlong?: "certainly" | "probably" | "perhaps" | "certainlyNot" | "dontKnow" | "ratherNot";
                /** @description What the two speak; kept with `storeLanguage` alone. */
                language?: string;
            }[];
            /** @description Questions that she answered without a name. */
            withoutNames?: {
                /** @enum {string} */
                question: "NG1" | "NG2" | "NG3" | "NG4" | "NG5" | "NG6";
                /** @enum {string} */
                answer: "nobody" | "dontKnow" | "ratherNot";
            }[];
        };
        /**
         * @example {
         *       "scopes": [
         *         "keepInMap",
         *         "beAsked"
         *       ],
         *       "textVersion": "consent-1",
         *       "language": "ar",
         *       "method": "spoken"
         *     }
         */
        ConsentGiven: {
            /** @description keepInMap, beAsked, beIntroducer, storeLanguage, storeAttendance, researchAggregate, or nameToInstitution:ID. */
            scopes: string[];
            /** @description Which text she was read or given. */
            textVersion: components["schemas"]["Id"];
            /** @description The language she was told it in. */
            language: string;
            /** @enum {string} */
            method: "spoken" | "written";
            /** @enum {string} */
            witness?: "coordinator" | "coach" | "keyFigure" | "interpreter";
            askedToComeBack?: boolean;
        };
        /**
         * @example {
         *       "newPeople": [
         *         {
         *           "as": "1",
         *           "displayName": "Zehra T."
         *         }
         *       ],
         *       "slips": [
         *         {
         *           "from": "1",
         *           "to": "P-K1"
         *         }
         *       ]
         *     }
         */
        NewSlips: {
            /**
             * Format: date
             * @description The day of the talk, today unless given, at most 29 days ago: who was named then must be told within 30.
             * @example 2026-03-01
             */
            date?: string;
            newPeople?: {
                /**
                 * @description How this call names her; her id comes from chance (R-53).
                 * @example 1
                 */
                as: components["schemas"]["Id"];
                /**
                 * @description A first name with a letter, or a nickname.
                 * @example Zehra T.
                 */
                displayName: string;
            }[];
            slips: {
                /**
                 * @description Who wrote the slip.
                 * @example P-K1
                 */
                from: components["schemas"]["Id"];
                /** @description With whom she would come along; absent where she named nobody. */
                to?: components["schemas"]["Id"];
            }[];
        };
        /** @example {} */
        NoWords: Record<string, never>;
        ConsentWithdrawn: {
            scopes?: string[];
        };
        Contested: {
            /** @description A tie by its id, or by its place: for the coordinator in the list of ties, for others in their own record. */
            tie: components["schemas"]["Id"] | number;
        };
        Correction: {
            /** @description A tie by its id, or by its place: for the coordinator in the list of ties, for others in their own record. */
            tie?: components["schemas"]["Id"] | number;
            score?: number | null;
            displayName?: string;
            languages?: string[];
            introducing?: boolean;
            /** @description Of a name that somebody had who was erased: that it is she, and asked to come back (R-17). */
            askedToComeBack?: boolean;
        };
        /**
         * @example {
         *       "keep": "P-M01",
         *       "remove": "P-M02"
         *     }
         */
        NewMerge: {
            /** @description The id that stays. */
            keep: components["schemas"]["Id"];
            /** @description The id that goes. */
            remove: components["schemas"]["Id"];
        };
        RoleDecision: {
            person: components["schemas"]["Id"];
            /** @enum {string} */
            decision: "confirm" | "propose" | "stepDown" | "end";
            reason?: string;
        };
        /**
         * @example {
         *       "ask": "ask-1",
         *       "code": "cameAlong"
         *     }
         */
        OutcomeReported: {
            /** @description The ask it came of; with it nothing else has to be said but the code. */
            ask?: components["schemas"]["Id"];
            request?: components["schemas"]["Id"];
            target?: components["schemas"]["Id"];
            asker?: components["schemas"]["Id"];
            via?: components["schemas"]["Id"];
            /** @enum {string} */
            code: "cameAlong" | "saidYesDidNotCome" | "declinedThisTime" | "notReached" | "refusedAsker" | "askedNotToBeContacted" | "notAsked";
            /**
             * Format: date
             * @example 2026-03-01
             */
            date?: string;
        };
        /**
         * @example {
         *       "date": "2026-02-25",
         *       "count": 11
         *     }
         */
        NewHeadCount: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            date: string;
            count: number;
        };
        /**
         * @example {
         *       "date": "2026-02-25",
         *       "coach": "coach-1",
         *       "present": 6
         *     }
         */
        NewCoachingSession: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            date: string;
            coach: components["schemas"]["Id"];
            present?: number;
        };
        LearnedRates: {
            baseRate: {
                rate: number;
                observations: number;
            };
            introductionWillingness: {
                rate: number;
                observations: number;
            };
            comesAfterTalk: {
                rate: number;
                observations: number;
            };
        };
        /**
         * @example {
         *       "vision": true,
         *       "continues": false
         *     }
         */
        ReadinessAnswers: {
            /** @description `null` takes an answer back. */
            vision?: boolean | null;
            /** @description `null` takes an answer back. */
            informsAndCoaches?: boolean | null;
            /** @description `null` takes an answer back. */
            takesSeriously?: boolean | null;
            /** @description `null` takes an answer back. */
            coDefines?: boolean | null;
            /** @description `null` takes an answer back. */
            continues?: boolean | null;
        };
        NewInstitution: {
            id?: string;
            name?: string;
            /** @enum {string} */
            kind: "school" | "childHealthCentre" | "welfare" | "library" | "districtOffice" | "selfOrganisation" | "communityCentre" | "healthCentre" | "socialWork" | "childcare" | "sports" | "education" | "fund" | "other";
            readiness?: {
                vision?: boolean;
                informsAndCoaches?: boolean;
                takesSeriously?: boolean;
                coDefines?: boolean;
                continues?: boolean;
            };
        };
        NewTie: {
            id?: string;
            from: string;
            to: string;
            /** @enum {string} */
            type: "trust" | "knows" | "mayKnow" | "worksWith" | "supports" | "coaches" | "refers" | "partnersWith";
            /** @enum {string} */
            domain?: "invite" | "schoolQuestions" | "personalWorries" | "accompany" | "childcare";
            /** @enum {number} */
            score?: 1 | 2 | 3 | 4 | 5;
            /** @enum {string} */
            unanswered?: "notAsked" | "declined" | "unreadable";
            /** @enum {string} */
            reportedBy?: "truster" | "trustee" | "thirdParty" | "observed";
            language?: string;
            date?: string;
            since?: string;
            until?: string;
            contested?: boolean;
            evidence?: {
                positive: number;
                negative: number;
            };
            /** @enum {string} */
            question?: "oneName";
            weight?: number;
        };
        NewNomination: {
            from: string;
            to: string;
            /** @enum {string} */
            question: "gossip" | "example" | "friend";
            date?: string;
        };
        NewGroup: {
            id?: string;
            name?: string;
            members?: string[];
            sensitive?: boolean;
        };
        NewHelpQuestion: {
            id?: string;
            text: string;
            /** @enum {string} */
            origin: "mothers" | "institution";
            date?: string;
            waiting?: boolean;
        };
        /**
         * @example {
         *       "kind": "helpQuestion",
         *       "text": "Hoe vraag ik een fiets voor mijn kind aan?"
         *     }
         */
        NewText: {
            /** @constant */
            kind: "helpQuestion";
            text: string;
        } | {
            /** @constant */
            kind: "activity";
            title: string;
            place?: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            date?: string;
        };
        /**
         * @example {
         *       "name": "Samira B.",
         *       "knows": true,
         *       "understands": true,
         *       "agrees": true
         *     }
         */
        NewReferral: {
            /** @description The name by which she wants to be known. */
            name: string;
            /**
             * @description She knows that she is referred.
             * @constant
             */
            knows: true;
            /**
             * @description She understands what the network is, and that she may stop at any time.
             * @constant
             */
            understands: true;
            /**
             * @description She herself agrees to be in the network, also if she left it before.
             * @constant
             */
            agrees: true;
        };
        /**
         * @example {
         *       "role": "institution",
         *       "institution": "P-school-1",
         *       "days": 30
         *     }
         */
        NewApiKey: {
            /** @enum {string} */
            role: "coach" | "institution" | "public";
            /** @description For which institution it speaks; for this role alone, and then always. */
            institution?: components["schemas"]["Id"];
            /** @description For how many days it works. */
            days: number;
        };
        /**
         * @example {
         *       "files": [
         *         {
         *           "name": "persons.csv",
         *           "text": "id,displayName\nQ-1,Zara T.\nQ-2,Yasmin O.\n"
         *         }
         *       ]
         *     }
         */
        NewImport: {
            files: {
                /** @description As the report calls the file. */
                name: string;
                /** @description The whole file: a table as text, whatever divides its cells, or a network document as JSON. */
                text?: string;
                /**
                 * Format: base64
                 * @description In place of `text` the bytes of the file: an .xlsx or .ods workbook, or text in an old code page.
                 */
                base64?: string;
            }[];
            /** @description By a file's name what is not to be guessed: its `format`, `delimiter`, `headerRow`, by header the field that it is (`columns`), and by field one value for all rows (`constants`). */
            mapping?: {
                [key: string]: unknown;
            };
            /** @description Gives everybody who is not in the network yet a random id in place of the one in the files (R-53). */
            newIds?: boolean;
        };
        /**
         * @example {
         *       "askedToComeBack": [
         *         "persons.csv:4"
         *       ]
         *     }
         */
        ImportCommitted: {
            askedToComeBack?: string[];
        };
        /**
         * @example {
         *       "kind": "keyFigures",
         *       "size": 6,
         *       "replicates": 2000
         *     }
         */
        NewJob: {
            /** @constant */
            kind: "keyFigures";
            /** @description how many members; of a range, the size with the largest coverage is proposed (1 to 50 or FROM..TO; must be given). */
            size: number | {
                from: number;
                to: number;
            };
            /** @description who must be in the group (ID,...; nobody where not given). */
            mustInclude?: components["schemas"]["Id"][];
            /** @description who must not be in the group (ID,...; nobody where not given). */
            exclude?: components["schemas"]["Id"][];
            /** @description only those are candidates who can take an ask that day: not pausing, not resting, not fully loaded (true or false; default false). */
            availableOnly?: boolean;
            /**
             * @description every language, cluster or institution that a candidate can cover must be covered by a member (language, cluster or institution; no such condition where not given).
             * @enum {string}
             */
            coverBy?: "language" | "cluster" | "institution";
            /**
             * @description the part of the neighbourhood that is reached least is reached as well as can be (worst-first; as many parents as possible where not given).
             * @enum {string}
             */
            fairness?: "worst-first";
            /** @description the most steps of a route (1 to 3; the network's setting where not given). */
            maxHops?: number;
            /** @description where chance begins; the same seed gives the same answer (0 to 2147483647; default 1). */
            seed?: number;
            /** @description how many times beliefs are drawn anew to see how stable the answer is; 0 for none (0 to 10000; default 200). */
            replicates?: number;
        } | {
            /** @constant */
            kind: "bestSet";
            /** @description the id of a measure that has a best group (MEASURE; must be given). */
            measure: string;
            /** @description how many members (1 to 50; must be given). */
            size: number;
            /** @description who must be in the group (ID,...; nobody where not given). */
            mustInclude?: components["schemas"]["Id"][];
            /** @description who must not be in the group (ID,...; nobody where not given). */
            exclude?: components["schemas"]["Id"][];
            maxHops?: number;
            domain?: ("invite" | "schoolQuestions" | "personalWorries" | "accompany" | "childcare") | ("invite" | "schoolQuestions" | "personalWorries" | "accompany" | "childcare") | ("invite" | "schoolQuestions" | "personalWorries" | "accompany" | "childcare") | ("invite" | "schoolQuestions" | "personalWorries" | "accompany" | "childcare") | ("invite" | "schoolQuestions" | "personalWorries" | "accompany" | "childcare");
            directed?: boolean;
            /**
             * @description how the sum is brought to 0..1 (paper, excludeOverN or excludeOverRest; default excludeOverRest).
             * @enum {string}
             */
            normalisation?: "paper" | "excludeOverN" | "excludeOverRest";
        };
        OpenedSession: {
            /** @enum {string} */
            role: "coordinator" | "coach" | "keyFigure" | "institution" | "intake" | "auditor" | "self" | "public";
            networkId: components["schemas"]["Id"];
            /** @description Who a key figure is. */
            person?: components["schemas"]["Id"];
            /** @description For which institution somebody speaks. */
            institution?: components["schemas"]["Id"];
            /**
             * @description She came with a printed password: until she has chosen her own, nothing else is answered.
             * @constant
             */
            mustChoosePassword?: true;
            /**
             * @description She came with a password alone: until she has set up her second factor, nothing else is answered.
             * @constant
             */
            mustSetSecondFactor?: true;
            /** Format: date-time */
            expiresAt: string;
            /** @description Empty where the session is kept in the cookie alone. */
            token: string;
        };
        Problem: {
            /** @description The code of the first problem; docs/errors.md lists all. */
            type: string;
            title: string;
            status: number;
            /** @description The id of this call, as in the server's log. */
            instance: string;
            readonly problems: {
                /** @example document/score-out-of-range */
                code: string;
                /**
                 * @description A JSON pointer into what was sent, or the name of a parameter.
                 * @example /ties/3/score
                 */
                place: string;
                readonly details: {
                    [key: string]: string | number | string[];
                };
                /** @description What was expected, and the next step. Never a name or an answer. */
                text: string;
            }[];
        };
        SessionList: {
            items: {
                sessionId: string;
                /** @enum {string} */
                role: "coordinator" | "coach" | "keyFigure" | "institution" | "intake" | "auditor" | "self" | "public";
                networkId: components["schemas"]["Id"];
                /** Format: date-time */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description When it was used last, to the minute.
                 */
                usedAt: string;
                /** @description From about where: the network of the address, too wide to find a household. */
                area?: string;
                isThis: boolean;
            }[];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        PasskeyOptions: {
            challenge: string;
        } & {
            [key: string]: unknown;
        };
        Session: {
            /** @enum {string} */
            role: "coordinator" | "coach" | "keyFigure" | "institution" | "intake" | "auditor" | "self" | "public";
            networkId: components["schemas"]["Id"];
            /** @description Who a key figure is. */
            person?: components["schemas"]["Id"];
            /** @description For which institution somebody speaks. */
            institution?: components["schemas"]["Id"];
            /**
             * @description She came with a printed password: until she has chosen her own, nothing else is answered.
             * @constant
             */
            mustChoosePassword?: true;
            /**
             * @description She came with a password alone: until she has set up her second factor, nothing else is answered.
             * @constant
             */
            mustSetSecondFactor?: true;
            /** @description How many recovery codes she has left; present where she has a second factor. */
            recoveryCodesLeft?: number;
            /** @description Whether she has a passkey, on this device or on another. */
            hasPasskey: boolean;
            /** @description Whether she has a name and a password, which she can change. */
            hasPassword: boolean;
            /** Format: date-time */
            expiresAt: string;
        };
        SecondFactorOffer: {
            /** @description To be typed into the app, in base32. */
            secret: string;
            /** @description The same as an address, for a picture that the app reads. */
            uri: string;
        };
        SetSecondFactor: {
            /** @enum {string} */
            role: "coordinator" | "coach" | "keyFigure" | "institution" | "intake" | "auditor" | "self" | "public";
            networkId: components["schemas"]["Id"];
            /** @description Who a key figure is. */
            person?: components["schemas"]["Id"];
            /** @description For which institution somebody speaks. */
            institution?: components["schemas"]["Id"];
            /**
             * @description She came with a printed password: until she has chosen her own, nothing else is answered.
             * @constant
             */
            mustChoosePassword?: true;
            /**
             * @description She came with a password alone: until she has set up her second factor, nothing else is answered.
             * @constant
             */
            mustSetSecondFactor?: true;
            /** Format: date-time */
            expiresAt: string;
            /** @description Empty where the session is kept in the cookie alone. */
            token: string;
            /** @description Each opens the account once. */
            recoveryCodes: string[];
        };
        StepUp: {
            /** Format: date-time */
            until: string;
            people: number;
        };
        InvitationList: {
            items: components["schemas"]["Invitation"][];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        Invitation: {
            invitationId: string;
            /** @enum {string} */
            role: "coordinator" | "coach" | "keyFigure" | "institution" | "intake" | "auditor" | "self" | "public";
            person?: components["schemas"]["Id"];
            institution?: components["schemas"]["Id"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        MadeInvitation: {
            invitationId: string;
            /** @enum {string} */
            role: "coordinator" | "coach" | "keyFigure" | "institution" | "intake" | "auditor" | "self" | "public";
            person?: components["schemas"]["Id"];
            institution?: components["schemas"]["Id"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description The last part of an invitation's link. */
            token: string;
        };
        InvitationShown: {
            /** @enum {string} */
            role: "coordinator" | "coach" | "keyFigure" | "institution" | "intake" | "auditor" | "self" | "public";
            networkId: components["schemas"]["Id"];
            networkName: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Whether a name and a password will do, in place of a passkey. */
            takesPassword: boolean;
            passkey: components["schemas"]["PasskeyOptions"];
        };
        DeviceLink: {
            /** @description The last part of an invitation's link. */
            token: string;
            /** Format: date-time */
            expiresAt: string;
        };
        AccessList: {
            items: components["schemas"]["Access"][];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        Access: {
            accountId: string;
            /** @enum {string} */
            role: "coordinator" | "coach" | "keyFigure" | "institution" | "intake" | "auditor" | "self" | "public";
            person?: components["schemas"]["Id"];
            institution?: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When she signed in last, of her open sessions. Her name for signing in is kept as a hash alone.
             */
            signedInAt?: string;
            /** @constant */
            isYou?: true;
        };
        Installation: {
            /**
             * @description Whose people it holds: nobody's before it has begun, in a trial and a demonstration invented ones alone, else real ones.
             * @enum {string}
             */
            state: "notBegun" | "trial" | "real" | "demonstration";
            /** @description The organisation that answers for the data. */
            controller?: string;
            /** @description Where its data protection impact assessment is kept. */
            assessment?: string;
            /**
             * Format: date-time
             * @description When the command `backup` last made a copy; absent where the server knows of none.
             */
            lastBackup?: string;
        };
        NetworkList: {
            items: components["schemas"]["Network"][];
        };
        /**
         * @example {
         *       "id": "pendrecht",
         *       "name": "Pendrecht",
         *       "memberLabel": "mother",
         *       "timeZone": "Europe/Amsterdam",
         *       "synthetic": true
         *     }
         */
        Network: {
            id: components["schemas"]["Id"];
            name: string;
            /** @description What the network calls its members. */
            memberLabel: string;
            timeZone?: string;
            /** @description Invented people, for demonstrations. */
            synthetic: boolean;
        };
        NetworkView: {
            /** @enum {string} */
            view: "coordinator" | "keyGroup" | "institution" | "public";
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            network: {
                id: components["schemas"]["Id"];
                name: string;
                memberLabel: string;
            };
            people: {
                id: components["schemas"]["Id"];
                label: string;
                /** @enum {string} */
                role: "member" | "candidate" | "keyFigure" | "coach";
                /** @enum {string} */
                circle: "first" | "second";
                /** @enum {string} */
                reach?: "direct" | "viaIntroduction" | "noRoute";
                route?: {
                    asker: components["schemas"]["Id"];
                    via: components["schemas"]["Id"][];
                    probability: number;
                };
                onlyThrough?: components["schemas"]["Id"];
                soleRoutes?: number;
                consent?: string;
                stage?: number;
                /** @constant */
                protected?: true;
            }[];
            institutions: {
                id: components["schemas"]["Id"];
                label: string;
                kind: string;
            }[];
            ties: {
                from: components["schemas"]["Id"];
                to: components["schemas"]["Id"];
                type: string;
                /** @enum {string} */
                band?: "strong" | "fair" | "weak" | "unknown" | "old";
                probability?: number;
                uncertainty?: number;
                language?: string;
            }[];
            counts: {
                firstCircle: components["schemas"]["Count"];
                direct: components["schemas"]["Count"];
                viaIntroduction: components["schemas"]["Count"];
                noRoute: components["schemas"]["Count"];
                institutions: components["schemas"]["Count"];
            };
            /**
             * Format: date
             * @description The day of the counts: outside the network the last Sunday.
             * @example 2026-03-01
             */
            countsAsOf?: string;
        };
        /**
         * @example {
         *       "kind": "exact",
         *       "value": 44
         *     }
         */
        Count: {
            /** @constant */
            kind: "exact";
            value: number;
        } | {
            /** @constant */
            kind: "about";
            value: number;
        } | {
            /** @constant */
            kind: "fewerThan";
            limit: number;
        } | {
            /** @constant */
            kind: "withheld";
        };
        ActivityList: {
            items: components["schemas"]["Activity"][];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        Activity: {
            id: components["schemas"]["Id"];
            title?: string;
            /** @description The rung of the ladder: 0 unknown ... 5 helps at school. */
            stage?: number;
            /**
             * Format: date
             * @example 2026-03-01
             */
            date?: string;
            time?: string;
            /** @description How often it comes back (RFC 5545). */
            rule?: string;
            cancelled?: string[];
            place?: string;
            familiar?: boolean;
            childcare?: boolean;
            function?: ("information" | "schooling" | "support")[];
            organisers?: components["schemas"]["Id"][];
            coOrganisers?: components["schemas"]["Id"][];
            /** @description The help questions that it answers. */
            answers?: components["schemas"]["Id"][];
            /** @description How many came on which day; for the network itself. */
            headCounts?: {
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                date: string;
                count: number;
            }[];
            /** @description Who takes part is for the coordinator and whoever leads it alone; nobody else reads this mark (R-60). */
            sensitive?: boolean;
        };
        Circles: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            firstCircle: {
                id: components["schemas"]["Id"];
                /** @enum {string} */
                reason: "confirmedKeyFigure" | "member" | "candidate" | "coach" | "institution";
            }[];
            secondCircle: {
                id: components["schemas"]["Id"];
                /** @enum {string} */
                reason: "confirmedKeyFigure" | "member" | "candidate" | "coach" | "institution";
            }[];
            findings: {
                rule: string;
                version: number;
                /** @description In what way the rule is not met. */
                reason: string;
                have: number;
                need: number;
                text: string;
                person?: components["schemas"]["Id"];
                /** @constant */
                proposes?: "candidate";
            }[];
        };
        Reach: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            maxHops: number;
            counts: {
                direct: number;
                viaIntroduction: number;
                noRoute: number;
            };
            people: {
                [key: string]: {
                    /** @enum {string} */
                    state: "direct" | "viaIntroduction" | "noRoute";
                    probability: number;
                    asker: components["schemas"]["Id"] | null;
                    via: components["schemas"]["Id"] | null;
                    path: components["schemas"]["Id"][];
                    /** @description The one key figure through whom alone there is a route. */
                    onlyThrough: components["schemas"]["Id"] | null;
                };
            };
            soleRoutes: {
                [key: string]: number;
            };
            expectedCoverage: number;
            /** @description How many parents were interviewed, asked for a name or two, and asked nothing. */
            restsOn: {
                interviewed: number;
                partlyInterviewed: number;
                notAsked: number;
            };
        };
        RouteToPerson: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            maxHops: number;
            person: components["schemas"]["Id"];
            /** @enum {string} */
            state: "direct" | "viaIntroduction" | "noRoute";
            probability: number;
            asker: components["schemas"]["Id"] | null;
            via: components["schemas"]["Id"] | null;
            path: components["schemas"]["Id"][];
            /** @description The one key figure through whom alone there is a route. */
            onlyThrough: components["schemas"]["Id"] | null;
        };
        KeyFigureProposal: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            size: number;
            maxHops: number;
            seed: number;
            replicates: number;
            group: {
                id: components["schemas"]["Id"];
                /** @description How many parents the group would lose without her. */
                adds: number;
                /** @enum {string} */
                tier: "clear" | "likely" | "cannotTellYet";
                inBestShare: number | null;
                reasons: {
                    /** @enum {string} */
                    code: "trustedBy" | "onlyShe" | "exampleFor" | "criteriaRated" | "speaksWith";
                    count: number;
                    interviewed?: number;
                    of?: number;
                    language?: string;
                    date: string | null;
                    ageDays: number | null;
                }[];
                leavingOutCosts: number | null;
                replacedBy: components["schemas"]["Id"][];
                load: {
                    openAsks: number;
                    capacity: number;
                };
                away: string | null;
            }[];
            /** @description On the recorded ties: what was searched for and proved. */
            recordedCoverage: number;
            /** @description In truth, with those who were not interviewed: the middle of the replicates. `unknown` says why it is null. */
            expectedCoverage: number | null;
            interval: {
                low: number;
                middle: number;
                high: number;
            } | null;
            /** @enum {string} */
            unknown?: "noReplicates" | "noInterviews";
            /** @enum {string} */
            proof: "exact" | "bound";
            bound: number;
            tiedGroups: components["schemas"]["Id"][][];
            runnerUp: {
                group: components["schemas"]["Id"][];
                distance: number;
                certain: boolean;
            } | null;
            baselines: {
                [key: string]: number | null;
            };
            baselineDetails: {
                [key: string]: {
                    recordedCoverage: number | null;
                    expectedCoverage: number | null;
                    low: number | null;
                    high: number | null;
                    difference: number | null;
                    differenceLow: number | null;
                    differenceHigh: number | null;
                };
            };
            verdict: {
                /** @enum {string} */
                code: "mapAdds" | "mapAddsNothing" | "cannotTellYet";
                nearest: ("random" | "mostNamed" | "nominatedFriends" | "nominatedFriendsPlusTwo" | "gossipNominations") | null;
                difference: number | null;
            };
            /** @description Chosen for what is likely and not for what was recorded, and shown first; null where that gains nothing. */
            likelyGroup: {
                group: components["schemas"]["Id"][];
                gains: number;
                interval: {
                    low: number;
                    middle: number;
                    high: number;
                };
            } | null;
            prices: {
                /** @enum {string} */
                constraint: "mustInclude" | "exclude" | "coverBy" | "fairness";
                id: string | null;
                costs: number;
                certain: boolean;
            }[];
            near: {
                id: components["schemas"]["Id"];
                /** @enum {string} */
                tier: "clear" | "likely" | "cannotTellYet";
                inBestShare: number;
            }[];
            parts: {
                by: string;
                part: string;
                coveredBy: components["schemas"]["Id"][];
                reachedShare: number;
            }[];
            sizes: {
                size: number;
                recordedCoverage: number;
                /** @enum {string} */
                proof: "exact" | "bound";
            }[];
            interviewed: {
                count: number;
                of: number;
            };
        };
        MeasureList: {
            items: components["schemas"]["Measure"][];
        };
        Measure: {
            id: string;
            name: string;
            /** @description What its number says of somebody, to a coordinator. */
            meaning: string;
            /** @description What it does not say. */
            caution: string;
            formula: string;
            /** @enum {string} */
            unit: "parents" | "members" | "people" | "parts" | "share" | "number" | "pairs" | "hearings" | "contacts" | "ties";
            /**
             * @description Of a group or the network, where that is something else.
             * @enum {string}
             */
            togetherUnit?: "parents" | "members" | "people" | "parts" | "share" | "number" | "pairs" | "hearings" | "contacts" | "ties";
            unitName: string;
            togetherUnitName: string;
            range: string;
            definition: string;
            unknowns: string;
            fewPeople: string;
            cost: string;
            source: string;
            sensitiveToMissingInterviews: boolean;
            parameters: {
                [key: string]: components["schemas"]["MeasureParameter"];
            };
            about: ("person" | "group" | "network")[];
            hasBestSet: boolean;
        };
        MeasureParameter: {
            /** @enum {string} */
            type: "boolean" | "integer" | "number" | "size" | "choice" | "text" | "date" | "ids" | "groups";
            meaning: string;
            /** @description Everything that it takes, as it stands in an address. */
            readonly takes: string[];
            /** @description `setting`: the network's own setting of this name. */
            default?: boolean | number | string | {
                [key: string]: string;
            };
            /** @description What holds where nothing is given and there is no default. */
            otherwise?: string;
            minimum?: number;
            maximum?: number;
            /** @description Beside a number or groups: words in place of it. */
            readonly choices?: string[];
            /** @description What is chosen, to a coordinator. */
            label: string;
            /** @description What each word that it takes says. */
            choiceLabels?: {
                [key: string]: string;
            };
        };
        MeasureResult: {
            measure: string;
            /** @enum {string} */
            unit: "parents" | "members" | "people" | "parts" | "share" | "number" | "pairs" | "hearings" | "contacts" | "ties";
            /** @enum {string} */
            togetherUnit?: "parents" | "members" | "people" | "parts" | "share" | "number" | "pairs" | "hearings" | "contacts" | "ties";
            range: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            parameters: {
                [key: string]: boolean | number | string | {
                    [key: string]: string;
                };
            };
            sensitiveToMissingInterviews: boolean;
            interviewed: {
                count: number;
                of: number;
            };
            values?: {
                [key: string]: number | null;
            };
            unknown?: {
                [key: string]: "notAsked" | "declined" | "unreadable" | "tooOld" | "undefinedHere";
            };
            value?: number | null;
            /** @enum {string} */
            reason?: "notAsked" | "declined" | "unreadable" | "tooOld" | "undefinedHere";
            parts?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
        };
        RequestReceived: {
            /** @constant */
            state: "received";
        };
        RequestList: {
            items: components["schemas"]["Request"][];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        Request: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "contactRequest" | "jointProject" | "invitation";
            /**
             * @description For the institution by the calendar alone: `withTheNetwork` from the next working day, `closed` when the occasion is over, the request was taken back, or 28 days after it came.
             * @enum {string}
             */
            state?: "received" | "withTheNetwork" | "declined" | "closed";
            occasion?: components["schemas"]["Id"];
            /**
             * Format: date
             * @example 2026-03-01
             */
            date?: string;
            institution?: components["schemas"]["Id"];
            goalStage?: number;
            targets?: components["schemas"]["Id"][];
            names?: string[];
            /**
             * Format: date
             * @description The day on which the institution took it back.
             * @example 2026-03-01
             */
            takenBack?: string;
            /** @description How many names the institution gave. */
            named?: number;
        };
        OutreachPlan: {
            request: components["schemas"]["Id"];
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            plan: components["schemas"]["Suggestion"][];
            tell: {
                target: components["schemas"]["Id"];
                teller: components["schemas"]["Id"];
                /** @constant */
                kind: "tell";
                text: string;
            }[];
            unassigned: {
                target: components["schemas"]["Id"];
                /** @enum {string} */
                reason: "noRoute" | "noSharedLanguage" | "noCapacity" | "noConsent" | "paused" | "protected" | "keepApart" | "resting" | "belowFloor" | "noOccasion" | "alreadyAsked" | "askedLately" | "onlyTell";
                text: string;
                next: {
                    /** @enum {string} */
                    kind: "tell" | "occasion" | "interview" | "meeting" | "candidate" | "activity" | "wait";
                    keyFigure?: components["schemas"]["Id"];
                    member?: components["schemas"]["Id"];
                    occasion?: components["schemas"]["Id"] | null;
                    stage?: number;
                    text: string;
                } | null;
            }[];
            /** @description The few new ties that would open most routes, the one that opens most first. */
            newTies: {
                member: components["schemas"]["Id"];
                keyFigure: components["schemas"]["Id"];
                opens: number;
                occasion: components["schemas"]["Id"] | null;
                text: string;
            }[];
            cost: number;
            /**
             * @description `exact` where no plan costs less.
             * @enum {string}
             */
            proof: "exact" | "bound";
            /** @description No plan costs less than this: the cost itself where that is proved. */
            bound: number;
            /** @description With how many somebody may be expected to talk: the door opens. */
            expectedTalks: number;
            /** @description How many of them may be expected to come along. */
            expectedComes: number;
        };
        Suggestion: {
            target: components["schemas"]["Id"];
            asker: components["schemas"]["Id"];
            via: components["schemas"]["Id"] | null;
            probability: number;
            /** @enum {string} */
            likelihood: "likely" | "perhaps" | "longShot";
            /** @description The chance that she comes along: of a talk, and of coming after it. */
            comesProbability: number;
            occasion: components["schemas"]["Id"] | null;
            /** @constant */
            kind: "invite";
            language: string | null;
            contact: {
                channels: ("faceToFace" | "phone" | "message")[];
                safe: ("inPersonOnly" | "notAtHome" | "schoolHoursOnly")[];
            };
            reasons: {
                /** @enum {string} */
                code: "saidSheWouldCome" | "trusts" | "speakTogether" | "otherAsksOpen";
                text: string;
                who: components["schemas"]["Id"];
                whom?: components["schemas"]["Id"];
                date?: string | null;
                language?: string;
                count?: number;
            }[];
            unknown: ("language" | "strength" | "contradictory" | "oldAnswer" | "undated" | "stage")[];
            burden: {
                openAsks: number;
                capacity: number;
                lastAskedDays: number | null;
            };
            consent: {
                target: string;
                asker: string;
                via: string | null;
            };
            ladder?: {
                stage: number;
                occasion: components["schemas"]["Id"] | null;
                date: string | null;
            }[];
            alternatives: {
                asker: components["schemas"]["Id"];
                via: components["schemas"]["Id"] | null;
                probability: number;
                /** @enum {string} */
                likelihood: "likely" | "perhaps" | "longShot";
            }[];
            otherwise: ("openActivity" | "wait")[];
            doNotMention: ("childResults" | "requestersReason" | "whoNamedHer")[];
            /**
             * Format: date
             * @example 2026-03-01
             */
            expires: string;
            text: string;
        };
        Ask: {
            id: components["schemas"]["Id"];
            request: components["schemas"]["Id"];
            target: {
                id: components["schemas"]["Id"];
                label: string;
            };
            asker: {
                id: components["schemas"]["Id"];
                label: string;
            };
            via?: {
                id: components["schemas"]["Id"];
                label: string;
            };
            occasion?: components["schemas"]["Id"];
            /** @enum {string} */
            state: "offered" | "accepted" | "declined" | "asked" | "closed" | "expired" | "void";
            /**
             * Format: date
             * @example 2026-03-01
             */
            date: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            expires: string;
        };
        AskList: {
            items: components["schemas"]["Ask"][];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        NameProposals: {
            items: {
                proposals: {
                    person: components["schemas"]["Id"];
                    label: string;
                    /** @description How alike the name and her display name are. */
                    similarity: number;
                }[];
            }[];
        };
        OneMoreAsks: {
            items: {
                asker: components["schemas"]["Id"];
                expectedTalks: number;
                expectedComes: number;
                invited: number;
                costSaved: number;
                /** @enum {string} */
                proof: "exact" | "bound";
                /** @description What is truly saved lies no further than this from `costSaved`. */
                gap: number;
            }[];
        };
        AskCard: {
            text: string;
        };
        Pause: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            /** @description The first day on which she can be asked again. */
            until: string | null;
        };
        Today: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            /** @description What only she can do now, the most pressing first. */
            tasks: ({
                /** @constant */
                code: "newRequest";
                request: components["schemas"]["Id"];
                lastDay: string | null;
            } | {
                /** @constant */
                code: "nobodyAsked";
                request: components["schemas"]["Id"];
                people: components["schemas"]["Id"][];
                lastDay: string | null;
            } | {
                /** @constant */
                code: "notTakenOn";
                request: components["schemas"]["Id"];
                ask: components["schemas"]["Id"];
                asker: components["schemas"]["Id"];
                target: components["schemas"]["Id"];
                /** @enum {string} */
                why: "declined" | "expired";
                lastDay: string | null;
            } | {
                /** @constant */
                code: "tellNamed";
                people: components["schemas"]["Id"][];
                /**
                 * Format: date
                 * @description The last day on which it helps.
                 * @example 2026-03-01
                 */
                lastDay: string;
            } | {
                /** @constant */
                code: "renewConsent";
                people: components["schemas"]["Id"][];
                /**
                 * Format: date
                 * @description The last day on which it helps.
                 * @example 2026-03-01
                 */
                lastDay: string;
            })[];
            /** @description Asks that wait for somebody else, the first to end first. */
            waiting: {
                ask: components["schemas"]["Id"];
                /** @enum {string} */
                state: "offered" | "accepted" | "asked";
                asker: components["schemas"]["Id"];
                target: components["schemas"]["Id"];
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                since: string;
                /**
                 * Format: date
                 * @description The last day on which it helps.
                 * @example 2026-03-01
                 */
                lastDay: string;
            }[];
            /** @description Requests of which everybody was asked. */
            closable: {
                request: components["schemas"]["Id"];
                asked: number;
                came: number;
                notKnown: number;
            }[];
            /** @description What came of asks lately, the latest first. */
            happened: {
                /** @enum {string} */
                code: "cameAlong" | "saidYesDidNotCome" | "declinedThisTime" | "notReached" | "refusedAsker" | "askedNotToBeContacted" | "notAsked";
                target: components["schemas"]["Id"];
                asker: components["schemas"]["Id"];
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                date: string;
                ask: components["schemas"]["Id"] | null;
            }[];
            /** @description Requests that were taken back lately. */
            takenBack: {
                request: components["schemas"]["Id"];
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                date: string;
            }[];
            /** @description Who put asks to people lately, whatever came of them: she can be thanked. */
            thanks: {
                person: components["schemas"]["Id"];
                asks: number;
            }[];
            thisWeek: {
                activity: components["schemas"]["Id"];
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                date: string;
            }[];
            /** @description On how many parents' answers everything rests that is said. */
            restsOn: {
                interviewed: number;
                partlyInterviewed: number;
                notAsked: number;
            };
        };
        PersonList: {
            items: components["schemas"]["Person"][];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        TalkKept: {
            /** @description By which `undoImport` takes it back, for 30 days. */
            importId: string;
            /** @description Who was interviewed, or gave a name. */
            people: components["schemas"]["Id"][];
            /** @description Who was new: each is to be told within 30 days, or is erased (R-13). */
            added: components["schemas"]["Id"][];
            /** @description Answers about people who left, refused or objected, by their place: nothing new is kept of them. */
            notKept: {
                code: string;
                place: string;
            }[];
        };
        Changes: {
            changes: ({
                code: string;
            } & {
                [key: string]: unknown;
            })[];
        };
        PersonRecord: {
            held: {
                [key: string]: {
                    [key: string]: unknown;
                }[];
            };
            readings: {
                /** Format: date-time */
                at: string;
                role: string;
                action: string;
                purpose: string;
            }[];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        DuplicateList: {
            items: {
                people: {
                    id: components["schemas"]["Id"];
                    label: string;
                }[];
                similarity: number;
                reasons: ("sameName" | "similarName" | "sharedContacts")[];
                sharedContacts: number;
            }[];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        MergeList: {
            items: {
                /** @description The id that stays. */
                keep: components["schemas"]["Id"];
                /** @description The id that goes. */
                remove: components["schemas"]["Id"];
                by: string;
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                date: string;
                rows: number;
            }[];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        MergePreview: {
            person: components["schemas"]["Person"];
            rows: number;
            endedAsks: components["schemas"]["Id"][];
        };
        RulesForConfirmation: {
            items: {
                /** @enum {string} */
                rule: "mayBeAsker" | "criteriaRated" | "acceptedExample" | "trustedByAnotherParent" | "activeCoach" | "keyGroupSize" | "keyGroupConnected" | "coachingLogged";
                name: string;
                met: boolean;
                text: string;
            }[];
        };
        Readiness: {
            institution: components["schemas"]["Id"];
            met: ("vision" | "informsAndCoaches" | "takesSeriously" | "coDefines" | "continues")[];
            gaps: ("vision" | "informsAndCoaches" | "takesSeriously" | "coDefines" | "continues")[];
            unanswered: ("vision" | "informsAndCoaches" | "takesSeriously" | "coDefines" | "continues")[];
        };
        InstitutionRowList: {
            items: {
                rowId: string;
                row: components["schemas"]["Institution"];
            }[];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        Institution: {
            id: string;
            name?: string;
            /** @enum {string} */
            kind: "school" | "childHealthCentre" | "welfare" | "library" | "districtOffice" | "selfOrganisation" | "communityCentre" | "healthCentre" | "socialWork" | "childcare" | "sports" | "education" | "fund" | "other";
            readiness?: {
                vision?: boolean;
                informsAndCoaches?: boolean;
                takesSeriously?: boolean;
                coDefines?: boolean;
                continues?: boolean;
            };
        };
        TieRowList: {
            items: {
                rowId: string;
                row: components["schemas"]["Tie"];
            }[];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        Tie: {
            id?: string;
            from: string;
            to: string;
            /** @enum {string} */
            type: "trust" | "knows" | "mayKnow" | "worksWith" | "supports" | "coaches" | "refers" | "partnersWith";
            /** @enum {string} */
            domain?: "invite" | "schoolQuestions" | "personalWorries" | "accompany" | "childcare";
            /** @enum {number} */
            score?: 1 | 2 | 3 | 4 | 5;
            /** @enum {string} */
            unanswered?: "notAsked" | "declined" | "unreadable";
            /** @enum {string} */
            reportedBy?: "truster" | "trustee" | "thirdParty" | "observed";
            language?: string;
            date?: string;
            since?: string;
            until?: string;
            contested?: boolean;
            evidence?: {
                positive: number;
                negative: number;
            };
            /** @enum {string} */
            question?: "oneName";
            weight?: number;
        };
        NominationRowList: {
            items: {
                rowId: string;
                row: components["schemas"]["Nomination"];
            }[];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        Nomination: {
            from: string;
            to: string;
            /** @enum {string} */
            question: "gossip" | "example" | "friend";
            date?: string;
        };
        GroupRowList: {
            items: {
                rowId: string;
                row: components["schemas"]["Group"];
            }[];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        Group: {
            id: string;
            name?: string;
            members?: string[];
            sensitive?: boolean;
        };
        ActivityRow: {
            id: string;
            title?: string;
            stage?: number;
            date?: string;
            time?: string;
            rule?: string;
            cancelled?: string[];
            place?: string;
            familiar?: boolean;
            childcare?: boolean;
            function?: ("information" | "schooling" | "support")[];
            organisers?: string[];
            coOrganisers?: string[];
            answers?: string[];
            headCounts?: {
                date: string;
                count: number;
            }[];
            sensitive?: boolean;
            waiting?: boolean;
        };
        HelpQuestionRowList: {
            items: {
                rowId: string;
                row: components["schemas"]["HelpQuestion"];
            }[];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        HelpQuestion: {
            id: string;
            text: string;
            /** @enum {string} */
            origin: "mothers" | "institution";
            date?: string;
            waiting?: boolean;
        };
        TextList: {
            items: {
                /** @enum {string} */
                list: "institutions" | "groups" | "activities" | "helpQuestions";
                id: components["schemas"]["Id"];
                texts: {
                    [key: string]: string;
                };
                /** @description Nobody reads it before it is let through. */
                waits: boolean;
                /** @description People of the network whose first name stands in it. */
                names: {
                    id: components["schemas"]["Id"];
                    label: string;
                }[];
            }[];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        ReferralList: {
            items: {
                id: components["schemas"]["Id"];
                date: string | null;
            }[];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        TrustBetween: {
            from: components["schemas"]["Id"];
            to: components["schemas"]["Id"];
            /** @enum {string} */
            domain: "invite" | "schoolQuestions" | "personalWorries" | "accompany" | "childcare";
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            strength: {
                /** @constant */
                known: true;
                value: number;
            } | {
                /** @constant */
                known: false;
                /** @enum {string} */
                reason: "notAsked" | "declined" | "unreadable" | "tooOld" | "undefinedHere";
            };
            belief: {
                alpha: number;
                beta: number;
                probability: number;
                uncertainty: number;
            };
            /** @enum {string} */
            band: "strong" | "fair" | "weak" | "unknown" | "old";
            /** @description Whether there is an arc at all: without one there is no route. */
            isArc: boolean;
            restsOn: ({
                /** @constant */
                kind: "report";
                /** @description Its place in the list of ties. */
                place: number;
                reportedBy: string | null;
                score: {
                    /** @constant */
                    known: true;
                    value: number;
                } | {
                    /** @constant */
                    known: false;
                    /** @enum {string} */
                    reason: "notAsked" | "declined" | "unreadable" | "tooOld" | "undefinedHere";
                };
                date: string | null;
                language: string | null;
                worth: {
                    positive: number;
                    negative: number;
                };
                leftOut: ("contested" | "ended" | "notYet" | "replaced" | "repeated") | null;
            } | {
                /** @constant */
                kind: "outcome";
                code: string;
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                date: string;
                introduced: boolean;
                worth: {
                    positive: number;
                    negative: number;
                };
            })[];
        };
        Resilience: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            maxHops: number;
            /** @constant */
            purpose: "ownCare";
            counts: {
                direct: number;
                viaIntroduction: number;
                noRoute: number;
            };
            expectedCoverage: number;
            keyFigures: {
                id: components["schemas"]["Id"];
                soleRoutes: components["schemas"]["Id"][];
                lossIfAbsent: number;
                withoutHer: {
                    counts: {
                        direct: number;
                        viaIntroduction: number;
                        noRoute: number;
                    };
                    expectedCoverage: number;
                };
                successors: {
                    id: components["schemas"]["Id"];
                    regains: number;
                }[];
            }[];
            hangingTies: {
                /** @enum {string} */
                kind: "institution" | "introduction";
                through: components["schemas"]["Id"];
                ends: components["schemas"]["Id"][];
            }[];
        };
        InterviewPlan: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            share: number;
            seed: number;
            interviewed: number;
            wanted: number;
            of: number;
            neverAsked: number;
            /** @description How many parents more a group may expect to reach that is chosen after everybody was interviewed. */
            wouldGain: number | null;
            stop: ("enough" | "asManyAsWanted" | "nobodyLeft") | null;
            interviews: {
                person: components["schemas"]["Id"];
                reason: {
                    /** @constant */
                    code: "noRoute";
                } | {
                    /** @constant */
                    code: "drawnByLot";
                } | {
                    /** @constant */
                    code: "namedBy";
                    by: components["schemas"]["Id"][];
                };
            }[];
        };
        HealthOfNetwork: {
            items: {
                /** @example soleRoutes */
                code: string;
                /** @enum {string} */
                state: "well" | "attention" | "unknown";
                count: number;
                of: number;
                people: components["schemas"]["Id"][];
                languages: string[];
                text: string;
            }[];
        };
        ReportList: {
            items: {
                /**
                 * @description As it stands in the address.
                 * @example participation
                 */
                name: string;
                /** @description In the reader's language. */
                title: string;
                /** @description The parameters without which it cannot be made. */
                needs: string[];
                parameters: {
                    [key: string]: components["schemas"]["Parameter"];
                };
            }[];
        };
        /** @description What an operation can be asked with; without default and `otherwise`, must be. */
        Parameter: {
            /** @enum {string} */
            type: "boolean" | "integer" | "number" | "size" | "choice" | "text" | "date" | "ids" | "groups";
            meaning: string;
            /** @description Everything that it takes, as it stands in an address. */
            readonly takes: string[];
            /** @description `setting`: the network's own setting of this name. */
            default?: boolean | number | string | {
                [key: string]: string;
            };
            /** @description What holds where nothing is given and there is no default. */
            otherwise?: string;
            minimum?: number;
            maximum?: number;
            /** @description Beside a number or groups: words in place of it. */
            readonly choices?: string[];
        };
        ParticipationReport: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            stages: {
                [key: string]: components["schemas"]["Count"];
            };
        };
        AttendanceReport: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            meetings: {
                activity: components["schemas"]["Id"];
                title: string | null;
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                date: string;
                count: components["schemas"]["Count"];
            }[];
        };
        ActivitiesReport: {
            quarters: {
                /** @example 2026-Q1 */
                quarter: string;
                meetings: number;
                functions: {
                    information: number | null;
                    schooling: number | null;
                    support: number | null;
                };
                withoutFunction: number | null;
                answeringMothers: number | null;
            }[];
        };
        HelpQuestionsReport: {
            questions: {
                id: components["schemas"]["Id"];
                text: string;
                /** @enum {string} */
                origin: "mothers" | "institution";
                date: string | null;
                /** @enum {string} */
                state: "answered" | "planned" | "unanswered";
                activities: components["schemas"]["Id"][];
            }[];
        };
        InstitutionReport: {
            institution: components["schemas"]["Id"];
            meetings: {
                lastYear: number;
                planned: number;
            };
            continuity: {
                institution: components["schemas"]["Id"];
                last: string | null;
                next: string | null;
                /** @description Something was finished, and nothing is planned in 90 days. */
                stopped: boolean;
            };
            readiness: components["schemas"]["Readiness"];
        };
        ReachInLanguageReport: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            filter: {
                language: string;
            };
            parents: components["schemas"]["Count"] | components["schemas"]["PartInWords"];
            reach: {
                direct: components["schemas"]["Count"] | components["schemas"]["PartInWords"];
                viaIntroduction: components["schemas"]["Count"] | components["schemas"]["PartInWords"];
                noRoute: components["schemas"]["Count"] | components["schemas"]["PartInWords"];
            };
        };
        /**
         * @example {
         *       "kind": "part",
         *       "share": "most"
         *     }
         */
        PartInWords: {
            /** @constant */
            kind: "part";
            /** @enum {string} */
            share: "some" | "half" | "most";
        };
        TrustedRoutesReport: {
            days: {
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                asOf: string;
                withRoute: number;
                parents: number;
                text: string;
            }[];
        };
        ComparisonReport: {
            before: {
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                asOf: string;
                withRoute: number;
                parents: number;
                text: string;
            };
            after: {
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                asOf: string;
                withRoute: number;
                parents: number;
                text: string;
            };
            gainedRoute: components["schemas"]["Id"][];
            lostRoute: components["schemas"]["Id"][];
            arrived: components["schemas"]["Id"][];
            left: components["schemas"]["Id"][];
            roles: {
                person: components["schemas"]["Id"];
                /** @enum {string} */
                before: "member" | "candidate" | "keyFigure" | "coach";
                /** @enum {string} */
                after: "member" | "candidate" | "keyFigure" | "coach";
            }[];
            trustBegun: [
                components["schemas"]["Id"],
                components["schemas"]["Id"]
            ][];
            trustEnded: [
                components["schemas"]["Id"],
                components["schemas"]["Id"]
            ][];
            text: string;
        };
        CoverageByLanguage: {
            items: {
                language: string;
                parents: number;
                withRoute: number;
            }[];
        };
        Burden: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            entries: {
                person: components["schemas"]["Id"];
                openAsks: number;
                capacity: number;
                free: number;
                away: ("paused" | "resting") | null;
                lastAskedDays: number | null;
                thisQuarter: number;
                share: number | null;
                awayUntil: string | null;
                warnings: ("full" | "quarterFull" | "carriesMost" | "noRestThisMonth")[];
            }[];
            unevenness: number | null;
        };
        Calibration: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            asks: number;
            brier: number | null;
            bands: {
                /** @enum {string} */
                likelihood: "likely" | "perhaps" | "longShot";
                asks: number;
                talked: number;
                came: number;
                meanChance: number | null;
                talkedShare: number | null;
            }[];
            coming: {
                talked: number;
                came: number;
                cameShare: number | null;
                expectedShare: number;
            };
            leftOut: {
                notAsked: number;
                withoutChance: number;
            };
        };
        CooperationReport: {
            ties: {
                from: components["schemas"]["Id"];
                to: components["schemas"]["Id"];
                /** @enum {string} */
                type: "worksWith" | "supports" | "refers" | "partnersWith";
            }[];
            alone: components["schemas"]["Id"][];
            missingKinds: string[];
            continuity: {
                institution: components["schemas"]["Id"];
                last: string | null;
                next: string | null;
                /** @description Something was finished, and nothing is planned in 90 days. */
                stopped: boolean;
            }[];
            readiness: components["schemas"]["Readiness"][];
        };
        MediatorsReport: {
            institution: components["schemas"]["Id"];
            group: components["schemas"]["Id"][];
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            direct: components["schemas"]["Id"][];
            paths: {
                /** @enum {string} */
                direction: "toInstitution" | "fromInstitution";
                end: components["schemas"]["Id"];
                through: {
                    id: components["schemas"]["Id"];
                    /** @enum {string} */
                    role: "connectsOwnGroup" | "connectsFromOutside" | "opensDoor" | "speaksForOwnGroup" | "bridgesGroups";
                    roleName: string;
                    probability: number;
                };
                alternates: {
                    id: components["schemas"]["Id"];
                    /** @enum {string} */
                    role: "connectsOwnGroup" | "connectsFromOutside" | "opensDoor" | "speaksForOwnGroup" | "bridgesGroups";
                    roleName: string;
                    probability: number;
                }[];
            }[];
            onlyThrough: {
                [key: string]: number;
            };
        };
        CoachingReport: {
            months: {
                /** @example 2026-03 */
                month: string;
                sessions: number;
            }[];
        };
        ClocksReport: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            asOf: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            until: string;
            people: {
                person: components["schemas"]["Id"];
                /** @enum {string} */
                happens: "erased" | "expired";
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                date: string;
            }[];
            asks: {
                ask: components["schemas"]["Id"];
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                date: string;
            }[];
            outcomes: number;
            reminders: {
                person: components["schemas"]["Id"];
                /**
                 * Format: date
                 * @example 2026-03-01
                 */
                expires: string;
            }[];
            review: components["schemas"]["Id"][];
        };
        StructureReport: {
            people: number;
            ties: [
                number,
                number
            ][];
        };
        AuditEntryList: {
            items: {
                position: number;
                hash: string;
                /** Format: date-time */
                at: string;
                actor: string;
                role: string;
                action: string;
                object: string;
                purpose: string;
            }[];
            /** @description Absent on the last page. */
            nextCursor?: string;
            firstBroken: number | null;
        };
        ApiKeyList: {
            items: components["schemas"]["ApiKey"][];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        ApiKey: {
            keyId: string;
            role: string;
            institution?: components["schemas"]["Id"];
            /** Format: date-time */
            expiresAt: string;
        };
        MadeApiKey: {
            keyId: string;
            role: string;
            institution?: components["schemas"]["Id"];
            /** Format: date-time */
            expiresAt: string;
            /** @description Sent as `Authorization: Bearer …`, in place of a session's token. */
            key: string;
        };
        Import: {
            importId: string;
            /** @enum {string} */
            state: "dryRun" | "committed" | "undone";
            /** Format: date-time */
            createdAt: string;
            report: components["schemas"]["ImportReport"];
            /** @description Rows that an undo left, since they were changed meanwhile. */
            left?: number;
            /** @description The people whom those rows are about. */
            leftOf?: components["schemas"]["Id"][];
        };
        ImportReport: {
            /** @enum {string} */
            status: "complete" | "partial" | "refused";
            files: {
                name: string;
                format?: string;
                columns?: {
                    header: string;
                    field: string | null;
                }[];
            }[];
            taken: {
                /**
                 * @description file:row:column, counted from 1 with the header as row 1; or file:/json/pointer.
                 * @example persons.csv:4:2
                 */
                place: string;
                list: string;
            }[];
            repaired: {
                code: string;
                /**
                 * @description file:row:column, counted from 1 with the header as row 1; or file:/json/pointer.
                 * @example persons.csv:4:2
                 */
                place: string;
                details: {
                    [key: string]: unknown;
                };
            }[];
            absent: {
                /**
                 * @description file:row:column, counted from 1 with the header as row 1; or file:/json/pointer.
                 * @example persons.csv:4:2
                 */
                place: string;
                reason: string;
            }[];
            leftOut: {
                code: string;
                /**
                 * @description file:row:column, counted from 1 with the header as row 1; or file:/json/pointer.
                 * @example persons.csv:4:2
                 */
                place: string;
                details: {
                    [key: string]: unknown;
                };
            }[];
            refused: {
                code: string;
                /**
                 * @description file:row:column, counted from 1 with the header as row 1; or file:/json/pointer.
                 * @example persons.csv:4:2
                 */
                place: string;
                details: {
                    [key: string]: unknown;
                };
            }[];
            /** @description Rows that would bring somebody back who was erased, declined, withdrew or objected. Committing needs the places of the first two, for each of whom you know that she herself asked to come back (R-17). */
            returning: {
                /**
                 * @description file:row:column, counted from 1 with the header as row 1; or file:/json/pointer.
                 * @example persons.csv:4:2
                 */
                place: string;
                /** @enum {string} */
                reason: "suppressed" | "refused" | "restricted";
            }[];
        };
        Job: {
            jobId: string;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            progress: number;
            /** @description When it is done, what the operation of its kind answers; the events do not carry it. */
            result?: {
                [key: string]: unknown;
            };
            /** @description When it failed, why. */
            problem?: {
                /** @example document/score-out-of-range */
                code: string;
                /**
                 * @description A JSON pointer into what was sent, or the name of a parameter.
                 * @example /ties/3/score
                 */
                place: string;
                readonly details: {
                    [key: string]: string | number | string[];
                };
                /** @description What was expected, and the next step. Never a name or an answer. */
                text: string;
            };
        };
        Health: {
            /** @constant */
            state: "ok";
        };
        EntryLinkList: {
            items: {
                /** @description Opens a session as this role, and leads to the pages. */
                href: string;
                networkId: components["schemas"]["Id"];
                networkName: string;
                /** @enum {string} */
                role: "coordinator" | "coach" | "keyFigure" | "institution" | "intake" | "auditor" | "self" | "public";
                /** @description Whom the link stands for, where it is somebody. */
                label?: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listSessions: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Her sessions, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSession"];
            };
        };
        responses: {
            /** @description The session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSession"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPasskeyOptions: {
        parameters: {
            query?: {
                /** @description Whether it is to prove in the session of the cookie, which pages have, that it is still she; what is answered then opens no session, and proves in no other. */
                inSession?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Options of `navigator.credentials.get`, as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description The session that goes on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSession"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSecondFactorOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret, as text and as an address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorOffer"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSecondFactor"];
            };
        };
        responses: {
            /** @description The recovery codes, and the session that goes on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetSecondFactor"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stepUpSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStepUp"];
            };
        };
        responses: {
            /** @description What may be read now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUp"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description The invitation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInvitation"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookAtInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationToken"];
            };
        };
        responses: {
            /** @description What it is for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationShown"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Accepted"];
            };
        };
        responses: {
            /** @description The session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSession"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeviceLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link's token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceLink"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, each with one role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
                accountId: string;
                role: "coordinator" | "coach" | "keyFigure" | "institution" | "intake" | "auditor" | "self" | "public";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The installation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginInstallation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBeginning"];
            };
        };
        responses: {
            /** @description Begun. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNetworks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The networks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNetwork: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNetwork: {
        parameters: {
            query?: {
                /** @description who asked herself to be in the network again (ID,...; nobody where not given). */
                askedToComeBack?: string;
            };
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkDocument"];
            };
        };
        responses: {
            /** @description Stored; the ETag is that of the new state. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings, with the ETag that a change starts from. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkSettings"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkSettings"];
            };
        };
        responses: {
            /** @description Changed; the ETag is that of the new state. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getView: {
        parameters: {
            query?: {
                /** @description Which view; the widest that the caller may have unless given. */
                view?: "coordinator" | "keyGroup" | "institution" | "public";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The view. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkView"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDrawing: {
        parameters: {
            query?: {
                /** @description Which view; the widest that the caller may have unless given. */
                view?: "coordinator" | "keyGroup" | "institution" | "public";
                language?: "nl" | "en" | "tr" | "ar";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The drawing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActivities: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewActivity"];
            };
        };
        responses: {
            /** @description Added; Location says where. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCircles: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The circles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Circles"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReach: {
        parameters: {
            query?: {
                /** @description the most steps of a route (1 to 3; the network's setting where not given). */
                maxHops?: number;
                /** @description who is away (ID,...; nobody where not given). */
                absent?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reach"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRoute: {
        parameters: {
            query?: {
                /** @description the most steps of a route (1 to 3; the network's setting where not given). */
                maxHops?: number;
                /** @description who is away (ID,...; nobody where not given). */
                absent?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The route. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteToPerson"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getKeyFigures: {
        parameters: {
            query: {
                /** @description how many members; of a range, the size with the largest coverage is proposed (1 to 50 or FROM..TO; must be given). */
                size: number | string;
                /** @description who must be in the group (ID,...; nobody where not given). */
                mustInclude?: string;
                /**
                 * @deprecated
                 * @description The same as `mustInclude`.
                 */
                must?: string;
                /** @description who must not be in the group (ID,...; nobody where not given). */
                exclude?: string;
                /** @description only those are candidates who can take an ask that day: not pausing, not resting, not fully loaded (true or false; default false). */
                availableOnly?: boolean;
                /** @description every language, cluster or institution that a candidate can cover must be covered by a member (language, cluster or institution; no such condition where not given). */
                coverBy?: "language" | "cluster" | "institution";
                /** @description the part of the neighbourhood that is reached least is reached as well as can be (worst-first; as many parents as possible where not given). */
                fairness?: "worst-first";
                /** @description the most steps of a route (1 to 3; the network's setting where not given). */
                maxHops?: number;
                /** @description where chance begins; the same seed gives the same answer (0 to 2147483647; default 1). */
                seed?: number;
                /** @description how many times beliefs are drawn anew to see how stable the answer is; 0 for none (0 to 10000; default 200). */
                replicates?: number;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyFigureProposal"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMeasures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeasure: {
        parameters: {
            query?: {
                /** @description the group that is measured (ID,...; every person, and the network as a whole where not given). */
                set?: string;
                /** @description trust-nominations: add up the believed probabilities in place of heads (true or false; default false). betweenness: strong trust is near: a tie is −ln p long (true or false; default false). */
                weighted?: boolean;
                /** @description all: the kind of trust that is looked at (invite, schoolQuestions, personalWorries, accompany or childcare; default invite). */
                domain?: "invite" | "schoolQuestions" | "personalWorries" | "accompany" | "childcare";
                /** @description coverage: h, the most steps of a route (1 to 3; the network's setting where not given). kpp-pos-reach: m, the most steps (1 to 1000; default 1). */
                maxHops?: number;
                /** @description coverage: the first circle that is there, or a group that is proposed (present or proposed; default present). */
                group?: "present" | "proposed";
                /** @description kpp-pos-reach, kpp-pos, closeness: steps run from the trusted to the truster only; false: either way (true or false; default true). kpp-neg, kpp-neg-distance, betweenness: ways run from the trusted to the truster only; false: either way (true or false; default true). diffusion: news runs from the trusted to the truster only; false: either way (true or false; default true). constraint: a tie in both directions counts twice; false: once (true or false; default true). density: count arcs; false: a tie either way is a full tie (true or false; default true). degree: count arcs to and from her; false: count people once (true or false; default true). pagerank: along trust only; false: either way (true or false; default true). */
                directed?: boolean;
                /** @description kpp-pos: how the sum is brought to 0..1 (paper, excludeOverN or excludeOverRest; default excludeOverRest). */
                normalisation?: "paper" | "excludeOverN" | "excludeOverRest";
                /** @description diffusion: T, how often news is passed on (1 to 1000; default 2). */
                rounds?: number;
                /** @description diffusion: q, one chance for every tie; trust: the belief of each tie (0 to 1 or trust; default trust). */
                passing?: string;
                /** @description brokerage: kind: parents and institutions; circle: key figures, others and institutions; or by id (circle, kind or ID=GROUP,...; default kind). e-i-index: circle: key figures and others; or the group of each person, by id (circle, kind or ID=GROUP,...; default circle). */
                groups?: string;
                /** @description closeness: which average of the distances (wassermanFaust or harmonic; default wassermanFaust). */
                form?: "wassermanFaust" | "harmonic";
                /**
                 * @deprecated
                 * @description `directed=false` where a measure takes it; goes with the next version.
                 */
                undirected?: "true" | "false";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                name: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureResult"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /** @description Received; Location says where its state is. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestReceived"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postActivityInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewActivityInvitation"];
            };
        };
        responses: {
            /** @description A request that nobody outside sees; Location says where it is. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRequest: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                requestId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRequestNames: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectedNames"];
            };
        };
        responses: {
            /** @description Received. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestReceived"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                requestId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Received. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestReceived"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRequestTargets: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                requestId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestTargets"];
            };
        };
        responses: {
            /** @description The request, now with the network. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRequestState: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                requestId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestNextState"];
            };
        };
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSuggestions: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                requestId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutreachPlan"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAsks: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAsk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAsk"];
            };
        };
        responses: {
            /** @description The ask. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ask"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAsk: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                askId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ask. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ask"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAskState: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                askId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskNextState"];
            };
        };
        responses: {
            /** @description The ask. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ask"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNameProposals: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                requestId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proposals for each name, in their order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameProposals"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOneMoreAsk: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                requestId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those who gain something, the most first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneMoreAsks"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAskCard: {
        parameters: {
            query?: {
                language?: "nl" | "en" | "tr" | "ar";
                reader?: "asker" | "invited";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                askId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskCard"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPause: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Her pause. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pause"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPause: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPause"];
            };
        };
        responses: {
            /** @description Her pause. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pause"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToday: {
        parameters: {
            query?: {
                /** @description how many days back something is new (1 to 91; default 14). */
                lately?: number;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is to do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description The person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPerson: {
        parameters: {
            query?: {
                askedToComeBack?: "true" | "false";
            };
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Person"];
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInterview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInterview"];
            };
        };
        responses: {
            /** @description What was kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkKept"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSlips: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSlips"];
            };
        };
        responses: {
            /** @description What was kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkKept"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentGiven"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    informPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoWords"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoWords"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentWithdrawn"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objectToUse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoWords"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liftRestriction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoWords"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contestTie: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Contested"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rectify: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonRecord: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRecord"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoWords"];
            };
        };
        responses: {
            /** @description Erased. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDuplicates: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pairs, the likest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMerges: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The merges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMerge"];
            };
        };
        responses: {
            /** @description What was done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMergePreview: {
        parameters: {
            query: {
                /** @description The id that stays. */
                keep: components["schemas"]["Id"];
                /** @description The id that goes. */
                remove: components["schemas"]["Id"];
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person they would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreview"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoWords"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRulesForConfirmation: {
        parameters: {
            query?: {
                language?: "nl" | "en" | "tr" | "ar";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                personId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesForConfirmation"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRoleDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleDecision"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOutcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeReported"];
            };
        };
        responses: {
            /** @description Recorded. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postHeadCount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                activityId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHeadCount"];
            };
        };
        responses: {
            /** @description Recorded. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoachingSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCoachingSession"];
            };
        };
        responses: {
            /** @description Recorded. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoptLearnedRates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LearnedRates"];
            };
        };
        responses: {
            /** @description The adopted rates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearnedRates"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadinessAnswers: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                institutionId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReadinessAnswers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                institutionId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadinessAnswers"];
            };
        };
        responses: {
            /** @description Its answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInstitutionRows: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionRowList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInstitution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInstitution"];
            };
        };
        responses: {
            /** @description Added; Location says where. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInstitutionRow: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Institution"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putInstitution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInstitution"];
            };
        };
        responses: {
            /** @description Changed; the ETag is that of the new state. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteInstitution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTieRows: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TieRowList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTie: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTie"];
            };
        };
        responses: {
            /** @description Added; Location says where. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTieRow: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tie"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putTie: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTie"];
            };
        };
        responses: {
            /** @description Changed; the ETag is that of the new state. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTie: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNominationRows: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationRowList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNomination: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNomination"];
            };
        };
        responses: {
            /** @description Added; Location says where. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNominationRow: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nomination"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNomination: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNomination"];
            };
        };
        responses: {
            /** @description Changed; the ETag is that of the new state. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteNomination: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGroupRows: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupRowList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroup"];
            };
        };
        responses: {
            /** @description Added; Location says where. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGroupRow: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroup"];
            };
        };
        responses: {
            /** @description Changed; the ETag is that of the new state. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActivityRow: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRow"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewActivity"];
            };
        };
        responses: {
            /** @description Changed; the ETag is that of the new state. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHelpQuestionRows: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpQuestionRowList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postHelpQuestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHelpQuestion"];
            };
        };
        responses: {
            /** @description Added; Location says where. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHelpQuestionRow: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpQuestion"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putHelpQuestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHelpQuestion"];
            };
        };
        responses: {
            /** @description Changed; the ETag is that of the new state. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteHelpQuestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile. */
                "If-Match"?: string;
                /** @description `*` to make something that does not exist yet. */
                "If-None-Match"?: string;
            };
            path: {
                rowId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTexts: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postText: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewText"];
            };
        };
        responses: {
            /** @description Received. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestReceived"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    letTextThrough: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                textId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let through. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    turnTextAway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                textId: components["schemas"]["Id"];
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Turned away. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReferrals: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The referrals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReferral"];
            };
        };
        responses: {
            /** @description Received. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestReceived"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrust: {
        parameters: {
            query: {
                /** @description Who trusts. */
                from: components["schemas"]["Id"];
                /** @description Who is trusted. */
                to: components["schemas"]["Id"];
                /** @description `invite` unless given. */
                domain?: "invite" | "schoolQuestions" | "personalWorries" | "accompany" | "childcare";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trust. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustBetween"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResilience: {
        parameters: {
            query?: {
                /** @description the most steps of a route (1 to 3; the network's setting where not given). */
                maxHops?: number;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who has one way only, what is lost if somebody stops, and who could follow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resilience"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInterviewPlan: {
        parameters: {
            query?: {
                /** @description the share of parents who should have been interviewed; at least 12 parents (0 to 1; default 0.5). */
                share?: string;
                /** @description where chance begins; the same seed gives the same answer (0 to 2147483647; default 1). */
                seed?: number;
                /** @description the size of the group that the interviews are held for (1 to 50; the number of present key figures, or 6 where not given). */
                size?: number;
                /** @description who is to be reached; those without a route are interviewed first (ID,...; nobody where not given). */
                targets?: string;
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom to interview next, and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPlan"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the key group is doing, in sentences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthOfNetwork"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                language?: "nl" | "en" | "tr" | "ar";
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getParticipationReport: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many parents stand on each rung of the ladder; small numbers hidden outside the care team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationReport"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAttendanceReport: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Head counts of the last year's meetings; an institution reads those of its own activities, small ones hidden. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceReport"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActivitiesReport: {
        parameters: {
            query?: {
                /** @description how many quarters, up to the present one (1 to 40; default 4). */
                quarters?: number;
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The share of information, schooling and support in each quarter, and of meetings that answer mothers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivitiesReport"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHelpQuestionsReport: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which questions were answered, which are planned, and which wait: mothers' first, the longest waiting first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpQuestionsReport"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInstitutionReport: {
        parameters: {
            query?: {
                /** @description which institution (ID; the caller's own where not given). */
                institution?: string;
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meetings of one institution, whether it goes on, and how ready it is; an institution reads its own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionReport"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReachInLanguageReport: {
        parameters: {
            query: {
                /** @description the language of the ties that are counted (a language tag, as tr; must be given). */
                speaking: string;
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many parents with a tie in one language are reached, and how; a part that is too small is refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachInLanguageReport"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrustedRoutesReport: {
        parameters: {
            query?: {
                /** @description how many first days of a month, up to the present one's (1 to 36; default 12). */
                months?: number;
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many parents have a trusted route, on the first day of each month and on the day itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustedRoutesReport"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComparisonReport: {
        parameters: {
            query: {
                /** @description the earlier day (DATE; must be given). */
                from: string;
                /** @description the later day (DATE; the day of asOf where not given). */
                to?: string;
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who gained a trusted route between two days and who lost one, and which ties began and ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonReport"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoverageByLanguageReport: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many parents have each language in a tie of trust, and how many of them can be asked in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageByLanguage"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoverageByLanguage: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many parents have each language in a tie of trust, and how many of them can be asked in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageByLanguage"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBurdenReport: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open and recent asks of each key figure, and who should be left in peace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Burden"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBurden: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open and recent asks of each key figure, and who should be left in peace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Burden"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalibrationReport: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of the asks called likely, perhaps and long shot: in how many she talked, and in how many she came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calibration"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalibration: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of the asks called likely, perhaps and long shot: in how many she talked, and in how many she came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calibration"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLearnedRatesReport: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How often contact and introductions came about here, drawn towards the defaults while there are few. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearnedRates"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCooperationReport: {
        parameters: {
            query?: {
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ties of cooperation, who works with nobody, who has stopped, and what each has answered on readiness. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationReport"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMediatorsReport: {
        parameters: {
            query: {
                /** @description the institution (ID; must be given). */
                institution: string;
                /** @description the group that would stand in between (ID,...; the first circle where not given). */
                group?: string;
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paths between parents and an institution, both ways, with who stands in between and who else could. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediatorsReport"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoachingReport: {
        parameters: {
            query?: {
                /** @description how many months, up to the present one (1 to 60; default 12). */
                months?: number;
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Coaching sessions of the key group per month; who was there and what was said is kept of nobody. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachingReport"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClocksReport: {
        parameters: {
            query?: {
                /** @description how many days ahead (0 to 366; default 30). */
                days?: number;
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who will be erased or expire, which asks run out, and whose consent is to be renewed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClocksReport"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStructureReport: {
        parameters: {
            query?: {
                /** @description where chance begins that gives the numbers (0 to 2147483647; default 1). */
                seed?: number;
                /** @description the language of the sentences (nl, en, tr or ar; default nl). */
                language?: "nl" | "en" | "tr" | "ar";
                /** @description csv or xlsx for a spreadsheet (json, csv or xlsx; default json). */
                format?: "json" | "csv" | "xlsx";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers and ties of those who agreed to research; refused as long as anybody could be recognised. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StructureReport"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description How many at most; 100 unless given. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeApiKey"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImport"];
            };
        };
        responses: {
            /** @description The dry run. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                importId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ImportCommitted"];
            };
        };
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkDocument"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkbook: {
        parameters: {
            query?: {
                /** @description Which view; the coordinator's own unless given. */
                view?: "coordinator" | "keyGroup" | "institution" | "public";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGraphMl: {
        parameters: {
            query?: {
                /** @description Which view; the coordinator's own unless given. */
                view?: "coordinator" | "keyGroup" | "institution" | "public";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/graphml+xml": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGexf: {
        parameters: {
            query?: {
                /** @description Which view; the coordinator's own unless given. */
                view?: "coordinator" | "keyGroup" | "institution" | "public";
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postJob: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: {
                /** @description Sent again with the same key, the same request has its effect once and gets the same reply. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewJob"];
            };
        };
        responses: {
            /** @description Queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                jobId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobEvents: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
            header?: never;
            path: {
                jobId: string;
                /** @description The network: one neighbourhood. */
                networkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In Prometheus' text format. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEntryLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryLinkList"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
