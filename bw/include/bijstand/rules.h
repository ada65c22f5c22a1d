/* SPDX-License-Identifier: EUPL-1.2 */
/* Printed from rules.csv by tables.awk; numbers are append-only and never reused. */
#ifndef BIJSTAND_RULE_NUMBERS_H
#define BIJSTAND_RULE_NUMBERS_H

#include <stdint.h>

/* A number of one of the enumerators below. */
typedef int32_t bijstand_rule;

enum {
  /* Abw 7: General assistance is granted under the Algemene bijstandswet. */
  BIJSTAND_RULE_ACT_ABW = 0,
  /* WWB 5(b): General assistance is granted under the Wet werk en bijstand. */
  BIJSTAND_RULE_ACT_WWB = 1,
  /* Pw 5(b): General assistance is granted under the Participatiewet. */
  BIJSTAND_RULE_ACT_PW = 2,
  /* WIJ 2(1): The Wet investeren in jongeren governs below 27. */
  BIJSTAND_RULE_ACT_WIJ = 609,
  /* Wajong 2:3: A young disabled person who can work is in the Wajong. */
  BIJSTAND_RULE_ACT_WAJONG = 610,
  /* WWB 78t: What was applied for under the Wet investeren in jongeren and undecided at its end is decided under the WWB. */
  BIJSTAND_RULE_UNDECIDED_AT_END_OF_WIJ = 611,
  /* WWB 78t: An objection against a decision under the Wet investeren in jongeren is decided under that act. */
  BIJSTAND_RULE_OBJECTION_UNDER_WIJ = 612,
  /* Pw 78z: An application that was undecided at the end of the WWB is decided under the Participatiewet. */
  BIJSTAND_RULE_UNDECIDED_AT_END_OF_WWB = 613,
  /* Pw 78z: An objection against a decision of before 2015 is decided under the WWB. */
  BIJSTAND_RULE_OBJECTION_UNDER_WWB = 614,
  /* WWB 1: Pension age has been reached. */
  BIJSTAND_RULE_PENSION_AGE_2004 = 3,
  /* Pw 1: Pension age has been reached. */
  BIJSTAND_RULE_PENSION_AGE_2015 = 4,
  /* Abw 30(2): The age of 65 has been reached. */
  BIJSTAND_RULE_PENSION_AGE_ABW = 5,
  /* AOW 7a: Pension age is reached on {pension_age_date}. */
  BIJSTAND_RULE_PENSION_DAY = 6,
  /* WWB 3(2)(b): The spouses live permanently apart. */
  BIJSTAND_RULE_SEPARATED_2004 = 7,
  /* Pw 3(2)(b): The spouses live permanently apart. */
  BIJSTAND_RULE_SEPARATED_2015 = 8,
  /* Abw 3(2)(b): The spouses live permanently apart. */
  BIJSTAND_RULE_SEPARATED_ABW = 9,
  /* Abw 3(2)(a): Blood relatives in the first degree never form a joint household. */
  BIJSTAND_RULE_FIRST_DEGREE_ABW = 10,
  /* WWB 3(2)(a): Blood relatives in the first degree never form a joint household. */
  BIJSTAND_RULE_FIRST_DEGREE_2004 = 11,
  /* Pw 3(2)(a): Blood relatives in the first degree never form a joint household. */
  BIJSTAND_RULE_FIRST_DEGREE_2015 = 12,
  /* WWB 78m: An adult stepchild or former foster child counts as an own child. */
  BIJSTAND_RULE_STEP_OR_FOSTER_2010 = 13,
  /* Pw 3(7): An adult stepchild or former foster child counts as an own child. */
  BIJSTAND_RULE_STEP_OR_FOSTER_2015 = 14,
  /* WWB 3(2)(a): Relatives by marriage in the first degree never form a joint household. */
  BIJSTAND_RULE_IN_LAW_2012 = 15,
  /* Pw 3(2)(a): Relatives by marriage in the first degree never form a joint household. */
  BIJSTAND_RULE_IN_LAW_2015 = 16,
  /* WWB 3(2)(a): Relatives in the second degree one of whom needs care do not form a joint household. */
  BIJSTAND_RULE_SECOND_DEGREE_CARE_2004 = 17,
  /* Pw 3(2)(a): Relatives in the second degree one of whom needs care do not form a joint household. */
  BIJSTAND_RULE_SECOND_DEGREE_CARE_2015 = 18,
  /* Pw 3(2)(a): Those who live together because of a need for care do not form a joint household while the care lasts. */
  BIJSTAND_RULE_CARE_2026 = 19,
  /* Abw 3(3)(a): They were married to each other before. */
  BIJSTAND_RULE_EVER_MARRIED_ABW = 20,
  /* Abw 3(3)(a): They were treated as married before. */
  BIJSTAND_RULE_EVER_TREATED_ABW = 21,
  /* WWB 3(4)(a): They were married to each other before and have one main residence. */
  BIJSTAND_RULE_EVER_MARRIED_2004 = 22,
  /* Pw 3(4)(a): They were married to each other before and have one main residence. */
  BIJSTAND_RULE_EVER_MARRIED_2015 = 23,
  /* Pw 3(4)(a): They were married to each other in the two years before the application and have one main residence. */
  BIJSTAND_RULE_MARRIED_LATELY_2026 = 24,
  /* WWB 3(4)(a): They were treated as married in the two years before the application. */
  BIJSTAND_RULE_TREATED_AS_COUPLE_2004 = 25,
  /* Pw 3(4)(a): They were treated as married in the two years before the application. */
  BIJSTAND_RULE_TREATED_AS_COUPLE_2015 = 26,
  /* Abw 3(3)(b): They have a child together, or one has acknowledged the other's. */
  BIJSTAND_RULE_CHILD_OF_BOTH_ABW = 27,
  /* Abw 3(3)(c): A contract obliges both to contribute to the household. */
  BIJSTAND_RULE_CONTRACT_ABW = 28,
  /* Abw 3(3)(d): They are registered elsewhere as a joint household. */
  BIJSTAND_RULE_REGISTERED_ABW = 29,
  /* WWB 3(4)(b): They have a child together, or one has acknowledged the other's. */
  BIJSTAND_RULE_CHILD_OF_BOTH_2004 = 30,
  /* WWB 3(4)(c): A contract obliges both to contribute to the household. */
  BIJSTAND_RULE_CONTRACT_2004 = 31,
  /* WWB 3(4)(d): They are registered elsewhere as a joint household. */
  BIJSTAND_RULE_REGISTERED_2004 = 32,
  /* Pw 3(4)(b): They have a child together, or one has acknowledged the other's. */
  BIJSTAND_RULE_CHILD_OF_BOTH_2015 = 33,
  /* Pw 3(4)(c): A contract obliges both to contribute to the household. */
  BIJSTAND_RULE_CONTRACT_2015 = 34,
  /* Pw 3(4)(d): They are registered elsewhere as a joint household. */
  BIJSTAND_RULE_REGISTERED_2015 = 35,
  /* Abw 3(3): The joint household is established without further inquiry. */
  BIJSTAND_RULE_HOUSEHOLD_PRESUMED_ABW = 36,
  /* Abw 3(2): They have one main residence and care for one another. */
  BIJSTAND_RULE_MUTUAL_CARE_ABW = 37,
  /* Abw 3(1): They are married or registered partners and do not live permanently apart. */
  BIJSTAND_RULE_COUPLE_BY_LAW_ABW = 38,
  /* Abw 3(2): They are treated as married because of a joint household. */
  BIJSTAND_RULE_COUPLE_BY_HOUSEHOLD_ABW = 39,
  /* Abw 4: The child is under 18 and at the charge of the family. */
  BIJSTAND_RULE_CHILD_AT_CHARGE_ABW = 40,
  /* Abw 4: The full care of a child at charge. */
  BIJSTAND_RULE_SINGLE_PARENT_ABW = 41,
  /* Abw 4: A single parent. */
  BIJSTAND_RULE_HOUSEHOLD_SINGLE_PARENT_ABW = 42,
  /* Abw 4: A couple. */
  BIJSTAND_RULE_HOUSEHOLD_COUPLE_ABW = 43,
  /* WWB 3(4): The joint household is established without further inquiry. */
  BIJSTAND_RULE_HOUSEHOLD_PRESUMED_2004 = 44,
  /* WWB 3(3): They have one main residence and care for one another. */
  BIJSTAND_RULE_MUTUAL_CARE_2004 = 45,
  /* WWB 3(2): They are married or registered partners and do not live permanently apart. */
  BIJSTAND_RULE_COUPLE_BY_LAW_2004 = 46,
  /* WWB 3(2)(a): They are treated as married because of a joint household. */
  BIJSTAND_RULE_COUPLE_BY_HOUSEHOLD_2004 = 47,
  /* WWB 4(1)(e): The child is under 18 and at the charge of the family. */
  BIJSTAND_RULE_CHILD_AT_CHARGE_2004 = 48,
  /* WWB 4(1)(b): The full care of a child at charge. */
  BIJSTAND_RULE_SINGLE_PARENT_2004 = 49,
  /* WWB 4(1)(b): A single parent. */
  BIJSTAND_RULE_HOUSEHOLD_SINGLE_PARENT_2004 = 50,
  /* WWB 4(1)(c): A couple. */
  BIJSTAND_RULE_HOUSEHOLD_COUPLE_2004 = 51,
  /* WWB 4(2): Parents, grown-up children, brothers and sisters in one home are one family. */
  BIJSTAND_RULE_FAMILY_RELATIVE_2012 = 615,
  /* WWB 4(2): A child in education with an income up to the ceiling does not count. */
  BIJSTAND_RULE_FAMILY_STUDENT_2012 = 616,
  /* WWB 4(5): Somebody with an indication for {household_test_care_hours_min} hours of care a week or more does not count. */
  BIJSTAND_RULE_FAMILY_CARED_FOR_2012 = 617,
  /* WWB 4(1): All grown-up members of the family in the home are one household. */
  BIJSTAND_RULE_HOUSEHOLD_FAMILY_2012 = 618,
  /* WWB 78s: Whoever already received assistance keeps a household of his own for six months. */
  BIJSTAND_RULE_FAMILY_CLIENT_2012 = 619,
  /* WWB 78x: The household test has been repealed with effect from its start. */
  BIJSTAND_RULE_FAMILY_TEST_REPEALED_2012 = 620,
  /* Pw 3(4): The joint household is established without further inquiry. */
  BIJSTAND_RULE_HOUSEHOLD_PRESUMED_2015 = 52,
  /* Pw 3(3): They have one main residence and care for one another. */
  BIJSTAND_RULE_MUTUAL_CARE_2015 = 53,
  /* Pw 3(2): They are married or registered partners and do not live permanently apart. */
  BIJSTAND_RULE_COUPLE_BY_LAW_2015 = 54,
  /* Pw 3(2)(a): They are treated as married because of a joint household. */
  BIJSTAND_RULE_COUPLE_BY_HOUSEHOLD_2015 = 55,
  /* Pw 4(1)(e): The child is under 18 and at the charge of the family. */
  BIJSTAND_RULE_CHILD_AT_CHARGE_2015 = 56,
  /* Pw 4(1)(b): The full care of a child at charge. */
  BIJSTAND_RULE_SINGLE_PARENT_2015 = 57,
  /* Pw 4(1)(b): A single parent. */
  BIJSTAND_RULE_HOUSEHOLD_SINGLE_PARENT_2015 = 58,
  /* Pw 4(1)(c): A couple. */
  BIJSTAND_RULE_HOUSEHOLD_COUPLE_2015 = 59,
  /* WWB 3(2)(a): A parent, child, parent-in-law or child-in-law is never a partner. */
  BIJSTAND_RULE_NEVER_COUPLE_2012 = 816,
  /* Pw 3(2)(a): A parent, child, parent-in-law or child-in-law is never a partner. */
  BIJSTAND_RULE_NEVER_COUPLE_2015 = 817,
  /* Pw 3(2)(a): The care has ended: the household is judged anew. */
  BIJSTAND_RULE_REASSESS_AFTER_CARE = 818,
  /* WWB 47a(1)(a): The Sociale verzekeringsbank grants assistance from pension age. */
  BIJSTAND_RULE_SVB_SINGLE_2010 = 60,
  /* WWB 47a(1)(b): One spouse has reached pension age: the Sociale verzekeringsbank grants assistance. */
  BIJSTAND_RULE_SVB_COUPLE_2010 = 61,
  /* Pw 47a(1)(a): The Sociale verzekeringsbank grants assistance from pension age. */
  BIJSTAND_RULE_SVB_SINGLE_2015 = 62,
  /* Pw 47a(1)(b): One spouse has reached pension age: the Sociale verzekeringsbank grants assistance. */
  BIJSTAND_RULE_SVB_COUPLE_2015 = 63,
  /* Abw 63(1): The municipality of domicile grants assistance. */
  BIJSTAND_RULE_MUNICIPALITY_OF_DOMICILE_ABW = 256,
  /* WWB 40(1): The municipality of domicile grants assistance. */
  BIJSTAND_RULE_MUNICIPALITY_OF_DOMICILE_2004 = 257,
  /* Pw 40(1): The municipality of domicile grants assistance. */
  BIJSTAND_RULE_MUNICIPALITY_OF_DOMICILE_2015 = 258,
  /* WWB 42: Two municipalities each hold the other competent: meanwhile that of actual stay grants assistance. */
  BIJSTAND_RULE_MUNICIPALITY_OF_STAY_2004 = 259,
  /* Pw 42: Two municipalities each hold the other competent: meanwhile that of actual stay grants assistance. */
  BIJSTAND_RULE_MUNICIPALITY_OF_STAY_2015 = 260,
  /* Abw 63(1): The domicile is in another municipality. */
  BIJSTAND_RULE_DOMICILE_ELSEWHERE_ABW = 261,
  /* WWB 40(1): The domicile is in another municipality. */
  BIJSTAND_RULE_DOMICILE_ELSEWHERE_2004 = 262,
  /* Pw 40(1): The domicile is in another municipality. */
  BIJSTAND_RULE_DOMICILE_ELSEWHERE_2015 = 263,
  /* Abw 7(1): A Dutch national living in the Netherlands. */
  BIJSTAND_RULE_DUTCH_LIVING_HERE_ABW = 264,
  /* WWB 11(1): A Dutch national living in the Netherlands. */
  BIJSTAND_RULE_DUTCH_LIVING_HERE_2004 = 265,
  /* Pw 11(1): A Dutch national living in the Netherlands. */
  BIJSTAND_RULE_DUTCH_LIVING_HERE = 64,
  /* Richtlijn 2004/38 24(2): A citizen of the Union in the first three months of stay, or a jobseeker, who does not and did not work here and is no family member of somebody who does. */
  BIJSTAND_RULE_UNION_CITIZEN_2006 = 266,
  /* Abw 7(2): An alien with a residence right that makes him equal to a Dutch national, living in the Netherlands. */
  BIJSTAND_RULE_ALIEN_WITH_RESIDENCE_ABW = 267,
  /* WWB 11(2): An alien with a residence right that makes him equal to a Dutch national, living in the Netherlands. */
  BIJSTAND_RULE_ALIEN_WITH_RESIDENCE_2004 = 268,
  /* Pw 11(2): An alien with a residence right that makes him equal to a Dutch national, living in the Netherlands. */
  BIJSTAND_RULE_ALIEN_WITH_RESIDENCE_2015 = 269,
  /* Besluit gelijkstelling vreemdelingen 1: After lawful residence, continuation was requested or withdrawal contested in time, and there is no final decision yet. */
  BIJSTAND_RULE_WAITING_LAWFULLY_1998 = 270,
  /* Abw 7(3): An alien whom the decree on equal treatment makes equal to a Dutch national. */
  BIJSTAND_RULE_ALIEN_EQUATED_ABW = 271,
  /* WWB 11(3): An alien whom the decree on equal treatment makes equal to a Dutch national. */
  BIJSTAND_RULE_ALIEN_EQUATED_2004 = 272,
  /* Pw 11(3): An alien whom the decree on equal treatment makes equal to a Dutch national. */
  BIJSTAND_RULE_ALIEN_EQUATED_2015 = 273,
  /* Abw 7: Belongs to the entitled group. */
  BIJSTAND_RULE_GROUP_OF_ENTITLED_ABW = 603,
  /* WWB 11: Belongs to the entitled group. */
  BIJSTAND_RULE_GROUP_OF_ENTITLED_2004 = 604,
  /* Pw 11: Belongs to the entitled group. */
  BIJSTAND_RULE_GROUP_OF_ENTITLED_2015 = 605,
  /* Abw 9(1)(a): This person has lawfully been deprived of liberty. */
  BIJSTAND_RULE_DETAINED_ABW = 274,
  /* WWB 13(1)(a): This person has lawfully been deprived of liberty. */
  BIJSTAND_RULE_DETAINED_2004 = 275,
  /* Pw 13(1)(a): This person has lawfully been deprived of liberty. */
  BIJSTAND_RULE_DETAINED_2015 = 276,
  /* Besluit extramurale vrijheidsbeneming 1: The sentence or measure is served outside the institution. */
  BIJSTAND_RULE_OUTSIDE_INSTITUTION_2000 = 277,
  /* Abw 9: Deprivation of liberty does not exclude, since the sentence or measure is served outside the institution. */
  BIJSTAND_RULE_SERVED_OUTSIDE_2000 = 278,
  /* WWB 13(3): Deprivation of liberty does not exclude, since the sentence or measure is served outside the institution. */
  BIJSTAND_RULE_SERVED_OUTSIDE_2004 = 279,
  /* Pw 13(3): Deprivation of liberty does not exclude, since the sentence or measure is served outside the institution. */
  BIJSTAND_RULE_SERVED_OUTSIDE_2015 = 280,
  /* Pw 13(3): Compulsory care or admission does not exclude. */
  BIJSTAND_RULE_COMPULSORY_CARE_2020 = 281,
  /* WWB 13(1)(b): Evades a sentence or measure that is final. */
  BIJSTAND_RULE_EVADES_SENTENCE_2011 = 282,
  /* Pw 13(1)(b): Evades a sentence or measure that is final. */
  BIJSTAND_RULE_EVADES_SENTENCE_2015 = 283,
  /* WWB 78p: Whoever had assistance when this exclusion began is excluded only after six months. */
  BIJSTAND_RULE_EVADES_SENTENCE_CLIENT_2011 = 284,
  /* Abw 9(1)(b): Does military or replacement service. */
  BIJSTAND_RULE_IN_MILITARY_SERVICE_ABW = 285,
  /* WWB 13(1)(b): Does military or replacement service. */
  BIJSTAND_RULE_IN_MILITARY_SERVICE_2004 = 286,
  /* WWB 13(1)(c): Does military or replacement service. */
  BIJSTAND_RULE_IN_MILITARY_SERVICE_2011 = 287,
  /* Pw 13(1)(c): Does military or replacement service. */
  BIJSTAND_RULE_IN_MILITARY_SERVICE_2015 = 288,
  /* Abw 9(1)(c): Does not work because of a strike or lock-out: no assistance so far as income is missing for that reason. */
  BIJSTAND_RULE_STRIKE_ABW = 289,
  /* WWB 13(1)(c): Does not work because of a strike or lock-out: no assistance so far as income is missing for that reason. */
  BIJSTAND_RULE_STRIKE_2004 = 290,
  /* WWB 13(1)(d): Does not work because of a strike or lock-out: no assistance so far as income is missing for that reason. */
  BIJSTAND_RULE_STRIKE_2011 = 291,
  /* Pw 13(1)(d): Does not work because of a strike or lock-out: no assistance so far as income is missing for that reason. */
  BIJSTAND_RULE_STRIKE_2015 = 292,
  /* Regeling gebruikelijke vakantieduur Abw 1(b): A stay abroad is allowed for up to {abroad_limit_days} days in the calendar year. */
  BIJSTAND_RULE_ABROAD_LIMIT_1998 = 293,
  /* WWB 13(1)(d): A stay abroad is allowed for up to {abroad_limit_days} days in the calendar year. */
  BIJSTAND_RULE_ABROAD_LIMIT_2004 = 294,
  /* WWB 13(1)(e): A stay abroad is allowed for up to {abroad_limit_days} days in the calendar year. */
  BIJSTAND_RULE_ABROAD_LIMIT_2011 = 295,
  /* WWB 13(1)(e): A stay abroad is allowed for up to {abroad_limit_days} days in the calendar year. */
  BIJSTAND_RULE_ABROAD_LIMIT_2012 = 296,
  /* Pw 13(1)(e): A stay abroad is allowed for up to {abroad_limit_days} days in the calendar year. */
  BIJSTAND_RULE_ABROAD_LIMIT_2015 = 297,
  /* Regeling gebruikelijke vakantieduur Abw 1(a): From 57 and a half the usual holiday is {abroad_limit_days} days. */
  BIJSTAND_RULE_ABROAD_LIMIT_OLDER_1998 = 298,
  /* WWB 13(4): From 57 and a half and exempted from the work duty: up to {abroad_limit_days} days. */
  BIJSTAND_RULE_ABROAD_LIMIT_EXEMPT_2005 = 299,
  /* WWB 13(4): Exempted from the work duty and the reintegration duty: up to {abroad_limit_days} days. */
  BIJSTAND_RULE_ABROAD_LIMIT_EXEMPT_2009 = 300,
  /* WWB 13(3): From pension age: up to {abroad_limit_days} days. */
  BIJSTAND_RULE_ABROAD_LIMIT_PENSION_2004 = 301,
  /* WWB 13(4): From pension age: up to {abroad_limit_days} days. */
  BIJSTAND_RULE_ABROAD_LIMIT_PENSION_2005 = 302,
  /* WWB 13(5): From pension age: up to {abroad_limit_days} days. */
  BIJSTAND_RULE_ABROAD_LIMIT_PENSION_2009 = 303,
  /* WWB 13(4): From pension age: up to {abroad_limit_days} days. */
  BIJSTAND_RULE_ABROAD_LIMIT_PENSION_2012 = 304,
  /* Pw 13(4): From pension age: up to {abroad_limit_days} days. */
  BIJSTAND_RULE_ABROAD_LIMIT_PENSION_2015 = 305,
  /* WWB 78q: The stay had begun before the shorter term: for three months still up to {abroad_limit_days} days. */
  BIJSTAND_RULE_ABROAD_LIMIT_EXEMPT_GRACE_2012 = 306,
  /* WWB 78q: The stay had begun before the shorter term: for six months still up to {abroad_limit_days} days. */
  BIJSTAND_RULE_ABROAD_LIMIT_PENSION_GRACE_2012 = 307,
  /* WIJ 23: Under 27: up to {abroad_limit_days} days in the calendar year. */
  BIJSTAND_RULE_ABROAD_LIMIT_WIJ_2009 = 308,
  /* Abw 9(1)(d): Abroad: how long a usual holiday lasts the act leaves to the college. */
  BIJSTAND_RULE_ABROAD_USUAL_HOLIDAY_1996 = 309,
  /* Abw 9(1)(d): Abroad for longer than is allowed ({abroad_limit_days} days). */
  BIJSTAND_RULE_ABROAD_TOO_LONG_1998 = 606,
  /* Regeling gebruikelijke vakantieduur Abw 1(a): Abroad for longer than is allowed ({abroad_limit_days} days). */
  BIJSTAND_RULE_ABROAD_STRETCH_1998 = 310,
  /* WWB 13(1)(d): Abroad for longer than is allowed ({abroad_limit_days} days). */
  BIJSTAND_RULE_ABROAD_TOO_LONG_2004 = 311,
  /* WWB 13(1)(e): Abroad for longer than is allowed ({abroad_limit_days} days). */
  BIJSTAND_RULE_ABROAD_TOO_LONG_2011 = 312,
  /* Pw 13(1)(e): Abroad for longer than is allowed ({abroad_limit_days} days). */
  BIJSTAND_RULE_ABROAD_TOO_LONG_2015 = 313,
  /* WIJ 23: Under 27 and abroad for more than four weeks on end, or thirteen weeks in the year. */
  BIJSTAND_RULE_ABROAD_TOO_LONG_WIJ_2009 = 314,
  /* Abw 9(1)(e): Under 18. */
  BIJSTAND_RULE_UNDER_18_ABW = 315,
  /* WWB 13(1)(e): Under 18. */
  BIJSTAND_RULE_UNDER_18_2004 = 316,
  /* WWB 13(1)(f): Under 18. */
  BIJSTAND_RULE_UNDER_18_2011 = 317,
  /* Pw 13(1)(f): Under 18. */
  BIJSTAND_RULE_UNDER_18_2015 = 318,
  /* WWB 13(1)(f): Asks for assistance to pay a debt, although there were enough means when it arose or afterwards. */
  BIJSTAND_RULE_DEBT_2004 = 319,
  /* WWB 13(1)(g): Asks for assistance to pay a debt, although there were enough means when it arose or afterwards. */
  BIJSTAND_RULE_DEBT_2011 = 320,
  /* Pw 13(1)(g): Asks for assistance to pay a debt, although there were enough means when it arose or afterwards. */
  BIJSTAND_RULE_DEBT_2015 = 321,
  /* Pw 13(1)(h): Reported as having left to join a terrorist organisation. */
  BIJSTAND_RULE_TERROR_TRAVELLER_2017 = 322,
  /* Abw 9(2)(a): Of 18, 19 or 20 and in an institution. */
  BIJSTAND_RULE_YOUNG_IN_INSTITUTION_ABW = 323,
  /* WWB 13(2)(a): Of 18, 19 or 20 and in an institution. */
  BIJSTAND_RULE_YOUNG_IN_INSTITUTION_2004 = 324,
  /* WWB 13(2)(a): Of 18, 19 or 20 and in an institution. */
  BIJSTAND_RULE_YOUNG_IN_INSTITUTION_2012 = 325,
  /* Pw 13(2)(a): Of 18, 19 or 20 and in an institution. */
  BIJSTAND_RULE_YOUNG_IN_INSTITUTION_2015 = 326,
  /* WWB 13(2)(a): Under 27: the act on investing in young people takes the place of general assistance. */
  BIJSTAND_RULE_BELOW_27_2009 = 327,
  /* WWB 78t: The application under the act on investing in young people was still open and is judged by the WWB. */
  BIJSTAND_RULE_APPLIED_UNDER_WIJ_2012 = 328,
  /* Abw 9(2)(d): Receives the income scheme for artists, or is married to somebody who does. */
  BIJSTAND_RULE_ARTIST_1999 = 329,
  /* WWB 13(2)(b): Receives the income scheme for artists, or is married to somebody who does. */
  BIJSTAND_RULE_ARTIST_2004 = 330,
  /* Abw 9(2)(e): Unpaid leave: no general assistance so far as income is missing for that reason. */
  BIJSTAND_RULE_UNPAID_LEAVE_ABW = 331,
  /* WWB 13(2)(c): Unpaid leave: no general assistance so far as income is missing for that reason. */
  BIJSTAND_RULE_UNPAID_LEAVE_2004 = 332,
  /* WWB 13(2)(b): Unpaid leave: no general assistance so far as income is missing for that reason. */
  BIJSTAND_RULE_UNPAID_LEAVE_2012 = 333,
  /* Pw 13(2)(b): Unpaid leave: no general assistance so far as income is missing for that reason. */
  BIJSTAND_RULE_UNPAID_LEAVE_2015 = 334,
  /* Abw 9(2): Follows education under the acts on student finance. */
  BIJSTAND_RULE_STUDENT_ABW = 335,
  /* Abw 9(2)(c): Follows at least 19 hours a week of education that is not needed for work. */
  BIJSTAND_RULE_STUDENT_HOURS_ABW = 336,
  /* WWB 13(2)(c): Under 27 and able to study with a right to student finance. */
  BIJSTAND_RULE_COULD_STUDY_FINANCED_2012 = 337,
  /* Pw 13(2)(c): Under 27 and able to study with a right to student finance. */
  BIJSTAND_RULE_COULD_STUDY_FINANCED_2015 = 338,
  /* WWB 13(2)(c): Under 27, able to study, and does not. */
  BIJSTAND_RULE_COULD_STUDY_2012 = 339,
  /* Pw 13(2)(c): Under 27, able to study, and does not. */
  BIJSTAND_RULE_COULD_STUDY_2015 = 340,
  /* WWB 13(2)(d): Under 27 and attitude and conduct show unmistakable unwillingness. */
  BIJSTAND_RULE_UNWILLING_2012 = 341,
  /* Pw 13(2)(d): Under 27 and attitude and conduct show unmistakable unwillingness. */
  BIJSTAND_RULE_UNWILLING_2015 = 342,
  /* Abw 9: A ground of exclusion holds on the day. */
  BIJSTAND_RULE_EXCLUDED_ABW = 343,
  /* WWB 13: A ground of exclusion holds on the day. */
  BIJSTAND_RULE_EXCLUDED_2004 = 344,
  /* Pw 13: A ground of exclusion holds on the day. */
  BIJSTAND_RULE_EXCLUDED_2015 = 345,
  /* Abw 17(1): Another scheme that is adequate and suitable comes first. */
  BIJSTAND_RULE_OTHER_SCHEME_ABW = 346,
  /* WWB 15(1): Another scheme that is adequate and suitable comes first. */
  BIJSTAND_RULE_OTHER_SCHEME_2004 = 347,
  /* Pw 15(1): Another scheme that is adequate and suitable comes first. */
  BIJSTAND_RULE_OTHER_SCHEME_2015 = 348,
  /* Abw 17(1): What the scheme pays counts as income; assistance tops it up. */
  BIJSTAND_RULE_OTHER_SCHEME_PAYS_ABW = 349,
  /* WWB 15(1): What the scheme pays counts as income; assistance tops it up. */
  BIJSTAND_RULE_OTHER_SCHEME_PAYS_2004 = 350,
  /* Pw 15(1): What the scheme pays counts as income; assistance tops it up. */
  BIJSTAND_RULE_OTHER_SCHEME_PAYS_2015 = 351,
  /* WWB 48(2)(a): The claim on the scheme is still pending; until then assistance can be a loan. */
  BIJSTAND_RULE_OTHER_SCHEME_PENDING_2004 = 352,
  /* Pw 48(2)(a): The claim on the scheme is still pending; until then assistance can be a loan. */
  BIJSTAND_RULE_OTHER_SCHEME_PENDING_2015 = 353,
  /* Abw 17(1): The scheme was lost through the person's own fault; that leads to a reduction, not to exclusion. */
  BIJSTAND_RULE_OTHER_SCHEME_LOST_ABW = 354,
  /* WWB 15(1): The scheme was lost through the person's own fault; that leads to a reduction, not to exclusion. */
  BIJSTAND_RULE_OTHER_SCHEME_LOST_2004 = 355,
  /* Pw 15(1): The scheme was lost through the person's own fault; that leads to a reduction, not to exclusion. */
  BIJSTAND_RULE_OTHER_SCHEME_LOST_2015 = 356,
  /* WWB 15: The college may require that the pension starts early. */
  BIJSTAND_RULE_EARLY_PENSION_2004 = 357,
  /* Pw 15(2)(a): Below pension age the pension need not start early. */
  BIJSTAND_RULE_EARLY_PENSION_2015 = 358,
  /* Abw 7: Belongs to the entitled group and is not excluded. */
  BIJSTAND_RULE_RIGHT_OF_PERSON_ABW = 359,
  /* WWB 11(4): Belongs to the entitled group and is not excluded. */
  BIJSTAND_RULE_RIGHT_OF_PERSON_2004 = 360,
  /* Pw 11(4): Belongs to the entitled group and is not excluded. */
  BIJSTAND_RULE_RIGHT_OF_PERSON = 65,
  /* Abw 11(2): For this alien assistance for very urgent reasons is barred as well. */
  BIJSTAND_RULE_NO_SAFETY_VALVE_ABW = 361,
  /* WWB 16(2): For this alien assistance for very urgent reasons is barred as well. */
  BIJSTAND_RULE_NO_SAFETY_VALVE_2004 = 362,
  /* Pw 16(2): For this alien assistance for very urgent reasons is barred as well. */
  BIJSTAND_RULE_NO_SAFETY_VALVE_2015 = 363,
  /* Abw 11(1): Very urgent reasons: the college may grant assistance though there is no right. */
  BIJSTAND_RULE_URGENT_REASONS_ABW = 364,
  /* WWB 16(1): Very urgent reasons: the college may grant assistance though there is no right. */
  BIJSTAND_RULE_URGENT_REASONS_2004 = 365,
  /* Pw 16(1): Very urgent reasons: the college may grant assistance though there is no right. */
  BIJSTAND_RULE_URGENT_REASONS_2015 = 366,
  /* Abw 7: Outside the entitled group there is no special assistance either. */
  BIJSTAND_RULE_NO_SPECIAL_OUTSIDE_GROUP_ABW = 367,
  /* WWB 11: Outside the entitled group there is no special assistance either. */
  BIJSTAND_RULE_NO_SPECIAL_OUTSIDE_GROUP_2004 = 368,
  /* Pw 11: Outside the entitled group there is no special assistance either. */
  BIJSTAND_RULE_NO_SPECIAL_OUTSIDE_GROUP_2015 = 369,
  /* Abw 9(1): The exclusion reaches special assistance too. */
  BIJSTAND_RULE_NO_SPECIAL_EXCLUDED_ABW = 370,
  /* WWB 13(1): The exclusion reaches special assistance too. */
  BIJSTAND_RULE_NO_SPECIAL_EXCLUDED_2004 = 371,
  /* Pw 13(1): The exclusion reaches special assistance too. */
  BIJSTAND_RULE_NO_SPECIAL_EXCLUDED_2015 = 372,
  /* Abw 9: With a compulsory admission special assistance remains possible. */
  BIJSTAND_RULE_SPECIAL_IN_COMPULSORY_CARE_ABW = 373,
  /* WWB 13(3): With a compulsory admission special assistance remains possible. */
  BIJSTAND_RULE_SPECIAL_IN_COMPULSORY_CARE_2004 = 374,
  /* Pw 13(3): With a compulsory admission special assistance remains possible. */
  BIJSTAND_RULE_SPECIAL_IN_COMPULSORY_CARE_2015 = 375,
  /* WWB 49(b): For the debt the college may grant special assistance when very urgent reasons demand it. */
  BIJSTAND_RULE_SPECIAL_FOR_DEBT_2004 = 376,
  /* Pw 49(b): For the debt the college may grant special assistance when very urgent reasons demand it. */
  BIJSTAND_RULE_SPECIAL_FOR_DEBT_2015 = 377,
  /* WWB 49(a): A loan to put debts in order was refused: the college may stand surety. */
  BIJSTAND_RULE_SURETY_FOR_DEBT_2004 = 378,
  /* Pw 49(a): A loan to put debts in order was refused: the college may stand surety. */
  BIJSTAND_RULE_SURETY_FOR_DEBT_2015 = 379,
  /* Pw 11(1): This person has died. */
  BIJSTAND_RULE_DIED = 176,
  /* Pw 22a(3): Lives in the same home and is of the age at which costs are taken to be shared. */
  BIJSTAND_RULE_SHARER_2015 = 66,
  /* Pw 22a(4)(b): A tenant, boarder or landlord at a commercial price does not count. */
  BIJSTAND_RULE_SHARER_TENANT_2015 = 67,
  /* Pw 22a(4)(c): Rents from the same third person at a commercial price; does not count. */
  BIJSTAND_RULE_SHARER_SAME_LANDLORD_2015 = 68,
  /* Pw 22a(5): Rent or board has not been proven by payments; does count. */
  BIJSTAND_RULE_SHARER_UNPROVEN_2015 = 71,
  /* Pw 22a(4)(d): Follows education for which student finance can exist, begun before thirty; does not count. */
  BIJSTAND_RULE_SHARER_STUDENT_2015 = 69,
  /* Pw 22a(4)(d): In work-based vocational training; does not count. */
  BIJSTAND_RULE_SHARER_WORK_BASED_2015 = 70,
  /* Pw 19a(1): Lives in the same home and is of the age at which costs are taken to be shared. */
  BIJSTAND_RULE_SHARER_2016 = 72,
  /* Pw 19a(1)(b): A tenant, boarder or landlord at a commercial price does not count. */
  BIJSTAND_RULE_SHARER_TENANT_2016 = 73,
  /* Pw 19a(1)(c): Rents from the same third person at a commercial price; does not count. */
  BIJSTAND_RULE_SHARER_SAME_LANDLORD_2016 = 74,
  /* Pw 19a(2): Rent or board has not been proven by payments; does count. */
  BIJSTAND_RULE_SHARER_UNPROVEN_2016 = 78,
  /* Pw 19a(1)(d): Follows education for which student finance can exist, begun before thirty; does not count. */
  BIJSTAND_RULE_SHARER_STUDENT_2016 = 75,
  /* Pw 19a(1)(d): In work-based vocational training; does not count. */
  BIJSTAND_RULE_SHARER_WORK_BASED_2016 = 76,
  /* Pw 19a(1)(d): Follows comparable education abroad; does not count. */
  BIJSTAND_RULE_SHARER_ABROAD_2016 = 77,
  /* Pw 22a(1): At least one other person shares the costs. */
  BIJSTAND_RULE_ANY_SHARER = 79,
  /* Pw 22a(1): The number of cost sharers is {cost_sharers}. */
  BIJSTAND_RULE_SHARERS_COUNTED = 80,
  /* Abw 33(1): Costs can be shared with this person in the home. */
  BIJSTAND_RULE_COSTS_SHARED_ABW = 621,
  /* WWB 25(1): Costs can be shared with this person in the home. */
  BIJSTAND_RULE_COSTS_SHARED_2004 = 622,
  /* WWB 25(1): Costs are not shared with an own adult child whose income is within the study norm. */
  BIJSTAND_RULE_COSTS_NOT_SHARED_WITH_CHILD_2011 = 623,
  /* Abw 33(1): Somebody with whom costs can be shared lives in the home. */
  BIJSTAND_RULE_HOME_SHARED_ABW = 624,
  /* WWB 25(1): Somebody with whom costs can be shared lives in the home. */
  BIJSTAND_RULE_HOME_SHARED_2004 = 625,
  /* Abw 29(1)(a): Norm of a single person of 18 to 20: {norm_single_18_20}. */
  BIJSTAND_RULE_NORM_SINGLE_18_20_ABW = 626,
  /* WWB 20(1)(a): Norm of a single person of 18 to 20: {norm_single_18_20}. */
  BIJSTAND_RULE_NORM_SINGLE_18_20_2004 = 627,
  /* WWB 20(1)(a): Norm of a single person of 18 to 20: {norm_single_18_20}. */
  BIJSTAND_RULE_NORM_SINGLE_18_20_2012 = 628,
  /* Abw 29(2)(a): Norm of a single parent of 18 to 20: {norm_single_parent_18_20}. */
  BIJSTAND_RULE_NORM_SINGLE_PARENT_18_20_ABW = 629,
  /* WWB 20(2)(a): Norm of a single parent of 18 to 20: {norm_single_parent_18_20}. */
  BIJSTAND_RULE_NORM_SINGLE_PARENT_18_20_2004 = 630,
  /* WWB 20(2)(a): Norm of a single parent of 18 to 20: {norm_single_parent_18_20}. */
  BIJSTAND_RULE_NORM_SINGLE_PARENT_18_20_2012 = 631,
  /* Abw 29(1)(b): Norm of a couple, both of 18 to 20: {norm_couple_both_18_20}. */
  BIJSTAND_RULE_NORM_COUPLE_18_20_ABW = 632,
  /* WWB 20(1)(b): Norm of a couple, both of 18 to 20: {norm_couple_both_18_20}. */
  BIJSTAND_RULE_NORM_COUPLE_18_20_2004 = 633,
  /* WWB 20(1)(b): Norm of a couple, both of 18 to 20: {norm_couple_both_18_20}. */
  BIJSTAND_RULE_NORM_COUPLE_18_20_2012 = 634,
  /* Abw 29(2)(b): Norm of a couple with a child, both of 18 to 20: {norm_couple_both_18_20_with_child}. */
  BIJSTAND_RULE_NORM_COUPLE_18_20_CHILD_ABW = 635,
  /* WWB 20(2)(b): Norm of a couple with a child, both of 18 to 20: {norm_couple_both_18_20_with_child}. */
  BIJSTAND_RULE_NORM_COUPLE_18_20_CHILD_2004 = 636,
  /* WWB 20(2)(b): Norm of a couple with a child, both of 18 to 20: {norm_couple_both_18_20_with_child}. */
  BIJSTAND_RULE_NORM_COUPLE_18_20_CHILD_2012 = 637,
  /* Abw 29(1)(c): Norm of a couple, one of 18 to 20: {norm_couple_one_18_20}. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_18_20_ABW = 638,
  /* WWB 20(1)(c): Norm of a couple, one of 18 to 20: {norm_couple_one_18_20}. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_18_20_2004 = 639,
  /* WWB 20(1)(c): Norm of a couple, one of 18 to 20: {norm_couple_one_18_20}. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_18_20_2012 = 640,
  /* Abw 29(2)(c): Norm of a couple with a child, one of 18 to 20: {norm_couple_one_18_20_with_child}. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_18_20_CHILD_ABW = 641,
  /* WWB 20(2)(c): Norm of a couple with a child, one of 18 to 20: {norm_couple_one_18_20_with_child}. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_18_20_CHILD_2004 = 642,
  /* WWB 20(2)(c): Norm of a couple with a child, one of 18 to 20: {norm_couple_one_18_20_with_child}. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_18_20_CHILD_2012 = 643,
  /* Abw 30(1)(a): Base norm of a single person from 21: {norm_single_adult}. */
  BIJSTAND_RULE_NORM_SINGLE_ABW = 644,
  /* WWB 21(a): Base norm of a single person from 21: {norm_single_adult}. */
  BIJSTAND_RULE_NORM_SINGLE_2004 = 645,
  /* Abw 30(1)(b): Base norm of a single parent from 21: {norm_single_parent_adult}. */
  BIJSTAND_RULE_NORM_SINGLE_PARENT_ABW = 646,
  /* WWB 21(b): Base norm of a single parent from 21: {norm_single_parent_adult}. */
  BIJSTAND_RULE_NORM_SINGLE_PARENT_2004 = 647,
  /* Abw 30(1)(c): Norm of a couple from 21: {norm_couple_adult}. */
  BIJSTAND_RULE_NORM_COUPLE_ABW = 648,
  /* WWB 21(c): Norm of a couple from 21: {norm_couple_adult}. */
  BIJSTAND_RULE_NORM_COUPLE_2004 = 649,
  /* Abw 30(2)(a): Norm of a single person from 65 or pension age: {norm_single_pension}. */
  BIJSTAND_RULE_NORM_SINGLE_PENSION_ABW = 650,
  /* WWB 22(a): Norm of a single person from 65 or pension age: {norm_single_pension}. */
  BIJSTAND_RULE_NORM_SINGLE_PENSION_2004 = 651,
  /* Abw 30(2)(b): Norm of a single parent from 65 or pension age: {norm_single_parent_pension}. */
  BIJSTAND_RULE_NORM_SINGLE_PARENT_PENSION_ABW = 652,
  /* WWB 22(b): Norm of a single parent from 65 or pension age: {norm_single_parent_pension}. */
  BIJSTAND_RULE_NORM_SINGLE_PARENT_PENSION_2004 = 653,
  /* Abw 30(2)(c): Norm of a couple, both from 65 or pension age: {norm_couple_both_pension}. */
  BIJSTAND_RULE_NORM_COUPLE_PENSION_ABW = 654,
  /* WWB 22(c): Norm of a couple, both from 65 or pension age: {norm_couple_both_pension}. */
  BIJSTAND_RULE_NORM_COUPLE_PENSION_2004 = 655,
  /* Abw 30(2)(d): Norm of a couple, one from 65 or pension age: {norm_couple_one_pension}. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_PENSION_ABW = 656,
  /* WWB 22(d): Norm of a couple, one from 65 or pension age: {norm_couple_one_pension}. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_PENSION_2004 = 657,
  /* Abw 31(1)(a): Norm in an institution for a single person or parent: {norm_institution_single}. */
  BIJSTAND_RULE_NORM_INSTITUTION_SINGLE_ABW = 658,
  /* WWB 23(1)(a): Norm in an institution for a single person or parent: {norm_institution_single}. */
  BIJSTAND_RULE_NORM_INSTITUTION_SINGLE_2004 = 659,
  /* WWB 23(1)(a): Norm in an institution for a single person or parent. */
  BIJSTAND_RULE_NORM_INSTITUTION_SINGLE_2006 = 660,
  /* Abw 31(1)(b): Norm in an institution for a couple: {norm_institution_couple}. */
  BIJSTAND_RULE_NORM_INSTITUTION_COUPLE_ABW = 661,
  /* WWB 23(1)(b): Norm in an institution for a couple: {norm_institution_couple}. */
  BIJSTAND_RULE_NORM_INSTITUTION_COUPLE_2004 = 662,
  /* WWB 23(1)(b): Norm in an institution for a couple. */
  BIJSTAND_RULE_NORM_INSTITUTION_COUPLE_2006 = 663,
  /* Abw 31: One spouse in an institution: the norms each would have alone. */
  BIJSTAND_RULE_NORM_INSTITUTION_ONE_SPOUSE_ABW = 664,
  /* WWB 23(3): One spouse in an institution: the norms each would have alone. */
  BIJSTAND_RULE_NORM_INSTITUTION_ONE_SPOUSE_2004 = 665,
  /* WWB 23(3): One spouse in an institution: the norms each would have alone. */
  BIJSTAND_RULE_NORM_INSTITUTION_ONE_SPOUSE_2006 = 666,
  /* Abw 50(1): The norm that would hold if both spouses had a right: {norm_of_couple}. */
  BIJSTAND_RULE_NORM_WERE_BOTH_ENTITLED_ABW = 667,
  /* WWB 32(3): The norm that would hold if both spouses had a right: {norm_of_couple}. */
  BIJSTAND_RULE_NORM_WERE_BOTH_ENTITLED_2004 = 668,
  /* Abw 32: The spouse without right is not counted: norm of a single person or parent. */
  BIJSTAND_RULE_NORM_SPOUSE_WITHOUT_RIGHT_ABW = 669,
  /* WWB 24: The spouse without right is not counted: norm of a single person or parent. */
  BIJSTAND_RULE_NORM_SPOUSE_WITHOUT_RIGHT_2004 = 670,
  /* WIJ 26(a): Norm of a single person of 18 to 20: {wij_norm_single_18_20}. */
  BIJSTAND_RULE_NORM_SINGLE_18_20_WIJ = 671,
  /* WIJ 26(b): Norm of a single person of 21 to 26: {wij_norm_single_21_26}. */
  BIJSTAND_RULE_NORM_SINGLE_WIJ = 672,
  /* WIJ 27(a): Norm of a single parent of 18 to 20: {wij_norm_single_parent_18_20}. */
  BIJSTAND_RULE_NORM_SINGLE_PARENT_18_20_WIJ = 673,
  /* WIJ 27(b): Norm of a single parent of 21 to 26: {wij_norm_single_parent_21_26}. */
  BIJSTAND_RULE_NORM_SINGLE_PARENT_WIJ = 674,
  /* WIJ 28(1)(a): Norm of a couple, both of 18 to 20: {wij_norm_couple_both_18_20}. */
  BIJSTAND_RULE_NORM_COUPLE_18_20_WIJ = 675,
  /* WIJ 28(1)(b): Norm of a couple, one of 18 to 20: {wij_norm_couple_18_20_and_21_26}. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_18_20_WIJ = 676,
  /* WIJ 28(1)(c): Norm of a couple, both of 21 to 26: {wij_norm_couple_both_21_26}. */
  BIJSTAND_RULE_NORM_COUPLE_WIJ = 677,
  /* WIJ 28(2)(a): Norm of a couple with a child, both of 18 to 20: {wij_norm_couple_both_18_20_with_child}. */
  BIJSTAND_RULE_NORM_COUPLE_18_20_CHILD_WIJ = 678,
  /* WIJ 28(2)(b): Norm of a couple with a child, one of 18 to 20: {wij_norm_couple_18_20_and_21_26_with_child}. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_18_20_CHILD_WIJ = 679,
  /* WIJ 28(2)(c): Norm of a couple with a child, both of 21 to 26: {wij_norm_couple_both_21_26_with_child}. */
  BIJSTAND_RULE_NORM_COUPLE_CHILD_WIJ = 680,
  /* WIJ 29(1)(a): Norm in an institution for a single person or parent. */
  BIJSTAND_RULE_NORM_INSTITUTION_SINGLE_WIJ = 681,
  /* WIJ 29(1)(b): Norm in an institution for a couple. */
  BIJSTAND_RULE_NORM_INSTITUTION_COUPLE_WIJ = 682,
  /* WIJ 28: Norm of a couple, one of them under 27: {wij_norm_couple_21_26_and_27_plus}. */
  BIJSTAND_RULE_NORM_COUPLE_ACROSS_27_WIJ = 683,
  /* WWB 21(1): Norm of a family with grown-up members: {norm_couple_adult}. */
  BIJSTAND_RULE_NORM_FAMILY_2012 = 684,
  /* WWB 21(2)(b): Norm of a family of two grown-ups, one of 18 to 20: {norm_couple_one_18_20}. */
  BIJSTAND_RULE_NORM_FAMILY_ONE_YOUNG_2012 = 685,
  /* WWB 21(2)(b): Norm of a family with a child of two grown-ups, one of 18 to 20: {norm_couple_one_18_20_with_child}. */
  BIJSTAND_RULE_NORM_FAMILY_ONE_YOUNG_CHILD_2012 = 686,
  /* WWB 21(2)(c): Norm of a family of three grown-ups, two of 18 to 20: {norm_household_three_adults_two_18_20}. */
  BIJSTAND_RULE_NORM_FAMILY_TWO_YOUNG_2012 = 687,
  /* WWB 22: Norm of a family one of whose members is 65 or over: {norm_couple_both_pension}. */
  BIJSTAND_RULE_NORM_FAMILY_PENSION_2012 = 688,
  /* Pw 20(1)(a): Norm of a single person of 18 to 20: {norm_single_18_20}. */
  BIJSTAND_RULE_NORM_SINGLE_18_20_2015 = 81,
  /* Pw 20(2)(a): Norm of a single parent of 18 to 20: {norm_single_parent_18_20}. */
  BIJSTAND_RULE_NORM_SINGLE_PARENT_18_20_2015 = 82,
  /* Pw 20(1)(b): Norm of a couple, both of 18 to 20: {norm_couple_both_18_20}. */
  BIJSTAND_RULE_NORM_COUPLE_18_20_2015 = 83,
  /* Pw 20(2)(b): Norm of a couple with a child, both of 18 to 20: {norm_couple_both_18_20_with_child}. */
  BIJSTAND_RULE_NORM_COUPLE_18_20_CHILD_2015 = 84,
  /* Pw 20(1)(c): Norm of a couple, one of 18 to 20: {norm_couple_one_18_20}. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_18_20_2015 = 85,
  /* Pw 20(2)(c): Norm of a couple with a child, one of 18 to 20: {norm_couple_one_18_20_with_child}. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_18_20_CHILD_2015 = 86,
  /* Pw 21(a): Norm of a single person or parent from 21 to pension age: {norm_single_adult}. */
  BIJSTAND_RULE_NORM_SINGLE_2015 = 87,
  /* Pw 21(b): Norm of a couple from 21 to pension age: {norm_couple_adult}. */
  BIJSTAND_RULE_NORM_COUPLE_2015 = 88,
  /* Pw 22(a): Norm of a single person or parent from pension age: {norm_single_pension}. */
  BIJSTAND_RULE_NORM_SINGLE_PENSION_2015 = 89,
  /* Pw 22(b): Norm of a couple from pension age: {norm_couple_both_pension}. */
  BIJSTAND_RULE_NORM_COUPLE_PENSION_2015 = 90,
  /* Pw 22(c): Norm of a couple, one of pension age: {norm_couple_one_pension}. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_PENSION_2015 = 91,
  /* Pw 22a(1): Cost-sharer norm with {cost_sharers} cost sharers. */
  BIJSTAND_RULE_NORM_SHARING_2015 = 92,
  /* Pw 22a(2): Cost-sharer norm of this spouse. */
  BIJSTAND_RULE_SPOUSE_PART_2015 = 93,
  /* Pw 22a(3)(b): Part of the spouse of 18 to 20 without a child: {cost_sharer_young_spouse_no_child}. */
  BIJSTAND_RULE_YOUNG_SPOUSE_PART_2015 = 94,
  /* Pw 22a(3)(a): Part of the spouse of 18 to 20 with a child: {cost_sharer_young_spouse_with_child}. */
  BIJSTAND_RULE_YOUNG_SPOUSE_PART_CHILD_2015 = 95,
  /* Pw 22a(2): The cost-sharer norms of both spouses together. */
  BIJSTAND_RULE_NORM_COUPLE_SHARING_2015 = 96,
  /* Pw 22a(3): The part of the young spouse and the cost-sharer norm of the other. */
  BIJSTAND_RULE_NORM_COUPLE_ONE_18_20_SHARING_2015 = 97,
  /* Pw 22a(4): Away for a time to give care: the cost-sharer norm does not hold. */
  BIJSTAND_RULE_NORM_CARER_2026 = 98,
  /* Pw 23(1)(a): Norm in an institution for a single person or parent. */
  BIJSTAND_RULE_NORM_INSTITUTION_SINGLE_2015 = 99,
  /* Pw 23(1)(b): Norm in an institution for a couple. */
  BIJSTAND_RULE_NORM_INSTITUTION_COUPLE_2015 = 100,
  /* Pw 23(3): One spouse in an institution: the norms each would have alone. */
  BIJSTAND_RULE_NORM_INSTITUTION_ONE_SPOUSE_2015 = 101,
  /* Pw 20(3)(a): The means of the parents are not enough. */
  BIJSTAND_RULE_INCREMENT_MEANS_2026 = 102,
  /* Pw 20(3)(b): The claim on the parents cannot reasonably be enforced. */
  BIJSTAND_RULE_INCREMENT_CLAIM_2026 = 103,
  /* Pw 20(3): The norm is raised because the parents cannot be called upon. */
  BIJSTAND_RULE_NORM_INCREMENTED_2026 = 104,
  /* Pw 20(4): The raised norm is no more than that of somebody of 21. */
  BIJSTAND_RULE_NORM_INCREMENT_CAPPED_2026 = 105,
  /* Pw 32(3): The norm that would hold if both spouses had a right: {norm_of_couple}. */
  BIJSTAND_RULE_NORM_WERE_BOTH_ENTITLED_2015 = 380,
  /* Pw 32(3): The spouse without right is a minor: the norm of a couple one of whom is under 21. */
  BIJSTAND_RULE_NORM_BESIDE_MINOR_2015 = 1045,
  /* Pw 22(c): The act names no norm for pension age beside a spouse under 21. */
  BIJSTAND_RULE_NORM_BESIDE_PENSIONER_OPEN_2015 = 1046,
  /* Pw 20(4): The act leaves open how the increment of either spouse relates to the cost-sharer norm. */
  BIJSTAND_RULE_NORM_BESIDE_INCREMENT_OPEN_2026 = 1047,
  /* Pw 24: The spouse without right is not counted: norm of a single person or parent. */
  BIJSTAND_RULE_NORM_SPOUSE_WITHOUT_RIGHT_2015 = 106,
  /* Pw 24(a): The spouse has no right: half of the norm of a couple. */
  BIJSTAND_RULE_NORM_SPOUSE_WITHOUT_RIGHT_2016 = 107,
  /* Pw 24(b): The spouse has no right: half of the norm of a couple of that age. */
  BIJSTAND_RULE_NORM_YOUNG_SPOUSE_WITHOUT_RIGHT_2016 = 108,
  /* Pw 22a(1): The spouse has no right but counts as a cost sharer. */
  BIJSTAND_RULE_NORM_SHARING_BESIDE_SPOUSE_2016 = 109,
  /* Wet maatregelen WWB XVIII: Whoever received assistance at the end of 2014 and shares the home keeps the old norm and supplement for six months. */
  BIJSTAND_RULE_NORM_KEPT_2015 = 689,
  /* Pw 22: The act names no norm for pension age beside a spouse of 18 to 20. */
  BIJSTAND_RULE_OPEN_PENSION_AND_YOUNG = 110,
  /* WWB 78t: For these days the WWB names no norm for 18 to 20. */
  BIJSTAND_RULE_OPEN_LEFT_OVER_FROM_WIJ = 690,
  /* Pw 20(4): The act leaves open how the increment relates to the cost-sharer norm. */
  BIJSTAND_RULE_OPEN_INCREMENT_SHARING = 111,
  /* Pw 22a(4): The act leaves open what holds for a couple one of whom gives care elsewhere. */
  BIJSTAND_RULE_OPEN_CARER_COUPLE = 112,
  /* Pw 23(3): The act leaves open which norm holds for the spouse outside the institution who shares costs or is under 21. */
  BIJSTAND_RULE_OPEN_INSTITUTION_SPOUSE = 113,
  /* Pw 23: The act leaves open the norm in an institution beside a spouse without right. */
  BIJSTAND_RULE_OPEN_INSTITUTION_WITHOUT_RIGHT = 114,
  /* Pw 22b: In 2015 the act leaves open which cost-sharer norm holds for a couple one of whom has reached pension age. */
  BIJSTAND_RULE_OPEN_MIXED_PENSION_2015 = 115,
  /* Pw 24: In 2015 the act leaves open which norm holds beside a spouse without right where others share the costs. */
  BIJSTAND_RULE_OPEN_WITHOUT_RIGHT_SHARING_2015 = 116,
  /* Pw 18(1): The norm that the college has decided for this case. */
  BIJSTAND_RULE_NORM_DECIDED = 117,
  /* WWB 18(1): The norm that the college has decided for this case. */
  BIJSTAND_RULE_NORM_DECIDED_2004 = 691,
  /* Pw 53a(3)(a): The living situation has not been shown. */
  BIJSTAND_RULE_NORM_UNPROVEN_HOME = 118,
  /* WWB 53a(3): The living situation has not been shown. */
  BIJSTAND_RULE_NORM_UNPROVEN_HOME_2013 = 692,
  /* Pw 27: The norm is one of section 20 or 21. */
  BIJSTAND_RULE_REDUCIBLE_NORM = 119,
  /* Abw 35: The norm or the supplement may be lowered. */
  BIJSTAND_RULE_REDUCIBLE_NORM_ABW = 693,
  /* WWB 27: The norm or the supplement may be lowered. */
  BIJSTAND_RULE_REDUCIBLE_NORM_2004 = 694,
  /* Pw 27: No home is kept. */
  BIJSTAND_RULE_NO_HOME = 120,
  /* Pw 27: The home carries no costs. */
  BIJSTAND_RULE_HOME_WITHOUT_COSTS = 121,
  /* Pw 28: Education with student finance ended recently. */
  BIJSTAND_RULE_SCHOOL_LEAVER = 122,
  /* Abw 34: The couple can share costs with somebody else. */
  BIJSTAND_RULE_COUPLE_SHARING_ABW = 695,
  /* WWB 26: The couple can share costs with somebody else. */
  BIJSTAND_RULE_COUPLE_SHARING_2004 = 696,
  /* WWB 27: No home is kept. */
  BIJSTAND_RULE_NO_HOME_2004 = 697,
  /* Abw 35: The home carries no costs. */
  BIJSTAND_RULE_HOME_WITHOUT_COSTS_ABW = 698,
  /* WWB 27: The home carries no costs. */
  BIJSTAND_RULE_HOME_WITHOUT_COSTS_2004 = 699,
  /* Abw 36(1): Education ended recently. */
  BIJSTAND_RULE_SCHOOL_LEAVER_ABW = 700,
  /* WWB 28: Education with student finance ended recently. */
  BIJSTAND_RULE_SCHOOL_LEAVER_2004 = 701,
  /* Abw 35: The by-law may lower the norm because the dwelling carries no costs. */
  BIJSTAND_RULE_HOUSING_REDUCTION_ABW = 702,
  /* WWB 27: The norm or supplement may be lowered because no home is kept or it carries no costs. */
  BIJSTAND_RULE_HOUSING_REDUCTION_2004 = 703,
  /* Pw 27: The norm may be lowered because no home is kept or it carries no costs. */
  BIJSTAND_RULE_HOUSING_REDUCTION_2015 = 704,
  /* Abw 33(2): The supplement is at most a fifth of the norm of a couple. */
  BIJSTAND_RULE_SUPPLEMENT_MAX_ABW = 705,
  /* WWB 25(2): The supplement is at most a fifth of the norm of a couple. */
  BIJSTAND_RULE_SUPPLEMENT_MAX_2004 = 706,
  /* WIJ 30(2): The supplement is at most a fifth of the norm of a couple. */
  BIJSTAND_RULE_SUPPLEMENT_MAX_WIJ = 707,
  /* Abw 38: Whoever can share costs has the supplement of the by-law; whoever lives alone has that of the act. */
  BIJSTAND_RULE_SUPPLEMENT_SET_ABW = 708,
  /* WWB 30(1): Whoever can share costs has the supplement of the by-law; whoever lives alone has that of the act. */
  BIJSTAND_RULE_SUPPLEMENT_SET_2004 = 709,
  /* WIJ 30(1): Whoever can share costs has the supplement of the by-law; whoever lives alone has that of the act. */
  BIJSTAND_RULE_SUPPLEMENT_SET_WIJ = 710,
  /* Abw 33(2): Nobody else has the main residence in the home: the highest supplement. */
  BIJSTAND_RULE_SUPPLEMENT_ALONE_ABW = 711,
  /* WWB 25(2): Nobody else has the main residence in the home: the highest supplement. */
  BIJSTAND_RULE_SUPPLEMENT_ALONE_2004 = 712,
  /* WIJ 30(2): Nobody else has the main residence in the home: the highest supplement. */
  BIJSTAND_RULE_SUPPLEMENT_ALONE_WIJ = 713,
  /* Abw 33(1): Costs can be shared: the supplement of the by-law. */
  BIJSTAND_RULE_SUPPLEMENT_SHARING_ABW = 714,
  /* WWB 25(1): Costs can be shared: the supplement of the by-law. */
  BIJSTAND_RULE_SUPPLEMENT_SHARING_2004 = 715,
  /* WIJ 30(1): Costs can be shared: the supplement of the by-law. */
  BIJSTAND_RULE_SUPPLEMENT_SHARING_WIJ = 716,
  /* Abw 38: Costs can be shared with own children only: the supplement that the by-law names for that. */
  BIJSTAND_RULE_SUPPLEMENT_CHILD_ABW = 717,
  /* WWB 30(1): Costs can be shared with own children only: the supplement that the by-law names for that. */
  BIJSTAND_RULE_SUPPLEMENT_CHILD_2004 = 718,
  /* Abw 37(1): The by-law may set a lower supplement for a single person of 21. */
  BIJSTAND_RULE_SUPPLEMENT_21_ABW = 719,
  /* WWB 29(1): The by-law may set a lower supplement for a single person of 21. */
  BIJSTAND_RULE_SUPPLEMENT_21_2004 = 720,
  /* WWB 29(1): The by-law may set a lower supplement for a single person of 21. */
  BIJSTAND_RULE_SUPPLEMENT_21_2012 = 721,
  /* Abw 37(1): The by-law may set a lower supplement for a single person of 22. */
  BIJSTAND_RULE_SUPPLEMENT_22_ABW = 722,
  /* WWB 29(1): The by-law may set a lower supplement for a single person of 22. */
  BIJSTAND_RULE_SUPPLEMENT_22_2004 = 723,
  /* WWB 29(1): The by-law may set a lower supplement for a single person of 22. */
  BIJSTAND_RULE_SUPPLEMENT_22_2012 = 724,
  /* Abw 37(1): The by-law may set a lower supplement for a single person of 21 or 22. */
  BIJSTAND_RULE_AGE_REDUCTION_ABW = 725,
  /* WWB 29(1): The by-law may set a lower supplement for a single person of 21 or 22. */
  BIJSTAND_RULE_AGE_REDUCTION_2004 = 726,
  /* WWB 29(1): The by-law may set a lower supplement for a single person of 21 or 22. */
  BIJSTAND_RULE_AGE_REDUCTION_2012 = 727,
  /* WIJ 34(1): The by-law may set a lower supplement for a single person of 21 or 22. */
  BIJSTAND_RULE_AGE_REDUCTION_WIJ = 728,
  /* WWB 53a(3): Without proof of the living situation there is no supplement. */
  BIJSTAND_RULE_SUPPLEMENT_UNPROVEN_HOME_2013 = 729,
  /* Wet maatregelen WWB XVIII: The supplement granted in 2014 goes on for six months. */
  BIJSTAND_RULE_SUPPLEMENT_KEPT_2015 = 730,
  /* Abw 33: The supplement is {norm_supplement}. */
  BIJSTAND_RULE_SUPPLEMENT_PAID_ABW = 731,
  /* WWB 25: The supplement is {norm_supplement}. */
  BIJSTAND_RULE_SUPPLEMENT_PAID_2004 = 732,
  /* WIJ 30: The supplement is {norm_supplement}. */
  BIJSTAND_RULE_SUPPLEMENT_PAID_WIJ = 733,
  /* Pw 5(c): The norm is {norm}. */
  BIJSTAND_RULE_NORM_REDUCED = 123,
  /* Abw 38: The norm is {norm}. */
  BIJSTAND_RULE_NORM_REDUCED_ABW = 734,
  /* WWB 5(c): The norm is {norm}. */
  BIJSTAND_RULE_NORM_REDUCED_2004 = 735,
  /* Pw 18(1): Assistance is adjusted to the circumstances: {individual_adjustment_percent} percent of the norm. */
  BIJSTAND_RULE_NORM_ADJUSTED = 124,
  /* Abw 13(1): Assistance is adjusted to the circumstances: {individual_adjustment_percent} percent of the norm. */
  BIJSTAND_RULE_NORM_ADJUSTED_ABW = 736,
  /* WWB 18(1): Assistance is adjusted to the circumstances: {individual_adjustment_percent} percent of the norm. */
  BIJSTAND_RULE_NORM_ADJUSTED_2004 = 737,
  /* Abw 30(1)(a): The norm is half of the norm of a couple. */
  BIJSTAND_RULE_SHARE_SINGLE_ABW = 738,
  /* WWB 21(a): The norm is half of the norm of a couple. */
  BIJSTAND_RULE_SHARE_SINGLE_2004 = 739,
  /* Abw 30(1)(b): The norm is seven tenths of the norm of a couple. */
  BIJSTAND_RULE_SHARE_SINGLE_PARENT_ABW = 740,
  /* WWB 21(b): The norm is seven tenths of the norm of a couple. */
  BIJSTAND_RULE_SHARE_SINGLE_PARENT_2004 = 741,
  /* Abw 30(1)(c): The norm is the norm of a couple. */
  BIJSTAND_RULE_SHARE_COUPLE_ABW = 742,
  /* WWB 21(c): The norm is the norm of a couple. */
  BIJSTAND_RULE_SHARE_COUPLE_2004 = 743,
  /* Abw 32: The spouse without right is not counted: the share of a single person or parent. */
  BIJSTAND_RULE_SHARE_SPOUSE_WITHOUT_RIGHT_ABW = 744,
  /* WWB 24: The spouse without right is not counted: the share of a single person or parent. */
  BIJSTAND_RULE_SHARE_SPOUSE_WITHOUT_RIGHT_2004 = 745,
  /* Pw 21(a): The norm is seven tenths of the norm of a couple. */
  BIJSTAND_RULE_SHARE_SINGLE_2015 = 746,
  /* Pw 21(b): The norm is the norm of a couple. */
  BIJSTAND_RULE_SHARE_COUPLE_2015 = 747,
  /* Pw 22a(1): The share of the norm of a couple with {cost_sharers} cost sharers. */
  BIJSTAND_RULE_SHARE_SHARING_2015 = 748,
  /* Pw 22a(2): The shares of both spouses together. */
  BIJSTAND_RULE_SHARE_COUPLE_SHARING_2015 = 749,
  /* Pw 24: The spouse without right is not counted: the share of a single person. */
  BIJSTAND_RULE_SHARE_SPOUSE_WITHOUT_RIGHT_2015 = 750,
  /* Pw 24(a): The spouse has no right: half of the norm of a couple. */
  BIJSTAND_RULE_SHARE_SPOUSE_WITHOUT_RIGHT_2016 = 751,
  /* Pw 22a(1): The spouse has no right but counts as a cost sharer. */
  BIJSTAND_RULE_SHARE_SHARING_BESIDE_SPOUSE_2016 = 752,
  /* Wet maatregelen WWB XVIII: The base norm of 2014 goes on for six months. */
  BIJSTAND_RULE_SHARE_KEPT_2015 = 753,
  /* Abw 31: The norm is an amount of its own. */
  BIJSTAND_RULE_SHARE_NONE_ABW = 754,
  /* WWB 23: The norm is an amount of its own. */
  BIJSTAND_RULE_SHARE_NONE_2004 = 755,
  /* Pw 23: The norm is an amount of its own. */
  BIJSTAND_RULE_SHARE_NONE_2015 = 756,
  /* Abw 38: Norm and supplement together. */
  BIJSTAND_RULE_SHARE_IN_ALL_ABW = 757,
  /* WWB 30: Norm and supplement together. */
  BIJSTAND_RULE_SHARE_IN_ALL_2004 = 758,
  /* Pw 5(c): The norm as a share of the norm of a couple. */
  BIJSTAND_RULE_SHARE_IN_ALL_2015 = 759,
  /* WIJ 26: The norm by age and household. */
  BIJSTAND_RULE_KIND_OF_NORM_WIJ = 760,
  /* Abw 29: The norm by age and household. */
  BIJSTAND_RULE_KIND_OF_NORM_ABW = 761,
  /* Abw 30(2): The norm from 65 or pension age. */
  BIJSTAND_RULE_KIND_PENSION_ABW = 762,
  /* Abw 31: The norm in an institution. */
  BIJSTAND_RULE_KIND_INSTITUTION_ABW = 763,
  /* WWB 20: The norm by age and household. */
  BIJSTAND_RULE_KIND_OF_NORM_2004 = 764,
  /* WWB 22: The norm from 65 or pension age. */
  BIJSTAND_RULE_KIND_PENSION_2004 = 765,
  /* WWB 23: The norm in an institution. */
  BIJSTAND_RULE_KIND_INSTITUTION_2004 = 766,
  /* Pw 20: The norm by age and household. */
  BIJSTAND_RULE_KIND_OF_NORM_2015 = 767,
  /* Pw 22: The norm from 65 or pension age. */
  BIJSTAND_RULE_KIND_PENSION_2015 = 768,
  /* Pw 23: The norm in an institution. */
  BIJSTAND_RULE_KIND_INSTITUTION_2015 = 769,
  /* WWB 21(1): The norm of a family with grown-up members. */
  BIJSTAND_RULE_KIND_FAMILY_2012 = 770,
  /* WIJ 1: Younger than 27: part of the exemptions does not hold. */
  BIJSTAND_RULE_YOUNG_WIJ = 125,
  /* WWB 31(5): Younger than 27: part of the exemptions does not hold. */
  BIJSTAND_RULE_YOUNG_2012 = 126,
  /* WWB 31(7): Younger than 27: part of the exemptions does not hold. */
  BIJSTAND_RULE_YOUNG_2014 = 381,
  /* Pw 31(7): Younger than 27: part of the exemptions does not hold. */
  BIJSTAND_RULE_YOUNG_2015 = 382,
  /* Pw 31(5): Younger than 27: part of the exemptions does not hold. */
  BIJSTAND_RULE_YOUNG_2017 = 383,
  /* Pw 31a(1): For a time the exemption of earnings holds below 27 as well. */
  BIJSTAND_RULE_YOUTH_EARNINGS_2021 = 384,
  /* Pw 31a(1): For a time the exemption of a volunteer allowance holds below 27 as well. */
  BIJSTAND_RULE_YOUTH_VOLUNTEERS_2021 = 385,
  /* Pw 31(5): Who belongs to the wage-cost-subsidy group can receive the premium below 27 as well. */
  BIJSTAND_RULE_YOUTH_PREMIUM_2023 = 386,
  /* Pw 31(5): Year of tolerance: the municipality applies the exemption of earnings below 27 as well. */
  BIJSTAND_RULE_YOUTH_EARNINGS_2026 = 387,
  /* Pw 31(5): Year of tolerance: the municipality leaves the premium alone below 27 as well. */
  BIJSTAND_RULE_YOUTH_PREMIUMS_2026 = 388,
  /* Abw 43(2)(b): Child benefit does not count: {income_child_benefit}. */
  BIJSTAND_RULE_CHILD_BENEFIT_ABW = 389,
  /* WWB 31(2)(b): Child benefit does not count: {income_child_benefit}. */
  BIJSTAND_RULE_CHILD_BENEFIT_2004 = 390,
  /* Pw 31(2)(b): Child benefit does not count: {income_child_benefit}. */
  BIJSTAND_RULE_CHILD_BENEFIT_2015 = 391,
  /* Abw 43(2)(d): Income-related allowances do not count: {income_allowances}. */
  BIJSTAND_RULE_ALLOWANCES_ABW = 392,
  /* WWB 31(2)(d): Income-related allowances do not count: {income_allowances}. */
  BIJSTAND_RULE_ALLOWANCES_2004 = 393,
  /* Pw 31(2)(d): Income-related allowances do not count: {income_allowances}. */
  BIJSTAND_RULE_ALLOWANCES_2015 = 394,
  /* Abw 43(2)(q): A home-ownership grant does not count: {income_home_ownership_grant}. */
  BIJSTAND_RULE_HOME_OWNERSHIP_GRANT_2001 = 395,
  /* WWB 31(2)(e): A home-ownership grant does not count: {income_home_ownership_grant}. */
  BIJSTAND_RULE_HOME_OWNERSHIP_GRANT_2004 = 396,
  /* Pw 31(2)(e): A home-ownership grant does not count: {income_home_ownership_grant}. */
  BIJSTAND_RULE_HOME_OWNERSHIP_GRANT_2015 = 397,
  /* Abw 43(2)(e): Reimbursements of special costs, and untaxed ones of an employer, do not count: {income_reimbursements}. */
  BIJSTAND_RULE_REIMBURSEMENTS_ABW = 398,
  /* WWB 31(2)(f): Reimbursements of special costs, and untaxed ones of an employer, do not count: {income_reimbursements}. */
  BIJSTAND_RULE_REIMBURSEMENTS_2004 = 399,
  /* Pw 31(2)(f): Reimbursements of special costs, and untaxed ones of an employer, do not count: {income_reimbursements}. */
  BIJSTAND_RULE_REIMBURSEMENTS_2015 = 400,
  /* WWB 31(2)(p): The allowance beside a survivors' benefit does not count: {income_survivor_allowance}. */
  BIJSTAND_RULE_SURVIVOR_ALLOWANCE_2006 = 401,
  /* Pw 31(2)(p): The allowance beside a survivors' benefit does not count: {income_survivor_allowance}. */
  BIJSTAND_RULE_SURVIVOR_ALLOWANCE_2015 = 402,
  /* WWB 31(2)(t): The allowance for disabled persons does not count: {income_disability_allowance}. */
  BIJSTAND_RULE_DISABILITY_ALLOWANCE_2009 = 403,
  /* Pw 31(2)(t): The allowance for disabled persons does not count: {income_disability_allowance}. */
  BIJSTAND_RULE_DISABILITY_ALLOWANCE_2015 = 404,
  /* WWB 31(2)(u): The token of appreciation for a carer does not count: {income_carer_appreciation}. */
  BIJSTAND_RULE_CARER_APPRECIATION_2009 = 405,
  /* Pw 31(2)(u): The token of appreciation for a carer does not count: {income_carer_appreciation}. */
  BIJSTAND_RULE_CARER_APPRECIATION_2015 = 406,
  /* Pw 31(2)(o): The energy allowance does not count: {income_energy_allowance}. */
  BIJSTAND_RULE_ENERGY_ALLOWANCE_2022 = 407,
  /* Pw 31(2)(w): The allowance for single earners does not count: {income_single_earner_allowance}. */
  BIJSTAND_RULE_SINGLE_EARNER_ALLOWANCE_2025 = 408,
  /* Abw 43(2)(g): What a child at charge earns does not count: {income_work_net}. */
  BIJSTAND_RULE_CHILD_EARNS_ABW = 409,
  /* WWB 31(2)(h): What a child at charge earns does not count: {income_work_net}. */
  BIJSTAND_RULE_CHILD_EARNS_2004 = 410,
  /* Pw 31(2)(h): What a child at charge earns does not count: {income_work_net}. */
  BIJSTAND_RULE_CHILD_EARNS_2015 = 411,
  /* Abw 42: What somebody else in the dwelling earns is no means of the family: {income_work_net}. */
  BIJSTAND_RULE_HOUSEMATE_EARNS_ABW = 828,
  /* WWB 31(1): What somebody else in the dwelling earns is no means of the family: {income_work_net}. */
  BIJSTAND_RULE_HOUSEMATE_EARNS_2004 = 829,
  /* Pw 31(1): What somebody else in the dwelling earns is no means of the family: {income_work_net}. */
  BIJSTAND_RULE_HOUSEMATE_EARNS_2015 = 830,
  /* Abw 42: Gifts of this year are means: {gifts_this_year}. */
  BIJSTAND_RULE_GIFTS_RECEIVED_ABW = 412,
  /* WWB 31(1): Gifts of this year are means: {gifts_this_year}. */
  BIJSTAND_RULE_GIFTS_RECEIVED_2004 = 413,
  /* Pw 31(1): Gifts of this year are means: {gifts_this_year}. */
  BIJSTAND_RULE_GIFTS_RECEIVED_2015 = 414,
  /* Abw 44: Gifts that are responsible from the viewpoint of assistance do not count. */
  BIJSTAND_RULE_GIFTS_RESPONSIBLE_ABW = 415,
  /* WWB 31(2)(m): Gifts that are responsible from the viewpoint of assistance do not count. */
  BIJSTAND_RULE_GIFTS_RESPONSIBLE_2004 = 416,
  /* Pw 31(2)(m): Gifts that are responsible from the viewpoint of assistance do not count. */
  BIJSTAND_RULE_GIFTS_RESPONSIBLE_2015 = 417,
  /* Pw 31(2)(m): Gifts and cost-saving contributions up to {gift_exemption_year} a year do not count; above it: {gifts_above_limit}. */
  BIJSTAND_RULE_GIFTS_2026 = 418,
  /* Pw 18(8): Contributions that save costs do not lower the assistance within the limit: {contributions_this_year}. */
  BIJSTAND_RULE_CONTRIBUTIONS_2026 = 419,
  /* Pw 18(8): Help of a food bank never counts. */
  BIJSTAND_RULE_FOOD_BANK_2026 = 420,
  /* Pw 31(2)(m): Gifts above the limit of the year are means: {gifts_above_limit}. */
  BIJSTAND_RULE_GIFTS_ABOVE_LIMIT_2026 = 421,
  /* Pw 31(2)(s): The college judges whether gifts above the limit are responsible. */
  BIJSTAND_RULE_GIFTS_JUDGED_2026 = 422,
  /* Pw 31(2)(s): Gifts above the limit have been found responsible and do not count. */
  BIJSTAND_RULE_GIFTS_ACCEPTED_2026 = 423,
  /* Abw 42: Damages are means: {damages_received}. */
  BIJSTAND_RULE_DAMAGES_RECEIVED_ABW = 424,
  /* Pw 31(1): Damages are means: {damages_received}. */
  BIJSTAND_RULE_DAMAGES_NOT_LISTED_2026 = 433,
  /* WWB 31(1): Damages are means: {damages_received}. */
  BIJSTAND_RULE_DAMAGES_RECEIVED_2004 = 425,
  /* Pw 31(1): Damages are means: {damages_received}. */
  BIJSTAND_RULE_DAMAGES_RECEIVED_2015 = 426,
  /* Pw 31(1): Damages are means: {damages_received}. */
  BIJSTAND_RULE_DAMAGES_RECEIVED_2026 = 607,
  /* WWB 31(2)(l): These damages are listed by regulation and do not count. */
  BIJSTAND_RULE_DAMAGES_LISTED_2004 = 427,
  /* Pw 31(2)(l): These damages are listed by regulation and do not count. */
  BIJSTAND_RULE_DAMAGES_LISTED_2015 = 428,
  /* WWB 31(2)(m): These damages have been found responsible and do not count. */
  BIJSTAND_RULE_DAMAGES_ACCEPTED_2004 = 429,
  /* Pw 31(2)(m): These damages have been found responsible and do not count. */
  BIJSTAND_RULE_DAMAGES_ACCEPTED_2015 = 430,
  /* Pw 31(2)(s): These damages have been found responsible and do not count. */
  BIJSTAND_RULE_DAMAGES_ACCEPTED_2026 = 431,
  /* Abw 43(2)(k): These damages for immaterial harm have been found responsible and do not count. */
  BIJSTAND_RULE_DAMAGES_ACCEPTED_ABW = 432,
  /* WWB 32(1)(a): Premiums of this year: {incentive_premium_this_year}. */
  BIJSTAND_RULE_PREMIUM_RECEIVED_2004 = 434,
  /* Pw 32(1)(a): Premiums of this year: {incentive_premium_this_year}. */
  BIJSTAND_RULE_PREMIUM_RECEIVED_2015 = 435,
  /* Abw 43(2)(j): Premiums for taking or keeping work do not count up to a yearly ceiling. */
  BIJSTAND_RULE_PREMIUM_EXEMPT_ABW = 436,
  /* WWB 31(2)(j): A premium that helps towards work does not count up to a yearly ceiling. */
  BIJSTAND_RULE_PREMIUM_EXEMPT_2004 = 437,
  /* Pw 31(2)(j): A premium that helps towards work does not count up to a yearly ceiling. */
  BIJSTAND_RULE_PREMIUM_EXEMPT_2015 = 438,
  /* Abw 43(2)(j): Premiums left alone: {incentive_premiums_exempt_count}. */
  BIJSTAND_RULE_PREMIUMS_EXEMPT_ABW = 439,
  /* WWB 31(2)(j): Premiums left alone: {incentive_premiums_exempt_count}. */
  BIJSTAND_RULE_PREMIUMS_EXEMPT_2004 = 440,
  /* Pw 31(2)(j): Premiums left alone: {incentive_premiums_exempt_count}. */
  BIJSTAND_RULE_PREMIUMS_EXEMPT_2015 = 441,
  /* WWB 34(1)(a): Annuities count as assets: {annuity_value}. */
  BIJSTAND_RULE_ANNUITY_WHOLE_2004 = 143,
  /* WWB 34(1)(a): The equity of the home is {home_equity}. */
  BIJSTAND_RULE_HOME_EQUITY_2004 = 144,
  /* WWB 34(2)(d): Of the equity {home_equity_exemption} is left alone; {home_excess} is above it. */
  BIJSTAND_RULE_HOME_EXCESS_2004 = 145,
  /* WWB 34(2)(d): The equity is left alone up to a flat amount. */
  BIJSTAND_RULE_HOME_FLAT_EXEMPTION_2004 = 146,
  /* Abw 51: Annuities count as assets: {annuity_value}. */
  BIJSTAND_RULE_ANNUITY_WHOLE_ABW = 772,
  /* Abw 51: Assets come to {assets}. */
  BIJSTAND_RULE_ASSETS_PRESENT_ABW = 773,
  /* Abw 54(a): Asset limit of a single person: {asset_limit_single}. */
  BIJSTAND_RULE_LIMIT_SINGLE_ABW = 774,
  /* Abw 54(b): Asset limit of a single parent: {asset_limit_single_parent}. */
  BIJSTAND_RULE_LIMIT_SINGLE_PARENT_ABW = 775,
  /* Abw 54(c): Asset limit of a couple: {asset_limit_couple}. */
  BIJSTAND_RULE_LIMIT_COUPLE_ABW = 776,
  /* Abw 54: Assets up to the limit are left alone: {assets} against {asset_limit}. */
  BIJSTAND_RULE_ASSETS_LEFT_ALONE_ABW = 777,
  /* WWB 34(1): Assets come to {assets}. */
  BIJSTAND_RULE_ASSETS_PRESENT_2004 = 147,
  /* WWB 34(3)(a): Asset limit of a single person: {asset_limit_single}. */
  BIJSTAND_RULE_LIMIT_SINGLE_2004 = 148,
  /* WWB 34(3)(b): Asset limit of a single parent: {asset_limit_single_parent}. */
  BIJSTAND_RULE_LIMIT_SINGLE_PARENT_2004 = 149,
  /* WWB 34(3)(c): Asset limit of a couple: {asset_limit_couple}. */
  BIJSTAND_RULE_LIMIT_COUPLE_2004 = 150,
  /* WWB 34(3): Asset limit of a family: {asset_limit_couple}. */
  BIJSTAND_RULE_LIMIT_FAMILY_2012 = 771,
  /* WWB 34(2)(b): Assets up to the limit are left alone: {assets} against {asset_limit}. */
  BIJSTAND_RULE_ASSETS_LEFT_ALONE_2004 = 151,
  /* WWB 34(4): In a running benefit the part of the limit already used counts. */
  BIJSTAND_RULE_ASSET_ROOM_USED_2004 = 152,
  /* WWB 34(2)(a): A usual or necessary vehicle does not count. */
  BIJSTAND_RULE_VEHICLE_LEFT_ALONE_2004 = 153,
  /* WWB 34(2)(c): Savings from the benefit ({asset_saved_from_benefit}) do not count. */
  BIJSTAND_RULE_SAVINGS_LEFT_ALONE_2004 = 154,
  /* WWB 34(2)(e): Compensation for immaterial damage ({asset_damages_exempt}) does not count. */
  BIJSTAND_RULE_DAMAGES_LEFT_ALONE_2004 = 155,
  /* WWB 34(1)(b): What is received during the benefit and is no income is an asset: {asset_inheritance}. */
  BIJSTAND_RULE_INHERITANCE_RECEIVED_2004 = 156,
  /* Pw 34(1)(a): Annuities count as assets: {annuity_value}. */
  BIJSTAND_RULE_ANNUITY_WHOLE = 157,
  /* Pw 15(2)(b): The annuity need not be cashed; only what exceeds {annuity_value_max} counts. */
  BIJSTAND_RULE_ANNUITY_EXEMPT = 158,
  /* Pw 15(2)(b): There is no exemption for annuities yet. */
  BIJSTAND_RULE_ANNUITY_NOT_YET_EXEMPT = 159,
  /* Pw 34(1)(a): The equity of the home is {home_equity}. */
  BIJSTAND_RULE_HOME_EQUITY = 160,
  /* Pw 34(2)(d): Of the equity {home_equity_exemption} is left alone; {home_excess} is above it. */
  BIJSTAND_RULE_HOME_EXCESS = 161,
  /* Pw 34(2)(d): The equity is left alone up to a flat amount. */
  BIJSTAND_RULE_HOME_FLAT_EXEMPTION = 162,
  /* Pw 34(1): Assets come to {assets}. */
  BIJSTAND_RULE_ASSETS_PRESENT = 127,
  /* Pw 34(3)(a): Asset limit of a single person: {asset_limit_single}. */
  BIJSTAND_RULE_LIMIT_SINGLE = 128,
  /* Pw 34(3)(b): Asset limit of a single parent: {asset_limit_single_parent}. */
  BIJSTAND_RULE_LIMIT_SINGLE_PARENT = 129,
  /* Pw 34(3)(c): Asset limit of a couple: {asset_limit_couple}. */
  BIJSTAND_RULE_LIMIT_COUPLE = 130,
  /* Pw 34(2)(b): Assets up to the limit are left alone: {assets} against {asset_limit}. */
  BIJSTAND_RULE_ASSETS_LEFT_ALONE = 131,
  /* Pw 34(4): In a running benefit the part of the limit already used counts. */
  BIJSTAND_RULE_ASSET_ROOM_USED = 163,
  /* Pw 34(2)(a): A usual or necessary vehicle does not count. */
  BIJSTAND_RULE_VEHICLE_LEFT_ALONE = 164,
  /* Pw 34(2)(c): Savings from the benefit ({asset_saved_from_benefit}) do not count. */
  BIJSTAND_RULE_SAVINGS_LEFT_ALONE = 165,
  /* Pw 34(2)(e): Compensation for immaterial damage ({asset_damages_exempt}) does not count. */
  BIJSTAND_RULE_DAMAGES_LEFT_ALONE = 166,
  /* Pw 34(1)(b): What is received during the benefit and is no income is an asset: {asset_inheritance}. */
  BIJSTAND_RULE_INHERITANCE_RECEIVED = 167,
  /* Pw 33(4): A tenant or boarder lowers the costs; the college decides how much of that counts. */
  BIJSTAND_RULE_LODGER_COUNTED_2015 = 819,
  /* Abw 47(1)(b): Income from work of this month: {income_work_net}. */
  BIJSTAND_RULE_WORK_OF_THE_MONTH_ABW = 442,
  /* WWB 32(1)(b): Income from work of this month: {income_work_net}. */
  BIJSTAND_RULE_WORK_OF_THE_MONTH_2004 = 443,
  /* Pw 32(1)(b): Income from work of this month: {income_work_net}. */
  BIJSTAND_RULE_WORK_OF_THE_MONTH_2015 = 444,
  /* Abw 46: The holiday allowance earned belongs to the wage: {income_work_holiday_allowance}. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_OF_WORK_ABW = 445,
  /* WWB 31(4): The holiday allowance earned belongs to the wage: {income_work_holiday_allowance}. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_OF_WORK_2004 = 446,
  /* Pw 31(6): The holiday allowance earned belongs to the wage: {income_work_holiday_allowance}. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_OF_WORK_2015 = 447,
  /* Pw 31(4): The holiday allowance earned belongs to the wage: {income_work_holiday_allowance}. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_OF_WORK_2017 = 448,
  /* Abw 47(1)(b): The municipality settles wages in the month of receipt: {work_income}. */
  BIJSTAND_RULE_WORK_SETTLED_BY_RECEIPT_ABW = 449,
  /* WWB 32(1)(b): The municipality settles wages in the month of receipt: {work_income}. */
  BIJSTAND_RULE_WORK_SETTLED_BY_RECEIPT_2004 = 450,
  /* Pw 32(1)(b): The municipality settles wages in the month of receipt: {work_income}. */
  BIJSTAND_RULE_WORK_SETTLED_BY_RECEIPT_2015 = 451,
  /* WWB 31(2)(o): Part of the earnings is left alone, for at most {earnings_exemption_months} months, when the work helps towards a place in the labour market. */
  BIJSTAND_RULE_EARNINGS_2004 = 452,
  /* WWB 31(2)(n): Part of the earnings is left alone, for at most {earnings_exemption_months} months, when the work helps towards a place in the labour market. */
  BIJSTAND_RULE_EARNINGS_2012 = 453,
  /* Pw 31(2)(n): Part of the earnings is left alone, for at most {earnings_exemption_months} months, when the work helps towards a place in the labour market. */
  BIJSTAND_RULE_EARNINGS_2015 = 454,
  /* WWB 31(2)(r): The exemption of a single parent begins in 2012. */
  BIJSTAND_RULE_SINGLE_PARENT_EARNINGS_BEFORE_2012 = 602,
  /* WWB 31(2)(r): Exemption of a single parent, after the months of the general one, for at most {single_parent_earnings_exemption_months} months. */
  BIJSTAND_RULE_SINGLE_PARENT_EARNINGS_2012 = 455,
  /* Pw 31(2)(r): Exemption of a single parent, after the months of the general one, for at most {single_parent_earnings_exemption_months} months. */
  BIJSTAND_RULE_SINGLE_PARENT_EARNINGS_2015 = 456,
  /* Pw 31(2)(y): Exemption for who is medically limited in hours. */
  BIJSTAND_RULE_HOURS_LIMITED_EARNINGS_2015 = 457,
  /* Pw 31(2)(z): Exemption in work with wage-cost subsidy, for at most {wage_subsidy_earnings_exemption_months} months. */
  BIJSTAND_RULE_WAGE_SUBSIDY_EARNINGS_2023 = 458,
  /* Pw 31(2)(aa): Prolonged exemption in work with wage-cost subsidy: more hours are not possible. */
  BIJSTAND_RULE_WAGE_SUBSIDY_EXTENDED_2023 = 459,
  /* Pw 31(2)(r): Exemption of a single parent, after the months of the general one, for at most {single_parent_earnings_exemption_months} months. */
  BIJSTAND_RULE_SINGLE_PARENT_EARNINGS_2023 = 460,
  /* Pw 34a(1)(c): Exemption from pension age on. */
  BIJSTAND_RULE_PENSION_EARNINGS_2027 = 461,
  /* Pw 34a(1)(b): Exemption for who is medically limited in hours. */
  BIJSTAND_RULE_HOURS_LIMITED_EARNINGS_2027 = 462,
  /* Pw 34a(1)(a): Part of the earnings is left alone, for twelve months on end. */
  BIJSTAND_RULE_EARNINGS_2027 = 463,
  /* Pw 34a(2): The college may prolong the exemption when more hours are not possible. */
  BIJSTAND_RULE_EARNINGS_PROLONGED_2027 = 464,
  /* WWB 31(2)(o): Share of the earnings left alone: {exempt_share}. */
  BIJSTAND_RULE_EARNINGS_2004_SHARE = 465,
  /* WWB 31(2)(o): At most {exempt_ceiling} a month. */
  BIJSTAND_RULE_EARNINGS_2004_CEILING = 466,
  /* WWB 31(2)(n): Share of the earnings left alone: {exempt_share}. */
  BIJSTAND_RULE_EARNINGS_2012_SHARE = 467,
  /* WWB 31(2)(n): At most {exempt_ceiling} a month. */
  BIJSTAND_RULE_EARNINGS_2012_CEILING = 468,
  /* Pw 31(2)(n): Share of the earnings left alone: {exempt_share}. */
  BIJSTAND_RULE_EARNINGS_2015_SHARE = 469,
  /* Pw 31(2)(n): At most {exempt_ceiling} a month. */
  BIJSTAND_RULE_EARNINGS_2015_CEILING = 470,
  /* WWB 31(2)(r): Share of the earnings left alone: {exempt_share}. */
  BIJSTAND_RULE_SINGLE_PARENT_EARNINGS_2012_SHARE = 471,
  /* WWB 31(2)(r): At most {exempt_ceiling} a month. */
  BIJSTAND_RULE_SINGLE_PARENT_EARNINGS_2012_CEILING = 472,
  /* Pw 31(2)(r): Share of the earnings left alone: {exempt_share}. */
  BIJSTAND_RULE_SINGLE_PARENT_EARNINGS_2015_SHARE = 473,
  /* Pw 31(2)(r): At most {exempt_ceiling} a month. */
  BIJSTAND_RULE_SINGLE_PARENT_EARNINGS_2015_CEILING = 474,
  /* Pw 31(2)(y): Share of the earnings left alone: {exempt_share}. */
  BIJSTAND_RULE_HOURS_LIMITED_EARNINGS_2015_SHARE = 475,
  /* Pw 31(2)(y): At most {exempt_ceiling} a month. */
  BIJSTAND_RULE_HOURS_LIMITED_EARNINGS_2015_CEILING = 476,
  /* Pw 31(2)(z): Share of the earnings left alone: {exempt_share}. */
  BIJSTAND_RULE_WAGE_SUBSIDY_EARNINGS_2023_SHARE = 477,
  /* Pw 31(2)(z): At most {exempt_ceiling} a month. */
  BIJSTAND_RULE_WAGE_SUBSIDY_EARNINGS_2023_CEILING = 478,
  /* Pw 31(2)(aa): Share of the earnings left alone: {exempt_share}. */
  BIJSTAND_RULE_WAGE_SUBSIDY_EXTENDED_2023_SHARE = 479,
  /* Pw 31(2)(aa): At most {exempt_ceiling} a month. */
  BIJSTAND_RULE_WAGE_SUBSIDY_EXTENDED_2023_CEILING = 480,
  /* Pw 31(2)(r): Share of the earnings left alone: {exempt_share}. */
  BIJSTAND_RULE_SINGLE_PARENT_EARNINGS_2023_SHARE = 481,
  /* Pw 31(2)(r): At most {exempt_ceiling} a month. */
  BIJSTAND_RULE_SINGLE_PARENT_EARNINGS_2023_CEILING = 482,
  /* Pw 34a(1)(c): Share of the earnings left alone: {exempt_share}. */
  BIJSTAND_RULE_PENSION_EARNINGS_2027_SHARE = 483,
  /* Pw 34a(1)(c): At most {exempt_ceiling} a month. */
  BIJSTAND_RULE_PENSION_EARNINGS_2027_CEILING = 484,
  /* Pw 34a(1)(b): Share of the earnings left alone: {exempt_share}. */
  BIJSTAND_RULE_HOURS_LIMITED_EARNINGS_2027_SHARE = 485,
  /* Pw 34a(1)(b): At most {exempt_ceiling} a month. */
  BIJSTAND_RULE_HOURS_LIMITED_EARNINGS_2027_CEILING = 486,
  /* Pw 34a(1)(a): Share of the earnings left alone: {exempt_share}. */
  BIJSTAND_RULE_EARNINGS_2027_SHARE = 487,
  /* Pw 34a(1)(a): At most {exempt_ceiling} a month. */
  BIJSTAND_RULE_EARNINGS_2027_CEILING = 488,
  /* Pw 34a(2): Share of the earnings left alone: {exempt_share}. */
  BIJSTAND_RULE_EARNINGS_PROLONGED_2027_SHARE = 489,
  /* Pw 34a(2): At most {exempt_ceiling} a month. */
  BIJSTAND_RULE_EARNINGS_PROLONGED_2027_CEILING = 490,
  /* WWB 31(2): Earnings left alone: {income_exempt}. */
  BIJSTAND_RULE_EARNINGS_LEFT_ALONE_2004 = 491,
  /* Pw 31(2): Earnings left alone: {income_exempt}. */
  BIJSTAND_RULE_EARNINGS_LEFT_ALONE_2015 = 492,
  /* Pw 34a(1): Earnings left alone: {income_exempt}. */
  BIJSTAND_RULE_EARNINGS_LEFT_ALONE_2027 = 493,
  /* WWB 32(1)(a): Earnings that count: {earnings_counted}. */
  BIJSTAND_RULE_EARNINGS_AFTER_EXEMPTION_2004 = 494,
  /* Pw 32(1)(a): Earnings that count: {earnings_counted}. */
  BIJSTAND_RULE_EARNINGS_AFTER_EXEMPTION_2015 = 495,
  /* Abw 47(1)(a): Earnings that count: {earnings_counted}. */
  BIJSTAND_RULE_EARNINGS_ABW = 496,
  /* Abw 43(2)(m): Who is released from the work duties keeps a fixed amount and half of what is above it. */
  BIJSTAND_RULE_DESIGNATED_RULE_ABW = 497,
  /* Abw 43(2)(m): Earnings left alone: {income_exempt}. */
  BIJSTAND_RULE_DESIGNATED_EXEMPT_ABW = 498,
  /* Abw 43(2)(m): Earnings that count after the exemption: {earnings_counted}. */
  BIJSTAND_RULE_DESIGNATED_COUNTED_ABW = 499,
  /* WWB 31(2): This is month {earnings_exemption_month} of the exemption. */
  BIJSTAND_RULE_MONTH_OF_EXEMPTION_2004 = 500,
  /* Pw 31(2): This is month {earnings_exemption_month} of the exemption. */
  BIJSTAND_RULE_MONTH_OF_EXEMPTION_2015 = 501,
  /* Pw 34a(1): This is month {earnings_exemption_month} of the exemption. */
  BIJSTAND_RULE_MONTH_OF_EXEMPTION_2027 = 502,
  /* Pw 34b: Buffer budget up to {buffer_budget_max} a year. */
  BIJSTAND_RULE_BUFFER_BUDGET_2027 = 503,
  /* Abw 47(1)(a): Income from self-employment counts: {income_self_employed}. */
  BIJSTAND_RULE_SELF_EMPLOYMENT_ABW = 504,
  /* WWB 32(1)(a): Income from self-employment counts: {income_self_employed}. */
  BIJSTAND_RULE_SELF_EMPLOYMENT_2004 = 505,
  /* Pw 32(1)(a): Income from self-employment counts: {income_self_employed}. */
  BIJSTAND_RULE_SELF_EMPLOYMENT_2015 = 506,
  /* Abw 47(1)(a): Unemployment benefit counts: {income_unemployment_benefit}. */
  BIJSTAND_RULE_UNEMPLOYMENT_BENEFIT_ABW = 507,
  /* WWB 32(1)(a): Unemployment benefit counts: {income_unemployment_benefit}. */
  BIJSTAND_RULE_UNEMPLOYMENT_BENEFIT_2004 = 508,
  /* Pw 32(1)(a): Unemployment benefit counts: {income_unemployment_benefit}. */
  BIJSTAND_RULE_UNEMPLOYMENT_BENEFIT_2015 = 509,
  /* Abw 47(1)(a): Sickness benefit counts: {income_sickness_benefit}. */
  BIJSTAND_RULE_SICKNESS_BENEFIT_ABW = 510,
  /* WWB 32(1)(a): Sickness benefit counts: {income_sickness_benefit}. */
  BIJSTAND_RULE_SICKNESS_BENEFIT_2004 = 511,
  /* Pw 32(1)(a): Sickness benefit counts: {income_sickness_benefit}. */
  BIJSTAND_RULE_SICKNESS_BENEFIT_2015 = 512,
  /* Abw 47(1)(a): Disability benefit counts: {income_disability_benefit}. */
  BIJSTAND_RULE_DISABILITY_BENEFIT_ABW = 513,
  /* WWB 32(1)(a): Disability benefit counts: {income_disability_benefit}. */
  BIJSTAND_RULE_DISABILITY_BENEFIT_2004 = 514,
  /* Pw 32(1)(a): Disability benefit counts: {income_disability_benefit}. */
  BIJSTAND_RULE_DISABILITY_BENEFIT_2015 = 515,
  /* Abw 47(1)(a): State pension counts: {income_state_pension}. */
  BIJSTAND_RULE_STATE_PENSION_ABW = 516,
  /* WWB 32(1)(a): State pension counts: {income_state_pension}. */
  BIJSTAND_RULE_STATE_PENSION_2004 = 517,
  /* Pw 32(1)(a): State pension counts: {income_state_pension}. */
  BIJSTAND_RULE_STATE_PENSION_2015 = 518,
  /* Abw 47(1)(a): Survivors' benefit counts: {income_survivor_benefit}. */
  BIJSTAND_RULE_SURVIVOR_BENEFIT_ABW = 519,
  /* WWB 32(1)(a): Survivors' benefit counts: {income_survivor_benefit}. */
  BIJSTAND_RULE_SURVIVOR_BENEFIT_2004 = 520,
  /* Pw 32(1)(a): Survivors' benefit counts: {income_survivor_benefit}. */
  BIJSTAND_RULE_SURVIVOR_BENEFIT_2015 = 521,
  /* Abw 47(1)(a): Private pension counts: {income_private_pension}. */
  BIJSTAND_RULE_PRIVATE_PENSION_ABW = 522,
  /* WWB 32(1)(a): Private pension counts: {income_private_pension}. */
  BIJSTAND_RULE_PRIVATE_PENSION_2004 = 523,
  /* Pw 32(1)(a): Private pension counts: {income_private_pension}. */
  BIJSTAND_RULE_PRIVATE_PENSION_2015 = 524,
  /* Abw 49: From pension age part of a private pension is left alone; counts: {private_pension_counted}. */
  BIJSTAND_RULE_PRIVATE_PENSION_EXEMPT_ABW = 525,
  /* WWB 33(5): From pension age part of a private pension is left alone; counts: {private_pension_counted}. */
  BIJSTAND_RULE_PRIVATE_PENSION_EXEMPT_2004 = 526,
  /* Pw 33(5): From pension age part of a private pension is left alone; counts: {private_pension_counted}. */
  BIJSTAND_RULE_PRIVATE_PENSION_EXEMPT_2015 = 527,
  /* WWB 33(5): In a family part of the private pension of each is left alone; counts: {private_pension_counted}. */
  BIJSTAND_RULE_PRIVATE_PENSION_EACH_2012 = 815,
  /* Abw 47(1)(a): Another benefit counts: {income_other_benefit}. */
  BIJSTAND_RULE_OTHER_BENEFIT_ABW = 528,
  /* WWB 32(1)(a): Another benefit counts: {income_other_benefit}. */
  BIJSTAND_RULE_OTHER_BENEFIT_2004 = 529,
  /* Pw 32(1)(a): Another benefit counts: {income_other_benefit}. */
  BIJSTAND_RULE_OTHER_BENEFIT_2015 = 530,
  /* Abw 47(1)(a): Child maintenance counts: {income_child_maintenance}. */
  BIJSTAND_RULE_CHILD_MAINTENANCE_ABW = 531,
  /* WWB 32(1)(a): Child maintenance counts: {income_child_maintenance}. */
  BIJSTAND_RULE_CHILD_MAINTENANCE_2004 = 532,
  /* Pw 32(1)(a): Child maintenance counts: {income_child_maintenance}. */
  BIJSTAND_RULE_CHILD_MAINTENANCE_2015 = 533,
  /* Abw 47(1)(a): Partner maintenance counts: {income_partner_maintenance}. */
  BIJSTAND_RULE_PARTNER_MAINTENANCE_ABW = 534,
  /* WWB 32(1)(a): Partner maintenance counts: {income_partner_maintenance}. */
  BIJSTAND_RULE_PARTNER_MAINTENANCE_2004 = 535,
  /* Pw 32(1)(a): Partner maintenance counts: {income_partner_maintenance}. */
  BIJSTAND_RULE_PARTNER_MAINTENANCE_2015 = 536,
  /* Abw 47(1)(a): What parents pay counts: {income_parental_maintenance}. */
  BIJSTAND_RULE_PARENTAL_MAINTENANCE_ABW = 537,
  /* WWB 32(1)(a): What parents pay counts: {income_parental_maintenance}. */
  BIJSTAND_RULE_PARENTAL_MAINTENANCE_2004 = 538,
  /* Pw 32(1)(a): What parents pay counts: {income_parental_maintenance}. */
  BIJSTAND_RULE_PARENTAL_MAINTENANCE_2015 = 539,
  /* Pw 32(1)(a): What parents pay counts: {income_parental_maintenance}. */
  BIJSTAND_RULE_PARENTAL_MAINTENANCE_2026 = 608,
  /* Pw 31(2)(v): What parents pay in place of the increment for the young does not count; counts: {parental_maintenance_counted}. */
  BIJSTAND_RULE_PARENTAL_MAINTENANCE_EXEMPT_2026 = 540,
  /* Abw 43(3): What parents pay does not count insofar as special assistance takes it into account. */
  BIJSTAND_RULE_PARENTAL_MAINTENANCE_JUDGED_ABW = 566,
  /* WWB 31(2)(n): What parents pay does not count insofar as special assistance takes it into account. */
  BIJSTAND_RULE_PARENTAL_MAINTENANCE_JUDGED_2004 = 825,
  /* WWB 31(2)(v): What parents pay does not count insofar as special assistance takes it into account. */
  BIJSTAND_RULE_PARENTAL_MAINTENANCE_JUDGED_2012 = 826,
  /* Pw 31(2)(v): What parents pay does not count insofar as special assistance takes it into account. */
  BIJSTAND_RULE_PARENTAL_MAINTENANCE_JUDGED_2015 = 827,
  /* Abw 47(1)(a): Income from tenants or boarders counts: {income_rent}. */
  BIJSTAND_RULE_RENT_ABW = 541,
  /* WWB 32(1)(a): Income from tenants or boarders counts: {income_rent}. */
  BIJSTAND_RULE_RENT_2004 = 542,
  /* Pw 32(1)(a): Income from tenants or boarders counts: {income_rent}. */
  BIJSTAND_RULE_RENT_2015 = 543,
  /* Pw 33(4): Who rents is taken into account in the cost-sharer norm already. */
  BIJSTAND_RULE_RENT_IN_THE_NORM_2015 = 544,
  /* Abw 48(4): Tenants and boarders count at a set amount: {rent_counted}. */
  BIJSTAND_RULE_RENT_AT_SET_AMOUNT_ABW = 545,
  /* WWB 33(4): Tenants and boarders count at a set amount: {rent_counted}. */
  BIJSTAND_RULE_RENT_AT_SET_AMOUNT_2004 = 546,
  /* Pw 33(4): Tenants and boarders count at a set amount: {rent_counted}. */
  BIJSTAND_RULE_RENT_AT_SET_AMOUNT_2015 = 547,
  /* Abw 48(2): Student finance counts; the amount of the act is not in the table, so what is received: {income_student_finance}. */
  BIJSTAND_RULE_STUDENT_FINANCE_ABW = 548,
  /* WWB 33(2): Student finance counts; the amount of the act is not in the table, so what is received: {income_student_finance}. */
  BIJSTAND_RULE_STUDENT_FINANCE_2004 = 549,
  /* Pw 33(2): Student finance counts; the amount of the act is not in the table, so what is received: {income_student_finance}. */
  BIJSTAND_RULE_STUDENT_FINANCE_2015 = 550,
  /* Abw 48(3): The allowance for pupils counts; the amount of the act is not in the table, so what is received: {income_school_allowance}. */
  BIJSTAND_RULE_SCHOOL_ALLOWANCE_ABW = 551,
  /* WWB 33(3): The allowance for pupils counts; the amount of the act is not in the table, so what is received: {income_school_allowance}. */
  BIJSTAND_RULE_SCHOOL_ALLOWANCE_2004 = 552,
  /* Pw 33(3): The allowance for pupils counts; the amount of the act is not in the table, so what is received: {income_school_allowance}. */
  BIJSTAND_RULE_SCHOOL_ALLOWANCE_2015 = 553,
  /* Abw 47(1)(a): A tax refund counts: {income_tax_refund}. */
  BIJSTAND_RULE_TAX_REFUND_ABW = 554,
  /* WWB 32(1)(a): A tax refund counts: {income_tax_refund}. */
  BIJSTAND_RULE_TAX_REFUND_2004 = 555,
  /* Pw 32(1)(a): A tax refund counts: {income_tax_refund}. */
  BIJSTAND_RULE_TAX_REFUND_2015 = 556,
  /* Abw 42: Tax credits that are paid out count: {income_tax_credits}. */
  BIJSTAND_RULE_TAX_CREDITS_2001 = 557,
  /* WWB 31(1): Tax credits that are paid out count: {income_tax_credits}. */
  BIJSTAND_RULE_TAX_CREDITS_2004 = 558,
  /* Pw 31(1): Tax credits that are paid out count: {income_tax_credits}. */
  BIJSTAND_RULE_TAX_CREDITS_2015 = 559,
  /* WWB 31(2)(c): Tax credits of a single parent with a child under five do not count. */
  BIJSTAND_RULE_TAX_CREDITS_EXEMPT_2004 = 560,
  /* WWB 31(1): The credit for young disabled persons counts: {income_young_disabled_credit}. */
  BIJSTAND_RULE_YOUNG_DISABLED_CREDIT_2004 = 562,
  /* Pw 31(1): The credit for young disabled persons counts: {income_young_disabled_credit}. */
  BIJSTAND_RULE_YOUNG_DISABLED_CREDIT_2015 = 563,
  /* Abw 42: The credit for young disabled persons counts: {income_young_disabled_credit}. */
  BIJSTAND_RULE_YOUNG_DISABLED_CREDIT_2001 = 561,
  /* WWB 31(2)(c): The credit for young disabled persons does not count. */
  BIJSTAND_RULE_YOUNG_DISABLED_CREDIT_EXEMPT_2004 = 564,
  /* Pw 31(2)(c): The credit for young disabled persons does not count. */
  BIJSTAND_RULE_YOUNG_DISABLED_CREDIT_EXEMPT_2015 = 565,
  /* WWB 32(1)(a): What assets yield counts: {income_from_assets}. */
  BIJSTAND_RULE_ASSET_YIELD_2004 = 567,
  /* Pw 32(1)(a): What assets yield counts: {income_from_assets}. */
  BIJSTAND_RULE_ASSET_YIELD_2015 = 568,
  /* Abw 43(2)(h): What assets yield that are left alone does not count. */
  BIJSTAND_RULE_ASSET_YIELD_EXEMPT_ABW = 569,
  /* WWB 31(2)(i): What assets yield that are left alone does not count. */
  BIJSTAND_RULE_ASSET_YIELD_EXEMPT_2004 = 570,
  /* Pw 31(2)(i): What assets yield that are left alone does not count. */
  BIJSTAND_RULE_ASSET_YIELD_EXEMPT_2015 = 571,
  /* WWB 32(1)(a): The allowance of a volunteer counts: {income_volunteer_allowance}. */
  BIJSTAND_RULE_VOLUNTEER_ALLOWANCE_2004 = 573,
  /* Pw 32(1)(a): The allowance of a volunteer counts: {income_volunteer_allowance}. */
  BIJSTAND_RULE_VOLUNTEER_ALLOWANCE_2015 = 574,
  /* Abw 47(1)(a): The allowance of a volunteer counts: {income_volunteer_allowance}. */
  BIJSTAND_RULE_VOLUNTEER_ALLOWANCE_ABW = 572,
  /* Abw 43(2)(p): A subsidy for unpaid activities does not count up to a ceiling. */
  BIJSTAND_RULE_ACTIVITY_SUBSIDY_ABW = 575,
  /* WWB 31(2)(k): The allowance of a volunteer does not count up to a ceiling of the month and of the year; counts: {volunteer_allowance_counted}. */
  BIJSTAND_RULE_VOLUNTEER_ALLOWANCE_EXEMPT_2004 = 576,
  /* Pw 31(2)(k): The allowance of a volunteer does not count up to a ceiling of the month and of the year; counts: {volunteer_allowance_counted}. */
  BIJSTAND_RULE_VOLUNTEER_ALLOWANCE_EXEMPT_2015 = 577,
  /* Abw 48(1): Income in kind counts at what was given up for it: {income_in_kind}. */
  BIJSTAND_RULE_IN_KIND_ABW = 578,
  /* WWB 33(1): Income in kind counts at what was given up for it: {income_in_kind}. */
  BIJSTAND_RULE_IN_KIND_2004 = 579,
  /* Pw 33(1): Income in kind counts at what was given up for it: {income_in_kind}. */
  BIJSTAND_RULE_IN_KIND_2015 = 580,
  /* Abw 47(1)(a): Other income counts: {income_other}. */
  BIJSTAND_RULE_OTHER_INCOME_ABW = 581,
  /* WWB 32(1)(a): Other income counts: {income_other}. */
  BIJSTAND_RULE_OTHER_INCOME_2004 = 582,
  /* Pw 32(1)(a): Other income counts: {income_other}. */
  BIJSTAND_RULE_OTHER_INCOME_2015 = 583,
  /* Abw 45(1): Compulsory deductions are taken off: {income_deductions}. */
  BIJSTAND_RULE_DEDUCTIONS_ABW = 584,
  /* WWB 31(3): Compulsory deductions are taken off: {income_deductions}. */
  BIJSTAND_RULE_DEDUCTIONS_2004 = 585,
  /* Pw 31(3): Compulsory deductions are taken off: {income_deductions}. */
  BIJSTAND_RULE_DEDUCTIONS_2015 = 586,
  /* Abw 47(1): Counted income of this person: {income_of_person}. */
  BIJSTAND_RULE_INCOME_OF_PERSON_ABW = 587,
  /* WWB 32(1): Counted income of this person: {income_of_person}. */
  BIJSTAND_RULE_INCOME_OF_PERSON_2004 = 588,
  /* Pw 32(1): Counted income of this person: {income_of_person}. */
  BIJSTAND_RULE_INCOME_OF_PERSON_2015 = 589,
  /* Abw 47(1): Counted income: {income_counted}. */
  BIJSTAND_RULE_INCOME_COUNTED_ABW = 590,
  /* WWB 32(1): Counted income: {income_counted}. */
  BIJSTAND_RULE_INCOME_COUNTED_2004 = 591,
  /* Pw 32(1): Counted income: {income_counted}. */
  BIJSTAND_RULE_INCOME_COUNTED_2015 = 592,
  /* Abw 50(1): Income of the spouse without right, as far as that of both with the assistance is above the norm of a couple: {partner_income_counted}. */
  BIJSTAND_RULE_SPOUSE_INCOME_AT_HOME_ABW = 593,
  /* WWB 32(3): Income of the spouse without right, as far as that of both with the assistance is above the norm of a couple: {partner_income_counted}. */
  BIJSTAND_RULE_SPOUSE_INCOME_AT_HOME_2004 = 594,
  /* Pw 32(3): Income of the spouse without right, as far as that of both with the assistance is above the norm of a couple: {partner_income_counted}. */
  BIJSTAND_RULE_SPOUSE_INCOME_AT_HOME_2015 = 595,
  /* Abw 50(2): The spouses live apart: income of the spouse without right above his own norm: {partner_income_counted}. */
  BIJSTAND_RULE_SPOUSE_INCOME_APART_ABW = 596,
  /* WWB 32(4): The spouses live apart: income of the spouse without right above his own norm: {partner_income_counted}. */
  BIJSTAND_RULE_SPOUSE_INCOME_APART_2004 = 597,
  /* Pw 32(4): The spouses live apart: income of the spouse without right above his own norm: {partner_income_counted}. */
  BIJSTAND_RULE_SPOUSE_INCOME_APART_2015 = 598,
  /* Abw 50: Counted income beside a spouse without right: {income_counted}. */
  BIJSTAND_RULE_INCOME_WITH_SPOUSE_WITHOUT_RIGHT_ABW = 599,
  /* WWB 32(3): Counted income beside a spouse without right: {income_counted}. */
  BIJSTAND_RULE_INCOME_WITH_SPOUSE_WITHOUT_RIGHT_2004 = 600,
  /* Pw 32(3): Counted income beside a spouse without right: {income_counted}. */
  BIJSTAND_RULE_INCOME_WITH_SPOUSE_WITHOUT_RIGHT_2015 = 601,
  /* WWB 32(1): The income of all members of the family counts: {income_counted}. */
  BIJSTAND_RULE_INCOME_OF_FAMILY_2012 = 778,
  /* Abw 7(1): Income ({income_counted}) is below the norm ({norm}). */
  BIJSTAND_RULE_INCOME_BELOW_NORM_ABW = 779,
  /* WWB 19(1)(a): Income ({income_counted}) is below the norm ({norm}). */
  BIJSTAND_RULE_INCOME_BELOW_NORM_2004 = 780,
  /* Pw 19(1)(a): Income ({income_counted}) is below the norm ({norm}). */
  BIJSTAND_RULE_INCOME_BELOW_NORM = 132,
  /* Pw 19(1)(b): There are no counted assets ({assets_above_limit}). */
  BIJSTAND_RULE_NO_COUNTED_ASSETS = 133,
  /* Abw 7(1): There are no counted assets ({assets_above_limit}). */
  BIJSTAND_RULE_NO_COUNTED_ASSETS_ABW = 781,
  /* WWB 19(1)(b): There are no counted assets ({assets_above_limit}). */
  BIJSTAND_RULE_NO_COUNTED_ASSETS_2004 = 782,
  /* WIJ 2(1): The Wet investeren in jongeren is not yet in force. */
  BIJSTAND_RULE_OFFER_BEFORE_WIJ = 783,
  /* WIJ 2(1): Whoever is under 27 can claim an offer of work or learning on request. */
  BIJSTAND_RULE_OFFER_WIJ = 784,
  /* WIJ 24(1): From 18 there is an income provision as long as the offer does not yield enough. */
  BIJSTAND_RULE_PROVISION_WIJ = 785,
  /* WIJ 42: Whoever refuses the offer has no income provision. */
  BIJSTAND_RULE_PROVISION_REFUSED_WIJ = 786,
  /* Abw 68a: The notification for assistance was made on {notification_day}. */
  BIJSTAND_RULE_NOTIFIED_2002 = 177,
  /* WWB 44(2): The notification for assistance was made on {notification_day}. */
  BIJSTAND_RULE_NOTIFIED_2004 = 178,
  /* Pw 44(2): The notification for assistance was made on {notification_day}. */
  BIJSTAND_RULE_NOTIFIED_2015 = 179,
  /* Pw 43(6): The notification for the refused IOAW, IOAZ or Bbz counts: {notification_day}. */
  BIJSTAND_RULE_NOTIFIED_FOR_REFUSED_SCHEME = 180,
  /* Pw 41(4)(a): One of the persons was enrolled in practical or special secondary education less than a year ago. */
  BIJSTAND_RULE_SPECIAL_SCHOOL = 181,
  /* Pw 41(4)(b): One of the persons is medically limited in hours or belongs to the group for wage-cost subsidy. */
  BIJSTAND_RULE_LIMITED_IN_WORK = 182,
  /* Pw 41(4): An exception to the search period applies. */
  BIJSTAND_RULE_EXEMPT_FROM_SEARCH = 183,
  /* WWB 41(4): A member of the family is 27 or over: no search period. */
  BIJSTAND_RULE_SEARCH_FAMILY_2012 = 189,
  /* WWB 78t: The application was made under the WIJ and is dealt with without search period. */
  BIJSTAND_RULE_LEFT_OVER_FROM_WIJ = 184,
  /* WWB 78x: As the household test was repealed no search period holds. */
  BIJSTAND_RULE_HOUSEHOLD_TEST_REPEALED = 185,
  /* Pw 41(11): The college deals with the application earlier, since circumstances require it. */
  BIJSTAND_RULE_TAKEN_EARLIER = 186,
  /* WWB 41(4): The application concerns only persons under 27: four weeks to search. */
  BIJSTAND_RULE_SEARCH_PERIOD_2012 = 187,
  /* Pw 41(4): The application concerns only persons under 27: four weeks to search. */
  BIJSTAND_RULE_SEARCH_PERIOD_2015 = 188,
  /* WWB 41(4): The search period does not hold. */
  BIJSTAND_RULE_SEARCH_LIFTED_2012 = 190,
  /* Pw 41(4): The search period does not hold. */
  BIJSTAND_RULE_SEARCH_LIFTED_2015 = 191,
  /* Abw 70(3): The college can support the person in finding work. */
  BIJSTAND_RULE_SUPPORT_ABW = 1053,
  /* WIW 2(1): The college can support the person in finding work. */
  BIJSTAND_RULE_SUPPORT_WIW = 1054,
  /* WWB 7(1)(a): The college can support the person in finding work. */
  BIJSTAND_RULE_SUPPORT_WWB = 1055,
  /* Pw 7(1)(a): The college can support the person in finding work. */
  BIJSTAND_RULE_SUPPORT_PW = 1056,
  /* Pw 9(5): The person is fully and permanently unable to work: taking part is voluntary. */
  BIJSTAND_RULE_VOLUNTARY_2015 = 1057,
  /* Abw 107: The duty to look for work and to accept it does not hold now; support that fits is possible. */
  BIJSTAND_RULE_WORK_SEARCH_LIFTED_ABW = 1058,
  /* WWB 9(2): The duty to look for work and to accept it does not hold now; support that fits is possible. */
  BIJSTAND_RULE_WORK_SEARCH_LIFTED_2004 = 1059,
  /* Pw 9(2): The duty to look for work and to accept it does not hold now; support that fits is possible. */
  BIJSTAND_RULE_WORK_SEARCH_LIFTED_2015 = 1060,
  /* WWB 9(4): First the college must be satisfied on child care, schooling and load. */
  BIJSTAND_RULE_WORK_AFTER_CHECK_2004 = 1061,
  /* Pw 9(4): First the college must be satisfied on child care, schooling and load. */
  BIJSTAND_RULE_WORK_AFTER_CHECK_2015 = 1062,
  /* Praktijk 2.1(1997): The distance to work is measured with the national measuring rod. */
  BIJSTAND_RULE_CLASSIFIED_BY_ROD = 1063,
  /* Praktijk 2.1(1999): Jobseekers are placed in phases 1 to 4 with the kansmeter. */
  BIJSTAND_RULE_CLASSIFIED_BY_PHASE = 1064,
  /* Praktijk 2.1(2006): The CWI places jobseekers on route A or route B. */
  BIJSTAND_RULE_CLASSIFIED_BY_ROUTE = 1065,
  /* Praktijk 2.1(2009): The distance to work is given as a step of the participation ladder. */
  BIJSTAND_RULE_CLASSIFIED_BY_LADDER = 1066,
  /* Praktijk 1.6: The municipality works with an instrument of its own choice. */
  BIJSTAND_RULE_CLASSIFIED_BY_CHOICE = 1067,
  /* Praktijk Z(medical): The caseworker judges how severely physical health hinders work: severity {severity_medical}. */
  BIJSTAND_RULE_MEDICAL_JUDGED = 1068,
  /* Praktijk ZRM(physical_health): The self-sufficiency matrix has a score for physical health: severity {severity_medical}. */
  BIJSTAND_RULE_MEDICAL_SCORED = 1069,
  /* Praktijk Z(psychiatric): The caseworker judges how severely mental health hinders work: severity {severity_psychiatric}. */
  BIJSTAND_RULE_PSYCHIATRIC_JUDGED = 1070,
  /* Praktijk ZRM(mental_health): The self-sufficiency matrix has a score for mental health: severity {severity_psychiatric}. */
  BIJSTAND_RULE_PSYCHIATRIC_SCORED = 1071,
  /* Praktijk Z(addiction): The caseworker judges how severely addiction hinders work: severity {severity_addiction}. */
  BIJSTAND_RULE_ADDICTION_JUDGED = 1072,
  /* Praktijk ZRM(substance_use): The self-sufficiency matrix has a score for substance use: severity {severity_addiction}. */
  BIJSTAND_RULE_ADDICTION_SCORED = 1073,
  /* Praktijk Z(debt): The caseworker judges how severely debts hinder work: severity {severity_debt}. */
  BIJSTAND_RULE_DEBT_JUDGED = 1074,
  /* Praktijk ZRM(finances): The self-sufficiency matrix has a score for finances: severity {severity_debt}. */
  BIJSTAND_RULE_DEBT_SCORED = 1075,
  /* Praktijk Z(justice): The caseworker judges how severely justice hinders work: severity {severity_justice}. */
  BIJSTAND_RULE_JUSTICE_JUDGED = 1076,
  /* Praktijk ZRM(justice): The self-sufficiency matrix has a score for justice: severity {severity_justice}. */
  BIJSTAND_RULE_JUSTICE_SCORED = 1077,
  /* Praktijk Z(housing): The caseworker judges how severely housing hinders work: severity {severity_housing}. */
  BIJSTAND_RULE_HOUSING_JUDGED = 1078,
  /* Praktijk Z(housing): The person is homeless: the housing problem is acute. */
  BIJSTAND_RULE_HOUSING_HOMELESS = 1079,
  /* Praktijk ZRM(housing): The self-sufficiency matrix has a score for housing: severity {severity_housing}. */
  BIJSTAND_RULE_HOUSING_SCORED = 1080,
  /* Praktijk Z(care_duties): The caseworker judges how severely care duties hinder work: severity {severity_care_duties}. */
  BIJSTAND_RULE_CARE_DUTIES_JUDGED = 1081,
  /* Praktijk ZRM(home_relations): The self-sufficiency matrix has a score for relations at home: severity {severity_care_duties}. */
  BIJSTAND_RULE_CARE_DUTIES_SCORED = 1082,
  /* Praktijk Z(isolation): The caseworker judges how severely isolation hinders work: severity {severity_isolation}. */
  BIJSTAND_RULE_ISOLATION_JUDGED = 1083,
  /* Praktijk ZRM(contacts): The self-sufficiency matrix has a score for social network and taking part in society: severity {severity_isolation}. */
  BIJSTAND_RULE_ISOLATION_SCORED = 1084,
  /* Praktijk ZRM(11): All eleven domains of the self-sufficiency matrix have been scored. */
  BIJSTAND_RULE_MATRIX_OF_ELEVEN = 1085,
  /* Praktijk ZRM(13): All thirteen domains of the self-sufficiency matrix have been scored. */
  BIJSTAND_RULE_MATRIX_OF_THIRTEEN = 1086,
  /* Praktijk ladder: The recorded step is {ladder}. */
  BIJSTAND_RULE_LADDER_RECORDED = 1087,
  /* Praktijk ladder(1): Step 1: no contact outside the home: isolated. */
  BIJSTAND_RULE_LADDER_1 = 1088,
  /* Praktijk ladder(2): Step 2: contact outside the home every week. */
  BIJSTAND_RULE_LADDER_2 = 1089,
  /* Praktijk ladder(3): Step 3: an organised activity or schooling every week. */
  BIJSTAND_RULE_LADDER_3 = 1090,
  /* Praktijk ladder(4): Step 4: unpaid work with tasks for others. */
  BIJSTAND_RULE_LADDER_4 = 1091,
  /* Praktijk ladder(5): Step 5: paid work with support or a benefit beside it. */
  BIJSTAND_RULE_LADDER_5 = 1092,
  /* Praktijk ladder(6): Step 6: paid work without support. */
  BIJSTAND_RULE_LADDER_6 = 1093,
  /* Praktijk ladder: The step was measured {ladder_measure_months} months ago or longer. */
  BIJSTAND_RULE_LADDER_MEASURED_TWICE_A_YEAR = 1094,
  /* Praktijk ladder: The person is out of sight: the last known step has not been verified. */
  BIJSTAND_RULE_LADDER_OUT_OF_SIGHT = 1095,
  /* Praktijk K(base): Point of departure: {distance_base_months} months. */
  BIJSTAND_RULE_DISTANCE_BASE = 1096,
  /* Praktijk K(msw): The last work was {months_since_work} months ago. */
  BIJSTAND_RULE_DISTANCE_WITHOUT_WORK = 1097,
  /* Praktijk K(medical): Physical health (severity {severity_medical}) makes the distance to work longer. */
  BIJSTAND_RULE_DISTANCE_MEDICAL = 1098,
  /* Praktijk K(psychiatric): Mental health (severity {severity_psychiatric}) makes the distance to work longer. */
  BIJSTAND_RULE_DISTANCE_PSYCHIATRIC = 1099,
  /* Praktijk K(debt): Debts (severity {severity_debt}) make the distance to work longer. */
  BIJSTAND_RULE_DISTANCE_DEBT = 1100,
  /* Praktijk K(addiction): Addiction (severity {severity_addiction}) makes the distance to work longer. */
  BIJSTAND_RULE_DISTANCE_ADDICTION = 1101,
  /* Praktijk K(justice): A criminal record (severity {severity_justice}) makes the distance to work longer. */
  BIJSTAND_RULE_DISTANCE_JUSTICE = 1102,
  /* Praktijk K(care_duties): Care duties (severity {severity_care_duties}) make the distance to work longer. */
  BIJSTAND_RULE_DISTANCE_CARE_DUTIES = 1103,
  /* Praktijk K(housing): Housing (severity {severity_housing}) makes the distance to work longer. */
  BIJSTAND_RULE_DISTANCE_HOUSING = 1104,
  /* Praktijk K(edu): No basic qualification: {distance_qualification_months} month more. */
  BIJSTAND_RULE_DISTANCE_SCHOOLING = 1105,
  /* Praktijk K(lan): Dutch below level 1F: {distance_language_months} month more. */
  BIJSTAND_RULE_DISTANCE_LANGUAGE = 1106,
  /* Praktijk K(exp): Fewer than {distance_experience_below} of the last 60 months worked: {distance_experience_months} month more. */
  BIJSTAND_RULE_DISTANCE_EXPERIENCE = 1107,
  /* Praktijk fase(4): Phase 4, unless work is expected sooner. */
  BIJSTAND_RULE_PHASE_4 = 1108,
  /* Praktijk fase(3): The distance to work is {phase_3_max_months} months at most: phase 3. */
  BIJSTAND_RULE_PHASE_3 = 1109,
  /* Praktijk fase(2): The distance to work is {phase_2_max_months} months at most: phase 2. */
  BIJSTAND_RULE_PHASE_2 = 1110,
  /* Praktijk fase(2): {phase_1_max_months} months at most, but with support: phase 2. */
  BIJSTAND_RULE_PHASE_2_BY_SUPPORT = 1111,
  /* Praktijk fase(1): {phase_1_max_months} months at most, without support: phase 1. */
  BIJSTAND_RULE_PHASE_1 = 1112,
  /* Praktijk fase(kansmeter): The person has been phased already. */
  BIJSTAND_RULE_PHASE_RECORDED = 1113,
  /* Praktijk fase(1): The forecast of phase 1 came true of {phase_1_hit_rate} of the people. */
  BIJSTAND_RULE_PHASE_1_FORECAST = 1114,
  /* Praktijk Z: Number of problems that come before work: {severe_domains}. */
  BIJSTAND_RULE_SEVERE_PROBLEMS_COUNTED = 1115,
  /* Praktijk S1-21: There are several severe problems together. */
  BIJSTAND_RULE_SEVERAL_PROBLEMS = 1116,
  /* Praktijk fase 5(number): Phase 4 with several severe problems: phase 5. */
  BIJSTAND_RULE_PHASE_5_BY_NUMBER = 1117,
  /* Praktijk fase 5(severity): Phase 4 with an acute problem: phase 5. */
  BIJSTAND_RULE_PHASE_5_BY_SEVERITY = 1118,
  /* Praktijk fase 5(history): Phase 4, and an earlier plan was broken off for care: phase 5. */
  BIJSTAND_RULE_PHASE_5_BY_HISTORY = 1119,
  /* Praktijk 1.6: The municipality guides as its practice says. */
  BIJSTAND_RULE_INTENSITY_HERE = 1120,
  /* Praktijk fase 5: The hardest group needs very intensive guidance. */
  BIJSTAND_RULE_INTENSITY_OF_HARDEST = 1121,
  /* Praktijk route(B): Support first: route B. */
  BIJSTAND_RULE_ROUTE_B = 1122,
  /* Praktijk route(A): Phase 1: can be mediated at once, route A. */
  BIJSTAND_RULE_ROUTE_A = 1123,
  /* Praktijk C(10): Otherwise: participation plan. */
  BIJSTAND_RULE_PLAN_C10 = 1124,
  /* Praktijk C(9): Phase 2 or 3: guidance plan. */
  BIJSTAND_RULE_PLAN_C9 = 1125,
  /* Praktijk C(8): Step 3 or 4 of the participation ladder: guidance plan. */
  BIJSTAND_RULE_PLAN_C8 = 1126,
  /* Praktijk C(7): Isolated: participation plan, towards volunteer work or other activities. */
  BIJSTAND_RULE_PLAN_C7 = 1127,
  /* Praktijk C(6): Debts, illness, a criminal record, housing or care duties come first: care plan with aid. */
  BIJSTAND_RULE_PLAN_C6 = 1128,
  /* Praktijk C(5): Addiction or mental problems come first: care plan. */
  BIJSTAND_RULE_PLAN_C5 = 1129,
  /* Praktijk C(4): First a time-out to recover: rest plan. */
  BIJSTAND_RULE_PLAN_C4 = 1130,
  /* Praktijk C(3): Phase 2 or 3, and social activation is for phase 4 only: guidance plan. */
  BIJSTAND_RULE_PLAN_C3 = 1131,
  /* Praktijk C(2): Phase 1: mediation, no plan of the chain. */
  BIJSTAND_RULE_PLAN_C2 = 1132,
  /* Praktijk C(1): An acute problem comes before everything: care plan. */
  BIJSTAND_RULE_PLAN_C1 = 1133,
  /* Praktijk keten(care): A care or aid institution carries out the care plan. */
  BIJSTAND_RULE_EXECUTOR_OF_CARE = 1134,
  /* Praktijk keten(participation): Welfare work carries out the participation plan. */
  BIJSTAND_RULE_EXECUTOR_OF_PARTICIPATION = 1135,
  /* Praktijk keten(guidance): The reintegration side carries out the guidance plan. */
  BIJSTAND_RULE_EXECUTOR_OF_GUIDANCE = 1136,
  /* Praktijk C(6): Beside the aid the person can take part in activities. */
  BIJSTAND_RULE_PARTICIPATION_BESIDE_AID = 1137,
  /* Regeling statistiek bijlage SRG(1): Position 1: care. */
  BIJSTAND_RULE_POSITION_1_2010 = 1138,
  /* Regeling statistiek bijlage SRG(2): Position 2: social activation. */
  BIJSTAND_RULE_POSITION_2_2010 = 1139,
  /* Regeling statistiek bijlage SRG(4): Position 4: guidance to work. */
  BIJSTAND_RULE_POSITION_4_2010 = 1140,
  /* Regeling statistiek bijlage SRG(5): Position 5: regular work with support. */
  BIJSTAND_RULE_POSITION_5_2010 = 1141,
  /* Regeling statistiek bijlage SRG(6): Position 6: regular work without support. */
  BIJSTAND_RULE_POSITION_6_2010 = 1142,
  /* Regeling statistiek bijlage SRG: The position is the step of the participation ladder: {ladder}. */
  BIJSTAND_RULE_POSITION_2015 = 1143,
  /* Praktijk advies: The client manager agrees with the advice. */
  BIJSTAND_RULE_PLAN_AGREED = 1144,
  /* Praktijk advies: The client manager deviates and has recorded why. */
  BIJSTAND_RULE_PLAN_DEVIATED = 1145,
  /* Praktijk advies: The client manager deviates without a recorded reason. */
  BIJSTAND_RULE_DEVIATION_WITHOUT_REASON = 1146,
  /* Besluit SUWI 3.5(1): The employee insurance agency finds that the person cannot earn the minimum wage, and the limitations last six more months or longer. */
  BIJSTAND_RULE_REGISTER_1 = 1147,
  /* Besluit SUWI 3.5(2): The employee insurance agency finds that the person can earn the minimum wage only with a job coach. */
  BIJSTAND_RULE_REGISTER_2 = 1148,
  /* Besluit SUWI 3.2-3.5(3): The person was a pupil of practical or special secondary education and can ask for registration. */
  BIJSTAND_RULE_REGISTER_3 = 1149,
  /* Besluit SUWI 3.2-3.5(4): The person has or had an indication for sheltered employment. */
  BIJSTAND_RULE_REGISTER_4 = 1150,
  /* Besluit SUWI 3.2-3.5(5): The person has or had a benefit for the young disabled and can work. */
  BIJSTAND_RULE_REGISTER_5 = 1151,
  /* Besluit SUWI 3.2-3.5(6): The person has or had a WIW or ID job. */
  BIJSTAND_RULE_REGISTER_6 = 1152,
  /* Besluit SUWI 3.2-3.5(7): By workplace measurement: the wage value is below the minimum wage. */
  BIJSTAND_RULE_REGISTER_7 = 1153,
  /* Besluit SUWI 3.2-3.5(8): By an illness or handicap of youth the person can earn the minimum wage only with a provision. */
  BIJSTAND_RULE_REGISTER_8 = 1154,
  /* Besluit SUWI 3.2-3.5(in): The person is in the target-group register. */
  BIJSTAND_RULE_REGISTER_IN = 1155,
  /* Besluit SUWI 3.2-3.5: The person counts for the agreement on jobs. */
  BIJSTAND_RULE_REGISTER_COUNTS_FOR_JOBS = 1156,
  /* Besluit SUWI 3.2: The registration runs until {register_until}. */
  BIJSTAND_RULE_REGISTER_ENDS = 1157,
  /* WWB 7(4): Reintegration work must be bought from others. */
  BIJSTAND_RULE_OWN_STAFF_NOT_ALLOWED = 1158,
  /* WWB 10a(1): The participation place is not yet in the act. */
  BIJSTAND_RULE_PLACE_BEFORE_2009 = 1159,
  /* WWB 10a(1): On assistance and with little chance of work: a participation place is possible. */
  BIJSTAND_RULE_PLACE_2009 = 1160,
  /* Pw 10a(1): On assistance and with little chance of work: a participation place is possible. */
  BIJSTAND_RULE_PLACE_2015 = 1161,
  /* WWB 10a(1): The participation place lasts at most {participation_place_max_months} months. */
  BIJSTAND_RULE_PLACE_MONTHS_2009 = 1162,
  /* WWB 10a(9): It can be prolonged by {participation_place_extension_months} months. */
  BIJSTAND_RULE_PLACE_EXTENSION_2009 = 1163,
  /* WWB 10a(10): It can be prolonged {participation_place_extensions_max} times. */
  BIJSTAND_RULE_PLACE_EXTENSIONS_2009 = 1164,
  /* WWB 10a(5): No basic qualification: after {participation_place_training_after_months} months the college offers schooling. */
  BIJSTAND_RULE_PLACE_TRAINING_2009 = 1165,
  /* WWB 10a(8): After {participation_place_check_after_months} months the college looks whether the chance of work has become larger. */
  BIJSTAND_RULE_PLACE_REVIEW_2009 = 1166,
  /* WWB 10a(1): The participation place ends after {participation_place_max_months} months. */
  BIJSTAND_RULE_PLACE_ENDS_2009 = 1167,
  /* WWB 10a(9): The participation place has been prolonged to {place_ends_after} months. */
  BIJSTAND_RULE_PLACE_PROLONGED_2009 = 1168,
  /* WWB 10a(8): The chance of work has not become larger: the place ends after {participation_place_early_end_months} months. */
  BIJSTAND_RULE_PLACE_ENDS_EARLY_2009 = 1169,
  /* WWB 10a(1): The participation place has lasted as long as it may. */
  BIJSTAND_RULE_PLACE_OVER_2009 = 1170,
  /* WWB 10a(6): Full half years in the participation place: {place_premiums}. */
  BIJSTAND_RULE_PLACE_PREMIUMS_2009 = 1171,
  /* WWB 10a(6): Half a year with co-operation enough: the college gives the premium. */
  BIJSTAND_RULE_PLACE_PREMIUM_2009 = 1172,
  /* Pw 10a(1): The participation place lasts at most {participation_place_max_months} months. */
  BIJSTAND_RULE_PLACE_MONTHS_2015 = 1173,
  /* Pw 10a(9): It can be prolonged by {participation_place_extension_months} months. */
  BIJSTAND_RULE_PLACE_EXTENSION_2015 = 1174,
  /* Pw 10a(10): It can be prolonged {participation_place_extensions_max} times. */
  BIJSTAND_RULE_PLACE_EXTENSIONS_2015 = 1175,
  /* Pw 10a(5): No basic qualification: after {participation_place_training_after_months} months the college offers schooling. */
  BIJSTAND_RULE_PLACE_TRAINING_2015 = 1176,
  /* Pw 10a(8): After {participation_place_check_after_months} months the college looks whether the chance of work has become larger. */
  BIJSTAND_RULE_PLACE_REVIEW_2015 = 1177,
  /* Pw 10a(1): The participation place ends after {participation_place_max_months} months. */
  BIJSTAND_RULE_PLACE_ENDS_2015 = 1178,
  /* Pw 10a(9): The participation place has been prolonged to {place_ends_after} months. */
  BIJSTAND_RULE_PLACE_PROLONGED_2015 = 1179,
  /* Pw 10a(8): The chance of work has not become larger: the place ends after {participation_place_early_end_months} months. */
  BIJSTAND_RULE_PLACE_ENDS_EARLY_2015 = 1180,
  /* Pw 10a(1): The participation place has lasted as long as it may. */
  BIJSTAND_RULE_PLACE_OVER_2015 = 1181,
  /* Pw 10a(6): Full half years in the participation place: {place_premiums}. */
  BIJSTAND_RULE_PLACE_PREMIUMS_2015 = 1182,
  /* Pw 10a(6): Half a year with co-operation enough: the college gives the premium. */
  BIJSTAND_RULE_PLACE_PREMIUM_2015 = 1183,
  /* Pw 10d(3): A trial placement to establish the wage value lasts at most {wage_value_trial_months} months. */
  BIJSTAND_RULE_TRIAL_FOR_WAGE_VALUE = 1184,
  /* Pw 8a(2)(d): A trial placement lasts {trial_placement_max_months} months. */
  BIJSTAND_RULE_TRIAL_2023 = 1185,
  /* Pw 8a(2)(d): It can be prolonged by {trial_placement_extension_max_months} months at most. */
  BIJSTAND_RULE_TRIAL_EXTENSION_2023 = 1186,
  /* Pw 8a(2)(d): The trial placement lasts longer than the by-law lets it. */
  BIJSTAND_RULE_TRIAL_OVER_2023 = 1187,
  /* Pw 10b(1): Work is possible in a sheltered setting only: the college may offer sheltered work. */
  BIJSTAND_RULE_SHELTERED_2015 = 1188,
  /* Pw 10b(6): Once the number of places of the year is reached the college may offer sheltered work. */
  BIJSTAND_RULE_SHELTERED_FULL_2017 = 1189,
  /* Pw 10b(1): Work is possible in a sheltered setting only and there are places: the college offers sheltered work. */
  BIJSTAND_RULE_SHELTERED_2017 = 1190,
  /* Pw 10d(4): The wage subsidy is {subsidy_percent} of the minimum wage: what the wage value lacks, at most {wage_subsidy_max_percent}. */
  BIJSTAND_RULE_SUBSIDY_PERCENT = 1191,
  /* Pw 10d(5): While the wage value has not been established the subsidy is {wage_subsidy_fixed_percent}. */
  BIJSTAND_RULE_SUBSIDY_FIXED = 1192,
  /* Pw 10d(5): That lasts {wage_subsidy_fixed_max_months} months at most. */
  BIJSTAND_RULE_SUBSIDY_FIXED_MONTHS = 1193,
  /* Pw 10d(12): The college decides within {wage_subsidy_decision_days} days. */
  BIJSTAND_RULE_SUBSIDY_DECIDED = 1194,
  /* WIW 4(1): Unemployed for more than a year: a job under the WIW is possible. */
  BIJSTAND_RULE_INSTRUMENT_WIW_JOB = 1195,
  /* WIW 9(1): Younger than 23: the municipality makes a plan and offers work or training within a year. */
  BIJSTAND_RULE_INSTRUMENT_WIW_YOUTH = 1196,
  /* WWB 10(1): The person has a claim to support and to a provision that the college finds necessary. */
  BIJSTAND_RULE_INSTRUMENT_CLAIM_2004 = 1197,
  /* WWB 7(1)(a): A subsidised job exists under the by-law only. */
  BIJSTAND_RULE_INSTRUMENT_BYLAW_2004 = 1198,
  /* Pw 10(1): The person has a claim to support and to a provision that the college finds necessary. */
  BIJSTAND_RULE_INSTRUMENT_CLAIM_2015 = 1199,
  /* Pw 8a(1)(a): A subsidised job exists under the by-law only. */
  BIJSTAND_RULE_INSTRUMENT_BYLAW_2015 = 1200,
  /* Wsw 1: Who cannot earn the minimum wage depends on the sheltered employment act or on local instruments. */
  BIJSTAND_RULE_INSTRUMENT_WSW = 1201,
  /* Pw 10d(1): The wage value is below the minimum wage: wage-cost subsidy to the employer. */
  BIJSTAND_RULE_INSTRUMENT_SUBSIDY = 1202,
  /* Praktijk S5-21: Severe debts: help with debts first. */
  BIJSTAND_RULE_OFFER_DEBT_HELP = 1203,
  /* Wgs 3(1): Severe debts: the municipality is responsible for help with debts. */
  BIJSTAND_RULE_OFFER_DEBT_HELP_2012 = 1204,
  /* Praktijk keten(zorgplan): The care plan asks for help by a care or aid institution. */
  BIJSTAND_RULE_OFFER_CARE = 1205,
  /* Praktijk Z(lan): Dutch is below level 1F: language course. */
  BIJSTAND_RULE_OFFER_LANGUAGE = 1206,
  /* WIW 3(1)(a): Activities that help towards social activation. */
  BIJSTAND_RULE_OFFER_SOCIAL_ACTIVATION_WIW = 1207,
  /* WWB 7(1)(a): Social activation: unpaid activities of use to society. */
  BIJSTAND_RULE_OFFER_SOCIAL_ACTIVATION_WWB = 1208,
  /* Pw 6(c): Social activation: unpaid activities of use to society. */
  BIJSTAND_RULE_OFFER_SOCIAL_ACTIVATION_PW = 1209,
  /* Praktijk keten(participatieplan): Through volunteer work out of isolation. */
  BIJSTAND_RULE_OFFER_VOLUNTEERING = 1210,
  /* WWB 10a(1): Little chance of work: a participation place. */
  BIJSTAND_RULE_OFFER_PLACE_2009 = 1211,
  /* Pw 10a(1): Little chance of work: a participation place. */
  BIJSTAND_RULE_OFFER_PLACE_2015 = 1212,
  /* Wsw 1: The person has an indication: a job under adapted circumstances. */
  BIJSTAND_RULE_OFFER_WSW = 1213,
  /* Praktijk S5-06: No basic qualification: schooling on the way to work. */
  BIJSTAND_RULE_OFFER_SCHOOLING_ABW = 1214,
  /* WIW 3(1)(a): No basic qualification: schooling on the way to work. */
  BIJSTAND_RULE_OFFER_SCHOOLING_WIW = 1215,
  /* WWB 7(1)(a): No basic qualification: schooling on the way to work. */
  BIJSTAND_RULE_OFFER_SCHOOLING_WWB = 1216,
  /* Pw 7(1)(a): No basic qualification: schooling on the way to work. */
  BIJSTAND_RULE_OFFER_SCHOOLING_PW = 1217,
  /* WWB 9a(10): Exempted as a single parent and no basic qualification: schooling. */
  BIJSTAND_RULE_OFFER_SCHOOLING_PARENT_2009 = 1218,
  /* WWB 10a(5): Six months in a participation place and no basic qualification: schooling. */
  BIJSTAND_RULE_OFFER_SCHOOLING_PLACE_2009 = 1219,
  /* Pw 9a(10): Exempted as a single parent and no basic qualification: schooling. */
  BIJSTAND_RULE_OFFER_SCHOOLING_PARENT_2015 = 1220,
  /* Pw 10a(5): Six months in a participation place and no basic qualification: schooling. */
  BIJSTAND_RULE_OFFER_SCHOOLING_PLACE_2015 = 1221,
  /* Pw 10f(b): Under 27 without basic qualification: a track of learning and working. */
  BIJSTAND_RULE_OFFER_LEARN_WORK_2015 = 1222,
  /* Pw 7a(3): Under 27 without basic qualification: a track of learning and working. */
  BIJSTAND_RULE_OFFER_LEARN_WORK_2026 = 1223,
  /* WIJ 13(1): The person has a claim to an offer of work or learning. */
  BIJSTAND_RULE_OFFER_WORK_LEARNING = 1224,
  /* Pw 7a(1)(b): The school asks for support. */
  BIJSTAND_RULE_OFFER_SCHOOL_ASKS_2026 = 1225,
  /* Praktijk S2-20: Closed approach: the young person is known before leaving school. */
  BIJSTAND_RULE_OFFER_SCHOOL_LEAVERS = 1226,
  /* Praktijk S1-12: Desk for the young: to work or an internship at once. */
  BIJSTAND_RULE_OFFER_INTERNSHIP = 1227,
  /* Praktijk S2-18: Track at the centre for training and diagnosis. */
  BIJSTAND_RULE_OFFER_TO_THE_CENTRE = 1228,
  /* Pw 8a(2)(d): On assistance and close to work: a trial placement. */
  BIJSTAND_RULE_OFFER_TRIAL = 1229,
  /* WIW 5(1): Young or long-term unemployed: a place for work experience with an employer. */
  BIJSTAND_RULE_OFFER_EXPERIENCE = 1230,
  /* WIW 9(2): Younger than 23: an offer within a year. */
  BIJSTAND_RULE_OFFER_WIW_YOUTH = 1231,
  /* WIW 4(1): Long-term unemployed: a job of {wiw_job_hours} hours for {wiw_contract_months} months. */
  BIJSTAND_RULE_OFFER_WIW_JOB = 1232,
  /* Besluit in- en doorstroombanen 1: Long-term unemployed: a job for moving in and up. */
  BIJSTAND_RULE_OFFER_ID_JOB = 1233,
  /* REA 12: Hindered in work by illness or handicap: a provision or subsidy. */
  BIJSTAND_RULE_OFFER_REA = 1234,
  /* WWB 8(1)(a): The by-law knows a temporary wage subsidy. */
  BIJSTAND_RULE_OFFER_BYLAW_SUBSIDY_WWB = 1235,
  /* Pw 8a(1)(a): The by-law knows a temporary wage subsidy. */
  BIJSTAND_RULE_OFFER_BYLAW_SUBSIDY_PW = 1236,
  /* Pw 10d(2): From practical or special secondary education to work: wage-cost subsidy on application. */
  BIJSTAND_RULE_OFFER_SUBSIDY_AFTER_SCHOOL = 1237,
  /* Pw 10c(1): The person belongs to the group: the employer gets wage-cost subsidy. */
  BIJSTAND_RULE_OFFER_SUBSIDY_GROUP = 1238,
  /* Pw 10da: Group for wage-cost subsidy: a claim to guidance at the workplace. */
  BIJSTAND_RULE_OFFER_COACH_GROUP = 1239,
  /* Pw 10(1): Without personal support the person cannot do the work: a claim to a job coach. */
  BIJSTAND_RULE_OFFER_COACH_NEEDED = 1240,
  /* Bbz 2: Starting an own business from assistance. */
  BIJSTAND_RULE_OFFER_BUSINESS_ABW = 1241,
  /* Bbz 2004 2(3): Preparing an own business from assistance. */
  BIJSTAND_RULE_OFFER_BUSINESS = 1242,
  /* Praktijk S2-22: Arrangement with an agency: to work through temporary jobs. */
  BIJSTAND_RULE_OFFER_TEMP_AGENCY = 1243,
  /* Praktijk C(2): Phase 1: mediation to work. */
  BIJSTAND_RULE_OFFER_MEDIATION = 1244,
  /* Pw 31(2)(z): In work with wage-cost subsidy part of the wage is left alone. */
  BIJSTAND_RULE_OPEN_FOR_SUBSIDISED = 1245,
  /* Pw 6b(1): It has been established that the person is limited in hours for medical reasons. */
  BIJSTAND_RULE_HOURS_LIMITED_FOUND = 1246,
  /* Pw 31(2)(y): In work part of the wage is left alone because of the medical limit in hours. */
  BIJSTAND_RULE_OPEN_FOR_HOURS_LIMITED = 1247,
  /* Pw 19(1)(a): The income is no longer below the norm: the benefit ends. */
  BIJSTAND_RULE_ENDED_BY_INCOME = 1248,
  /* WWB 41(6): Notification is possible from {notification_from}, four weeks before the unemployment benefit ends. */
  BIJSTAND_RULE_BEFORE_END_OF_WW_2012 = 192,
  /* Pw 41(6): Notification is possible from {notification_from}, four weeks before the unemployment benefit ends. */
  BIJSTAND_RULE_BEFORE_END_OF_WW_2015 = 193,
  /* Abw 68a: After the notification the application can be filed. */
  BIJSTAND_RULE_APPLICATION_2002 = 194,
  /* WWB 41(1): After the notification the application can be filed. */
  BIJSTAND_RULE_APPLICATION_2004 = 195,
  /* Pw 41(1): After the notification the application can be filed. */
  BIJSTAND_RULE_APPLICATION_2015 = 196,
  /* Pw 41(12): The application can be filed at once after the notification. */
  BIJSTAND_RULE_APPLICATION_AT_ONCE = 197,
  /* WWB 41(4): The application can be filed after the search period: from {application_from}. */
  BIJSTAND_RULE_APPLICATION_AFTER_SEARCH_2012 = 198,
  /* Pw 41(4): The application can be filed after the search period: from {application_from}. */
  BIJSTAND_RULE_APPLICATION_AFTER_SEARCH_2015 = 199,
  /* WWB 43(5): The conduct of this person in the first four weeks is judged. */
  BIJSTAND_RULE_CONDUCT_JUDGED_2012 = 200,
  /* Pw 43(5): The conduct of this person in the first four weeks is judged. */
  BIJSTAND_RULE_CONDUCT_JUDGED_2015 = 201,
  /* WWB 41(5): Somebody is under 27: documents on education are needed. */
  BIJSTAND_RULE_EDUCATION_DOCUMENTS_2012 = 202,
  /* Pw 41(5): Somebody is under 27: documents on education are needed. */
  BIJSTAND_RULE_EDUCATION_DOCUMENTS_2015 = 203,
  /* WWB 41(7): The documents on education follow within {education_documents_within} days after the notification. */
  BIJSTAND_RULE_EDUCATION_DOCUMENTS_FOLLOW_2012 = 204,
  /* Pw 41(7): The documents on education follow within {education_documents_within} days after the notification. */
  BIJSTAND_RULE_EDUCATION_DOCUMENTS_FOLLOW_2015 = 205,
  /* WWB 7(3)(b): In the search period the college gives no support. */
  BIJSTAND_RULE_NO_SUPPORT_IN_SEARCH_2012 = 206,
  /* Pw 7(3)(b): In the search period the college gives no support. */
  BIJSTAND_RULE_NO_SUPPORT_IN_SEARCH_2015 = 207,
  /* Pw 7(3)(b): In the search period the college may give support when it is needed. */
  BIJSTAND_RULE_SUPPORT_IN_SEARCH_2023 = 208,
  /* WWB 7(3)(a): Whoever is under 27 and follows state-funded education gets no support. */
  BIJSTAND_RULE_NO_SUPPORT_BESIDE_STUDY_2012 = 209,
  /* WWB 7(3)(a): Whoever is under 27 and can follow state-funded education gets no support. */
  BIJSTAND_RULE_NO_SUPPORT_FOR_PUPILS_2012 = 210,
  /* Pw 7(3)(a): Whoever is under 27 and can follow state-funded education gets no support. */
  BIJSTAND_RULE_NO_SUPPORT_FOR_PUPILS_2015 = 211,
  /* Pw 7(3)(a): The support of section 7 is not for anybody under 27. */
  BIJSTAND_RULE_SUPPORT_YOUNG_ELSEWHERE = 212,
  /* Pw 7a: Whoever is under 27 and cannot follow education can get support. */
  BIJSTAND_RULE_SUPPORT_YOUNG = 213,
  /* Pw 7a(6): In the search period the college may give support when it is needed. */
  BIJSTAND_RULE_SUPPORT_YOUNG_IN_SEARCH = 214,
  /* Abw 63a: The centre for work and income registers the jobseeker. */
  BIJSTAND_RULE_REGISTERED_AT_CWI = 215,
  /* Abw 68a: The application is filed at the centre for work and income. */
  BIJSTAND_RULE_APPLIES_AT_CWI_2002 = 216,
  /* WWB 41(1): The application is filed at the centre for work and income. */
  BIJSTAND_RULE_APPLIES_AT_CWI_2004 = 217,
  /* WWB 41(1): The application is filed at the employee insurance agency (UWV). */
  BIJSTAND_RULE_APPLIES_AT_UWV_2009 = 218,
  /* Pw 41(1): The application is filed at the employee insurance agency (UWV). */
  BIJSTAND_RULE_APPLIES_AT_UWV_2015 = 219,
  /* Pw 41(2): The application is filed at the college. */
  BIJSTAND_RULE_APPLIES_AT_COLLEGE = 220,
  /* WWB 47a(1): The application is filed at the Sociale verzekeringsbank. */
  BIJSTAND_RULE_APPLIES_AT_SVB_2010 = 221,
  /* Pw 47a(1): The application is filed at the Sociale verzekeringsbank. */
  BIJSTAND_RULE_APPLIES_AT_SVB_2015 = 222,
  /* Abw 68a: Assistance starts on {start_day}: the notification, or the day the need arose if later. */
  BIJSTAND_RULE_START_2002 = 223,
  /* WWB 44(1): Assistance starts on {start_day}: the notification, or the day the need arose if later. */
  BIJSTAND_RULE_START_2004 = 224,
  /* Pw 44(1): Assistance starts on {start_day}: the notification, or the day the need arose if later. */
  BIJSTAND_RULE_START_2015 = 225,
  /* WWB 44(2)(a): The notification is complete only once the person has been told: {start_day}. */
  BIJSTAND_RULE_START_ONCE_TOLD_2012 = 226,
  /* Pw 44(2)(a): The notification is complete only once the person has been told: {start_day}. */
  BIJSTAND_RULE_START_ONCE_TOLD_2015 = 227,
  /* WWB 44(3): The application is late through the person's own fault: the college may have assistance start on {start_day}. */
  BIJSTAND_RULE_START_AT_APPLICATION_2004 = 228,
  /* Pw 44(3): The application is late through the person's own fault: the college may have assistance start on {start_day}. */
  BIJSTAND_RULE_START_AT_APPLICATION_2015 = 229,
  /* WWB 78x: As the household test was repealed assistance starts on the day the right arose: {start_day}. */
  BIJSTAND_RULE_START_HOUSEHOLD_TEST_REPEALED = 230,
  /* Pw 44(5): Circumstances require a start before the notification: {start_day}. */
  BIJSTAND_RULE_START_BEFORE_NOTIFICATION = 231,
  /* Abw 68a: The day lies before the start. */
  BIJSTAND_RULE_NOT_STARTED_2002 = 232,
  /* WWB 44(1): The day lies before the start. */
  BIJSTAND_RULE_NOT_STARTED_2004 = 233,
  /* Pw 44(1): The day lies before the start. */
  BIJSTAND_RULE_NOT_STARTED = 134,
  /* Abw 68a: A benefit runs on the day already. */
  BIJSTAND_RULE_EARLIER_BENEFIT_2002 = 234,
  /* WWB 44(1): A benefit runs on the day already. */
  BIJSTAND_RULE_EARLIER_BENEFIT_2004 = 235,
  /* Pw 44(1): A benefit runs on the day already. */
  BIJSTAND_RULE_EARLIER_BENEFIT_2015 = 236,
  /* WWB 45(3)(a): Since the earlier benefit there were fewer than thirty days without assistance. */
  BIJSTAND_RULE_SHORT_BREAK_2004 = 237,
  /* Pw 45(3)(a): Since the earlier benefit there were fewer than thirty days without assistance. */
  BIJSTAND_RULE_SHORT_BREAK_2015 = 238,
  /* Pw 43a: Data of the earlier benefit may be used again. */
  BIJSTAND_RULE_DATA_REUSE = 239,
  /* Pw 43a: Data may be used again for {data_kept_months} months after the end. */
  BIJSTAND_RULE_DATA_KEPT = 240,
  /* Pw 19(1): There is a right to general assistance. */
  BIJSTAND_RULE_RIGHT_ON_DAY = 135,
  /* Abw 7(1): There is a right to general assistance. */
  BIJSTAND_RULE_RIGHT_ON_DAY_ABW = 787,
  /* WWB 19(1): There is a right to general assistance. */
  BIJSTAND_RULE_RIGHT_ON_DAY_2004 = 788,
  /* Pw 40(2): The stated address differs from the register: the payment is suspended. */
  BIJSTAND_RULE_ADDRESS_DIFFERS = 820,
  /* Pw 40(3)(a): The difference cannot affect the right or the amount. */
  BIJSTAND_RULE_ADDRESS_HARMLESS = 821,
  /* Pw 40(3)(b): Nobody is to blame for the difference. */
  BIJSTAND_RULE_ADDRESS_WITHOUT_BLAME = 822,
  /* Pw 40(3)(c): There are urgent reasons not to suspend. */
  BIJSTAND_RULE_ADDRESS_URGENT_REASONS = 823,
  /* Pw 40(3)(d): Away for a time to give care: no suspension. */
  BIJSTAND_RULE_ADDRESS_FOR_CARE = 824,
  /* Pw 19(2): Assistance is the norm less the income: {benefit} a month. */
  BIJSTAND_RULE_BENEFIT_OF_DAY = 136,
  /* Abw 26: Assistance is the norm less the income: {benefit} a month. */
  BIJSTAND_RULE_BENEFIT_OF_DAY_ABW = 789,
  /* WWB 19(2): Assistance is the norm less the income: {benefit} a month. */
  BIJSTAND_RULE_BENEFIT_OF_DAY_2004 = 790,
  /* WWB 45(5): After the death assistance goes on at the old norm up to and including {survivor_norm_until}. */
  BIJSTAND_RULE_SURVIVOR_NORM_2004 = 241,
  /* Pw 45(5): After the death assistance goes on at the old norm up to and including {survivor_norm_until}. */
  BIJSTAND_RULE_SURVIVOR_NORM_2015 = 242,
  /* WWB 45(1): The holiday allowance is paid in June. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_IN_JUNE_2004 = 243,
  /* Pw 45(1): The holiday allowance is paid in June. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_IN_JUNE_2015 = 244,
  /* WWB 45(1): The holiday allowance is over the twelve months before June. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_FROM_2004 = 245,
  /* Pw 45(1): The holiday allowance is over the twelve months before June. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_FROM_2015 = 246,
  /* WWB 45(1): The last of those months is May. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_UNTIL_2004 = 247,
  /* Pw 45(1): The last of those months is May. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_UNTIL_2015 = 248,
  /* WWB 45(1): After the end the holiday allowance is paid by {holiday_allowance_paid_by} at the latest. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_AFTER_END_2004 = 249,
  /* Pw 45(1): After the end the holiday allowance is paid by {holiday_allowance_paid_by} at the latest. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_AFTER_END_2015 = 250,
  /* Pw 50(2): Assistance expected in twelve months: {year_amount}. */
  BIJSTAND_RULE_YEAR_AMOUNT = 168,
  /* WWB 50(2): Assistance expected in twelve months: {year_amount}. */
  BIJSTAND_RULE_YEAR_AMOUNT_2004 = 791,
  /* WWB 48(1): Assistance is a gift. */
  BIJSTAND_RULE_FORM_GIFT_2004 = 169,
  /* Pw 48(1): Assistance is a gift. */
  BIJSTAND_RULE_FORM_GIFT = 170,
  /* WWB 50(2): Assistance is a loan up to the equity above what is left alone. */
  BIJSTAND_RULE_FORM_LOAN_2004 = 171,
  /* Pw 50(2): Assistance is a loan up to the equity above what is left alone. */
  BIJSTAND_RULE_FORM_LOAN = 172,
  /* Pw 50(2): The loan is at most {loan_max}. */
  BIJSTAND_RULE_LOAN_MAX = 173,
  /* WWB 50(2): The loan is at most {loan_max}. */
  BIJSTAND_RULE_LOAN_MAX_2004 = 792,
  /* Abw 20: Assistance is a loan on the home. */
  BIJSTAND_RULE_FORM_LOAN_ABW = 174,
  /* Abw 20: A base amount and half of the rest of the equity are left alone. */
  BIJSTAND_RULE_HOME_BASE_AND_HALF = 175,
  /* Pw 45(3): Days of the month with a right: {days_with_right}. */
  BIJSTAND_RULE_DAYS_WITH_RIGHT = 137,
  /* Abw 26: Days of the month with a right: {days_with_right}. */
  BIJSTAND_RULE_DAYS_WITH_RIGHT_ABW = 793,
  /* WWB 45(3): Days of the month with a right: {days_with_right}. */
  BIJSTAND_RULE_DAYS_WITH_RIGHT_2004 = 794,
  /* Abw 68a: The first day of the right is {start_date}. */
  BIJSTAND_RULE_FIRST_DAY_2002 = 251,
  /* WWB 44(1): The first day of the right is {start_date}. */
  BIJSTAND_RULE_FIRST_DAY_2004 = 252,
  /* Pw 44(1): The first day of the right is {start_date}. */
  BIJSTAND_RULE_FIRST_DAY_2015 = 253,
  /* Pw 45(3)(b): Assistance is computed for a part of the month. */
  BIJSTAND_RULE_MONTH_IN_PARTS = 138,
  /* Abw 26: Assistance is computed for a part of the month. */
  BIJSTAND_RULE_MONTH_IN_PARTS_ABW = 795,
  /* WWB 45(3)(b): Assistance is computed for a part of the month. */
  BIJSTAND_RULE_MONTH_IN_PARTS_2004 = 796,
  /* WWB 45(3)(a): The right began within the month, after thirty days or more without assistance. */
  BIJSTAND_RULE_LONG_BREAK_2004 = 254,
  /* Pw 45(3)(a): The right began within the month, after thirty days or more without assistance. */
  BIJSTAND_RULE_LONG_BREAK_2015 = 255,
  /* Pw 19(2): Assistance for the month: {month_amount}. */
  BIJSTAND_RULE_AMOUNT_OF_MONTH = 139,
  /* Abw 26: Assistance for the month: {month_amount}. */
  BIJSTAND_RULE_AMOUNT_OF_MONTH_ABW = 797,
  /* WWB 19(2): Assistance for the month: {month_amount}. */
  BIJSTAND_RULE_AMOUNT_OF_MONTH_2004 = 798,
  /* Pw 45(1): Payment without holiday allowance: {payment}. */
  BIJSTAND_RULE_PAYMENT_OF_MONTH = 140,
  /* Abw 26(3): Payment without holiday allowance: {payment}. */
  BIJSTAND_RULE_PAYMENT_OF_MONTH_ABW = 799,
  /* WWB 45(1): Payment without holiday allowance: {payment}. */
  BIJSTAND_RULE_PAYMENT_OF_MONTH_2004 = 800,
  /* Pw 45(4): Half to each spouse: {payment_each}. */
  BIJSTAND_RULE_PAYMENT_HALF = 141,
  /* WWB 45(4): Half to each spouse: {payment_each}. */
  BIJSTAND_RULE_PAYMENT_HALF_2004 = 801,
  /* Pw 19(3): Holiday allowance in the assistance: {holiday_allowance}. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE = 142,
  /* Abw 26(3): Holiday allowance in the assistance: {holiday_allowance}. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_ABW = 802,
  /* WWB 19(3): Holiday allowance in the assistance: {holiday_allowance}. */
  BIJSTAND_RULE_HOLIDAY_ALLOWANCE_2004 = 803,
  /* WWB 36: A supplement for a long low income is asked for. */
  BIJSTAND_RULE_LOW_INCOME_ASKED_2004 = 804,
  /* WWB 36(1): From 23 to 65, {low_income_supplement_low_income_months} months without more than the norm and without income from work. */
  BIJSTAND_RULE_LOW_INCOME_2004 = 805,
  /* WWB 36(1): The income was as low, and for as long, as the by-law requires. */
  BIJSTAND_RULE_LOW_INCOME_2009 = 806,
  /* Pw 36: A supplement for a long low income is asked for. */
  BIJSTAND_RULE_LOW_INCOME_ASKED_2015 = 807,
  /* Pw 36(1): After a long time on a low income the college may grant an individual supplement, looking at abilities, efforts and prospects. */
  BIJSTAND_RULE_LOW_INCOME_2015 = 808,
  /* WWB 35(3): Assistance by category exists only for the groups of the act. */
  BIJSTAND_RULE_CATEGORY_ASKED_2004 = 809,
  /* WWB 35(3): For this group assistance may be granted without individual inquiry. */
  BIJSTAND_RULE_CATEGORY_2004 = 810,
  /* WWB 35(9): The income is above {category_assistance_income_max_percent} of the norm. */
  BIJSTAND_RULE_CATEGORY_CEILING_2012 = 811,
  /* Pw 35(3): A collective supplementary health insurance remains possible. */
  BIJSTAND_RULE_CATEGORY_INSURANCE_2015 = 812,
  /* Pw 35(3): Assistance by category exists only as a collective supplementary health insurance. */
  BIJSTAND_RULE_CATEGORY_ENDED_2015 = 813,
  /* Pw 35(4): For a time an energy allowance may be granted. */
  BIJSTAND_RULE_CATEGORY_ENERGY_2022 = 814,
  /* Abw 113: Duties follow from the Algemene bijstandswet. */
  BIJSTAND_RULE_DUTIES_ABW = 831,
  /* WWB 9(1): The municipality has brought forward the duties of the WWB. */
  BIJSTAND_RULE_DUTIES_BROUGHT_FORWARD = 832,
  /* WWB 9(1): Duties follow from the Wet werk en bijstand. */
  BIJSTAND_RULE_DUTIES_WWB = 833,
  /* WIJ 2(1): Whoever is under 27 has the duties of the Wet investeren in jongeren. */
  BIJSTAND_RULE_DUTIES_WIJ = 834,
  /* Pw 9(1): Duties follow from the Participatiewet. */
  BIJSTAND_RULE_DUTIES_PW = 835,
  /* Abw 113: Duties hold for this person. */
  BIJSTAND_RULE_BOUND_ABW = 836,
  /* WWB 9(1): Duties hold for this person. */
  BIJSTAND_RULE_BOUND_2004 = 837,
  /* Pw 9(3): Duties hold for this person. */
  BIJSTAND_RULE_BOUND_2015 = 838,
  /* Abw 113: From 18 until state pension age the duties to find work hold. */
  BIJSTAND_RULE_BOUND_TO_WORK_ABW = 839,
  /* WWB 9(1): From 18 until state pension age the duties to find work hold. */
  BIJSTAND_RULE_BOUND_TO_WORK_2004 = 840,
  /* Pw 9(1): From 18 until state pension age the duties to find work hold. */
  BIJSTAND_RULE_BOUND_TO_WORK_2015 = 841,
  /* Abw 113: The duties hold from {duties_from}. */
  BIJSTAND_RULE_DUTIES_FROM_ABW = 842,
  /* WWB 9(1): The duties hold from {duties_from}. */
  BIJSTAND_RULE_DUTIES_FROM_2004 = 843,
  /* Pw 9(1): The duties hold from {duties_from}. */
  BIJSTAND_RULE_DUTIES_FROM_2015 = 844,
  /* Abw 113: The duties last until state pension age. */
  BIJSTAND_RULE_DUTIES_UNTIL_ABW = 845,
  /* WWB 9(1): The duties last until state pension age. */
  BIJSTAND_RULE_DUTIES_UNTIL_2004 = 846,
  /* Pw 9(1): The duties last until state pension age. */
  BIJSTAND_RULE_DUTIES_UNTIL_2015 = 847,
  /* WWB 9a: Section 9a is not yet in force. */
  BIJSTAND_RULE_SINGLE_PARENT_BEFORE_2009 = 848,
  /* WWB 9a(1): A single parent with a child under five is on request exempted from the duty to work. */
  BIJSTAND_RULE_SINGLE_PARENT_GRANTED_2009 = 849,
  /* Pw 9a(1): A single parent with a child under five is on request exempted from the duty to work. */
  BIJSTAND_RULE_SINGLE_PARENT_GRANTED_2015 = 850,
  /* WWB 9a(5)(a): The youngest child is five: the exemption is suspended. */
  BIJSTAND_RULE_SINGLE_PARENT_SUSPENDED_2012 = 851,
  /* Pw 9a(5)(a): The youngest child is five: the exemption is suspended. */
  BIJSTAND_RULE_SINGLE_PARENT_SUSPENDED_2015 = 852,
  /* WWB 9a(6): The exemption is resumed for the time that is left. */
  BIJSTAND_RULE_SINGLE_PARENT_RESUMED_2012 = 853,
  /* Pw 9a(6): The exemption is resumed for the time that is left. */
  BIJSTAND_RULE_SINGLE_PARENT_RESUMED_2015 = 854,
  /* WWB 9a(4): The exemption has been used up. */
  BIJSTAND_RULE_SINGLE_PARENT_USED_UP_2009 = 855,
  /* Pw 9a(4): The exemption has been used up. */
  BIJSTAND_RULE_SINGLE_PARENT_USED_UP_2015 = 856,
  /* WWB 9a(3): The person is unmistakably unwilling to use support: the exemption is refused. */
  BIJSTAND_RULE_SINGLE_PARENT_REFUSED_2012 = 857,
  /* Pw 9a(3): The person is unmistakably unwilling to use support: the exemption is refused. */
  BIJSTAND_RULE_SINGLE_PARENT_REFUSED_2015 = 858,
  /* WWB 9a(5)(d): The person is unmistakably unwilling to use support: the exemption is withdrawn. */
  BIJSTAND_RULE_SINGLE_PARENT_WITHDRAWN_2012 = 859,
  /* Pw 9a(5)(d): The person is unmistakably unwilling to use support: the exemption is withdrawn. */
  BIJSTAND_RULE_SINGLE_PARENT_WITHDRAWN_2015 = 860,
  /* WWB 9a(1): The exemption lasts until the youngest child is {single_parent_exemption_child_age}. */
  BIJSTAND_RULE_SINGLE_PARENT_CHILD_AGE_2009 = 861,
  /* Pw 9a(1): The exemption lasts until the youngest child is {single_parent_exemption_child_age}. */
  BIJSTAND_RULE_SINGLE_PARENT_CHILD_AGE_2015 = 862,
  /* WWB 9a(4): The exemption lasts at most {single_parent_exemption_longest} months in all. */
  BIJSTAND_RULE_SINGLE_PARENT_LONGEST_2009 = 863,
  /* Pw 9a(4): The exemption lasts at most {single_parent_exemption_longest} months in all. */
  BIJSTAND_RULE_SINGLE_PARENT_LONGEST_2015 = 864,
  /* WWB 9a(4): Of the exemption {single_parent_exemption_left} months are left. */
  BIJSTAND_RULE_SINGLE_PARENT_LEFT_2009 = 865,
  /* Pw 9a(4): Of the exemption {single_parent_exemption_left} months are left. */
  BIJSTAND_RULE_SINGLE_PARENT_LEFT_2015 = 866,
  /* WWB 9a(4): The exemption lasts up to and including {single_parent_exemption_until}. */
  BIJSTAND_RULE_SINGLE_PARENT_UNTIL_2009 = 867,
  /* Pw 9a(4): The exemption lasts up to and including {single_parent_exemption_until}. */
  BIJSTAND_RULE_SINGLE_PARENT_UNTIL_2015 = 868,
  /* WWB 9a(7): Within six months of the request there is a plan of action: by {single_parent_plan_due}. */
  BIJSTAND_RULE_SINGLE_PARENT_PLAN_2012 = 869,
  /* Pw 9a(7): Within six months of the request there is a plan of action: by {single_parent_plan_due}. */
  BIJSTAND_RULE_SINGLE_PARENT_PLAN_2015 = 870,
  /* WWB 9a(8): The plan is reviewed every half year: on {single_parent_plan_review}. */
  BIJSTAND_RULE_SINGLE_PARENT_REVIEW_2012 = 871,
  /* Pw 9a(8): The plan is reviewed every half year: on {single_parent_plan_review}. */
  BIJSTAND_RULE_SINGLE_PARENT_REVIEW_2015 = 872,
  /* Abw 107: A parent with the full care of a child under five need not look for work. */
  BIJSTAND_RULE_WORK_CARE_ABW = 873,
  /* Abw 107: For medical or social reasons exemption from the duty to work has been granted. */
  BIJSTAND_RULE_WORK_INDIVIDUAL_ABW = 874,
  /* Regeling vrijstelling verplichtingen Abw 1: From 57 years and six months the duty to work does not hold. */
  BIJSTAND_RULE_WORK_OLDER_ABW = 875,
  /* WWB 9(2): For urgent reasons a temporary exemption from the duty to work has been granted. */
  BIJSTAND_RULE_WORK_INDIVIDUAL_2004 = 876,
  /* Pw 9(2): For urgent reasons a temporary exemption from the duty to work has been granted. */
  BIJSTAND_RULE_WORK_INDIVIDUAL_2015 = 877,
  /* WWB 9(5): Whoever has an indication for sheltered work need not look for work. */
  BIJSTAND_RULE_WORK_SHELTERED_2009 = 878,
  /* WWB 9(5)(b): A member of the family with a benefit for young disabled persons need not look for work. */
  BIJSTAND_RULE_WORK_YOUNG_DISABILITY_2012 = 879,
  /* Pw 9(5): Whoever is fully and permanently disabled need not look for work. */
  BIJSTAND_RULE_WORK_DISABILITY_2015 = 880,
  /* WWB 9a(1): The exemption of a single parent holds. */
  BIJSTAND_RULE_WORK_SINGLE_PARENT_2009 = 881,
  /* Pw 9a(1): The exemption of a single parent holds. */
  BIJSTAND_RULE_WORK_SINGLE_PARENT_2015 = 882,
  /* Bbz 2(3): Whoever prepares a business with permission need not look for work. */
  BIJSTAND_RULE_WORK_OWN_BUSINESS = 883,
  /* Abw 107: A parent with the full care of a child under five need not use support. */
  BIJSTAND_RULE_SUPPORT_CARE_ABW = 884,
  /* Abw 107: For medical or social reasons exemption from the duty to use support has been granted. */
  BIJSTAND_RULE_SUPPORT_INDIVIDUAL_ABW = 885,
  /* WWB 9(2): For urgent reasons a temporary exemption from the duty to use support has been granted. */
  BIJSTAND_RULE_SUPPORT_INDIVIDUAL_2004 = 886,
  /* WWB 9(5): Whoever has an indication for sheltered work need not use support. */
  BIJSTAND_RULE_SUPPORT_SHELTERED_2009 = 887,
  /* WWB 9(5)(b): A member of the family with a benefit for young disabled persons need not use support. */
  BIJSTAND_RULE_SUPPORT_YOUNG_DISABILITY_2012 = 888,
  /* Pw 9(5): Whoever is fully and permanently disabled need not use support. */
  BIJSTAND_RULE_SUPPORT_DISABILITY_2015 = 889,
  /* Bbz 2(3): Whoever prepares a business with permission need not use other support. */
  BIJSTAND_RULE_SUPPORT_OWN_BUSINESS = 890,
  /* WWB 9(2): For urgent reasons exemption from the return service has been granted. */
  BIJSTAND_RULE_SERVICE_INDIVIDUAL_2012 = 891,
  /* Pw 9(2): For urgent reasons exemption from the return service has been granted. */
  BIJSTAND_RULE_SERVICE_INDIVIDUAL_2015 = 892,
  /* WWB 9(5): With an indication for sheltered work none of the duties holds. */
  BIJSTAND_RULE_SERVICE_SHELTERED_2009 = 893,
  /* Pw 9(5): Of whoever is fully and permanently disabled no return service is asked. */
  BIJSTAND_RULE_SERVICE_DISABILITY_2015 = 894,
  /* Pw 9(7): Of a single parent with an exemption no return service is asked. */
  BIJSTAND_RULE_SERVICE_SINGLE_PARENT_2015 = 895,
  /* Abw 107: The exemption from the duty to work is temporary. */
  BIJSTAND_RULE_WORK_EXEMPT_UNTIL_ABW = 896,
  /* WWB 9(2): The exemption from the duty to work is temporary. */
  BIJSTAND_RULE_WORK_EXEMPT_UNTIL_2004 = 897,
  /* Pw 9(2): The exemption from the duty to work is temporary. */
  BIJSTAND_RULE_WORK_EXEMPT_UNTIL_2015 = 898,
  /* Abw 107: The exemption from the duty to use support is temporary. */
  BIJSTAND_RULE_SUPPORT_EXEMPT_UNTIL_ABW = 899,
  /* WWB 9(2): The exemption from the duty to use support is temporary. */
  BIJSTAND_RULE_SUPPORT_EXEMPT_UNTIL_2004 = 900,
  /* WWB 9(2): The exemption from the return service is temporary. */
  BIJSTAND_RULE_SERVICE_EXEMPT_UNTIL_2012 = 901,
  /* Pw 9(2): The exemption from the return service is temporary. */
  BIJSTAND_RULE_SERVICE_EXEMPT_UNTIL_2015 = 902,
  /* Abw 113: The person has to find, accept and keep work as far as he is able. */
  BIJSTAND_RULE_WORK_ABW = 903,
  /* WWB 9(1)(a): The person has to find, accept and keep work as far as he is able. */
  BIJSTAND_RULE_WORK_2004 = 904,
  /* Pw 9(1)(a): The person has to find, accept and keep work as far as he is able. */
  BIJSTAND_RULE_WORK_2015 = 905,
  /* Abw 113: The person has to be registered as a jobseeker. */
  BIJSTAND_RULE_REGISTRATION_ABW = 906,
  /* WWB 9(1)(a): The person has to be registered as a jobseeker. */
  BIJSTAND_RULE_REGISTRATION_2004 = 907,
  /* Pw 9(1)(a): The person has to be registered as a jobseeker. */
  BIJSTAND_RULE_REGISTRATION_2015 = 908,
  /* Abw 113: The person has to use support and co-operate in research. */
  BIJSTAND_RULE_REINTEGRATION_ABW = 909,
  /* WWB 9(1)(b): The person has to use support and co-operate in research. */
  BIJSTAND_RULE_REINTEGRATION_2004 = 910,
  /* Pw 9(1)(b): The person has to use support and co-operate in research. */
  BIJSTAND_RULE_REINTEGRATION_2015 = 911,
  /* WWB 9(1)(c): The return service does not exist yet. */
  BIJSTAND_RULE_RETURN_SERVICE_BEFORE_2012 = 912,
  /* WWB 9(1)(c): The college may assign a return service. */
  BIJSTAND_RULE_RETURN_SERVICE_2012 = 913,
  /* Pw 9(1)(c): The college may assign a return service. */
  BIJSTAND_RULE_RETURN_SERVICE_2015 = 914,
  /* WWB 9(1)(c): A return service has been assigned. */
  BIJSTAND_RULE_RETURN_SERVICE_ASSIGNED_2012 = 915,
  /* Pw 9(1)(c): A return service has been assigned. */
  BIJSTAND_RULE_RETURN_SERVICE_ASSIGNED_2015 = 916,
  /* Pw 8a(1)(b): The by-law says how many hours a week the return service takes at most. */
  BIJSTAND_RULE_RETURN_SERVICE_HOURS = 917,
  /* Pw 8a(1)(b): The by-law says how many months the return service lasts at most. */
  BIJSTAND_RULE_RETURN_SERVICE_LENGTH = 918,
  /* WWB 9a(1): Instead of work the single parent follows schooling or a plan. */
  BIJSTAND_RULE_SCHOOLING_2009 = 919,
  /* WWB 9a(10): Without a basic qualification the support contains schooling. */
  BIJSTAND_RULE_SCHOOLING_UNQUALIFIED_2012 = 920,
  /* Pw 9a(10): Without a basic qualification the support contains schooling. */
  BIJSTAND_RULE_SCHOOLING_UNQUALIFIED_2015 = 921,
  /* WWB 9a(11): On request a parent with a basic qualification follows a vocational course. */
  BIJSTAND_RULE_SCHOOLING_ASKED_2012 = 922,
  /* Pw 9a(11): On request a parent with a basic qualification follows a vocational course. */
  BIJSTAND_RULE_SCHOOLING_ASKED_2015 = 923,
  /* Bbz 2(3): Whoever prepares a business has to accept guidance. */
  BIJSTAND_RULE_GUIDANCE = 924,
  /* Abw 70(3): A plan of steps to work belongs to the decision. */
  BIJSTAND_RULE_ACTION_PLAN_ABW = 925,
  /* WWB 44a(1): A plan of action belongs to a grant to anybody under 27. */
  BIJSTAND_RULE_ACTION_PLAN_YOUNG_2012 = 926,
  /* Pw 44a(1): A plan of action belongs to a grant to anybody under 27. */
  BIJSTAND_RULE_ACTION_PLAN_YOUNG_2015 = 927,
  /* Pw 9(1)(b): The college may draw up a plan of action from 27 as well, and the person has to co-operate. */
  BIJSTAND_RULE_ACTION_PLAN_POSSIBLE = 928,
  /* Pw 9(1)(b): There is a plan of action, and the person has to co-operate. */
  BIJSTAND_RULE_ACTION_PLAN_ADULT = 929,
  /* WWB 43(4): In the search period the person has to look for work or a school. */
  BIJSTAND_RULE_SEARCH_2012 = 930,
  /* Pw 43(4): In the search period the person has to look for work or a school. */
  BIJSTAND_RULE_SEARCH_2015 = 931,
  /* WWB 43(5): Without search period too the efforts of the first four weeks count. */
  BIJSTAND_RULE_SEARCH_BESIDE_OLDER_2012 = 932,
  /* Pw 43(5): Without search period too the efforts of the first four weeks count. */
  BIJSTAND_RULE_SEARCH_BESIDE_OLDER_2015 = 933,
  /* WWB 43(4): Efforts count up to and including {search_until}. */
  BIJSTAND_RULE_SEARCH_UNTIL_2012 = 934,
  /* Pw 43(4): Efforts count up to and including {search_until}. */
  BIJSTAND_RULE_SEARCH_UNTIL_2015 = 935,
  /* WWB 41(5): The person has to hand in documents on education. */
  BIJSTAND_RULE_EDUCATION_DOCUMENTS_DUTY_2012 = 936,
  /* Pw 41(5): The person has to hand in documents on education. */
  BIJSTAND_RULE_EDUCATION_DOCUMENTS_DUTY_2015 = 937,
  /* WWB 41(7): The documents on education are due by {education_documents_due}. */
  BIJSTAND_RULE_EDUCATION_DOCUMENTS_DUE_2012 = 938,
  /* Pw 41(7): The documents on education are due by {education_documents_due}. */
  BIJSTAND_RULE_EDUCATION_DOCUMENTS_DUE_2015 = 939,
  /* Pw 9(6): The person refrains from very serious misconduct towards staff. */
  BIJSTAND_RULE_CONDUCT = 940,
  /* WWB 9(4): For a single parent with a child under twelve care, schooling and capacity have not been established. */
  BIJSTAND_RULE_ACCEPTING_WAITS_2004 = 941,
  /* Pw 9(4): For a single parent with a child under twelve care, schooling and capacity have not been established. */
  BIJSTAND_RULE_ACCEPTING_WAITS_2015 = 942,
  /* Abw 113: Only suitable work has to be accepted. */
  BIJSTAND_RULE_STANDARD_ABW = 943,
  /* WWB 9(1)(a): Generally accepted work has to be accepted. */
  BIJSTAND_RULE_STANDARD_2004 = 944,
  /* Pw 9(1)(a): Generally accepted work has to be accepted. */
  BIJSTAND_RULE_STANDARD_2015 = 945,
  /* Abw 113: The work that is offered has to be accepted. */
  BIJSTAND_RULE_MUST_ACCEPT_ABW = 946,
  /* WWB 9(1)(a): The work that is offered has to be accepted. */
  BIJSTAND_RULE_MUST_ACCEPT_2004 = 947,
  /* Pw 9(1)(a): The work that is offered has to be accepted. */
  BIJSTAND_RULE_MUST_ACCEPT_2015 = 948,
  /* Pw 18(4)(a): The person has to accept and keep generally accepted work. */
  BIJSTAND_RULE_UNIFORM_ACCEPT = 949,
  /* Pw 18(4)(b): The college may order registration with a temp agency. */
  BIJSTAND_RULE_UNIFORM_TEMP_AGENCY = 950,
  /* Pw 18(4)(b): The person has to be registered with a temp agency. */
  BIJSTAND_RULE_UNIFORM_TEMP_AGENCY_ORDERED = 951,
  /* Pw 18(4)(c): Whoever wants to move first looks for work in the new municipality. */
  BIJSTAND_RULE_UNIFORM_WORK_ELSEWHERE = 952,
  /* Pw 18(4)(d): The person has to be ready to travel up to {travel_hours_max} hours a day. */
  BIJSTAND_RULE_UNIFORM_TRAVEL = 953,
  /* Pw 18(4)(e): The person has to be ready to move for work, if that is the only way and there is a contract of at least {relocation_contract_min_months} months. */
  BIJSTAND_RULE_UNIFORM_MOVE = 954,
  /* Pw 18(4)(f): The person has to get and keep the knowledge and skills that are needed. */
  BIJSTAND_RULE_UNIFORM_SKILLS = 955,
  /* Pw 18(4)(g): The person must not hinder work by clothing, lack of care or conduct. */
  BIJSTAND_RULE_UNIFORM_NO_HINDRANCE = 956,
  /* Pw 18(4)(h): The person has to use support that is offered. */
  BIJSTAND_RULE_UNIFORM_USE_SUPPORT = 957,
  /* Abw 65: The person has to report of his own accord whatever matters for work or the right. */
  BIJSTAND_RULE_INFORM_ABW = 958,
  /* WWB 17(1): The person has to report of his own accord whatever matters for work or the right. */
  BIJSTAND_RULE_INFORM_2004 = 959,
  /* Pw 17(1): The person has to report of his own accord whatever matters for work or the right. */
  BIJSTAND_RULE_INFORM_2015 = 960,
  /* Abw 65: The person has to co-operate on request. */
  BIJSTAND_RULE_COOPERATE_ABW = 961,
  /* WWB 17(2): The person has to co-operate on request. */
  BIJSTAND_RULE_COOPERATE_2004 = 962,
  /* Pw 17(2): The person has to co-operate on request. */
  BIJSTAND_RULE_COOPERATE_2015 = 963,
  /* WWB 17(2): The person has to appear when called. */
  BIJSTAND_RULE_APPEAR_2013 = 964,
  /* Pw 17(2): The person has to appear when called. */
  BIJSTAND_RULE_APPEAR_2015 = 965,
  /* Abw 65: The person has to show an identity document on request. */
  BIJSTAND_RULE_IDENTIFY_ABW = 966,
  /* WWB 17: The person has to show an identity document on request. */
  BIJSTAND_RULE_IDENTIFY_2004 = 967,
  /* Pw 17(4): The person has to show an identity document on request. */
  BIJSTAND_RULE_IDENTIFY_2015 = 968,
  /* WWB 17: The identity has been established with a document that the act names. */
  BIJSTAND_RULE_IDENTITY_2004 = 969,
  /* Pw 17(3): The identity has been established with a document that the act names. */
  BIJSTAND_RULE_IDENTITY_2015 = 970,
  /* Pw 17(3): The identity has been established with a driving licence. */
  BIJSTAND_RULE_IDENTITY_LICENCE = 971,
  /* Pw 17(3): The identity was established electronically at the application. */
  BIJSTAND_RULE_IDENTITY_ELECTRONIC = 972,
  /* Pw 17(1): The gifts and contributions of this year reach {gift_report_threshold_year} and have to be reported. */
  BIJSTAND_RULE_GIFTS_TO_REPORT = 973,
  /* WWB 53a(2): The person has been asked to show the living situation. */
  BIJSTAND_RULE_SHOW_HOME_2013 = 974,
  /* Pw 53a(2): The person has been asked to show the living situation. */
  BIJSTAND_RULE_SHOW_HOME_2015 = 975,
  /* Pw 18b(1): There is reason to doubt the command of Dutch: the language requirement holds. */
  BIJSTAND_RULE_LANGUAGE = 976,
  /* Pw 18b(2): The person takes a language test. */
  BIJSTAND_RULE_LANGUAGE_TEST = 977,
  /* Pw 18b(4): The test was failed: the college sends a notice. */
  BIJSTAND_RULE_LANGUAGE_NOTICE = 978,
  /* Pw 18b(6)(a): Within a month of the notice the person begins to learn. */
  BIJSTAND_RULE_LANGUAGE_START = 979,
  /* Pw 18b(6)(a): The person has begun and has to make the progress that is expected. */
  BIJSTAND_RULE_LANGUAGE_PROGRESS = 980,
  /* Pw 18b(2): The language test is by {language_due}. */
  BIJSTAND_RULE_LANGUAGE_TEST_DAY = 981,
  /* Pw 18b(4): The notice follows by {language_due}. */
  BIJSTAND_RULE_LANGUAGE_NOTICE_DAY = 982,
  /* Pw 18b(6)(a): Learning has to have begun by {language_due}. */
  BIJSTAND_RULE_LANGUAGE_START_DAY = 983,
  /* WWB 55: The college may impose a further duty. */
  BIJSTAND_RULE_FURTHER_POSSIBLE_2004 = 984,
  /* Pw 55: The college may impose a further duty. */
  BIJSTAND_RULE_FURTHER_POSSIBLE_2015 = 985,
  /* WWB 55: A further duty has been imposed. */
  BIJSTAND_RULE_FURTHER_IMPOSED_2004 = 986,
  /* Pw 55: A further duty has been imposed. */
  BIJSTAND_RULE_FURTHER_IMPOSED_2015 = 987,
  /* WWB 56(1): The college may order the person to claim child maintenance. */
  BIJSTAND_RULE_MAINTENANCE_POSSIBLE_2004 = 988,
  /* Pw 56(1): The college may order the person to claim child maintenance. */
  BIJSTAND_RULE_MAINTENANCE_POSSIBLE_2015 = 989,
  /* WWB 56(1): The person has to claim child maintenance. */
  BIJSTAND_RULE_MAINTENANCE_ORDERED_2004 = 990,
  /* Pw 56(1): The person has to claim child maintenance. */
  BIJSTAND_RULE_MAINTENANCE_ORDERED_2015 = 991,
  /* Pw 56a: Whoever holds an asylum permit and has to integrate co-operates in payment of rent, energy and health insurance out of the assistance. */
  BIJSTAND_RULE_DIRECT_PAYMENT = 992,
  /* Pw 56a: Direct payment lasts {direct_payment_months} months. */
  BIJSTAND_RULE_DIRECT_PAYMENT_MONTHS = 993,
  /* Pw 56a: Direct payment lasts up to and including {direct_payment_until}. */
  BIJSTAND_RULE_DIRECT_PAYMENT_UNTIL = 994,
  /* WWB 57: The person cannot spend responsibly: the college may give assistance in kind or pay bills. */
  BIJSTAND_RULE_MANAGED_SPENDING_2004 = 995,
  /* Pw 57: The person cannot spend responsibly: the college may give assistance in kind or pay bills. */
  BIJSTAND_RULE_MANAGED_SPENDING_2015 = 996,
  /* WIJ 42: The offer of work or learning has to be taken up. */
  BIJSTAND_RULE_WORK_LEARNING = 997,
  /* WWB 48(2)(a): Sufficient means come in shortly: a loan is possible. */
  BIJSTAND_RULE_LOAN_MEANS_EXPECTED_2004 = 998,
  /* Pw 48(2)(a): Sufficient means come in shortly: a loan is possible. */
  BIJSTAND_RULE_LOAN_MEANS_EXPECTED_2015 = 999,
  /* WWB 48(2)(b): The need arose from a lack of responsibility: a loan is possible. */
  BIJSTAND_RULE_LOAN_IRRESPONSIBLE_2004 = 1000,
  /* Pw 48(2)(b): The need arose from a lack of responsibility: a loan is possible. */
  BIJSTAND_RULE_LOAN_IRRESPONSIBLE_2015 = 1001,
  /* WWB 48(2)(c): For a deposit a loan or surety is possible. */
  BIJSTAND_RULE_LOAN_DEPOSIT_2004 = 1002,
  /* Pw 48(2)(c): For a deposit a loan or surety is possible. */
  BIJSTAND_RULE_LOAN_DEPOSIT_2015 = 1003,
  /* WWB 51: For durable goods a loan or surety is possible. */
  BIJSTAND_RULE_LOAN_DURABLE_GOODS_2004 = 1004,
  /* Pw 51: For durable goods a loan or surety is possible. */
  BIJSTAND_RULE_LOAN_DURABLE_GOODS_2015 = 1005,
  /* Awb 4:5(1)(c): The application is not complete: the college may give a term to complete it, and otherwise not deal with it. */
  BIJSTAND_RULE_COMPLETION_MAY_BE_ASKED = 1006,
  /* Awb 4:5(1)(c): The application can be completed until {completion_due}, {repair_term_days} days after the request. */
  BIJSTAND_RULE_COMPLETION_DUE_BY_POLICY = 1007,
  /* Awb 4:5(1)(c): The application can be completed until {completion_due}. */
  BIJSTAND_RULE_COMPLETION_DUE_AS_SET = 1008,
  /* Awb 4:15(1)(a): After the request to complete the clock stands still, from {clock_stopped_from}. */
  BIJSTAND_RULE_CLOCK_STOPPED_FROM = 1009,
  /* Awb 4:15(1)(a): It runs again once the application is completed or the term to complete has passed: it stands still until {clock_stopped_until}. */
  BIJSTAND_RULE_CLOCK_STOPPED_UNTIL = 1010,
  /* Awb 4:15(1)(a): The clock stands still for {clock_stopped_days} days. */
  BIJSTAND_RULE_CLOCK_STOPPED_DAYS = 1011,
  /* Awb 4:13(2): The college decides within {decision_term_days} days of receiving the application. */
  BIJSTAND_RULE_DECISION_DUE = 1012,
  /* Awb 4:15(1)(a): The days on which the clock stood still are added: {decision_due} at the latest. */
  BIJSTAND_RULE_DECISION_DUE_AFTER_STOP = 1013,
  /* Awb 4:14(3): The college has announced a later day: {decision_due}. */
  BIJSTAND_RULE_DECISION_DUE_AS_ANNOUNCED = 1014,
  /* Awb 4:14(1): The college has announced a later day: {decision_due}. */
  BIJSTAND_RULE_DECISION_DUE_AS_ANNOUNCED_1996 = 1015,
  /* Awb 4:5(1): The application was not completed in time: the college may decide not to deal with it. */
  BIJSTAND_RULE_NOT_TREATED_POSSIBLE = 1016,
  /* Awb 4:5(4): That decision is made known within {incomplete_decision_term_days} days. */
  BIJSTAND_RULE_NOT_TREATED_WITHIN = 1017,
  /* Awb 4:17(3): The notice of default was received after the term for the decision had passed. */
  BIJSTAND_RULE_IN_DEFAULT = 1249,
  /* Awb 4:17(6)(a): The notice of default came unreasonably late: no penalty is owed. */
  BIJSTAND_RULE_PENALTY_NOT_FOR_LATE_NOTICE = 1018,
  /* Awb 4:17(6)(c): The application is clearly unfounded: no penalty is owed. */
  BIJSTAND_RULE_PENALTY_NOT_WITHOUT_RIGHT = 1019,
  /* Awb 4:17(3): Two weeks after the notice of default a penalty is owed, from {penalty_from}. */
  BIJSTAND_RULE_PENALTY_FROM = 1020,
  /* Awb 4:17(1): The penalty runs until the decision, at most {penalty_days_max} days: {penalty_days} days. */
  BIJSTAND_RULE_PENALTY_DAYS = 1021,
  /* Awb 4:17(2): The penalty is {penalty_amount}. */
  BIJSTAND_RULE_PENALTY_AMOUNT = 1022,
  /* Awb 4:17(1): The last day for which the penalty is owed is {penalty_last_day}. */
  BIJSTAND_RULE_PENALTY_LAST_DAY = 1250,
  /* Pw 41(8): After the notification the college may grant an advance when waiting is disproportionately hard. */
  BIJSTAND_RULE_ADVANCE_FOR_REFUGEE = 1023,
  /* WWB 52(1): As long as there is no decision the college grants an advance. */
  BIJSTAND_RULE_ADVANCE_DUE_2007 = 1024,
  /* WWB 52(1)(a): The applicant is to blame for missing data: no advance is due. */
  BIJSTAND_RULE_ADVANCE_WITHHELD_2007 = 1025,
  /* WWB 52(1)(b): It was certain at the application that there is no right: no advance is due. */
  BIJSTAND_RULE_ADVANCE_WITHOUT_RIGHT_2007 = 1026,
  /* WWB 52(2): The advance is {advance_share} of the norm less the income. */
  BIJSTAND_RULE_ADVANCE_SHARE_2007 = 1027,
  /* WWB 52(2): The advance is {advance_amount} a month. */
  BIJSTAND_RULE_ADVANCE_AMOUNT_2007 = 1028,
  /* WWB 52(1): The first advance comes on {advance_by} at the latest. */
  BIJSTAND_RULE_ADVANCE_BY_2007 = 1029,
  /* WWB 52(1): The next advance comes on {advance_next_by} at the latest. */
  BIJSTAND_RULE_ADVANCE_NEXT_BY_2007 = 1030,
  /* WIJ 37(1): As long as there is no decision the college grants an advance. */
  BIJSTAND_RULE_ADVANCE_DUE_WIJ = 1031,
  /* WIJ 37(1)(a): The applicant is to blame for missing data: no advance is due. */
  BIJSTAND_RULE_ADVANCE_WITHHELD_WIJ = 1032,
  /* WIJ 37(1)(b): It was certain at the application that there is no right: no advance is due. */
  BIJSTAND_RULE_ADVANCE_WITHOUT_RIGHT_WIJ = 1033,
  /* WIJ 37(2): The advance is {advance_share} of the norm less the income. */
  BIJSTAND_RULE_ADVANCE_SHARE_WIJ = 1034,
  /* WIJ 37(2): The advance is {advance_amount} a month. */
  BIJSTAND_RULE_ADVANCE_AMOUNT_WIJ = 1035,
  /* WIJ 37(1): The first advance comes on {advance_by} at the latest. */
  BIJSTAND_RULE_ADVANCE_BY_WIJ = 1036,
  /* WIJ 37(1): The next advance comes on {advance_next_by} at the latest. */
  BIJSTAND_RULE_ADVANCE_NEXT_BY_WIJ = 1037,
  /* Pw 52(1): As long as there is no decision the college grants an advance. */
  BIJSTAND_RULE_ADVANCE_DUE_2015 = 1038,
  /* Pw 52(1)(a): The applicant is to blame for missing data: no advance is due. */
  BIJSTAND_RULE_ADVANCE_WITHHELD_2015 = 1039,
  /* Pw 52(1)(b): It was certain at the application that there is no right: no advance is due. */
  BIJSTAND_RULE_ADVANCE_WITHOUT_RIGHT_2015 = 1040,
  /* Pw 52(2): The advance is {advance_share} of the norm less the income. */
  BIJSTAND_RULE_ADVANCE_SHARE_2015 = 1041,
  /* Pw 52(2): The advance is {advance_amount} a month. */
  BIJSTAND_RULE_ADVANCE_AMOUNT_2015 = 1042,
  /* Pw 52(1): The first advance comes on {advance_by} at the latest. */
  BIJSTAND_RULE_ADVANCE_BY_2015 = 1043,
  /* Pw 52(1): The next advance comes on {advance_next_by} at the latest. */
  BIJSTAND_RULE_ADVANCE_NEXT_BY_2015 = 1044,
  /* Praktijk poort: Whoever is young and reports goes to the youth desk first. */
  BIJSTAND_RULE_GATE_FOR_YOUTH = 1048,
  /* Praktijk poort: Whoever asks for assistance appears at the municipality's gate first. */
  BIJSTAND_RULE_GATE_FOR_ALL = 1049,
  /* Praktijk poort: The municipality expects the applicant on {gate_report_by} at the latest. */
  BIJSTAND_RULE_GATE_REPORT_BY_PRACTICE = 1050,
  /* Praktijk poort: The track at the gate is over on {gate_track_until}. */
  BIJSTAND_RULE_GATE_TRACK_BY_PRACTICE = 1051,
  /* Praktijk poort: By this practice nothing is paid before {gate_payment_from}. */
  BIJSTAND_RULE_GATE_PAYMENT_BY_PRACTICE = 1052,
  /* Abw 65(1): The duty to inform has not been met. */
  BIJSTAND_RULE_BREACH_INFORMATION_ABW = 1251,
  /* WWB 17(1): The duty to inform has not been met. */
  BIJSTAND_RULE_BREACH_INFORMATION_2004 = 1252,
  /* WWB 17(1): The duty to inform has not been met, on something that no register could have told the college. */
  BIJSTAND_RULE_BREACH_INFORMATION_2009 = 1253,
  /* Pw 17(1): The duty to inform has not been met, on something that no register could have told the college. */
  BIJSTAND_RULE_BREACH_INFORMATION_2015 = 1254,
  /* Abw 14(1): Another duty of the Abw has not been met. */
  BIJSTAND_RULE_BREACH_DUTY_ABW = 1255,
  /* WWB 9(1): A duty on the way to work has not been met. */
  BIJSTAND_RULE_BREACH_WORK_2004 = 1256,
  /* WWB 17(2): The duty to co-operate has not been met. */
  BIJSTAND_RULE_BREACH_COOPERATION_2004 = 1257,
  /* Pw 9(1): A duty on the way to work has not been met. */
  BIJSTAND_RULE_BREACH_WORK_2015 = 1258,
  /* Pw 17(2): The duty to co-operate has not been met. */
  BIJSTAND_RULE_BREACH_COOPERATION_2015 = 1259,
  /* WWB 18(2): Another duty has not been met, or there was a lack of responsibility. */
  BIJSTAND_RULE_BREACH_OTHERWISE_2004 = 1260,
  /* Pw 9(6): There was very serious misconduct. */
  BIJSTAND_RULE_BREACH_MISCONDUCT_2015 = 1261,
  /* Pw 18(2): Another duty has not been met, or there was a lack of responsibility. */
  BIJSTAND_RULE_BREACH_OTHERWISE_2015 = 1262,
  /* Pw 18(4)(a): Generally accepted work was not accepted or kept. */
  BIJSTAND_RULE_BREACH_UNIFORM_ACCEPT_OR_KEEP_WORK = 1263,
  /* Pw 18(4)(b): There was no registration with a temporary agency, though it was imposed. */
  BIJSTAND_RULE_BREACH_UNIFORM_TEMP_AGENCY = 1264,
  /* Pw 18(4)(c): Before a move no work was sought in the other municipality. */
  BIJSTAND_RULE_BREACH_UNIFORM_SEEK_WORK_ELSEWHERE = 1265,
  /* Pw 18(4)(d): There is no willingness to travel as far as work asks. */
  BIJSTAND_RULE_BREACH_UNIFORM_TRAVEL_TIME = 1266,
  /* Pw 18(4)(e): There is no willingness to move for work. */
  BIJSTAND_RULE_BREACH_UNIFORM_WILLING_TO_MOVE = 1267,
  /* Pw 18(4)(f): Knowledge and skills for work were not gained or kept. */
  BIJSTAND_RULE_BREACH_UNIFORM_SKILLS = 1268,
  /* Pw 18(4)(g): Getting work was hindered by clothes, care of the person or conduct. */
  BIJSTAND_RULE_BREACH_UNIFORM_HINDER_WORK = 1269,
  /* Pw 18(4)(h): Support that was offered was not used. */
  BIJSTAND_RULE_BREACH_UNIFORM_USE_SUPPORT = 1270,
  /* Pw 18b(1): The language requirement does not hold yet. */
  BIJSTAND_RULE_LANGUAGE_PRINTED_AHEAD = 1271,
  /* Pw 18b(1): The test shows that command of Dutch falls short, and notice of that was given. */
  BIJSTAND_RULE_LANGUAGE_SHORT = 1272,
  /* Pw 18b(6)(a): Learning began in time and makes the progress that may be expected. */
  BIJSTAND_RULE_LANGUAGE_LEARNING = 1273,
  /* Pw 18b(6)(b): There is no blame at all. */
  BIJSTAND_RULE_LANGUAGE_NO_BLAME_AT_ALL = 1274,
  /* Pw 18b(1): The assistance is reduced because command of Dutch falls short. */
  BIJSTAND_RULE_SANCTION_LANGUAGE = 1275,
  /* Abw 14(1): Assistance is refused by the categories of the national decree. */
  BIJSTAND_RULE_MEASURE_ABW = 1276,
  /* Abw 14a(1): A fine is imposed for the breach of the duty to inform. */
  BIJSTAND_RULE_FINED_ABW = 1277,
  /* WWB 18(2): The assistance is reduced by the by-law. */
  BIJSTAND_RULE_BYLAW_2004 = 1278,
  /* WIJ 41: The assistance is reduced by the by-law. */
  BIJSTAND_RULE_BYLAW_WIJ = 1279,
  /* WIJ 42: The offer of work or learning was refused: there is no right to the income provision. */
  BIJSTAND_RULE_OFFER_REFUSED_WIJ = 1280,
  /* WWB 18(2): The assistance is reduced by the by-law. */
  BIJSTAND_RULE_BYLAW_2013 = 1281,
  /* Pw 18(2): The assistance is reduced by the by-law. */
  BIJSTAND_RULE_BYLAW_2015 = 1282,
  /* Pw 18(4): For a uniform duty the assistance is reduced in any case. */
  BIJSTAND_RULE_UNIFORM_MEASURE_2015 = 1283,
  /* Pw 9a(12): The exemption of a single parent was withdrawn: the assistance is reduced by the by-law. */
  BIJSTAND_RULE_BYLAW_AFTER_EXEMPTION = 1284,
  /* WWB 18a(1): An administrative fine is imposed for the breach of the duty to inform. */
  BIJSTAND_RULE_FINED_2013 = 1285,
  /* Pw 18a(1): An administrative fine is imposed for the breach of the duty to inform. */
  BIJSTAND_RULE_FINED_2015 = 1286,
  /* Abw 14: There is no blame at all: no measure follows. */
  BIJSTAND_RULE_NO_BLAME_ABW = 1287,
  /* WWB 18(2): There is no blame at all: no measure follows. */
  BIJSTAND_RULE_NO_BLAME_2004 = 1288,
  /* Pw 18(9): There is no blame at all: no measure follows. */
  BIJSTAND_RULE_NO_BLAME_2015 = 1289,
  /* Awb 5:41: The breach cannot be blamed on the person: no fine follows. */
  BIJSTAND_RULE_NO_FINE_WITHOUT_BLAME = 1290,
  /* WWB 18a(7): There are urgent reasons: the college may leave the fine. */
  BIJSTAND_RULE_FINE_LEFT_2013 = 1291,
  /* Pw 18a(7): There are urgent reasons: the college may leave the fine. */
  BIJSTAND_RULE_FINE_LEFT_2015 = 1292,
  /* Pw 18(5): It is the first time in twelve months. */
  BIJSTAND_RULE_STEP_FIRST = 1293,
  /* Pw 18(6): It is within twelve months after the first reduction. */
  BIJSTAND_RULE_STEP_SECOND = 1294,
  /* Pw 18(7): It is within twelve months after the second reduction. */
  BIJSTAND_RULE_STEP_THIRD = 1295,
  /* Pw 18(8): It is again within twelve months after a third or later reduction. */
  BIJSTAND_RULE_STEP_LATER = 1296,
  /* Pw 18b(9): In the first six months the assistance is reduced by {language_reduction_first_percent} of the norm. */
  BIJSTAND_RULE_PERCENT_LANGUAGE_1 = 1297,
  /* Pw 18b(10): After six months and a new test the reduction is {language_reduction_second_percent} of the norm. */
  BIJSTAND_RULE_PERCENT_LANGUAGE_2 = 1298,
  /* Pw 18b(11): After a year and a new test the reduction is {language_reduction_third_percent} of the norm. */
  BIJSTAND_RULE_PERCENT_LANGUAGE_3 = 1299,
  /* Pw 18b(7): The college adjusts the reduction to the circumstances for urgent reasons. */
  BIJSTAND_RULE_PERCENT_LANGUAGE_MODERATED = 1300,
  /* Abw 14(1): The national decree sets the share by the category of the conduct. */
  BIJSTAND_RULE_PERCENT_OF_DECREE = 1301,
  /* WWB 8(1)(b): The by-law sets the share by the category of the conduct. */
  BIJSTAND_RULE_PERCENT_OF_BYLAW_2004 = 1302,
  /* WIJ 41: The by-law sets the share by the category of the conduct. */
  BIJSTAND_RULE_PERCENT_OF_BYLAW_WIJ = 1303,
  /* Pw 8(1)(a): The by-law sets the share by the category of the conduct. */
  BIJSTAND_RULE_PERCENT_OF_BYLAW_2015 = 1304,
  /* Pw 8(1)(c): The by-law sets the share after an exemption was withdrawn. */
  BIJSTAND_RULE_PERCENT_AFTER_EXEMPTION = 1305,
  /* Pw 18(5): The reduction for a uniform duty is {uniform_sanction_percent}. */
  BIJSTAND_RULE_PERCENT_UNIFORM = 1306,
  /* Pw 18(10): The college adjusts the reduction to the circumstances for urgent reasons. */
  BIJSTAND_RULE_PERCENT_MODERATED = 1307,
  /* Pw 18b(9): The first step of the language requirement lasts {language_reduction_first_months} months. */
  BIJSTAND_RULE_MONTHS_LANGUAGE_1 = 1308,
  /* Pw 18b(10): The second step of the language requirement lasts {language_reduction_second_months} months. */
  BIJSTAND_RULE_MONTHS_LANGUAGE_2 = 1309,
  /* Abw 14(1): The national decree sets the length. */
  BIJSTAND_RULE_MONTHS_OF_DECREE = 1310,
  /* WWB 8(1)(b): The by-law sets the months by the category of the conduct. */
  BIJSTAND_RULE_MONTHS_OF_BYLAW_2004 = 1311,
  /* WIJ 41: The by-law sets the months by the category of the conduct. */
  BIJSTAND_RULE_MONTHS_OF_BYLAW_WIJ = 1312,
  /* Pw 8(1)(a): The by-law sets the months by the category of the conduct. */
  BIJSTAND_RULE_MONTHS_OF_BYLAW_2015 = 1313,
  /* Pw 8(1)(c): The by-law sets the months after an exemption was withdrawn. */
  BIJSTAND_RULE_MONTHS_AFTER_EXEMPTION = 1314,
  /* Pw 18(5): The by-law sets the months of the first reduction, from one to three. */
  BIJSTAND_RULE_MONTHS_FIRST = 1315,
  /* Pw 18(6): The by-law sets the months of the second reduction: more than the first, and three at most. */
  BIJSTAND_RULE_MONTHS_SECOND = 1316,
  /* Pw 18(7): The third reduction lasts {uniform_sanction_third_months} months. */
  BIJSTAND_RULE_MONTHS_THIRD = 1317,
  /* Pw 18(8): Each further reduction lasts {uniform_sanction_third_months} months. */
  BIJSTAND_RULE_MONTHS_LATER = 1318,
  /* Pw 18(5): The act bounds the first reduction: the shortest it can be. */
  BIJSTAND_RULE_MONTHS_MIN_FIRST = 1319,
  /* Pw 18(6): The act bounds the second reduction: the shortest it can be. */
  BIJSTAND_RULE_MONTHS_MIN_SECOND = 1320,
  /* Pw 18(7): The third reduction has a fixed length. */
  BIJSTAND_RULE_MONTHS_MIN_THIRD = 1321,
  /* Pw 18(8): A later reduction has a fixed length. */
  BIJSTAND_RULE_MONTHS_MIN_LATER = 1322,
  /* Pw 18(5): The act bounds the first reduction: the longest it can be. */
  BIJSTAND_RULE_MONTHS_MAX_FIRST = 1323,
  /* Pw 18(6): The act bounds the second reduction: the longest it can be. */
  BIJSTAND_RULE_MONTHS_MAX_SECOND = 1324,
  /* Pw 18(7): The third reduction has a fixed length. */
  BIJSTAND_RULE_MONTHS_MAX_THIRD = 1325,
  /* Pw 18(8): A later reduction has a fixed length. */
  BIJSTAND_RULE_MONTHS_MAX_LATER = 1326,
  /* Abw 14(1): In money the reduction is the share of the norm or the benefit, and no more than the benefit. */
  BIJSTAND_RULE_REDUCTION_AMOUNT_ABW = 1327,
  /* WWB 18(2): In money the reduction is the share of the norm or the benefit, and no more than the benefit. */
  BIJSTAND_RULE_REDUCTION_AMOUNT_2004 = 1328,
  /* Pw 18b(4): In money the reduction is the share of the norm. */
  BIJSTAND_RULE_REDUCTION_AMOUNT_LANGUAGE = 1329,
  /* Pw 18(2): In money the reduction is the share of the norm or the benefit, and no more than the benefit. */
  BIJSTAND_RULE_REDUCTION_AMOUNT_2015 = 1330,
  /* Pw 18(5): The reduction is spread over three months: the amount in all of them. */
  BIJSTAND_RULE_REDUCTION_AMOUNT_SPREAD = 1331,
  /* Pw 18(5): A third at least is taken off in the first month. */
  BIJSTAND_RULE_INSTALLMENT_FIRST = 1332,
  /* Pw 18(5): Part is taken off in the second month. */
  BIJSTAND_RULE_INSTALLMENT_SECOND = 1333,
  /* Pw 18(5): Part is taken off in the third month. */
  BIJSTAND_RULE_INSTALLMENT_THIRD = 1334,
  /* Pw 18b(9): Step 1 of the language requirement is a reduction of {language_reduction_first_percent}. */
  BIJSTAND_RULE_LANGUAGE_STEP_1_PERCENT = 1335,
  /* Pw 18b(10): Step 2 of the language requirement is a reduction of {language_reduction_second_percent}. */
  BIJSTAND_RULE_LANGUAGE_STEP_2_PERCENT = 1336,
  /* Pw 18b(11): Step 3 of the language requirement is a reduction of {language_reduction_third_percent}. */
  BIJSTAND_RULE_LANGUAGE_STEP_3_PERCENT = 1337,
  /* WWB 18(3): The college reconsiders the reduction within a term of three months at most. */
  BIJSTAND_RULE_REVIEW_TERM_2005 = 1338,
  /* Pw 18(3): The college reconsiders the reduction within a term of three months at most. */
  BIJSTAND_RULE_REVIEW_TERM_2015 = 1339,
  /* Pw 18(11): On request the reduction can be reviewed as soon as it is unmistakable that the duty is met. */
  BIJSTAND_RULE_REVIEW_ON_REQUEST = 1340,
  /* Pw 18(11): Review was asked for, and it is unmistakable that the duty is met. */
  BIJSTAND_RULE_REVIEW_NOW = 1341,
  /* Abw 14(1): The reduction is deducted from the assistance of the month. */
  BIJSTAND_RULE_AFTER_REDUCTION_ABW = 1342,
  /* WWB 18(2): The reduction is deducted from the assistance of the month. */
  BIJSTAND_RULE_AFTER_REDUCTION_2004 = 1343,
  /* Pw 18(2): The reduction is deducted from the assistance of the month. */
  BIJSTAND_RULE_AFTER_REDUCTION_2015 = 1344,
  /* WWB 18a(5): In the five years before a sanction was imposed for the same conduct, and it is final. */
  BIJSTAND_RULE_REPEAT_2013 = 1345,
  /* WWB 18a(6): In the ten years before a prison sentence was imposed for the same conduct. */
  BIJSTAND_RULE_REPEAT_AFTER_PRISON_2013 = 1346,
  /* Pw 18a(5): In the five years before a sanction was imposed for the same conduct, and it is final. */
  BIJSTAND_RULE_REPEAT_2015 = 1347,
  /* Pw 18a(6): In the ten years before a prison sentence was imposed for the same conduct. */
  BIJSTAND_RULE_REPEAT_AFTER_PRISON_2015 = 1348,
  /* Awb 5:46(4): The law of the day of the breach brings a lower fine than that of the day of the decision. */
  BIJSTAND_RULE_LEX_MITIOR = 1349,
  /* Abw 14a: The fine hangs on the loss. */
  BIJSTAND_RULE_FINE_BASE_ABW = 1350,
  /* WWB 18a(2): The fine hangs on the loss. */
  BIJSTAND_RULE_FINE_BASE_2013 = 1351,
  /* WWB 18a(5): On repetition {fine_repeat_percent} of the loss counts. */
  BIJSTAND_RULE_FINE_BASE_REPEAT_2013 = 1352,
  /* Pw 18a(2): The fine hangs on the loss. */
  BIJSTAND_RULE_FINE_BASE_2015 = 1353,
  /* Pw 18a(5): On repetition {fine_repeat_percent} of the loss counts. */
  BIJSTAND_RULE_FINE_BASE_REPEAT_2015 = 1354,
  /* Abw 14a: The fine is {loss_fine_percent} of the loss. */
  BIJSTAND_RULE_FINE_PERCENT_ABW = 1355,
  /* Boetebesluit 2(1): The fine is set at the loss, lower for reduced blame. */
  BIJSTAND_RULE_FINE_PERCENT_2013 = 1356,
  /* Boetebesluit 2(2): With intent the fine is {fine_percent_intent} of the loss. */
  BIJSTAND_RULE_FINE_SHARE_INTENT = 1357,
  /* Boetebesluit 2(3): With gross negligence the fine is {fine_percent_gross_negligence} of the loss. */
  BIJSTAND_RULE_FINE_SHARE_GROSS = 1358,
  /* Boetebesluit 2(4): Without intent or gross negligence the fine is {fine_percent_normal} of the loss. */
  BIJSTAND_RULE_FINE_SHARE_NORMAL = 1359,
  /* Boetebesluit 2(5): With reduced blame the fine is {fine_percent_reduced} of the loss. */
  BIJSTAND_RULE_FINE_SHARE_REDUCED = 1360,
  /* Pw 18a(1): With intent the fine is at most one of the fifth category. */
  BIJSTAND_RULE_FINE_CAP_INTENT = 1361,
  /* Pw 18a(1): Without intent the fine is at most one of the third category. */
  BIJSTAND_RULE_FINE_CAP_GROSS = 1362,
  /* Boetebesluit 2(7)(a): With a high loss the fine is 50/75 of the third category. */
  BIJSTAND_RULE_FINE_CAP_NORMAL = 1363,
  /* Boetebesluit 2(7)(b): With a high loss and reduced blame the fine is 25/75 of the third category. */
  BIJSTAND_RULE_FINE_CAP_REDUCED = 1364,
  /* WWB 18a(3): Without loss the fine is at most one of the second category. */
  BIJSTAND_RULE_FINE_CAP_NO_LOSS_2013 = 1365,
  /* Pw 18a(3): Without loss the fine is at most one of the second category. */
  BIJSTAND_RULE_FINE_CAP_NO_LOSS_2015 = 1366,
  /* Boetebesluit 2a(2): Blame is reduced: the fine is lower. */
  BIJSTAND_RULE_FINE_REDUCED_2013 = 1367,
  /* Abw 14a: The fine is {loss_fine_percent} of the loss. */
  BIJSTAND_RULE_FINE_AMOUNT_ABW = 1368,
  /* WWB 18a(1): The fine is {fine_percent} of {fine_base}, and no more than the law of the breach and that of the decision allow. */
  BIJSTAND_RULE_FINE_AMOUNT_2013 = 1369,
  /* WWB 18a(3): Without loss the fine is {fine_no_loss}. */
  BIJSTAND_RULE_FINE_AMOUNT_NO_LOSS_2013 = 1370,
  /* Pw 18a(1): The fine is {fine_percent} of {fine_base}, and no more than the law of the breach and that of the decision allow. */
  BIJSTAND_RULE_FINE_AMOUNT_2015 = 1371,
  /* Pw 18a(3): Without loss the fine is {fine_no_loss}. */
  BIJSTAND_RULE_FINE_AMOUNT_NO_LOSS_2015 = 1372,
  /* Boetebesluit 2(8): The fine is no more than the person can pay within the term. */
  BIJSTAND_RULE_FINE_AMOUNT_CAPACITY = 1373,
  /* Boetebesluit 2(8): The college has set the fine lower, since it must be proportionate. */
  BIJSTAND_RULE_FINE_AMOUNT_DECIDED = 1374,
  /* WWB 18a(1): The courts fit the fine to the blame. */
  BIJSTAND_RULE_FINE_BY_CASE_LAW_2014 = 1375,
  /* Pw 18a(1): The courts fit the fine to the blame. */
  BIJSTAND_RULE_FINE_BY_CASE_LAW_2015 = 1376,
  /* Abw 14a: Whoever breached the duty to inform pays the fine. */
  BIJSTAND_RULE_LIABLE_ABW = 1377,
  /* WWB 18a(1): Whoever breached the duty to inform pays the fine. */
  BIJSTAND_RULE_LIABLE_2013 = 1378,
  /* Pw 18a(1): Whoever breached the duty to inform pays the fine. */
  BIJSTAND_RULE_LIABLE_2015 = 1379,
  /* Pw 18a(9): All members of the family are liable for the whole fine. */
  BIJSTAND_RULE_LIABLE_FAMILY = 1380,
  /* Boetebesluit 2aa(1)(a): There is no loss, or it is no more than {fine_warning_loss_max}. */
  BIJSTAND_RULE_SMALL_LOSS = 1381,
  /* Boetebesluit 2aa(1)(b): The right information was given of own accord within {fine_self_correction_days} days, before the discovery. */
  BIJSTAND_RULE_CORRECTED_HIMSELF = 1382,
  /* Abw 14a: There is a fine; a warning is not possible as such. */
  BIJSTAND_RULE_FINE_NOT_WARNING_ABW = 1383,
  /* Abw 14a: There is no loss and no warning in the two years before: one may do now. */
  BIJSTAND_RULE_WARNING_ABW = 1384,
  /* WWB 18a(1): There is a fine; a warning is not possible as such. */
  BIJSTAND_RULE_FINE_NOT_WARNING_2013 = 1385,
  /* WWB 18a(4): There is no loss and no warning in the two years before: one may do now. */
  BIJSTAND_RULE_WARNING_NO_LOSS_2013 = 1386,
  /* Pw 18a(1): There is a fine; a warning is not possible as such. */
  BIJSTAND_RULE_FINE_NOT_WARNING_2015 = 1387,
  /* Pw 18a(4): There is no loss and no warning in the two years before: one may do now. */
  BIJSTAND_RULE_WARNING_NO_LOSS_2015 = 1388,
  /* Pw 18a(4): In this situation a warning may do; none was given in the two years before. */
  BIJSTAND_RULE_WARNING_2017 = 1389,
  /* WWB 58(1): Recovery is a power: the college may co-operate with a settlement of the debts. */
  BIJSTAND_RULE_SETTLEMENT_FREE = 1390,
  /* WWB 60c: Co-operation with a settlement of the debts is not barred yet. */
  BIJSTAND_RULE_SETTLEMENT_PRINTED_AHEAD = 1391,
  /* WWB 60c: The college does not co-operate with a settlement that remits the claim. */
  BIJSTAND_RULE_SETTLEMENT_BARRED_2013 = 1392,
  /* Pw 60c: The college does not co-operate with a settlement that remits the claim. */
  BIJSTAND_RULE_SETTLEMENT_BARRED_2015 = 1393,
  /* Pw 60c: With intent or gross negligence the college does not co-operate with a settlement. */
  BIJSTAND_RULE_SETTLEMENT_BARRED_2017 = 1394,
  /* Pw 18a(13): The college may remit the fine in a settlement of the debts. */
  BIJSTAND_RULE_REMISSION_POSSIBLE = 1395,
  /* Pw 18a(13): Within a year after a fine the same breach was committed: remission is not possible. */
  BIJSTAND_RULE_REMISSION_BARRED = 1396,
  /* Pw 18a(14): Within five years after the remission the same breach was committed. */
  BIJSTAND_RULE_REMISSION_ENDS = 1397,
  /* WWB 60b: The protected minimum holds at each set-off. */
  BIJSTAND_RULE_UNPROTECTED_PRINTED_AHEAD = 1398,
  /* WWB 60b: The fine for a repetition is set off for a time without the protected minimum. */
  BIJSTAND_RULE_UNPROTECTED_2013 = 1399,
  /* WWB 60b: Set-off without the protected minimum lasts {setoff_unprotected_max_months} months at most. */
  BIJSTAND_RULE_UNPROTECTED_MONTHS_MAX_2013 = 1400,
  /* WWB 60b: The by-law sets for how long there is set-off without the protected minimum. */
  BIJSTAND_RULE_UNPROTECTED_MONTHS_2013 = 1401,
  /* Pw 60b: The fine for a repetition is set off for a time without the protected minimum. */
  BIJSTAND_RULE_UNPROTECTED_2015 = 1402,
  /* Pw 60b: Set-off without the protected minimum lasts {setoff_unprotected_max_months} months at most. */
  BIJSTAND_RULE_UNPROTECTED_MONTHS_MAX_2015 = 1403,
  /* Pw 60b: The by-law sets for how long there is set-off without the protected minimum. */
  BIJSTAND_RULE_UNPROTECTED_MONTHS_2015 = 1404,
  /* Pw 60(6): While information for the collection is withheld the protected minimum does not hold. */
  BIJSTAND_RULE_UNPROTECTED_WHILE_HINDERED = 1405,
  /* Abw 69(3): The grant is revised or withdrawn. */
  BIJSTAND_RULE_REVISION_ABW = 1406,
  /* WWB 54(3): The college may revise or withdraw the grant. */
  BIJSTAND_RULE_REVISION_2004 = 1407,
  /* WWB 54(3): After a breach of the duty to inform the grant is revised or withdrawn. */
  BIJSTAND_RULE_REVISION_BREACH_2013 = 1408,
  /* Pw 54(3): The college may revise or withdraw the grant. */
  BIJSTAND_RULE_REVISION_2015 = 1409,
  /* Pw 54(3): After a breach of the duty to inform the grant is revised or withdrawn. */
  BIJSTAND_RULE_REVISION_BREACH_2015 = 1410,
  /* Abw 78(1): What was paid too much is recovered. */
  BIJSTAND_RULE_RECOVERY_ABW = 1411,
  /* WWB 58(1): What was paid too much may be recovered. */
  BIJSTAND_RULE_RECOVERY_2004 = 1412,
  /* WWB 58(2): What was paid too much otherwise than by a breach of the duty to inform may be recovered. */
  BIJSTAND_RULE_RECOVERY_OTHERWISE_2013 = 1413,
  /* Pw 58(2)(a): The assistance was granted wrongly or too high otherwise. */
  BIJSTAND_RULE_RECOVERY_GRANTED_WRONGLY_2015 = 1414,
  /* Pw 58(2)(b): The duties of a loan are not met. */
  BIJSTAND_RULE_RECOVERY_LOAN_2015 = 1415,
  /* Pw 58(2)(c): The assistance follows from a surety. */
  BIJSTAND_RULE_RECOVERY_SURETY_2015 = 1416,
  /* Pw 58(2)(d): There was an advance, and no right. */
  BIJSTAND_RULE_RECOVERY_ADVANCE_2015 = 1417,
  /* Pw 58(2)(e): Payment was undue, and that could be understood. */
  BIJSTAND_RULE_RECOVERY_UNDERSTOOD_2015 = 1418,
  /* Pw 58(2)(f): Means came later over the same time. */
  BIJSTAND_RULE_RECOVERY_LATER_MEANS_2015 = 1419,
  /* WWB 58(1): What was paid too much by a breach of the duty to inform is recovered. */
  BIJSTAND_RULE_RECOVERY_BREACH_2013 = 1420,
  /* Pw 58(1): What was paid too much by a breach of the duty to inform is recovered. */
  BIJSTAND_RULE_RECOVERY_BREACH_2015 = 1421,
  /* WWB 58(5): The costs were made more than two years before the decision: they are not recovered. */
  BIJSTAND_RULE_RECOVERY_TOO_OLD_2004 = 1422,
  /* WWB 58(6): The costs were made more than two years before the decision: they are not recovered. */
  BIJSTAND_RULE_RECOVERY_TOO_OLD_2013 = 1423,
  /* Pw 58(6): The costs were made more than two years before the decision: they are not recovered. */
  BIJSTAND_RULE_RECOVERY_TOO_OLD_2015 = 1424,
  /* WWB 58(8): There are urgent reasons: the college may leave recovery. */
  BIJSTAND_RULE_RECOVERY_HARD_2013 = 1425,
  /* Pw 58(8): There are urgent reasons: the college may leave recovery. */
  BIJSTAND_RULE_RECOVERY_HARD_2015 = 1426,
  /* WWB 58: Policy leaves an amount below {recovery_minimum_amount}. */
  BIJSTAND_RULE_RECOVERY_SMALL_2004 = 1427,
  /* Pw 58(2): Policy leaves an amount below {recovery_minimum_amount}. */
  BIJSTAND_RULE_RECOVERY_SMALL_2015 = 1428,
  /* WWB 58: What was paid too much net is recovered. */
  BIJSTAND_RULE_RECOVERED_NET_2013 = 1429,
  /* WWB 58(5): The year is over: tax and premiums are recovered too. */
  BIJSTAND_RULE_RECOVERED_GROSS_2013 = 1430,
  /* WWB 58(7): After ten years the college may leave further recovery. */
  BIJSTAND_RULE_WAIVER_YEARS_2013 = 1431,
  /* WWB 58(7)(a): Ten years were paid in full. */
  BIJSTAND_RULE_WAIVER_PAID_2013 = 1432,
  /* WWB 58(7)(b): After ten years the arrears were paid with interest and costs. */
  BIJSTAND_RULE_WAIVER_ARREARS_2013 = 1433,
  /* WWB 58(7)(c): In ten years nothing was paid, and nothing is to be expected. */
  BIJSTAND_RULE_WAIVER_HOPELESS_2013 = 1434,
  /* WWB 58(7)(d): Half of the rest at least is paid at once. */
  BIJSTAND_RULE_WAIVER_AT_ONCE_2013 = 1435,
  /* Pw 58(5): What was paid too much net is recovered. */
  BIJSTAND_RULE_RECOVERED_NET_2015 = 1436,
  /* Pw 58(5): The year is over: tax and premiums are recovered too. */
  BIJSTAND_RULE_RECOVERED_GROSS_2015 = 1437,
  /* Pw 58(7): After ten years the college may leave further recovery. */
  BIJSTAND_RULE_WAIVER_YEARS_2015 = 1438,
  /* Pw 58(7)(a): Ten years were paid in full. */
  BIJSTAND_RULE_WAIVER_PAID_2015 = 1439,
  /* Pw 58(7)(b): After ten years the arrears were paid with interest and costs. */
  BIJSTAND_RULE_WAIVER_ARREARS_2015 = 1440,
  /* Pw 58(7)(c): In ten years nothing was paid, and nothing is to be expected. */
  BIJSTAND_RULE_WAIVER_HOPELESS_2015 = 1441,
  /* Pw 58(7)(d): Half of the rest at least is paid at once. */
  BIJSTAND_RULE_WAIVER_AT_ONCE_2015 = 1442,
  /* Pw 58(2): Policy remits the rest after {recovery_remission_months} months of payment. */
  BIJSTAND_RULE_REMITTED_BY_POLICY = 1443,
  /* Pw 58(7)(d): Whoever pays {recovery_buyout_min_percent} of the rest at once can have what is left remitted. */
  BIJSTAND_RULE_LEAST_SINGLE_PAYMENT = 1444,
  /* Awb 4:93(1): Set-off is possible only where the act allows it. */
  BIJSTAND_RULE_SET_OFF_NEEDS_A_BASIS = 1445,
  /* WWB 58(3): The means were received in the {setoff_preceding_max_months} months before: set-off is possible. */
  BIJSTAND_RULE_SET_OFF_2004 = 1446,
  /* WWB 58(4): The means were received in the {setoff_preceding_max_months} months before: set-off is possible. */
  BIJSTAND_RULE_SET_OFF_2013 = 1447,
  /* Pw 58(4): The means were received in the {setoff_preceding_max_months} months before: set-off is possible. */
  BIJSTAND_RULE_SET_OFF_2015 = 1448,
  /* WWB 60(3): The college may set the claim off against the benefit. */
  BIJSTAND_RULE_BENEFIT_SET_OFF_MAY_2013 = 1449,
  /* WWB 60(4): The claim after a breach and the fine are set off against the benefit. */
  BIJSTAND_RULE_BENEFIT_SET_OFF_MUST_2013 = 1450,
  /* WWB 60: The college sets off part of the benefit each month. */
  BIJSTAND_RULE_SET_OFF_EACH_MONTH_2013 = 1451,
  /* Pw 60(3): The college may set the claim off against the benefit. */
  BIJSTAND_RULE_BENEFIT_SET_OFF_MAY_2015 = 1452,
  /* Pw 60(4): The claim after a breach and the fine are set off against the benefit. */
  BIJSTAND_RULE_BENEFIT_SET_OFF_MUST_2015 = 1453,
  /* Pw 60(4): The college sets off part of the benefit each month. */
  BIJSTAND_RULE_SET_OFF_EACH_MONTH_2015 = 1454,
  /* WWB 59(1): The assistance can be recovered from each member of the family. */
  BIJSTAND_RULE_RECOVERY_LIABLE_2004 = 1455,
  /* Pw 59(1): The assistance can be recovered from each member of the family. */
  BIJSTAND_RULE_RECOVERY_LIABLE_2015 = 1456,
  /* WWB 54(1): Data are missing by own fault: the right is suspended. */
  BIJSTAND_RULE_RIGHT_SUSPENDED_2004 = 1457,
  /* WWB 54(2): The default was put right in time: the right revives. */
  BIJSTAND_RULE_RIGHT_REVIVED_2004 = 1458,
  /* WWB 54(1): The right is suspended for eight weeks at most. */
  BIJSTAND_RULE_SUSPENSION_LENGTH_2004 = 1459,
  /* WWB 54(2): The time of the suspension is paid afterwards. */
  BIJSTAND_RULE_PAID_AFTERWARDS_2004 = 1460,
  /* WWB 54(4): The default was not put right in time: the college may withdraw the grant. */
  BIJSTAND_RULE_WITHDRAWAL_2004 = 1461,
  /* WWB 54(4): Withdrawal begins on the first day of the suspension. */
  BIJSTAND_RULE_WITHDRAWAL_FROM_2004 = 1462,
  /* Pw 54(1): Data are missing by own fault: the right is suspended. */
  BIJSTAND_RULE_RIGHT_SUSPENDED_2015 = 1463,
  /* Pw 54(2): The default was put right in time: the right revives. */
  BIJSTAND_RULE_RIGHT_REVIVED_2015 = 1464,
  /* Pw 54(1): The right is suspended for eight weeks at most. */
  BIJSTAND_RULE_SUSPENSION_LENGTH_2015 = 1465,
  /* Pw 54(2): The time of the suspension is paid afterwards. */
  BIJSTAND_RULE_PAID_AFTERWARDS_2015 = 1466,
  /* Pw 54(4): The default was not put right in time: the college may withdraw the grant. */
  BIJSTAND_RULE_WITHDRAWAL_2015 = 1467,
  /* Pw 54(4): Withdrawal begins on the first day of the suspension. */
  BIJSTAND_RULE_WITHDRAWAL_FROM_2015 = 1468,
  /* Pw 40(5): The address still differs after the time to correct it: the grant is revised or withdrawn. */
  BIJSTAND_RULE_WITHDRAWAL_OF_ADDRESS = 1469,
  /* Pw 40(5): That begins on the first day of the suspension of the payment. */
  BIJSTAND_RULE_WITHDRAWAL_OF_ADDRESS_FROM = 1470,
  /* how many there are; grows with the table */
  BIJSTAND_RULE_COUNT = 1471
};

#endif
