import type { SkillConcept } from '../skill-concept.ts';

/** Construction, manufacturing, maintenance, transport and the outdoors. */
export const tradesSkills: readonly SkillConcept[] = [
  { name: 'Carpentry', aliases: ['Framing', 'Woodworking', 'Finish Carpentry', 'Cabinetmaking'] },
  { name: 'Masonry', aliases: ['Bricklaying', 'Stonemasonry', 'Brick Laying'] },
  { name: 'Concrete Work', aliases: ['Concrete Finishing', 'Cement Masonry'], parent: 'Masonry' },
  { name: 'Drywall', aliases: ['Drywall Installation', 'Plastering'] },
  { name: 'Roofing', aliases: ['Roof Installation'] },
  { name: 'Flooring', aliases: ['Tile Setting', 'Floor Installation'] },
  {
    name: 'House Painting',
    aliases: ['Painting and Decorating', 'Spray Painting', 'Painting Walls'],
  },
  { name: 'Plumbing', aliases: ['Pipefitting', 'Pipe Fitting', 'Pipe Installation'] },
  {
    name: 'HVAC',
    aliases: [
      'Air Conditioning',
      'Heating and Cooling',
      'Refrigeration',
      'HVAC Systems',
      'Heating Ventilation and Air Conditioning',
    ],
  },
  {
    name: 'Electrical Wiring',
    aliases: [
      'Electrical Installation',
      'Electrical Systems',
      'Wiring',
      'Electrical Repair',
      'Electrical Work',
    ],
  },
  {
    name: 'National Electrical Code',
    aliases: ['NEC', 'Electrical Code'],
    parent: 'Electrical Wiring',
  },
  {
    name: 'Welding',
    aliases: ['Arc Welding', 'Weld'],
  },
  { name: 'Sheet Metal Work', aliases: ['Sheet Metal', 'Metal Fabrication'], related: ['Welding'] },
  {
    name: 'Machining',
    aliases: ['Lathe', 'Milling Machines', 'Machine Tools'],
  },
  {
    name: 'CAM Software',
    aliases: [
      'Mastercam',
      'Computer Aided Manufacturing',
      'Computer-Aided Manufacturing CAM Software',
    ],
    parent: 'Machining',
  },
  {
    name: 'Blueprint Reading',
    aliases: ['Read Blueprints', 'Blueprints', 'Schematics', 'Technical Drawings'],
  },
  {
    name: 'Construction',
    aliases: ['Building Construction', 'Construction Work', 'Construction Sites'],
    related: ['Carpentry'],
  },
  {
    name: 'Construction Management',
    aliases: ['Site Management', 'Construction Project Management'],
    parent: 'Construction',
    related: ['Project Management'],
  },
  {
    name: 'Construction Estimating',
    aliases: ['Cost Estimating', 'Quantity Takeoff', 'Bid Estimating'],
  },
  { name: 'Power Tools', aliases: ['Hand Tools', 'Hand and Power Tools'] },
  {
    name: 'Heavy Equipment Operation',
    aliases: ['Heavy Equipment', 'Excavators', 'Bulldozers', 'Backhoe'],
  },
  { name: 'Forklift Operation', aliases: ['Forklift', 'Forklifts', 'Forklift Certified'] },
  {
    name: 'Equipment Maintenance',
    aliases: [
      'Preventive Maintenance',
      'Machinery Maintenance',
      'Machine Maintenance',
      'Equipment Repair',
      'Maintenance and Repair',
    ],
  },
  {
    name: 'Building Maintenance',
    aliases: [
      'Facilities Maintenance',
      'Facility Maintenance',
      'Facilities Management',
      'Building Repair',
    ],
  },
  {
    name: 'Automotive Repair',
    aliases: [
      'Auto Repair',
      'Vehicle Maintenance',
      'Vehicle Repair',
      'Engine Repair',
      'Brake Repair',
      'Automotive Service',
    ],
  },
  {
    name: 'Diesel Mechanics',
    aliases: ['Diesel Engines', 'Diesel Repair'],
    parent: 'Automotive Repair',
  },
  { name: 'Hydraulics', aliases: ['Hydraulic Systems', 'Pneumatics'] },
  {
    name: 'PLC Programming',
    aliases: ['PLC', 'PLCs', 'Programmable Logic Controllers', 'Ladder Logic'],
  },
  {
    name: 'Industrial Automation',
    aliases: ['Robotics', 'Automation Systems'],
    related: ['PLC Programming'],
  },
  { name: 'Mechanical Engineering', aliases: ['Mechanical Design', 'Mechanical Systems'] },
  { name: 'Electrical Engineering', aliases: ['Circuit Design', 'Power Systems', 'Electronics'] },
  {
    name: 'Civil Engineering',
    aliases: ['Structural Engineering', 'Structural Analysis', 'Geotechnical'],
  },
  {
    name: 'Manufacturing',
    aliases: [
      'Production Line',
      'Assembly Line',
      'Manufacturing Processes',
      'Manufacturing Operations',
    ],
  },
  {
    name: 'Lean Manufacturing',
    aliases: ['Lean', 'Kaizen', '5S', 'Lean Six Sigma'],
    parent: 'Process Improvement',
  },
  {
    name: 'Six Sigma',
    aliases: ['Green Belt', 'Black Belt'],
    parent: 'Process Improvement',
    related: ['Lean Manufacturing'],
  },
  {
    name: 'Quality Control',
    aliases: ['Quality Inspection', 'Inspection', 'Quality Standards'],
    related: ['Quality Assurance'],
  },
  {
    name: 'OSHA',
    aliases: ['OSHA 10', 'OSHA 30', 'Occupational Safety and Health'],
    parent: 'Workplace Safety',
  },
  {
    name: 'Workplace Safety',
    aliases: [
      'Occupational Safety',
      'Safety Procedures',
      'Safety Standards',
      'Job Safety',
      'Health and Safety',
      'Safety Regulations',
    ],
  },
  {
    name: 'Commercial Driving',
    aliases: [
      'CDL',
      'CDL License',
      'Class A CDL',
      "Commercial Driver's License",
      'Truck Driving',
      'Commercial Driver License',
    ],
  },
  { name: 'Defensive Driving', aliases: ['Safe Driving', 'Driving Record'] },
  { name: 'Landscaping', aliases: ['Groundskeeping', 'Lawn Care', 'Gardening', 'Horticulture'] },
  { name: 'Farming', aliases: ['Agriculture', 'Crop Production', 'Livestock'] },
  { name: 'Forestry', aliases: ['Logging', 'Tree Care', 'Arboriculture'] },
  { name: 'Mining', aliases: ['Drilling Operations', 'Blasting'] },
  { name: 'Oil and Gas Operations', aliases: ['Well Drilling', 'Oilfield'] },
  {
    name: 'Solar Installation',
    aliases: ['Solar Panels', 'Solar PV', 'Photovoltaic', 'Solar Energy'],
  },
  { name: 'Renewable Energy', aliases: ['Wind Energy', 'Wind Turbines', 'Geothermal'] },
  {
    name: 'Environmental Compliance',
    aliases: ['Environmental Regulations', 'Hazardous Materials', 'Hazmat', 'Waste Management'],
  },
  { name: 'AutoCAD', aliases: ['Autodesk AutoCAD'], parent: 'CAD' },
  {
    name: 'CAD',
    aliases: [
      'Computer Aided Design',
      'Computer-Aided Design',
      'Computer Aided Design CAD',
      'Computer Aided Design CAD Software',
    ],
  },
  { name: 'SolidWorks', aliases: ['Dassault Systemes SolidWorks'], parent: 'CAD' },
  {
    name: 'Revit',
    aliases: ['Autodesk Revit', 'Revit Architecture', 'Revit MEP'],
    parent: 'CAD',
  },
  { name: 'Bentley MicroStation', aliases: ['MicroStation'], parent: 'CAD' },
  { name: 'Surveying', aliases: ['Land Surveying'] },
  {
    name: 'Scheduling Maintenance',
    aliases: ['CMMS', 'Computerized Maintenance Management System CMMS', 'Maintenance Planning'],
    parent: 'Equipment Maintenance',
  },
  { name: 'Aviation', aliases: ['Aircraft Maintenance', 'Flight Operations', 'Pilot License'] },
  {
    name: 'Security Guarding',
    aliases: ['Security Patrol', 'Surveillance', 'Access Control', 'Loss Prevention'],
  },
  { name: 'Firefighting', aliases: ['Fire Suppression', 'Fire Safety', 'Fire Prevention'] },
  { name: 'Law Enforcement', aliases: ['Policing', 'Patrol'] },
];
