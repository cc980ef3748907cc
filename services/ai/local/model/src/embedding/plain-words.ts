const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words of any text, in English, German, French and Spanish: they tell nothing of the work. */
export const FUNCTION_WORDS = wordSet(
  `a an and are as at be been but by can do e.g etc for from had has have he her his i if in into is it its
  may me more most my no not of on or other our re s she so such t than that the their them then there
  these they this those to up us was we were what when where which who will with would you your
  au aux avec bei con das de del dem den der des die du ein eine el en et fur im l la las le les los mit nous oder
  para par por pour que sie sur un una und une unser vous vom von wir y zu zum zur
  company job jobs location position role roles skills title work working`,
);

/** Words of any posting, and those for a rank rather than a field of work: they tell little of it. */
export const COMMON_WORDS = wordSet(
  `ability able about across administrator administrators after agent all also analyst analysts any applicants
  application apply assistant assistants associate based benefit benefits best build building candidate
  candidates career chief clear clerk collaborate communication consultant contract coordinator create day
  days deliver develop developer developers development director duties employee employees employer
  engineer engineering engineers ensure environment equal excellent experience experienced expert full fully
  get good great grow growth head help hire hiring hour hours impact include includes including join
  joining junior know knowledge lead leading like looking make manager managers many member members month
  months need needs new offer office officer often one only open operator operators opportunities
  opportunity organisation organization part participate partner paid pay people per plan please practice
  preferred process products professional professionals program programs project projects provide
  qualifications quality read related remote representative representatives require required requirement
  requirements responsibilities responsible salary send senior service services several site some someone
  specialist specialists staff start strong success supervisor supervisors support system systems take team
  teams technician technicians temporary time together tools trainee two understand understanding use used
  using via want week weekly well within without worker workers world write writing year years`,
);
