import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

// The plugin reads the syntax tree of this very compiler.
const ts = createRequire(import.meta.url)('typescript');
const { factory } = ts;

/** The source of `backend/src/metadata.ts`: what comments and types say about dtos and routes, for the API description. */
export function swaggerMetadata() {
  const source = join(ROOT, 'backend/src');
  const program = ReadonlyVisitor.createTsProgram(join(ROOT, 'backend/tsconfig.build.json'));
  const visitor = new ReadonlyVisitor({
    pathToSource: source,
    introspectComments: true,
    classValidatorShim: true,
    esmCompatible: true,
    dtoFileNameSuffix: ['.dto.ts'],
    controllerFileNameSuffix: ['.controller.ts'],
  });
  const files = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
  for (const file of files.sort((a, b) => (a.fileName < b.fileName ? -1 : 1))) visitor.visit(program, file);
  return printed(visitor);
}

function printed(visitor) {
  const imports = Object.entries(visitor.typeImports).sort(([a], [b]) => (a < b ? -1 : 1));
  const body = factory.createBlock(
    [
      constant('t', objectOf(imports.map(([name, code]) => [name, factory.createIdentifier(code)]))),
      factory.createReturnStatement(objectOf([[visitor.key, objectOf(sections(visitor.collect()))]])),
    ],
    true,
  );
  const async = factory.createModifier(ts.SyntaxKind.AsyncKeyword);
  const arrow = factory.createToken(ts.SyntaxKind.EqualsGreaterThanToken);
  const make = factory.createArrowFunction([async], undefined, [], undefined, arrow, body);
  const file = ts.createSourceFile('metadata.ts', '', ts.ScriptTarget.ES2023);
  const code = ts
    .createPrinter({ removeComments: true })
    .printNode(ts.EmitHint.Unspecified, factory.createExportAssignment(undefined, undefined, make), file);
  return `// Made by \`npm run generate\`; change the dtos and controllers instead.\n// @ts-nocheck\n${code}\n`;
}

function sections(collected) {
  return Object.entries(collected).map(([name, entries]) => [
    name,
    factory.createArrayLiteralExpression(
      entries.map(([file, classes]) => factory.createArrayLiteralExpression([file, plain(classes)])),
      true,
    ),
  ]);
}

/** Objects become literals; what the plugin made is a piece of syntax already. */
function plain(value) {
  if (typeof value.kind === 'number') return value;
  return objectOf(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}

function objectOf(entries) {
  return factory.createObjectLiteralExpression(
    entries.map(([name, value]) =>
      factory.createPropertyAssignment(factory.createStringLiteral(name), value),
    ),
    true,
  );
}

function constant(name, value) {
  return factory.createVariableStatement(
    undefined,
    factory.createVariableDeclarationList(
      [factory.createVariableDeclaration(name, undefined, undefined, value)],
      ts.NodeFlags.Const,
    ),
  );
}
