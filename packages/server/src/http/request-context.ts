import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import type { Route } from '../db/replicas.ts';
import type { Stream } from '../live/stream.ts';
import type { ReadContext } from '../read/context.ts';
import { Database } from '../read/database.ts';
import type { Services } from '../services.ts';
import { callerOf } from '../viewer.ts';
import type { Viewer } from '../viewer.ts';

/** It is the caller's to choose, and is kept with every act. */
const LONGEST_USER_AGENT = 400;

/** What a request, or one message of a stream, is answered with. */
export class RequestContext implements Context {
  readonly requestId: string;
  readonly ip: string;
  readonly userAgent: string | null;
  readonly read: ReadContext | null;
  readonly route: Route | null;
  private forked?: EntityManager;

  constructor(
    readonly services: Services,
    request: FastifyRequest,
    readonly viewer: Viewer | null,
    readonly stream: Stream | null = null,
  ) {
    this.requestId = request.id;
    this.ip = request.ip;
    this.userAgent = request.headers['user-agent']?.slice(0, LONGEST_USER_AGENT) ?? null;
    this.route = viewer && services.replicas.route(callerOf(viewer));
    this.read = viewer &&
      this.route && { viewer, now: services.clock.now(), db: new Database(this.route) };
  }

  /** Made when it is needed, for most requests only read. Apollo copies fields, but no getters. */
  get em(): EntityManager {
    return (this.forked ??= this.services.orm.em.fork());
  }
}
