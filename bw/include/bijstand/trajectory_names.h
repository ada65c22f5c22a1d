/* SPDX-License-Identifier: EUPL-1.2 */
/* Printed from the tables of the trajectory; numbers are append-only and never reused. */
#ifndef BIJSTAND_TRAJECTORY_NAMES_H
#define BIJSTAND_TRAJECTORY_NAMES_H

enum {
  BIJSTAND_REGION_CLAIM = 0, /* the claim to general assistance */
  BIJSTAND_REGION_GATE = 1, /* the intake duty of the municipality */
  BIJSTAND_REGION_CONTACT = 2, /* whether the person is in view */
  BIJSTAND_REGION_ACTIVATION = 3, /* the link of the activation chain */
  BIJSTAND_REGION_PROTECTION = 4, /* whether a decision can still be contested */
  BIJSTAND_REGION_COUNT = 5
};

enum {
  BIJSTAND_STATE_CLAIM_NONE = 0, /* no notification */
  BIJSTAND_STATE_CLAIM_NOTIFIED = 1, /* notified, may apply */
  BIJSTAND_STATE_CLAIM_SEARCH_PERIOD = 2, /* in the four weeks of searching */
  BIJSTAND_STATE_CLAIM_PRE_TRACK = 3, /* in the municipality's preliminary track */
  BIJSTAND_STATE_CLAIM_APPLICATION = 4, /* application under assessment */
  BIJSTAND_STATE_CLAIM_COMPLETION = 5, /* application to be completed */
  BIJSTAND_STATE_CLAIM_RUNNING = 6, /* benefit runs */
  BIJSTAND_STATE_CLAIM_RIGHT_SUSPENDED = 7, /* right suspended */
  BIJSTAND_STATE_CLAIM_PAYMENT_SUSPENDED = 8, /* payment suspended */
  BIJSTAND_STATE_CLAIM_REFUSED = 9, /* application refused */
  BIJSTAND_STATE_CLAIM_NOT_TREATED = 10, /* application left untreated */
  BIJSTAND_STATE_CLAIM_DROPPED_OUT = 11, /* dropped out before a decision */
  BIJSTAND_STATE_CLAIM_ENDED = 12, /* benefit ended */
  BIJSTAND_STATE_CLAIM_WITHDRAWN = 13, /* benefit withdrawn */
  BIJSTAND_STATE_GATE_NONE = 14, /* no intake duty */
  BIJSTAND_STATE_GATE_OPEN = 15, /* intake duty is open */
  BIJSTAND_STATE_GATE_APPEARED = 16, /* has appeared */
  BIJSTAND_STATE_GATE_MISSED = 17, /* did not appear on the day */
  BIJSTAND_STATE_GATE_TRACK = 18, /* track runs */
  BIJSTAND_STATE_GATE_COMPLETED = 19, /* track completed or waived */
  BIJSTAND_STATE_GATE_BROKEN_OFF = 20, /* track broken off */
  BIJSTAND_STATE_CONTACT_NOT_IN_VIEW = 21, /* not in view yet */
  BIJSTAND_STATE_CONTACT_IN_VIEW = 22, /* in view */
  BIJSTAND_STATE_CONTACT_MISSED_ONCE = 23, /* missed once */
  BIJSTAND_STATE_CONTACT_MISSED_TWICE = 24, /* missed twice */
  BIJSTAND_STATE_CONTACT_OFF_RADAR = 25, /* off the radar */
  BIJSTAND_STATE_CONTACT_OUTREACH = 26, /* visit planned or under way */
  BIJSTAND_STATE_CONTACT_FOUND_AGAIN = 27, /* found again */
  BIJSTAND_STATE_CONTACT_ELSEWHERE = 28, /* lives elsewhere */
  BIJSTAND_STATE_CONTACT_UNTRACEABLE = 29, /* cannot be traced */
  BIJSTAND_STATE_CONTACT_CLOSED = 30, /* file closed */
  BIJSTAND_STATE_ACTIVATION_NONE = 31, /* no activation */
  BIJSTAND_STATE_ACTIVATION_DIAGNOSIS = 32, /* diagnosis */
  BIJSTAND_STATE_ACTIVATION_REST = 33, /* rest plan */
  BIJSTAND_STATE_ACTIVATION_CARE = 34, /* care plan */
  BIJSTAND_STATE_ACTIVATION_PARTICIPATION = 35, /* participation plan */
  BIJSTAND_STATE_ACTIVATION_GUIDANCE = 36, /* guidance plan */
  BIJSTAND_STATE_ACTIVATION_MEDIATION = 37, /* mediation to work */
  BIJSTAND_STATE_ACTIVATION_PLACED = 38, /* placed beside the benefit */
  BIJSTAND_STATE_ACTIVATION_AFTERCARE = 39, /* aftercare */
  BIJSTAND_STATE_ACTIVATION_RELAPSE = 40, /* relapse */
  BIJSTAND_STATE_ACTIVATION_PAUSED = 41, /* paused */
  BIJSTAND_STATE_ACTIVATION_CLOSED = 42, /* activation closed */
  BIJSTAND_STATE_PROTECTION_NONE = 43, /* no decision */
  BIJSTAND_STATE_PROTECTION_TERM_OPEN = 44, /* objection term runs */
  BIJSTAND_STATE_PROTECTION_IN_OBJECTION = 45, /* objection under review */
  BIJSTAND_STATE_PROTECTION_DECIDED = 46, /* objection decided */
  BIJSTAND_STATE_PROTECTION_IRREVOCABLE = 47, /* irrevocable */
  BIJSTAND_STATE_COUNT = 48
};

enum {
  BIJSTAND_EVENT_CLAIM_NOTIFICATION = 0, /* reports to apply for assistance */
  BIJSTAND_EVENT_CLAIM_SEARCH_PERIOD_OVER = 1, /* four weeks of searching are over */
  BIJSTAND_EVENT_CLAIM_SEARCH_PERIOD_WAIVED = 2, /* search period is waived by a decision */
  BIJSTAND_EVENT_CLAIM_GATE_DONE = 3, /* intake duty met */
  BIJSTAND_EVENT_CLAIM_GATE_BROKEN = 4, /* track broken off without good cause */
  BIJSTAND_EVENT_CLAIM_NOTIFICATION_LAPSED = 5, /* no application followed the notification */
  BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED = 6, /* application received */
  BIJSTAND_EVENT_CLAIM_DOCUMENTS_REQUESTED = 7, /* data or documents requested */
  BIJSTAND_EVENT_CLAIM_DOCUMENTS_RECEIVED = 8, /* data or documents received */
  BIJSTAND_EVENT_CLAIM_COMPLETION_TERM_OVER = 9, /* term for completion is over */
  BIJSTAND_EVENT_CLAIM_NOT_TREATED_DECISION = 10, /* application left untreated */
  BIJSTAND_EVENT_CLAIM_NOT_TREATED_TERM_OVER = 11, /* term for leaving it untreated is over */
  BIJSTAND_EVENT_CLAIM_CLIENT_WITHDRAWS = 12, /* client withdraws or stops */
  BIJSTAND_EVENT_CLAIM_GRANTED = 13, /* assistance granted */
  BIJSTAND_EVENT_CLAIM_REFUSED = 14, /* application refused */
  BIJSTAND_EVENT_CLAIM_DECISION_TERM_OVER = 15, /* decision term is over */
  BIJSTAND_EVENT_CLAIM_ADVANCE_TERM_OVER = 16, /* advance is due */
  BIJSTAND_EVENT_CLAIM_MONTH_PAYMENT = 17, /* month's payment */
  BIJSTAND_EVENT_CLAIM_RIGHT_SUSPENSION = 18, /* right suspended */
  BIJSTAND_EVENT_CLAIM_DEFAULT_REPAIRED = 19, /* default repaired */
  BIJSTAND_EVENT_CLAIM_DEFAULT_TERM_OVER = 20, /* term to repair the default is over */
  BIJSTAND_EVENT_CLAIM_SUSPENSION_MAXIMUM_REACHED = 21, /* eight weeks of suspension are over */
  BIJSTAND_EVENT_CLAIM_PAYMENT_SUSPENSION = 22, /* payment suspended for the address */
  BIJSTAND_EVENT_CLAIM_ADDRESS_CORRECTED = 23, /* address matches again */
  BIJSTAND_EVENT_CLAIM_ADDRESS_TERM_OVER = 24, /* term to correct the address is over */
  BIJSTAND_EVENT_CLAIM_WITHDRAWAL_DECISION = 25, /* decision to withdraw */
  BIJSTAND_EVENT_CLAIM_CHANGE = 26, /* change in the situation */
  BIJSTAND_EVENT_CLAIM_MEASURE = 27, /* reduction as a measure */
  BIJSTAND_EVENT_CLAIM_ENDING_DECISION = 28, /* decision to end */
  BIJSTAND_EVENT_CLAIM_DEATH = 29, /* death */
  BIJSTAND_EVENT_CLAIM_OBJECTION_UPHELD = 30, /* objection upheld, decision revoked */
  BIJSTAND_EVENT_GATE_DUTY_ARISES = 31, /* intake duty arises */
  BIJSTAND_EVENT_GATE_APPEARS = 32, /* appears */
  BIJSTAND_EVENT_GATE_DUE_DAY_OVER = 33, /* day to appear is over */
  BIJSTAND_EVENT_GATE_TRACK_STARTS = 34, /* track starts */
  BIJSTAND_EVENT_GATE_TRACK_OVER = 35, /* track is over */
  BIJSTAND_EVENT_GATE_EXITS_TO_WORK_OR_SCHOOL = 36, /* finds work, a placement or school */
  BIJSTAND_EVENT_GATE_STOPS_WITHOUT_CAUSE = 37, /* stops without good cause */
  BIJSTAND_EVENT_GATE_WAIVED = 38, /* waived */
  BIJSTAND_EVENT_GATE_EXCUSED = 39, /* good cause accepted */
  BIJSTAND_EVENT_GATE_CLAIM_CLOSED = 40, /* claim closed */
  BIJSTAND_EVENT_CONTACT_CONTACT = 41, /* two-way contact or a kept appointment */
  BIJSTAND_EVENT_CONTACT_MISSED = 42, /* appointment or call missed */
  BIJSTAND_EVENT_CONTACT_RESCHEDULED = 43, /* appointment moved or excused in time */
  BIJSTAND_EVENT_CONTACT_MAIL_RETURNED = 44, /* mail was returned */
  BIJSTAND_EVENT_CONTACT_SILENCE = 45, /* silence */
  BIJSTAND_EVENT_CONTACT_SIGNAL = 46, /* signal from a partner */
  BIJSTAND_EVENT_CONTACT_VISIT_PLANNED = 47, /* visit planned */
  BIJSTAND_EVENT_CONTACT_NOBODY_HOME = 48, /* nobody at home */
  BIJSTAND_EVENT_CONTACT_SPOKEN_TO = 49, /* spoken to at a visit */
  BIJSTAND_EVENT_CONTACT_HELP_REFUSED = 50, /* visit or help refused */
  BIJSTAND_EVENT_CONTACT_ADDRESS_ELSEWHERE = 51, /* address elsewhere in the Netherlands */
  BIJSTAND_EVENT_CONTACT_ABROAD = 52, /* is abroad */
  BIJSTAND_EVENT_CONTACT_DEPARTED_UNKNOWN = 53, /* registered as departed, destination unknown */
  BIJSTAND_EVENT_CONTACT_REPORTS_BACK = 54, /* client reports by himself */
  BIJSTAND_EVENT_CONTACT_FILE_CLOSED = 55, /* file is to be closed */
  BIJSTAND_EVENT_CONTACT_DEATH = 56, /* death */
  BIJSTAND_EVENT_ACTIVATION_DIAGNOSIS_STARTED = 57, /* diagnosis starts */
  BIJSTAND_EVENT_ACTIVATION_PLAN_SET = 58, /* plan set */
  BIJSTAND_EVENT_ACTIVATION_GOAL_REACHED = 59, /* goal reached */
  BIJSTAND_EVENT_ACTIVATION_STAGNATION = 60, /* stagnation */
  BIJSTAND_EVENT_ACTIVATION_CRISIS = 61, /* crisis */
  BIJSTAND_EVENT_ACTIVATION_REVIEW_DUE = 62, /* review of the plan is due */
  BIJSTAND_EVENT_ACTIVATION_PLACEMENT = 63, /* placed at work, school or an own business */
  BIJSTAND_EVENT_ACTIVATION_PART_TIME_WORK = 64, /* works part-time beside the benefit */
  BIJSTAND_EVENT_ACTIVATION_CLAIM_ENDED_BY_WORK = 65, /* benefit ended through work or school */
  BIJSTAND_EVENT_ACTIVATION_PLACEMENT_LOST = 66, /* job or school lost */
  BIJSTAND_EVENT_ACTIVATION_AFTERCARE_OVER = 67, /* aftercare is over */
  BIJSTAND_EVENT_ACTIVATION_CONTACT_LOST = 68, /* contact lost */
  BIJSTAND_EVENT_ACTIVATION_CONTACT_RESTORED = 69, /* contact restored */
  BIJSTAND_EVENT_ACTIVATION_CLAIM_OPENED = 70, /* claim opened */
  BIJSTAND_EVENT_ACTIVATION_CLAIM_ENDED_OTHERWISE = 71, /* claim ended otherwise */
  BIJSTAND_EVENT_ACTIVATION_EXEMPTION = 72, /* exemption */
  BIJSTAND_EVENT_ACTIVATION_DEATH = 73, /* death */
  BIJSTAND_EVENT_PROTECTION_DECISION_PUBLISHED = 74, /* decision published */
  BIJSTAND_EVENT_PROTECTION_OBJECTION_FILED = 75, /* objection filed */
  BIJSTAND_EVENT_PROTECTION_OBJECTION_TERM_OVER = 76, /* objection term is over */
  BIJSTAND_EVENT_PROTECTION_OBJECTION_WITHDRAWN = 77, /* objection withdrawn */
  BIJSTAND_EVENT_PROTECTION_OBJECTION_DECISION_TERM_OVER = 78, /* term to decide on the objection is over */
  BIJSTAND_EVENT_PROTECTION_UPHELD = 79, /* objection upheld */
  BIJSTAND_EVENT_PROTECTION_DISMISSED = 80, /* objection dismissed */
  BIJSTAND_EVENT_PROTECTION_APPEAL_TERM_OVER = 81, /* appeal term is over */
  BIJSTAND_EVENT_COUNT = 82
};

enum {
  BIJSTAND_REASON_NOTHING_TO_ACT_ON = 0, /* there is no notification or duty */
  BIJSTAND_REASON_HAS_NOT_APPEARED = 1, /* the track cannot start before the person has appeared */
  BIJSTAND_REASON_NO_SUCH_STEP = 2, /* there is no such step for this decision */
  BIJSTAND_REASON_CLAIM_CLOSED = 3, /* the claim is closed: a new notification is needed, or the decision must be contested */
  BIJSTAND_REASON_NO_DECISION_TO_ANNUL = 4, /* there is no decision that could be annulled */
  BIJSTAND_REASON_SEARCH_PERIOD_RUNS = 5, /* too early: the search period of four weeks runs */
  BIJSTAND_REASON_NO_DIAGNOSIS_OPEN = 6, /* no diagnosis is open */
  BIJSTAND_REASON_NO_COMPLETION_TERM = 7, /* no term for completion runs or has lapsed */
  BIJSTAND_REASON_NO_BENEFIT_RUNS = 8, /* no benefit runs */
  BIJSTAND_REASON_NO_APPLICATION_PENDING = 9, /* no application is pending */
  BIJSTAND_REASON_NO_PLAN_GOAL = 10, /* there is no plan goal in this state */
  BIJSTAND_REASON_BENEFIT_ALREADY_RUNS = 11, /* a benefit already runs: a second one is refused */
  BIJSTAND_REASON_RIGHT_NOT_SUSPENDED = 12, /* the right is not suspended */
  BIJSTAND_REASON_NO_TRACK_RUNS = 13, /* no track runs */
  BIJSTAND_REASON_PERSON_UNKNOWN_OR_CLOSED = 14, /* the person is unknown or the file is closed */
  BIJSTAND_REASON_NO_VISIT_OPEN = 15, /* no visit is open */
  BIJSTAND_REASON_COMPLETION_TERM_FIRST = 16, /* decide on the term for completion first */
  BIJSTAND_REASON_RESIDENT_HERE = 17, /* the client must live in the municipality */
  BIJSTAND_REASON_PERSON_ALIVE = 18, /* the client has died */
  BIJSTAND_REASON_SEARCH_PERIOD_ENDED = 19, /* the search period is not over yet */
  BIJSTAND_REASON_EXCEPTION_IN_LAW = 20, /* the law of that day knows no exception to the search period */
  BIJSTAND_REASON_EXCEPTION_DECIDED = 21, /* a decision with reasons is needed */
  BIJSTAND_REASON_IDENTITY_ESTABLISHED = 22, /* the identity must be established */
  BIJSTAND_REASON_BOTH_APPLIED = 23, /* both partners must apply or consent */
  BIJSTAND_REASON_TERM_IS_OVER = 24, /* the term still runs */
  BIJSTAND_REASON_NOT_TREATED_IN_TIME = 25, /* the term for completion must have lapsed unused, at most four weeks ago */
  BIJSTAND_REASON_IS_PUBLISHED = 26, /* the decision must have been published */
  BIJSTAND_REASON_RIGHT_ESTABLISHED = 27, /* the right must be established */
  BIJSTAND_REASON_START_NOT_BEFORE_NOTIFICATION = 28, /* the assistance cannot start before the notification, or further back than the law allows */
  BIJSTAND_REASON_NO_OVERLAP_ELSEWHERE = 29, /* assistance of another municipality still runs on that day */
  BIJSTAND_REASON_ONE_GROUND = 30, /* a refusal names its ground */
  BIJSTAND_REASON_WAS_HEARD = 31, /* the client must have been heard, or an exception recorded */
  BIJSTAND_REASON_IS_BLAMEWORTHY = 32, /* without blame there is no suspension and no measure */
  BIJSTAND_REASON_FITS_CIRCUMSTANCES = 33, /* the measure must be fitted to the circumstances */
  BIJSTAND_REASON_HAS_MEASURE_REASON = 34, /* a measure names its reason */
  BIJSTAND_REASON_REVIEWED_IN_TIME = 35, /* a measure is reviewed within three months */
  BIJSTAND_REASON_MISSED_TALK_EXPLAINED = 36, /* for a missed talk a measure needs a missed contact and a reason that was asked */
  BIJSTAND_REASON_ADDRESS_IN_DOUBT = 37, /* the address must differ or not have been shown */
  BIJSTAND_REASON_ADDRESS_NOT_EXCUSED = 38, /* an exception of article 40(4) stands in the way */
  BIJSTAND_REASON_GROUND_TO_WITHDRAW = 39, /* the term to repair must have lapsed, or a breach be proved */
  BIJSTAND_REASON_NOT_CLOSED_SILENTLY = 40, /* a client off the radar is not closed silently: proof of the end, or a suspension, two written calls, a visit and an address investigation */
  BIJSTAND_REASON_ONE_END_CODE = 41, /* an ending has exactly one reason */
  BIJSTAND_REASON_IS_STATED = 42, /* there must be a statement */
  BIJSTAND_REASON_OBJECTION_UPHELD = 43, /* only an upheld objection or appeal restores a claim */
  BIJSTAND_REASON_MONTH_WITHIN_RIGHT = 44, /* no payment is made over a month before the start or twice over one month */
  BIJSTAND_REASON_NOBODY_DIED = 45, /* after a death no suspension or measure follows */
  BIJSTAND_REASON_GATE_DONE_INDEED = 46, /* the gate is not completed */
  BIJSTAND_REASON_GATE_BROKEN_INDEED = 47, /* the gate is not broken off */
  BIJSTAND_REASON_CLAIM_IS_CLOSED = 48, /* the claim is still open */
  BIJSTAND_REASON_CLAIM_ENDED_BY_WORK = 49, /* the benefit did not end through work, a business or school */
  BIJSTAND_REASON_CLAIM_ENDED_OTHERWISE = 50, /* the benefit did not end, or did so through work, a business or school */
  BIJSTAND_REASON_CLAIM_RUNS = 51, /* no benefit runs */
  BIJSTAND_REASON_CONTACT_IS_LOST = 52, /* the contact is not lost */
  BIJSTAND_REASON_CONTACT_IS_BACK = 53, /* the contact is not restored */
  BIJSTAND_REASON_PERSON_DIED = 54, /* the person has not died */
  BIJSTAND_REASON_VISIT_DONE = 55, /* no visit has been made yet */
  BIJSTAND_REASON_ADDRESS_INVESTIGATED = 56, /* no address investigation has been done yet */
  BIJSTAND_REASON_TWO_WRITTEN_CALLS = 57, /* there have not been two written calls yet */
  BIJSTAND_REASON_NOT_CLOSED_ON_SILENCE = 58, /* a client off the radar is not closed on silence */
  BIJSTAND_REASON_PROTECTION_SETTLED = 59, /* legal protection still runs */
  BIJSTAND_REASON_HAND_OVER_DONE = 60, /* the hand-over must be done */
  BIJSTAND_REASON_PLAN_CHOSEN = 61, /* the plan must have been chosen */
  BIJSTAND_REASON_HEARD_IN_OBJECTION = 62, /* the client must be heard, or an exception recorded */
  BIJSTAND_REASON_FACTS_ARE_MISSING = 63, /* facts are missing to establish the right */
  BIJSTAND_REASON_DECISION_UNKNOWN = 64, /* this decision is not known */
  BIJSTAND_REASON_PERSON_UNKNOWN = 65, /* this person is not in the file */
  BIJSTAND_REASON_ALREADY_CORRECTED = 66, /* this event has been corrected already */
  BIJSTAND_REASON_EXEMPTION_ENDS = 67, /* an exemption has an end date */
  BIJSTAND_REASON_TERM_LIES_AHEAD = 68, /* the term cannot be over already */
  BIJSTAND_REASON_COUNT = 69
};

enum {
  BIJSTAND_TIMER_SEARCH_PERIOD = 0, /* search period of four weeks */
  BIJSTAND_TIMER_GATE_TRACK = 1, /* track of the gate */
  BIJSTAND_TIMER_GATE_DAY = 2, /* day to appear */
  BIJSTAND_TIMER_NOTIFICATION_LAPSE = 3, /* notification without application */
  BIJSTAND_TIMER_DECISION_TERM = 4, /* term to decide on the application */
  BIJSTAND_TIMER_COMPLETION = 5, /* term to complete the application */
  BIJSTAND_TIMER_NOT_TREATED = 6, /* term to leave the application untreated */
  BIJSTAND_TIMER_ADVANCE = 7, /* advance */
  BIJSTAND_TIMER_PENALTY = 8, /* two weeks after the notice of default */
  BIJSTAND_TIMER_DEFAULT_REPAIR = 9, /* term to repair the default */
  BIJSTAND_TIMER_SUSPENSION = 10, /* eight weeks of suspension */
  BIJSTAND_TIMER_ADDRESS_CORRECTION = 11, /* term to correct the address */
  BIJSTAND_TIMER_MOVE_REPORT = 12, /* term to report the move */
  BIJSTAND_TIMER_STAY_ABROAD = 13, /* four weeks abroad */
  BIJSTAND_TIMER_DEPARTURE_REPORT = 14, /* term to report the departure */
  BIJSTAND_TIMER_MEASURE_REVIEW = 15, /* review of the measure */
  BIJSTAND_TIMER_MEASURE_LENGTH = 16, /* end of the reduction */
  BIJSTAND_TIMER_OBJECTION = 17, /* objection term of six weeks */
  BIJSTAND_TIMER_OBJECTION_DECISION = 18, /* term to decide on the objection */
  BIJSTAND_TIMER_APPEAL = 19, /* appeal term of six weeks */
  BIJSTAND_TIMER_SILENCE = 20, /* silence */
  BIJSTAND_TIMER_FIRST_VISIT = 21, /* visit on the next day of visits */
  BIJSTAND_TIMER_SECOND_VISIT = 22, /* second visit */
  BIJSTAND_TIMER_FOLLOW_UP = 23, /* follow-up after being found */
  BIJSTAND_TIMER_DIAGNOSIS = 24, /* diagnosis */
  BIJSTAND_TIMER_PLAN_REVIEW = 25, /* review of the plan */
  BIJSTAND_TIMER_AFTERCARE = 26, /* aftercare */
  BIJSTAND_TIMER_RELAPSE_DIAGNOSIS = 27, /* re-diagnosis after relapse */
  BIJSTAND_TIMER_PAUSE = 28, /* pause of the chain */
  BIJSTAND_TIMER_PROVISION = 29, /* end of the provision */
  BIJSTAND_TIMER_LANGUAGE_TEST = 30, /* language test */
  BIJSTAND_TIMER_HOLIDAY_ALLOWANCE = 31, /* holiday allowance after the ending */
  BIJSTAND_TIMER_SURVIVORS = 32, /* survivors, a month at the old norm */
  BIJSTAND_TIMER_RETROACTIVE_GRANT = 33, /* assistance before the notification */
  BIJSTAND_TIMER_REAPPLICATION = 34, /* new application on known data */
  BIJSTAND_TIMER_COUNT = 35
};

enum {
  BIJSTAND_TASK_CONFIRM_NOTIFICATION = 0, /* confirm the notification in writing */
  BIJSTAND_TASK_DECIDE_APPLICATION = 1, /* decide on the application */
  BIJSTAND_TASK_TELL_NEW_TERM = 2, /* name a short new decision term */
  BIJSTAND_TASK_PAY_PENALTY = 3, /* the penalty runs */
  BIJSTAND_TASK_JUDGE_DOCUMENTS = 4, /* judge the documents received */
  BIJSTAND_TASK_DECIDE_NOT_TREATED = 5, /* decide whether the application is left untreated */
  BIJSTAND_TASK_CONSIDER_SUSPENSION = 6, /* consider suspending the right */
  BIJSTAND_TASK_CONSIDER_WITHDRAWAL = 7, /* decide about withdrawal */
  BIJSTAND_TASK_DECIDE_ADDRESS = 8, /* revise or withdraw from the first day of suspension */
  BIJSTAND_TASK_SUSPENSION_LAPSED = 9, /* the suspension lapsed after eight weeks: find out why */
  BIJSTAND_TASK_HEAR_BEFORE_ENDING = 10, /* hear the client before an ending */
  BIJSTAND_TASK_WAGE_DATA_THEN_ENDING = 11, /* get wage data and decide about the ending */
  BIJSTAND_TASK_REVIEW_MEASURE = 12, /* review the measure */
  BIJSTAND_TASK_SETTLE_CLAIM = 13, /* settle */
  BIJSTAND_TASK_PAY_HOLIDAY_ALLOWANCE = 14, /* pay the holiday allowance */
  BIJSTAND_TASK_RECOMPUTE_SURVIVORS = 15, /* recompute for the survivors */
  BIJSTAND_TASK_LANGUAGE_TEST = 16, /* give the language test */
  BIJSTAND_TASK_RECOVER = 17, /* decide about recovery */
  BIJSTAND_TASK_REVIEW_CONTACT = 18, /* choose a visit, a suspension or both: the right does not end */
  BIJSTAND_TASK_INVITE_TO_GATE = 19, /* invite in writing with day, place and consequence */
  BIJSTAND_TASK_CALL_AT_ONCE = 20, /* call at once */
  BIJSTAND_TASK_SECOND_CALL = 21, /* call by another channel and ask the reason */
  BIJSTAND_TASK_WRITTEN_CALL = 22, /* call in writing and name the consequence */
  BIJSTAND_TASK_PLAN_VISIT = 23, /* plan a visit and ask partners */
  BIJSTAND_TASK_FRIDAY_VISIT = 24, /* plan a visit on the next day of visits */
  BIJSTAND_TASK_INVESTIGATE_ADDRESS = 25, /* investigate the address */
  BIJSTAND_TASK_SEEK_CONTACT = 26, /* seek contact with who dropped out */
  BIJSTAND_TASK_ASK_WHAT_HAPPENED = 27, /* ask what happened and offer help */
  BIJSTAND_TASK_HAND_OVER = 28, /* hand over to the other municipality */
  BIJSTAND_TASK_DIAGNOSE = 29, /* make the diagnosis */
  BIJSTAND_TASK_ASK_CAUSE = 30, /* ask for the cause of the relapse */
  BIJSTAND_TASK_END_PROVISION = 31, /* the provision ends */
  BIJSTAND_TASK_VACANCY_CANDIDATES = 32, /* look for candidates for the vacancy */
  BIJSTAND_TASK_INVITE_NEW_NOTIFICATION = 33, /* invite to a new notification */
  BIJSTAND_TASK_DECIDE_OBJECTION = 34, /* hear and decide on the objection */
  BIJSTAND_TASK_OVERDUE_OBJECTION = 35, /* the decision on the objection is late */
  BIJSTAND_TASK_COUNT = 36
};

enum {
  BIJSTAND_WIRING_YOUTH_DESK_DUTY = 0, /* notification at the youth desk: the intake duty arises */
  BIJSTAND_WIRING_CENTRE_DUTY = 1, /* application at the centre: the intake duty arises */
  BIJSTAND_WIRING_GATE_COMPLETED = 2, /* gate completed */
  BIJSTAND_WIRING_GATE_BROKEN_OFF = 3, /* gate broken off */
  BIJSTAND_WIRING_GATE_MISSED = 4, /* not appearing counts as a missed appointment */
  BIJSTAND_WIRING_CLAIM_CLOSES_GATE = 5, /* the claim closes, the intake duty lapses */
  BIJSTAND_WIRING_DECISION_PUBLISHED = 6, /* decision published: legal protection opens */
  BIJSTAND_WIRING_CLOSING_PUBLISHED = 7, /* ending published: legal protection opens */
  BIJSTAND_WIRING_MISSED_TWICE_WITH_REQUEST = 8, /* missed twice with an open request for data */
  BIJSTAND_WIRING_OFF_THE_RADAR = 9, /* off the radar: the chain pauses */
  BIJSTAND_WIRING_CONTACT_IS_RESTORED = 10, /* contact restored */
  BIJSTAND_WIRING_FRESH_CHANCE = 11, /* fresh chance to repair the default */
  BIJSTAND_WIRING_UPHELD_RESTORES = 12, /* an upheld objection restores the claim */
  BIJSTAND_WIRING_RESTORED_CLAIM_REOPENS = 13, /* a restored claim reopens the file */
  BIJSTAND_WIRING_CLAIM_RUNS_NOW = 14, /* benefit runs */
  BIJSTAND_WIRING_ENDED_BY_WORK = 15, /* ending through work or school: aftercare */
  BIJSTAND_WIRING_PARTNER_OF_ENDED_BY_WORK = 16, /* ending through the other's work */
  BIJSTAND_WIRING_ENDED_OTHERWISE = 17, /* ending for another reason */
  BIJSTAND_WIRING_CLAIM_WITHDRAWN = 18, /* withdrawal ends the chain */
  BIJSTAND_WIRING_ELSEWHERE = 19, /* address elsewhere: recompute, and hear before an ending */
  BIJSTAND_WIRING_DEATH_CLOSES = 20, /* death */
  BIJSTAND_WIRING_FULL_TIME_WORK = 21, /* full-time work above the norm */
  BIJSTAND_WIRING_RELAPSE_AFTER_ENDING = 22, /* relapse after the ending */
  BIJSTAND_WIRING_MISSED_TALK_MEASURE = 23, /* no measure for a missed talk without asking the reason */
  BIJSTAND_WIRING_SCHOOL_LEAVER = 24, /* school leaver in view before a notification: no claim */
  BIJSTAND_WIRING_FIRM_SIGNAL = 25, /* vacancy: candidates from guidance and mediation */
  BIJSTAND_WIRING_LAWFULNESS_TALK = 26, /* talk on lawfulness: the claim only */
  BIJSTAND_WIRING_EFFECTIVENESS_TALK = 27, /* talk on effectiveness: activation and contact only */
  BIJSTAND_WIRING_NOTIFICATION_IS_CONTACT = 28, /* who notifies is in contact */
  BIJSTAND_WIRING_NOTIFICATION_REOPENS = 29, /* a new notification reopens the other's file as well */
  BIJSTAND_WIRING_STOPPING_IS_CONTACT = 30, /* who stops is in contact */
  BIJSTAND_WIRING_COUNT = 31
};

enum {
  BIJSTAND_ACTION_OPEN_CLAIM = 0, /* confirm the notification and its date */
  BIJSTAND_ACTION_KEEP_EARLIEST_NOTIFICATION = 1, /* duplicate, the earliest date stays */
  BIJSTAND_ACTION_TELL_DUTIES = 2, /* tell of the duty to search for work and schooling */
  BIJSTAND_ACTION_INVITE_TO_APPLY = 3, /* invite to apply at once */
  BIJSTAND_ACTION_NOTE = 4, /* noted */
  BIJSTAND_ACTION_STORE_GATE_DONE = 5, /* gate result stored for the diagnosis */
  BIJSTAND_ACTION_STORE_GATE_BROKEN = 6, /* gate result stored, no refusal */
  BIJSTAND_ACTION_DROP_OUT_AT_GATE = 7, /* dropped out in the track */
  BIJSTAND_ACTION_DROP_OUT_SILENTLY = 8, /* dropped out without application: seek contact */
  BIJSTAND_ACTION_DROP_OUT_STATED = 9, /* dropped out with a stated reason */
  BIJSTAND_ACTION_FILE_APPLICATION = 10, /* application registered, the decision term starts */
  BIJSTAND_ACTION_HOLD_APPLICATION = 11, /* application waits until the track is over */
  BIJSTAND_ACTION_JOIN_APPLICATION = 12, /* second application joined */
  BIJSTAND_ACTION_STOP_CLOCK = 13, /* term for completion given, the decision term stands still */
  BIJSTAND_ACTION_EXTEND_COMPLETION = 14, /* list or term extended */
  BIJSTAND_ACTION_REQUEST_DATA = 15, /* data requested, first step of a default */
  BIJSTAND_ACTION_REQUEST_SETTLEMENT_DATA = 16, /* data for the settlement requested */
  BIJSTAND_ACTION_RESUME_CLOCK = 17, /* the decision term runs again */
  BIJSTAND_ACTION_FILE_DOCUMENTS = 18, /* documents filed */
  BIJSTAND_ACTION_LAPSE_COMPLETION = 19, /* term for completion lapsed unused */
  BIJSTAND_ACTION_DATA_NOT_RECEIVED = 20, /* data not received, suspension possible */
  BIJSTAND_ACTION_LEAVE_UNTREATED = 21, /* left untreated */
  BIJSTAND_ACTION_TOO_LATE_TO_LEAVE = 22, /* too late to leave it untreated, decide on the merits */
  BIJSTAND_ACTION_END_ON_REQUEST = 23, /* ended on own request */
  BIJSTAND_ACTION_GRANT = 24, /* norm and start set */
  BIJSTAND_ACTION_AMEND_GRANT = 25, /* grant amended */
  BIJSTAND_ACTION_REFUSE = 26, /* refused with its ground */
  BIJSTAND_ACTION_MARK_OVERDUE = 27, /* late: name a short new term */
  BIJSTAND_ACTION_PAY_ADVANCE = 28, /* advance paid as a loan, unless there clearly is no right */
  BIJSTAND_ACTION_PAY_MONTH = 29, /* month paid */
  BIJSTAND_ACTION_HOLD_MONTH = 30, /* month computed and held */
  BIJSTAND_ACTION_SETTLE = 31, /* final settlement and holiday allowance */
  BIJSTAND_ACTION_SUSPEND_RIGHT = 32, /* right suspended with a term to repair */
  BIJSTAND_ACTION_JOIN_DEFAULT = 33, /* second default joined, the eight weeks run on */
  BIJSTAND_ACTION_RELEASE_RIGHT = 34, /* released from the first suspended day */
  BIJSTAND_ACTION_GIVE_FRESH_CHANCE = 35, /* fresh chance to repair the default */
  BIJSTAND_ACTION_LAPSE_DEFAULT = 36, /* term over, withdrawal possible */
  BIJSTAND_ACTION_RELEASE_EXPIRED = 37, /* eight weeks are the maximum, payment resumes */
  BIJSTAND_ACTION_SUSPEND_PAYMENT = 38, /* payment suspended for the address */
  BIJSTAND_ACTION_STORE_ADDRESS_GROUND = 39, /* second ground stored */
  BIJSTAND_ACTION_RELEASE_PAYMENT = 40, /* held payments released */
  BIJSTAND_ACTION_STRIKE_ADDRESS_GROUND = 41, /* address ground struck */
  BIJSTAND_ACTION_LAPSE_ADDRESS = 42, /* revise or withdraw from the first day of suspension */
  BIJSTAND_ACTION_WITHDRAW_FOR_BREACH = 43, /* withdrawn for a breach */
  BIJSTAND_ACTION_WITHDRAW_AFTER_SUSPENSION = 44, /* withdrawn from the first suspended day */
  BIJSTAND_ACTION_WITHDRAW_AFTER_ADDRESS = 45, /* withdrawn from the first day of suspension of payment */
  BIJSTAND_ACTION_EXTEND_WITHDRAWAL = 46, /* withdrawal extended or corrected */
  BIJSTAND_ACTION_RECOMPUTE = 47, /* recomputed */
  BIJSTAND_ACTION_IMPOSE_MEASURE = 48, /* reduction imposed with a day of review */
  BIJSTAND_ACTION_END_CLAIM = 49, /* ended with one reason */
  BIJSTAND_ACTION_CORRECT_END = 50, /* reason or day of the ending corrected */
  BIJSTAND_ACTION_DROP_OUT_BY_DEATH = 51, /* dropped out by death */
  BIJSTAND_ACTION_END_BY_DEATH = 52, /* ended by death */
  BIJSTAND_ACTION_SETTLE_DEATH = 53, /* settled after death */
  BIJSTAND_ACTION_CONTINUE_SURVIVORS = 54, /* survivors keep the old norm for a month */
  BIJSTAND_ACTION_RESTORE_CLAIM = 55, /* claim restored */
  BIJSTAND_ACTION_RESTORE_APPLICATION = 56, /* application taken up again */
  BIJSTAND_ACTION_CORRECT_AMOUNTS = 57, /* amounts corrected */
  BIJSTAND_ACTION_SET_DUE_DAY = 58, /* invited in writing with day, place and consequence */
  BIJSTAND_ACTION_SET_NEW_DUE_DAY = 59, /* new day given */
  BIJSTAND_ACTION_OPEN_GATE = 60, /* invited in writing with day, place and consequence */
  BIJSTAND_ACTION_APPEAR = 61, /* appeared, day of diagnosis set */
  BIJSTAND_ACTION_ATTEND = 62, /* attendance noted */
  BIJSTAND_ACTION_MISS_DUE_DAY = 63, /* call at once */
  BIJSTAND_ACTION_MISS_AGAIN = 64, /* another day missed */
  BIJSTAND_ACTION_NOTE_ABSENCE = 65, /* absence noted */
  BIJSTAND_ACTION_START_TRACK = 66, /* track started */
  BIJSTAND_ACTION_CONTACT_MADE = 67, /* contact recorded */
  BIJSTAND_ACTION_CALLS_SETTLED = 68, /* count of calls set to nil */
  BIJSTAND_ACTION_CALL_MISSED = 69, /* second call by another channel, ask for the reason */
  BIJSTAND_ACTION_MAIL_LOST = 70, /* mail came back */
  BIJSTAND_ACTION_SILENCE_NOTED = 71, /* no contact within the term */
  BIJSTAND_ACTION_WRITTEN_CALL_SENT = 72, /* written call naming the consequence, registration and partners checked */
  BIJSTAND_ACTION_STORE_SIGNAL = 73, /* signal stored */
  BIJSTAND_ACTION_PLAN_VISIT = 74, /* visit by two, purpose told, help ready */
  BIJSTAND_ACTION_VISIT_EMPTY = 75, /* nobody home, a second visit follows */
  BIJSTAND_ACTION_FOUND = 76, /* spoken to: ask what happened */
  BIJSTAND_ACTION_HELP_REFUSED = 77, /* refused, without effect on the benefit */
  BIJSTAND_ACTION_FOUND_BY_CONTACT = 78, /* back in contact: ask what happened */
  BIJSTAND_ACTION_LIVES_ELSEWHERE = 79, /* hear the client and hand over */
  BIJSTAND_ACTION_UNTRACEABLE = 80, /* untraceable after visit and address investigation */
  BIJSTAND_ACTION_CLOSE_FILE = 81, /* file closed */
  BIJSTAND_ACTION_REOPEN_FILE = 82, /* file reopened */
  BIJSTAND_ACTION_MARK_DEATH = 83, /* death recorded */
  BIJSTAND_ACTION_START_DIAGNOSIS = 84, /* inventory of the problems */
  BIJSTAND_ACTION_PLAN_BEGUN = 85, /* plan begun */
  BIJSTAND_ACTION_SET_PLAN = 86, /* plan set */
  BIJSTAND_ACTION_REACH_GOAL = 87, /* goal reached, next link */
  BIJSTAND_ACTION_MILESTONE = 88, /* milestone stored */
  BIJSTAND_ACTION_STEP_BACK = 89, /* one link back */
  BIJSTAND_ACTION_EXTEND_PLAN = 90, /* extended once or another executor */
  BIJSTAND_ACTION_SUPPORT_JOB = 91, /* job support */
  BIJSTAND_ACTION_TAKE_INTO_CARE = 92, /* into care */
  BIJSTAND_ACTION_CARE_BESIDE_WORK = 93, /* care beside work */
  BIJSTAND_ACTION_STORE_CRISIS = 94, /* stored for the visit */
  BIJSTAND_ACTION_HOLD_REVIEW = 95, /* review held, ladder measured */
  BIJSTAND_ACTION_DIAGNOSIS_LATE = 96, /* diagnosis is late */
  BIJSTAND_ACTION_PLACE = 97, /* placed, income set off */
  BIJSTAND_ACTION_CHANGE_JOB = 98, /* changed jobs */
  BIJSTAND_ACTION_SET_OFF_INCOME = 99, /* income set off, the chain goes on */
  BIJSTAND_ACTION_LEAVE_BY_WORK = 100, /* left the benefit through work or school */
  BIJSTAND_ACTION_LOSE_PLACEMENT = 101, /* ask for the cause */
  BIJSTAND_ACTION_END_AFTERCARE = 102, /* left for good */
  BIJSTAND_ACTION_PAUSE = 103, /* remember where the chain stood */
  BIJSTAND_ACTION_RESUME_CHAIN = 104, /* the chain goes on */
  BIJSTAND_ACTION_CLAIM_OPENED = 105, /* benefit runs, diagnosis follows */
  BIJSTAND_ACTION_END_CHAIN = 106, /* chain ended with the benefit */
  BIJSTAND_ACTION_EXEMPT = 107, /* exemption recorded, labour duties rest */
  BIJSTAND_ACTION_END_BY_PERSON_DEATH = 108, /* chain ended by death */
  BIJSTAND_ACTION_PUBLISH = 109, /* decision published */
  BIJSTAND_ACTION_TAKE_OBJECTION = 110, /* objection received */
  BIJSTAND_ACTION_TEST_LATE_OBJECTION = 111, /* late or second objection: test the admissibility */
  BIJSTAND_ACTION_BECOME_FINAL = 112, /* irrevocable */
  BIJSTAND_ACTION_WITHDRAW_OBJECTION = 113, /* objection withdrawn */
  BIJSTAND_ACTION_OBJECTION_LATE = 114, /* late: notice of default and appeal are possible */
  BIJSTAND_ACTION_UPHOLD = 115, /* decision revoked */
  BIJSTAND_ACTION_DISMISS = 116, /* decision upheld */
  BIJSTAND_ACTION_COUNT = 117
};

enum {
  BIJSTAND_DATUM_EFFECT = 0, /* day from which the decision has effect */
  BIJSTAND_DATUM_NOTIFIED_ON = 1, /* day of notification */
  BIJSTAND_DATUM_FILED_ON = 2, /* day of the application */
  BIJSTAND_DATUM_DUE_ON = 3, /* day to appear */
  BIJSTAND_DATUM_RESTORE_UNTIL = 4, /* last day to complete or repair */
  BIJSTAND_DATUM_START = 5, /* first day of the assistance */
  BIJSTAND_DATUM_NORM = 6, /* norm per month */
  BIJSTAND_DATUM_MONTH = 7, /* month that is paid */
  BIJSTAND_DATUM_REVIEW = 8, /* day of review */
  BIJSTAND_DATUM_UNTIL = 9, /* last day of the exemption */
  BIJSTAND_DATUM_DEFAULT_NOTICE = 10, /* notice of default received on */
  BIJSTAND_DATUM_ELSEWHERE_UNTIL = 11, /* last day of assistance in another municipality */
  BIJSTAND_DATUM_PUBLISHED = 12, /* published to the client */
  BIJSTAND_DATUM_RESIDENT = 13, /* lives in the municipality */
  BIJSTAND_DATUM_IDENTITY = 14, /* identity established */
  BIJSTAND_DATUM_CONSENT = 15, /* applied by both or with consent */
  BIJSTAND_DATUM_RIGHT = 16, /* right established */
  BIJSTAND_DATUM_CLEARLY_NO_RIGHT = 17, /* clearly no right */
  BIJSTAND_DATUM_HEARING = 18, /* heard or given the chance */
  BIJSTAND_DATUM_HEARING_EXCEPTION = 19, /* exception to hearing */
  BIJSTAND_DATUM_OTHER_SOURCE = 20, /* rests on facts that are not from the client */
  BIJSTAND_DATUM_BREACH = 21, /* duty to inform breached */
  BIJSTAND_DATUM_BLAME = 22, /* degree of blame */
  BIJSTAND_DATUM_CIRCUMSTANCES = 23, /* fitted to the circumstances */
  BIJSTAND_DATUM_TALK_MISSED = 24, /* for a missed re-integration talk */
  BIJSTAND_DATUM_REASON_ASKED = 25, /* the reason was asked */
  BIJSTAND_DATUM_ADDRESS_DIFFERS = 26, /* address differs or was not shown */
  BIJSTAND_DATUM_ADDRESS_EXCUSED = 27, /* exception of article 40(4) */
  BIJSTAND_DATUM_STATEMENT = 28, /* statement signed or recorded */
  BIJSTAND_DATUM_VERIFIED_BY = 29, /* source that proves the end */
  BIJSTAND_DATUM_END_CODE = 30, /* reason of ending */
  BIJSTAND_DATUM_GROUND = 31, /* ground of refusal */
  BIJSTAND_DATUM_DROPOUT = 32, /* reason of dropping out */
  BIJSTAND_DATUM_MEASURE_REASON = 33, /* reason of the measure */
  BIJSTAND_DATUM_EXCEPTION_DECIDED = 34, /* decision taken with reasons */
  BIJSTAND_DATUM_NEW_DECISION = 35, /* a new decision must be prepared */
  BIJSTAND_DATUM_COURT = 36, /* court ruling */
  BIJSTAND_DATUM_SURVIVORS = 37, /* there are survivors with a right */
  BIJSTAND_DATUM_BY_LETTER = 38, /* called in writing */
  BIJSTAND_DATUM_SIGNAL = 39, /* kind of signal */
  BIJSTAND_DATUM_STUCK = 40, /* suggests that the person is stuck */
  BIJSTAND_DATUM_ADDRESS_CHECKED = 41, /* address investigation done */
  BIJSTAND_DATUM_SUPPORT_VISIT = 42, /* visit to offer help */
  BIJSTAND_DATUM_HANDED_OVER = 43, /* handed over */
  BIJSTAND_DATUM_ADDRESS_KNOWN = 44, /* address for mail known */
  BIJSTAND_DATUM_PLAN = 45, /* plan in the chain */
  BIJSTAND_DATUM_REDIAGNOSIS = 46, /* outcome of the re-diagnosis */
  BIJSTAND_DATUM_CARE_CLIENT = 47, /* care or phase 5 */
  BIJSTAND_DATUM_FULL_TIME = 48, /* full-time work above the norm */
  BIJSTAND_DATUM_LADDER = 49, /* step of the participation ladder */
  BIJSTAND_DATUM_EXEMPTION_KIND = 50, /* kind of exemption */
  BIJSTAND_DATUM_PROVISION = 51, /* provision */
  BIJSTAND_DATUM_COMMITTEE = 52, /* with an advisory committee */
  BIJSTAND_DATUM_EXTENDED = 53, /* extended */
  BIJSTAND_DATUM_TRACK_DAYS = 54, /* length of the track in days */
  BIJSTAND_DATUM_COUNT = 55
};

enum {
  BIJSTAND_ATTRIBUTE_NOTIFICATION_DATE = 0, /* day of notification */
  BIJSTAND_ATTRIBUTE_APPLICATION_DATE = 1, /* day of application */
  BIJSTAND_ATTRIBUTE_WAITING_APPLICATION = 2, /* application waits for the track since */
  BIJSTAND_ATTRIBUTE_CLOCK_START = 3, /* start of the decision term */
  BIJSTAND_ATTRIBUTE_CLOCK_STOPPED_SINCE = 4, /* decision term stands still since */
  BIJSTAND_ATTRIBUTE_CLOCK_STOPPED_DAYS = 5, /* days that the decision term stood still */
  BIJSTAND_ATTRIBUTE_ASKED_ON = 6, /* data requested on */
  BIJSTAND_ATTRIBUTE_COMPLETION_ASKED_ON = 7, /* completion requested on */
  BIJSTAND_ATTRIBUTE_RESTORE_UNTIL = 8, /* last day of the term for completion */
  BIJSTAND_ATTRIBUTE_RESTORE_LAPSED_ON = 9, /* term for completion lapsed on */
  BIJSTAND_ATTRIBUTE_OVERDUE = 10, /* decision term exceeded */
  BIJSTAND_ATTRIBUTE_DEFAULT_NOTICE = 11, /* notice of default received on */
  BIJSTAND_ATTRIBUTE_ADVANCE_PAID_UNTIL = 12, /* advance paid until */
  BIJSTAND_ATTRIBUTE_ADVANCES = 13, /* number of advances */
  BIJSTAND_ATTRIBUTE_GATE_RESULT = 14, /* result of the gate */
  BIJSTAND_ATTRIBUTE_GRANTED_ON = 15, /* granted on */
  BIJSTAND_ATTRIBUTE_START_RIGHT = 16, /* first day of the right */
  BIJSTAND_ATTRIBUTE_END_RIGHT = 17, /* last day of the right */
  BIJSTAND_ATTRIBUTE_NORM = 18, /* norm per month */
  BIJSTAND_ATTRIBUTE_MONTHS_PAID = 19, /* months paid */
  BIJSTAND_ATTRIBUTE_MONTHS_HELD = 20, /* months held */
  BIJSTAND_ATTRIBUTE_LAST_MONTH = 21, /* last month dealt with */
  BIJSTAND_ATTRIBUTE_SETTLED = 22, /* final settlement done */
  BIJSTAND_ATTRIBUTE_SUSPENDED_FROM = 23, /* first day of suspension of the right */
  BIJSTAND_ATTRIBUTE_DEFAULT_LAPSED = 24, /* term to repair the default lapsed */
  BIJSTAND_ATTRIBUTE_SUSPENSION_EXPIRED = 25, /* suspension lapsed after eight weeks */
  BIJSTAND_ATTRIBUTE_PAYMENT_SUSPENDED_FROM = 26, /* first day of suspension of payment */
  BIJSTAND_ATTRIBUTE_ADDRESS_GROUND = 27, /* address differs */
  BIJSTAND_ATTRIBUTE_ADDRESS_LAPSED = 28, /* term to correct the address lapsed */
  BIJSTAND_ATTRIBUTE_WITHDRAWN_FROM = 29, /* withdrawn from */
  BIJSTAND_ATTRIBUTE_END_CODE = 30, /* reason of ending */
  BIJSTAND_ATTRIBUTE_REFUSAL_GROUND = 31, /* ground of refusal */
  BIJSTAND_ATTRIBUTE_DROPOUT = 32, /* reason of dropping out */
  BIJSTAND_ATTRIBUTE_VERIFIED_END = 33, /* source that proves the end */
  BIJSTAND_ATTRIBUTE_HEARD_ON = 34, /* heard on */
  BIJSTAND_ATTRIBUTE_CHANGES = 35, /* number of changes */
  BIJSTAND_ATTRIBUTE_MEASURES = 36, /* number of measures */
  BIJSTAND_ATTRIBUTE_MEASURE_FROM = 37, /* last measure from */
  BIJSTAND_ATTRIBUTE_MEASURE_REVIEW = 38, /* measure to be reviewed by */
  BIJSTAND_ATTRIBUTE_SHORT_PROCEDURE = 39, /* short procedure */
  BIJSTAND_ATTRIBUTE_RE_INFLOW = 40, /* back after leaving for work or school */
  BIJSTAND_ATTRIBUTE_SURVIVORS_SINCE = 41, /* survivors since */
  BIJSTAND_ATTRIBUTE_BIRTH_DATE = 42, /* birth date */
  BIJSTAND_ATTRIBUTE_DIED_ON = 43, /* died on */
  BIJSTAND_ATTRIBUTE_LAST_CONTACT = 44, /* last contact */
  BIJSTAND_ATTRIBUTE_CALLS_MISSED = 45, /* calls missed */
  BIJSTAND_ATTRIBUTE_WRITTEN_CALLS = 46, /* written calls */
  BIJSTAND_ATTRIBUTE_VISITS_DONE = 47, /* visits done */
  BIJSTAND_ATTRIBUTE_ADDRESS_CHECK_DONE = 48, /* address investigation done */
  BIJSTAND_ATTRIBUTE_SIGNALS = 49, /* signals */
  BIJSTAND_ATTRIBUTE_HELP_REFUSED = 50, /* help or visit refused */
  BIJSTAND_ATTRIBUTE_HANDED_OVER = 51, /* handed over */
  BIJSTAND_ATTRIBUTE_FOUND_ON = 52, /* found again on */
  BIJSTAND_ATTRIBUTE_GATE_DUE = 53, /* to appear on */
  BIJSTAND_ATTRIBUTE_GATE_APPEARED_ON = 54, /* appeared on */
  BIJSTAND_ATTRIBUTE_GATE_MISSES = 55, /* days missed at the gate */
  BIJSTAND_ATTRIBUTE_TRACK_START = 56, /* track started on */
  BIJSTAND_ATTRIBUTE_PLAN_START = 57, /* plan started on */
  BIJSTAND_ATTRIBUTE_REVIEWS = 58, /* reviews of the plan */
  BIJSTAND_ATTRIBUTE_LADDER = 59, /* step of the participation ladder */
  BIJSTAND_ATTRIBUTE_CARE_CLIENT = 60, /* care or phase 5 */
  BIJSTAND_ATTRIBUTE_CARE_BESIDE = 61, /* care beside work */
  BIJSTAND_ATTRIBUTE_CRISIS_NOTED = 62, /* crisis noted */
  BIJSTAND_ATTRIBUTE_MILESTONES = 63, /* milestones */
  BIJSTAND_ATTRIBUTE_EXTENSIONS = 64, /* extensions */
  BIJSTAND_ATTRIBUTE_PART_TIME_SINCE = 65, /* part-time work since */
  BIJSTAND_ATTRIBUTE_PLACED_ON = 66, /* placed on */
  BIJSTAND_ATTRIBUTE_PAUSED_FROM = 67, /* state before the pause */
  BIJSTAND_ATTRIBUTE_PAUSED_ON = 68, /* paused since */
  BIJSTAND_ATTRIBUTE_EXEMPT_UNTIL = 69, /* exempt until */
  BIJSTAND_ATTRIBUTE_SUCCESS_EXIT = 70, /* left for work or school on */
  BIJSTAND_ATTRIBUTE_RESULT = 71, /* result */
  BIJSTAND_ATTRIBUTE_OPENED_BY = 72, /* kind of decision */
  BIJSTAND_ATTRIBUTE_OF_CLAIM = 73, /* number of the claim */
  BIJSTAND_ATTRIBUTE_PUBLISHED_ON = 74, /* published on */
  BIJSTAND_ATTRIBUTE_OBJECTIONS = 75, /* objections */
  BIJSTAND_ATTRIBUTE_LATE_OBJECTIONS = 76, /* late objections */
  BIJSTAND_ATTRIBUTE_DECIDED_ON = 77, /* objection decided on */
  BIJSTAND_ATTRIBUTE_UPHELD = 78, /* objection upheld */
  BIJSTAND_ATTRIBUTE_OBJECTION_OVERDUE = 79, /* objection term exceeded */
  BIJSTAND_ATTRIBUTE_ADDRESS_KNOWN = 80, /* address for mail known */
  BIJSTAND_ATTRIBUTE_COUNT = 81
};

/* Codes of the datum blame. */
enum {
  BIJSTAND_GIVEN_BLAME_NONE = 0,
  BIJSTAND_GIVEN_BLAME_REDUCED = 1,
  BIJSTAND_GIVEN_BLAME_NORMAL = 2,
  BIJSTAND_GIVEN_BLAME_SERIOUS = 3
};

/* Codes of the datum verified_by. */
enum {
  BIJSTAND_GIVEN_VERIFIED_BY_REGISTRATION = 0,
  BIJSTAND_GIVEN_VERIFIED_BY_WAGE_DATA = 1,
  BIJSTAND_GIVEN_VERIFIED_BY_DETENTION = 2,
  BIJSTAND_GIVEN_VERIFIED_BY_BIRTH_DATE = 3,
  BIJSTAND_GIVEN_VERIFIED_BY_STATEMENT = 4
};

/* Codes of the datum end_code. */
enum {
  BIJSTAND_GIVEN_END_CODE_STUDY = 0,
  BIJSTAND_GIVEN_END_CODE_PARTNER = 1,
  BIJSTAND_GIVEN_END_CODE_PENSION_AGE = 2,
  BIJSTAND_GIVEN_END_CODE_DEATH = 3,
  BIJSTAND_GIVEN_END_CODE_DETENTION = 4,
  BIJSTAND_GIVEN_END_CODE_NO_EDUCATION = 5,
  BIJSTAND_GIVEN_END_CODE_ABROAD_TOO_LONG = 6,
  BIJSTAND_GIVEN_END_CODE_WORK = 7,
  BIJSTAND_GIVEN_END_CODE_BUSINESS = 8,
  BIJSTAND_GIVEN_END_CODE_UNEMPLOYMENT_BENEFIT = 9,
  BIJSTAND_GIVEN_END_CODE_DISABILITY_BENEFIT = 10,
  BIJSTAND_GIVEN_END_CODE_MAINTENANCE = 11,
  BIJSTAND_GIVEN_END_CODE_ASSETS_YIELD = 12,
  BIJSTAND_GIVEN_END_CODE_OTHER_INCOME = 13,
  BIJSTAND_GIVEN_END_CODE_NO_INFORMATION = 14,
  BIJSTAND_GIVEN_END_CODE_MOVED = 15,
  BIJSTAND_GIVEN_END_CODE_MOVED_ABROAD = 16,
  BIJSTAND_GIVEN_END_CODE_CALL_INFORMATION = 17,
  BIJSTAND_GIVEN_END_CODE_CALL_REINTEGRATION = 18,
  BIJSTAND_GIVEN_END_CODE_CAUSE_AT_PARTNER = 19,
  BIJSTAND_GIVEN_END_CODE_OTHER = 20
};

/* Codes of the datum ground. */
enum {
  BIJSTAND_GIVEN_GROUND_NO_RIGHT = 0,
  BIJSTAND_GIVEN_GROUND_NO_RESIDENCE = 1,
  BIJSTAND_GIVEN_GROUND_INCOME = 2,
  BIJSTAND_GIVEN_GROUND_ASSETS = 3,
  BIJSTAND_GIVEN_GROUND_OTHER_PROVISION = 4,
  BIJSTAND_GIVEN_GROUND_NO_COOPERATION = 5,
  BIJSTAND_GIVEN_GROUND_OTHER = 6
};

/* Codes of the datum dropout. */
enum {
  BIJSTAND_GIVEN_DROPOUT_WORK = 0,
  BIJSTAND_GIVEN_DROPOUT_SCHOOL = 1,
  BIJSTAND_GIVEN_DROPOUT_OTHER_INCOME = 2,
  BIJSTAND_GIVEN_DROPOUT_ILLNESS = 3,
  BIJSTAND_GIVEN_DROPOUT_MOVED = 4,
  BIJSTAND_GIVEN_DROPOUT_STATED = 5,
  BIJSTAND_GIVEN_DROPOUT_GATE_BROKEN = 6,
  BIJSTAND_GIVEN_DROPOUT_SILENCE = 7,
  BIJSTAND_GIVEN_DROPOUT_DEATH = 8,
  BIJSTAND_GIVEN_DROPOUT_UNKNOWN = 9
};

/* Codes of the datum measure_reason. */
enum {
  BIJSTAND_GIVEN_MEASURE_REASON_LABOUR = 0,
  BIJSTAND_GIVEN_MEASURE_REASON_AGGRESSION = 1,
  BIJSTAND_GIVEN_MEASURE_REASON_COUNTERPART = 2,
  BIJSTAND_GIVEN_MEASURE_REASON_PLAN = 3,
  BIJSTAND_GIVEN_MEASURE_REASON_SEARCH_WORK = 4,
  BIJSTAND_GIVEN_MEASURE_REASON_SEARCH_EDUCATION = 5,
  BIJSTAND_GIVEN_MEASURE_REASON_PARTNER = 6
};

/* Codes of the datum signal. */
enum {
  BIJSTAND_GIVEN_SIGNAL_RENT_ARREARS = 0,
  BIJSTAND_GIVEN_SIGNAL_WORRY = 1,
  BIJSTAND_GIVEN_SIGNAL_SIGHTING = 2,
  BIJSTAND_GIVEN_SIGNAL_VACANCY = 3,
  BIJSTAND_GIVEN_SIGNAL_OTHER = 4
};

/* Codes of the datum plan. */
enum {
  BIJSTAND_GIVEN_PLAN_REST = 0,
  BIJSTAND_GIVEN_PLAN_CARE = 1,
  BIJSTAND_GIVEN_PLAN_PARTICIPATION = 2,
  BIJSTAND_GIVEN_PLAN_GUIDANCE = 3,
  BIJSTAND_GIVEN_PLAN_MEDIATION = 4
};

/* Codes of the datum rediagnosis. */
enum {
  BIJSTAND_GIVEN_REDIAGNOSIS_DIAGNOSIS = 0,
  BIJSTAND_GIVEN_REDIAGNOSIS_CARE = 1,
  BIJSTAND_GIVEN_REDIAGNOSIS_PARTICIPATION = 2
};

/* Codes of the datum exemption_kind. */
enum {
  BIJSTAND_GIVEN_EXEMPTION_KIND_CARE = 0,
  BIJSTAND_GIVEN_EXEMPTION_KIND_URGENT_REASONS = 1,
  BIJSTAND_GIVEN_EXEMPTION_KIND_SINGLE_PARENT = 2,
  BIJSTAND_GIVEN_EXEMPTION_KIND_DISABLED = 3
};

/* Codes of the datum provision. */
enum {
  BIJSTAND_GIVEN_PROVISION_PARTICIPATION_PLACE = 0,
  BIJSTAND_GIVEN_PROVISION_TRIAL_PLACEMENT = 1
};

#endif
