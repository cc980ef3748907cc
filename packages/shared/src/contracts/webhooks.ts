import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { Id } from '../ids.ts';
import { Instant, WebUrl, queryInteger, text } from '../text.ts';
import { TraceId } from '../trace.ts';

const EventType = v.picklist(['application.status_changed', 'analysis.completed', 'jobs.matched']);

const common = {
  eventId: Id,
  userId: Id,
  /** When it happened. */
  at: Instant,
  requestId: text(128),
};

/** Something that happened to an account, by ids: its text is read when it is sent on. */
export const WebhookEvent = v.variant('type', [
  v.object({
    type: v.literal('application.status_changed'),
    ...common,
    trackedApplicationId: Id,
    from: text(40),
    to: text(40),
  }),
  v.object({ type: v.literal('analysis.completed'), ...common, jobId: Id }),
  /** The postings are those that were scored under the event's id. */
  v.object({ type: v.literal('jobs.matched'), ...common }),
]);
export type WebhookEvent = v.InferOutput<typeof WebhookEvent>;

/** A message on the webhooks queue: an event for whoever listens, or one delivery of one. */
export const WebhookMessage = v.variant('kind', [
  v.object({ kind: v.literal('event'), event: WebhookEvent, traceId: TraceId }),
  v.object({
    kind: v.literal('delivery'),
    deliveryId: Id,
    requestId: text(128),
    traceId: TraceId,
  }),
]);
export type WebhookMessage = v.InferOutput<typeof WebhookMessage>;

const Events = v.pipe(
  v.array(EventType),
  v.minLength(1, 'Must have at least one event.'),
  v.transform((events) => [...new Set(events)]),
);

export const CreateWebhookEndpoint = v.strictObject({ url: WebUrl, events: Events });
export type CreateWebhookEndpoint = v.InferOutput<typeof CreateWebhookEndpoint>;

export const UpdateWebhookEndpoint = v.partial(
  v.strictObject({
    url: WebUrl,
    events: Events,
    /** True takes a disabled endpoint into service again. */
    enabled: v.boolean(),
  }),
);
export type UpdateWebhookEndpoint = v.InferOutput<typeof UpdateWebhookEndpoint>;

export const WebhookEndpoint = v.object({
  id: Id,
  url: v.string(),
  events: v.array(EventType),
  enabled: v.boolean(),
  disabledAt: v.nullable(Instant),
  /** Deliveries given up one after another; an endpoint is disabled after a few. */
  failures: v.number(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type WebhookEndpoint = v.InferOutput<typeof WebhookEndpoint>;

export const WebhookDelivery = v.object({
  id: Id,
  endpointId: Id,
  eventId: Id,
  eventType: EventType,
  status: v.picklist(['pending', 'delivered', 'failed']),
  attempt: v.number(),
  responseCode: v.nullable(v.number()),
  error: v.nullable(v.string()),
  nextRetryAt: v.nullable(Instant),
  deliveredAt: v.nullable(Instant),
  replayOf: v.nullable(Id),
  createdAt: Instant,
  updatedAt: Instant,
});
export type WebhookDelivery = v.InferOutput<typeof WebhookDelivery>;

export const ListWebhooks = v.object({
  page: queryInteger(1, 1_000_000, 1),
  limit: queryInteger(1, 100, 20),
  /** Core's own: what it is, core checks. */
  cursor: v.optional(v.string()),
});
export type ListWebhooks = v.InferOutput<typeof ListWebhooks>;

const pageInfo = {
  total: v.number(),
  page: v.number(),
  limit: v.number(),
  hasMore: v.boolean(),
  nextCursor: v.nullable(v.string()),
};
export const WebhookEndpoints = v.object({ endpoints: v.array(WebhookEndpoint), ...pageInfo });
export type WebhookEndpoints = v.InferOutput<typeof WebhookEndpoints>;
export const WebhookDeliveries = v.object({ deliveries: v.array(WebhookDelivery), ...pageInfo });
export type WebhookDeliveries = v.InferOutput<typeof WebhookDeliveries>;

/** An endpoint with the secret that signs what is sent to it; it is shown this once. */
export const NewWebhookEndpoint = v.object({ ...WebhookEndpoint.entries, secret: v.string() });
export type NewWebhookEndpoint = v.InferOutput<typeof NewWebhookEndpoint>;

/** What is due to be sent, or why nothing is. */
export type ClaimedDelivery =
  | {
      status: 'due';
      url: string;
      secret: string;
      payload: string;
      eventId: string;
      eventType: string;
      /** From 1. */
      attempt: number;
    }
  /** Another message of the same delivery is at it, or its time has not come. */
  | { status: 'wait'; delaySeconds: number }
  /** It arrived, was given up or is gone. */
  | { status: 'over' };

export interface DeliveryOutcome {
  deliveryId: string;
  attempt: number;
  /** Whether the endpoint took it. */
  delivered: boolean;
  responseCode: number | null;
  error: string | null;
  /** When to try again; null when there is no further try. */
  retryAfterSeconds: number | null;
}

/** Core's side of outbound webhooks. Rows of other users read as absent. */
export interface WebhooksRpc extends Rpc.WorkerEntrypointBranded {
  list(caller: Caller, query: ListWebhooks): Promise<WebhookEndpoints>;
  /** Throws CONFLICT where the caller has as many as one may have. */
  create(caller: Caller, endpoint: CreateWebhookEndpoint): Promise<NewWebhookEndpoint>;
  find(caller: Caller, id: { id: string }): Promise<WebhookEndpoint | null>;
  update(
    caller: Caller,
    options: { id: string; changes: UpdateWebhookEndpoint },
  ): Promise<WebhookEndpoint | null>;
  /** Whether there was such an endpoint. */
  remove(caller: Caller, id: { id: string }): Promise<boolean>;
  deliveries(
    caller: Caller,
    options: { endpointId: string; query: ListWebhooks },
  ): Promise<WebhookDeliveries>;
  findDelivery(caller: Caller, id: { id: string }): Promise<WebhookDelivery | null>;
  /** A new delivery of the same event to the same endpoint; null where there is no such delivery. */
  replay(caller: Caller, id: { id: string }): Promise<WebhookDelivery | null>;
  /** Notes an event for each endpoint that listens and answers the deliveries; again, the same ones. */
  prepare(event: WebhookEvent): Promise<string[]>;
  /** Takes a delivery for one attempt, so that of messages for the same one only one sends it. */
  claim(delivery: { deliveryId: string }): Promise<ClaimedDelivery>;
  /** Notes what came of an attempt; an endpoint that keeps failing is disabled, and its owner told. */
  settle(outcome: DeliveryOutcome): Promise<void>;
}
