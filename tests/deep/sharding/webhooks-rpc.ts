import * as core from '@jobmatch/core/worker';
import type { DeliveryOutcome, WebhookEvent } from '@jobmatch/shared/contracts/webhooks';
import { byCaller } from './by-caller.ts';
import { shardOfUser } from './directory.ts';
import { placeOf } from './locate.ts';
import { type Place, envAt } from './shards.ts';

export class WebhooksRpc extends byCaller(core.WebhooksRpc) {
  async prepare(event: WebhookEvent) {
    return this.#at(await shardOfUser(this.env, event.userId)).prepare(event);
  }

  async claim(delivery: { deliveryId: string }) {
    return (await this.#of(delivery)).claim(delivery);
  }

  async settle(outcome: DeliveryOutcome) {
    return (await this.#of(outcome)).settle(outcome);
  }

  async #of({ deliveryId }: { deliveryId: string }) {
    return this.#at(await placeOf(this.env, 'webhook_deliveries.id', deliveryId));
  }

  #at(place: Place) {
    return new core.WebhooksRpc(this.ctx, envAt(this.env, place));
  }
}
