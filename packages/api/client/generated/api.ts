// Generated from the OpenAPI document by `pnpm --filter @parent-circles/api generate`; not to be edited.
export interface paths {
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a session: as a cookie for pages, and as a bearer token for programs. */
        post: operations["openSession"];
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
         * @description Allowed to: coordinator, coach, keyFigure, institution, auditor, self, public.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Ends the session at once.
         * @description Allowed to: coordinator, coach, keyFigure, institution, auditor, self, public.
         */
        delete: operations["endSession"];
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
         * A network as a whole, with the ETag of its present state.
         * @description Allowed to: coordinator, coach, keyFigure, institution, public.
         */
        get: operations["getNetwork"];
        /**
         * Stores a whole network document, all of it or nothing.
         * @description Replaces everything stored of the network. Every problem comes back with its place.
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
        post?: never;
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
         * The measures that there are, in words.
         * @description Allowed to: coordinator, coach.
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
        /** Whether the database can be read. */
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
        NewSession: {
            /** @description The token of an entry link. */
            link: string;
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
        /** @example P-K1 */
        Id: string;
        /**
         * @example {
         *       "kind": "contactRequest",
         *       "occasion": "a4",
         *       "names": [
         *         "Naima",
         *         "Fatma Y."
         *       ]
         *     }
         */
        NewRequest: {
            /** @enum {string} */
            kind: "contactRequest" | "jointProject";
            /** @description The activity that the invitation is for. */
            occasion?: components["schemas"]["Id"];
            goalStage?: number;
            /** @description The parents to reach. Read by the coordinator alone, and erased when the request closes. */
            names?: string[];
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
         *       "target": "P-M28",
         *       "asker": "P-K3",
         *       "via": null,
         *       "occasion": "a2"
         *     }
         */
        NewAsk: {
            request: components["schemas"]["Id"];
            target: components["schemas"]["Id"];
            asker: components["schemas"]["Id"];
            via?: components["schemas"]["Id"] | null;
            occasion?: components["schemas"]["Id"] | null;
        };
        AskNextState: {
            /** @enum {string} */
            state: "accepted" | "declined" | "asked" | "void";
        };
        OpenedSession: {
            /** @enum {string} */
            role: "coordinator" | "coach" | "keyFigure" | "institution" | "auditor" | "self" | "public";
            networkId: components["schemas"]["Id"];
            /** @description Who a key figure is. */
            person?: components["schemas"]["Id"];
            /** @description For which institution somebody speaks. */
            institution?: components["schemas"]["Id"];
            /** Format: date-time */
            expiresAt: string;
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
        Session: {
            /** @enum {string} */
            role: "coordinator" | "coach" | "keyFigure" | "institution" | "auditor" | "self" | "public";
            networkId: components["schemas"]["Id"];
            /** @description Who a key figure is. */
            person?: components["schemas"]["Id"];
            /** @description For which institution somebody speaks. */
            institution?: components["schemas"]["Id"];
            /** Format: date-time */
            expiresAt: string;
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
            kind: "fewerThan";
            limit: number;
        } | {
            /** @constant */
            kind: "withheld";
        };
        ActivityList: {
            items: components["schemas"]["Activity"][];
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
            place?: string;
            familiar?: boolean;
            childcare?: boolean;
            function?: ("information" | "schooling" | "support")[];
            organisers?: components["schemas"]["Id"][];
            coOrganisers?: components["schemas"]["Id"][];
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
                    via: components["schemas"]["Id"][];
                    /** @description The one key figure through whom alone there is a route. */
                    onlyThrough: components["schemas"]["Id"] | null;
                };
            };
            soleRoutes: {
                [key: string]: number;
            };
            expectedCoverage: number;
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
            expectedCoverage: number;
            interval: {
                low: number;
                middle: number;
                high: number;
            } | null;
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
                expectedCoverage: number;
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
            meaning: string;
            formula: string;
            unit: string;
            range: string;
            definition: string;
            unknowns: string;
            fewPeople: string;
            cost: string;
            source: string;
            sensitiveToMissingInterviews: boolean;
            parameters: {
                [key: string]: {
                    default: boolean | number | string | {
                        [key: string]: string;
                    };
                    meaning: string;
                };
            };
            about: ("person" | "group" | "network")[];
            hasBestSet: boolean;
        };
        MeasureResult: {
            measure: string;
            unit: string;
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
        };
        Request: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "contactRequest" | "jointProject";
            /** @enum {string} */
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
                reason: "noRoute" | "noSharedLanguage" | "noCapacity" | "noConsent" | "paused" | "protected" | "keepApart" | "resting" | "belowFloor" | "noOccasion" | "onlyTell";
                text: string;
            }[];
            cost: number;
            expectedYes: number;
        };
        Suggestion: {
            target: components["schemas"]["Id"];
            asker: components["schemas"]["Id"];
            via: components["schemas"]["Id"] | null;
            probability: number;
            /** @enum {string} */
            likelihood: "likely" | "perhaps" | "longShot";
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
            unknown: ("language" | "strength" | "stage" | "oldAnswer")[];
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
                role: "coordinator" | "coach" | "keyFigure" | "institution" | "auditor" | "self" | "public";
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
    getCircles: {
        parameters: {
            query?: {
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
                /** @description Steps in a route: 2 unless the network sets another number; at most 3. */
                maxHops?: number;
                /** @description Ids, separated by commas. */
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
    getKeyFigures: {
        parameters: {
            query: {
                size: number;
                /** @description Ids, separated by commas. */
                must?: string;
                /** @description Ids, separated by commas. */
                exclude?: string;
                /** @description Steps in a route: 2 unless the network sets another number; at most 3. */
                maxHops?: number;
                coverBy?: "language" | "cluster" | "institution";
                fairness?: "worst-first";
                /** @description Where chance begins; 1 unless given. */
                seed?: number;
                /** @description How often beliefs are drawn anew; 200 unless given. */
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
                /** @description Ids, separated by commas. */
                set?: string;
                normalisation?: "paper" | "excludeOverN" | "excludeOverRest";
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
    putRequestTargets: {
        parameters: {
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
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
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
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
            query?: {
                /** @description The day whose state is asked for; today in the network's time zone. */
                asOf?: string;
            };
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
