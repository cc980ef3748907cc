import { WorkerEntrypoint } from 'cloudflare:workers';
import { readRequestId } from '@jobmatch/shared/caller';
import { serviceFetch } from '@jobmatch/shared/http/service-fetch';
import { inTrace, traceOfRequest } from '@jobmatch/shared/trace';
import { apiTokenRoutes } from './api-tokens/routes.ts';
import { authRoutes } from './auth/routes.ts';
import { certificationRoutes } from './certifications/routes.ts';
import { educationRoutes } from './education/routes.ts';
import { inDatabaseSession } from './database-session.ts';
import { emailVerificationRoutes } from './email-verification/routes.ts';
import { dispatchAfter } from './embeddings/dispatch.ts';
import type { Env } from './env.ts';
import { erasureRoutes } from './erasures/routes.ts';
import { jobDuplicateRoutes } from './job-duplicates/routes.ts';
import { jobFeedbackRoutes } from './job-feedback/routes.ts';
import { jsonResumeRoutes } from './json-resume/routes.ts';
import { jobRoutes } from './jobs/routes.ts';
import { avatarRoutes } from './avatar/routes.ts';
import { fileRoutes } from './files/routes.ts';
import { resumeApplyRoutes } from './resume-apply/routes.ts';
import { resumeRoutes } from './resumes/routes.ts';
import { passwordRoutes } from './password/routes.ts';
import { languageRoutes } from './languages/routes.ts';
import { narrativeRoutes } from './narratives/routes.ts';
import { projectRoutes } from './projects/routes.ts';
import { profileRoutes } from './profile/routes.ts';
import { searchHistoryRoutes } from './search-history/routes.ts';
import { searchPreferencesRoutes } from './search-preferences/routes.ts';
import { searchTemplateRoutes } from './search-templates/routes.ts';
import { securityEventRoutes } from './security-events/routes.ts';
import { sessionRoutes } from './sessions/routes.ts';
import { skillRoutes } from './skills/routes.ts';
import { spamReportRoutes } from './spam-reports/routes.ts';
import { twoFactorRoutes } from './two-factor/routes.ts';
import { workExperienceRoutes } from './work-experience/routes.ts';
import { adminRoutes } from './admin/routes.ts';
import { applicationRoutes } from './applications/routes.ts';
import { billingRoutes } from './billing/routes.ts';
import { notificationRoutes } from './notifications/routes.ts';
import { trackedApplicationRoutes } from './tracked-applications/routes.ts';
import { usageRoutes } from './usage/routes.ts';

export const coreRoutes = [
  ...authRoutes,
  ...sessionRoutes,
  ...apiTokenRoutes,
  ...passwordRoutes,
  ...emailVerificationRoutes,
  ...twoFactorRoutes,
  ...securityEventRoutes,
  ...profileRoutes,
  ...avatarRoutes,
  ...fileRoutes,
  // Before the résumé routes, whose `/:id` would match its path too.
  ...jsonResumeRoutes,
  ...resumeApplyRoutes,
  ...resumeRoutes,
  ...erasureRoutes,
  ...workExperienceRoutes,
  ...educationRoutes,
  ...skillRoutes,
  ...certificationRoutes,
  ...languageRoutes,
  ...projectRoutes,
  ...narrativeRoutes,
  ...searchPreferencesRoutes,
  ...jobRoutes,
  ...jobFeedbackRoutes,
  ...jobDuplicateRoutes,
  ...searchHistoryRoutes,
  ...searchTemplateRoutes,
  ...adminRoutes,
  ...spamReportRoutes,
  ...applicationRoutes,
  ...billingRoutes,
  ...notificationRoutes,
  ...trackedApplicationRoutes,
  ...usageRoutes,
];

const handle = serviceFetch<Env>('core', coreRoutes);

/** The public API that core owns; reachable through the gateway's binding only. */
export class CoreApi extends WorkerEntrypoint<Cloudflare.Env> {
  override fetch(request: Request): Promise<Response> {
    return inTrace(traceOfRequest(request, readRequestId(request)), () => {
      const response = inDatabaseSession(request, this.env, (env) =>
        handle(request, env, this.ctx),
      );
      dispatchAfter(request, response, this.ctx, this.env);
      return response;
    });
  }
}
