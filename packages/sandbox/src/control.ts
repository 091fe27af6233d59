import type { Box } from './box.ts';
import { decideDisplayName, lapseDisplayName } from './display-name.ts';
import { announce } from './events.ts';
import type { FailNext, Fault } from './faults.ts';
import type { Mail } from './mail.ts';
import type { FoundNode } from './nodes.ts';
import type { LoggedRequest } from './request-log.ts';
import {
  changeLimit,
  decide,
  keepAppointment,
  pauseForQuality,
  setFields,
  turnTemplate,
  type Decision,
  type TemplateTurn,
} from './turns.ts';
import { reviewTemplate } from './template-review.ts';
import type { Change, Delivery, WebhookTarget } from './webhooks.ts';
import { oneLine, profileSchema, type Profile, type Template, type World } from './world.ts';

export interface ClockReading {
  now: string;
  unix: number;
  frozen: boolean;
  /** What happens by itself next. */
  agenda: { at: string; kind: string; phoneNumberId?: string; templateId?: string }[];
}

/** Moves the world on command. The HTTP routes under `/control` are these methods. */
export class Control {
  readonly #box: Box;
  readonly #initialWorld: World;

  constructor(box: Box, initialWorld: World) {
    this.#box = box;
    this.#initialWorld = structuredClone(initialWorld);
  }

  /** What the sandbox takes for the present. */
  now(): Date {
    return new Date(this.#box.clock.now());
  }

  clock(): ClockReading {
    const { clock, agenda } = this.#box;
    return {
      now: new Date(clock.now()).toISOString(),
      unix: Math.floor(clock.now() / 1000),
      frozen: clock.frozen,
      agenda: agenda.list().map((item) => ({ ...item, at: new Date(item.at).toISOString() })),
    };
  }

  /** Stops at everything that is due on the way, webhook attempts included, in the order of their times. */
  async advance(by: { seconds: number } | { to: Date }): Promise<ClockReading> {
    const { clock, agenda, webhooks } = this.#box;
    const target = 'to' in by ? by.to.getTime() : clock.now() + by.seconds * 1000;
    if (target < clock.now()) throw new RangeError('Time only moves forward');
    await webhooks.settled();
    for (;;) {
      const next = Math.min(agenda.nextAt() ?? Infinity, webhooks.nextDueAt() ?? Infinity);
      if (next > target) break;
      if (next > clock.now()) clock.moveTo(next);
      this.tick();
      await webhooks.settled();
    }
    if (target > clock.now()) clock.moveTo(target);
    this.#box.changed();
    return this.clock();
  }

  /** Does what has become due. */
  tick(): void {
    const { clock, agenda, nodes, webhooks } = this.#box;
    for (let due = agenda.takeDue(clock.now()); due; due = agenda.takeDue(clock.now())) {
      if ('templateId' in due) {
        const template = nodes.templates.get(due.templateId);
        if (template && due.kind === 'template_review') reviewTemplate(this.#box, template);
        else if (template) keepAppointment(this.#box, template, due.kind);
        continue;
      }
      const number = nodes.phoneNumbers.get(due.phoneNumberId);
      if (!number) continue;
      if (due.kind === 'name_decision') decideDisplayName(number, 'APPROVED', undefined, this.#box);
      else lapseDisplayName(number, this.#box);
    }
    webhooks.tick();
  }

  /** A number's display name, an account's review or a business's verification, by the kind of the id. */
  approve(id: string): void {
    decide(this.#box, this.#node(id), { approved: true });
  }

  /** With `info` a template also tells what was wrong and what to do. */
  reject(id: string, reason?: string, info?: Template['rejection_info']): void {
    const node = this.#node(id);
    if (node.kind === 'template' && info) node.row.rejection_info = info;
    const decision: Decision = { approved: false, ...(reason !== undefined && { reason }) };
    decide(this.#box, node, decision);
  }

  /** Has the reviewer of templates look at one now, instead of when the time of its review is over. */
  review(id: string): void {
    const node = this.#node(id);
    if (node.kind !== 'template') throw new RangeError(`${id} is no template`);
    reviewTemplate(this.#box, node.row);
  }

  /** Pauses, rates or recategorises a template, with the webhook. */
  turnTemplate(id: string, turn: TemplateTurn): void {
    const node = this.#node(id);
    if (node.kind !== 'template') throw new RangeError(`${id} is no template`);
    turnTemplate(this.#box, node.row, turn);
  }

  /** What low quality brings: a pause of 3 hours, then one of 6, then the end. */
  pauseTemplate(id: string): void {
    const node = this.#node(id);
    if (node.kind !== 'template') throw new RangeError(`${id} is no template`);
    pauseForQuality(this.#box, node.row);
  }

  /** Meta tells nobody: a rating must be read. */
  rate(phoneNumberId: string, rating: string): void {
    const node = this.#node(phoneNumberId);
    if (node.kind !== 'phoneNumber') throw new RangeError(`${phoneNumberId} is not a number`);
    node.row.quality_rating = rating;
    this.#box.changed();
  }

  limit(businessId: string, limit: string): void {
    const node = this.#node(businessId);
    if (node.kind !== 'business') throw new RangeError(`${businessId} is not a business`);
    changeLimit(this.#box, node.row, limit);
  }

  /** Any field of any node; the webhook, if any, goes to the account or accounts concerned. */
  set(id: string, fields: object, webhook?: { field: string; value: unknown }): void {
    const node = this.#node(id);
    setFields(this.#box, node, fields);
    const changes = webhook ? this.#accounts(node).map((wabaId) => ({ wabaId, ...webhook })) : [];
    announce(this.#box, changes);
  }

  profile(phoneNumberId: string): Profile | undefined {
    return this.#box.nodes.profiles.get(phoneNumberId);
  }

  /** As if somebody had edited the profile in Meta's own pages; what is not given stays. */
  setProfile(phoneNumberId: string, fields: object): void {
    const node = this.#node(phoneNumberId);
    if (node.kind !== 'phoneNumber') throw new RangeError(`${phoneNumberId} is not a number`);
    const known = this.#box.nodes.profiles.get(phoneNumberId);
    const parsed = profileSchema.safeParse({ ...known, ...fields, phone_number: phoneNumberId });
    if (!parsed.success) throw new RangeError(oneLine(parsed.error));
    this.#box.nodes.profiles.set(phoneNumberId, parsed.data);
    this.#box.changed();
  }

  /** Everything that is known about a node, secrets such as a verification code included. */
  node(id: string): FoundNode['row'] {
    return this.#node(id).row;
  }

  world(): World {
    return this.#box.nodes.toWorld();
  }

  failNext(rule: Partial<FailNext>): void {
    this.#box.faults.add({ times: 1, after: false, ...rule });
  }

  pendingFaults(): readonly FailNext[] {
    return this.#box.faults.list();
  }

  clearFaults(): void {
    this.#box.faults.clear();
    this.#box.webhooks.setDown(false);
  }

  /** Every Graph call fails and no webhook leaves until `up`. */
  down(fault: Partial<Fault> = {}): void {
    this.#box.faults.setDown({ after: false, kind: 'graph', ...fault });
    this.#box.webhooks.setDown(true);
  }

  up(): void {
    this.#box.faults.setDown(undefined);
    this.#box.webhooks.setDown(false);
  }

  /** Says why the handshake was refused, or nothing when it went well. */
  async setWebhook(target: Omit<WebhookTarget, 'verified'>): Promise<string | undefined> {
    const { webhooks } = this.#box;
    webhooks.target = { ...target, verified: false };
    this.#box.changed();
    const refused = await webhooks.handshake();
    webhooks.tick();
    return refused;
  }

  /** A raw change, even of an account without subscription. */
  sendWebhook(change: Change | readonly Change[]): Delivery | undefined {
    return this.#box.webhooks.send([change].flat());
  }

  webhooks(): readonly Delivery[] {
    return this.#box.webhooks.list();
  }

  pauseWebhooks(): void {
    this.#box.webhooks.pause();
  }

  resumeWebhooks(): void {
    this.#box.webhooks.resume();
  }

  shuffleWebhooks(seed = 1): number {
    return this.#box.webhooks.shuffle(seed);
  }

  duplicateWebhooks(next?: number): number {
    return this.#box.webhooks.duplicate(next);
  }

  dropWebhooks(next?: number): number {
    return this.#box.webhooks.drop(next);
  }

  replayWebhooks(ids?: readonly string[]): number {
    return this.#box.webhooks.replay(ids);
  }

  async webhooksSettled(): Promise<void> {
    await this.#box.webhooks.settled();
  }

  requests(): readonly LoggedRequest[] {
    return this.#box.requests.list();
  }

  clearRequests(): void {
    this.#box.requests.clear();
  }

  mail(to?: string): readonly Mail[] {
    return this.#box.mail.list(to);
  }

  /** Back to the initial world and the present; the webhook address stays. */
  reset(): void {
    const { nodes, clock, agenda, webhooks, faults, rateLimit, requests, mail } = this.#box;
    nodes.load(this.#initialWorld);
    clock.reset();
    agenda.restore([]);
    webhooks.reset();
    faults.clear();
    rateLimit.reset();
    requests.clear();
    mail.clear();
    this.#box.changed();
  }

  #accounts(node: FoundNode): string[] {
    if (node.kind === 'waba') return [node.row.id];
    if (node.kind !== 'business') return [node.row.waba];
    return this.#box.nodes.ownedWabas(node.row.id).map(({ id }) => id);
  }

  #node(id: string): FoundNode {
    const node = this.#box.nodes.find(id);
    if (!node) throw new RangeError(`There is no node ${id}`);
    return node;
  }
}
