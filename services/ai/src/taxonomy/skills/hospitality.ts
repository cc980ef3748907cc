import type { SkillConcept } from '../skill-concept.ts';

/** Food, hotels, retail, customers and logistics. */
export const hospitalitySkills: readonly SkillConcept[] = [
  {
    name: 'Cooking',
    aliases: [
      'Food Preparation',
      'Culinary',
      'Culinary Arts',
      'Line Cook',
      'Food Prep',
      'Grilling',
    ],
  },
  { name: 'Baking', aliases: ['Pastry', 'Bread Making'], parent: 'Cooking' },
  { name: 'Menu Planning', aliases: ['Menu Development', 'Recipe Development'], parent: 'Cooking' },
  {
    name: 'Food Safety',
    aliases: ['ServSafe', 'Food Handling', 'Food Hygiene', 'Food Sanitation'],
  },
  { name: 'Bartending', aliases: ['Mixology', 'Bar Service', 'Cocktails'] },
  { name: 'Barista Skills', aliases: ['Espresso', 'Coffee Making', 'Latte Art'] },
  {
    name: 'Food Service',
    aliases: [
      'Table Service',
      'Waiting Tables',
      'Serving Food',
      'Catering',
      'Serve Food',
      'Food and Beverage',
    ],
  },
  {
    name: 'Restaurant Management',
    aliases: ['Restaurant Operations', 'Kitchen Management', 'Food Service Management'],
    related: ['Food Service'],
  },
  {
    name: 'Hotel Operations',
    aliases: ['Front Desk', 'Guest Services', 'Hotel Management', 'Hospitality'],
  },
  { name: 'Housekeeping', aliases: ['Cleaning', 'Janitorial', 'Room Cleaning', 'Sanitation'] },
  { name: 'Event Planning', aliases: ['Event Management', 'Event Coordination', 'Banquets'] },
  { name: 'Reservations', aliases: ['Booking Systems', 'Reservation Systems'] },
  {
    name: 'Travel Planning',
    aliases: ['Travel Coordination', 'Travel Arrangements', 'Itineraries'],
  },
  {
    name: 'Customer Service',
    aliases: [
      'Customer Support',
      'Client Service',
      'Customer Care',
      'Serve Customers',
      'Customer Satisfaction',
    ],
  },
  {
    name: 'Customer Experience',
    aliases: ['CX', 'User Support', 'Customer Success', 'Client Relations'],
    related: ['Customer Service'],
  },
  {
    name: 'Contact Center Operations',
    aliases: ['Call Center', 'Contact Center', 'Contact Centers', 'Omnichannel', 'Multi-Channel'],
    parent: 'Customer Service',
  },
  {
    name: 'Cash Handling',
    aliases: ['Cashiering', 'Cash Register', 'Cash Registers', 'Handle Cash'],
  },
  {
    name: 'Point of Sale',
    aliases: ['POS', 'POS Systems', 'Point of Sale POS Software', 'Point of Sale Software'],
  },
  {
    name: 'Retail Sales',
    aliases: ['Retail', 'Merchandising', 'Store Operations', 'Visual Merchandising'],
    related: ['Sales'],
  },
  {
    name: 'Inventory Management',
    aliases: ['Inventory Control', 'Stock Control', 'Inventory', 'Stocking', 'Inventory Tracking'],
  },
  {
    name: 'Warehousing',
    aliases: ['Warehouse Operations', 'Order Picking', 'Shipping and Receiving', 'Warehouse'],
  },
  {
    name: 'Supply Chain Management',
    aliases: ['Supply Chain', 'Logistics', 'Distribution Logistics'],
  },
  {
    name: 'Freight',
    aliases: ['Freight Forwarding', 'Shipping', 'Import Export', 'Customs Clearance'],
    parent: 'Supply Chain Management',
  },
  { name: 'Delivery Driving', aliases: ['Route Planning', 'Package Delivery', 'Courier Service'] },
  {
    name: 'Transportation Management',
    aliases: ['Fleet Management', 'Dispatch', 'Dispatching'],
    parent: 'Supply Chain Management',
  },
  { name: 'Cosmetology', aliases: ['Hair Styling', 'Haircutting', 'Makeup', 'Nail Care'] },
  {
    name: 'Fitness Instruction',
    aliases: ['Personal Training', 'Group Fitness', 'Exercise Programs'],
  },
  { name: 'Pet Grooming', aliases: ['Animal Grooming', 'Dog Training'] },
];
