import { PATH_METADATA, METHOD_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { getMetadataStorage } from 'class-validator';
import type { ServedRoute } from '../../src/platform/http/routes.js';
import type { RunningApp } from './server.js';
import { servedRoutes } from './routes.js';

/** A route with the classes that describe its input. */
export interface RouteInput extends ServedRoute {
  readonly body?: Type;
  readonly query?: Type;
}

/** Nest's own numbers for `@Body()` and `@Query()`. */
const BODY = '3:';
const QUERY = '4:';

/** Every route of the router with its dtos, as the running application knows them. */
export function routeInputs(running: RunningApp): RouteInput[] {
  const described = new Map(handlersOf(running).map((handler) => [handler.name, handler]));
  return servedRoutes(running).map((route) => {
    const known =
      described.get(`${route.method} ${route.path}`) ??
      described.get(`${route.method} ${route.path.slice(4)}`);
    if (!known) throw new Error(`No handler found for ${route.method} ${route.path}`);
    return { ...route, body: known.body, query: known.query };
  });
}

/** The fields of a dto, as its validators name them. */
export function fieldsOf(dto: Type): string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(dto, '', true, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))];
}

interface Handler {
  readonly name: string;
  readonly body?: Type;
  readonly query?: Type;
}

function handlersOf({ app }: RunningApp): Handler[] {
  const scanner = new MetadataScanner();
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  return controllers.flatMap(({ metatype }) => {
    if (!metatype) return [];
    const controller = metatype as Type;
    const base = String(Reflect.getMetadata(PATH_METADATA, controller) ?? '');
    return scanner.getAllMethodNames(controller.prototype as object).flatMap((name) => {
      const handler = (controller.prototype as Record<string, object>)[name];
      const path: unknown = handler && Reflect.getMetadata(PATH_METADATA, handler);
      if (path === undefined) return [];
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler as object) as number];
      return [path].flat().map((one) => ({
        name: `${method} ${joined(base, String(one))}`,
        body: inputOf(controller, name, BODY),
        query: inputOf(controller, name, QUERY),
      }));
    });
  });
}

function inputOf(controller: Type, name: string, kind: string): Type | undefined {
  const taken = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) as
    Record<string, { index: number; data?: string }> | undefined;
  const found = Object.entries(taken ?? {}).find(
    ([key, { data }]) => key.startsWith(kind) && data === undefined,
  );
  const types = Reflect.getMetadata('design:paramtypes', controller.prototype as object, name) as
    Type[] | undefined;
  return found && types?.[found[1].index];
}

function joined(base: string, path: string): string {
  return `/${[base, path]
    .map((part) => part.replace(/^\/+|\/+$/g, ''))
    .filter(Boolean)
    .join('/')}`;
}
