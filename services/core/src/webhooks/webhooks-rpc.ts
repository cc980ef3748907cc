import { type Caller, userScope } from '@jobmatch/shared/caller';
import {
  type WebhooksRpc as Contract,
  type CreateWebhookEndpoint,
  type DeliveryOutcome,
  type ListWebhooks,
  type UpdateWebhookEndpoint,
  WebhookEvent,
} from '@jobmatch/shared/contracts/webhooks';
import { validate } from '@jobmatch/shared/http/validate';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import * as v from 'valibot';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { PageQuery } from '../pagination.ts';
import { claimDelivery, settleDelivery } from './deliveries/attempts.ts';
import { findDelivery, insertReplay, listDeliveries } from './deliveries/queries.ts';
import { deleteEndpoint, findEndpoint, listEndpoints } from './endpoints/queries.ts';
import { changeEndpoint, createEndpoint } from './endpoints/service.ts';
import { prepareDeliveries } from './events/prepare.ts';

const pageOf = ({ page, limit, cursor }: ListWebhooks) => ({
  page,
  limit,
  ...validate(v.object({ cursor: PageQuery.cursor }), { cursor }),
});

export class WebhooksRpc extends RpcEntrypoint<Env> implements Contract {
  async list(caller: Caller, query: ListWebhooks) {
    return listEndpoints(database(this.env), userScope(caller), pageOf(query));
  }

  create(caller: Caller, endpoint: CreateWebhookEndpoint) {
    return createEndpoint(this.env, userScope(caller), endpoint);
  }

  find(caller: Caller, { id }: { id: string }) {
    return findEndpoint(database(this.env), userScope(caller), id);
  }

  update(caller: Caller, { id, changes }: { id: string; changes: UpdateWebhookEndpoint }) {
    return changeEndpoint(this.env, userScope(caller), id, changes, new Date());
  }

  remove(caller: Caller, { id }: { id: string }) {
    return deleteEndpoint(database(this.env), userScope(caller), id);
  }

  async deliveries(
    caller: Caller,
    { endpointId, query }: { endpointId: string; query: ListWebhooks },
  ) {
    return listDeliveries(database(this.env), userScope(caller), endpointId, pageOf(query));
  }

  findDelivery(caller: Caller, { id }: { id: string }) {
    return findDelivery(database(this.env), userScope(caller), id);
  }

  replay(caller: Caller, { id }: { id: string }) {
    const replay = { id: newId(), replayOf: id };
    return insertReplay(database(this.env), userScope(caller), replay);
  }

  prepare(event: WebhookEvent) {
    return prepareDeliveries(database(this.env), v.parse(WebhookEvent, event), new Date());
  }

  claim({ deliveryId }: { deliveryId: string }) {
    return claimDelivery(this.env, deliveryId, new Date());
  }

  settle(outcome: DeliveryOutcome) {
    return settleDelivery(this.env, outcome, createLog({ service: 'core' }), new Date());
  }
}
