import type { ApplicationDraft, AttachmentFormat } from '@jobmatch/shared/contracts/emails';

export interface Attachment {
  fileName: string;
  /** A media type. */
  contentType: string;
  bytes: Uint8Array;
}

/** Makes the document that goes with an application: its résumé and letter. */
export type RenderApplication = (
  draft: ApplicationDraft,
  format: AttachmentFormat,
) => Promise<Attachment>;

/** Null where nothing renders documents: `attach` is refused before anything is written. */
export const renderApplication: RenderApplication | null = null;
