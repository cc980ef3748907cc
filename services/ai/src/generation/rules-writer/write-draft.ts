import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import type { VariantKind } from '../variant-kinds.ts';
import { bulletsFor } from './bullets.ts';
import { letterFor } from './letter.ts';
import { skillsFor } from './skills.ts';
import { summaryFor } from './summary.ts';

/** A document written from the profile and the posting alone; the same for the same of both. */
export const writeDraft = (material: Material, kind: VariantKind): Draft => ({
  summary: summaryFor(material, kind),
  bullets: bulletsFor(material, kind),
  skills: skillsFor(material, kind),
  letter: letterFor(material, kind),
});
