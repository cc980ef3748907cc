import { startFleet } from './support/fleet.ts';
import { WITHOUT_PAUSES } from './support/pipeline.ts';
import { tenantMatrix } from './support/tenant-matrix.ts';

tenantMatrix(() => startFleet({ limits: 'raised', vars: WITHOUT_PAUSES }));
