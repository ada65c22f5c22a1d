/* SPDX-License-Identifier: EUPL-1.2 */
/* Printed from figures.csv by tables.awk; numbers are append-only and never reused. */
#ifndef BIJSTAND_FIGURE_NUMBERS_H
#define BIJSTAND_FIGURE_NUMBERS_H

#include <stdint.h>

/* A number of one of the enumerators below. */
typedef int32_t bijstand_figure;

enum {
  /* inwonertal; Besluit Pw 4. Inhabitants of the municipality (inhabitants) */
  BIJSTAND_FIGURE_INHABITANTS = 0,
  /* netto lasten; Besluit Pw 10. Net costs of benefits as part of the grant (percent) */
  BIJSTAND_FIGURE_COSTS_PERCENT_OF_GRANT = 1,
  /* tekort; Besluit Pw 10. Deficit of the year as part of the grant; follows from the costs when they are stated (percent) */
  BIJSTAND_FIGURE_DEFICIT_PERCENT = 2,
  /* eerste tekortjaar; Besluit WWB 2007 10. No deficit in earlier years */
  BIJSTAND_FIGURE_FIRST_DEFICIT_YEAR = 3,
  /* eerder tekort; Besluit Pw 10. Deficit of the first of the three years that count (percent) */
  BIJSTAND_FIGURE_EARLIER_DEFICIT_1_PERCENT = 4,
  /* eerder tekort; Besluit Pw 10. Deficit of the second of them (percent) */
  BIJSTAND_FIGURE_EARLIER_DEFICIT_2_PERCENT = 5,
  /* eerder tekort; Besluit Pw 10. Deficit of the third of them (percent) */
  BIJSTAND_FIGURE_EARLIER_DEFICIT_3_PERCENT = 6,
  /* meerjarig tekort; Besluit Pw 10. The deficit over the years together is above this part of the grant (percent) */
  BIJSTAND_FIGURE_CUMULATIVE_DEFICIT_ABOVE_PERCENT = 7,
  /* overige voorwaarden; Besluit Pw 10a. All other conditions of the safety net hold */
  BIJSTAND_FIGURE_FORMAL_CONDITIONS_MET = 8,
  /* voorwaarden meerjarige uitkering; Besluit WWB 2007 10a. The conditions of the multi-year grant hold */
  BIJSTAND_FIGURE_MULTI_YEAR_CONDITIONS_MET = 9,
  /* meerjarige uitkering tot 2015; Besluit Pw 10(3). The multi-year grant was granted and was withdrawn in 2015 */
  BIJSTAND_FIGURE_MULTI_YEAR_GRANT_UNTIL_2014 = 10,
  /* gemeenteraad; Besluit Pw 10a. What the council has done */
  BIJSTAND_FIGURE_COUNCIL = 11,
  /* maatregelen; Besluit Pw 10a. How far the measures against the deficit are */
  BIJSTAND_FIGURE_MEASURES = 12,
  /* eigen personeel; WWB 7(4). All reintegration work is done by own staff */
  BIJSTAND_FIGURE_OWN_STAFF_ONLY = 13,
  /* niet bestede re-integratiemiddelen; WWB 69, 70. Money for reintegration was left at the end of the year */
  BIJSTAND_FIGURE_REINTEGRATION_MONEY_UNSPENT = 14,
  /* uitkeringsbudget; WWB 69, Pw 69. Budget for benefits of the year (cents) */
  BIJSTAND_FIGURE_BENEFIT_BUDGET = 15,
  /* uitkeringslasten; WWB 69, Pw 69. Expected cost of benefits of the year (cents) */
  BIJSTAND_FIGURE_BENEFIT_COST = 16,
  /* investering; practice F-12. Money put into a plan (cents) */
  BIJSTAND_FIGURE_INVESTMENT = 17,
  /* besparing; practice F-12. What the plan saved (cents) */
  BIJSTAND_FIGURE_SAVING = 18,
  /* besparing per uitstroomjaar; practice F-12. What one client a year less saves (cents) */
  BIJSTAND_FIGURE_SAVING_PER_EXIT = 19,
  /* projectkosten; practice S1-23. Cost of a project (cents) */
  BIJSTAND_FIGURE_PROJECT_COST = 20,
  /* bestand; practice F-10. Running benefits (clients) */
  BIJSTAND_FIGURE_CASELOAD = 21,
  /* deelnemers per jaar; practice F-10. Who began a track in the year (clients) */
  BIJSTAND_FIGURE_ENTRANTS_YEAR = 22,
  /* deelnemers per dag; practice F-10. Who is in a track on a mean day (clients) */
  BIJSTAND_FIGURE_DAILY_MEAN = 23,
  /* bestand tegenover vroeger; practice F-09. Benefits of the municipality as part of those before (percent) */
  BIJSTAND_FIGURE_CASELOAD_INDEX_LOCAL_PERCENT = 24,
  /* landelijk bestand tegenover vroeger; practice F-09. Benefits in the country as part of those before (percent) */
  BIJSTAND_FIGURE_CASELOAD_INDEX_NATIONAL_PERCENT = 25,
  /* objectief deel; Besluit Pw 4. Part of the grant that follows the model (millionths) */
  BIJSTAND_FIGURE_GRANT_OBJECTIVE_SHARE = 26,
  /* overgang, historisch deel; Besluit Pw 8. Part by past costs in the years of transition (millionths) */
  BIJSTAND_FIGURE_GRANT_TRANSITION_HISTORIC = 27,
  /* overgang, deel naar model; Besluit Pw 8. Part by the model in the years of transition (millionths) */
  BIJSTAND_FIGURE_GRANT_TRANSITION_MODEL = 28,
  /* budget; Besluit Pw 2. Budget from which the grant is paid */
  BIJSTAND_FIGURE_GRANT_POOL = 29,
  /* vangnet; Besluit Pw 10. Whether nothing that is stated bars a request; what is still to be shown is missing */
  BIJSTAND_FIGURE_SAFETY_NET_POSSIBLE = 30,
  /* vangnet, soort; Besluit Pw 10. Which grant it would be */
  BIJSTAND_FIGURE_SAFETY_NET_KIND = 31,
  /* vangnet, drempel; Besluit Pw 10. Part of the grant that the costs must exceed (percent) */
  BIJSTAND_FIGURE_SAFETY_NET_EXCESS_OVER_PERCENT = 32,
  /* vangnet, gemeenteraad; Besluit Pw 10a. What the council must have done */
  BIJSTAND_FIGURE_SAFETY_NET_COUNCIL = 33,
  /* vangnet, lagere drempel; Besluit Pw 10(3). Whether the lower threshold of 2015 holds */
  BIJSTAND_FIGURE_SAFETY_NET_LOWER_THRESHOLD = 34,
  /* vangnet, bedrag; Besluit Pw 10. What is paid as part of the grant (percent_text) */
  BIJSTAND_FIGURE_SAFETY_NET_AMOUNT_PERCENT_OF_GRANT = 35,
  /* vangnet, ontvankelijk; Besluit Pw 10a. Whether council and measures let the request be treated */
  BIJSTAND_FIGURE_SAFETY_NET_ADMISSIBLE = 36,
  /* re-integratiemiddelen; WWB 69, 70. What becomes of what was left */
  BIJSTAND_FIGURE_REINTEGRATION_MONEY = 37,
  /* re-integratie in eigen beheer; WWB 7(4). Whether reintegration work may be done by own staff */
  BIJSTAND_FIGURE_OWN_STAFF_ALLOWED = 38,
  /* toereikendheid; practice F-17. Budget for benefits by their expected cost (millionths) */
  BIJSTAND_FIGURE_BUDGET_SUFFICIENCY = 39,
  /* baten-kostenverhouding; practice F-12. Saving by investment (millionths) */
  BIJSTAND_FIGURE_BENEFIT_COST_RATIO = 40,
  /* terugverdienpunt; practice F-12. Client-years less that earn the investment back, rounded up (clients) */
  BIJSTAND_FIGURE_BREAK_EVEN_EXITS = 41,
  /* eigen aandeel; practice S1-23. Cost of a project without the share of the European Social Fund (cents) */
  BIJSTAND_FIGURE_OWN_COST = 42,
  /* middelen per hoofd; practice F-11. Means by people who need guidance against what it was (millionths) */
  BIJSTAND_FIGURE_BUDGET_PER_HEAD = 43,
  /* bereik; practice F-10. Who began a track by the running benefits (millionths) */
  BIJSTAND_FIGURE_PROGRAM_COVERAGE = 44,
  /* verblijfsduur; practice F-10. Mean stay in a track, Little's law over a year of 365 days, half up (days) */
  BIJSTAND_FIGURE_MEAN_STAY_DAYS = 45,
  /* bestand tegenover het land; practice F-09. Growth of the municipality by that of the country (millionths) */
  BIJSTAND_FIGURE_RELATIVE_CASELOAD = 46,
  /* bestand aan het begin; practice F-08. Running benefits at the end of the first day (clients) */
  BIJSTAND_FIGURE_STOCK_BEFORE = 47,
  /* bestand aan het eind; practice F-08. Running benefits at the end of the last day (clients) */
  BIJSTAND_FIGURE_STOCK_AFTER = 48,
  /* uitstroom; practice F-03. Benefits that ended in between (clients) */
  BIJSTAND_FIGURE_EXITS = 49,
  /* beïnvloedbare uitstroom; practice F-04. Of these the ones with a reason of the set that the municipality counts (clients) */
  BIJSTAND_FIGURE_EXITS_INFLUENCEABLE = 50,
  /* uitstroom om onbekende reden; practice F-04. Of these the ones with another cause or one with the partner (clients) */
  BIJSTAND_FIGURE_EXITS_UNKNOWN = 51,
  /* instroom van een aanpak; practice F-06. All who began with a plan (clients) */
  BIJSTAND_FIGURE_COHORT = 52,
  /* daarvan in de uitkering; practice F-06. Of these the ones with a benefit on the day of measuring (clients) */
  BIJSTAND_FIGURE_COHORT_IN_BENEFIT = 53,
  /* daarvan geplaatst; practice F-07. Of these the ones placed or moved on within the time of the target (clients) */
  BIJSTAND_FIGURE_COHORT_PLACED = 54,
  /* bestand tegenover het begin; practice F-08. Stock at the end by that at the beginning (millionths) */
  BIJSTAND_FIGURE_STOCK_INDEX = 55,
  /* uitstroompercentage; practice F-03. Exits by the stock at the beginning (millionths) */
  BIJSTAND_FIGURE_OUTFLOW_RATE = 56,
  /* beïnvloedbaar deel; practice F-04. Exits that count as brought about by those with a known reason (millionths) */
  BIJSTAND_FIGURE_INFLUENCEABLE_SHARE = 57,
  /* deel in de uitkering; practice F-06. Part of the cohort in benefit on the day (millionths) */
  BIJSTAND_FIGURE_BENEFIT_SHARE = 58,
  /* deel niet in de uitkering; practice F-06. The other part; not the same as work or school (millionths) */
  BIJSTAND_FIGURE_PREVENTED_SHARE = 59,
  /* geplaatst deel; practice F-07. Part of the cohort that was placed (millionths) */
  BIJSTAND_FIGURE_PLACED_SHARE = 60,
  /* doelstelling gehaald; practice F-07. Whether that is at least the share of the target in the policy of the day */
  BIJSTAND_FIGURE_TARGET_MET = 61,
  /* how many there are; grows with the table */
  BIJSTAND_FIGURE_COUNT = 62
};

enum {
  BIJSTAND_FIGURE_COUNCIL_INFORMED = 0,
  BIJSTAND_FIGURE_COUNCIL_CONSENTED = 1
};

enum {
  BIJSTAND_FIGURE_MEASURES_PLANNED = 0,
  BIJSTAND_FIGURE_MEASURES_TAKEN = 1
};

enum {
  BIJSTAND_FIGURE_GRANT_POOL_COMMON = 0,
  BIJSTAND_FIGURE_GRANT_POOL_SMALL_MUNICIPALITIES = 1
};

enum {
  BIJSTAND_FIGURE_SAFETY_NET_KIND_INCIDENTAL = 0,
  BIJSTAND_FIGURE_SAFETY_NET_KIND_MULTI_YEAR = 1,
  BIJSTAND_FIGURE_SAFETY_NET_KIND_SINGLE_YEAR = 2,
  BIJSTAND_FIGURE_SAFETY_NET_KIND_REGULAR = 3,
  BIJSTAND_FIGURE_SAFETY_NET_KIND_EXTENDED = 4
};

enum {
  BIJSTAND_FIGURE_SAFETY_NET_COUNCIL_INFORMED = 0,
  BIJSTAND_FIGURE_SAFETY_NET_COUNCIL_CONSENTED = 1
};

enum {
  BIJSTAND_FIGURE_REINTEGRATION_MONEY_RECLAIMED_BEYOND_CARRY_OVER = 0,
  BIJSTAND_FIGURE_REINTEGRATION_MONEY_PARTICIPATION_BUDGET = 1
};

#endif
