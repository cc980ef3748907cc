import type { Board } from './settings.ts';

/** The board that is there without being set, so that `npm start` has one of each type to follow. */
export const HARBOUR_WORKS: Board = {
  company: 'Harbour Works',
  postings: [
    {
      id: '100001',
      title: 'Senior Crane Electrician',
      html: '<p>Keep our &amp; your cranes running.</p><ul><li>High voltage</li><li>PLC</li></ul>',
      place: 'Bergen, Norway',
    },
    {
      id: '100002',
      title: 'Data Engineer (Remote)',
      html: '<p>Python, SQL and a lot of sensor data from the quay.</p>',
      place: 'Remote - Europe',
    },
    {
      id: '100003',
      title: 'Apprentice Welder',
      html: '<p>Learn TIG and MIG welding in our yard.</p>',
      place: 'Rotterdam, Netherlands',
    },
  ],
};
