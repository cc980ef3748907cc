import {
  CreateWebhookEndpoint,
  ListWebhooks,
  NewWebhookEndpoint,
  UpdateWebhookEndpoint,
  WebhookDeliveries,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEndpoints,
  type WebhookMessage,
} from '@jobmatch/shared/contracts/webhooks';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { currentTraceId } from '@jobmatch/shared/trace';
import { route } from '../route.ts';
import { requireReceiver } from './require-receiver.ts';

const path = '/api/webhooks/endpoints';
const resource = 'Webhook endpoint';
const DELIVERY = 'Webhook delivery';

export const webhookRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'List webhook endpoints, newest first',
    query: ListWebhooks,
    response: WebhookEndpoints,
    handle: ({ env, caller, query }) => env.CORE_WEBHOOKS.list(caller, query),
  }),
  route({
    method: 'POST',
    path,
    summary: 'Have events sent to an address; the secret that signs them is shown this once',
    body: CreateWebhookEndpoint,
    status: 201,
    response: NewWebhookEndpoint,
    errors: ['CONFLICT'],
    handle: async ({ env, caller, body }) => {
      requireReceiver(body.url);
      return env.CORE_WEBHOOKS.create(caller, body);
    },
  }),
  route({
    method: 'GET',
    path: `${path}/:id`,
    summary: 'One webhook endpoint',
    resource,
    load: ({ env, caller, params }) => env.CORE_WEBHOOKS.find(caller, { id: params.id }),
    response: WebhookEndpoint,
    handle: ({ resource: endpoint }) => endpoint,
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id`,
    summary: 'Change a webhook endpoint, or switch it off and on',
    resource,
    load: ({ env, caller, params }) => env.CORE_WEBHOOKS.find(caller, { id: params.id }),
    body: UpdateWebhookEndpoint,
    response: WebhookEndpoint,
    handle: async ({ env, caller, params, body }) => {
      if (body.url !== undefined) requireReceiver(body.url);
      const options = { id: params.id, changes: body };
      const endpoint = await env.CORE_WEBHOOKS.update(caller, options);
      if (endpoint === null) throw notFound(resource);
      return endpoint;
    },
  }),
  route({
    method: 'DELETE',
    path: `${path}/:id`,
    summary: 'Remove a webhook endpoint and the record of its deliveries',
    resource,
    handle: async ({ env, caller, params }) => {
      if (!(await env.CORE_WEBHOOKS.remove(caller, { id: params.id }))) throw notFound(resource);
    },
  }),
  route({
    method: 'GET',
    path: `${path}/:id/deliveries`,
    summary: 'What was sent to an endpoint and what came of it, newest first; of the last 30 days',
    resource,
    load: ({ env, caller, params }) => env.CORE_WEBHOOKS.find(caller, { id: params.id }),
    query: ListWebhooks,
    response: WebhookDeliveries,
    handle: ({ env, caller, params, query }) =>
      env.CORE_WEBHOOKS.deliveries(caller, { endpointId: params.id, query }),
  }),
  route({
    method: 'POST',
    path: '/api/webhooks/deliveries/:id/replay',
    summary: 'Send the event of a delivery once more',
    resource: DELIVERY,
    load: ({ env, caller, params }) => env.CORE_WEBHOOKS.findDelivery(caller, { id: params.id }),
    status: 202,
    response: WebhookDelivery,
    errors: ['CONFLICT'],
    handle: async ({ env, caller, params, requestId, resource: { endpointId } }) => {
      const endpoint = await env.CORE_WEBHOOKS.find(caller, { id: endpointId });
      if (endpoint?.enabled === false) {
        throw new AppError('CONFLICT', 'The endpoint is switched off. Switch it on first.');
      }
      const replay = await env.CORE_WEBHOOKS.replay(caller, { id: params.id });
      if (replay === null) throw notFound(DELIVERY);
      const message: WebhookMessage = {
        kind: 'delivery',
        deliveryId: replay.id,
        requestId,
        traceId: currentTraceId(),
      };
      await env.WEBHOOKS.send(message);
      return replay;
    },
  }),
];
