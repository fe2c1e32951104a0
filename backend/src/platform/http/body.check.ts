import type { INestApplication, Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';

/** Nest's own numbers for `@Body()` and `@Query()` among the arguments of a handler. */
const TAKEN_AS_A_WHOLE = ['3:', '4:'];

/** Input whose type is no class would not be validated at all, so the application does not start with it. */
export function refuseUncheckedInput(app: INestApplication): void {
  const scanner = new MetadataScanner();
  const unchecked = app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype }) => (metatype ? uncheckedIn(metatype as Type, scanner) : []));
  if (unchecked.length > 0) {
    throw new Error(`These handlers take input that no dto class describes: ${unchecked.join(', ')}`);
  }
}

function uncheckedIn(controller: Type, scanner: MetadataScanner): string[] {
  const prototype = controller.prototype as object;
  return scanner.getAllMethodNames(prototype).flatMap((name) => {
    const types = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as unknown[];
    const taken: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name);
    return Object.entries((taken ?? {}) as Record<string, { index: number; data?: string }>)
      .filter(
        ([key, { data }]) => data === undefined && TAKEN_AS_A_WHOLE.some((start) => key.startsWith(start)),
      )
      .filter(([, { index }]) => !isClass(types[index]))
      .map(() => `${controller.name}.${name}`);
  });
}

function isClass(type: unknown): boolean {
  return (
    typeof type === 'function' &&
    ![Object, Array, String, Number, Boolean].includes(type as ObjectConstructor)
  );
}
