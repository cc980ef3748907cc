import type { SkillConcept } from '../skill-concept.ts';

/** Teaching, training and childcare. */
export const teachingSkills: readonly SkillConcept[] = [
  {
    name: 'Teaching',
    aliases: ['Classroom Teaching', 'Classroom Instruction', 'Instruct Students', 'Teach Students'],
    related: ['Lesson Planning'],
  },
  { name: 'Lesson Planning', aliases: ['Lesson Plans', 'Lesson Plan'], parent: 'Teaching' },
  {
    name: 'Curriculum Development',
    aliases: [
      'Curriculum Design',
      'Curriculum Planning',
      'Course Design',
      'Course Development',
      'Curriculum',
    ],
    parent: 'Teaching',
  },
  {
    name: 'Classroom Management',
    aliases: ['Behavior Management', 'Student Behavior'],
    parent: 'Teaching',
  },
  {
    name: 'Student Assessment',
    aliases: ['Grading', 'Student Evaluation', 'Grade Assignments', 'Assessment of Students'],
    parent: 'Teaching',
  },
  {
    name: 'Differentiated Instruction',
    aliases: ['Individualized Instruction', 'Scaffolding Instruction'],
    parent: 'Teaching',
  },
  {
    name: 'Special Education',
    aliases: ['IEP', 'IEPs', 'Individualized Education Program', 'Special Needs'],
    parent: 'Teaching',
  },
  {
    name: 'Early Childhood Education',
    aliases: ['Preschool Education', 'Early Years', 'Kindergarten'],
    parent: 'Teaching',
    related: ['Childcare'],
  },
  {
    name: 'Elementary Education',
    aliases: ['Primary Education', 'Elementary School Teaching'],
    parent: 'Teaching',
  },
  { name: 'Secondary Education', aliases: ['High School Teaching'], parent: 'Teaching' },
  {
    name: 'Higher Education',
    aliases: ['University Teaching', 'Postsecondary Education'],
    parent: 'Teaching',
  },
  {
    name: 'English as a Second Language',
    aliases: ['ESL', 'TESOL', 'TEFL', 'ELL', 'English Language Learners'],
    parent: 'Teaching',
  },
  {
    name: 'Literacy Instruction',
    aliases: ['Reading Instruction', 'Phonics', 'Literacy'],
    parent: 'Teaching',
  },
  {
    name: 'STEM Education',
    aliases: ['Science Education', 'Mathematics Education'],
    parent: 'Teaching',
  },
  { name: 'Tutoring', aliases: ['Academic Tutoring'], parent: 'Teaching' },
  {
    name: 'Educational Technology',
    aliases: [
      'EdTech',
      'Google Classroom',
      'Blackboard',
      'Canvas LMS',
      'Moodle',
      'Learning Management System',
      'LMS',
    ],
    contextAliases: ['Canvas'],
  },
  {
    name: 'Instructional Design',
    aliases: ['E-Learning', 'eLearning', 'Instructional Materials'],
    parent: 'Curriculum Development',
  },
  {
    name: 'Student Advising',
    aliases: ['Academic Advising', 'School Counseling', 'Student Counseling'],
  },
  {
    name: 'Parent Communication',
    aliases: ['Parent-Teacher Conferences', 'Parent Conferences', 'Family Engagement'],
  },
  { name: 'Childcare', aliases: ['Child Care', 'Child Development', 'Daycare', 'Nanny'] },
  { name: 'Coaching Sports', aliases: ['Athletic Coaching', 'Sports Coaching'] },
  {
    name: 'Corporate Training',
    aliases: [
      'Employee Training',
      'Staff Training',
      'Staff Development',
      'Training and Development',
      'Train Staff',
      'Team Training',
      'Training Delivery',
      'Train Employees',
    ],
  },
  { name: 'Library Science', aliases: ['Cataloging', 'Library Services', 'Librarianship'] },
  { name: 'Foreign Languages', aliases: ['Second Language', 'Bilingual'] },
  { name: 'Spanish', aliases: ['Spanish Language'], parent: 'Foreign Languages', needs: 'case' },
  { name: 'French', aliases: ['French Language'], parent: 'Foreign Languages', needs: 'case' },
  { name: 'German', aliases: ['German Language'], parent: 'Foreign Languages', needs: 'case' },
  { name: 'Mandarin', aliases: ['Chinese Language'], parent: 'Foreign Languages' },
  { name: 'Sign Language', aliases: ['ASL'], parent: 'Foreign Languages' },
];
