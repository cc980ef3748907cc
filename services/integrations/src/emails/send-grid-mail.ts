import { WorkerEntrypoint } from 'cloudflare:workers';
import type { Mail, MailRpc } from '@jobmatch/shared/contracts/emails';
import { type SendGridConfig, postToSendGrid } from './send-grid.ts';

/** E-mail by SendGrid: what MAIL is bound to wherever the fleet is deployed. */
export class SendGridMail extends WorkerEntrypoint<SendGridConfig> implements MailRpc {
  send(mail: Mail) {
    return postToSendGrid(this.env, mail);
  }
}
