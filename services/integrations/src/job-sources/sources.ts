import type { BoardType, SearchSite } from '@jobmatch/shared/contracts/postings-intake';
import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { indeed } from './indeed.ts';
import type { BoardSource, SiteSource } from './job-source.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { recruitee } from './recruitee.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { workable } from './workable.ts';

/** Every board type there is an adapter for. */
export const BOARDS: Readonly<Record<BoardType, BoardSource>> = {
  greenhouse,
  lever,
  ashby,
  workable,
  smartrecruiters,
  recruitee,
};

/** Every site that is searched. */
export const SITES: Readonly<Record<SearchSite, SiteSource>> = { linkedin, indeed };
