import type { LabelledPosting } from './labelled-posting.ts';

export const EXCESSIVE_REQUIREMENTS: readonly LabelledPosting[] = [
  {
    title: 'Junior Web Developer',
    company: 'Pixelgrove Studio',
    experienceLevel: 'entry',
    description:
      'Entry-level position. Minimum 8 years of professional experience with React, Node and AWS required. Salary in line with a junior role.',
  },
  {
    title: 'Entry Level Data Analyst',
    company: 'Marrowfield Insights',
    description:
      'We are looking for a fresh graduate with at least 7 years of experience in SQL, Python, R, Tableau, Spark and Hadoop. A PhD is required.',
  },
  {
    title: 'Intern, Software Engineering',
    company: 'Copperleaf Labs',
    jobType: 'internship',
    description:
      'Interns must have 5+ years of production experience with Kubernetes and have led a team of at least ten engineers.',
  },
  {
    title: 'Kubernetes Engineer',
    company: 'Tessera Cloudworks',
    description:
      'Must have 20 years of experience with Kubernetes and 15 years of experience with Terraform. Less experience will not be considered.',
  },
  {
    title: 'Full Stack Developer',
    company: 'Woolpack Digital',
    description:
      'One person for everything: front end, back end, iOS, Android, DevOps, database administration, network security, machine learning, UX design, graphic design, video editing, copywriting, SEO, customer support and bookkeeping. 24/7 availability is expected.',
  },
  {
    title: 'Office Junior',
    company: 'Abbotsbrook Trading',
    experienceLevel: 'entry',
    description:
      'No previous experience needed to grow with us. Requirements: ten years of office management experience, fluency in five languages, an MBA and a driving licence.',
  },
  {
    title: 'Graduate Marketing Assistant',
    company: 'Sundial Communications',
    description:
      'For recent graduates. Required: 6 years of experience in performance marketing, 6 years of team leadership, and a portfolio of ten international campaigns.',
  },
  {
    title: 'Swift Developer',
    company: 'Nettlecombe Apps',
    description:
      'You bring at least 18 years of experience with Swift and 18 years with SwiftUI. Weekend work and being reachable at all hours are part of the job.',
  },
  {
    title: 'Receptionist (trainee)',
    company: 'Osprey Court Dental',
    experienceLevel: 'entry',
    description:
      'Trainee position. Applicants need a master’s degree, 9 years of experience in a dental practice and certification in accounting, marketing and IT administration.',
  },
];
