import { bindings } from './bindings.ts';
import { boundaries } from './boundaries.ts';
import { bundleSize } from './bundle-size.ts';
import type { Check } from './check.ts';
import { compatibilityDate } from './compatibility-date.ts';
import { consoleSize } from './console-size.ts';
import { deadCode } from './dead-code.ts';
import { destructiveMigrations } from './destructive-migrations.ts';
import { documentedCommandsCheck } from './documented-commands.ts';
import { format } from './format.ts';
import { generatedEnv } from './generated-env.ts';
import { lint } from './lint.ts';
import { pinnedActions } from './pinned-actions.ts';
import { relativeImports } from './relative-imports.ts';
import { releasedMigrations } from './released-migrations.ts';
import { resourceNames } from './resource-names.ts';
import { schema } from './schema.ts';
import { secrets } from './secrets.ts';
import { securityClaims } from './security-claims.ts';
import { sharedDependencies } from './shared-dependencies.ts';
import { standIns } from './stand-ins.ts';
import { types } from './types.ts';
import { workflowCommands } from './workflow-commands.ts';
import { wranglerConfig } from './wrangler-config.ts';

/** Every guard rail, slowest first so that two at a time end together. */
export const CHECKS: readonly Check[] = [
  wranglerConfig,
  lint,
  types,
  generatedEnv,
  bundleSize,
  consoleSize,
  secrets,
  standIns,
  bindings,
  resourceNames,
  compatibilityDate,
  boundaries,
  relativeImports,
  sharedDependencies,
  deadCode,
  destructiveMigrations,
  documentedCommandsCheck,
  releasedMigrations,
  schema,
  securityClaims,
  pinnedActions,
  workflowCommands,
  format,
];
