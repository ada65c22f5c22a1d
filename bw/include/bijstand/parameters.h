/* SPDX-License-Identifier: EUPL-1.2 */
/* Printed from parameters.csv by tables.awk; numbers are append-only and never reused. */
#ifndef BIJSTAND_PARAMETER_NUMBERS_H
#define BIJSTAND_PARAMETER_NUMBERS_H

#include <stdint.h>

/* A number of one of the enumerators below. */
typedef int32_t bijstand_parameter;

enum {
  /* gehuwdennorm; Pw 21(b). Couple from 21 to pension age; base of the cost-sharer norm below pension age (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_COUPLE_ADULT = 0,
  /* gehuwdennorm zonder vakantietoeslag; WWB 21(c). Couple norm as printed without holiday allowance (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_COUPLE_ADULT_EXCL_HOLIDAY = 1,
  /* jongerennorm gehuwden; Pw 20(1)(b). Couple, both 18 to 20, no child (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_COUPLE_BOTH_18_20 = 2,
  /* jongerennorm gehuwden met kind; Pw 20(2)(b). Couple, both 18 to 20, with child (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_COUPLE_BOTH_18_20_WITH_CHILD = 3,
  /* norm gehuwden, beiden pensioengerechtigd; Pw 22(b). Couple, both of pension age (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_COUPLE_BOTH_PENSION = 4,
  /* jongerennorm gehuwden; Pw 20(1)(c). Couple, one 18 to 20 and one 21 or older, no child; from 2016 only without cost sharers (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_COUPLE_ONE_18_20 = 5,
  /* jongerennorm gehuwden met kind; Pw 20(2)(c). Couple, one 18 to 20 and one 21 or older, with child; from 2016 only without cost sharers (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_COUPLE_ONE_18_20_WITH_CHILD = 6,
  /* norm gehuwden, één pensioengerechtigd; Pw 22(c). Couple, one of pension age (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_COUPLE_ONE_PENSION = 7,
  /* gehuwdennorm; Pw 21. Couple norm as share of the net minimum wage (bp) */
  BIJSTAND_PARAMETER_NORM_COUPLE_SHARE = 8,
  /* gezinsnorm; WWB 21(2)(c). Household of three adults of whom two are 18 to 20; household test of 2012 (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_HOUSEHOLD_THREE_ADULTS_TWO_18_20 = 9,
  /* verhoging jongerennorm; Pw 20(3). Increment for 18 to 20 who cannot turn to their parents; from 2026 (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_INCREMENT_18_20 = 10,
  /* norm in inrichting, gehuwden; Pw 23(1)(b). Stay in an institution, couple (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_INSTITUTION_COUPLE = 11,
  /* norm in inrichting, alleenstaande (ouder); Pw 23(1)(a). Stay in an institution, single (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_INSTITUTION_SINGLE = 12,
  /* jongerennorm alleenstaande; Pw 20(1)(a). Single person of 18 to 20 (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_SINGLE_18_20 = 13,
  /* norm alleenstaande; Pw 21(a). Single person from 21 to pension age; until 2014 half the couple norm, supplement not included, from 2015 without cost sharers (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_SINGLE_ADULT = 14,
  /* norm alleenstaande zonder vakantietoeslag; WWB 21(a). Single adult norm as printed without holiday allowance (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_SINGLE_ADULT_EXCL_HOLIDAY = 15,
  /* jongerennorm alleenstaande ouder; Pw 20(2)(a). Single parent of 18 to 20 (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_SINGLE_PARENT_18_20 = 16,
  /* norm alleenstaande ouder; Pw 21(a). Single parent from 21 to pension age; until 2014 supplement not included; from 2015 equal to the single norm (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_SINGLE_PARENT_ADULT = 17,
  /* norm alleenstaande ouder zonder vakantietoeslag; WWB 21(b). Single parent adult norm as printed without holiday allowance (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_SINGLE_PARENT_ADULT_EXCL_HOLIDAY = 18,
  /* norm alleenstaande ouder vanaf pensioenleeftijd; Pw 22(a). Single parent from pension age; from 2015 equal to the single norm (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_SINGLE_PARENT_PENSION = 19,
  /* norm alleenstaande ouder als deel van de gehuwdennorm; Pw 21. Single parent adult norm as share of the couple norm (bp) */
  BIJSTAND_PARAMETER_NORM_SINGLE_PARENT_SHARE = 20,
  /* norm alleenstaande vanaf pensioenleeftijd; Pw 22(a). Single person from pension age (65 until 2012) (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_SINGLE_PENSION = 21,
  /* norm alleenstaande als deel van de gehuwdennorm; Pw 21. Single adult norm as share of the couple norm (bp) */
  BIJSTAND_PARAMETER_NORM_SINGLE_SHARE = 22,
  /* maximale toeslag; WWB 25(2). Highest supplement for singles and single parents; until 2014 (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_SUPPLEMENT_MAX = 23,
  /* maximale toeslag zonder vakantietoeslag; WWB 25(2). Highest supplement as printed without holiday allowance (cents_per_month) */
  BIJSTAND_PARAMETER_NORM_SUPPLEMENT_MAX_EXCL_HOLIDAY = 24,
  /* maximale toeslag; WWB 25. Highest supplement as share of the couple norm; ended with 2014 (bp) */
  BIJSTAND_PARAMETER_NORM_SUPPLEMENT_MAX_SHARE = 25,
  /* kostendelende medebewoner; Pw 19a(1). Age from which a co-resident counts (months) */
  BIJSTAND_PARAMETER_COST_SHARER_AGE = 26,
  /* kostendelersnorm; Pw 22a(1). Fixed part of the formula (base + A x person) / A (bp) */
  BIJSTAND_PARAMETER_COST_SHARER_BASE_PERCENT = 27,
  /* kostendelersnorm, belanghebbende; Pw 22a(1). The claimant must have this age (months) */
  BIJSTAND_PARAMETER_COST_SHARER_CLAIMANT_MIN_AGE = 28,
  /* kostendelersnorm; Pw 22a(1). Part per counted person in the formula (base + A x person) / A (bp) */
  BIJSTAND_PARAMETER_COST_SHARER_PERSON_PERCENT = 29,
  /* overgangsrecht kostendelersnorm; Wet maatregelen WWB XVIII; Pw 78z. Months in which a client of 2014-12-31 kept the old norm and supplement (months) */
  BIJSTAND_PARAMETER_COST_SHARER_TRANSITION_MONTHS = 30,
  /* kostendelende gehuwden, één 18-20, zonder kind; Pw 22a(3)(b). Part for the spouse of 18 to 20 when there are cost sharers, no child (cents_per_month) */
  BIJSTAND_PARAMETER_COST_SHARER_YOUNG_SPOUSE_NO_CHILD = 31,
  /* kostendelende gehuwden, één 18-20, met kind; Pw 22a(3)(a). Part for the spouse of 18 to 20 when there are cost sharers, with child; added to the norm of the older spouse (cents_per_month) */
  BIJSTAND_PARAMETER_COST_SHARER_YOUNG_SPOUSE_WITH_CHILD = 32,
  /* inrichting; Pw 1(f). Guidance for more than this many hours of each day and night makes a lodging an institution (hours_per_day) */
  BIJSTAND_PARAMETER_INSTITUTION_GUIDANCE_HOURS_MIN = 33,
  /* verhoging norm in inrichting; Pw 23(2)(b). Added for health insurance, couple (cents_per_month) */
  BIJSTAND_PARAMETER_INSTITUTION_SUPPLEMENT_COUPLE = 34,
  /* verhoging norm in inrichting; Pw 23(2)(a). Added for health insurance, single (cents_per_month) */
  BIJSTAND_PARAMETER_INSTITUTION_SUPPLEMENT_SINGLE = 35,
  /* norm plus volle toeslag, alleenstaande; WWB 21(a), 25(2). Printed total for a single person with full supplement (cents_per_month) */
  BIJSTAND_PARAMETER_BENEFIT_SINGLE_FULL_SUPPLEMENT = 36,
  /* norm plus volle toeslag, alleenstaande ouder; WWB 21(b), 25(2). Printed total for a single parent with full supplement (cents_per_month) */
  BIJSTAND_PARAMETER_BENEFIT_SINGLE_PARENT_FULL_SUPPLEMENT = 37,
  /* betaling vakantietoeslag na einde; Pw 45. Months after the end of the benefit within which the holiday allowance is paid (months) */
  BIJSTAND_PARAMETER_HOLIDAY_ALLOWANCE_END_MONTHS = 38,
  /* betaling vakantietoeslag; Pw 45. Month of the year in which the holiday allowance is paid (month_of_year) */
  BIJSTAND_PARAMETER_HOLIDAY_ALLOWANCE_MONTH = 39,
  /* vakantietoeslag; Pw 19(3). Share of the benefit that is holiday allowance (bp) */
  BIJSTAND_PARAMETER_HOLIDAY_ALLOWANCE_PERCENT = 40,
  /* betaling vakantietoeslag; Pw 45. Months before the payment over which the holiday allowance is paid (months) */
  BIJSTAND_PARAMETER_HOLIDAY_ALLOWANCE_PERIOD_MONTHS = 41,
  /* vermogensgrens; Pw 34(3)(c). Asset limit, couple (cents) */
  BIJSTAND_PARAMETER_ASSET_LIMIT_COUPLE = 42,
  /* vermogensgrens; Pw 34(3)(a). Asset limit, single person (cents) */
  BIJSTAND_PARAMETER_ASSET_LIMIT_SINGLE = 43,
  /* vermogensgrens; Pw 34(3)(b). Asset limit, single parent (cents) */
  BIJSTAND_PARAMETER_ASSET_LIMIT_SINGLE_PARENT = 44,
  /* vrijlating eigen woning; Pw 34(2)(d). Equity in the own home left out of the assets (cents) */
  BIJSTAND_PARAMETER_HOME_EQUITY_EXEMPTION = 45,
  /* vrijlating eigen woning; Abw 20. Share of the equity above the base amount left alone, up to a maximum (bp) */
  BIJSTAND_PARAMETER_HOME_EQUITY_REST_PERCENT = 46,
  /* krediethypotheek; Pw 50(2). Months from the first day over which expected assistance is compared with the net minimum wage (months) */
  BIJSTAND_PARAMETER_HOME_LOAN_PERIOD_MONTHS = 47,
  /* verblijf buiten Nederland; Pw 13(1)(e). Days a calendar year (four weeks) that may be spent abroad below pension age (days) */
  BIJSTAND_PARAMETER_ABROAD_DAYS_MAX = 48,
  /* verblijf buiten Nederland bij ontheffing; WWB 13. Days a calendar year (13 weeks) for a person exempted from the duties (days) */
  BIJSTAND_PARAMETER_ABROAD_DAYS_MAX_EXEMPT = 49,
  /* verblijf buiten Nederland vanaf pensioenleeftijd; Pw 13(4). Days a calendar year that may be spent abroad from pension age (13 weeks; 26 weeks from 2009 to 2011) (days) */
  BIJSTAND_PARAMETER_ABROAD_DAYS_MAX_PENSION = 50,
  /* verblijf buiten Nederland bij ontheffing; WWB 13. Age from which the longer stay for exempted persons was open (57 and a half) (months) */
  BIJSTAND_PARAMETER_ABROAD_EXEMPT_MIN_AGE = 51,
  /* overgangsrecht verblijf buitenland; WWB 78q. Grace for a stay begun before 2012, longer term (months) */
  BIJSTAND_PARAMETER_ABROAD_TRANSITION_LONG_MONTHS = 52,
  /* overgangsrecht verblijf buitenland; WWB 78q. Grace for a stay begun before 2012, shorter term (months) */
  BIJSTAND_PARAMETER_ABROAD_TRANSITION_SHORT_MONTHS = 53,
  /* aaneengesloten verblijf buiten Nederland; Pw 13(1)(e). Days (four weeks) that one unbroken stay abroad may last below pension age (days) */
  BIJSTAND_PARAMETER_ABROAD_UNBROKEN_DAYS_MAX = 54,
  /* plan van aanpak; Pw 44a. A grant to a person younger than this needs a plan of approach (months) */
  BIJSTAND_PARAMETER_ACTION_PLAN_BELOW_AGE = 55,
  /* volwassenennorm vanaf; Pw 21. Lowest age of the full norms (months) */
  BIJSTAND_PARAMETER_ADULT_NORM_MIN_AGE = 56,
  /* voorschot; Pw 52(1). Days after the application for the first advance (four weeks) (days) */
  BIJSTAND_PARAMETER_ADVANCE_FIRST_DAYS = 57,
  /* voorschot; Pw 52(1). Days between advances (four weeks) (days) */
  BIJSTAND_PARAMETER_ADVANCE_INTERVAL_DAYS = 58,
  /* voorschot; Pw 52(2). Lowest advance as share of norm less income (bp) */
  BIJSTAND_PARAMETER_ADVANCE_MIN_PERCENT = 59,
  /* lijfrente, inleg; Pw 15(2)(b). Yearly deposit in the five years before the application (cents_per_year) */
  BIJSTAND_PARAMETER_ANNUITY_CONTRIBUTION_YEAR_MAX = 60,
  /* lijfrente, terugkijktermijn; Pw 15(2)(b). Months before the application in which deposits and postponement are looked at (months) */
  BIJSTAND_PARAMETER_ANNUITY_LOOKBACK_MONTHS = 61,
  /* lijfrente, waarde; Pw 15(2)(b). Annuity value left alone before pension age (cents) */
  BIJSTAND_PARAMETER_ANNUITY_VALUE_MAX = 62,
  /* minimumleeftijd bijstand; Pw 13(1)(f). No assistance below this age (months) */
  BIJSTAND_PARAMETER_ASSISTANCE_MIN_AGE = 63,
  /* bufferbudget; Pw 34b. Highest buffer budget a calendar year (cents_per_year) */
  BIJSTAND_PARAMETER_BUFFER_BUDGET_YEAR_MAX = 64,
  /* bloedverwant in de tweede graad met zorgbehoefte; WWB/Pw 3(2)(a). Degree up to which a need for care prevents a joint household; from 2026 no degree is asked (degree) */
  BIJSTAND_PARAMETER_CARE_EXEMPT_DEGREE = 65,
  /* ontheffing wegens zorg; Abw 107. Any parent with full care of a child below this age was exempt; ended earlier where the municipality switched in 2004 (months) */
  BIJSTAND_PARAMETER_CARE_EXEMPTION_CHILD_BELOW_AGE = 66,
  /* inkomensgrens categoriale bijzondere bijstand; WWB 35(9). Highest income, as share of the norm, for special assistance by category (bp) */
  BIJSTAND_PARAMETER_CATEGORY_ASSISTANCE_INCOME_MAX_PERCENT = 67,
  /* ten laste komend kind; Pw 4(1)(e). A child at charge is younger than this (months) */
  BIJSTAND_PARAMETER_CHILD_BELOW_AGE = 68,
  /* commerciële huurder, geen verwant; Pw 19a(1)(b). A tenant or boarder related up to this degree counts as cost sharer (degree) */
  BIJSTAND_PARAMETER_COMMERCIAL_TENANT_KIN_DEGREE = 69,
  /* houding en gedragingen; Pw 13(2)(d). Below this age unmistakable unwillingness excludes general assistance (months) */
  BIJSTAND_PARAMETER_CONDUCT_EXCLUSION_BELOW_AGE = 70,
  /* beoordeling eerste vier weken; Pw 43(4), 43(5). Days after reporting of which the conduct of a person under 27 is judged (days) */
  BIJSTAND_PARAMETER_CONDUCT_JUDGEMENT_DAYS = 71,
  /* hergebruik van gegevens; Pw 43a. Months after the end of a benefit in which data may be used again (months) */
  BIJSTAND_PARAMETER_DATA_REUSE_MONTHS = 72,
  /* overlijden; Pw 45(5). Months after a death in which the old norm goes on (months) */
  BIJSTAND_PARAMETER_DEATH_CONTINUATION_MONTHS = 73,
  /* beslistermijn aanvraag; Awb 4:13. Longest reasonable time for a decision on an application (eight weeks) (days) */
  BIJSTAND_PARAMETER_DECISION_TERM_DAYS = 74,
  /* vrijlating aangewezen groepen; Abw 43(2). Share of the earnings above the fixed part that is exempt for designated groups (bp) */
  BIJSTAND_PARAMETER_DESIGNATED_EARNINGS_EXEMPTION_REST_PERCENT = 75,
  /* zes aaneengesloten maanden; Pw 31(2)(n). 1 when the months of the earnings exemption must be consecutive (0_1) */
  BIJSTAND_PARAMETER_EARNINGS_EXEMPTION_CONSECUTIVE = 76,
  /* inkomstenvrijlating, maximum; Pw 31(2)(n). Monthly ceiling of the earnings exemption (cents_per_month) */
  BIJSTAND_PARAMETER_EARNINGS_EXEMPTION_MAX = 77,
  /* inkomstenvrijlating, duur; Pw 31(2)(n). Months of the earnings exemption below pension age (months) */
  BIJSTAND_PARAMETER_EARNINGS_EXEMPTION_MONTHS = 78,
  /* vrijlating vanaf pensioenleeftijd zonder termijn; Pw 31(2)(n). 1 when the month limit of the earnings exemption does not apply from pension age (0_1) */
  BIJSTAND_PARAMETER_EARNINGS_EXEMPTION_PENSION_UNLIMITED = 79,
  /* inkomstenvrijlating; Pw 31(2)(n). Share of earnings exempt (bp) */
  BIJSTAND_PARAMETER_EARNINGS_EXEMPTION_PERCENT = 80,
  /* stukken over onderwijs; Pw 41(7). Days after reporting for study documents when no search period applies (days) */
  BIJSTAND_PARAMETER_EDUCATION_DOCUMENTS_DAYS = 81,
  /* uitsluiting wegens onderwijs; Abw 9(2). Hours of education a week from which there was no general assistance (hours_per_week) */
  BIJSTAND_PARAMETER_EDUCATION_EXCLUSION_HOURS_MIN = 82,
  /* onweerlegbaar rechtsvermoeden ex-gehuwden; Pw 3(4)(a). Former marriage counts when it lies this many months or less before the application; before 2026 without limit (months) */
  BIJSTAND_PARAMETER_EX_SPOUSE_LOOKBACK_MONTHS = 83,
  /* geen vrijlating jonger dan; Pw 31(5). Below this age premium, volunteer, earnings and single-parent exemptions do not apply; exceptions from 2021 and 2023 (months) */
  BIJSTAND_PARAMETER_EXEMPTIONS_EXCLUDED_BELOW_AGE = 84,
  /* tijdelijk artikel 31a; Pw 31a. 1 when the volunteer, earnings and single-parent exemptions apply below 27 as well (0_1) */
  BIJSTAND_PARAMETER_EXEMPTIONS_YOUTH_TEMPORARY = 85,
  /* draagkracht bij grove schuld; case law. Months within which a fine must be payable from the amount above the protected minimum (months) */
  BIJSTAND_PARAMETER_FINE_CAPACITY_GROSS_NEGLIGENCE_MONTHS = 86,
  /* draagkracht bij opzet; case law. Months within which a fine must be payable from the amount above the protected minimum (months) */
  BIJSTAND_PARAMETER_FINE_CAPACITY_INTENT_MONTHS = 87,
  /* draagkracht bij normale verwijtbaarheid; case law. Months within which a fine must be payable from the amount above the protected minimum (months) */
  BIJSTAND_PARAMETER_FINE_CAPACITY_NORMAL_MONTHS = 88,
  /* draagkracht bij verminderde verwijtbaarheid; case law. Months within which a fine must be payable from the amount above the protected minimum (months) */
  BIJSTAND_PARAMETER_FINE_CAPACITY_REDUCED_MONTHS = 89,
  /* geldboete van de tweede categorie; Sr 23(4). Ceiling that the fine rules refer to; set by decree every two years (cents) */
  BIJSTAND_PARAMETER_FINE_CATEGORY_2 = 90,
  /* geldboete van de derde categorie; Sr 23(4). Ceiling that the fine rules refer to; set by decree every two years (cents) */
  BIJSTAND_PARAMETER_FINE_CATEGORY_3 = 91,
  /* geldboete van de vijfde categorie; Sr 23(4). Ceiling that the fine rules refer to; set by decree every two years (cents) */
  BIJSTAND_PARAMETER_FINE_CATEGORY_5 = 92,
  /* minimumboete; Boetebesluit 2. Lowest fine (cents) */
  BIJSTAND_PARAMETER_FINE_MINIMUM = 93,
  /* boete zonder benadeling; Boetebesluit 2. Fine when there was no loss and no warning (cents) */
  BIJSTAND_PARAMETER_FINE_NO_LOSS = 94,
  /* boete bij grove schuld; Pw 18a; Boetebesluit 2. Fine as share of the loss: gross negligence (bp) */
  BIJSTAND_PARAMETER_FINE_PERCENT_GROSS_NEGLIGENCE = 95,
  /* boete bij opzet; Pw 18a; Boetebesluit 2. Fine as share of the loss: intent (bp) */
  BIJSTAND_PARAMETER_FINE_PERCENT_INTENT = 96,
  /* boete bij normale verwijtbaarheid; Pw 18a; Boetebesluit 2. Fine as share of the loss: normal culpability (bp) */
  BIJSTAND_PARAMETER_FINE_PERCENT_NORMAL = 97,
  /* boete bij verminderde verwijtbaarheid; Pw 18a; Boetebesluit 2. Fine as share of the loss: reduced culpability; no fixed number before the case law (bp) */
  BIJSTAND_PARAMETER_FINE_PERCENT_REDUCED = 98,
  /* kwijtschelding boete; Pw 18a(13). Months without repetition for remission in a debt arrangement (months) */
  BIJSTAND_PARAMETER_FINE_REMISSION_CLEAN_MONTHS = 99,
  /* herleving boete; Pw 18a(14). Repetition within this many months undoes the remission (five years) (months) */
  BIJSTAND_PARAMETER_FINE_REMISSION_UNDO_MONTHS = 100,
  /* recidiveboete; Pw 18a(5). Factor on the loss on repetition (bp) */
  BIJSTAND_PARAMETER_FINE_REPEAT_PERCENT = 101,
  /* recidivetermijn; Pw 18a(5). Earlier fine within this many months makes a repetition (five years) (months) */
  BIJSTAND_PARAMETER_FINE_REPEAT_WINDOW_MONTHS = 102,
  /* recidivetermijn na gevangenisstraf; Pw 18a(6). Same after an unconditional prison sentence (ten years) (months) */
  BIJSTAND_PARAMETER_FINE_REPEAT_WINDOW_PRISON_MONTHS = 103,
  /* afronding boete; Boetebesluit 2. The fine is rounded up to a multiple of this (cents) */
  BIJSTAND_PARAMETER_FINE_ROUNDING = 104,
  /* herstel uit eigen beweging; Boetebesluit 2aa. Days within which own correction may lead to a warning (days) */
  BIJSTAND_PARAMETER_FINE_SELF_CORRECTION_DAYS = 105,
  /* waarschuwing; Pw 18a(4). No warning when one was given within this many months (months) */
  BIJSTAND_PARAMETER_FINE_WARNING_LOOKBACK_MONTHS = 106,
  /* waarschuwing bij gering bedrag; Boetebesluit 2aa. Loss up to which a warning may replace the fine (cents) */
  BIJSTAND_PARAMETER_FINE_WARNING_LOSS_MAX = 107,
  /* overgangsrecht onttrekking aan straf; WWB 78p. Grace for an existing client who evades a sentence (months) */
  BIJSTAND_PARAMETER_FUGITIVE_TRANSITION_MONTHS = 108,
  /* sluitende aanpak; Stb. 1999, 249. Extension to jobseekers from this age (months) */
  BIJSTAND_PARAMETER_FULL_COVERAGE_ADULT_MIN_AGE = 109,
  /* sluitende aanpak; Stb. 1999, 249. Months within which each new jobseeker gets an offer (months) */
  BIJSTAND_PARAMETER_FULL_COVERAGE_OFFER_MONTHS = 110,
  /* leeftijd algemene bijstand; WWB 13(2)(a). No general assistance below this age; 27 in the years of the investment-in-young-people act (months) */
  BIJSTAND_PARAMETER_GENERAL_ASSISTANCE_MIN_AGE = 111,
  /* afronding giftengrens; Pw 39(1). The gift exemption is rounded up to a multiple of this (cents) */
  BIJSTAND_PARAMETER_GIFT_EXEMPTION_ROUNDING = 112,
  /* giften en kostenbesparende bijdragen; Pw 31(2)(m). Gifts and cost-saving contributions a calendar year left alone; no amount before 2026 (cents_per_year) */
  BIJSTAND_PARAMETER_GIFT_EXEMPTION_YEAR = 113,
  /* medisch urenbeperkt, aanvraag; Pw 6b. Months between two applications to be found hours-limited (months) */
  BIJSTAND_PARAMETER_HOURS_LIMITED_APPLICATION_INTERVAL_MONTHS = 114,
  /* inkomstenvrijlating medisch urenbeperkt, maximum; Pw 31(2)(y). Monthly ceiling of that exemption (cents_per_month) */
  BIJSTAND_PARAMETER_HOURS_LIMITED_EARNINGS_EXEMPTION_MAX = 115,
  /* inkomstenvrijlating medisch urenbeperkt; Pw 31(2)(y). Share of earnings of a medically hours-limited person exempt (bp) */
  BIJSTAND_PARAMETER_HOURS_LIMITED_EARNINGS_EXEMPTION_PERCENT = 116,
  /* huishoudinkomenstoets, zorgbehoefte; WWB 4(5). Hours of care a week from which a family member could be left out of the household test (hours_per_week) */
  BIJSTAND_PARAMETER_HOUSEHOLD_TEST_CARE_HOURS_MIN = 117,
  /* overgangsrecht afschaffing huishoudinkomenstoets; WWB 78x. Months after publication of the repeal in which a report still counted from the day the right arose (months) */
  BIJSTAND_PARAMETER_HOUSEHOLD_TEST_REPEAL_REPORT_MONTHS = 118,
  /* overgangsrecht huishoudinkomenstoets; WWB 78s. Months in which an existing client kept the individual test (months) */
  BIJSTAND_PARAMETER_HOUSEHOLD_TEST_TRANSITION_MONTHS = 119,
  /* een- of tweemalige premie; Pw 31(2)(j). Exempt premiums in a calendar year (count) */
  BIJSTAND_PARAMETER_INCENTIVE_PREMIUM_COUNT_MAX = 120,
  /* een- of tweemalige premie; Pw 31(2)(j). Exempt premiums a calendar year (cents_per_year) */
  BIJSTAND_PARAMETER_INCENTIVE_PREMIUM_YEAR_MAX = 121,
  /* buiten behandeling stellen; Awb 4:5(4). Days after the repair term to decline an incomplete application (four weeks) (days) */
  BIJSTAND_PARAMETER_INCOMPLETE_DECISION_TERM_DAYS = 122,
  /* inlichtingen van andere instanties; Pw 64(6). Days for other bodies to answer (four weeks) (days) */
  BIJSTAND_PARAMETER_INFORMATION_BODIES_DAYS = 123,
  /* onweerlegbaar rechtsvermoeden; Pw 3(4)(a). Earlier treatment as married counts when it lies this many months or less before the application; before 2004 without limit (months) */
  BIJSTAND_PARAMETER_JOINT_BENEFIT_LOOKBACK_MONTHS = 124,
  /* bloedverwant in de eerste graad; Pw 3(2)(a). Degree of blood relationship that is never a joint household (degree) */
  BIJSTAND_PARAMETER_JOINT_HOUSEHOLD_EXEMPT_DEGREE = 125,
  /* aanverwant in de eerste graad; Pw 3(2)(a). Degree of relationship by marriage that is never a joint household (degree) */
  BIJSTAND_PARAMETER_JOINT_HOUSEHOLD_EXEMPT_INLAW_DEGREE = 126,
  /* taaleis, referentieniveau; Pw 18b. Level asked for (1F) */
  BIJSTAND_PARAMETER_LANGUAGE_LEVEL = 127,
  /* kennisgeving taaleis; Pw 18b(4). Days after the test result for the notice (eight weeks) (days) */
  BIJSTAND_PARAMETER_LANGUAGE_NOTICE_DAYS = 128,
  /* verlaging taaleis, eerste stap; Pw 18b(9). Months of the first step (months) */
  BIJSTAND_PARAMETER_LANGUAGE_REDUCTION_FIRST_MONTHS = 129,
  /* verlaging taaleis, eerste stap; Pw 18b(9)-(11). Reduction in the first step (bp) */
  BIJSTAND_PARAMETER_LANGUAGE_REDUCTION_FIRST_PERCENT = 130,
  /* verlaging taaleis, tweede stap; Pw 18b(10). Months of the second step (months) */
  BIJSTAND_PARAMETER_LANGUAGE_REDUCTION_SECOND_MONTHS = 131,
  /* verlaging taaleis, tweede stap; Pw 18b(9)-(11). Reduction in the second step (bp) */
  BIJSTAND_PARAMETER_LANGUAGE_REDUCTION_SECOND_PERCENT = 132,
  /* verlaging taaleis, derde stap; Pw 18b(9)-(11). Reduction in the third step, without end (bp) */
  BIJSTAND_PARAMETER_LANGUAGE_REDUCTION_THIRD_PERCENT = 133,
  /* taaleis, Nederlandstalig onderwijs; Pw 18b. Months of Dutch-language schooling that meet the requirement (eight years) (months) */
  BIJSTAND_PARAMETER_LANGUAGE_SCHOOLING_MIN_MONTHS = 134,
  /* taaleis, bereidverklaring; Pw 18b(6)(a). Months after the notice within which learning starts (months) */
  BIJSTAND_PARAMETER_LANGUAGE_START_MONTHS = 135,
  /* taaltoets bij aanvraag; Pw 18b(2). Days after receipt of the application for the test (eight weeks) (days) */
  BIJSTAND_PARAMETER_LANGUAGE_TEST_DAYS = 136,
  /* boete, maximum; Abw 14a; Boetebesluit. Ceiling of the fine before 2005 (cents) */
  BIJSTAND_PARAMETER_LOSS_FINE_MAX = 137,
  /* boete; Abw 14a; Boetebesluit. Fine as share of the loss before 2005 (bp) */
  BIJSTAND_PARAMETER_LOSS_FINE_PERCENT = 138,
  /* langdurigheidstoeslag, arbeidsongeschikten; WWB 36(4)(a). Lowest degree of disability for the supplement of disabled persons (bp) */
  BIJSTAND_PARAMETER_LOW_INCOME_SUPPLEMENT_DISABILITY_PERCENT = 139,
  /* inkomensgrens langdurigheidstoeslag; WWB 36(6). Highest income, as share of the norm, that a by-law may call low (bp) */
  BIJSTAND_PARAMETER_LOW_INCOME_SUPPLEMENT_INCOME_MAX_PERCENT = 140,
  /* langdurigheidstoeslag, laag inkomen; WWB 36(1)(a). Months of uninterrupted low income asked by the act; from 2009 a by-law says how long (months) */
  BIJSTAND_PARAMETER_LOW_INCOME_SUPPLEMENT_LOW_INCOME_MONTHS = 141,
  /* langdurigheidstoeslag; individuele inkomenstoeslag; Pw 36(1). Lowest age; upper bound is the pension age (months) */
  BIJSTAND_PARAMETER_LOW_INCOME_SUPPLEMENT_MIN_AGE = 142,
  /* langdurigheidstoeslag; individuele inkomenstoeslag, herhaling; Pw 36. Months after a grant before a new one (months) */
  BIJSTAND_PARAMETER_LOW_INCOME_SUPPLEMENT_REPEAT_MONTHS = 143,
  /* verhaal; Pw 62b. Days to pay after a judgment on maintenance (days) */
  BIJSTAND_PARAMETER_MAINTENANCE_PAYMENT_DAYS = 144,
  /* maatregel, categorie 1; Abw 14; Maatregelenbesluit. Reduction for a breach of category 1 (bp) */
  BIJSTAND_PARAMETER_MEASURE_CATEGORY_1_PERCENT = 145,
  /* maatregel, categorie 2; Abw 14; Maatregelenbesluit. Reduction for a breach of category 2 (bp) */
  BIJSTAND_PARAMETER_MEASURE_CATEGORY_2_PERCENT = 146,
  /* maatregel, categorie 3; Abw 14; Maatregelenbesluit. Reduction for a breach of category 3 (bp) */
  BIJSTAND_PARAMETER_MEASURE_CATEGORY_3_PERCENT = 147,
  /* maatregel, categorie 4; Abw 14; Maatregelenbesluit. Reduction for a breach of category 4 (bp) */
  BIJSTAND_PARAMETER_MEASURE_CATEGORY_4_PERCENT = 148,
  /* maatregel, duur; Maatregelenbesluit. Length of a measure (months) */
  BIJSTAND_PARAMETER_MEASURE_DURATION_MONTHS = 149,
  /* maatregel, herhaling; Maatregelenbesluit. Factor on repetition (bp) */
  BIJSTAND_PARAMETER_MEASURE_REPEAT_FACTOR_PERCENT = 150,
  /* volwassen minimumloon; WML 7. Age from which the full minimum wage is due (months) */
  BIJSTAND_PARAMETER_MINIMUM_WAGE_ADULT_AGE = 151,
  /* wettelijk minimumloon per uur; WML 8(1). Gross minimum wage an hour without holiday allowance (cents_per_hour) */
  BIJSTAND_PARAMETER_MINIMUM_WAGE_HOUR = 152,
  /* wettelijk minimumloon per maand; WML 8(1). Full-time gross minimum wage a month without holiday allowance; ended with 2023 (cents_per_month) */
  BIJSTAND_PARAMETER_MINIMUM_WAGE_MONTH = 153,
  /* niet-rechthebbende echtgenoot; Pw 24. Share of the couple norm when the other spouse has no right; before 2016 the norm of a single person or single parent applied instead (bp) */
  BIJSTAND_PARAMETER_NON_ENTITLED_SPOUSE_NORM_PERCENT = 154,
  /* beslistermijn bezwaar met commissie; Awb 7:10. Days to decide on an objection with an advisory committee (twelve weeks) (days) */
  BIJSTAND_PARAMETER_OBJECTION_DECISION_COMMITTEE_DAYS = 155,
  /* beslistermijn bezwaar; Awb 7:10. Days to decide on an objection (six weeks) (days) */
  BIJSTAND_PARAMETER_OBJECTION_DECISION_DAYS = 156,
  /* verdaging bezwaar; Awb 7:10. Days of one extension (six weeks) (days) */
  BIJSTAND_PARAMETER_OBJECTION_EXTENSION_DAYS = 157,
  /* bezwaartermijn; Awb 6:7. Days to object, from the day after notification (six weeks) (days) */
  BIJSTAND_PARAMETER_OBJECTION_TERM_DAYS = 158,
  /* ontheffing ouderen; ministerial rule. General release from the work duty from this age (57 and a half) (months) */
  BIJSTAND_PARAMETER_OLDER_EXEMPTION_MIN_AGE = 159,
  /* oudere zelfstandige; Abw 8(3)(a). Age from which a self-employed person counted as older self-employed (months) */
  BIJSTAND_PARAMETER_OLDER_SELF_EMPLOYED_MIN_AGE = 160,
  /* deel van een maand; Pw 45(3). Days without general assistance from which a month is counted in parts (days) */
  BIJSTAND_PARAMETER_PART_MONTH_GAP_DAYS = 161,
  /* experiment deeltijdarbeid; decree BWBR0024439. A single parent with a child below this age could take part (months) */
  BIJSTAND_PARAMETER_PART_TIME_EXPERIMENT_CHILD_BELOW_AGE = 162,
  /* experiment deeltijdarbeid; decree BWBR0024439. Municipalities that could take part (count) */
  BIJSTAND_PARAMETER_PART_TIME_EXPERIMENT_MUNICIPALITIES_MAX = 163,
  /* overgangsrecht Participatiewet; Pw 78z. Months within which older decisions had to be aligned (months) */
  BIJSTAND_PARAMETER_PARTICIPATION_ACT_ALIGNMENT_MONTHS = 164,
  /* overgangsrecht Participatiewet; Pw 78z. Months within which by-laws had to be made (months) */
  BIJSTAND_PARAMETER_PARTICIPATION_ACT_BYLAWS_MONTHS = 165,
  /* participatieplaats; Pw 10a. Months after which the place is reviewed (months) */
  BIJSTAND_PARAMETER_PARTICIPATION_PLACE_CHECK_AFTER_MONTHS = 166,
  /* participatieplaats; Pw 10a. Months after which the place ends when the review sees no better chance (months) */
  BIJSTAND_PARAMETER_PARTICIPATION_PLACE_EARLY_END_MONTHS = 167,
  /* participatieplaats; Pw 10a. Months of each of the two extensions (months) */
  BIJSTAND_PARAMETER_PARTICIPATION_PLACE_EXTENSION_MONTHS = 168,
  /* participatieplaats; Pw 10a. Number of extensions (count) */
  BIJSTAND_PARAMETER_PARTICIPATION_PLACE_EXTENSIONS_MAX = 169,
  /* participatieplaats; Pw 10a. Months of a participation place before extension (months) */
  BIJSTAND_PARAMETER_PARTICIPATION_PLACE_MAX_MONTHS = 170,
  /* participatieplaats; Pw 10a. Months between premiums (months) */
  BIJSTAND_PARAMETER_PARTICIPATION_PLACE_PREMIUM_INTERVAL_MONTHS = 171,
  /* participatieplaats; Pw 10a. Months after which training is offered (months) */
  BIJSTAND_PARAMETER_PARTICIPATION_PLACE_TRAINING_AFTER_MONTHS = 172,
  /* dwangsom, trede 1; Awb 4:17. Penalty a day in step 1 (cents_per_day) */
  BIJSTAND_PARAMETER_PENALTY_DAY_1 = 173,
  /* dwangsom, trede 2; Awb 4:17. Penalty a day in step 2 (cents_per_day) */
  BIJSTAND_PARAMETER_PENALTY_DAY_2 = 174,
  /* dwangsom, trede 3; Awb 4:17. Penalty a day in step 3 (cents_per_day) */
  BIJSTAND_PARAMETER_PENALTY_DAY_3 = 175,
  /* dwangsom; Awb 4:17. Days a penalty runs at most (days) */
  BIJSTAND_PARAMETER_PENALTY_DAYS_MAX = 176,
  /* dwangsombesluit; Awb 4:18. Days after the last penalty day for the decision on the penalty (two weeks) (days) */
  BIJSTAND_PARAMETER_PENALTY_DECISION_DAYS = 177,
  /* dwangsom, maximum; Awb 4:17. Highest penalty (cents) */
  BIJSTAND_PARAMETER_PENALTY_MAX = 178,
  /* ingebrekestelling; Awb 4:17. Days after a notice of default before a penalty runs (two weeks) (days) */
  BIJSTAND_PARAMETER_PENALTY_NOTICE_DAYS = 179,
  /* dwangsom; Awb 4:17. Length of each of the three steps of the penalty (days) */
  BIJSTAND_PARAMETER_PENALTY_TIER_DAYS = 180,
  /* pensioengerechtigde leeftijd (AOW-leeftijd); AOW 7a. Age at which the pension norms begin, for those who reach it in the period; once reached it stays reached. 65 years until 2012 (months) */
  BIJSTAND_PARAMETER_PENSION_AGE = 181,
  /* vrijlating vanaf pensioenleeftijd; Pw 34a. Monthly ceiling from pension age (cents_per_month) */
  BIJSTAND_PARAMETER_PENSION_EARNINGS_EXEMPTION_MAX = 182,
  /* vrijlating vanaf pensioenleeftijd; Pw 34a. Share of earnings exempt from pension age; until then the general exemption applies (bp) */
  BIJSTAND_PARAMETER_PENSION_EARNINGS_EXEMPTION_PERCENT = 183,
  /* premie jongeren in de doelgroep loonkostensubsidie; Pw 31(5). 1 when a person under 27 in the wage-cost-subsidy group may receive the exempt premium (0_1) */
  BIJSTAND_PARAMETER_PREMIUM_YOUTH_WAGE_SUBSIDY = 184,
  /* particuliere oudedagsvoorziening; Pw 33(5)(b). Private pension left alone from pension age, couple (cents_per_month) */
  BIJSTAND_PARAMETER_PRIVATE_PENSION_EXEMPTION_COUPLE = 185,
  /* particuliere oudedagsvoorziening; Pw 33(5)(a). Private pension left alone from pension age, single (cents_per_month) */
  BIJSTAND_PARAMETER_PRIVATE_PENSION_EXEMPTION_SINGLE = 186,
  /* koopkrachttegemoetkoming; WWB (temporary). Highest income, as share of the norm, for the one-off payment of 2014 (bp) */
  BIJSTAND_PARAMETER_PURCHASING_POWER_PAYMENT_INCOME_MAX_PERCENT = 187,
  /* afkoop; Pw 58(7). Share of the rest that a single payment must reach (bp) */
  BIJSTAND_PARAMETER_RECOVERY_BUYOUT_MIN_PERCENT = 188,
  /* terugvordering anderszins onverschuldigd; Pw 58(6). Costs older than this are not recovered on the ground that the person could have understood (months) */
  BIJSTAND_PARAMETER_RECOVERY_UNDERSTANDABLE_MAX_MONTHS = 189,
  /* afzien van terugvordering; Pw 58(7). Months of payment (or of no payment expected) after which recovery may stop (ten years) (months) */
  BIJSTAND_PARAMETER_RECOVERY_WAIVER_MONTHS = 190,
  /* verhuizen; Pw 18(4)(e). Shortest contract for which a move may be asked (months) */
  BIJSTAND_PARAMETER_RELOCATION_CONTRACT_MIN_MONTHS = 191,
  /* terugwerkende kracht; Pw 44(5). Months before reporting from which a right may start at most (months) */
  BIJSTAND_PARAMETER_RETROACTIVE_START_MAX_MONTHS = 192,
  /* heroverweging verlaging; Pw 18(3). Longest time before a reduction by by-law is reviewed (months) */
  BIJSTAND_PARAMETER_SANCTION_REVIEW_MONTHS_MAX = 193,
  /* verlaging schoolverlater; Abw 36(1)(b). Education of a fixed number of hours counted as schooling below this age (months) */
  BIJSTAND_PARAMETER_SCHOOL_LEAVER_EDUCATION_BELOW_AGE = 194,
  /* verlaging schoolverlater; Abw 36(1)(b). Hours of education a week that counted as schooling (hours_per_week) */
  BIJSTAND_PARAMETER_SCHOOL_LEAVER_EDUCATION_HOURS_MIN = 195,
  /* verlaging schoolverlater; Pw 28. Longest time of a lower norm after leaving education (months) */
  BIJSTAND_PARAMETER_SCHOOL_LEAVER_REDUCTION_MONTHS_MAX = 196,
  /* zoektermijn; Pw 41(4). The search period applies when everyone in the application is younger than this (months) */
  BIJSTAND_PARAMETER_SEARCH_PERIOD_BELOW_AGE = 197,
  /* zoektermijn; Pw 41(4). Days after reporting (four weeks) before an application may be filed (days) */
  BIJSTAND_PARAMETER_SEARCH_PERIOD_DAYS = 198,
  /* zoektermijn, praktijkonderwijs en vso; Pw 41(4)(a). Months after practical or special secondary education without search period (months) */
  BIJSTAND_PARAMETER_SEARCH_PERIOD_SCHOOL_EXCEPTION_MONTHS = 199,
  /* voorbereiding als zelfstandige; Bbz 2004 2(3). Longest preparation as self-employed with other duties (months) */
  BIJSTAND_PARAMETER_SELF_EMPLOYED_PREPARATION_MAX_MONTHS = 200,
  /* verrekening; Pw 58(4). Months back over which means received may be set off (months) */
  BIJSTAND_PARAMETER_SETOFF_PRECEDING_MAX_MONTHS = 201,
  /* verrekening zonder beslagvrije voet; Pw 60b. Longest set-off of a repeat fine without protected minimum (months) */
  BIJSTAND_PARAMETER_SETOFF_UNPROTECTED_MAX_MONTHS = 202,
  /* tegemoetkoming alleenverdieners; Pw 78gg. Fixed allowance a year for single earners (cents_per_year) */
  BIJSTAND_PARAMETER_SINGLE_EARNER_ALLOWANCE = 203,
  /* inkomstenvrijlating alleenstaande ouder; Pw 31(2)(r). The child is younger than this (months) */
  BIJSTAND_PARAMETER_SINGLE_PARENT_EARNINGS_EXEMPTION_CHILD_BELOW_AGE = 204,
  /* inkomstenvrijlating alleenstaande ouder, maximum; Pw 31(2)(r). Monthly ceiling of that exemption (cents_per_month) */
  BIJSTAND_PARAMETER_SINGLE_PARENT_EARNINGS_EXEMPTION_MAX = 205,
  /* inkomstenvrijlating alleenstaande ouder, duur; Pw 31(2)(r). Unbroken months of that exemption (months) */
  BIJSTAND_PARAMETER_SINGLE_PARENT_EARNINGS_EXEMPTION_MONTHS = 206,
  /* inkomstenvrijlating alleenstaande ouder; Pw 31(2)(r). Share of earnings of a single parent exempt afterwards (bp) */
  BIJSTAND_PARAMETER_SINGLE_PARENT_EARNINGS_EXEMPTION_PERCENT = 207,
  /* ontheffing alleenstaande ouder; Pw 9a(1). Exemption on request with full care of a child below this age (months) */
  BIJSTAND_PARAMETER_SINGLE_PARENT_EXEMPTION_CHILD_BELOW_AGE = 208,
  /* ontheffing alleenstaande ouder, duur; Pw 9a(2), (4). Longest exemption in all (months) */
  BIJSTAND_PARAMETER_SINGLE_PARENT_EXEMPTION_MAX_MONTHS = 209,
  /* overgangsrecht 9a; WWB 9a. Longest life of older exemptions (months) */
  BIJSTAND_PARAMETER_SINGLE_PARENT_EXEMPTION_TRANSITION_MONTHS = 210,
  /* plan alleenstaande ouder; Pw 9a(7). Months after the request within which a plan is made (months) */
  BIJSTAND_PARAMETER_SINGLE_PARENT_PLAN_MONTHS = 211,
  /* heronderzoek plan alleenstaande ouder; Pw 9a(8). Months between reviews of the plan (months) */
  BIJSTAND_PARAMETER_SINGLE_PARENT_PLAN_REVIEW_MONTHS = 212,
  /* drempelbedrag bijzondere bijstand; Pw 35(2). Costs in twelve months below which special assistance may be refused (cents) */
  BIJSTAND_PARAMETER_SPECIAL_ASSISTANCE_THRESHOLD = 213,
  /* drempelperiode bijzondere bijstand; Pw 35(2). Months over which the threshold for special assistance counts (months) */
  BIJSTAND_PARAMETER_SPECIAL_ASSISTANCE_THRESHOLD_PERIOD_MONTHS = 214,
  /* rechtstreekse betaling statushouder; Pw 56a. Months of direct payment of rent, energy and health insurance for a new status holder (months) */
  BIJSTAND_PARAMETER_STATUS_HOLDER_PAYMENT_MONTHS = 215,
  /* onderwijs buiten Nederland; Pw 19a(1)(d). A student abroad who was younger than this during the study does not count (months) */
  BIJSTAND_PARAMETER_STUDY_ABROAD_BELOW_AGE = 216,
  /* studietoeslag, minimum 15 jaar; Pw 36b(1); decree. Lowest study supplement a month at age 15; set by decree (cents_per_month) */
  BIJSTAND_PARAMETER_STUDY_SUPPLEMENT_MIN_15 = 217,
  /* studietoeslag, minimum 16 jaar; Pw 36b(1); decree. Lowest study supplement a month at age 16; set by decree (cents_per_month) */
  BIJSTAND_PARAMETER_STUDY_SUPPLEMENT_MIN_16 = 218,
  /* studietoeslag, minimum 17 jaar; Pw 36b(1); decree. Lowest study supplement a month at age 17; set by decree (cents_per_month) */
  BIJSTAND_PARAMETER_STUDY_SUPPLEMENT_MIN_17 = 219,
  /* studietoeslag, minimum 18 jaar; Pw 36b(1); decree. Lowest study supplement a month at age 18; set by decree (cents_per_month) */
  BIJSTAND_PARAMETER_STUDY_SUPPLEMENT_MIN_18 = 220,
  /* studietoeslag, minimum 19 jaar; Pw 36b(1); decree. Lowest study supplement a month at age 19; set by decree (cents_per_month) */
  BIJSTAND_PARAMETER_STUDY_SUPPLEMENT_MIN_19 = 221,
  /* studietoeslag, minimum 20 jaar; Pw 36b(1); decree. Lowest study supplement a month at age 20; set by decree (cents_per_month) */
  BIJSTAND_PARAMETER_STUDY_SUPPLEMENT_MIN_20 = 222,
  /* studietoeslag, minimum 21 jaar en ouder; Pw 36b(1); decree. Lowest study supplement a month from age 21; set by decree (cents_per_month) */
  BIJSTAND_PARAMETER_STUDY_SUPPLEMENT_MIN_21_PLUS = 223,
  /* individuele studietoeslag; Pw 36b(1) (old). Lowest age under the old article; no age in the new one (months) */
  BIJSTAND_PARAMETER_STUDY_SUPPLEMENT_MIN_AGE = 224,
  /* studiemogelijkheid; Pw 13(2)(c). Below this age possible state-funded education excludes general assistance (months) */
  BIJSTAND_PARAMETER_STUDY_TEST_BELOW_AGE = 225,
  /* opschorting van het recht; Pw 54(1). Longest suspension of the right (eight weeks) (days) */
  BIJSTAND_PARAMETER_SUSPENSION_DAYS_MAX = 226,
  /* vrijlating heffingskortingen; WWB 31(2). A single parent with a youngest child below this age kept certain tax credits (months) */
  BIJSTAND_PARAMETER_TAX_CREDIT_EXEMPTION_CHILD_BELOW_AGE = 227,
  /* algemene heffingskorting in het netto minimumloon; Pw 37(2). Share of the general tax credit in the calculation of the net minimum wage (milli_percent) */
  BIJSTAND_PARAMETER_TAX_CREDIT_SHARE = 228,
  /* afbouw heffingskorting; Pw 37(5). Step by which the share falls each 1 January and 1 July until it is 100 percent (milli_percent) */
  BIJSTAND_PARAMETER_TAX_CREDIT_SHARE_STEP = 229,
  /* reistijd; Pw 18(4)(d). Hours of travel a day that work may ask (hours_per_day) */
  BIJSTAND_PARAMETER_TRAVEL_HOURS_MAX = 230,
  /* proefplaats, verlenging; Pw 8a(2)(d). Months of extension of a trial placement (months) */
  BIJSTAND_PARAMETER_TRIAL_PLACEMENT_EXTENSION_MAX_MONTHS = 231,
  /* proefplaats; Pw 6(h), 8a(2)(d). Months of a trial placement (months) */
  BIJSTAND_PARAMETER_TRIAL_PLACEMENT_MAX_MONTHS = 232,
  /* melding voor einde WW; Pw 41(6). Days before the end of an unemployment benefit from which reporting is possible (days) */
  BIJSTAND_PARAMETER_UNEMPLOYMENT_END_REPORT_DAYS = 233,
  /* spreiding maatregel; Pw 18(5). At least one part in this many falls in the first month (count) */
  BIJSTAND_PARAMETER_UNIFORM_SANCTION_FIRST_MONTH_DIVISOR = 234,
  /* maatregel, langste duur; Pw 18(5)-(8). Longest sanction a by-law may set; fixed from the third breach (months) */
  BIJSTAND_PARAMETER_UNIFORM_SANCTION_MONTHS_MAX = 235,
  /* maatregel, kortste duur; Pw 18(5)-(8). Shortest first sanction a by-law may set (months) */
  BIJSTAND_PARAMETER_UNIFORM_SANCTION_MONTHS_MIN = 236,
  /* maatregel geüniformeerde arbeidsverplichting; Pw 18(5)-(8). Reduction for a breach of a uniform work obligation (bp) */
  BIJSTAND_PARAMETER_UNIFORM_SANCTION_PERCENT = 237,
  /* recidive geüniformeerde verplichting; Pw 18(6)-(8). A new breach within this many months is a repetition (months) */
  BIJSTAND_PARAMETER_UNIFORM_SANCTION_REPEAT_WINDOW_MONTHS = 238,
  /* spreiding maatregel; Pw 18(5). Months over which the sanction may be spread (months) */
  BIJSTAND_PARAMETER_UNIFORM_SANCTION_SPREAD_MAX_MONTHS = 239,
  /* derde overtreding; Pw 18(7), (8). Length from the third breach (months) */
  BIJSTAND_PARAMETER_UNIFORM_SANCTION_THIRD_MONTHS = 240,
  /* eerste drie maanden verblijf Unieburger; Pw 11(2); Directive 2004/38 art. 24(2). First months of stay without right for a Union citizen who is no worker (months) */
  BIJSTAND_PARAMETER_UNION_CITIZEN_EXCLUSION_MONTHS = 241,
  /* woonsituatie niet aangetoond; Pw 53a(3)(a). Benefit as share of the cost-sharer base when the living situation is not proven (bp) */
  BIJSTAND_PARAMETER_UNPROVEN_HOME_SITUATION_PERCENT = 242,
  /* kostenvergoeding vrijwilligerswerk; Pw 31(2)(k); ministerial regulation. Exempt volunteer allowance a month (cents_per_month) */
  BIJSTAND_PARAMETER_VOLUNTEER_ALLOWANCE_EXEMPTION_MONTH = 243,
  /* kostenvergoeding vrijwilligerswerk; Pw 31(2)(k); ministerial regulation. Exempt volunteer allowance a year (cents_per_year) */
  BIJSTAND_PARAMETER_VOLUNTEER_ALLOWANCE_EXEMPTION_YEAR = 244,
  /* aanvraag loonkostensubsidie; Pw 10d(2). Months after the start of the job to apply (months) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_APPLICATION_MAX_MONTHS = 245,
  /* besluit loonkostensubsidie; Pw 10d(12). Days to decide after the wage value is fixed (five weeks) (days) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_DECISION_DAYS = 246,
  /* inkomstenvrijlating loonkostensubsidie, maximum; Pw 31(2)(z). Monthly ceiling, first period (cents_per_month) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_EARNINGS_EXEMPTION_MAX = 247,
  /* inkomstenvrijlating loonkostensubsidie, duur; Pw 31(2)(z). Months of the first period (months) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_EARNINGS_EXEMPTION_MONTHS = 248,
  /* inkomstenvrijlating loonkostensubsidie; Pw 31(2)(z). Share of earnings with wage-cost subsidy exempt, first period (bp) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_EARNINGS_EXEMPTION_PERCENT = 249,
  /* inkomstenvrijlating loonkostensubsidie, verlengd, maximum; Pw 31(2)(aa). Monthly ceiling, prolonged (cents_per_month) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_EXTENDED_EARNINGS_EXEMPTION_MAX = 250,
  /* inkomstenvrijlating loonkostensubsidie, verlengd; Pw 31(2)(aa). Share of earnings with wage-cost subsidy exempt, prolonged (bp) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_EXTENDED_EARNINGS_EXEMPTION_PERCENT = 251,
  /* forfaitaire loonkostensubsidie; Pw 10d(1)(b). Longest time without a measured wage value (months) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_FIXED_MAX_MONTHS = 252,
  /* forfaitaire loonkostensubsidie; Pw 10d(1)(b). Subsidy without a measured wage value (bp) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_FIXED_PERCENT = 253,
  /* loonkostensubsidie; Pw 10d. Hours a week of a full subsidy (hours_per_week) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_FULL_WEEK_HOURS = 254,
  /* doelgroep loonkostensubsidie, aanvraag; Pw 10c. Months between two applications for the wage-cost-subsidy group (months) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_GROUP_APPLICATION_INTERVAL_MONTHS = 255,
  /* loonkostensubsidie; Pw 10d. Highest subsidy as share of the minimum wage (bp) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_MAX_PERCENT = 256,
  /* Wet inschakeling werkzoekenden; WIW. From this age a positive advice was needed (months) */
  BIJSTAND_PARAMETER_WIW_ADVICE_MIN_AGE = 257,
  /* Wet inschakeling werkzoekenden; WIW. Length of the contract of a municipal job (months) */
  BIJSTAND_PARAMETER_WIW_CONTRACT_MONTHS = 258,
  /* Wet inschakeling werkzoekenden; WIW. Hours of a municipal job (hours_per_week) */
  BIJSTAND_PARAMETER_WIW_JOB_HOURS = 259,
  /* Wet inschakeling werkzoekenden; WIW. Months of unemployment that make a long-term unemployed person (months) */
  BIJSTAND_PARAMETER_WIW_UNEMPLOYED_MIN_MONTHS = 260,
  /* Wet inschakeling werkzoekenden; WIW. Youth plan below this age (months) */
  BIJSTAND_PARAMETER_WIW_YOUTH_BELOW_AGE = 261,
  /* Wet inschakeling werkzoekenden; WIW. Months of unemployment within which work or training is offered (months) */
  BIJSTAND_PARAMETER_WIW_YOUTH_OFFER_MONTHS = 262,
  /* zorg voor kind, arbeidsplicht; Pw 9(4). With a child below this age a single parent must accept work only after a check of care, schooling and capacity (months) */
  BIJSTAND_PARAMETER_WORK_DUTY_CHILDCARE_BELOW_AGE = 263,
  /* afwijkende toeslag 21 en 22 jaar; WWB 29(1). First age with a lower supplement by by-law (months) */
  BIJSTAND_PARAMETER_YOUNG_ADULT_SUPPLEMENT_FIRST_AGE = 264,
  /* afwijkende toeslag 21 en 22 jaar; WWB 29(1). Last age with a lower supplement by by-law, the whole year of that age included (months) */
  BIJSTAND_PARAMETER_YOUNG_ADULT_SUPPLEMENT_LAST_AGE = 265,
  /* begrenzing verhoging jongerennorm; Pw 20(4). Norm and increment together stay within this share of the comparable adult norm (bp) */
  BIJSTAND_PARAMETER_YOUTH_INCREMENT_CAP_PERCENT = 266,
  /* netto minimumjeugdloon; Pw 38(2). The increment for 18-20 is set so that with the single norm it makes this share of the net youth minimum wage at 18 (bp) */
  BIJSTAND_PARAMETER_YOUTH_INCREMENT_TARGET_PERCENT = 267,
  /* jongerennorm vanaf; Pw 20. Lowest age of the norms for 18, 19 and 20; none in the act itself from 2009-10-01 to 2011-12-31 (months) */
  BIJSTAND_PARAMETER_YOUTH_NORM_MIN_AGE = 268,
  /* verblijf buiten Nederland; WIJ, exclusions. Days a year abroad (13 weeks) (days) */
  BIJSTAND_PARAMETER_WIJ_ABROAD_DAYS_MAX = 269,
  /* aaneengesloten verblijf buiten Nederland; WIJ, exclusions. Days of one stay abroad (four weeks) (days) */
  BIJSTAND_PARAMETER_WIJ_ABROAD_UNBROKEN_DAYS_MAX = 270,
  /* voorschot; WIJ 37. Days within which the advance is paid (four weeks) (days) */
  BIJSTAND_PARAMETER_WIJ_ADVANCE_DAYS = 271,
  /* voorschot; WIJ 37(2). Lowest advance as share of the expected norm less income (bp) */
  BIJSTAND_PARAMETER_WIJ_ADVANCE_MIN_PERCENT = 272,
  /* jongere tot; WIJ 2(1). The act covers persons younger than this (months) */
  BIJSTAND_PARAMETER_WIJ_BELOW_AGE = 273,
  /* alleenstaande ouder; WIJ. A single parent with a child younger than this may get a training offer (months) */
  BIJSTAND_PARAMETER_WIJ_CHILD_BELOW_AGE = 274,
  /* hoge norm vanaf; WIJ 26(b). Lowest age of the norms for 21 to 26 (months) */
  BIJSTAND_PARAMETER_WIJ_HIGHER_NORM_MIN_AGE = 275,
  /* vakantietoeslag; WIJ 36(1). Share of the benefit that is holiday allowance (bp) */
  BIJSTAND_PARAMETER_WIJ_HOLIDAY_ALLOWANCE_PERCENT = 276,
  /* inkomensvoorziening vanaf; WIJ 24(1). Lowest age for the income provision (months) */
  BIJSTAND_PARAMETER_WIJ_INCOME_MIN_AGE = 277,
  /* verhoging norm in inrichting; WIJ 29(2). Added for health insurance, couple (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_INSTITUTION_SUPPLEMENT_COUPLE = 278,
  /* verhoging norm in inrichting; WIJ 29(2). Added for health insurance, single (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_INSTITUTION_SUPPLEMENT_SINGLE = 279,
  /* jongere vanaf; WIJ 2(1). Lowest age for a work-learning offer (months) */
  BIJSTAND_PARAMETER_WIJ_MIN_AGE = 280,
  /* jongere van 16 of 17; WIJ. A person of 16 or 17 qualifies with less work than this (hours_per_week) */
  BIJSTAND_PARAMETER_WIJ_MINOR_WORK_HOURS_BELOW = 281,
  /* inkomensvoorzieningsnorm; WIJ 28. Norm of the investment-in-young-people act: couple 18-20 and 21-26 (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_COUPLE_18_20_AND_21_26 = 282,
  /* inkomensvoorzieningsnorm; WIJ 28. Norm of the investment-in-young-people act: couple 18-20 and 21-26 with child (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_COUPLE_18_20_AND_21_26_WITH_CHILD = 283,
  /* inkomensvoorzieningsnorm; WIJ 28. Norm of the investment-in-young-people act: couple 18-20 and 27 or older; no amount in force found (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_COUPLE_18_20_AND_27_PLUS = 284,
  /* inkomensvoorzieningsnorm; WIJ 28. Norm of the investment-in-young-people act: couple 18-20 and 27 or older with child; no amount in force found (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_COUPLE_18_20_AND_27_PLUS_WITH_CHILD = 285,
  /* inkomensvoorzieningsnorm; WIJ 28. Norm of the investment-in-young-people act: couple 21-26 and 27 or older; no amount in force found (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_COUPLE_21_26_AND_27_PLUS = 286,
  /* inkomensvoorzieningsnorm; WIJ 28. Norm of the investment-in-young-people act: couple 21-26 and 27 or older with child; no amount in force found (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_COUPLE_21_26_AND_27_PLUS_WITH_CHILD = 287,
  /* inkomensvoorzieningsnorm; WIJ 28. Norm of the investment-in-young-people act: couple both 18-20 (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_COUPLE_BOTH_18_20 = 288,
  /* inkomensvoorzieningsnorm; WIJ 28. Norm of the investment-in-young-people act: couple both 18-20 with child (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_COUPLE_BOTH_18_20_WITH_CHILD = 289,
  /* inkomensvoorzieningsnorm; WIJ 28. Norm of the investment-in-young-people act: couple both 21-26 (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_COUPLE_BOTH_21_26 = 290,
  /* inkomensvoorzieningsnorm; WIJ 28. Norm of the investment-in-young-people act: couple both 21-26 with child (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_COUPLE_BOTH_21_26_WITH_CHILD = 291,
  /* inkomensvoorzieningsnorm; WIJ 29. Norm of the investment-in-young-people act: institution couple (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_INSTITUTION_COUPLE = 292,
  /* inkomensvoorzieningsnorm; WIJ 29. Norm of the investment-in-young-people act: institution single (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_INSTITUTION_SINGLE = 293,
  /* inkomensvoorzieningsnorm; WIJ 26. Norm of the investment-in-young-people act: single 18-20 (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_SINGLE_18_20 = 294,
  /* inkomensvoorzieningsnorm; WIJ 26. Norm of the investment-in-young-people act: single 21-26 (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_SINGLE_21_26 = 295,
  /* inkomensvoorzieningsnorm; WIJ 27. Norm of the investment-in-young-people act: single parent 18-20 (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_SINGLE_PARENT_18_20 = 296,
  /* inkomensvoorzieningsnorm; WIJ 27. Norm of the investment-in-young-people act: single parent 21-26 (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_SINGLE_PARENT_21_26 = 297,
  /* maximale toeslag; WIJ 30(2). Highest supplement (cents_per_month) */
  BIJSTAND_PARAMETER_WIJ_NORM_SUPPLEMENT_MAX = 298,
  /* uitvoering werkleeraanbod; WIJ. Months within which the decision on the offer is carried out (months) */
  BIJSTAND_PARAMETER_WIJ_OFFER_EXECUTION_MONTHS = 299,
  /* heroverweging verlaging; WIJ 41, 42. Longest time before a reduction is reviewed (months) */
  BIJSTAND_PARAMETER_WIJ_REDUCTION_REVIEW_MONTHS = 300,
  /* verlaging schoolverlater; WIJ 33. Longest time of a lower norm after leaving education (months) */
  BIJSTAND_PARAMETER_WIJ_SCHOOL_LEAVER_REDUCTION_MONTHS_MAX = 301,
  /* overgangsrecht WIJ; WWB 78t. Months within which decisions under the repealed act had to be aligned (months) */
  BIJSTAND_PARAMETER_WIJ_TRANSITION_ALIGNMENT_MONTHS = 302,
  /* overgangsrecht WIJ; WWB 78t. Longest time that a running work-learning offer went on (months) */
  BIJSTAND_PARAMETER_WIJ_TRANSITION_OFFER_MONTHS = 303,
  /* afwijkende toeslag; WIJ 34(1). First age with a lower supplement by by-law (months) */
  BIJSTAND_PARAMETER_WIJ_YOUNG_ADULT_SUPPLEMENT_FIRST_AGE = 304,
  /* afwijkende toeslag; WIJ 34(1). Last age with a lower supplement by by-law, the whole year included (months) */
  BIJSTAND_PARAMETER_WIJ_YOUNG_ADULT_SUPPLEMENT_LAST_AGE = 305,
  /* toetsingscommissie; WWB 74. Days for the report of the assessment committee (eight weeks) (days) */
  BIJSTAND_PARAMETER_BUDGET_ASSESSMENT_DAYS = 306,
  /* declaratie; Abw, financing. Share of the costs refunded by the state on declaration (bp) */
  BIJSTAND_PARAMETER_BUDGET_DECLARATION_SHARE_PERCENT = 307,
  /* verdeelstoornis; Besluit WWB 2007 10a. Disturbance of the distribution needed for the multi-year grant (bp) */
  BIJSTAND_PARAMETER_BUDGET_DISTRIBUTION_DISTURBANCE_PERCENT = 308,
  /* verdeelmodel, historisch; Besluit Pw 4. Inhabitants up to which the grant follows past costs only (count) */
  BIJSTAND_PARAMETER_BUDGET_HISTORIC_INHABITANTS_MAX = 309,
  /* aanwijzing, korting; WWB 69-72. Higher cut of the grant after an instruction that is not followed (bp) */
  BIJSTAND_PARAMETER_BUDGET_INSTRUCTION_CUT_HIGH_PERCENT = 310,
  /* aanwijzing, korting; WWB 69-72. Lower cut of the grant after an instruction that is not followed (bp) */
  BIJSTAND_PARAMETER_BUDGET_INSTRUCTION_CUT_LOW_PERCENT = 311,
  /* meerjarige aanvullende uitkering; Besluit WWB 2007 10a-10d. Base 1 of the multi-year grant by own policy share; a ministerial percentage is added (bp) */
  BIJSTAND_PARAMETER_BUDGET_MULTI_YEAR_BASE_1_PERCENT = 312,
  /* meerjarige aanvullende uitkering; Besluit WWB 2007 10a-10d. Base 2 of the multi-year grant by own policy share; a ministerial percentage is added (bp) */
  BIJSTAND_PARAMETER_BUDGET_MULTI_YEAR_BASE_2_PERCENT = 313,
  /* meerjarige aanvullende uitkering; Besluit WWB 2007 10a-10d. Base 3 of the multi-year grant by own policy share; a ministerial percentage is added (bp) */
  BIJSTAND_PARAMETER_BUDGET_MULTI_YEAR_BASE_3_PERCENT = 314,
  /* verdeelmodel, objectief; Besluit Pw 4. Inhabitants from which the grant follows the objective model only (count) */
  BIJSTAND_PARAMETER_BUDGET_OBJECTIVE_INHABITANTS_MIN = 315,
  /* vangnet, meerjarige toets; Besluit Pw 10. Years, the year itself included, over which the cumulative deficit is tested against the threshold (count) */
  BIJSTAND_PARAMETER_BUDGET_SAFETY_NET_CUMULATIVE_YEARS = 316,
  /* vangnet, verlengde route; Besluit Pw 10. Deficit from which the extended route is open (bp) */
  BIJSTAND_PARAMETER_BUDGET_SAFETY_NET_EXTENDED_THRESHOLD_PERCENT = 317,
  /* vangnet, verlengde route; Besluit Pw 10. Of the three years before, the number with at least that deficit (count) */
  BIJSTAND_PARAMETER_BUDGET_SAFETY_NET_EXTENDED_YEARS_MIN = 318,
  /* vangnet, volledige vergoeding; Besluit Pw 10. Deficit above which everything is paid (bp) */
  BIJSTAND_PARAMETER_BUDGET_SAFETY_NET_FULL_THRESHOLD_PERCENT = 319,
  /* vangnet, gedeeltelijke vergoeding; Besluit Pw 10. Share paid between the two thresholds (bp) */
  BIJSTAND_PARAMETER_BUDGET_SAFETY_NET_PART_PERCENT = 320,
  /* vangnet, drempel; Besluit Pw 10. Deficit as share of the grant from which the safety net pays (bp) */
  BIJSTAND_PARAMETER_BUDGET_SAFETY_NET_THRESHOLD_PERCENT = 321,
  /* meerjarig tekort; Besluit WWB 2007 10. Deficit in each of three years that leads from the incidental to the multi-year grant; a ministerial percentage is added (bp) */
  BIJSTAND_PARAMETER_BUDGET_STRUCTURAL_DEFICIT_PERCENT = 322,
  /* overgang verdeelmodel; Besluit Pw 8. Part of the grant by past costs for the larger municipalities (bp) */
  BIJSTAND_PARAMETER_BUDGET_TRANSITION_HISTORIC_PERCENT = 323,
  /* vermogensgrens; Pw 34(3)(c). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents) */
  BIJSTAND_PARAMETER_PRINTED_ASSET_LIMIT_COUPLE = 324,
  /* vermogensgrens; Pw 34(3)(a). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents) */
  BIJSTAND_PARAMETER_PRINTED_ASSET_LIMIT_SINGLE = 325,
  /* vermogensgrens; Pw 34(3)(b). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents) */
  BIJSTAND_PARAMETER_PRINTED_ASSET_LIMIT_SINGLE_PARENT = 326,
  /* vrijlating aangewezen groepen, vast deel; Abw 43(2)(m), (n). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_DESIGNATED_EARNINGS_EXEMPTION_BASE = 327,
  /* vrijlating aangewezen groepen, maximum; Abw 43(2)(m), (n). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_DESIGNATED_EARNINGS_EXEMPTION_MAX = 328,
  /* arbeidspremies per jaar; Abw 43(2)(j). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_year) */
  BIJSTAND_PARAMETER_PRINTED_DESIGNATED_WORK_PREMIUM_YEAR_MAX = 329,
  /* inkomstenvrijlating, maximum; Pw 31(2)(n). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_EARNINGS_EXEMPTION_MAX = 330,
  /* boete volgens de tekst; WWB/Pw 18a; Boetebesluit 2. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (bp) */
  BIJSTAND_PARAMETER_PRINTED_FINE_PERCENT = 331,
  /* vakantietoeslag; Pw 19(3). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (bp) */
  BIJSTAND_PARAMETER_PRINTED_HOLIDAY_ALLOWANCE_PERCENT = 332,
  /* vrijlating eigen woning; Pw 34(2)(d). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents) */
  BIJSTAND_PARAMETER_PRINTED_HOME_EQUITY_EXEMPTION = 333,
  /* inkomen studerend meerderjarig kind; WWB 32(5). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_HOUSEHOLD_TEST_STUDENT_CHILD_EXEMPTION = 334,
  /* een- of tweemalige premie; Pw 31(2)(j). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_year) */
  BIJSTAND_PARAMETER_PRINTED_INCENTIVE_PREMIUM_YEAR_MAX = 335,
  /* verhoging norm in inrichting; Pw 23(2)(b). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_INSTITUTION_SUPPLEMENT_COUPLE = 336,
  /* verhoging norm in inrichting; Pw 23(2)(a). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_INSTITUTION_SUPPLEMENT_SINGLE = 337,
  /* langdurigheidstoeslag, gehuwden; WWB 36(5). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_year) */
  BIJSTAND_PARAMETER_PRINTED_LOW_INCOME_SUPPLEMENT_COUPLE = 338,
  /* langdurigheidstoeslag, alleenstaande; WWB 36(5). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_year) */
  BIJSTAND_PARAMETER_PRINTED_LOW_INCOME_SUPPLEMENT_SINGLE = 339,
  /* langdurigheidstoeslag, alleenstaande ouder; WWB 36(5). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_year) */
  BIJSTAND_PARAMETER_PRINTED_LOW_INCOME_SUPPLEMENT_SINGLE_PARENT = 340,
  /* gehuwdennorm; Pw 21(b). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_COUPLE_ADULT = 341,
  /* jongerennorm gehuwden; Pw 20(1)(b). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_COUPLE_BOTH_18_20 = 342,
  /* jongerennorm gehuwden met kind; Pw 20(2)(b). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_COUPLE_BOTH_18_20_WITH_CHILD = 343,
  /* norm gehuwden, beiden pensioengerechtigd; Pw 22(b). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_COUPLE_BOTH_PENSION = 344,
  /* jongerennorm gehuwden; Pw 20(1)(c). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_COUPLE_ONE_18_20 = 345,
  /* jongerennorm gehuwden met kind; Pw 20(2)(c). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_COUPLE_ONE_18_20_WITH_CHILD = 346,
  /* norm gehuwden, één pensioengerechtigd; Pw 22(c). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_COUPLE_ONE_PENSION = 347,
  /* gezinsnorm; WWB 21(2)(c). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_HOUSEHOLD_THREE_ADULTS_TWO_18_20 = 348,
  /* norm in inrichting, gehuwden; Pw 23(1)(b). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_INSTITUTION_COUPLE = 349,
  /* norm in inrichting, alleenstaande (ouder); Pw 23(1)(a). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_INSTITUTION_SINGLE = 350,
  /* jongerennorm alleenstaande; Pw 20(1)(a). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_SINGLE_18_20 = 351,
  /* norm alleenstaande; Pw 21(a). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_SINGLE_ADULT = 352,
  /* jongerennorm alleenstaande ouder; Pw 20(2)(a). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_SINGLE_PARENT_18_20 = 353,
  /* norm alleenstaande ouder; Pw 21(a). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_SINGLE_PARENT_ADULT = 354,
  /* norm alleenstaande ouder vanaf pensioenleeftijd; Pw 22(a). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_SINGLE_PARENT_PENSION = 355,
  /* norm alleenstaande vanaf pensioenleeftijd; Pw 22(a). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_SINGLE_PENSION = 356,
  /* maximale toeslag; WWB 25(2). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_NORM_SUPPLEMENT_MAX = 357,
  /* particuliere oudedagsvoorziening; Pw 33(5)(b). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_PRIVATE_PENSION_EXEMPTION_COUPLE = 358,
  /* particuliere oudedagsvoorziening; Pw 33(5)(a). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_PRIVATE_PENSION_EXEMPTION_SINGLE = 359,
  /* inkomstenvrijlating alleenstaande ouder, maximum; Pw 31(2)(r). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_SINGLE_PARENT_EARNINGS_EXEMPTION_MAX = 360,
  /* drempelbedrag bijzondere bijstand; Pw 35(2). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents) */
  BIJSTAND_PARAMETER_PRINTED_SPECIAL_ASSISTANCE_THRESHOLD = 361,
  /* normbedrag studiefinanciering, uitwonend; WWB 33(2)(b). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_STUDENT_FINANCE_AWAY = 362,
  /* normbedrag studiefinanciering, thuiswonend; WWB 33(2)(a). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_STUDENT_FINANCE_HOME = 363,
  /* scholingspremie; Abw 43(2)(i). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents) */
  BIJSTAND_PARAMETER_PRINTED_TRAINING_PREMIUM_MAX = 364,
  /* subsidie onbetaalde activiteiten; Abw 43(2)(p)(1°). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_UNPAID_ACTIVITY_SUBSIDY_BELOW = 365,
  /* kostenvergoeding vrijwilligerswerk per week; WWB 31(2)(k). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_week) */
  BIJSTAND_PARAMETER_PRINTED_VOLUNTEER_ALLOWANCE_EXEMPTION_WEEK = 366,
  /* kostenvergoeding vrijwilligerswerk; Pw 31(2)(k); ministerial regulation. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_year) */
  BIJSTAND_PARAMETER_PRINTED_VOLUNTEER_ALLOWANCE_EXEMPTION_YEAR = 367,
  /* vakantietoeslag; WIJ 36(1). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (bp) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_HOLIDAY_ALLOWANCE_PERCENT = 368,
  /* verhoging norm in inrichting; WIJ 29(2). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_INSTITUTION_SUPPLEMENT_COUPLE = 369,
  /* verhoging norm in inrichting; WIJ 29(2). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_INSTITUTION_SUPPLEMENT_SINGLE = 370,
  /* inkomensvoorzieningsnorm; WIJ 28. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_COUPLE_18_20_AND_21_26 = 371,
  /* inkomensvoorzieningsnorm; WIJ 28. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_COUPLE_18_20_AND_21_26_WITH_CHILD = 372,
  /* inkomensvoorzieningsnorm; WIJ 28. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_COUPLE_18_20_AND_27_PLUS = 373,
  /* inkomensvoorzieningsnorm; WIJ 28. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_COUPLE_18_20_AND_27_PLUS_WITH_CHILD = 374,
  /* inkomensvoorzieningsnorm; WIJ 28. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_COUPLE_21_26_AND_27_PLUS = 375,
  /* inkomensvoorzieningsnorm; WIJ 28. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_COUPLE_21_26_AND_27_PLUS_WITH_CHILD = 376,
  /* inkomensvoorzieningsnorm; WIJ 28. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_COUPLE_BOTH_18_20 = 377,
  /* inkomensvoorzieningsnorm; WIJ 28. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_COUPLE_BOTH_18_20_WITH_CHILD = 378,
  /* inkomensvoorzieningsnorm; WIJ 28. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_COUPLE_BOTH_21_26 = 379,
  /* inkomensvoorzieningsnorm; WIJ 28. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_COUPLE_BOTH_21_26_WITH_CHILD = 380,
  /* inkomensvoorzieningsnorm; WIJ 29. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_INSTITUTION_COUPLE = 381,
  /* inkomensvoorzieningsnorm; WIJ 29. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_INSTITUTION_SINGLE = 382,
  /* inkomensvoorzieningsnorm; WIJ 26. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_SINGLE_18_20 = 383,
  /* inkomensvoorzieningsnorm; WIJ 26. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_SINGLE_21_26 = 384,
  /* inkomensvoorzieningsnorm; WIJ 27. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_SINGLE_PARENT_18_20 = 385,
  /* inkomensvoorzieningsnorm; WIJ 27. Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_SINGLE_PARENT_21_26 = 386,
  /* maximale toeslag; WIJ 30(2). Printed in the consolidated text without its revisions: evidence of the text, never an answer for what was paid (cents_per_month) */
  BIJSTAND_PARAMETER_PRINTED_WIJ_NORM_SUPPLEMENT_MAX = 387,
  /* toeslag bij inwonend meerderjarig kind; WWB 25. Supplement when an own adult child lives in; until 2014 (bp) */
  BIJSTAND_PARAMETER_NORM_SUPPLEMENT_PERCENT_CHILD_HOME = 388,
  /* toeslag bij gedeelde kosten; Abw 33, 38; WWB 25, 30. Supplement as share of the couple norm when costs can be shared; until 2014 (bp) */
  BIJSTAND_PARAMETER_NORM_SUPPLEMENT_PERCENT_SHARING = 389,
  /* interen; Pw 34, 48. Speed at which assets above the limit are thought to be used up, as share of the norm; commonly 15000; the law names no bound (bp) */
  BIJSTAND_PARAMETER_ASSET_DRAWDOWN_FACTOR = 390,
  /* krediethypotheek, rente; Pw 48(3), 50. Interest on a mortgage loan (bp) */
  BIJSTAND_PARAMETER_HOME_LOAN_INTEREST_PERCENT = 391,
  /* krediethypotheek, aflossing; Pw 48(3), 50. Months over which a mortgage loan is repaid (months) */
  BIJSTAND_PARAMETER_HOME_LOAN_REPAYMENT_MONTHS = 392,
  /* voorschot; Pw 52(2). Advance as share of norm less income (bp) */
  BIJSTAND_PARAMETER_ADVANCE_PERCENT = 393,
  /* kostganger; Pw 33(4). Amount a month counted as income for a boarder not already in the norm (cents_per_month) */
  BIJSTAND_PARAMETER_BOARDER_INCOME_MONTH = 394,
  /* gebruikelijke auto; Pw 34(2)(a). Car value taken as usual and left out of the assets (cents) */
  BIJSTAND_PARAMETER_CAR_VALUE_EXEMPT = 395,
  /* categoriale bijzondere bijstand; WWB 35. Income up to this share of the norm for special assistance by category; until 2014 (bp) */
  BIJSTAND_PARAMETER_CATEGORY_ASSISTANCE_INCOME_PERCENT = 396,
  /* co-ouderschap; Pw 18(1). Share of the single-parent part granted to a co-parent (bp) */
  BIJSTAND_PARAMETER_CO_PARENTING_PERCENT = 397,
  /* collectieve aanvullende zorgverzekering; Pw 35(3). Income up to this share of the norm for the collective insurance (bp) */
  BIJSTAND_PARAMETER_COLLECTIVE_INSURANCE_INCOME_PERCENT = 398,
  /* commerciële kostgangersprijs; Pw 19a. Lowest board price a month taken as commercial without further inquiry (cents_per_month) */
  BIJSTAND_PARAMETER_COMMERCIAL_BOARD_MIN_MONTH = 399,
  /* commerciële huurprijs; Pw 19a. Lowest rent a month taken as commercial without further inquiry (cents_per_month) */
  BIJSTAND_PARAMETER_COMMERCIAL_RENT_MIN_MONTH = 400,
  /* verlaging gehuwden wegens delen; Abw 34; WWB 26. Reduction, as share of the couple norm, of a couple that shares costs; until 2014; the act names no number (bp) */
  BIJSTAND_PARAMETER_COUPLE_SHARING_REDUCTION_PERCENT = 401,
  /* verblijf buitenland vóór de uitkering; Pw 13(1)(e). 1 when days abroad before the benefit count for the yearly limit (0_1) */
  BIJSTAND_PARAMETER_DAYS_ABROAD_BEFORE_BENEFIT_COUNT = 402,
  /* dag van vertrek; Pw 13(1)(e). 1 when the day of departure counts as a day abroad (0_1) */
  BIJSTAND_PARAMETER_DAYS_ABROAD_DEPARTURE_COUNTS = 403,
  /* dag van terugkeer; Pw 13(1)(e). 1 when the day of return counts as a day abroad (0_1) */
  BIJSTAND_PARAMETER_DAYS_ABROAD_RETURN_COUNTS = 404,
  /* telling vrijlatingsmaanden; Pw 31(2)(n). Whether the months of the earnings exemption are counted for each benefit period or once (benefit_period|lifetime) */
  BIJSTAND_PARAMETER_EARNINGS_EXEMPTION_MONTHS_SCOPE = 405,
  /* verlaging na ingetrokken ontheffing, duur; Pw 8(1)(c), 9a(12). Months of that reduction (months) */
  BIJSTAND_PARAMETER_EXEMPTION_WITHDRAWN_SANCTION_MONTHS = 406,
  /* verlaging na ingetrokken ontheffing; Pw 8(1)(c), 9a(12). Reduction after withdrawal of the single-parent exemption (bp) */
  BIJSTAND_PARAMETER_EXEMPTION_WITHDRAWN_SANCTION_PERCENT = 407,
  /* giftenbeleid; WWB/Pw 31(2)(m). Gifts a year left alone by policy before 2026; from 2026 the act sets the amount (cents_per_year) */
  BIJSTAND_PARAMETER_GIFT_POLICY_EXEMPTION_YEAR = 408,
  /* melden van giften; Pw 17, 31(2)(m). Gifts a year from which a report is asked (cents_per_year) */
  BIJSTAND_PARAMETER_GIFT_REPORT_THRESHOLD_YEAR = 409,
  /* bruto terugvordering; Pw 58(5). 1 when tax and premiums are recovered after the year has ended (0_1) */
  BIJSTAND_PARAMETER_GROSS_RECOVERY = 410,
  /* verlaging woonsituatie, lage woonkosten; WWB/Pw 27. Reduction when only part of the usual housing costs is due (bp) */
  BIJSTAND_PARAMETER_HOUSING_REDUCTION_PERCENT_LOW_COST = 411,
  /* verlaging woonsituatie, geen woonkosten; Abw 35; WWB/Pw 27. Reduction when the home carries no housing costs; often 2000 (bp) */
  BIJSTAND_PARAMETER_HOUSING_REDUCTION_PERCENT_NO_COST = 412,
  /* verlaging woonsituatie, geen woning; WWB/Pw 27. Reduction, as share of the couple norm, when no home is kept; only the norms of 20 and 21, only as far as costs are lower; often 1000 to 2000 (bp) */
  BIJSTAND_PARAMETER_HOUSING_REDUCTION_PERCENT_NO_HOME = 413,
  /* premie arbeidsinschakeling; WWB/Pw 31(2)(j). One premium (cents) */
  BIJSTAND_PARAMETER_INCENTIVE_PREMIUM = 414,
  /* premie arbeidsinschakeling; WWB/Pw 31(2)(j). Premiums a calendar year (count) */
  BIJSTAND_PARAMETER_INCENTIVE_PREMIUM_PER_YEAR = 415,
  /* individuele inkomenstoeslag, gehuwden; WWB 36; Pw 36. Supplement a year; from 2009 (cents_per_year) */
  BIJSTAND_PARAMETER_LOW_INCOME_SUPPLEMENT_AMOUNT_COUPLE = 416,
  /* individuele inkomenstoeslag, alleenstaande; WWB 36; Pw 36. Supplement a year; from 2009 (cents_per_year) */
  BIJSTAND_PARAMETER_LOW_INCOME_SUPPLEMENT_AMOUNT_SINGLE = 417,
  /* individuele inkomenstoeslag, alleenstaande ouder; WWB 36; Pw 36. Supplement a year; from 2009 (cents_per_year) */
  BIJSTAND_PARAMETER_LOW_INCOME_SUPPLEMENT_AMOUNT_SINGLE_PARENT = 418,
  /* laag inkomen; WWB 8(1)(d); Pw 8(2), 36. Income up to this share of the norm is low; from 2009; from 2012 to 2014 the act caps it (bp) */
  BIJSTAND_PARAMETER_LOW_INCOME_SUPPLEMENT_INCOME_PERCENT = 419,
  /* langdurig; WWB 8(1)(d); Pw 8(2), 36. Months that make an income long-term low; from 2009 (months) */
  BIJSTAND_PARAMETER_LOW_INCOME_SUPPLEMENT_REFERENCE_MONTHS = 420,
  /* afstemming niet-rechthebbende partner; Pw 18(1), 24. Share of the couple norm reached by individual adjustment for a person with a spouse without right (bp) */
  BIJSTAND_PARAMETER_NON_ENTITLED_SPOUSE_POLICY_PERCENT = 421,
  /* aanvraag via UWV; Pw 41(3). 1 when other applications go through the employee insurance agency as well (0_1) */
  BIJSTAND_PARAMETER_OTHER_APPLICATIONS_VIA_UWV = 422,
  /* deel van een maand; Pw 45(3). Days by which a month is divided: its calendar days or thirty (calendar|thirty) */
  BIJSTAND_PARAMETER_PART_MONTH_DENOMINATOR = 423,
  /* premie participatieplaats; WWB/Pw 8a(1)(d), 10a. Premium for each half year of a participation place (cents) */
  BIJSTAND_PARAMETER_PARTICIPATION_PLACE_PREMIUM = 424,
  /* betaaldag; Pw 45(6). Day of the month on which the benefit is paid (day_of_month) */
  BIJSTAND_PARAMETER_PAYMENT_DAY = 425,
  /* rente en kosten; Pw 58(5). 1 when interest and costs are added (0_1) */
  BIJSTAND_PARAMETER_RECOVERY_INTEREST = 426,
  /* terugvordering, ondergrens; Pw 58. Amount below which recovery that is not compulsory is left (cents) */
  BIJSTAND_PARAMETER_RECOVERY_MINIMUM_AMOUNT = 427,
  /* kwijtschelding; Pw 58. Months of payment after which a claim without information breach is remitted (months) */
  BIJSTAND_PARAMETER_RECOVERY_REMISSION_MONTHS = 428,
  /* verrekening; Pw 60. Share of the benefit set off each month (bp) */
  BIJSTAND_PARAMETER_RECOVERY_SETOFF_PERCENT = 429,
  /* hersteltermijn; Pw 54(2); Awb 4:5. Days given to complete an application or to repair a default; often 5 to 10 working days (days) */
  BIJSTAND_PARAMETER_REPAIR_TERM_DAYS = 430,
  /* terugwerkende kracht; Pw 44(5). Months before reporting that practice allows at most (months) */
  BIJSTAND_PARAMETER_RETROACTIVE_START_MONTHS = 431,
  /* tegenprestatie, omvang; Pw 8a(1)(b). Hours a week of unpaid service at most (hours_per_week) */
  BIJSTAND_PARAMETER_RETURN_SERVICE_HOURS_WEEK = 432,
  /* tegenprestatie, duur; Pw 8a(1)(b). Months of unpaid service at most (months) */
  BIJSTAND_PARAMETER_RETURN_SERVICE_MONTHS = 433,
  /* grondslag verlaging; WWB/Pw 18. Whether a reduction is taken of the norm or of the benefit paid (norm|benefit) */
  BIJSTAND_PARAMETER_SANCTION_BASE = 434,
  /* verlaging, categorie 1, duur; WWB/Pw 8(1)(a), 18(2). Months of that reduction (months) */
  BIJSTAND_PARAMETER_SANCTION_CATEGORY_1_MONTHS = 435,
  /* verlaging, categorie 1; WWB/Pw 8(1)(a), 18(2). Reduction by by-law for a breach of category 1; the by-law names its categories (bp) */
  BIJSTAND_PARAMETER_SANCTION_CATEGORY_1_PERCENT = 436,
  /* verlaging, categorie 2, duur; WWB/Pw 8(1)(a), 18(2). Months of that reduction (months) */
  BIJSTAND_PARAMETER_SANCTION_CATEGORY_2_MONTHS = 437,
  /* verlaging, categorie 2; WWB/Pw 8(1)(a), 18(2). Reduction by by-law for a breach of category 2; the by-law names its categories (bp) */
  BIJSTAND_PARAMETER_SANCTION_CATEGORY_2_PERCENT = 438,
  /* verlaging, categorie 3, duur; WWB/Pw 8(1)(a), 18(2). Months of that reduction (months) */
  BIJSTAND_PARAMETER_SANCTION_CATEGORY_3_MONTHS = 439,
  /* verlaging, categorie 3; WWB/Pw 8(1)(a), 18(2). Reduction by by-law for a breach of category 3; the by-law names its categories (bp) */
  BIJSTAND_PARAMETER_SANCTION_CATEGORY_3_PERCENT = 440,
  /* verlaging, categorie 4, duur; WWB/Pw 8(1)(a), 18(2). Months of that reduction (months) */
  BIJSTAND_PARAMETER_SANCTION_CATEGORY_4_MONTHS = 441,
  /* verlaging, categorie 4; WWB/Pw 8(1)(a), 18(2). Reduction by by-law for a breach of category 4; the by-law names its categories (bp) */
  BIJSTAND_PARAMETER_SANCTION_CATEGORY_4_PERCENT = 442,
  /* verlaging, categorie 5, duur; WWB/Pw 8(1)(a), 18(2). Months of that reduction (months) */
  BIJSTAND_PARAMETER_SANCTION_CATEGORY_5_MONTHS = 443,
  /* verlaging, categorie 5; WWB/Pw 8(1)(a), 18(2). Reduction by by-law for a breach of category 5; the by-law names its categories (bp) */
  BIJSTAND_PARAMETER_SANCTION_CATEGORY_5_PERCENT = 444,
  /* verlaging bij gehuwden; Pw 18(12). 1 when a reduction hits only the half of the spouse to blame (0_1) */
  BIJSTAND_PARAMETER_SANCTION_ON_CULPABLE_HALF = 445,
  /* verlaging, herhaling; WWB/Pw 18(2). Factor on repetition of a breach under the by-law (bp) */
  BIJSTAND_PARAMETER_SANCTION_REPEAT_FACTOR_PERCENT = 446,
  /* verlaging, recidivetermijn; WWB/Pw 18(2). Months within which a breach under the by-law is a repetition (months) */
  BIJSTAND_PARAMETER_SANCTION_REPEAT_WINDOW_MONTHS = 447,
  /* heroverweging verlaging; WWB/Pw 18(3). Months after which a reduction is reviewed (months) */
  BIJSTAND_PARAMETER_SANCTION_REVIEW_MONTHS = 448,
  /* verlaging schoolverlater, duur; Abw 36; WWB/Pw 28. Months of that reduction (months) */
  BIJSTAND_PARAMETER_SCHOOL_LEAVER_REDUCTION_MONTHS = 449,
  /* verlaging schoolverlater; Abw 36; WWB/Pw 28. Reduction, as share of the couple norm, for a recent school leaver (bp) */
  BIJSTAND_PARAMETER_SCHOOL_LEAVER_REDUCTION_PERCENT = 450,
  /* verrekening zonder beslagvrije voet; WWB/Pw 60b. Months of set-off of a repeat fine without protected minimum (months) */
  BIJSTAND_PARAMETER_SETOFF_UNPROTECTED_MONTHS = 451,
  /* beschut werk, aantal; Pw 10b(5). Places in the year; not below the number set by the minister (count) */
  BIJSTAND_PARAMETER_SHELTERED_WORK_PLACES = 452,
  /* tegemoetkoming alleenverdieners ambtshalve; Pw 78gg. 1 when the allowance is granted without application (0_1) */
  BIJSTAND_PARAMETER_SINGLE_EARNER_ALLOWANCE_EX_OFFICIO = 453,
  /* draagkrachtpercentage; Pw 35. Share of the income above that line counted as own means (bp) */
  BIJSTAND_PARAMETER_SPECIAL_ASSISTANCE_CAPACITY_PERCENT = 454,
  /* draagkrachtgrens; Pw 35. Income up to this share of the norm is left alone for special assistance (bp) */
  BIJSTAND_PARAMETER_SPECIAL_ASSISTANCE_INCOME_PERCENT = 455,
  /* draagkrachtperiode; Pw 35. Months over which own means are fixed (months) */
  BIJSTAND_PARAMETER_SPECIAL_ASSISTANCE_PERIOD_MONTHS = 456,
  /* drempelbedrag; Pw 35(2). 1 when the threshold for special assistance is used (0_1) */
  BIJSTAND_PARAMETER_SPECIAL_ASSISTANCE_THRESHOLD_APPLIED = 457,
  /* studieschuld; Pw 34(1)(a). 1 when student debt is subtracted from the assets (0_1) */
  BIJSTAND_PARAMETER_STUDENT_DEBT_COUNTS = 458,
  /* individuele studietoeslag; Pw 36b (old). Study supplement by by-law a year, from 2015 to 2022-03-31 (cents_per_year) */
  BIJSTAND_PARAMETER_STUDY_SUPPLEMENT_AMOUNT = 459,
  /* onderhuurder; Pw 33(4). Amount a month counted as income for a tenant not already in the norm (cents_per_month) */
  BIJSTAND_PARAMETER_TENANT_INCOME_MONTH = 460,
  /* proefplaats, verlenging; Pw 8a(2)(d). Months of extension of a trial placement (months) */
  BIJSTAND_PARAMETER_TRIAL_PLACEMENT_EXTENSION_MONTHS = 461,
  /* spreiding maatregel; Pw 18(5). Share of a spread sanction taken in the first month; at least a third (bp) */
  BIJSTAND_PARAMETER_UNIFORM_SANCTION_FIRST_MONTH_PERCENT = 462,
  /* maatregel geüniformeerde verplichting, eerste; Pw 18(5). Months of the first uniform sanction (months) */
  BIJSTAND_PARAMETER_UNIFORM_SANCTION_FIRST_MONTHS = 463,
  /* maatregel geüniformeerde verplichting, tweede; Pw 18(6). Months of the second uniform sanction; longer than the first (months) */
  BIJSTAND_PARAMETER_UNIFORM_SANCTION_SECOND_MONTHS = 464,
  /* spreiding maatregel; Pw 18(5). 1 when the first sanction may be spread over three months (0_1) */
  BIJSTAND_PARAMETER_UNIFORM_SANCTION_SPREAD_ALLOWED = 465,
  /* gemeentelijke overgangsdatum 2004; Invoeringsregeling WWB. First day on which the postponed package of the 2004 act applied in the municipality; 20050101 when not brought forward (yyyymmdd) */
  BIJSTAND_PARAMETER_WORK_DUTIES_SWITCH_DATE = 466,
  /* toeslag 21 jaar; Abw 37; WWB 29. Supplement for a single person of 21; until 2014, not from 2009-10-01 to 2011-12-31 (bp) */
  BIJSTAND_PARAMETER_YOUNG_ADULT_SUPPLEMENT_PERCENT_21 = 467,
  /* toeslag 22 jaar; Abw 37; WWB 29. Supplement for a single person of 22; until 2014, not from 2009-10-01 to 2011-12-31 (bp) */
  BIJSTAND_PARAMETER_YOUNG_ADULT_SUPPLEMENT_PERCENT_22 = 468,
  /* gedoogjaar 2026; tolerance by the ministry. 1 when the wider exemptions for people under 27 are already applied in 2026; only to their advantage (0_1) */
  BIJSTAND_PARAMETER_YOUTH_EXEMPTIONS_TOLERATED = 469,
  /* maand waarop inkomen betrekking heeft; Pw 32(1)(b). Month to which a wage belongs in a running benefit: in which it was earned or received (earned|received) */
  BIJSTAND_PARAMETER_INCOME_MONTH = 470,
  /* strikte scheiding van echelons; Pw 7, 10. 1 when social activation is kept for phase 4 and everyone else is guided to work (0_1) */
  BIJSTAND_PARAMETER_STRICT_ECHELON = 471,
  /* beschut werk, nog plaatsen in het jaar; Pw 10b(6). 1 when the number of sheltered places of the year has not been reached (0_1) */
  BIJSTAND_PARAMETER_SHELTERED_PLACES_LEFT = 472,
  /* leeftijdsgrens studiefinanciering; Pw 19a(1)(d); WSF 2000 2.3. A housemate who began the education before this age does not count as a cost sharer (months) */
  BIJSTAND_PARAMETER_STUDY_BEGUN_BELOW_AGE = 473,
  /* aanvraag bij de CWI; Abw 63a, 68a; WWB 41. 1 while who applies is registered by the centre for work and income (CWI) (0_1) */
  BIJSTAND_PARAMETER_APPLICATIONS_AT_CWI = 474,
  /* overgangsrecht afschaffing huishoudinkomenstoets; WWB 78x. 1 on the days of notification from which assistance starts on the day the right arose, as the household test was repealed (0_1) */
  BIJSTAND_PARAMETER_HOUSEHOLD_TEST_REPORT_COUNTS = 475,
  /* overgangsrecht verblijf buitenland; WWB 78q. Days of a stay begun before 2012 that a person of pension age could complete (26 weeks) (days) */
  BIJSTAND_PARAMETER_ABROAD_TRANSITION_DAYS_PENSION = 476,
  /* inkomstenvrijlating, gedrukt maximum; Pw 31(2)(n). The monthly ceiling of the earnings exemption is at least this; where the notice is not in the table: the amount that the act prints, which is only ever raised (cents_per_month) */
  BIJSTAND_PARAMETER_EARNINGS_EXEMPTION_MAX_LEAST = 477,
  /* inkomstenvrijlating alleenstaande ouder, gedrukt maximum; Pw 31(2)(r). That ceiling is at least this; where the notice is not in the table: the amount that the act prints, which is only ever raised (cents_per_month) */
  BIJSTAND_PARAMETER_SINGLE_PARENT_EARNINGS_EXEMPTION_MAX_LEAST = 478,
  /* inkomstenvrijlating medisch urenbeperkt, gedrukt maximum; Pw 31(2)(y). That ceiling is at least this; where the notice is not in the table: the amount that the act prints, which is only ever raised (cents_per_month) */
  BIJSTAND_PARAMETER_HOURS_LIMITED_EARNINGS_EXEMPTION_MAX_LEAST = 479,
  /* inkomstenvrijlating loonkostensubsidie, gedrukt maximum; Pw 31(2)(z). That ceiling is at least this; where the notice is not in the table: the amount that the act prints, which is only ever raised (cents_per_month) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_EARNINGS_EXEMPTION_MAX_LEAST = 480,
  /* inkomstenvrijlating loonkostensubsidie, verlengd, gedrukt maximum; Pw 31(2)(aa). That ceiling is at least this; where the notice is not in the table: the amount that the act prints, which is only ever raised (cents_per_month) */
  BIJSTAND_PARAMETER_WAGE_SUBSIDY_EXTENDED_EARNINGS_EXEMPTION_MAX_LEAST = 481,
  /* een- of tweemalige premie, gedrukt maximum; Pw 31(2)(j). The yearly ceiling of exempt premiums is at least this; where the notice is not in the table: the amount that the act prints, which is only ever raised (cents_per_year) */
  BIJSTAND_PARAMETER_INCENTIVE_PREMIUM_YEAR_MAX_LEAST = 482,
  /* vrijlating aangewezen groepen, vast deel; Abw 43(2)(m), (n). Fixed part of the earnings exempt for designated groups; no notice has been read (cents_per_month) */
  BIJSTAND_PARAMETER_DESIGNATED_EARNINGS_EXEMPTION_BASE = 483,
  /* vrijlating aangewezen groepen, maximum; Abw 43(2)(m), (n). Monthly ceiling of the earnings exempt for designated groups; no notice has been read (cents_per_month) */
  BIJSTAND_PARAMETER_DESIGNATED_EARNINGS_EXEMPTION_MAX = 484,
  /* norm alleenstaande, overgangsrecht; Wet maatregelen WWB XVIII. Norm of a single person as share of the couple norm for who kept the norm of 2014 (bp) */
  BIJSTAND_PARAMETER_COST_SHARER_TRANSITION_SINGLE_PERCENT = 485,
  /* normbedrag studiefinanciering hoger onderwijs; WWB 25(1). Income up to which costs are not shared with an own adult child; set by the act on student finance; no amount found (cents_per_month) */
  BIJSTAND_PARAMETER_ADULT_CHILD_STUDY_NORM = 486,
  /* inkomensgrens studerend kind; WWB 4(2). Income up to which an adult child in education was left out of the household test (cents_per_month) */
  BIJSTAND_PARAMETER_HOUSEHOLD_TEST_STUDENT_INCOME_MAX = 487,
  /* langdurig laag inkomen; WWB/Pw 36. Months that are long under every by-law: the term of the act itself until 2008 (months) */
  BIJSTAND_PARAMETER_LOW_INCOME_SUPPLEMENT_SURELY_LONG_MONTHS = 488,
  /* aangifte verhuizing; Wet BRP 2.39. Days after a move within which it is reported (days) */
  BIJSTAND_PARAMETER_MOVE_REPORT_DAYS = 489,
  /* aangifte verhuizing; Wet BRP 2.39. Days before a move from which it can be reported (four weeks) (days) */
  BIJSTAND_PARAMETER_MOVE_REPORT_BEFORE_DAYS = 490,
  /* aangifte vertrek; Wet BRP 2.43. Days before leaving the country from which it can be reported (days) */
  BIJSTAND_PARAMETER_DEPARTURE_REPORT_DAYS = 491,
  /* onbeloonde werkzaamheden voor de loonwaarde; Pw 10d(3). Months of unpaid work to fix the wage value at most (months) */
  BIJSTAND_PARAMETER_WAGE_VALUE_TRIAL_MONTHS = 492,
  /* melding zonder aanvraag; practice. Days after which a notification without application lapses in the administration (eight weeks) (days) */
  BIJSTAND_PARAMETER_NOTIFICATION_LAPSE_DAYS = 493,
  /* melden bij de poort; practice. Days after the application within which the client reports at the gate (days) */
  BIJSTAND_PARAMETER_GATE_REPORT_DAYS = 494,
  /* traject van het jongerenloket; practice. Days of the track of the youth desk (six weeks) (days) */
  BIJSTAND_PARAMETER_GATE_TRACK_DAYS = 495,
  /* stilte; practice. Days without two-way contact after which somebody is getting out of view (days) */
  BIJSTAND_PARAMETER_CONTACT_SILENCE_DAYS = 496,
  /* stilte bij zorg of fase 5; practice. The same for somebody in care or phase 5 (days) */
  BIJSTAND_PARAMETER_CONTACT_SILENCE_CLOSE_DAYS = 497,
  /* beoordeling na uit beeld raken; practice. Working days for the review after somebody got out of view (days) */
  BIJSTAND_PARAMETER_OFF_RADAR_REVIEW_DAYS = 498,
  /* bezoekdag; practice. Day of the week of outreach visits, from 1, Monday, to 7, Sunday (day_of_week) */
  BIJSTAND_PARAMETER_OUTREACH_WEEKDAY = 499,
  /* bezoek na uit beeld raken; practice. Days within which somebody out of view is visited (days) */
  BIJSTAND_PARAMETER_OUTREACH_VISIT_DAYS = 500,
  /* tweede bezoek; practice. Days after a visit with nobody home for the second one (days) */
  BIJSTAND_PARAMETER_SECOND_VISIT_DAYS = 501,
  /* vervolg na hervonden contact; practice. Days after contact was found again for the follow-up (days) */
  BIJSTAND_PARAMETER_CONTACT_FOLLOW_UP_DAYS = 502,
  /* diagnose; practice. Days for the diagnosis after the application or the grant (days) */
  BIJSTAND_PARAMETER_DIAGNOSIS_DAYS = 503,
  /* herziening van het plan, rust; practice. Months between reviews of a plan of rest (months) */
  BIJSTAND_PARAMETER_PLAN_REVIEW_REST_MONTHS = 504,
  /* herziening van het plan, zorg; practice. Months between reviews of a plan of care (months) */
  BIJSTAND_PARAMETER_PLAN_REVIEW_CARE_MONTHS = 505,
  /* herziening van het plan, participatie; practice. Months between reviews of a plan of participation (months) */
  BIJSTAND_PARAMETER_PLAN_REVIEW_PARTICIPATION_MONTHS = 506,
  /* herziening van het plan, toeleiding; practice. Months between reviews of a plan of guidance (months) */
  BIJSTAND_PARAMETER_PLAN_REVIEW_GUIDANCE_MONTHS = 507,
  /* herziening van het plan, bemiddeling; practice. Months between reviews of a plan of mediation (months) */
  BIJSTAND_PARAMETER_PLAN_REVIEW_MEDIATION_MONTHS = 508,
  /* nazorg; practice. Months of aftercare after an exit to work or school (months) */
  BIJSTAND_PARAMETER_AFTERCARE_MONTHS = 509,
  /* diagnose na terugval; practice. Days for a new diagnosis after a relapse (days) */
  BIJSTAND_PARAMETER_REDIAGNOSIS_DAYS = 510,
  /* pauze van het traject; practice. Days of a pause after which the old plan is not taken up again without diagnosis (days) */
  BIJSTAND_PARAMETER_PAUSE_DAYS = 511,
  /* ingangsdatum van de bijstand; Abw; WWB/Pw 44(1). 0 while the act lets no duty at the door put off the right or its payment (0_1) */
  BIJSTAND_PARAMETER_GATE_BLOCKS_PAYMENT_MAX = 512,
  /* uitbesteding van re-integratie; WWB 7(4). 0 while the act has all reintegration work bought from others (0_1) */
  BIJSTAND_PARAMETER_OWN_STAFF_REINTEGRATION_MAX = 513,
  /* weigeren van werk; Pw 18(4)-(8). 0 while the act answers refused work with a reduction and never with the end of the right (0_1) */
  BIJSTAND_PARAMETER_JOB_REFUSAL_ENDS_BENEFIT_MAX = 514,
  /* wet waaronder de praktijk werd beschreven; practice. Act in force when the practice was described (abw|wwb|wij|pw) */
  BIJSTAND_PARAMETER_PRACTICE_ACT = 515,
  /* poort; practice. Duty at the door: none, the youth desk, or the training and diagnosis centre (none|youth_desk|tdc) */
  BIJSTAND_PARAMETER_GATE_KIND = 516,
  /* poort, doelgroep; practice. Of whom the duty at the door is asked (nobody|youth|everyone) */
  BIJSTAND_PARAMETER_GATE_TARGET = 517,
  /* poort, leeftijdsgrens; practice. Age below which somebody is young for the duty at the door (months) */
  BIJSTAND_PARAMETER_GATE_TARGET_BELOW_AGE = 518,
  /* poort, aanleiding; practice. What the duty at the door starts with (notification|application) */
  BIJSTAND_PARAMETER_GATE_TRIGGER = 519,
  /* poort, verplicht; WWB/Pw 9(1)(b), 55. 1 when who is meant has to take part (0_1) */
  BIJSTAND_PARAMETER_GATE_COMPULSORY = 520,
  /* poort houdt uitbetaling tegen; WWB/Pw 44(1). 1 when nothing is paid before the track at the door is over (0_1) */
  BIJSTAND_PARAMETER_GATE_BLOCKS_PAYMENT = 521,
  /* gemiste melding bij de poort; Awb 4:5. 1 when who misses the day at the door is no longer treated as an applicant (0_1) */
  BIJSTAND_PARAMETER_GATE_MISSED_ENDS_APPLICATION = 522,
  /* contact na afhaken; practice. 1 when whoever drops out before applying is asked why (0_1) */
  BIJSTAND_PARAMETER_DROP_OUT_CONTACT_CHECK = 523,
  /* einde na herhaald weigeren van werk; Pw 18(4)-(8). 1 when refusing work time and again ends the benefit (0_1) */
  BIJSTAND_PARAMETER_JOB_REFUSAL_ENDS_BENEFIT = 524,
  /* bezoekronde; practice. Days between rounds of visits; 0 when there is none (days) */
  BIJSTAND_PARAMETER_OUTREACH_INTERVAL_DAYS = 525,
  /* bezoekronde overslaan; practice. 1 when a round may be left out now and then (0_1) */
  BIJSTAND_PARAMETER_OUTREACH_SKIPS_ALLOWED = 526,
  /* op bezoek met de woningcorporatie; practice. 1 when a housing corporation may come along (0_1) */
  BIJSTAND_PARAMETER_OUTREACH_WITH_HOUSING_CORPORATION = 527,
  /* op bezoek met hulpverlening; practice. 1 when an aid agency may come along (0_1) */
  BIJSTAND_PARAMETER_OUTREACH_WITH_AID_AGENCIES = 528,
  /* aanbod bij een bezoek; practice. When help is offered at a visit (needed_and_wanted|needed) */
  BIJSTAND_PARAMETER_OUTREACH_OFFER_RULE = 529,
  /* wijk of buurt; practice. Area by which people are looked up at home (none|district|neighbourhood) */
  BIJSTAND_PARAMETER_OUTREACH_AREA = 530,
  /* kantoor in de wijk; practice. Whether the service sits in a neighbourhood (none|wished|present) */
  BIJSTAND_PARAMETER_NEIGHBOURHOOD_OFFICE = 531,
  /* intensiteit van de begeleiding; practice. How much guidance a client gets (ordinary|intensive|too_little_time) */
  BIJSTAND_PARAMETER_COACHING_INTENSITY = 532,
  /* motto; practice. How the municipality describes its guidance; no rule reads it (none|warm_personal_result_directed|on_top_of_it_together|direct_unbureaucratic) */
  BIJSTAND_PARAMETER_COACHING_MOTTO = 533,
  /* caseload per klantmanager; practice. Clients of one caseworker at most (clients) */
  BIJSTAND_PARAMETER_CASE_LOAD_MAX = 534,
  /* schoolverlaters in beeld; practice. 1 when caseworkers meet pupils before they leave school (0_1) */
  BIJSTAND_PARAMETER_SCHOOL_LEAVER_CONTACT = 535,
  /* route: werk; practice. 1 when the practice names a route to work (0_1) */
  BIJSTAND_PARAMETER_ROUTE_WORK = 536,
  /* route: stage; practice. 1 when the practice names a route to an internship (0_1) */
  BIJSTAND_PARAMETER_ROUTE_INTERNSHIP = 537,
  /* route: opleiding; practice. 1 when the practice names a route to school or training (0_1) */
  BIJSTAND_PARAMETER_ROUTE_EDUCATION = 538,
  /* route: TDC-traject; practice. 1 when the practice names a route through the training and diagnosis centre (0_1) */
  BIJSTAND_PARAMETER_ROUTE_TDC = 539,
  /* route: uitzendconstructie; practice. 1 when the practice names a route through a temporary employment agency (0_1) */
  BIJSTAND_PARAMETER_ROUTE_TEMP_AGENCY = 540,
  /* route: eigen bedrijf; practice. 1 when the practice names a route to a business of one's own (0_1) */
  BIJSTAND_PARAMETER_ROUTE_OWN_BUSINESS = 541,
  /* route: re-integratie; practice. 1 when the practice names a route to a reintegration provider (0_1) */
  BIJSTAND_PARAMETER_ROUTE_REINTEGRATION = 542,
  /* route: hulpverlening; practice. 1 when the practice names a route to an aid agency (0_1) */
  BIJSTAND_PARAMETER_ROUTE_AID = 543,
  /* route: maatschappelijke participatie; practice. 1 when the practice names a route to social participation (0_1) */
  BIJSTAND_PARAMETER_ROUTE_PARTICIPATION = 544,
  /* route: vrijwilligerswerk; practice. 1 when the practice names a route to volunteer work (0_1) */
  BIJSTAND_PARAMETER_ROUTE_VOLUNTEERING = 545,
  /* route: zorgtraject; practice. 1 when the practice names a route to care (0_1) */
  BIJSTAND_PARAMETER_ROUTE_CARE = 546,
  /* route: hulp en ondersteuning; practice. 1 when the practice names a route to help and support at home (0_1) */
  BIJSTAND_PARAMETER_ROUTE_SUPPORT = 547,
  /* doelstelling, aandeel; practice. Share of a cohort to be placed; a target and no result (bp) */
  BIJSTAND_PARAMETER_TARGET_SHARE_PERCENT = 548,
  /* doelstelling, termijn; practice. Months in which that share is to be placed (months) */
  BIJSTAND_PARAMETER_TARGET_MONTHS = 549,
  /* basisuitstroom; practice. Exits a year that are reckoned with anyway (clients_per_year) */
  BIJSTAND_PARAMETER_TARGET_BASE_OUTFLOW_YEAR = 550,
  /* extra uitstroom; practice. Exits a year on top of those (clients_per_year) */
  BIJSTAND_PARAMETER_TARGET_EXTRA_OUTFLOW_YEAR = 551,
  /* doelmatigheid los van rechtmatigheid; practice. 1 when the talk on guidance is apart from the talk on the right (0_1) */
  BIJSTAND_PARAMETER_INTERVIEW_SPLIT = 552,
  /* re-integratie in eigen beheer; WWB 7(4). 1 when reintegration work is done by own staff (0_1) */
  BIJSTAND_PARAMETER_OWN_STAFF_REINTEGRATION = 553,
  /* in eigen huis: training- en diagnosecentrum; practice. 1 when the service has a training and diagnosis centre of its own (0_1) */
  BIJSTAND_PARAMETER_IN_HOUSE_TDC = 554,
  /* in eigen huis: cursussen; practice. 1 when the service has courses of its own (0_1) */
  BIJSTAND_PARAMETER_IN_HOUSE_COURSES = 555,
  /* in eigen huis: werkprojecten; practice. 1 when the service has work projects of its own (0_1) */
  BIJSTAND_PARAMETER_IN_HOUSE_WORK_PROJECTS = 556,
  /* in eigen huis: tijdelijke kinderopvang; practice. 1 when the service has temporary child care of its own (0_1) */
  BIJSTAND_PARAMETER_IN_HOUSE_CHILD_CARE = 557,
  /* in eigen huis: werkplein; practice. 1 when the service has a counter shared with others of its own (0_1) */
  BIJSTAND_PARAMETER_IN_HOUSE_WORK_SQUARE = 558,
  /* beïnvloedbare uitstroom; practice. Which reasons of ending count as brought about by the municipality (document|benchmark|durable) */
  BIJSTAND_PARAMETER_INFLUENCEABLE_SET = 559,
  /* ESF-cofinanciering; practice. 1 when the European Social Fund pays part (0_1) */
  BIJSTAND_PARAMETER_ESF_COFINANCED = 560,
  /* ESF-aandeel; practice. Share of the costs that the European Social Fund pays (bp) */
  BIJSTAND_PARAMETER_ESF_SHARE_PERCENT = 561,
  /* investering; practice. Money of the investment plan over all its years (cents) */
  BIJSTAND_PARAMETER_INVESTMENT_AMOUNT = 562,
  /* middelen tegenover vroeger; practice. Means for guidance as a share of what they were (bp) */
  BIJSTAND_PARAMETER_MEANS_FACTOR_PERCENT = 563,
  /* doelgroep tegenover vroeger; practice. People who need guidance as a share of what they were (bp) */
  BIJSTAND_PARAMETER_CASELOAD_FACTOR_PERCENT = 564,
  /* vangnet, soort uitkering; Besluit WWB 2007 10; Besluit Pw 10. Which grant the safety net gives in the year (incidental|single_year|regular) */
  BIJSTAND_PARAMETER_BUDGET_SAFETY_NET_KIND = 565,
  /* vangnet, gemeenteraad; Besluit WWB 2007 10a; Besluit Pw 10a. What the council must have done; until 2014 for the multi-year grant only (informed|consented) */
  BIJSTAND_PARAMETER_BUDGET_SAFETY_NET_COUNCIL = 566,
  /* vangnet, maatregelen; Besluit Pw 10a. How far the measures against the deficit must be (planned|taken) */
  BIJSTAND_PARAMETER_BUDGET_SAFETY_NET_MEASURES = 567,
  /* vangnet, lagere drempel; Besluit Pw 10(3). 1 while a lower threshold holds for who would have had a multi-year grant (0_1) */
  BIJSTAND_PARAMETER_BUDGET_SAFETY_NET_LOWER_THRESHOLD = 568,
  /* budget kleine gemeenten; Besluit Pw 2. 1 while municipalities that follow past costs only have a budget of their own (0_1) */
  BIJSTAND_PARAMETER_BUDGET_SMALL_POOL = 569,
  /* re-integratiemiddelen; WWB 69, 70. What becomes of reintegration money that was not spent (reclaimed_beyond_carry_over|participation_budget) */
  BIJSTAND_PARAMETER_REINTEGRATION_MONEY = 570,
  /* terugval na uitstroom; Pw 7(1). Months after leaving for work or school in which a new benefit is a relapse (months) */
  BIJSTAND_PARAMETER_RELAPSE_WINDOW_MONTHS = 571,
  /* contact na afhaken; . Who dropped out and had no contact for this many days is sought (days) */
  BIJSTAND_PARAMETER_DROP_OUT_CONTACT_DAYS = 572,
  /* gebruikelijke hersteltermijn; Awb 4:5; Pw 54(2), 40(5). Days to complete or repair where neither the event nor the college names a term (days) */
  BIJSTAND_PARAMETER_COMPLETION_DAYS_USUAL = 573,
  /* uitzondering op de zoektermijn; Pw 41(11). 1 when the college may waive the search period (0_1) */
  BIJSTAND_PARAMETER_SEARCH_PERIOD_WAIVABLE = 574,
  /* indelingsinstrument; Praktijk 2.1. Instrument by which the municipality classifies, where it is not that of the date (phase|route|ladder|self_sufficiency|measuring_rod) */
  BIJSTAND_PARAMETER_CLASSIFICATION_INSTRUMENT = 575,
  /* fase 1, ten hoogste; Praktijk fase. Estimated months to work up to which somebody is in phase 1 (months) */
  BIJSTAND_PARAMETER_PHASE_1_MAX_MONTHS = 576,
  /* fase 2, ten hoogste; Praktijk fase. Estimated months to work up to which somebody is in phase 2 (months) */
  BIJSTAND_PARAMETER_PHASE_2_MAX_MONTHS = 577,
  /* fase 3, ten hoogste; Praktijk fase. Estimated months to work up to which somebody is in phase 3; above it in phase 4 (months) */
  BIJSTAND_PARAMETER_PHASE_3_MAX_MONTHS = 578,
  /* afstand, basis; Praktijk K. Estimated months to work of somebody without any barrier (months) */
  BIJSTAND_PARAMETER_DISTANCE_BASE_MONTHS = 579,
  /* zonder werk, kort tot en met; Praktijk K. Months since the last work up to which nothing is added (months) */
  BIJSTAND_PARAMETER_DISTANCE_GAP_SHORT_MAX = 580,
  /* zonder werk, middellang tot en met; Praktijk K. Upper end of the second band of months since the last work (months) */
  BIJSTAND_PARAMETER_DISTANCE_GAP_MEDIUM_MAX = 581,
  /* zonder werk, lang tot en met; Praktijk K. Upper end of the third band of months since the last work (months) */
  BIJSTAND_PARAMETER_DISTANCE_GAP_LONG_MAX = 582,
  /* zonder werk, zeer lang tot en met; Praktijk K. Upper end of the fourth band of months since the last work (months) */
  BIJSTAND_PARAMETER_DISTANCE_GAP_VERY_LONG_MAX = 583,
  /* zonder werk, middellang; Praktijk K. Months added in the second band (months) */
  BIJSTAND_PARAMETER_DISTANCE_GAP_MEDIUM_MONTHS = 584,
  /* zonder werk, lang; Praktijk K. Months added in the third band (months) */
  BIJSTAND_PARAMETER_DISTANCE_GAP_LONG_MONTHS = 585,
  /* zonder werk, zeer lang; Praktijk K. Months added in the fourth band (months) */
  BIJSTAND_PARAMETER_DISTANCE_GAP_VERY_LONG_MONTHS = 586,
  /* zonder werk, langer; Praktijk K. Months added above the fourth band (months) */
  BIJSTAND_PARAMETER_DISTANCE_GAP_BEYOND_MONTHS = 587,
  /* gezondheid, ernst 2; Praktijk K. Months added for a medical or mental problem of severity 2 (months) */
  BIJSTAND_PARAMETER_DISTANCE_HEALTH_2_MONTHS = 588,
  /* gezondheid, ernst 3; Praktijk K. Months added for a medical or mental problem of severity 3 (months) */
  BIJSTAND_PARAMETER_DISTANCE_HEALTH_3_MONTHS = 589,
  /* gezondheid, ernst 4; Praktijk K. Months added for a medical or mental problem of severity 4 (months) */
  BIJSTAND_PARAMETER_DISTANCE_HEALTH_4_MONTHS = 590,
  /* andere problemen, ernst 2; Praktijk K. Months added for another problem of severity 2 (months) */
  BIJSTAND_PARAMETER_DISTANCE_SOCIAL_2_MONTHS = 591,
  /* andere problemen, ernst 3; Praktijk K. Months added for another problem of severity 3 (months) */
  BIJSTAND_PARAMETER_DISTANCE_SOCIAL_3_MONTHS = 592,
  /* andere problemen, ernst 4; Praktijk K. Months added for another problem of severity 4 (months) */
  BIJSTAND_PARAMETER_DISTANCE_SOCIAL_4_MONTHS = 593,
  /* geen startkwalificatie; Praktijk K. Months added without a basic qualification (months) */
  BIJSTAND_PARAMETER_DISTANCE_QUALIFICATION_MONTHS = 594,
  /* taal onder 1F; Praktijk K. Months added for Dutch below 1F (months) */
  BIJSTAND_PARAMETER_DISTANCE_LANGUAGE_MONTHS = 595,
  /* weinig werkervaring; Praktijk K. Months added for little experience of work (months) */
  BIJSTAND_PARAMETER_DISTANCE_EXPERIENCE_MONTHS = 596,
  /* werkervaring, minder dan; Praktijk K. Months worked of the last 60 below which experience is little (months) */
  BIJSTAND_PARAMETER_DISTANCE_EXPERIENCE_BELOW = 597,
  /* ernst voor een zorgplan; Praktijk Z. Severity from which a problem comes before work (severity) */
  BIJSTAND_PARAMETER_CARE_SEVERITY_MIN = 598,
  /* acute ernst; Praktijk C. Severity from which a problem is acute and comes before everything else (severity) */
  BIJSTAND_PARAMETER_ACUTE_SEVERITY_MIN = 599,
  /* isolement, trede ten hoogste; Praktijk Z. Step of the participation ladder up to which somebody is isolated (step) */
  BIJSTAND_PARAMETER_ISOLATION_STEP_MAX = 600,
  /* fase 5, aantal domeinen; Praktijk fase 5. Number of severe problems that puts somebody of phase 4 among the hardest group (count) */
  BIJSTAND_PARAMETER_PHASE_5_DOMAINS_MIN = 601,
  /* zelfredzaamheid-matrix, geldigheid; Praktijk ZRM. Days for which a score holds unless it is confirmed (days) */
  BIJSTAND_PARAMETER_ZRM_VALID_DAYS = 602,
  /* participatieladder, meting; Praktijk ladder. Months after which the step is measured again (months) */
  BIJSTAND_PARAMETER_LADDER_MEASURE_MONTHS = 603,
  /* langdurig werkloos; WWB 8; Pw 8a. Months without work after which a subsidised job under the by-law is possible (months) */
  BIJSTAND_PARAMETER_LONG_TERM_UNEMPLOYED_MONTHS = 604,
  /* tijdelijke loonkostensubsidie; WWB 8; Pw 8a. 1 where the by-law knows a temporary wage subsidy (0_1) */
  BIJSTAND_PARAMETER_OFFERS_TEMPORARY_WAGE_SUBSIDY = 605,
  /* trefkans fase 1; Praktijk fase(1). Share of people in phase 1 of whom the forecast came true (bp) */
  BIJSTAND_PARAMETER_PHASE_1_HIT_RATE = 606,
  /* doelgroepregister, duur van de beperkingen; Besluit SUWI 3.5. Months that the limitations are expected to last at least (months) */
  BIJSTAND_PARAMETER_REGISTER_LIMITS_MIN_MONTHS = 607,
  /* doelgroepregister, einde registratie; Besluit SUWI 3.2. Calendar years after that in which the conditions cease, at the end of which the registration ends (years) */
  BIJSTAND_PARAMETER_REGISTER_YEARS_AFTER_END = 608,
  /* uitbesteding re-integratie; WWB 7(4). 1 while work towards placement must be left to others (0_1) */
  BIJSTAND_PARAMETER_REINTEGRATION_BOUGHT = 609,
  /* proefplaatsing voor de loonwaarde; Pw 10d(3) (old). Months of a trial placement to establish the wage value (months) */
  BIJSTAND_PARAMETER_WAGE_VALUE_TRIAL_MAX_MONTHS = 610,
  /* boete naar de rechtspraak bij opzet; WWB/Pw 18a with Awb. What the courts left of the fine from 2014 to 2016: intent (bp) */
  BIJSTAND_PARAMETER_FINE_CASE_LAW_PERCENT_INTENT = 611,
  /* boete naar de rechtspraak bij grove schuld; WWB/Pw 18a with Awb. What the courts left of the fine from 2014 to 2016: gross negligence (bp) */
  BIJSTAND_PARAMETER_FINE_CASE_LAW_PERCENT_GROSS_NEGLIGENCE = 612,
  /* boete naar de rechtspraak bij normale verwijtbaarheid; WWB/Pw 18a with Awb. What the courts left of the fine from 2014 to 2016: normal (bp) */
  BIJSTAND_PARAMETER_FINE_CASE_LAW_PERCENT_NORMAL = 613,
  /* boete naar de rechtspraak bij verminderde verwijtbaarheid; WWB/Pw 18a with Awb. What the courts left of the fine from 2014 to 2016: reduced (bp) */
  BIJSTAND_PARAMETER_FINE_CASE_LAW_PERCENT_REDUCED = 614,
  /* boete, minimum; Abw 14a; Boetebesluit. Lowest fine before 2005 (cents) */
  BIJSTAND_PARAMETER_LOSS_FINE_MIN = 615,
  /* how many there are; grows with the table */
  BIJSTAND_PARAMETER_COUNT = 616
};

#endif
