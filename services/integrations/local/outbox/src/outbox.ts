import { WorkerEntrypoint } from 'cloudflare:workers';
import type { Mail, MailReceipt, MailRpc } from '@jobmatch/shared/contracts/emails';
import { createLog } from '@jobmatch/shared/log';
import { type Env, mailbox } from './env.ts';

const log = createLog({ service: 'outbox' });

/** Keeps e-mail instead of sending it, and shows its link in the terminal of `npm start`. */
export class Outbox extends WorkerEntrypoint<Env> implements MailRpc {
  async send(mail: Mail): Promise<MailReceipt> {
    const isNew = await mailbox(this.env).store({ ...mail, sentAt: new Date().toISOString() });
    if (isNew) {
      // Personal text and a working token in a log: right for a stand-in that runs nowhere else.
      const link = /https?:\/\/\S+/.exec(mail.text)?.[0];
      log.info('mail.delivered', { to: mail.to, subject: mail.subject, link });
    }
    return { status: 'sent', providerMessageId: mail.id };
  }
}
