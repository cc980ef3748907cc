import { QueuedEmail } from '@jobmatch/shared/contracts/emails';
import { EmbeddingMessage } from '@jobmatch/shared/contracts/embeddings';
import { ErasureMessage, ErasureReport } from '@jobmatch/shared/contracts/erasures';
import { ExternalIdentity } from '@jobmatch/shared/contracts/identity';
import { LinkedInProfile } from '@jobmatch/shared/contracts/linkedin';
import { MatchingMessage } from '@jobmatch/shared/contracts/matching';
import { SearchMessage } from '@jobmatch/shared/contracts/searches';
import { WebhookMessage } from '@jobmatch/shared/contracts/webhooks';
import { toInlineSchema } from '@jobmatch/shared/http/openapi/json-schema';
import type { GenericSchema } from 'valibot';
import type { Schema } from './schema.ts';

/** What one Worker sends and another one parses: the queues' messages, and arguments that core parses. */
export const MESSAGES = {
  EmbeddingMessage,
  ErasureMessage,
  ErasureReport,
  ExternalIdentity,
  LinkedInProfile,
  MatchingMessage,
  QueuedEmail,
  SearchMessage,
  WebhookMessage,
} satisfies Record<string, GenericSchema>;

/** As whoever parses them takes them: what is refused there is refused here. */
export const messageSchemas = (): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(MESSAGES).map(([name, schema]) => [
      name,
      asSchema(toInlineSchema(schema, 'input')),
    ]),
  );

/** The converter's type allows for more than it writes. */
const asSchema = (converted: object): Schema => JSON.parse(JSON.stringify(converted)) as Schema;
