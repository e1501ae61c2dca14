import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const share = z.number().min(0).max(1);
const weight = z.number().nonnegative();
const hours = z.number().positive();
const weights = z.record(z.string(), weight);
/** What the best unit does and what the worst does; every other lies between, by its skill. */
const bySkill = z.strictObject({ good: z.number().nonnegative(), bad: z.number().nonnegative() });
const twelve = z.array(weight).length(12);
const hoursOfDay = z.array(weight).length(24);
const satisfaction = z.partialRecord(
  z.enum(['very_satisfied', 'satisfied', 'basically_satisfied', 'dissatisfied', 'very_dissatisfied']),
  weight,
);

/** How a district is imagined. Nothing in it was measured; numbers named `…Hours` are medians of working hours. */
const profileSchema = z.strictObject({
  $comment: z.string(),
  load: z.strictObject({
    weekdays: z.array(weight).length(7),
    months: twelve,
    growthPerYear: z.number(),
    noise: share,
  }),
  storms: z.strictObject({
    perYear: z.int().nonnegative(),
    months: z.array(z.int().min(1).max(12)).min(1),
    days: z.tuple([z.int().positive(), z.int().positive()]),
    surge: weight,
    categories: weights,
  }),
  channels: weights,
  hours: z.strictObject({ office: hoursOfDay, anytime: hoursOfDay }),
  requestTypes: z.strictObject({
    complaint: weight,
    help_request: weight,
    consultation: weight,
    report: weight,
    suggestion: weight,
  }),
  intake: z.strictObject({
    unclassified: share,
    repeat: share,
    misrouted: share,
    anonymous: share,
    confidential: share,
    complained: share,
  }),
  categories: z.record(z.string(), z.strictObject({ weight, hard: share, months: twelve.optional() })),
  communities: weights,
  skills: z.strictObject({ default: share, units: z.record(z.string(), share) }),
  desk: z.strictObject({
    triageHours: hours,
    dispatchHours: hours,
    onSpot: share,
    refuse: share,
    duplicate: share,
    emergency: share,
    grounds: z.partialRecord(
      z.enum(['NA_OUT_OF_SCOPE', 'NA_LEGAL_CHANNEL', 'NA_SECRET', 'NA_ILLEGAL']),
      weight,
    ),
  }),
  lead: z.strictObject({
    signHours: bySkill,
    contactHours: bySkill,
    noContact: bySkill,
    /** How much of the time that is left the work takes, before what is hard about the matter. */
    usedShare: bySkill,
    hardAdds: weight,
    spread: weight,
    reworkHours: bySkill,
    returnAnyway: bySkill,
    returnHours: hours,
    assist: share,
    escalate: share,
    terminate: share,
    pause: share,
    account: share,
    accountFromHard: share,
    extension: share,
    extensionFromShare: share,
    merge: share,
    /** Of the emergencies, those that are matters of 110, 119, 120 or 122. */
    transfers: share,
    outcomes: z.strictObject({ done: weight, partly_done: weight, explained: weight, not_possible: weight }),
    told: z.strictObject({ phone: weight, visit: weight, message: weight, system: weight }),
  }),
  dispatcher: z.strictObject({
    ruleHours: hours,
    neverRules: share,
    upholdsMisrouted: share,
    upholdsOther: share,
    reviewHours: hours,
    neverReviews: share,
    rejects: bySkill,
    decideHours: hours,
    neverDecides: share,
    grantsExtension: share,
    grantsPause: share,
    grantsAccount: share,
    grantsTermination: share,
    accountDays: z.tuple([z.int().positive(), z.int().positive()]),
  }),
  resident: z.strictObject({
    answersOnline: share,
    answerHours: hours,
    /** Share of the results by which a matter is solved, before what is hard about it. */
    solved: bySkill,
    lateCosts: share,
    hardCosts: share,
    reworkGains: share,
    /** Of the matters that are not solved, those that are so in part. */
    partly: share,
    whenSolved: satisfaction,
    whenPartly: satisfaction,
    whenUnsolved: satisfaction,
    withdraws: share,
    supplements: share,
    reopens: bySkill,
    suppliesWhenAsked: share,
  }),
  callback: z.strictObject({
    hours,
    nextHours: hours,
    reached: share,
    refused: share,
    atDeadline: share,
  }),
  exclusions: z.strictObject({
    /** Of the cases in which somebody looks bad. */
    share,
    atMost: z.int().positive(),
    agrees: share,
    revoked: share,
    grounds: weights,
  }),
  whistles: z.strictObject({
    /** Of the cases that a street has taken. */
    fromCase: share,
    /** Most that are blown for cases, whatever their number. */
    atMost: z.int().positive(),
    /** Without a case, for each street and month. */
    aMonth: weight,
    kinds: weights,
    others: share,
    again: share,
    refuses: share,
    withdraws: share,
    objects: bySkill,
    upholds: share,
    neverRules: share,
    usedShare: bySkill,
    directs: share,
    disputes: share,
    sendsBack: bySkill,
    rates: share,
    invited: share,
    solved: bySkill,
    whenSolved: satisfaction,
    whenNot: satisfaction,
    opines: share,
    needed: share,
    right: share,
  }),
  above: z.strictObject({
    answers: bySkill,
    answerHours: hours,
    closes: share,
    superviseLeader: share,
    urges: share,
  }),
});

/** How a district is imagined: loads, seasons, skills, and what people are likely to do. */
export type Profile = z.infer<typeof profileSchema>;

/** The profile of the demonstration district. */
const DISTRICT_PROFILE = resolve(__dirname, '../../profiles/district.json');

/** Reads a profile. Throws where the file cannot be read or is no profile. */
export function readProfile(path: string = DISTRICT_PROFILE): Profile {
  return profileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** What a unit of this skill does, between the best and the worst. */
export function bySkillOf(
  skill: number,
  { good, bad }: { readonly good: number; readonly bad: number },
): number {
  return bad + (good - bad) * skill;
}
