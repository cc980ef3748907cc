// Made from /openapi.json by `npm run client`; a change here is lost.

export type paths = {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys that verify access tokens */
        get: operations["getWellKnownJwksJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-protected-resource/mcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which issuers’ tokens /mcp takes besides our own */
        get: operations["getWellKnownOauthProtectedResourceMcp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/embeddings/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put down what has no vector of the current model, a page at a time */
        post: operations["adminEmbeddingsBackfill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/embeddings/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the embedding pipeline; what is to be done waits */
        post: operations["adminEmbeddingsPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/embeddings/purge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete records of tasks, dead letters, or cached embeddings; repeat while more are left */
        post: operations["adminEmbeddingsPurge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/embeddings/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks of the embedding pipeline, and what it gave up on */
        get: operations["listAdminEmbeddingsQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/embeddings/recompute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compute the lists of similar postings anew */
        post: operations["adminEmbeddingsRecompute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/embeddings/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the embedding pipeline go on */
        post: operations["adminEmbeddingsResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/embeddings/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send failed and stuck tasks to the queue again */
        post: operations["adminEmbeddingsRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/embeddings/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the embedding pipeline is, and what its cache and model did in 30 days */
        get: operations["getAdminEmbeddingsStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/embeddings/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consumers of the embedding queue as they last said */
        get: operations["getAdminEmbeddingsWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each source of postings is doing */
        get: operations["getAdminFeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts, size and scheduled runs */
        get: operations["getAdminHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/spam-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Postings that enough users have reported, the longest waiting first */
        get: operations["listAdminSpamReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/spam-reports/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Decide on a reported posting: let it stand, or take it out of sight */
        patch: operations["updateAdminSpamReport"];
        trace?: never;
    };
    "/api/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the role or the plan of an account */
        patch: operations["updateAdminUser"];
        trace?: never;
    };
    "/api/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest analysis of each posting the caller had analysed, the latest first */
        get: operations["listAnalyses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analyses/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether an analysis is what its posting and the profile give */
        post: operations["analysesVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hit rates of the AI caches and their layers */
        get: operations["getAnalyticsCache"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/cost-savings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What analyses cost beside one model call each */
        get: operations["getAnalyticsCostSavings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/dimensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which engine versions and dimensions precede saves, applications and offers */
        get: operations["getAnalyticsDimensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls, tokens, latency, errors and cost of each model */
        get: operations["getAnalyticsModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/workers-ai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls, tokens, latency, errors and cost of Workers AI, in all and by day */
        get: operations["getAnalyticsWorkersAi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List applications, newest first, without their documents */
        get: operations["listApplications"];
        put?: never;
        /** Begin an application, for a posting or for a title and company */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application with its documents */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        /** Delete an application */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        /** Change the status, the documents or which variant is selected */
        patch: operations["updateApplication"];
        trace?: never;
    };
    "/api/applications/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a résumé and a letter for a posting, in three variants */
        post: operations["applicationsGenerate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/2fa/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn two-factor authentication on; the recovery codes are shown this once */
        post: operations["auth2faConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/2fa/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn two-factor authentication off */
        post: operations["auth2faDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/2fa/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret for an authenticator app; nothing changes until it is confirmed */
        post: operations["auth2faSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/linkedin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Begin with LinkedIn, as /api/auth/linkedin/initiate */
        get: operations["getAuthLinkedin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/linkedin/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where LinkedIn sends the browser back to; goes on to the front end */
        get: operations["getAuthLinkedinCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/linkedin/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the import that came back from LinkedIn */
        post: operations["authLinkedinComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/linkedin/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange the code of a sign-in for tokens, with a second factor where it is on */
        post: operations["authLinkedinExchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/linkedin/initiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Begin an import from LinkedIn, or a sign-in with it */
        get: operations["getAuthLinkedinInitiate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with e-mail and password, and a second factor where it is on */
        post: operations["authLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out: end the session of this token */
        post: operations["authLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password; every other session ends */
        post: operations["authPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a link to choose a new password, if the address has an account */
        post: operations["authPasswordForgot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password with the token of the link; every session ends */
        post: operations["authPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trade a refresh token for new tokens */
        post: operations["authRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/security-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the account, latest first */
        get: operations["listAuthSecurityEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the token belongs to, and its session */
        get: operations["getAuthSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the account is signed in, last used first */
        get: operations["listAuthSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign a device out */
        delete: operations["deleteAuthSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create an account and sign in */
        post: operations["authSignup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List personal access tokens, newest first */
        get: operations["listAuthTokens"];
        put?: never;
        /** Make a personal access token; it is shown this once */
        post: operations["createAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a personal access token */
        delete: operations["deleteAuthToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove an e-mail address with the token of the link sent to it */
        post: operations["authVerifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-email/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the link again; earlier links stop working */
        post: operations["authVerifyEmailResend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List invoices, latest first */
        get: operations["listBillingInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List payment methods, latest first */
        get: operations["listBillingPaymentMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan of the account */
        get: operations["getBillingSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/usage-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the plan allows this month, and what is left of it */
        get: operations["getBillingUsageLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emails/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller had sent and what became of it, newest first */
        get: operations["listEmailsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emails/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to write free text to an address; a link sent to it confirms it */
        post: operations["emailsRecipients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emails/recipients/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Confirm an address with the token of the link sent to it */
        get: operations["getEmailsRecipientsConfirm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emails/remaining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many e-mails the plan allows this month, and how many are left */
        get: operations["getEmailsRemaining"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emails/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an application to a recruiter (`applicationId`, `recipientEmail`), or free text to an address of your own that you have verified (`to`, `subject`, `text`) */
        post: operations["emailsSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/erasures/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of an erasure: what went from each store */
        get: operations["getErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An application’s résumé and letter as DOCX, behind a link that holds a day */
        post: operations["exportsDocx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An application’s résumé and letter as PDF, behind a link that holds a day */
        post: operations["exportsPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/resume/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A résumé as DOCX, behind a link that holds a day */
        post: operations["exportsResumeDocx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/resume/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A résumé as PDF, behind a link that holds a day */
        post: operations["exportsResumePdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An application’s résumé and letter as plain text, behind a link that holds a day */
        post: operations["exportsText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the boards that one follows */
        get: operations["getFeeds"];
        put?: never;
        /** Follow a board; its postings come into the catalogue, the new ones onto one’s list */
        post: operations["createFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Follow a board no longer; its postings stay in the catalogue */
        delete: operations["deleteFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/{id}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a board that one follows now */
        post: operations["feedRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import the postings that a page describes in JSON-LD; they belong to the sender */
        post: operations["feedsImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a file */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/signed-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A link that opens a file without a token */
        get: operations["getFileSignedUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/download/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file, for its owner or through a signed link; as JSON, such a link */
        get: operations["getFilesDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a file */
        post: operations["filesUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List postings */
        get: operations["listJobs"];
        put?: never;
        /** Add a posting by hand */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a posting */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /** Delete your own posting, or drop a public one from your list */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        /** Save or archive a posting, or change the content of your own */
        patch: operations["updateJob"];
        trace?: never;
    };
    "/api/jobs/{id}/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How well a posting fits the caller, in ten dimensions */
        post: operations["jobAnalyze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the postings that say the same as one, surest first */
        get: operations["listJobDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/duplicates/{dupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Say that two of your postings are not duplicates; a merge is undone */
        delete: operations["deleteJobDuplicate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what you think of a posting; hiding or refusing it archives it, saving it saves it */
        post: operations["jobFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/job-posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A posting as a schema.org JobPosting, in JSON-LD */
        get: operations["getJobJobPosting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Postings like this one; while they are being computed, those of its title or field */
        get: operations["getJobSimilar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/cleanup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take lapsed postings off lists and close old ones, at most 20,000 by each rule */
        post: operations["jobsCleanup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/deduplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look for duplicates among your own postings, the newest 2,000 of them */
        post: operations["jobsDeduplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import up to 500 postings, in our fields or as schema.org JobPosting objects */
        post: operations["jobsImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge up to 50 of your own postings into another one */
        post: operations["jobsMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/recommended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Postings that fit the profile and its preferences and that the caller has not dealt with */
        get: operations["getJobsRecommended"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/scrape": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search job sites and the boards one follows for postings */
        post: operations["jobsScrape"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find postings by their words, by their meaning, or by both */
        post: operations["jobsSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller wants to be told, and how; the defaults until set */
        get: operations["getNotificationPreferences"];
        /** Set what the caller wants to be told, replacing what was set */
        put: operations["replaceNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List notifications, newest first */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Mark a notification read */
        patch: operations["updateNotificationRead"];
        trace?: never;
    };
    "/api/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all notifications read */
        post: operations["notificationsReadAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contact card and headline of the caller */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        /** Erase the account and everything it holds, everywhere */
        delete: operations["deleteProfile"];
        options?: never;
        head?: never;
        /** Change fields of the profile */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/api/profile/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the photo of the profile */
        post: operations["profileAvatar"];
        /** Remove the photo of the profile */
        delete: operations["deleteProfileAvatar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/certifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List certifications by name */
        get: operations["listProfileCertifications"];
        put?: never;
        /** Add a certification */
        post: operations["createProfileCertification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/certifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One certification */
        get: operations["getProfileCertification"];
        put?: never;
        post?: never;
        /** Remove a certification */
        delete: operations["deleteProfileCertification"];
        options?: never;
        head?: never;
        /** Change fields of a certification */
        patch: operations["updateProfileCertification"];
        trace?: never;
    };
    "/api/profile/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The profile with everything that belongs to it */
        get: operations["getProfileComplete"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/education": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List education, latest first */
        get: operations["listProfileEducation"];
        put?: never;
        /** Add education */
        post: operations["createProfileEducation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/education/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of education */
        get: operations["getProfileEducation"];
        put?: never;
        post?: never;
        /** Remove education */
        delete: operations["deleteProfileEducation"];
        options?: never;
        head?: never;
        /** Change fields of education */
        patch: operations["updateProfileEducation"];
        trace?: never;
    };
    "/api/profile/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything the account holds, as one bundle */
        get: operations["getProfileExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List languages by name */
        get: operations["listProfileLanguages"];
        put?: never;
        /** Add a language */
        post: operations["createProfileLanguage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/languages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One language */
        get: operations["getProfileLanguage"];
        put?: never;
        post?: never;
        /** Remove a language */
        delete: operations["deleteProfileLanguage"];
        options?: never;
        head?: never;
        /** Change fields of a language */
        patch: operations["updateProfileLanguage"];
        trace?: never;
    };
    "/api/profile/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List projects by name */
        get: operations["listProfileProjects"];
        put?: never;
        /** Add a project */
        post: operations["createProfileProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One project */
        get: operations["getProfileProject"];
        put?: never;
        post?: never;
        /** Remove a project */
        delete: operations["deleteProfileProject"];
        options?: never;
        head?: never;
        /** Change fields of a project */
        patch: operations["updateProfileProject"];
        trace?: never;
    };
    "/api/profile/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List skills by name */
        get: operations["listProfileSkills"];
        put?: never;
        /** Add a skill */
        post: operations["createProfileSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/skills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One skill */
        get: operations["getProfileSkill"];
        put?: never;
        post?: never;
        /** Remove a skill */
        delete: operations["deleteProfileSkill"];
        options?: never;
        head?: never;
        /** Change fields of a skill */
        patch: operations["updateProfileSkill"];
        trace?: never;
    };
    "/api/profile/work-experience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List work experience, latest first */
        get: operations["listProfileWorkExperience"];
        put?: never;
        /** Add work experience */
        post: operations["createProfileWorkExperience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/work-experience-narratives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the narratives of work experience, newest first */
        get: operations["listProfileWorkExperienceNarratives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/work-experience-narratives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The narrative of one work experience */
        get: operations["getProfileWorkExperienceNarrative"];
        /** Set the narrative of one work experience */
        put: operations["replaceProfileWorkExperienceNarrative"];
        post?: never;
        /** Remove the narrative of one work experience */
        delete: operations["deleteProfileWorkExperienceNarrative"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/work-experience/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of work experience */
        get: operations["getProfileWorkExperience"];
        put?: never;
        post?: never;
        /** Remove work experience */
        delete: operations["deleteProfileWorkExperience"];
        options?: never;
        head?: never;
        /** Change fields of work experience */
        patch: operations["updateProfileWorkExperience"];
        trace?: never;
    };
    "/api/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List résumés, newest first */
        get: operations["listResume"];
        put?: never;
        /** Add a résumé */
        post: operations["createResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resume/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One résumé */
        get: operations["getResume"];
        put?: never;
        post?: never;
        /** Remove a résumé */
        delete: operations["deleteResume"];
        options?: never;
        head?: never;
        /** Change fields of a résumé */
        patch: operations["updateResume"];
        trace?: never;
    };
    "/api/resume/analyze-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the caller’s profile leaves open, with questions about it; for their eyes only */
        post: operations["resumeAnalyzeGaps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resume/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add what a reviewed résumé says to the profile, changing nothing that is there */
        post: operations["resumeApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resume/gap-analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller’s gap analyses, the latest first */
        get: operations["listResumeGapAnalyses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resume/gap-analysis/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A gap analysis with its questions and the answers to them */
        get: operations["getResumeGapAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resume/gap-analysis/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Answer a question of a gap analysis; a later answer replaces an earlier one */
        patch: operations["updateResumeGapAnalysisAnswer"];
        trace?: never;
    };
    "/api/resume/json-resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The profile as a JSON Resume */
        get: operations["getResumeJsonResume"];
        /** Add what a JSON Resume says to the profile, changing nothing that is there */
        put: operations["replaceResumeJsonResume"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resume/linkedin-zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What LinkedIn’s data export says of its owner, as a parsed résumé */
        post: operations["resumeLinkedinZip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resume/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a résumé says: one of the caller’s files, or one that is sent along and not kept */
        post: operations["resumeParse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resume/supported-formats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of file a résumé may be uploaded as */
        get: operations["getResumeSupportedFormats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resume/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a résumé as a file */
        post: operations["resumeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the searches that were run, newest first */
        get: operations["listSearchHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search-history/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest search */
        get: operations["getSearchHistoryLast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search-history/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many searches were run and what they brought */
        get: operations["getSearchHistoryStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller looks for */
        get: operations["getSearchPreferences"];
        /** Set what the caller looks for, replacing what was set */
        put: operations["replaceSearchPreferences"];
        post?: never;
        /** Forget what the caller looks for */
        delete: operations["deleteSearchPreferences"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search-preferences/blacklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Companies and words the caller does not want to see */
        get: operations["getSearchPreferencesBlacklist"];
        /** Set the blacklist, replacing what was set */
        put: operations["replaceSearchPreferencesBlacklist"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search-preferences/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where searches look */
        get: operations["getSearchPreferencesSources"];
        /** Set where searches look, replacing what was set */
        put: operations["replaceSearchPreferencesSources"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List search templates, newest first */
        get: operations["listSearchTemplates"];
        put?: never;
        /** Keep search criteria under a name, and have them run on a schedule */
        post: operations["createSearchTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One search template */
        get: operations["getSearchTemplate"];
        put?: never;
        post?: never;
        /** Remove a search template */
        delete: operations["deleteSearchTemplate"];
        options?: never;
        head?: never;
        /** Change fields of a search template; criteria are replaced as a whole */
        patch: operations["updateSearchTemplate"];
        trace?: never;
    };
    "/api/search-templates/{id}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count a use of a search template, get its criteria and have its search run */
        post: operations["searchTemplateUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List skills by name */
        get: operations["listSkills"];
        put?: never;
        /** Add a skill */
        post: operations["createSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/skills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One skill */
        get: operations["getSkill"];
        put?: never;
        post?: never;
        /** Remove a skill */
        delete: operations["deleteSkill"];
        options?: never;
        head?: never;
        /** Change fields of a skill */
        patch: operations["updateSkill"];
        trace?: never;
    };
    "/api/spam-detection/analyze/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a posting looks like spam, with what in it does; the same for everybody */
        post: operations["spamDetectionAnalyze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spam-detection/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same of up to 50 postings at once */
        post: operations["spamDetectionBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spam-detection/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the open postings that the caller sees were judged */
        get: operations["getSpamDetectionStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracked-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tracked applications, newest first */
        get: operations["listTrackedApplications"];
        put?: never;
        /** Begin to track an application */
        post: operations["createTrackedApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracked-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One tracked application */
        get: operations["getTrackedApplication"];
        put?: never;
        post?: never;
        /** Delete a tracked application */
        delete: operations["deleteTrackedApplication"];
        options?: never;
        head?: never;
        /** Change fields, or the status to one that may follow it */
        patch: operations["updateTrackedApplication"];
        trace?: never;
    };
    "/api/tracked-applications/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Put a tracked application into the archive */
        patch: operations["updateTrackedApplicationArchive"];
        trace?: never;
    };
    "/api/tracked-applications/{id}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Take a tracked application out of the archive */
        patch: operations["updateTrackedApplicationUnarchive"];
        trace?: never;
    };
    "/api/tracked-applications/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what is still under way and not archived, newest first */
        get: operations["listTrackedApplicationsActive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracked-applications/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the applications, by status, match score and variant */
        get: operations["getTrackedApplicationsStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/usage/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of the plan is used this month, in numbers and per cent */
        get: operations["getUsageMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the event of a delivery once more */
        post: operations["webhooksDeliveryReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhook endpoints, newest first */
        get: operations["listWebhooksEndpoints"];
        put?: never;
        /** Have events sent to an address; the secret that signs them is shown this once */
        post: operations["createWebhooksEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook endpoint */
        get: operations["getWebhooksEndpoint"];
        put?: never;
        post?: never;
        /** Remove a webhook endpoint and the record of its deliveries */
        delete: operations["deleteWebhooksEndpoint"];
        options?: never;
        head?: never;
        /** Change a webhook endpoint, or switch it off and on */
        patch: operations["updateWebhooksEndpoint"];
        trace?: never;
    };
    "/api/webhooks/endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to an endpoint and what came of it, newest first; of the last 30 days */
        get: operations["listWebhooksEndpointDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/sendgrid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What SendGrid reports of e-mails, signed by it */
        post: operations["webhooksSendgrid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description as a page to read and try it in */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the gateway is alive */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One message of the Model Context Protocol, streamable HTTP without sessions */
        post: operations["mcp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description, as OpenAPI 3.1 */
        get: operations["getOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether every service and store answers */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        AdminEmbeddingsRetry: {
            queued: number;
        };
        AnalysesVerifyBodyAnalysisDimensionsSkillsMatch: {
            evidence: {
                field: string;
                quote: string;
                /** @enum {string} */
                source: "posting" | "profile" | "preferences";
            }[];
            justification: string;
            known: boolean;
            label: string;
            score: number | null;
            weight: number;
        };
        AnalyticsDimensionsVersionsOverall: {
            application: components["schemas"]["AnalyticsDimensionsVersionsOverallSave"];
            offer: components["schemas"]["AnalyticsDimensionsVersionsOverallSave"];
            save: components["schemas"]["AnalyticsDimensionsVersionsOverallSave"];
        };
        AnalyticsDimensionsVersionsOverallSave: {
            difference: number | null;
            followed: number;
            lift: number | null;
            meanScoreFollowed: number | null;
            meanScoreOthers: number | null;
            others: number;
            rate: number | null;
        };
        AnalyticsWorkersAiLatencyMs: {
            p50: number | null;
            p95: number | null;
        };
        Application: {
            company: string;
            coverLetter: string | null;
            /** Format: date-time */
            createdAt: string;
            customResume: components["schemas"]["ApplicationVariantsResume"] | null;
            editHistory: {
                afterSize: number;
                /** Format: date-time */
                at: string;
                beforeHash: string | null;
                beforeSize: number;
                /** @enum {string} */
                field: "variants" | "coverLetter" | "customResume";
                variantId: string | null;
            }[];
            /** Format: uuid */
            id: string;
            jobId: string | null;
            jobTitle: string;
            selectedVariantId: string | null;
            /** @enum {string} */
            status: "draft" | "ready" | "submitted" | "viewed" | "interviewing" | "offered" | "accepted" | "rejected" | "withdrawn";
            submittedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            variants: {
                aiRationale: string[];
                atsCoverage?: {
                    preferred: components["schemas"]["ApplicationVariantsAtsCoverageRequired"];
                    required: components["schemas"]["ApplicationVariantsAtsCoverageRequired"];
                    share: number | null;
                };
                coverLetter: string;
                id: string;
                name: string;
                resume: components["schemas"]["ApplicationVariantsResume"];
                truth: {
                    checked: number;
                    removed: {
                        /** @enum {string} */
                        kind: "number" | "date" | "employer" | "title" | "certificate" | "skill";
                        text: string;
                        where: string;
                    }[];
                };
            }[];
        };
        ApplicationsGenerateVariantsAtsCoverageRequired: {
            covered: string[];
            missing: string[];
            supported: string[];
        };
        ApplicationVariantsAtsCoverageRequired: {
            covered: string[];
            missing: string[];
            supported: string[];
        };
        ApplicationVariantsResume: {
            education: {
                degree: string | null;
                endDate: string | null;
                fieldOfStudy: string | null;
                institution: string;
                startDate: string | null;
            }[];
            experience: {
                bullets: string[];
                company: string;
                endDate: string | null;
                location: string | null;
                startDate: string;
                title: string;
            }[];
            skills: string[];
            summary: string;
        };
        AuthLinkedin: {
            authUrl: string;
            /** Format: date-time */
            expiresAt: string;
            state: string;
        };
        AuthSessionSession: {
            browser: string | null;
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            deviceType: ("desktop" | "mobile" | "tablet" | "unknown") | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            ipAddress: string | null;
            /** Format: date-time */
            lastActiveAt: string;
            location: string | null;
            os: string | null;
            userAgent: string | null;
        };
        AuthSignup: {
            expiresIn: number;
            refreshToken: string;
            token: string;
            user: {
                email: string;
                firstName: string | null;
                /** Format: uuid */
                id: string;
                lastName: string | null;
            };
        };
        BillingUsageLimitsAiGenerations: {
            limit: number;
            remaining: number;
            used: number;
        };
        CreateApplicationBodyVariantsAtsCoverageRequired: {
            covered: string[];
            missing: string[];
            supported: string[];
        };
        CreateApplicationBodyVariantsResume: {
            education: {
                degree: string | null;
                endDate: string | null;
                fieldOfStudy: string | null;
                institution: string;
                startDate: string | null;
            }[];
            experience: {
                bullets: string[];
                company: string;
                endDate: string | null;
                location: string | null;
                startDate: string;
                title: string;
            }[];
            skills: string[];
            summary: string;
        };
        CreateProfileSkillBody: {
            name: string;
            /**
             * @default intermediate
             * @enum {string}
             */
            proficiencyLevel: "beginner" | "intermediate" | "advanced" | "expert";
            /** @default null */
            yearsOfExperience: number | null;
        };
        CreateResumeBodySections: {
            /** @default [] */
            education: {
                /** @default null */
                degree: string | null;
                /** @default null */
                description: string | null;
                /** @default null */
                endDate: string | null;
                /** @default null */
                fieldOfStudy: string | null;
                /** @default null */
                grade: string | null;
                institution: string;
                /** @default false */
                isCurrent: boolean;
                /** @default null */
                startDate: string | null;
            }[];
            /** @default [] */
            experience: {
                /** @default [] */
                accomplishments: string[];
                company: string;
                /** @default null */
                description: string | null;
                /** @default null */
                endDate: string | null;
                /** @default false */
                isCurrent: boolean;
                /** @default null */
                location: string | null;
                /** @default null */
                startDate: string | null;
                title: string;
            }[];
            /** @default {} */
            header: {
                /** @default null */
                email: string | null;
                /** @default null */
                fullName: string | null;
                /** @default null */
                headline: string | null;
                /** @default [] */
                links: string[];
                /** @default null */
                location: string | null;
                /** @default null */
                phone: string | null;
            };
            /** @default [] */
            skills: string[];
            /** @default null */
            summary: string | null;
        };
        CreateSearchTemplateBodySearchCriteria: {
            /** @enum {string} */
            experienceLevel?: "entry" | "mid" | "senior" | "lead" | "executive";
            /** @enum {string} */
            jobType?: "full-time" | "part-time" | "contract" | "internship" | "temporary";
            keywords?: string[];
            location?: string;
            postedWithinDays?: number;
            query?: string;
            salaryMin?: number;
            sources?: string[];
            /** @enum {string} */
            workArrangement?: "remote" | "hybrid" | "on-site" | "unknown";
        };
        CreateTrackedApplicationBodyRecruiter: {
            /** @default null */
            email: string | null;
            /** @default null */
            linkedinUrl: string | null;
            /** @default null */
            name: string | null;
            /** @default null */
            phone: string | null;
        };
        ExportsPdf: {
            downloadUrl: string;
            /** Format: date-time */
            expiresAt: string;
            fileName: string;
            fileSize: number;
            /** @enum {string} */
            format: "pdf" | "docx" | "text";
            notices: string[];
            url: string;
        };
        ExportsPdfBody: {
            /** Format: uuid */
            applicationId: string;
            /**
             * @default letter
             * @enum {string}
             */
            pageSize: "letter" | "a4";
            /** @default null */
            variantId: string | null;
        };
        ExportsResumePdfBody: {
            /**
             * @default letter
             * @enum {string}
             */
            pageSize: "letter" | "a4";
            /** Format: uuid */
            resumeId: string;
        };
        FeedsFeeds: {
            /** @enum {string} */
            boardType: "greenhouse" | "lever" | "ashby" | "workable" | "smartrecruiters" | "recruitee";
            /** Format: date-time */
            createdAt: string;
            failures: number;
            /** Format: uuid */
            id: string;
            lastError: string | null;
            lastRunAt: string | null;
            lastStatus: ("completed" | "unchanged" | "partial" | "failed") | null;
            lastSuccessAt: string | null;
            /** Format: date-time */
            nextRunAt: string;
            postingsSeen: number;
            token: string;
            /** Format: date-time */
            updatedAt: string;
        };
        FilesUpload: {
            contentType: string;
            downloadURL: string;
            fileName: string;
            fullPath: string;
            /** Format: uuid */
            id: string;
            size: number;
            /** Format: date-time */
            uploadedAt: string;
        };
        Job: {
            benefits: string[];
            canonicalJobId: string | null;
            company: string;
            companyLogo: string | null;
            companySize: string | null;
            country: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            dedupStatus: "canonical" | "duplicate" | "merged" | "unique" | "pending";
            description: string | null;
            experienceLevel: ("entry" | "mid" | "senior" | "lead" | "executive") | null;
            expiresAt: string | null;
            /** Format: uuid */
            id: string;
            industry: string | null;
            isArchived: boolean;
            isClosed: boolean;
            isOwn: boolean;
            isSaved: boolean;
            jobType: ("full-time" | "part-time" | "contract" | "internship" | "temporary") | null;
            language: string | null;
            location: string | null;
            matchScore: number | null;
            postedAt: string | null;
            preferredSkills: string[];
            remoteRegions: string[];
            requiredSkills: string[];
            requirements: string | null;
            salaryCurrency: string | null;
            salaryMax: number | null;
            salaryMin: number | null;
            salaryPeriod: ("hour" | "day" | "week" | "month" | "year") | null;
            source: string;
            sourceId: string | null;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            url: string | null;
            /** @enum {string} */
            workArrangement: "remote" | "hybrid" | "on-site" | "unknown";
        };
        JobAnalyzeDimensionsSkillsMatch: {
            evidence: {
                field: string;
                quote: string;
                /** @enum {string} */
                source: "posting" | "profile" | "preferences";
            }[];
            justification: string;
            known: boolean;
            label: string;
            score: number | null;
            weight: number;
        };
        JobsRecommendedRecommendedJob: {
            benefits: string[];
            canonicalJobId: string | null;
            company: string;
            companyLogo: string | null;
            companySize: string | null;
            country: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            dedupStatus: "canonical" | "duplicate" | "merged" | "unique" | "pending";
            description: string | null;
            experienceLevel: ("entry" | "mid" | "senior" | "lead" | "executive") | null;
            expiresAt: string | null;
            /** Format: uuid */
            id: string;
            industry: string | null;
            isArchived: boolean;
            isClosed: boolean;
            isOwn: boolean;
            isSaved: boolean;
            jobType: ("full-time" | "part-time" | "contract" | "internship" | "temporary") | null;
            language: string | null;
            location: string | null;
            matchScore: number | null;
            postedAt: string | null;
            preferredSkills: string[];
            remoteRegions: string[];
            requiredSkills: string[];
            requirements: string | null;
            salaryCurrency: string | null;
            salaryMax: number | null;
            salaryMin: number | null;
            salaryPeriod: ("hour" | "day" | "week" | "month" | "year") | null;
            source: string;
            sourceId: string | null;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            url: string | null;
            /** @enum {string} */
            workArrangement: "remote" | "hybrid" | "on-site" | "unknown";
        };
        NotificationPreferences: {
            applicationUpdates: boolean;
            /** @enum {string} */
            emailFrequency: "realtime" | "daily" | "weekly" | "none";
            followUpReminders: boolean;
            inApp: boolean;
            interviewReminders: boolean;
            minMatchScore: number;
            productUpdates: boolean;
            quietFrom: string | null;
            quietTo: string | null;
            sound: boolean;
            timezone: string | null;
            updatedAt: string | null;
            weeklyDigest: boolean;
        };
        NotificationRead: {
            actionText: string | null;
            actionUrl: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            message: string;
            read: boolean;
            title: string;
            type: string;
            /** Format: date-time */
            updatedAt: string;
        };
        Problem: {
            code: string;
            detail: string;
            details: {
                [key: string]: unknown;
            };
            error: string;
            instance: string;
            message: string;
            requestId: string;
            status: number;
            statusCode: number;
            title: string;
            type: string;
        };
        Profile: {
            city: string | null;
            country: string | null;
            /** Format: date-time */
            createdAt: string;
            currentTitle: string | null;
            /** Format: email */
            email: string;
            emailVerified: boolean;
            firstName: string | null;
            /** Format: uuid */
            id: string;
            lastName: string | null;
            linkedinUrl: string | null;
            locale: string | null;
            location: string | null;
            phone: string | null;
            photoUrl: string | null;
            postalCode: string | null;
            professionalSummary: string | null;
            /** @enum {string} */
            role: "user" | "admin";
            state: string | null;
            streetAddress: string | null;
            twoFactorEnabled: boolean;
            /** Format: date-time */
            updatedAt: string;
            yearsOfExperience: number | null;
        };
        ProfileCompleteCertifications: {
            /** Format: date-time */
            createdAt: string;
            expiresOn: string | null;
            /** Format: uuid */
            id: string;
            issuedOn: string | null;
            issuer: string | null;
            name: string;
            /** Format: date-time */
            updatedAt: string;
            url: string | null;
        };
        ProfileCompleteEducation: {
            /** Format: date-time */
            createdAt: string;
            degree: string | null;
            description: string | null;
            endDate: string | null;
            fieldOfStudy: string | null;
            grade: string | null;
            /** Format: uuid */
            id: string;
            institution: string;
            isCurrent: boolean;
            startDate: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        ProfileCompleteLanguages: {
            /** Format: date-time */
            createdAt: string;
            fluency: string | null;
            /** Format: uuid */
            id: string;
            language: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ProfileCompleteProjects: {
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            endDate: string | null;
            highlights: string[];
            /** Format: uuid */
            id: string;
            keywords: string[];
            name: string;
            startDate: string | null;
            /** Format: date-time */
            updatedAt: string;
            url: string | null;
        };
        ProfileCompleteSearchPreferences: {
            autoSearchEnabled: boolean;
            benefits: string[];
            companySizes: string[];
            /** Format: date-time */
            createdAt: string;
            desiredLocations: string[];
            desiredTitles: string[];
            excludedCountries: string[];
            excludeKeywords: string[];
            experienceLevels: ("entry" | "mid" | "senior" | "lead" | "executive")[];
            industries: string[];
            jobTypes: ("full-time" | "part-time" | "contract" | "internship" | "temporary")[];
            keywords: string[];
            lastSearchAt: string | null;
            maxCommuteKm: number | null;
            maxResultsPerSearch: number;
            minMatchScore: number;
            nextSearchAt: string | null;
            remoteOnly: boolean;
            salaryCurrency: string | null;
            salaryMax: number | null;
            salaryMin: number | null;
            /** @enum {string} */
            searchFrequency: "daily" | "weekly" | "bi_weekly" | "monthly";
            /** Format: date-time */
            updatedAt: string;
            visaSponsorship: boolean;
            workArrangement: ("remote" | "hybrid" | "on-site")[];
            workAuthorization: string[];
        };
        ProfileCompleteSkills: {
            conceptUri: string | null;
            /** Format: date-time */
            createdAt: string;
            endorsedCount: number;
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            proficiencyLevel: "beginner" | "intermediate" | "advanced" | "expert";
            /** Format: date-time */
            updatedAt: string;
            yearsOfExperience: number | null;
        };
        ProfileWorkExperience: {
            accomplishments: string[];
            company: string;
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            employmentType: ("full-time" | "part-time" | "contract" | "freelance" | "internship") | null;
            endDate: string | null;
            /** Format: uuid */
            id: string;
            isCurrent: boolean;
            location: string | null;
            startDate: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ProfileWorkExperienceNarrative: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            narrative: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            workExperienceId: string;
        };
        Resume: {
            /** Format: date-time */
            createdAt: string;
            formats: ("pdf" | "docx" | "text")[];
            /** Format: uuid */
            id: string;
            sections: {
                /** @default [] */
                education: {
                    /** @default null */
                    degree: string | null;
                    /** @default null */
                    description: string | null;
                    /** @default null */
                    endDate: string | null;
                    /** @default null */
                    fieldOfStudy: string | null;
                    /** @default null */
                    grade: string | null;
                    institution: string;
                    /** @default false */
                    isCurrent: boolean;
                    /** @default null */
                    startDate: string | null;
                }[];
                /** @default [] */
                experience: {
                    /** @default [] */
                    accomplishments: string[];
                    company: string;
                    /** @default null */
                    description: string | null;
                    /** @default null */
                    endDate: string | null;
                    /** @default false */
                    isCurrent: boolean;
                    /** @default null */
                    location: string | null;
                    /** @default null */
                    startDate: string | null;
                    title: string;
                }[];
                /** @default {} */
                header: {
                    /** @default null */
                    email: string | null;
                    /** @default null */
                    fullName: string | null;
                    /** @default null */
                    headline: string | null;
                    /** @default [] */
                    links: string[];
                    /** @default null */
                    location: string | null;
                    /** @default null */
                    phone: string | null;
                };
                /** @default [] */
                skills: string[];
                /** @default null */
                summary: string | null;
            };
            title: string;
            /** @enum {string} */
            type: "master" | "tailored";
            /** Format: date-time */
            updatedAt: string;
        };
        ResumeAnalyzeGaps: {
            clarification_questions: {
                answer?: string;
                context: string;
                expected_outcome: string;
                gap_addressed: string;
                /** @enum {string} */
                priority: "HIGH" | "MEDIUM" | "LOW";
                question: string;
                question_id: string;
            }[];
            completedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            identified_gaps_and_flags: {
                /** @enum {string} */
                category: "timeline-gaps" | "short-tenures" | "unclear-transitions" | "vague-titles" | "no-metrics" | "stale-skills" | "unmet-education-or-certificates" | "no-direction" | "lateral-moves" | "missing-company-detail" | "frequent-changes" | "long-gaps" | "seniority-misfit" | "uneven-progression" | "unused-skills" | "no-soft-skills" | "no-certificates" | "unclear-status" | "unexplained-industry-change" | "no-recent-hands-on-work";
                description: string;
                id: string;
                impact: string;
                /** @enum {string} */
                severity: "HIGH" | "MEDIUM" | "LOW";
                /** @enum {string} */
                type: "GAP" | "RED_FLAG";
            }[];
            next_steps: {
                immediate_action: string;
                long_term_recommendations: string[];
            };
            questionsAnswered: number;
            questionsTotal: number;
            resume_analysis: components["schemas"]["ResumeAnalyzeGapsResumeAnalysis"];
            /** @enum {string} */
            status: "pending" | "in_progress" | "completed" | "archived";
            /** Format: date-time */
            updatedAt: string;
        };
        ResumeAnalyzeGapsResumeAnalysis: {
            gap_count: number;
            overall_assessment: string;
            red_flag_count: number;
            /** @enum {string} */
            urgency: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW";
        };
        ResumeApplyAdded: {
            certifications: number;
            education: number;
            languages: number;
            projects: number;
            skills: number;
            workExperience: number;
        };
        ResumeParseProfile: {
            email: string | null;
            firstName: string | null;
            headline: string | null;
            lastName: string | null;
            linkedInUrl: string | null;
            location: string | null;
            phone: string | null;
            summary: string | null;
        };
        SearchHistoryLast: {
            /** Format: date-time */
            createdAt: string;
            duplicatesRemoved: number;
            durationMs: number | null;
            errors: unknown[];
            /** Format: uuid */
            id: string;
            isAutomated: boolean;
            jobsFound: number;
            newJobs: number;
            searchQuery: {
                [key: string]: unknown;
            } | null;
            sources: string[];
            /** @enum {string} */
            status: "pending" | "running" | "completed" | "partial" | "failed";
            templateId: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        SearchPreferencesBlacklist: {
            companies: string[];
            keywords: string[];
        };
        SearchPreferencesSources: {
            enabledSources: string[];
        };
        SearchTemplate: {
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            /** Format: uuid */
            id: string;
            isDefault: boolean;
            lastRunAt: string | null;
            name: string;
            nextRunAt: string | null;
            schedule: ("daily" | "weekly" | "bi-weekly" | "monthly") | null;
            searchCriteria: {
                /** @enum {string} */
                experienceLevel?: "entry" | "mid" | "senior" | "lead" | "executive";
                /** @enum {string} */
                jobType?: "full-time" | "part-time" | "contract" | "internship" | "temporary";
                keywords?: string[];
                location?: string;
                postedWithinDays?: number;
                query?: string;
                salaryMin?: number;
                sources?: string[];
                /** @enum {string} */
                workArrangement?: "remote" | "hybrid" | "on-site" | "unknown";
            };
            /** Format: date-time */
            updatedAt: string;
            useCount: number;
        };
        SpamDetectionAnalyze: {
            /** Format: date-time */
            analyzedAt: string;
            categories: ("mlm-scheme" | "commission-only" | "fake-posting" | "excessive-requirements" | "salary-misrepresentation" | "mass-recruitment" | "phishing" | "data-harvesting" | "unpaid-work" | "unrealistic-promises")[];
            flags: {
                /** @enum {string} */
                category: "mlm-scheme" | "commission-only" | "fake-posting" | "excessive-requirements" | "salary-misrepresentation" | "mass-recruitment" | "phishing" | "data-harvesting" | "unpaid-work" | "unrealistic-promises";
                field: string;
                quote: string;
                reason: string;
            }[];
            /** Format: uuid */
            jobId: string;
            score: number;
            /** @enum {string} */
            status: "clean" | "suspicious" | "spam" | "scam" | "expired" | "pending_review" | "manually_approved" | "manually_rejected" | "unchecked";
        };
        TrackedApplication: {
            activityLog: {
                /** Format: date-time */
                at: string;
                fields: string[];
                from: ("applied" | "response_received" | "screening" | "interview_scheduled" | "interview_completed" | "offer" | "offer_accepted" | "offer_declined" | "accepted" | "rejected" | "withdrawn" | "abandoned") | null;
                to: ("applied" | "response_received" | "screening" | "interview_scheduled" | "interview_completed" | "offer" | "offer_accepted" | "offer_declined" | "accepted" | "rejected" | "withdrawn" | "abandoned") | null;
                /** @enum {string} */
                type: "created" | "status_changed" | "updated" | "archived" | "unarchived";
            }[];
            applicationId: string | null;
            appliedDate: string | null;
            archived: boolean;
            company: string;
            /** Format: date-time */
            createdAt: string;
            followUpActions: {
                action: string;
                /** @default null */
                doneAt: string | null;
                /** @default null */
                dueAt: string | null;
                /** Format: uuid */
                id: string;
            }[];
            hiringManager: components["schemas"]["TrackedApplicationRecruiter"] | null;
            /** Format: uuid */
            id: string;
            interviews: {
                /** @default null */
                durationMinutes: number | null;
                /** Format: uuid */
                id: string;
                /** @default null */
                interviewer: string | null;
                /** @default null */
                location: string | null;
                /** @default null */
                notes: string | null;
                /** @default null */
                outcome: string | null;
                /** Format: date-time */
                scheduledAt: string;
                type: string;
            }[];
            jobId: string | null;
            jobTitle: string;
            location: string | null;
            matchScore: number | null;
            nextAction: string | null;
            nextActionDate: string | null;
            nextInterviewDate: string | null;
            notes: string | null;
            offerDetails: {
                /** @default [] */
                benefits: string[];
                /** @default null */
                currency: string | null;
                /** @default null */
                deadline: string | null;
                /** @default null */
                notes: string | null;
                /** @default null */
                period: ("hour" | "day" | "week" | "month" | "year") | null;
                /** @default null */
                salary: number | null;
                /** @default null */
                startDate: string | null;
            } | null;
            recruiter: components["schemas"]["TrackedApplicationRecruiter"] | null;
            /** @enum {string} */
            status: "applied" | "response_received" | "screening" | "interview_scheduled" | "interview_completed" | "offer" | "offer_accepted" | "offer_declined" | "accepted" | "rejected" | "withdrawn" | "abandoned";
            statusHistory: {
                /** Format: date-time */
                at: string;
                note: string | null;
                /** @enum {string} */
                status: "applied" | "response_received" | "screening" | "interview_scheduled" | "interview_completed" | "offer" | "offer_accepted" | "offer_declined" | "accepted" | "rejected" | "withdrawn" | "abandoned";
            }[];
            tags: string[];
            /** Format: date-time */
            updatedAt: string;
        };
        TrackedApplicationRecruiter: {
            /** @default null */
            email: string | null;
            /** @default null */
            linkedinUrl: string | null;
            /** @default null */
            name: string | null;
            /** @default null */
            phone: string | null;
        };
        TrackedApplicationsPage: {
            hasMore: boolean;
            limit: number;
            nextCursor: string | null;
            page: number;
            total: number;
            trackedApplications: components["schemas"]["TrackedApplication"][];
        };
        UpdateProfileSkillBody: {
            name?: string;
            /** @enum {string} */
            proficiencyLevel?: "beginner" | "intermediate" | "advanced" | "expert";
            yearsOfExperience?: number | null;
        };
        UsageMetricsMetricsAiGenerations: {
            limit: number;
            percentUsed: number;
            remaining: number;
            used: number;
        };
        WebhooksDeliveryReplay: {
            attempt: number;
            /** Format: date-time */
            createdAt: string;
            deliveredAt: string | null;
            /** Format: uuid */
            endpointId: string;
            error: string | null;
            /** Format: uuid */
            eventId: string;
            /** @enum {string} */
            eventType: "application.status_changed" | "analysis.completed" | "jobs.matched";
            /** Format: uuid */
            id: string;
            nextRetryAt: string | null;
            replayOf: string | null;
            responseCode: number | null;
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            /** Format: date-time */
            updatedAt: string;
        };
        WebhooksEndpoint: {
            /** Format: date-time */
            createdAt: string;
            disabledAt: string | null;
            enabled: boolean;
            events: ("application.status_changed" | "analysis.completed" | "jobs.matched")[];
            failures: number;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            updatedAt: string;
            url: string;
        };
    };
    responses: {
        /** @description Forbidden */
        AdminRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "ADMIN_REQUIRED";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /** @description Service Unavailable */
        AiUnavailableOrUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "AI_UNAVAILABLE" | "UNAVAILABLE";
                    /** @constant */
                    status?: 503;
                };
            };
        };
        /** @description Conflict */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "CONFLICT";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description Conflict */
        ConflictOrIdempotencyInFlight: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description Conflict */
        ConflictOrInvalidTransition: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "CONFLICT" | "INVALID_TRANSITION";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description Service Unavailable */
        EmailNotConfiguredOrUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "EMAIL_NOT_CONFIGURED" | "UNAVAILABLE";
                    /** @constant */
                    status?: 503;
                };
            };
        };
        /** @description Forbidden */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "FORBIDDEN";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /** @description Forbidden */
        ForbiddenOrAdminRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "FORBIDDEN" | "ADMIN_REQUIRED";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /** @description Unprocessable Content */
        IdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "IDEMPOTENCY_KEY_REUSED";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /** @description Unprocessable Content */
        IdempotencyKeyReusedOrUnreadableDocument: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "IDEMPOTENCY_KEY_REUSED" | "UNREADABLE_DOCUMENT";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /** @description Internal Server Error */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "INTERNAL_ERROR";
                    /** @constant */
                    status?: 500;
                };
            };
        };
        /** @description Unauthorized */
        InvalidCredentialsOrTwoFactorRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "INVALID_CREDENTIALS" | "TWO_FACTOR_REQUIRED";
                    /** @constant */
                    status?: 401;
                };
            };
        };
        /** @description Unauthorized */
        InvalidSignature: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "INVALID_SIGNATURE";
                    /** @constant */
                    status?: 401;
                };
            };
        };
        /** @description Service Unavailable */
        LinkedinNotConfiguredOrUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "LINKEDIN_NOT_CONFIGURED" | "UNAVAILABLE";
                    /** @constant */
                    status?: 503;
                };
            };
        };
        /** @description Not Found */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "NOT_FOUND";
                    /** @constant */
                    status?: 404;
                };
            };
        };
        /** @description Content Too Large */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "PAYLOAD_TOO_LARGE";
                    /** @constant */
                    status?: 413;
                };
            };
        };
        /** @description Precondition Failed */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "PRECONDITION_FAILED";
                    /** @constant */
                    status?: 412;
                };
            };
        };
        /** @description Range Not Satisfiable */
        RangeNotSatisfiable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "RANGE_NOT_SATISFIABLE";
                    /** @constant */
                    status?: 416;
                };
            };
        };
        /** @description Too Many Requests */
        RateLimitExceeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "RATE_LIMIT_EXCEEDED";
                    /** @constant */
                    status?: 429;
                };
            };
        };
        /** @description Too Many Requests */
        RateLimitExceededOrAccountLocked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "RATE_LIMIT_EXCEEDED" | "ACCOUNT_LOCKED";
                    /** @constant */
                    status?: 429;
                };
            };
        };
        /** @description Too Many Requests */
        RateLimitExceededOrUsageLimitExceeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "RATE_LIMIT_EXCEEDED" | "USAGE_LIMIT_EXCEEDED";
                    /** @constant */
                    status?: 429;
                };
            };
        };
        /** @description Service Unavailable */
        ScrapingNotConfiguredOrUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "SCRAPING_NOT_CONFIGURED" | "UNAVAILABLE";
                    /** @constant */
                    status?: 503;
                };
            };
        };
        /** @description Unauthorized */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "MISSING_AUTH_HEADER" | "INVALID_AUTH_FORMAT" | "MISSING_TOKEN" | "TOKEN_EXPIRED" | "INVALID_TOKEN" | "SESSION_REVOKED";
                    /** @constant */
                    status?: 401;
                };
            };
        };
        /** @description Unauthorized */
        UnauthorizedOrInvalidCredentials: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "MISSING_AUTH_HEADER" | "INVALID_AUTH_FORMAT" | "MISSING_TOKEN" | "TOKEN_EXPIRED" | "INVALID_TOKEN" | "SESSION_REVOKED" | "INVALID_CREDENTIALS";
                    /** @constant */
                    status?: 401;
                };
            };
        };
        /** @description Unauthorized */
        UnauthorizedOrInvalidSignature: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "MISSING_AUTH_HEADER" | "INVALID_AUTH_FORMAT" | "MISSING_TOKEN" | "TOKEN_EXPIRED" | "INVALID_TOKEN" | "SESSION_REVOKED" | "INVALID_SIGNATURE";
                    /** @constant */
                    status?: 401;
                };
            };
        };
        /** @description Service Unavailable */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "UNAVAILABLE";
                    /** @constant */
                    status?: 503;
                };
            };
        };
        /** @description Unsupported Media Type */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "UNSUPPORTED_MEDIA_TYPE";
                    /** @constant */
                    status?: 415;
                };
            };
        };
        /** @description Bad Gateway */
        UpstreamError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "UPSTREAM_ERROR";
                    /** @constant */
                    status?: 502;
                };
            };
        };
        /** @description Bad Request */
        ValidationError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "VALIDATION_ERROR";
                    /** @constant */
                    status?: 400;
                };
            };
        };
        /** @description Bad Request */
        ValidationErrorOrInvalidJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "VALIDATION_ERROR" | "INVALID_JSON";
                    /** @constant */
                    status?: 400;
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    getWellKnownJwksJson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: {
                            alg: string;
                            crv: string;
                            kid: string;
                            kty: string;
                            use: string;
                            x: string;
                            y: string;
                        }[];
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWellKnownOauthProtectedResourceMcp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorization_servers?: string[];
                        bearer_methods_supported: string[];
                        resource: string;
                        resource_name: string;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    adminEmbeddingsBackfill: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    cursor?: string;
                    /** @default false */
                    force?: boolean;
                    /** @default 1000 */
                    limit?: number;
                    /**
                     * @default all
                     * @enum {string}
                     */
                    subject?: "jobs" | "profiles" | "all";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nextCursor: string | null;
                        queued: number;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrAdminRequired"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    adminEmbeddingsPause: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrAdminRequired"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    adminEmbeddingsPurge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    what: "completed" | "failed" | "dead_letters" | "cache";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        purged: number;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrAdminRequired"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAdminEmbeddingsQueue: {
        parameters: {
            query?: {
                limit?: number;
                page?: number;
                status?: "pending" | "processing" | "completed" | "failed";
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deadLetters: {
                            /** Format: date-time */
                            createdAt: string;
                            error: string | null;
                            /** Format: uuid */
                            id: string;
                            queue: string;
                            retriedAt: string | null;
                            taskId: string | null;
                            traceId: string | null;
                        }[];
                        hasMore: boolean;
                        limit: number;
                        page: number;
                        tasks: {
                            attempts: number;
                            /** Format: date-time */
                            createdAt: string;
                            error: string | null;
                            finishedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            maxAttempts: number;
                            nextRetryAt: string | null;
                            priority: number;
                            startedAt: string | null;
                            /** @enum {string} */
                            status: "pending" | "processing" | "completed" | "failed";
                            /** Format: uuid */
                            subjectId: string;
                            /** @enum {string} */
                            subjectType: "job" | "profile";
                            /** @enum {string} */
                            taskType: "generate_embedding" | "compute_similarity" | "delete_embedding";
                            traceId: string;
                            workerId: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminRequired"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    adminEmbeddingsRecompute: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    jobIds?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminEmbeddingsRetry"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrAdminRequired"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    adminEmbeddingsResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminEmbeddingsRetry"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrAdminRequired"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    adminEmbeddingsRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 600 */
                    stuckAfterSeconds?: number;
                    taskIds?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminEmbeddingsRetry"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrAdminRequired"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAdminEmbeddingsStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cache: {
                            hitRate: number | null;
                            hits: number;
                            misses: number;
                            modelCalls: number;
                            modelErrors: number;
                        };
                        deadLetters: number;
                        isPaused: boolean;
                        lastEmbeddedAt: string | null;
                        lastHour: {
                            completed: number;
                            failed: number;
                        };
                        model: string;
                        oldestWaitingAt: string | null;
                        postings: {
                            completed: number;
                            failed: number;
                            none: number;
                            pending: number;
                            total: number;
                        };
                        profiles: {
                            embedded: number;
                            total: number;
                        };
                        tasks: {
                            completed: number;
                            failed: number;
                            pending: number;
                            processing: number;
                        };
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminRequired"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAdminEmbeddingsWorkers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        workers: {
                            currentTask: {
                                /** Format: uuid */
                                taskId: string;
                                /** @enum {string} */
                                taskType: "generate_embedding" | "compute_similarity" | "delete_embedding";
                                traceId: string;
                            } | null;
                            failedCount: number;
                            /** Format: date-time */
                            lastHeartbeat: string;
                            processedCount: number;
                            service: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** @enum {string} */
                            status: "running" | "idle" | "draining";
                            workerId: string;
                        }[];
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminRequired"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAdminFeeds: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        failing: {
                            failures: number;
                            lastError: string | null;
                            lastRunAt: string | null;
                            source: string;
                            token: string;
                        }[];
                        isSearchConfigured: boolean;
                        sources: {
                            boards: number;
                            failing: number;
                            followers: number;
                            lastRunAt: string | null;
                            lastSuccessAt: string | null;
                            postingsSeen: number;
                            source: string;
                        }[];
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminRequired"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAdminHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        databaseBytes: number | null;
                        jobs: number;
                        lastCronRuns: {
                            finishedAt: string | null;
                            name: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** @enum {string} */
                            status: "running" | "completed" | "failed";
                            summary: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        users: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminRequired"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAdminSpamReports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        spamReports: {
                            company: string;
                            /** Format: date-time */
                            firstReportedAt: string;
                            /** Format: uuid */
                            jobId: string;
                            reportCount: number;
                            reporterCount: number;
                            reports: {
                                /** Format: date-time */
                                createdAt: string;
                                reason: string | null;
                                /** @enum {string} */
                                reportType: "spam" | "scam" | "expired" | "misleading" | "duplicate" | "other";
                            }[];
                            spamCategories: string[];
                            spamScore: number | null;
                            /** @enum {string} */
                            spamStatus: "clean" | "suspicious" | "spam" | "scam" | "expired" | "pending_review" | "manually_approved" | "manually_rejected" | "unchecked";
                            title: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminRequired"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAdminSpamReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "approve" | "reject";
                    /** @default null */
                    notes?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        company: string;
                        /** Format: uuid */
                        jobId: string;
                        spamCategories: string[];
                        spamScore: number | null;
                        /** @enum {string} */
                        spamStatus: "clean" | "suspicious" | "spam" | "scam" | "expired" | "pending_review" | "manually_approved" | "manually_rejected" | "unchecked";
                        title: string;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrAdminRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAdminUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    plan?: "free" | "basic" | "premium";
                    /** @enum {string} */
                    role?: "user" | "admin";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        firstName: string | null;
                        /** Format: uuid */
                        id: string;
                        lastName: string | null;
                        /** @enum {string} */
                        plan: "free" | "basic" | "premium";
                        /** @enum {string} */
                        role: "user" | "admin";
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrAdminRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAnalyses: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        analyses: {
                            company: string;
                            /** Format: date-time */
                            createdAt: string;
                            engineVersion: string;
                            extractedBy: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            jobId: string;
                            jobTitle: string;
                            overallScore: number | null;
                            recommendation: ("Strong Match" | "Good Match" | "Moderate Match" | "Weak Match" | "Poor Match") | null;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    analysesVerify: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    analysis: {
                        cached?: boolean;
                        /** Format: date-time */
                        cachedAt?: string;
                        /** @enum {string} */
                        cacheSource?: "kv" | "database" | "generated";
                        cap: {
                            reason: string;
                            value: number;
                        } | null;
                        coverage: number;
                        dimensions: {
                            benefitsPackage: components["schemas"]["AnalysesVerifyBodyAnalysisDimensionsSkillsMatch"];
                            commuteFlexibility: components["schemas"]["AnalysesVerifyBodyAnalysisDimensionsSkillsMatch"];
                            companyCulture: components["schemas"]["AnalysesVerifyBodyAnalysisDimensionsSkillsMatch"];
                            experienceLevel: components["schemas"]["AnalysesVerifyBodyAnalysisDimensionsSkillsMatch"];
                            growthOpportunities: components["schemas"]["AnalysesVerifyBodyAnalysisDimensionsSkillsMatch"];
                            industryExperience: components["schemas"]["AnalysesVerifyBodyAnalysisDimensionsSkillsMatch"];
                            jobStability: components["schemas"]["AnalysesVerifyBodyAnalysisDimensionsSkillsMatch"];
                            locationAlignment: components["schemas"]["AnalysesVerifyBodyAnalysisDimensionsSkillsMatch"];
                            salaryExpectations: components["schemas"]["AnalysesVerifyBodyAnalysisDimensionsSkillsMatch"];
                            skillsMatch: components["schemas"]["AnalysesVerifyBodyAnalysisDimensionsSkillsMatch"];
                        };
                        gaps: string[];
                        /** Format: uuid */
                        jobId: string;
                        overallScore: number | null;
                        receipt: {
                            engineVersion: string;
                            extractedBy: string;
                            factsHash: string;
                            inputsHash: string;
                            model: string | null;
                            weightsVersion: string;
                        };
                        recommendation: ("Strong Match" | "Good Match" | "Moderate Match" | "Weak Match" | "Poor Match") | null;
                        redFlags: string[];
                        strengths: string[];
                        whatWouldChange: {
                            change: string;
                            delta: number;
                            dimension: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recomputed: {
                            factsHash: string;
                            inputsHash: string;
                            overallScore: number | null;
                        };
                        valid: boolean;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAnalyticsCache: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caches: {
                            /** @enum {string} */
                            cache: "embeddings" | "facts" | "analyses";
                            hitRate: number | null;
                            hits: number;
                            layers: {
                                hitRate: number | null;
                                hits: number;
                                /** @enum {string} */
                                layer: "kv" | "d1";
                                misses: number;
                            }[];
                            misses: number;
                        }[];
                        since: string;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminRequired"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAnalyticsCostSavings: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        analyses: number;
                        byRules: number;
                        comparedWith: {
                            /** @enum {string} */
                            baseline: "gpt-4" | "one-8b-call-each";
                            costUsd: number;
                            perAnalysisUsd: number;
                            savedShare: number | null;
                            savedUsd: number;
                        }[];
                        costPerAnalysisUsd: number | null;
                        costUsd: number;
                        modelCalls: number;
                        since: string;
                        withoutModelShare: number | null;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminRequired"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAnalyticsDimensions: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        analyses: number;
                        isTruncated: boolean;
                        since: string;
                        versions: {
                            analyses: number;
                            dimensions: {
                                dimension: string;
                                outcomes: components["schemas"]["AnalyticsDimensionsVersionsOverall"];
                            }[];
                            engineVersion: string;
                            overall: components["schemas"]["AnalyticsDimensionsVersionsOverall"];
                        }[];
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminRequired"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAnalyticsModels: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        models: {
                            calls: number;
                            costPerCallUsd: number | null;
                            costUsd: number;
                            errorRate: number | null;
                            errors: number;
                            latencyMs: components["schemas"]["AnalyticsWorkersAiLatencyMs"];
                            model: string;
                            skipped: number;
                            tokensIn: number;
                            tokensOut: number;
                        }[];
                        since: string;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminRequired"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAnalyticsWorkersAi: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        calls: number;
                        costUsd: number;
                        days: {
                            calls: number;
                            costUsd: number;
                            day: string;
                            errorRate: number | null;
                            errors: number;
                            tokensIn: number;
                            tokensOut: number;
                        }[];
                        errorRate: number | null;
                        errors: number;
                        latencyMs: components["schemas"]["AnalyticsWorkersAiLatencyMs"];
                        since: string;
                        tokensIn: number;
                        tokensOut: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminRequired"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
                status?: "draft" | "ready" | "submitted" | "viewed" | "interviewing" | "offered" | "accepted" | "rejected" | "withdrawn";
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applications: {
                            company: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            jobId: string | null;
                            jobTitle: string;
                            selectedVariantId: string | null;
                            /** @enum {string} */
                            status: "draft" | "ready" | "submitted" | "viewed" | "interviewing" | "offered" | "accepted" | "rejected" | "withdrawn";
                            submittedAt: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            variants: {
                                id: string;
                                name: string;
                            }[];
                        }[];
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    company?: string | null;
                    /** @default null */
                    coverLetter?: string | null;
                    /** @default null */
                    customResume?: components["schemas"]["CreateApplicationBodyVariantsResume"] | null;
                    /** @default null */
                    jobId?: string | null;
                    /** @default null */
                    jobTitle?: string | null;
                    /** @default null */
                    selectedVariantId?: string | null;
                    /**
                     * @default draft
                     * @enum {string}
                     */
                    status?: "draft" | "ready" | "submitted" | "viewed" | "interviewing" | "offered" | "accepted" | "rejected" | "withdrawn";
                    /** @default [] */
                    variants?: {
                        aiRationale: string[];
                        atsCoverage?: {
                            preferred: components["schemas"]["CreateApplicationBodyVariantsAtsCoverageRequired"];
                            required: components["schemas"]["CreateApplicationBodyVariantsAtsCoverageRequired"];
                            share: number | null;
                        };
                        coverLetter: string;
                        id: string;
                        name: string;
                        resume: components["schemas"]["CreateApplicationBodyVariantsResume"];
                        truth: {
                            checked: number;
                            removed: {
                                /** @enum {string} */
                                kind: "number" | "date" | "employer" | "title" | "certificate" | "skill";
                                text: string;
                                where: string;
                            }[];
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    coverLetter?: string | null;
                    customResume?: components["schemas"]["CreateApplicationBodyVariantsResume"] | null;
                    selectedVariantId?: string | null;
                    /** @enum {string} */
                    status?: "draft" | "ready" | "submitted" | "viewed" | "interviewing" | "offered" | "accepted" | "rejected" | "withdrawn";
                    variants?: {
                        aiRationale: string[];
                        atsCoverage?: {
                            preferred: components["schemas"]["CreateApplicationBodyVariantsAtsCoverageRequired"];
                            required: components["schemas"]["CreateApplicationBodyVariantsAtsCoverageRequired"];
                            share: number | null;
                        };
                        coverLetter: string;
                        id: string;
                        name: string;
                        resume: components["schemas"]["CreateApplicationBodyVariantsResume"];
                        truth: {
                            checked: number;
                            removed: {
                                /** @enum {string} */
                                kind: "number" | "date" | "employer" | "title" | "certificate" | "skill";
                                text: string;
                                where: string;
                            }[];
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    applicationsGenerate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    jobId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        company: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        jobId: string;
                        jobTitle: string;
                        selectedVariantId: string;
                        /** @constant */
                        status: "draft";
                        variants: {
                            aiRationale: string[];
                            atsCoverage?: {
                                preferred: components["schemas"]["ApplicationsGenerateVariantsAtsCoverageRequired"];
                                required: components["schemas"]["ApplicationsGenerateVariantsAtsCoverageRequired"];
                                share: number | null;
                            };
                            coverLetter: string;
                            id: string;
                            name: string;
                            resume: {
                                education: {
                                    degree: string | null;
                                    endDate: string | null;
                                    fieldOfStudy: string | null;
                                    institution: string;
                                    startDate: string | null;
                                }[];
                                experience: {
                                    bullets: string[];
                                    company: string;
                                    endDate: string | null;
                                    location: string | null;
                                    startDate: string;
                                    title: string;
                                }[];
                                skills: string[];
                                summary: string;
                            };
                            truth: {
                                checked: number;
                                removed: {
                                    /** @enum {string} */
                                    kind: "number" | "date" | "employer" | "title" | "certificate" | "skill";
                                    text: string;
                                    where: string;
                                }[];
                            };
                        }[];
                    };
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceededOrUsageLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    auth2faConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    auth2faDisable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    password: string;
                    recoveryCode?: string;
                };
            };
        };
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["UnauthorizedOrInvalidCredentials"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceededOrAccountLocked"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    auth2faSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        otpauthUrl: string;
                        secret: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAuthLinkedin: {
        parameters: {
            query?: {
                intent?: "import" | "signin";
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthLinkedin"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["LinkedinNotConfiguredOrUnavailable"];
        };
    };
    getAuthLinkedinCallback: {
        parameters: {
            query?: {
                code?: string;
                error?: string;
                state?: string;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    authLinkedinComplete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imported: ("firstName" | "lastName" | "locale" | "email" | "photo")[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    authLinkedinExchange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    recoveryCode?: string;
                    totp?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresIn: number;
                        refreshToken: string;
                        token: string;
                        user: {
                            email: string;
                            firstName: string | null;
                            /** Format: uuid */
                            id: string;
                            lastName: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["InvalidCredentialsOrTwoFactorRequired"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceededOrAccountLocked"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAuthLinkedinInitiate: {
        parameters: {
            query?: {
                intent?: "import" | "signin";
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthLinkedin"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["LinkedinNotConfiguredOrUnavailable"];
        };
    };
    authLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                    recoveryCode?: string;
                    totp?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthSignup"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["InvalidCredentialsOrTwoFactorRequired"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceededOrAccountLocked"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    authLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    authPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["UnauthorizedOrInvalidCredentials"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceededOrAccountLocked"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    authPasswordForgot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    authPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    newPassword: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    authRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresIn: number;
                        refreshToken: string;
                        token: string;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuthSecurityEvents: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        securityEvents: {
                            action: string;
                            browser: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            device: string | null;
                            /** Format: uuid */
                            id: string;
                            ipAddress: string | null;
                            location: string | null;
                            metadata: {
                                [key: string]: unknown;
                            } | null;
                            os: string | null;
                            /** @enum {string} */
                            status: "success" | "failed";
                            userAgent: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAuthSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        session: components["schemas"]["AuthSessionSession"] | null;
                        user: {
                            email: string;
                            firstName: string | null;
                            /** Format: uuid */
                            id: string;
                            lastName: string | null;
                            /** @enum {string} */
                            role: "user" | "admin";
                        };
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuthSessions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        sessions: components["schemas"]["AuthSessionSession"][];
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteAuthSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    authSignup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    fullName: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthSignup"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuthTokens: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        tokens: {
                            /** Format: date-time */
                            createdAt: string;
                            expiresAt: string | null;
                            /** Format: uuid */
                            id: string;
                            lastUsedAt: string | null;
                            name: string;
                            /** @enum {string} */
                            scope: "read" | "write";
                        }[];
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    expiresAt?: string | null;
                    name: string;
                    /** @enum {string} */
                    scope: "read" | "write";
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        lastUsedAt: string | null;
                        name: string;
                        /** @enum {string} */
                        scope: "read" | "write";
                        token: string;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    authVerifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        verified: true;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    authVerifyEmailResend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBillingInvoices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        invoices: {
                            amountDue: number;
                            amountPaid: number;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string;
                            dueDate: string | null;
                            hostedUrl: string | null;
                            /** Format: uuid */
                            id: string;
                            invoiceDate: string;
                            number: string | null;
                            paidAt: string | null;
                            pdfUrl: string | null;
                            /** @enum {string} */
                            status: "paid" | "failed" | "pending" | "refunded";
                        }[];
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBillingPaymentMethods: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        paymentMethods: {
                            brand: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            expMonth: number | null;
                            expYear: number | null;
                            /** Format: uuid */
                            id: string;
                            isDefault: boolean;
                            last4: string | null;
                            type: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBillingSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        billingCycle: string | null;
                        cancelAtPeriodEnd: boolean;
                        /** Format: date-time */
                        currentPeriodEnd: string;
                        /** Format: date-time */
                        currentPeriodStart: string;
                        /** @enum {string} */
                        plan: "free" | "basic" | "premium";
                        /** @enum {string} */
                        status: "active" | "canceled" | "past_due" | "trialing";
                        trialEnd: string | null;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBillingUsageLimits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aiGenerations: components["schemas"]["BillingUsageLimitsAiGenerations"];
                        emailsSent: components["schemas"]["BillingUsageLimitsAiGenerations"];
                        jobSearches: components["schemas"]["BillingUsageLimitsAiGenerations"];
                        /** Format: date-time */
                        periodEnd: string;
                        /** Format: date-time */
                        periodStart: string;
                        /** @enum {string} */
                        plan: "free" | "basic" | "premium";
                        /** Format: date-time */
                        resetsAt: string;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEmailsHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        emails: {
                            applicationId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            error: string | null;
                            events: {
                                /** Format: date-time */
                                at: string;
                                event: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            messageId: string | null;
                            sentAt: string | null;
                            /** @enum {string} */
                            status: "pending" | "sent" | "delivered" | "opened" | "bounced" | "dropped" | "spamreport" | "failed" | "unknown";
                            subject: string;
                            to: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    emailsRecipients: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    address: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                        message: string;
                        verified: boolean;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["EmailNotConfiguredOrUnavailable"];
        };
    };
    getEmailsRecipientsConfirm: {
        parameters: {
            query: {
                token: string;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /** @constant */
                        verified: true;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEmailsRemaining: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        limit: number;
                        remaining: number;
                        /** Format: date-time */
                        resetsAt: string;
                        sent: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    emailsSend: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    applicationId?: string;
                    /** @default null */
                    attach?: ("pdf" | "docx") | null;
                    /** @default null */
                    html?: string | null;
                    /** Format: email */
                    recipientEmail?: string;
                    subject?: string;
                    text?: string;
                    /** Format: email */
                    to?: string;
                    /** @default null */
                    variantId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        emailId: string;
                        message: string;
                        messageId: string | null;
                        /** @constant */
                        success: true;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceededOrUsageLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["EmailNotConfiguredOrUnavailable"];
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            [key: string]: {
                                [key: string]: number;
                            };
                        };
                        finishedAt: string | null;
                        /** Format: date-time */
                        requestedAt: string;
                        /** @enum {string} */
                        status: "pending" | "done";
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportsDocx: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportsPdfBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportsPdf"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportsPdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportsPdfBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportsPdf"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportsResumeDocx: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportsResumePdfBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportsPdf"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportsResumePdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportsResumePdfBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportsPdf"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportsText: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportsPdfBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportsPdf"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFeeds: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        feeds: components["schemas"]["FeedsFeeds"][];
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    boardType: "greenhouse" | "lever" | "ashby" | "workable" | "smartrecruiters" | "recruitee";
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedsFeeds"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    feedRefresh: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closed: number;
                        created: number;
                        postingsSeen: number;
                        /** @enum {string} */
                        status: "completed" | "unchanged" | "partial";
                        unreadable: number;
                        updated: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamError"];
            503: components["responses"]["Unavailable"];
        };
    };
    feedsImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    url: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        duplicates: number;
                        invalid: number;
                        results: {
                            error?: string;
                            id: string | null;
                            index: number;
                            /** @enum {string} */
                            status: "created" | "updated" | "duplicate" | "invalid";
                        }[];
                        updated: number;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrUnreadableDocument"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFileSignedUrl: {
        parameters: {
            query?: {
                expiresIn?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        expiresAt: string;
                        expiresIn: number;
                        url: string;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFilesDownload: {
        parameters: {
            query?: {
                exp?: string;
                sig?: string;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresIn: number;
                        url: string;
                    };
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "image/gif": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "text/plain": string;
                };
            };
            /** @description The part that Range asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "image/gif": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "text/plain": string;
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["UnauthorizedOrInvalidSignature"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    filesUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @enum {string} */
                    bucket: "avatars" | "resumes";
                    /** Format: binary */
                    file: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesUpload"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                archived?: "true" | "false" | "1" | "0";
                cursor?: string;
                limit?: number;
                minMatchScore?: number;
                page?: number;
                saved?: "true" | "false" | "1" | "0";
                scope?: "mine" | "catalogue" | "all";
                search?: string;
                sort?: "newest" | "oldest" | "match" | "saved" | "title";
                source?: string;
                workArrangement?: "remote" | "hybrid" | "on-site" | "unknown";
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        jobs: components["schemas"]["Job"][];
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    benefits?: string[];
                    company: string;
                    /** @default null */
                    companyLogo?: string | null;
                    /** @default null */
                    companySize?: string | null;
                    /** @default null */
                    country?: string | null;
                    /** @default null */
                    description?: string | null;
                    /** @default null */
                    experienceLevel?: ("entry" | "mid" | "senior" | "lead" | "executive") | null;
                    /** @default null */
                    expiresAt?: string | null;
                    /** @default null */
                    industry?: string | null;
                    /** @default null */
                    jobType?: ("full-time" | "part-time" | "contract" | "internship" | "temporary") | null;
                    /** @default null */
                    language?: string | null;
                    /** @default null */
                    location?: string | null;
                    /** @default null */
                    postedAt?: string | null;
                    /** @default [] */
                    preferredSkills?: string[];
                    /** @default [] */
                    remoteRegions?: string[];
                    /** @default [] */
                    requiredSkills?: string[];
                    /** @default null */
                    requirements?: string | null;
                    /** @default null */
                    salaryCurrency?: string | null;
                    /** @default null */
                    salaryMax?: number | null;
                    /** @default null */
                    salaryMin?: number | null;
                    /** @default null */
                    salaryPeriod?: ("hour" | "day" | "week" | "month" | "year") | null;
                    title: string;
                    /** @default null */
                    url?: string | null;
                    /**
                     * @default unknown
                     * @enum {string}
                     */
                    workArrangement?: "remote" | "hybrid" | "on-site" | "unknown";
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    benefits?: string[];
                    company?: string;
                    companyLogo?: string | null;
                    companySize?: string | null;
                    country?: string | null;
                    description?: string | null;
                    experienceLevel?: ("entry" | "mid" | "senior" | "lead" | "executive") | null;
                    expiresAt?: string | null;
                    industry?: string | null;
                    isArchived?: boolean;
                    isSaved?: boolean;
                    jobType?: ("full-time" | "part-time" | "contract" | "internship" | "temporary") | null;
                    language?: string | null;
                    location?: string | null;
                    postedAt?: string | null;
                    preferredSkills?: string[];
                    remoteRegions?: string[];
                    requiredSkills?: string[];
                    requirements?: string | null;
                    salaryCurrency?: string | null;
                    salaryMax?: number | null;
                    salaryMin?: number | null;
                    salaryPeriod?: ("hour" | "day" | "week" | "month" | "year") | null;
                    title?: string;
                    url?: string | null;
                    /** @enum {string} */
                    workArrangement?: "remote" | "hybrid" | "on-site" | "unknown";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    jobAnalyze: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default false */
                    refresh?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cached: boolean;
                        /** Format: date-time */
                        cachedAt: string;
                        /** @enum {string} */
                        cacheSource: "kv" | "database" | "generated";
                        cap: {
                            reason: string;
                            value: number;
                        } | null;
                        coverage: number;
                        dimensions: {
                            benefitsPackage: components["schemas"]["JobAnalyzeDimensionsSkillsMatch"];
                            commuteFlexibility: components["schemas"]["JobAnalyzeDimensionsSkillsMatch"];
                            companyCulture: components["schemas"]["JobAnalyzeDimensionsSkillsMatch"];
                            experienceLevel: components["schemas"]["JobAnalyzeDimensionsSkillsMatch"];
                            growthOpportunities: components["schemas"]["JobAnalyzeDimensionsSkillsMatch"];
                            industryExperience: components["schemas"]["JobAnalyzeDimensionsSkillsMatch"];
                            jobStability: components["schemas"]["JobAnalyzeDimensionsSkillsMatch"];
                            locationAlignment: components["schemas"]["JobAnalyzeDimensionsSkillsMatch"];
                            salaryExpectations: components["schemas"]["JobAnalyzeDimensionsSkillsMatch"];
                            skillsMatch: components["schemas"]["JobAnalyzeDimensionsSkillsMatch"];
                        };
                        gaps: string[];
                        /** Format: uuid */
                        jobId: string;
                        overallScore: number | null;
                        receipt: {
                            engineVersion: string;
                            extractedBy: string;
                            factsHash: string;
                            inputsHash: string;
                            model: string | null;
                            weightsVersion: string;
                        };
                        recommendation: ("Strong Match" | "Good Match" | "Moderate Match" | "Weak Match" | "Poor Match") | null;
                        redFlags: string[];
                        strengths: string[];
                        whatWouldChange: {
                            change: string;
                            delta: number;
                            dimension: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJobDuplicates: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        duplicates: {
                            companySimilarity: number | null;
                            /** @enum {string} */
                            confidenceLevel: "high" | "medium" | "low";
                            descriptionSimilarity: number | null;
                            /** @enum {string} */
                            detectionMethod: "fuzzy_match" | "url_match" | "hash_match" | "manual";
                            isCanonical: boolean;
                            isConfirmed: boolean;
                            job: components["schemas"]["Job"];
                            locationSimilarity: number | null;
                            matchedFields: string[];
                            mergedAt: string | null;
                            overallSimilarity: number | null;
                            titleSimilarity: number | null;
                        }[];
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteJobDuplicate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dupId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    jobFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    comment?: string | null;
                    /** @default null */
                    context?: {
                        [key: string]: (string | number | boolean) | null;
                    } | null;
                    /** @enum {string} */
                    feedbackType: "thumbs_up" | "thumbs_down" | "not_interested" | "applied" | "saved" | "hidden" | "reported_spam" | "reported_scam" | "reported_expired";
                    /** @default null */
                    rating?: number | null;
                    /** @default [] */
                    reasons?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        comment: string | null;
                        context: {
                            [key: string]: unknown;
                        } | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** @enum {string} */
                        feedbackType: "thumbs_up" | "thumbs_down" | "not_interested" | "applied" | "saved" | "hidden" | "reported_spam" | "reported_scam" | "reported_expired";
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        jobId: string;
                        rating: number | null;
                        reasons: string[];
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobJobPosting: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        "@context": "https://schema.org";
                        /** @constant */
                        "@type": "JobPosting";
                        applicantLocationRequirements?: {
                            /** @constant */
                            "@type": "AdministrativeArea";
                            name: string;
                        }[];
                        baseSalary?: {
                            /** @constant */
                            "@type": "MonetaryAmount";
                            currency: string;
                            value: {
                                /** @constant */
                                "@type": "QuantitativeValue";
                                maxValue?: number;
                                minValue?: number;
                                unitText: string;
                            };
                        };
                        datePosted: string;
                        description: string;
                        employmentType?: string;
                        hiringOrganization: {
                            /** @constant */
                            "@type": "Organization";
                            logo?: string;
                            name: string;
                        };
                        identifier: {
                            /** @constant */
                            "@type": "PropertyValue";
                            name: string;
                            value: string;
                        };
                        industry?: string;
                        jobBenefits?: string[];
                        jobLocation?: {
                            /** @constant */
                            "@type": "Place";
                            address: {
                                /** @constant */
                                "@type": "PostalAddress";
                                addressCountry?: string;
                                addressLocality: string;
                                addressRegion?: string;
                            };
                        }[];
                        /** @constant */
                        jobLocationType?: "TELECOMMUTE";
                        qualifications?: string;
                        skills?: string[];
                        title: string;
                        url?: string;
                        validThrough?: string;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobSimilar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        computedAt: string | null;
                        similar: {
                            job: components["schemas"]["JobsRecommendedRecommendedJob"];
                            score: number;
                        }[];
                        /** @enum {string} */
                        source: "semantic" | "fallback";
                        /** @enum {string} */
                        status: "ready" | "computing";
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    jobsCleanup: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closed: number;
                        lapsed: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrAdminRequired"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    jobsDeduplicate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checked: number;
                        isComplete: boolean;
                        linked: number;
                        pairs: {
                            high: number;
                            low: number;
                            medium: number;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    jobsImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    postings: unknown[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        duplicates: number;
                        invalid: number;
                        results: {
                            error?: string;
                            id: string | null;
                            index: number;
                            /** @enum {string} */
                            status: "created" | "updated" | "duplicate" | "invalid";
                        }[];
                        updated: number;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    jobsMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    canonicalJobId: string;
                    duplicateJobIds: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: components["schemas"]["Job"];
                        mergedJobIds: string[];
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobsRecommended: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        degraded: "semantic"[];
                        reason: "profile_empty" | null;
                        recommended: {
                            job: components["schemas"]["JobsRecommendedRecommendedJob"];
                            score: number;
                        }[];
                        /** @enum {string} */
                        source: "semantic" | "keyword";
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    jobsScrape: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    experienceLevel?: ("entry" | "mid" | "senior" | "lead" | "executive") | null;
                    keywords: string | string[];
                    /** @default null */
                    location?: string | null;
                    /** @default 20 */
                    maxResults?: number;
                    /** @default null */
                    salaryMax?: number | null;
                    /** @default null */
                    salaryMin?: number | null;
                    sources?: ("greenhouse" | "lever" | "ashby" | "workable" | "smartrecruiters" | "recruitee" | "linkedin" | "indeed")[];
                    /** @default null */
                    workArrangement?: ("remote" | "hybrid" | "on-site" | "unknown") | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        duplicates: number;
                        errors: {
                            board: string | null;
                            code: string;
                            message: string;
                            /** @enum {string} */
                            source: "greenhouse" | "lever" | "ashby" | "workable" | "smartrecruiters" | "recruitee" | "linkedin" | "indeed";
                        }[];
                        jobCount: number;
                        jobs: {
                            benefits: string[];
                            canonicalJobId: string | null;
                            company: string;
                            companyLogo: string | null;
                            companySize: string | null;
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** @enum {string} */
                            dedupStatus: "canonical" | "duplicate" | "merged" | "unique" | "pending";
                            description: string | null;
                            experienceLevel: ("entry" | "mid" | "senior" | "lead" | "executive") | null;
                            expiresAt: string | null;
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            isArchived: boolean;
                            isClosed: boolean;
                            isOwn: boolean;
                            isSaved: boolean;
                            jobType: ("full-time" | "part-time" | "contract" | "internship" | "temporary") | null;
                            language: string | null;
                            location: string | null;
                            matchScore: number | null;
                            postedAt: string | null;
                            preferredSkills: string[];
                            remoteRegions: string[];
                            requiredSkills: string[];
                            requirements: string | null;
                            salaryCurrency: string | null;
                            salaryMax: number | null;
                            salaryMin: number | null;
                            salaryPeriod: ("hour" | "day" | "week" | "month" | "year") | null;
                            source: string;
                            sourceId: string | null;
                            title: string;
                            /** Format: date-time */
                            updatedAt: string;
                            url: string | null;
                            /** @enum {string} */
                            workArrangement: "remote" | "hybrid" | "on-site" | "unknown";
                        }[];
                        newJobs: number;
                        /** Format: uuid */
                        searchId: string;
                        sources: {
                            ashby?: number;
                            greenhouse?: number;
                            indeed?: number;
                            lever?: number;
                            linkedin?: number;
                            recruitee?: number;
                            smartrecruiters?: number;
                            workable?: number;
                        };
                        success: boolean;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceededOrUsageLimitExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamError"];
            503: components["responses"]["ScrapingNotConfiguredOrUnavailable"];
        };
    };
    jobsSearch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cursor?: string;
                    /** @default {} */
                    filters?: {
                        country?: string;
                        /** @enum {string} */
                        experienceLevel?: "entry" | "mid" | "senior" | "lead" | "executive";
                        /** @default false */
                        includeUnknown?: boolean;
                        /** @enum {string} */
                        jobType?: "full-time" | "part-time" | "contract" | "internship" | "temporary";
                        location?: string;
                        postedWithinDays?: number;
                        salaryMin?: number;
                        /** @enum {string} */
                        workArrangement?: "remote" | "hybrid" | "on-site";
                    };
                    /** @default 20 */
                    limit?: number;
                    query: string;
                    /**
                     * @default hybrid
                     * @enum {string}
                     */
                    searchType?: "keyword" | "semantic" | "hybrid";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        degraded: ("keyword" | "semantic")[];
                        jobs: components["schemas"]["JobsRecommendedRecommendedJob"][];
                        nextCursor: string | null;
                        resultCount: number;
                        scores: {
                            combinedScore: number;
                            /** Format: uuid */
                            jobId: string;
                            keywordScore: number | null;
                            semanticScore: number | null;
                        }[];
                        /** @enum {string} */
                        searchType: "keyword" | "semantic" | "hybrid";
                        snippets: {
                            [key: string]: string;
                        };
                        tookMs: {
                            keyword: number | null;
                            semantic: number | null;
                            total: number;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AiUnavailableOrUnavailable"];
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    applicationUpdates?: boolean;
                    /**
                     * @default daily
                     * @enum {string}
                     */
                    emailFrequency?: "realtime" | "daily" | "weekly" | "none";
                    /** @default true */
                    followUpReminders?: boolean;
                    /** @default true */
                    inApp?: boolean;
                    /** @default true */
                    interviewReminders?: boolean;
                    /** @default 70 */
                    minMatchScore?: number;
                    /** @default false */
                    productUpdates?: boolean;
                    /** @default null */
                    quietFrom?: string | null;
                    /** @default null */
                    quietTo?: string | null;
                    /** @default false */
                    sound?: boolean;
                    /** @default null */
                    timezone?: string | null;
                    /** @default true */
                    weeklyDigest?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
                read?: "true" | "false" | "1" | "0";
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        notifications: components["schemas"]["NotificationRead"][];
                        page: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateNotificationRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationRead"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    notificationsReadAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        updated: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receiptUrl: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    city?: string | null;
                    country?: string | null;
                    currentTitle?: string | null;
                    firstName?: string | null;
                    lastName?: string | null;
                    linkedinUrl?: string | null;
                    locale?: string | null;
                    location?: string | null;
                    phone?: string | null;
                    postalCode?: string | null;
                    professionalSummary?: string | null;
                    state?: string | null;
                    streetAddress?: string | null;
                    yearsOfExperience?: number | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    profileAvatar: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    avatar: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        photoUrl: string | null;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteProfileAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProfileCertifications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        certifications: components["schemas"]["ProfileCompleteCertifications"][];
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createProfileCertification: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    expiresOn?: string | null;
                    /** @default null */
                    issuedOn?: string | null;
                    /** @default null */
                    issuer?: string | null;
                    name: string;
                    /** @default null */
                    url?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteCertifications"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfileCertification: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteCertifications"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteProfileCertification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateProfileCertification: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expiresOn?: string | null;
                    issuedOn?: string | null;
                    issuer?: string | null;
                    name?: string;
                    url?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteCertifications"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfileComplete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        certifications: components["schemas"]["ProfileCompleteCertifications"][];
                        education: components["schemas"]["ProfileCompleteEducation"][];
                        languages: components["schemas"]["ProfileCompleteLanguages"][];
                        profile: components["schemas"]["Profile"];
                        projects: components["schemas"]["ProfileCompleteProjects"][];
                        searchPreferences: components["schemas"]["ProfileCompleteSearchPreferences"] | null;
                        skills: components["schemas"]["ProfileCompleteSkills"][];
                        workExperience: {
                            accomplishments: string[];
                            company: string;
                            /** Format: date-time */
                            createdAt: string;
                            description: string | null;
                            employmentType: ("full-time" | "part-time" | "contract" | "freelance" | "internship") | null;
                            endDate: string | null;
                            /** Format: uuid */
                            id: string;
                            isCurrent: boolean;
                            location: string | null;
                            narrative: string | null;
                            startDate: string;
                            title: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProfileEducation: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        education: components["schemas"]["ProfileCompleteEducation"][];
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createProfileEducation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    degree?: string | null;
                    /** @default null */
                    description?: string | null;
                    /** @default null */
                    endDate?: string | null;
                    /** @default null */
                    fieldOfStudy?: string | null;
                    /** @default null */
                    grade?: string | null;
                    institution: string;
                    /** @default false */
                    isCurrent?: boolean;
                    /** @default null */
                    startDate?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteEducation"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfileEducation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteEducation"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteProfileEducation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateProfileEducation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    degree?: string | null;
                    description?: string | null;
                    endDate?: string | null;
                    fieldOfStudy?: string | null;
                    grade?: string | null;
                    institution?: string;
                    isCurrent?: boolean;
                    startDate?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteEducation"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfileExport: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: {
                                [key: string]: unknown;
                            }[];
                        };
                        /** Format: date-time */
                        exportedAt: string;
                        nextPage: number | null;
                        page: number;
                        profile: components["schemas"]["Profile"];
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProfileLanguages: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        languages: components["schemas"]["ProfileCompleteLanguages"][];
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createProfileLanguage: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    fluency?: string | null;
                    language: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteLanguages"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfileLanguage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteLanguages"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteProfileLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateProfileLanguage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fluency?: string | null;
                    language?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteLanguages"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProfileProjects: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        projects: components["schemas"]["ProfileCompleteProjects"][];
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createProfileProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    description?: string | null;
                    /** @default null */
                    endDate?: string | null;
                    /** @default [] */
                    highlights?: string[];
                    /** @default [] */
                    keywords?: string[];
                    name: string;
                    /** @default null */
                    startDate?: string | null;
                    /** @default null */
                    url?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteProjects"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfileProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteProjects"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteProfileProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateProfileProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    endDate?: string | null;
                    highlights?: string[];
                    keywords?: string[];
                    name?: string;
                    startDate?: string | null;
                    url?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteProjects"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProfileSkills: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        skills: components["schemas"]["ProfileCompleteSkills"][];
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createProfileSkill: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProfileSkillBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteSkills"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfileSkill: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteSkills"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteProfileSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateProfileSkill: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileSkillBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteSkills"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProfileWorkExperience: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                        workExperience: components["schemas"]["ProfileWorkExperience"][];
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createProfileWorkExperience: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    accomplishments?: string[];
                    company: string;
                    /** @default null */
                    description?: string | null;
                    /** @default null */
                    employmentType?: ("full-time" | "part-time" | "contract" | "freelance" | "internship") | null;
                    /** @default null */
                    endDate?: string | null;
                    /** @default false */
                    isCurrent?: boolean;
                    /** @default null */
                    location?: string | null;
                    startDate: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileWorkExperience"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProfileWorkExperienceNarratives: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                        workExperienceNarratives: components["schemas"]["ProfileWorkExperienceNarrative"][];
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfileWorkExperienceNarrative: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileWorkExperienceNarrative"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceProfileWorkExperienceNarrative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    narrative: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileWorkExperienceNarrative"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteProfileWorkExperienceNarrative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfileWorkExperience: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileWorkExperience"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteProfileWorkExperience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateProfileWorkExperience: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accomplishments?: string[];
                    company?: string;
                    description?: string | null;
                    employmentType?: ("full-time" | "part-time" | "contract" | "freelance" | "internship") | null;
                    endDate?: string | null;
                    isCurrent?: boolean;
                    location?: string | null;
                    startDate?: string;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileWorkExperience"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listResume: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        resumes: components["schemas"]["Resume"][];
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    formats?: ("pdf" | "docx" | "text")[];
                    /** @default {} */
                    sections?: components["schemas"]["CreateResumeBodySections"];
                    title: string;
                    /**
                     * @default master
                     * @enum {string}
                     */
                    type?: "master" | "tailored";
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    formats?: ("pdf" | "docx" | "text")[];
                    sections?: components["schemas"]["CreateResumeBodySections"];
                    title?: string;
                    /** @enum {string} */
                    type?: "master" | "tailored";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeAnalyzeGaps: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeAnalyzeGaps"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeApply: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    certifications?: {
                        date?: string | null;
                        issuer?: string | null;
                        name?: string;
                    }[];
                    confidence?: {
                        [key: string]: unknown;
                    };
                    /** @default [] */
                    education?: {
                        current?: boolean;
                        degree?: string | null;
                        endDate?: string | null;
                        fieldOfStudy?: string | null;
                        grade?: string | null;
                        institution?: string | null;
                        startDate?: string | null;
                    }[];
                    /** @default [] */
                    languages?: {
                        name?: string;
                        proficiency?: string | null;
                    }[];
                    links?: string[];
                    /** @default {} */
                    profile?: {
                        email?: string | null;
                        firstName?: string | null;
                        headline?: string | null;
                        lastName?: string | null;
                        linkedInUrl?: string | null;
                        location?: string | null;
                        phone?: string | null;
                        summary?: string | null;
                    };
                    /** @default [] */
                    projects?: {
                        description?: string | null;
                        endDate?: string | null;
                        name?: string;
                        startDate?: string | null;
                    }[];
                    /** @default [] */
                    skills?: {
                        name?: string;
                    }[];
                    source?: {
                        [key: string]: unknown;
                    };
                    spans?: {
                        [key: string]: unknown;
                    };
                    /** @default [] */
                    workExperience?: {
                        accomplishments?: string[];
                        company?: string | null;
                        current?: boolean;
                        description?: string | null;
                        endDate?: string | null;
                        location?: string | null;
                        position?: string | null;
                        startDate?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: components["schemas"]["ResumeApplyAdded"];
                        completed: components["schemas"]["ResumeApplyAdded"];
                        entries: {
                            fields: string[];
                            /** Format: uuid */
                            id: string;
                            index: number;
                            /** @enum {string} */
                            outcome: "added" | "completed" | "left";
                            /** @enum {string} */
                            section: "workExperience" | "education" | "skills" | "languages" | "certifications" | "projects";
                        }[];
                        left: components["schemas"]["ResumeApplyAdded"];
                        profile: {
                            filled: string[];
                            left: string[];
                        };
                        skipped: {
                            index: number;
                            reason: string;
                            /** @enum {string} */
                            section: "profile" | "workExperience" | "education" | "skills" | "languages" | "certifications" | "projects";
                        }[];
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listResumeGapAnalyses: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gapAnalyses: {
                            completedAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            questionsAnswered: number;
                            questionsTotal: number;
                            resume_analysis: components["schemas"]["ResumeAnalyzeGapsResumeAnalysis"];
                            /** @enum {string} */
                            status: "pending" | "in_progress" | "completed" | "archived";
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getResumeGapAnalysis: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeAnalyzeGaps"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateResumeGapAnalysisAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    question_id: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeAnalyzeGaps"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getResumeJsonResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        awards?: ({
                            awarder?: string | null;
                            date?: string | null;
                            summary?: string | null;
                            title?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                        basics?: ({
                            email?: string | null;
                            image?: string | null;
                            label?: string | null;
                            location?: ({
                                address?: string | null;
                                city?: string | null;
                                countryCode?: string | null;
                                postalCode?: string | null;
                                region?: string | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            name?: string | null;
                            phone?: string | null;
                            profiles?: ({
                                network?: string | null;
                                url?: string | null;
                                username?: string | null;
                            } & {
                                [key: string]: unknown;
                            })[] | null;
                            summary?: string | null;
                            url?: string | null;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        certificates?: ({
                            date?: string | null;
                            issuer?: string | null;
                            name?: string | null;
                            url?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                        education?: ({
                            area?: string | null;
                            courses?: string[] | null;
                            endDate?: string | null;
                            institution?: string | null;
                            score?: string | null;
                            startDate?: string | null;
                            studyType?: string | null;
                            url?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                        interests?: ({
                            keywords?: string[] | null;
                            name?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                        languages?: ({
                            fluency?: string | null;
                            language?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                        meta?: {
                            [key: string]: unknown;
                        } | null;
                        projects?: ({
                            description?: string | null;
                            endDate?: string | null;
                            entity?: string | null;
                            highlights?: string[] | null;
                            keywords?: string[] | null;
                            name?: string | null;
                            roles?: string[] | null;
                            startDate?: string | null;
                            type?: string | null;
                            url?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                        publications?: ({
                            name?: string | null;
                            publisher?: string | null;
                            releaseDate?: string | null;
                            summary?: string | null;
                            url?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                        references?: ({
                            name?: string | null;
                            reference?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                        skills?: ({
                            keywords?: string[] | null;
                            level?: string | null;
                            name?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                        volunteer?: ({
                            endDate?: string | null;
                            highlights?: string[] | null;
                            organization?: string | null;
                            position?: string | null;
                            startDate?: string | null;
                            summary?: string | null;
                            url?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                        work?: ({
                            description?: string | null;
                            endDate?: string | null;
                            highlights?: string[] | null;
                            location?: string | null;
                            name?: string | null;
                            position?: string | null;
                            startDate?: string | null;
                            summary?: string | null;
                            url?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceResumeJsonResume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    awards?: ({
                        awarder?: string | null;
                        date?: string | null;
                        summary?: string | null;
                        title?: string | null;
                    } & {
                        [key: string]: unknown;
                    })[] | null;
                    basics?: ({
                        email?: string | null;
                        image?: string | null;
                        label?: string | null;
                        location?: ({
                            address?: string | null;
                            city?: string | null;
                            countryCode?: string | null;
                            postalCode?: string | null;
                            region?: string | null;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        name?: string | null;
                        phone?: string | null;
                        profiles?: ({
                            network?: string | null;
                            url?: string | null;
                            username?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                        summary?: string | null;
                        url?: string | null;
                    } & {
                        [key: string]: unknown;
                    }) | null;
                    certificates?: ({
                        date?: string | null;
                        issuer?: string | null;
                        name?: string | null;
                        url?: string | null;
                    } & {
                        [key: string]: unknown;
                    })[] | null;
                    education?: ({
                        area?: string | null;
                        courses?: string[] | null;
                        endDate?: string | null;
                        institution?: string | null;
                        score?: string | null;
                        startDate?: string | null;
                        studyType?: string | null;
                        url?: string | null;
                    } & {
                        [key: string]: unknown;
                    })[] | null;
                    interests?: ({
                        keywords?: string[] | null;
                        name?: string | null;
                    } & {
                        [key: string]: unknown;
                    })[] | null;
                    languages?: ({
                        fluency?: string | null;
                        language?: string | null;
                    } & {
                        [key: string]: unknown;
                    })[] | null;
                    meta?: {
                        [key: string]: unknown;
                    } | null;
                    projects?: ({
                        description?: string | null;
                        endDate?: string | null;
                        entity?: string | null;
                        highlights?: string[] | null;
                        keywords?: string[] | null;
                        name?: string | null;
                        roles?: string[] | null;
                        startDate?: string | null;
                        type?: string | null;
                        url?: string | null;
                    } & {
                        [key: string]: unknown;
                    })[] | null;
                    publications?: ({
                        name?: string | null;
                        publisher?: string | null;
                        releaseDate?: string | null;
                        summary?: string | null;
                        url?: string | null;
                    } & {
                        [key: string]: unknown;
                    })[] | null;
                    references?: ({
                        name?: string | null;
                        reference?: string | null;
                    } & {
                        [key: string]: unknown;
                    })[] | null;
                    skills?: ({
                        keywords?: string[] | null;
                        level?: string | null;
                        name?: string | null;
                    } & {
                        [key: string]: unknown;
                    })[] | null;
                    volunteer?: ({
                        endDate?: string | null;
                        highlights?: string[] | null;
                        organization?: string | null;
                        position?: string | null;
                        startDate?: string | null;
                        summary?: string | null;
                        url?: string | null;
                    } & {
                        [key: string]: unknown;
                    })[] | null;
                    work?: ({
                        description?: string | null;
                        endDate?: string | null;
                        highlights?: string[] | null;
                        location?: string | null;
                        name?: string | null;
                        position?: string | null;
                        startDate?: string | null;
                        summary?: string | null;
                        url?: string | null;
                    } & {
                        [key: string]: unknown;
                    })[] | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: {
                            certifications: number;
                            education: number;
                            languages: number;
                            projects: number;
                            skills: number;
                            workExperience: number;
                        };
                        filled: string[];
                        skipped: {
                            index: number;
                            reason: string;
                            section: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeLinkedinZip: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        certifications: {
                            date: string | null;
                            issuer: string | null;
                            name: string;
                        }[];
                        confidence: {
                            [key: string]: number;
                        };
                        education: {
                            current: boolean;
                            degree: string | null;
                            endDate: string | null;
                            fieldOfStudy: string | null;
                            grade: string | null;
                            institution: string | null;
                            startDate: string | null;
                        }[];
                        languages: {
                            name: string;
                            proficiency: string | null;
                        }[];
                        links: string[];
                        profile: components["schemas"]["ResumeParseProfile"];
                        projects: {
                            description: string | null;
                            endDate: string | null;
                            name: string;
                            startDate: string | null;
                        }[];
                        skills: {
                            name: string;
                        }[];
                        source: {
                            /** @constant */
                            format: "linkedin-zip";
                            pages: number;
                            text: string;
                        };
                        spans: {
                            [key: string]: {
                                end: number;
                                start: number;
                            };
                        };
                        workExperience: {
                            accomplishments: string[];
                            company: string | null;
                            current: boolean;
                            description: string | null;
                            endDate: string | null;
                            location: string | null;
                            position: string | null;
                            startDate: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrUnreadableDocument"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeParse: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    fileId: string;
                } | {
                    /** Format: uuid */
                    storagePath: string;
                };
                "multipart/form-data": {
                    /** Format: binary */
                    resume: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        certifications: {
                            date: string | null;
                            issuer: string | null;
                            name: string;
                        }[];
                        confidence: {
                            [key: string]: number;
                        };
                        education: {
                            current: boolean;
                            degree: string | null;
                            endDate: string | null;
                            fieldOfStudy: string | null;
                            grade: string | null;
                            institution: string | null;
                            startDate: string | null;
                        }[];
                        languages: {
                            name: string;
                            proficiency: string | null;
                        }[];
                        links: string[];
                        profile: components["schemas"]["ResumeParseProfile"];
                        projects: {
                            description: string | null;
                            endDate: string | null;
                            name: string;
                            startDate: string | null;
                        }[];
                        skills: {
                            name: string;
                        }[];
                        source: {
                            /** @enum {string} */
                            format: "pdf" | "docx" | "txt" | "image";
                            pages: number;
                            text: string;
                        };
                        spans: {
                            [key: string]: {
                                end: number;
                                start: number;
                            };
                        };
                        workExperience: {
                            accomplishments: string[];
                            company: string | null;
                            current: boolean;
                            description: string | null;
                            endDate: string | null;
                            location: string | null;
                            position: string | null;
                            startDate: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrUnreadableDocument"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AiUnavailableOrUnavailable"];
        };
    };
    getResumeSupportedFormats: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        formats: {
                            contentType: string;
                            extension: string;
                            maxBytes: number;
                        }[];
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    resume: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesUpload"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSearchHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        searches: components["schemas"]["SearchHistoryLast"][];
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSearchHistoryLast: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchHistoryLast"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSearchHistoryStats: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        byStatus: {
                            completed: number;
                            failed: number;
                            partial: number;
                            pending: number;
                            running: number;
                        };
                        jobsFound: number;
                        lastSearchAt: string | null;
                        newJobs: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSearchPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteSearchPreferences"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceSearchPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    autoSearchEnabled?: boolean;
                    /** @default [] */
                    benefits?: string[];
                    /** @default [] */
                    companySizes?: string[];
                    /** @default [] */
                    desiredLocations?: string[];
                    /** @default [] */
                    desiredTitles?: string[];
                    /** @default [] */
                    excludedCountries?: string[];
                    /** @default [] */
                    excludeKeywords?: string[];
                    /** @default [] */
                    experienceLevels?: ("entry" | "mid" | "senior" | "lead" | "executive")[];
                    /** @default [] */
                    industries?: string[];
                    /** @default [] */
                    jobTypes?: ("full-time" | "part-time" | "contract" | "internship" | "temporary")[];
                    /** @default [] */
                    keywords?: string[];
                    /** @default null */
                    maxCommuteKm?: number | null;
                    /** @default 50 */
                    maxResultsPerSearch?: number;
                    /** @default 0 */
                    minMatchScore?: number;
                    /** @default false */
                    remoteOnly?: boolean;
                    /** @default null */
                    salaryCurrency?: string | null;
                    /** @default null */
                    salaryMax?: number | null;
                    /** @default null */
                    salaryMin?: number | null;
                    /**
                     * @default daily
                     * @enum {string}
                     */
                    searchFrequency?: "daily" | "weekly" | "bi_weekly" | "monthly";
                    /** @default false */
                    visaSponsorship?: boolean;
                    /** @default [] */
                    workArrangement?: ("remote" | "hybrid" | "on-site")[];
                    /** @default [] */
                    workAuthorization?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteSearchPreferences"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSearchPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSearchPreferencesBlacklist: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPreferencesBlacklist"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceSearchPreferencesBlacklist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    companies?: string[];
                    /** @default [] */
                    keywords?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPreferencesBlacklist"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSearchPreferencesSources: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPreferencesSources"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceSearchPreferencesSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enabledSources: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPreferencesSources"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSearchTemplates: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        templates: components["schemas"]["SearchTemplate"][];
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSearchTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    description?: string | null;
                    /** @default false */
                    isDefault?: boolean;
                    name: string;
                    /** @default null */
                    schedule?: ("daily" | "weekly" | "bi-weekly" | "monthly") | null;
                    searchCriteria: components["schemas"]["CreateSearchTemplateBodySearchCriteria"];
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchTemplate"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSearchTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchTemplate"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSearchTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateSearchTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    isDefault?: boolean;
                    name?: string;
                    schedule?: ("daily" | "weekly" | "bi-weekly" | "monthly") | null;
                    searchCriteria?: components["schemas"]["CreateSearchTemplateBodySearchCriteria"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchTemplate"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchTemplateUse: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        searchId: string | null;
                        template: components["schemas"]["SearchTemplate"];
                        useCount: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSkills: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        skills: components["schemas"]["ProfileCompleteSkills"][];
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSkill: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProfileSkillBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteSkills"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSkill: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteSkills"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateSkill: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileSkillBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompleteSkills"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    spamDetectionAnalyze: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpamDetectionAnalyze"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    spamDetectionBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    jobIds: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notFound: string[];
                        results: components["schemas"]["SpamDetectionAnalyze"][];
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSpamDetectionStats: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        byCategory: {
                            "commission-only": number;
                            "data-harvesting": number;
                            "excessive-requirements": number;
                            "fake-posting": number;
                            "mass-recruitment": number;
                            "mlm-scheme": number;
                            phishing: number;
                            "salary-misrepresentation": number;
                            "unpaid-work": number;
                            "unrealistic-promises": number;
                        };
                        byStatus: {
                            clean: number;
                            expired: number;
                            manually_approved: number;
                            manually_rejected: number;
                            pending_review: number;
                            scam: number;
                            spam: number;
                            suspicious: number;
                            unchecked: number;
                        };
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTrackedApplications: {
        parameters: {
            query?: {
                archived?: "true" | "false" | "1" | "0";
                cursor?: string;
                limit?: number;
                page?: number;
                status?: "applied" | "response_received" | "screening" | "interview_scheduled" | "interview_completed" | "offer" | "offer_accepted" | "offer_declined" | "accepted" | "rejected" | "withdrawn" | "abandoned";
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedApplicationsPage"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTrackedApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    applicationId?: string | null;
                    /** @default null */
                    appliedDate?: string | null;
                    /** @default null */
                    company?: string | null;
                    /** @default [] */
                    followUpActions?: {
                        action: string;
                        /** @default null */
                        doneAt?: string | null;
                        /** @default null */
                        dueAt?: string | null;
                        /** Format: uuid */
                        id?: string;
                    }[];
                    /** @default null */
                    hiringManager?: components["schemas"]["CreateTrackedApplicationBodyRecruiter"] | null;
                    /** @default [] */
                    interviews?: {
                        /** @default null */
                        durationMinutes?: number | null;
                        /** Format: uuid */
                        id?: string;
                        /** @default null */
                        interviewer?: string | null;
                        /** @default null */
                        location?: string | null;
                        /** @default null */
                        notes?: string | null;
                        /** @default null */
                        outcome?: string | null;
                        /** Format: date-time */
                        scheduledAt: string;
                        type: string;
                    }[];
                    /** @default null */
                    jobId?: string | null;
                    /** @default null */
                    jobTitle?: string | null;
                    /** @default null */
                    location?: string | null;
                    /** @default null */
                    matchScore?: number | null;
                    /** @default null */
                    nextAction?: string | null;
                    /** @default null */
                    nextActionDate?: string | null;
                    /** @default null */
                    notes?: string | null;
                    /** @default null */
                    offerDetails?: {
                        /** @default [] */
                        benefits?: string[];
                        /** @default null */
                        currency?: string | null;
                        /** @default null */
                        deadline?: string | null;
                        /** @default null */
                        notes?: string | null;
                        /** @default null */
                        period?: ("hour" | "day" | "week" | "month" | "year") | null;
                        /** @default null */
                        salary?: number | null;
                        /** @default null */
                        startDate?: string | null;
                    } | null;
                    /** @default null */
                    recruiter?: components["schemas"]["CreateTrackedApplicationBodyRecruiter"] | null;
                    /**
                     * @default applied
                     * @enum {string}
                     */
                    status?: "applied" | "response_received" | "screening" | "interview_scheduled" | "interview_completed" | "offer" | "offer_accepted" | "offer_declined" | "accepted" | "rejected" | "withdrawn" | "abandoned";
                    /** @default null */
                    statusNote?: string | null;
                    /** @default [] */
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedApplication"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTrackedApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedApplication"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTrackedApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTrackedApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    appliedDate?: string | null;
                    company?: string;
                    followUpActions?: {
                        action: string;
                        /** @default null */
                        doneAt?: string | null;
                        /** @default null */
                        dueAt?: string | null;
                        /** Format: uuid */
                        id?: string;
                    }[];
                    hiringManager?: components["schemas"]["CreateTrackedApplicationBodyRecruiter"] | null;
                    interviews?: {
                        /** @default null */
                        durationMinutes?: number | null;
                        /** Format: uuid */
                        id?: string;
                        /** @default null */
                        interviewer?: string | null;
                        /** @default null */
                        location?: string | null;
                        /** @default null */
                        notes?: string | null;
                        /** @default null */
                        outcome?: string | null;
                        /** Format: date-time */
                        scheduledAt: string;
                        type: string;
                    }[];
                    jobTitle?: string;
                    location?: string | null;
                    matchScore?: number | null;
                    nextAction?: string | null;
                    nextActionDate?: string | null;
                    notes?: string | null;
                    offerDetails?: {
                        /** @default [] */
                        benefits?: string[];
                        /** @default null */
                        currency?: string | null;
                        /** @default null */
                        deadline?: string | null;
                        /** @default null */
                        notes?: string | null;
                        /** @default null */
                        period?: ("hour" | "day" | "week" | "month" | "year") | null;
                        /** @default null */
                        salary?: number | null;
                        /** @default null */
                        startDate?: string | null;
                    } | null;
                    recruiter?: components["schemas"]["CreateTrackedApplicationBodyRecruiter"] | null;
                    /** @enum {string} */
                    status?: "applied" | "response_received" | "screening" | "interview_scheduled" | "interview_completed" | "offer" | "offer_accepted" | "offer_declined" | "accepted" | "rejected" | "withdrawn" | "abandoned";
                    statusNote?: string;
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedApplication"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInvalidTransition"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTrackedApplicationArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedApplication"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTrackedApplicationUnarchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedApplication"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTrackedApplicationsActive: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedApplicationsPage"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTrackedApplicationsStats: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: number;
                        archived: number;
                        averageDays: {
                            toInterview: number | null;
                            toOffer: number | null;
                            toResponse: number | null;
                        };
                        byScoreBand: {
                            /** @enum {string} */
                            band: "Strong" | "Good" | "Moderate" | "Weak" | "Poor" | "Unscored";
                            interviews: number;
                            offers: number;
                            responseRate: number | null;
                            responses: number;
                            total: number;
                        }[];
                        byStatus: {
                            abandoned: number;
                            accepted: number;
                            applied: number;
                            interview_completed: number;
                            interview_scheduled: number;
                            offer: number;
                            offer_accepted: number;
                            offer_declined: number;
                            rejected: number;
                            response_received: number;
                            screening: number;
                            withdrawn: number;
                        };
                        byVariant: {
                            interviews: number;
                            offers: number;
                            responseRate: number | null;
                            responses: number;
                            total: number;
                            variantId: string;
                            variantName: string | null;
                        }[];
                        interviews: number;
                        offers: number;
                        responseRate: number | null;
                        responses: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUsageMetrics: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        metrics: {
                            aiGenerations: components["schemas"]["UsageMetricsMetricsAiGenerations"];
                            emailsSent: components["schemas"]["UsageMetricsMetricsAiGenerations"];
                            jobSearches: components["schemas"]["UsageMetricsMetricsAiGenerations"];
                        };
                        /** Format: date-time */
                        periodEnd: string;
                        /** Format: date-time */
                        periodStart: string;
                        /** @enum {string} */
                        plan: "free" | "basic" | "premium";
                        /** Format: date-time */
                        resetsAt: string;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    webhooksDeliveryReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksDeliveryReplay"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooksEndpoints: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endpoints: components["schemas"]["WebhooksEndpoint"][];
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhooksEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key and body gets the first answer again, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    events: ("application.status_changed" | "analysis.completed" | "jobs.matched")[];
                    /** Format: uri */
                    url: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        disabledAt: string | null;
                        enabled: boolean;
                        events: ("application.status_changed" | "analysis.completed" | "jobs.matched")[];
                        failures: number;
                        /** Format: uuid */
                        id: string;
                        secret: string;
                        /** Format: date-time */
                        updatedAt: string;
                        url: string;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhooksEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksEndpoint"];
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhooksEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWebhooksEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you are changing. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enabled?: boolean;
                    events?: ("application.status_changed" | "analysis.completed" | "jobs.matched")[];
                    /** Format: uri */
                    url?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksEndpoint"];
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooksEndpointDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                page?: number;
            };
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deliveries: components["schemas"]["WebhooksDeliveryReplay"][];
                        hasMore: boolean;
                        limit: number;
                        nextCursor: string | null;
                        page: number;
                        total: number;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    webhooksSendgrid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        matched: number;
                        received: number;
                    };
                };
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["InvalidSignature"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The part that Range asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        environment: string;
                        runtime: string;
                        /** @constant */
                        status: "ok";
                        timestamp: string;
                        version: string;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    mcp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string | number;
                    /** @constant */
                    jsonrpc: "2.0";
                    method: string;
                    params?: {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error?: {
                            code: number;
                            message: string;
                        } & {
                            [key: string]: unknown;
                        };
                        id: string | number;
                        /** @constant */
                        jsonrpc: "2.0";
                        result?: {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Done; there is no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationErrorOrInvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        info: unknown;
                        openapi: string;
                        paths: {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: {
                            [key: string]: "ok" | "failed";
                        };
                        /** @constant */
                        status: "ready";
                    };
                };
            };
            /** @description What you have is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
