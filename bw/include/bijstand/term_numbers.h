/* SPDX-License-Identifier: EUPL-1.2 */
/* Printed from terms.csv by tables.awk; numbers are append-only and never reused. */
#ifndef BIJSTAND_TERM_NUMBERS_H
#define BIJSTAND_TERM_NUMBERS_H

#include <stdint.h>

/* A number of one of the enumerators below. */
typedef int32_t bijstand_term;

enum {
  /* zoektermijn van vier weken; WWB/Pw 41(4) */
  BIJSTAND_TERM_SEARCH_PERIOD = 0,
  /* melding voor het einde van de WW; WWB/Pw 41(6) */
  BIJSTAND_TERM_UNEMPLOYMENT_END_NOTIFICATION = 1,
  /* beoordeling van de eerste vier weken; WWB/Pw 43(4), (5) */
  BIJSTAND_TERM_CONDUCT_JUDGEMENT = 2,
  /* stukken over onderwijs; WWB/Pw 41(7) */
  BIJSTAND_TERM_EDUCATION_DOCUMENTS = 3,
  /* melding zonder aanvraag; WWB/Pw 44(3) */
  BIJSTAND_TERM_NOTIFICATION_LAPSE = 4,
  /* beslissing op de aanvraag; Awb 4:13(2) */
  BIJSTAND_TERM_APPLICATION_DECISION = 5,
  /* mededeling dat de beslissing later komt; Awb 4:14(3) */
  BIJSTAND_TERM_DECISION_POSTPONEMENT = 6,
  /* aanvulling van de aanvraag; Awb 4:5(1)(c) */
  BIJSTAND_TERM_COMPLETION = 7,
  /* besluit de aanvraag niet te behandelen; Awb 4:5(4) */
  BIJSTAND_TERM_NOT_TREATED_DECISION = 8,
  /* voorschot; WWB/Pw 52(1) */
  BIJSTAND_TERM_ADVANCE = 9,
  /* betaling op bevel van Gedeputeerde Staten; WWB/Pw 81 */
  BIJSTAND_TERM_EMERGENCY_PAYMENT = 10,
  /* inlichtingen van andere instanties; WWB/Pw 64(6) */
  BIJSTAND_TERM_INFORMATION_BODIES = 11,
  /* taaltoets bij de aanvraag; Pw 18b(2) */
  BIJSTAND_TERM_LANGUAGE_TEST = 12,
  /* kennisgeving van het taalvermoeden; Pw 18b(4) */
  BIJSTAND_TERM_LANGUAGE_NOTICE = 13,
  /* begin met het leren van de taal; Pw 18b(6)(a) */
  BIJSTAND_TERM_LANGUAGE_START = 14,
  /* twee weken na de ingebrekestelling; Awb 4:17(3) */
  BIJSTAND_TERM_PENALTY_NOTICE = 15,
  /* dwangsom bij niet tijdig beslissen; Awb 4:17(1) */
  BIJSTAND_TERM_PENALTY = 16,
  /* besluit over de dwangsom; Awb 4:18 */
  BIJSTAND_TERM_PENALTY_DECISION = 17,
  /* bezwaar; Awb 6:7, 6:8 */
  BIJSTAND_TERM_OBJECTION = 18,
  /* beslissing op bezwaar; Awb 7:10(1) */
  BIJSTAND_TERM_OBJECTION_DECISION_2002 = 19,
  /* beslissing op bezwaar, met adviescommissie; Awb 7:10(1) */
  BIJSTAND_TERM_OBJECTION_DECISION_COMMITTEE_2002 = 20,
  /* beslissing op bezwaar; Awb 7:10(1) */
  BIJSTAND_TERM_OBJECTION_DECISION = 21,
  /* beslissing op bezwaar, met adviescommissie; Awb 7:10(1) */
  BIJSTAND_TERM_OBJECTION_DECISION_COMMITTEE = 22,
  /* verdaging van de beslissing op bezwaar; Awb 7:10(3) */
  BIJSTAND_TERM_OBJECTION_EXTENSION = 23,
  /* beroep; Awb 6:7, 6:8 */
  BIJSTAND_TERM_APPEAL = 24,
  /* opschorting van het recht, ten hoogste; WWB/Pw 54(1) */
  BIJSTAND_TERM_SUSPENSION = 25,
  /* herstel van het verzuim bij opschorting; WWB/Pw 54(2) */
  BIJSTAND_TERM_SUSPENSION_REPAIR = 26,
  /* herstel van het adres; Pw 40(5), 53a(5) */
  BIJSTAND_TERM_ADDRESS_CORRECTION = 27,
  /* heroverweging van de verlaging; WWB/Pw 18(3) */
  BIJSTAND_TERM_REDUCTION_REVIEW = 28,
  /* maatregel, eerste schending; Pw 18(5) */
  BIJSTAND_TERM_REDUCTION_FIRST = 29,
  /* maatregel, tweede schending; Pw 18(6) */
  BIJSTAND_TERM_REDUCTION_SECOND = 30,
  /* maatregel, derde en volgende schending; Pw 18(7), (8) */
  BIJSTAND_TERM_REDUCTION_THIRD = 31,
  /* recidivetermijn van de maatregel; Pw 18(6) */
  BIJSTAND_TERM_REDUCTION_REPEAT = 32,
  /* herstel uit eigen beweging; Boetebesluit 2aa */
  BIJSTAND_TERM_FINE_SELF_CORRECTION = 33,
  /* plan van aanpak alleenstaande ouder; WWB/Pw 9a(7) */
  BIJSTAND_TERM_SINGLE_PARENT_PLAN = 34,
  /* heronderzoek plan alleenstaande ouder; WWB/Pw 9a(8) */
  BIJSTAND_TERM_SINGLE_PARENT_PLAN_REVIEW = 35,
  /* besluit loonkostensubsidie; Pw 10d(12) */
  BIJSTAND_TERM_WAGE_SUBSIDY_DECISION = 36,
  /* onbeloonde werkzaamheden voor de loonwaarde; Pw 10d(3) */
  BIJSTAND_TERM_WAGE_VALUE_TRIAL = 37,
  /* participatieplaats; WWB/Pw 10a(1) */
  BIJSTAND_TERM_PARTICIPATION_PLACE = 38,
  /* rechtstreekse betalingen statushouder; Pw 56a */
  BIJSTAND_TERM_STATUS_HOLDER_PAYMENTS = 39,
  /* verblijf buiten Nederland, ten hoogste; WWB/Pw 13(1)(e) */
  BIJSTAND_TERM_ABROAD = 40,
  /* verblijf buiten Nederland vanaf pensioenleeftijd, ten hoogste; WWB/Pw 13(4) */
  BIJSTAND_TERM_ABROAD_PENSION_AGE = 41,
  /* aangifte van een verhuizing; Wet BRP 2.39 */
  BIJSTAND_TERM_MOVE_REPORT = 42,
  /* eerste dag voor de aangifte van een verhuizing; Wet BRP 2.39 */
  BIJSTAND_TERM_MOVE_REPORT_OPENS = 43,
  /* eerste dag voor de aangifte van vertrek; Wet BRP 2.43 */
  BIJSTAND_TERM_DEPARTURE_REPORT_OPENS = 44,
  /* terugwerkende kracht, ten hoogste; Pw 44(5) */
  BIJSTAND_TERM_RETROACTIVE_START = 45,
  /* hergebruik van gegevens; Pw 43a(1) */
  BIJSTAND_TERM_DATA_REUSE = 46,
  /* voortzetting van de norm na overlijden; WWB/Pw 45(5) */
  BIJSTAND_TERM_SURVIVOR_NORM = 47,
  /* uitbetaling vakantietoeslag na einde; WWB/Pw 45(1) */
  BIJSTAND_TERM_HOLIDAY_ALLOWANCE_END = 48,
  /* melden bij de poort; praktijk */
  BIJSTAND_TERM_GATE_REPORT = 49,
  /* traject van het jongerenloket; praktijk */
  BIJSTAND_TERM_GATE_TRACK = 50,
  /* stilte; praktijk */
  BIJSTAND_TERM_SILENCE = 51,
  /* stilte bij zorg of fase 5; praktijk */
  BIJSTAND_TERM_SILENCE_CLOSE = 52,
  /* beoordeling na uit beeld raken; praktijk */
  BIJSTAND_TERM_OFF_RADAR_REVIEW = 53,
  /* bezoekdag na uit beeld raken; praktijk */
  BIJSTAND_TERM_OUTREACH_DAY = 54,
  /* bezoek na uit beeld raken, uiterlijk; praktijk */
  BIJSTAND_TERM_OUTREACH_VISIT = 55,
  /* tweede bezoek; praktijk */
  BIJSTAND_TERM_SECOND_VISIT = 56,
  /* vervolg na hervonden contact; praktijk */
  BIJSTAND_TERM_CONTACT_FOLLOW_UP = 57,
  /* diagnose; praktijk */
  BIJSTAND_TERM_DIAGNOSIS = 58,
  /* herziening van het plan: rust; praktijk */
  BIJSTAND_TERM_PLAN_REVIEW_REST = 59,
  /* herziening van het plan: zorg; praktijk */
  BIJSTAND_TERM_PLAN_REVIEW_CARE = 60,
  /* herziening van het plan: participatie; praktijk */
  BIJSTAND_TERM_PLAN_REVIEW_PARTICIPATION = 61,
  /* herziening van het plan: toeleiding; praktijk */
  BIJSTAND_TERM_PLAN_REVIEW_GUIDANCE = 62,
  /* herziening van het plan: bemiddeling; praktijk */
  BIJSTAND_TERM_PLAN_REVIEW_MEDIATION = 63,
  /* nazorg; praktijk */
  BIJSTAND_TERM_AFTERCARE = 64,
  /* diagnose na terugval; praktijk */
  BIJSTAND_TERM_REDIAGNOSIS = 65,
  /* pauze van het traject; praktijk */
  BIJSTAND_TERM_PAUSE = 66,
  /* how many there are; grows with the table */
  BIJSTAND_TERM_COUNT = 67
};

#endif
