import type { AttachmentFormat } from '@jobmatch/shared/contracts/emails';
import type { Env } from '../env.ts';
import { renderApplication } from '../exports/render-application.ts';

export interface Attachment {
  fileName: string;
  /** A media type. */
  contentType: string;
  bytes: Uint8Array;
}

interface Wanted {
  userId: string;
  applicationId: string;
  variantId: string | null;
  format: AttachmentFormat;
  requestId: string;
}

/** Makes the document that goes with an application: its résumé and letter. */
export type RenderAttachment = (wanted: Wanted) => Promise<Attachment>;

/** Renders as an export would, for the user whose e-mail it is. */
export const attachmentRenderer =
  (env: Pick<Env, 'CORE_EXPORTS' | 'FONTS'>): RenderAttachment =>
  ({ userId, applicationId, variantId, format, requestId }) => {
    const sender = { userId, role: 'user', sessionId: '', requestId } as const;
    return renderApplication(env, sender, { applicationId, variantId, pageSize: 'letter' }, format);
  };
