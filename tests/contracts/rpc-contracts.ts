import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript-api';
import type { Schema } from './schema.ts';
import { TypeSchemas } from './type-schemas.ts';

/** The arguments of a method, as a tuple, and what it answers. */
export interface Method {
  args: Schema;
  result: Schema;
}

/** Entrypoint → method → contract; what they share is in `$defs`. */
export interface RpcContracts {
  $defs: Record<string, Schema>;
  entrypoints: Record<string, Record<string, Method>>;
}

const ENTRYPOINT = /Rpc$/;

/** Reads every interface of a folder whose name ends in `Rpc`: what Workers may call of each other. */
export function readRpcContracts(folder: string): RpcContracts {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => join(folder, name));
  const program = ts.createProgram(files, OPTIONS);
  const checker = program.getTypeChecker();
  const schemas = new TypeSchemas(checker);
  const entrypoints: RpcContracts['entrypoints'] = {};
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) continue;
    for (const declared of source.statements.filter(ts.isInterfaceDeclaration)) {
      if (!ENTRYPOINT.test(declared.name.text)) continue;
      const methods = declared.members.filter(ts.isMethodSignature).map((member) => {
        const signature = checker.getSignatureFromDeclaration(member);
        if (signature === undefined) throw new Error(`${member.name.getText()} has no signature.`);
        return [member.name.getText(), methodOf(signature, schemas)] as const;
      });
      entrypoints[declared.name.text] = Object.fromEntries(methods);
    }
  }
  return { $defs: schemas.definitions(), entrypoints };
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['@cloudflare/workers-types'],
};

function methodOf(signature: ts.Signature, schemas: TypeSchemas): Method {
  const parameters = signature.getParameters();
  const isOptional = (parameter: ts.Symbol): boolean => {
    const { valueDeclaration: declared } = parameter;
    return (
      declared !== undefined && ts.isParameter(declared) && declared.questionToken !== undefined
    );
  };
  return {
    args: {
      type: 'array',
      ...(parameters.length === 0
        ? {}
        : { prefixItems: parameters.map((parameter) => schemas.ofSymbol(parameter)) }),
      minItems: parameters.filter((parameter) => !isOptional(parameter)).length,
    },
    result: schemas.of(schemas.awaited(signature.getReturnType())),
  };
}
