import type { LabelledPosting } from './labelled-posting.ts';

export const UNPAID_WORK: readonly LabelledPosting[] = [
  {
    title: 'Graphic Designer',
    company: 'Foxtail Creative House',
    description:
      'Full-time designer wanted for our client projects. The position is unpaid for the first six months, but you get great exposure and a portfolio.',
  },
  {
    title: 'Social Media Manager',
    company: 'Brisk & Barley',
    description:
      'We cannot pay at the moment. You manage our five channels daily, 40 hours a week, and receive exposure and experience instead of a salary.',
  },
  {
    title: 'Web Developer',
    company: 'Cobaltine Startup',
    description:
      'Before we hire we ask every candidate to build a complete working web shop as an unpaid test project, which we may use commercially.',
  },
  {
    title: 'Barista – trial period',
    company: 'Cafe Thistledown',
    description:
      'Four weeks of unpaid trial shifts before we decide whether we take you on. Weekends and evenings, 45 hours per week.',
  },
  {
    title: 'Content Writer',
    company: 'Parchment Daily',
    description:
      'Write five articles a day for our site. No pay, but your name will be seen by thousands of readers. Great for your career!',
  },
  {
    title: 'Software Engineer (sweat equity)',
    company: 'Zephyrine Ventures',
    description:
      'There is no salary until we raise money. You work full-time on our product and may get some shares later if all goes well.',
  },
  {
    title: 'Sales Assistant',
    company: 'Maplewick Boutique',
    description:
      'Training is unpaid and lasts eight weeks in the shop during normal opening hours. Only hours after the training are remunerated.',
  },
  {
    title: 'Video Editor',
    company: 'Saltmarsh Films',
    description:
      'This is an unpaid position. We expect professional editing of two videos a day, own equipment and full availability. Payment in credits.',
  },
  {
    title: 'Marketing Executive',
    company: 'Hazelmere Events',
    description:
      'We are looking for somebody with five years of experience who is willing to work for free for three months to prove themselves.',
  },
];
