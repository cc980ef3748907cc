import type { SkillConcept } from '../skill-concept.ts';

/** Ways of working that any occupation may ask for. */
export const generalSkills: readonly SkillConcept[] = [
  {
    name: 'Communication',
    aliases: [
      'Communication Skills',
      'Verbal Communication',
      'Interpersonal Skills',
      'Oral Communication',
      'Communicating',
      'Communicate Effectively',
    ],
  },
  { name: 'Public Speaking', aliases: ['Presentation Skills', 'Presentations', 'Presenting'] },
  {
    name: 'Leadership',
    aliases: [
      'Team Leadership',
      'Leadership Skills',
      'Leading Teams',
      'Leading People',
      'Lead Teams',
      'Leading a Team',
    ],
    related: ['People Management'],
  },
  {
    name: 'People Management',
    aliases: [
      'Team Management',
      'Staff Management',
      'Supervision',
      'Supervising',
      'Supervisory Experience',
      'Supervise Staff',
      'Staff Supervision',
      'Line Management',
    ],
    related: ['Leadership'],
  },
  { name: 'Mentoring', aliases: ['Mentorship', 'Coaching', 'Mentored', 'Mentor'] },
  {
    name: 'Teamwork',
    aliases: [
      'Collaboration',
      'Team Player',
      'Cross-Functional Collaboration',
      'Cross-Functional Teams',
      'Collaborative',
    ],
  },
  { name: 'Problem Solving', aliases: ['Problem-Solving', 'Troubleshooting', 'Solving Problems'] },
  { name: 'Critical Thinking', aliases: ['Analytical Skills', 'Analytical Thinking'] },
  {
    name: 'Time Management',
    aliases: ['Prioritization', 'Organizational Skills', 'Organization Skills'],
  },
  {
    name: 'Stakeholder Management',
    aliases: ['Stakeholder Engagement', 'Stakeholder Communication', 'Stakeholders'],
  },
  { name: 'Decision Making', aliases: ['Decision-Making'] },
  { name: 'Adaptability', aliases: ['Flexibility Skills'] },
  { name: 'Attention to Detail', aliases: ['Detail Oriented', 'Detail-Oriented'] },
  { name: 'Conflict Resolution', aliases: ['Mediation', 'Conflict Management'] },
  { name: 'Creativity', aliases: ['Creative Thinking', 'Creative Problem Solving'] },
  { name: 'Emotional Intelligence', aliases: ['Empathy'] },
  { name: 'Multitasking', aliases: ['Multi-Tasking'] },
  { name: 'Research', aliases: ['Conducting Research', 'Research Skills'] },
  { name: 'Customer Focus', aliases: ['Customer-Centric', 'Customer Oriented'] },
];
