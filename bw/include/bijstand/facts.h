/* SPDX-License-Identifier: EUPL-1.2 */
/* Printed from facts.csv by tables.awk; numbers are append-only and never reused. */
#ifndef BIJSTAND_FACT_NUMBERS_H
#define BIJSTAND_FACT_NUMBERS_H

#include <stdint.h>

/* A number of one of the enumerators below. */
typedef int32_t bijstand_fact;

enum {
  /* geboortedatum; Pw 13, 19a, 20-22, 41(4). */
  BIJSTAND_FACT_BIRTH_DATE = 0,
  /* overleden; Pw 45(5). */
  BIJSTAND_FACT_DECEASED = 1,
  /* burgerservicenummer; Pw 17, 68. */
  BIJSTAND_FACT_CITIZEN_SERVICE_NUMBER_KNOWN = 2,
  /* identiteitsbewijs; Pw 17(3)(4). */
  BIJSTAND_FACT_IDENTITY_DOCUMENT = 3,
  /* elektronisch identificatiemiddel; Pw 1(i)(j), 17(3). */
  BIJSTAND_FACT_ELECTRONIC_IDENTIFICATION_USED = 4,
  /* nationaliteit; Pw 11(1)(2). */
  BIJSTAND_FACT_NATIONALITY = 5,
  /* burgerlijke staat; Pw 3(1). */
  BIJSTAND_FACT_MARITAL_STATUS = 6,
  /* verblijfsrecht; Pw 11(2)(3); Vw 2000 8. */
  BIJSTAND_FACT_RESIDENCE_RIGHT = 7,
  /* geldigheid verblijfsrecht; Pw 11(2)(3). */
  BIJSTAND_FACT_RESIDENCE_RIGHT_UNTIL = 8,
  /* eerder rechtmatig verblijf; Pw 11(3); Besluit gelijkstelling vreemdelingen 1. */
  BIJSTAND_FACT_RESIDENCE_EARLIER_LAWFUL = 9,
  /* verlengingsaanvraag; Pw 11(3); Besluit gelijkstelling vreemdelingen 1. */
  BIJSTAND_FACT_RESIDENCE_RENEWAL_REQUEST_DATE = 10,
  /* tijdig bezwaar of beroep tegen intrekking; Pw 11(3); Besluit gelijkstelling vreemdelingen 1. */
  BIJSTAND_FACT_RESIDENCE_WITHDRAWAL_CONTESTED_IN_TIME = 11,
  /* onherroepelijke verblijfsbeslissing; Pw 11(3); Besluit gelijkstelling vreemdelingen 1. */
  BIJSTAND_FACT_RESIDENCE_DECISION_FINAL = 12,
  /* uitzetting gelast; Pw 11(3); Besluit gelijkstelling vreemdelingen 1. */
  BIJSTAND_FACT_EXPULSION_ORDERED = 13,
  /* uitzetting blijft achterwege; Pw 11(3); Besluit gelijkstelling vreemdelingen 1. */
  BIJSTAND_FACT_EXPULSION_SUSPENDED = 14,
  /* begin verblijf Unieburger; Pw 11(2); Richtlijn 2004/38 24(2). */
  BIJSTAND_FACT_EU_RESIDENCE_START = 15,
  /* werknemer of zelfstandige (Unieburger); Pw 11(2); Richtlijn 2004/38 24(2). */
  BIJSTAND_FACT_EU_WORKER_STATUS = 16,
  /* gezinslid van werkende Unieburger; Pw 11(2); Richtlijn 2004/38 24(2). */
  BIJSTAND_FACT_EU_FAMILY_OF_WORKER = 17,
  /* uitstroom opvang, uitgenodigde vluchteling of nareis; Pw 41(8)(9). */
  BIJSTAND_FACT_ASYLUM_ARRIVAL_ROUTE = 18,
  /* inburgeringsplicht; Pw 56a. */
  BIJSTAND_FACT_INTEGRATION_DUTY = 19,
  /* woonachtig in Nederland; Pw 4, 11(1); a judgement. */
  BIJSTAND_FACT_LIVES_IN_NETHERLANDS = 20,
  /* woonplaats; Pw 40(1); BW 1:10, 1:11. */
  BIJSTAND_FACT_LIVES_IN_MUNICIPALITY = 21,
  /* gemeente van woonplaats; Pw 40(1). Unit: cbs_code. */
  BIJSTAND_FACT_MUNICIPALITY_OF_RESIDENCE = 22,
  /* gemeente van werkelijk verblijf; Pw 42. Unit: cbs_code. */
  BIJSTAND_FACT_MUNICIPALITY_OF_ACTUAL_STAY = 23,
  /* geschil over woonplaats; Pw 42. */
  BIJSTAND_FACT_MUNICIPALITY_COMPETENCE_DISPUTED = 24,
  /* ingeschreven in de basisregistratie personen; Pw 40(1), 41(2). */
  BIJSTAND_FACT_BRP_REGISTERED = 25,
  /* briefadres; Pw 40(1). */
  BIJSTAND_FACT_BRP_POSTAL_ADDRESS_ONLY = 26,
  /* adres wijkt af van de basisregistratie; Pw 40(2)-(5). */
  BIJSTAND_FACT_BRP_ADDRESS_DIFFERS = 27,
  /* afwijking zonder gevolg voor het recht; Pw 40(4)(a); a judgement. */
  BIJSTAND_FACT_ADDRESS_DIFFERENCE_HARMLESS = 28,
  /* afwijking niet te verwijten; Pw 40(4)(b); a judgement. */
  BIJSTAND_FACT_ADDRESS_DIFFERENCE_NOT_BLAMEWORTHY = 29,
  /* dringende redenen tegen opschorting van de betaling; Pw 40(4)(c); a judgement. */
  BIJSTAND_FACT_ADDRESS_DIFFERENCE_URGENT_REASONS = 30,
  /* tijdelijk hoofdverblijf elders wegens mantelzorg; Pw 22a(4), 40(3)(d); a judgement. */
  BIJSTAND_FACT_CARER_STAY_ELSEWHERE = 31,
  /* verzoek woonsituatie aan te tonen; Pw 53a(2). */
  BIJSTAND_FACT_LIVING_SITUATION_PROOF_REQUESTED = 32,
  /* woonsituatie aangetoond; Pw 53a(3)-(5); a judgement. */
  BIJSTAND_FACT_LIVING_SITUATION_PROVEN = 33,
  /* instemming met huisbezoek; Pw 53a(2). */
  BIJSTAND_FACT_HOME_VISIT_CONSENT = 34,
  /* woonvorm; Pw 27, 33(4), 50. */
  BIJSTAND_FACT_HOME_TENURE = 35,
  /* woonkosten; Pw 27. Unit: eur/month. */
  BIJSTAND_FACT_HOME_COSTS = 36,
  /* woonkosten door een ander betaald; Pw 27. */
  BIJSTAND_FACT_HOME_COSTS_PAID_BY_OTHER = 37,
  /* waarde van de eigen woning (vrij van bewoning); Pw 34(2)(d), 50. Unit: eur. */
  BIJSTAND_FACT_HOME_VALUE = 38,
  /* openstaande hypotheek; Pw 50. Unit: eur. */
  BIJSTAND_FACT_HOME_MORTGAGE = 39,
  /* tegeldemaking of bezwaring niet te verlangen; Pw 50(1); a judgement. */
  BIJSTAND_FACT_HOME_SALE_UNREASONABLE = 40,
  /* hoofdverblijf in dezelfde woning; Pw 3(3), 19a. */
  BIJSTAND_FACT_SHARES_MAIN_RESIDENCE = 41,
  /* bloed- of aanverwantschap; Pw 3(2)(a), 3(7), 4, 19a. */
  BIJSTAND_FACT_KINSHIP = 42,
  /* huwelijk of geregistreerd partnerschap met de aanvrager; Pw 3(1)(2), 3(4)(a). */
  BIJSTAND_FACT_LEGAL_BOND = 43,
  /* duurzaam gescheiden levend; Pw 3(2)(b); a judgement. */
  BIJSTAND_FACT_LIVING_PERMANENTLY_APART = 44,
  /* datum gescheiden leven; Pw 3(2)(b). */
  BIJSTAND_FACT_SEPARATION_DATE = 45,
  /* bedoeling blijvend gescheiden te leven; Pw 3(2)(b). */
  BIJSTAND_FACT_SEPARATION_INTENDED_PERMANENT = 46,
  /* echtscheiding aangevraagd; Pw 3(2)(b). */
  BIJSTAND_FACT_DIVORCE_FILED = 47,
  /* wederzijdse zorg; Pw 3(3); a judgement. */
  BIJSTAND_FACT_MUTUAL_CARE = 48,
  /* gezamenlijk kind of erkenning; Pw 3(4)(b). */
  BIJSTAND_FACT_COMMON_CHILD = 49,
  /* samenlevingscontract met bijdrageplicht; Pw 3(4)(c). */
  BIJSTAND_FACT_COHABITATION_CONTRACT = 50,
  /* registratie als gezamenlijke huishouding; Pw 3(4)(d); Besluit aanwijzing registraties gezamenlijke huishouding 1998. */
  BIJSTAND_FACT_REGISTERED_AS_JOINT_HOUSEHOLD = 51,
  /* voor bijstand als gehuwd aangemerkt tot; Pw 3(4)(a). */
  BIJSTAND_FACT_JOINT_BENEFIT_UNTIL = 52,
  /* zorgbehoefte; Pw 3(2)(a); a judgement. */
  BIJSTAND_FACT_CARE_NEED_PRESENT = 53,
  /* zorg als aanleiding voor het samenwonen; Pw 3(2)(a); a judgement. */
  BIJSTAND_FACT_CARE_IS_REASON_FOR_LIVING_TOGETHER = 54,
  /* zorgindicatie (AWBZ); WWB 4(5) (2012). Unit: hours/week. */
  BIJSTAND_FACT_CARE_INDICATION_HOURS = 55,
  /* schriftelijke huur- of kostgangersovereenkomst; Pw 19a(1)(b)(c). */
  BIJSTAND_FACT_RENTAL_CONTRACT_KIND = 56,
  /* commerciële prijs; Pw 19a(1)(b)(c); a judgement. */
  BIJSTAND_FACT_RENTAL_PRICE_COMMERCIAL = 57,
  /* betalingsbewijzen; Pw 19a(2). */
  BIJSTAND_FACT_RENTAL_PAYMENT_PROVEN = 58,
  /* instemming met de aanvraag; Pw 43(2)(3). */
  BIJSTAND_FACT_CONSENTS_TO_APPLICATION = 59,
  /* belang van andere gezinsleden; Pw 43(3); a judgement. */
  BIJSTAND_FACT_FAMILY_INTEREST_REQUIRES_GRANT = 60,
  /* betaling aan één van beiden; Pw 45(4). */
  BIJSTAND_FACT_PAYMENT_TO_ONE_REQUESTED = 61,
  /* eigen kind, stiefkind of pleegkind; Pw 4. */
  BIJSTAND_FACT_CHILD_KIND = 62,
  /* kinderbijslag; Pw 4(1); AKW 7, 18. */
  BIJSTAND_FACT_CHILD_BENEFIT_RECIPIENT = 63,
  /* volledige zorg; Pw 4(1), 9a, 31(2)(r); a judgement. */
  BIJSTAND_FACT_FULL_CARE = 64,
  /* co-ouderschap; Pw 4, 18(1). Unit: percent. */
  BIJSTAND_FACT_CARE_SHARE_PERCENT = 65,
  /* passende kinderopvang; Pw 9(4); a judgement. */
  BIJSTAND_FACT_CHILDCARE_SUITABLE = 66,
  /* verblijf in een inrichting; Pw 1(f), 13(2)(a), 23. */
  BIJSTAND_FACT_INSTITUTION_STAY = 67,
  /* begeleiding meer dan de helft van het etmaal; Pw 1(f). */
  BIJSTAND_FACT_INSTITUTION_GUIDANCE_OVER_HALF_DAY = 68,
  /* rechtens vrijheid ontnomen; Pw 13(1)(a), 13(3); Besluit extramurale vrijheidsbeneming. */
  BIJSTAND_FACT_DETENTION = 69,
  /* onttrekking aan tenuitvoerlegging van straf; Pw 13(1)(b). */
  BIJSTAND_FACT_EVADES_SENTENCE = 70,
  /* militaire of vervangende dienst; Pw 13(1)(c). */
  BIJSTAND_FACT_MILITARY_SERVICE = 71,
  /* verblijf buiten Nederland; Pw 13(1)(e), 13(4). */
  BIJSTAND_FACT_ABROAD = 72,
  /* dagen buitenland in het kalenderjaar; Pw 13(1)(e), 13(4). Unit: days. */
  BIJSTAND_FACT_ABROAD_DAYS_IN_YEAR = 73,
  /* dagen aaneengesloten buitenland; Pw 13(1)(e), 13(4). Unit: days. */
  BIJSTAND_FACT_ABROAD_DAYS_UNBROKEN = 74,
  /* reden van verblijf buitenland; Pw 13, 16. */
  BIJSTAND_FACT_ABROAD_REASON = 75,
  /* werkstaking of uitsluiting; Pw 13(1)(d). */
  BIJSTAND_FACT_ON_STRIKE = 76,
  /* door staking gemist inkomen; Pw 13(1)(d). Unit: eur/month. */
  BIJSTAND_FACT_STRIKE_INCOME_LOST = 77,
  /* onbetaald verlof; Pw 13(2)(b); WW 1(g). */
  BIJSTAND_FACT_UNPAID_LEAVE = 78,
  /* verlof op grond van de Wet arbeid en zorg; Pw 13(2)(b). */
  BIJSTAND_FACT_UNPAID_LEAVE_CARE_ACT = 79,
  /* door verlof gemist inkomen; Pw 13(2)(b). Unit: eur/month. */
  BIJSTAND_FACT_UNPAID_LEAVE_INCOME_LOST = 80,
  /* bijstand voor aflossing van schuld; Pw 13(1)(g), 49. */
  BIJSTAND_FACT_DEBT_ASSISTANCE_REQUESTED = 81,
  /* bedrag van de schuld; Pw 13(1)(g), 49. Unit: eur. */
  BIJSTAND_FACT_DEBT_ASSISTANCE_AMOUNT = 82,
  /* middelen bij ontstaan van de schuld of later; Pw 13(1)(g); a judgement. */
  BIJSTAND_FACT_DEBT_MEANS_WHEN_ARISEN = 83,
  /* saneringskrediet geweigerd; Pw 49. */
  BIJSTAND_FACT_DEBT_RESTRUCTURING_LOAN_REFUSED = 84,
  /* uitreiziger; Pw 1(o), 13(1)(h). */
  BIJSTAND_FACT_REPORTED_TERROR_TRAVELLER = 85,
  /* inkomensvoorziening kunstenaars; Abw 9(2). */
  BIJSTAND_FACT_ARTIST_SCHEME = 86,
  /* zeer dringende redenen; Pw 16; a judgement. */
  BIJSTAND_FACT_VERY_URGENT_REASONS = 87,
  /* volgt onderwijs; Pw 7(3), 13(2)(c), 19a(1)(d). */
  BIJSTAND_FACT_EDUCATION_FOLLOWED = 88,
  /* soort onderwijs; Pw 13(2)(c), 19a(1)(d). */
  BIJSTAND_FACT_EDUCATION_LEVEL = 89,
  /* regeling waar de opleiding onder valt (WSF, WTOS, BBL, buitenland); Pw 19a(1)(d); WSF 2000 3.1; WTOS 4. */
  BIJSTAND_FACT_EDUCATION_SCHEME = 90,
  /* uit 's Rijks kas bekostigd onderwijs; Pw 13(2)(c), 7a. */
  BIJSTAND_FACT_EDUCATION_STATE_FUNDED = 91,
  /* begin van de opleiding; Pw 19a(1)(d). */
  BIJSTAND_FACT_EDUCATION_START_DATE = 92,
  /* einde van de opleiding; Pw 28. */
  BIJSTAND_FACT_EDUCATION_END_DATE = 93,
  /* uren onderwijs per week; Abw 9(2), 36. Unit: hours/week. */
  BIJSTAND_FACT_EDUCATION_HOURS_PER_WEEK = 94,
  /* noodzakelijke scholing; Abw 9(2); a judgement. */
  BIJSTAND_FACT_EDUCATION_NEEDED_FOR_WORK = 95,
  /* onderwijs mogelijk en passend; Pw 7a, 13(2)(c); a judgement. */
  BIJSTAND_FACT_EDUCATION_POSSIBLE = 96,
  /* recht op studiefinanciering; Pw 13(2)(c), 15. */
  BIJSTAND_FACT_STUDENT_FINANCE_ENTITLED = 97,
  /* documenten over scholingsmogelijkheden; Pw 41(5)(7). */
  BIJSTAND_FACT_EDUCATION_DOCUMENTS_PROVIDED = 98,
  /* laatste inschrijving praktijkonderwijs of voortgezet speciaal onderwijs; Pw 41(4)(a). */
  BIJSTAND_FACT_SPECIAL_SCHOOL_LAST_ENROLLED = 99,
  /* kwalificatieplicht vervuld; WIJ (2009-2011). */
  BIJSTAND_FACT_SCHOOL_DUTY_ENDED = 100,
  /* startkwalificatie; Pw 6(d), 7a, 9a, 10a. */
  BIJSTAND_FACT_BASIC_QUALIFICATION = 101,
  /* ondubbelzinnig gebleken onwil; Pw 13(2)(d), 43(4)(5); a judgement. */
  BIJSTAND_FACT_UNWILLING_CONDUCT = 102,
  /* inspanningen in de vier weken; Pw 43(4)(5); a judgement. */
  BIJSTAND_FACT_SEARCH_EFFORT_SUFFICIENT = 103,
  /* voorliggende voorziening; Pw 5(e), 15(1). */
  BIJSTAND_FACT_OTHER_SCHEME_AVAILABLE = 104,
  /* toereikende en passende voorziening; Pw 15(1); a judgement. */
  BIJSTAND_FACT_OTHER_SCHEME_ADEQUATE = 105,
  /* aanspraak in behandeling; Pw 48(2)(a), 58(2)(f). */
  BIJSTAND_FACT_OTHER_SCHEME_PENDING = 106,
  /* verspeelde voorliggende voorziening; Pw 15(1), 18(2); a judgement. */
  BIJSTAND_FACT_OTHER_SCHEME_LOST_BY_OWN_FAULT = 107,
  /* vervroegd pensioen mogelijk; Pw 15(2)(a), 31(6)(a). */
  BIJSTAND_FACT_EARLY_PENSION_POSSIBLE = 108,
  /* waarde van lijfrenten; Pw 15(2)(b), 31(6)(b). Unit: eur. */
  BIJSTAND_FACT_ANNUITY_VALUE = 109,
  /* ingangsdatum lijfrente uitgesteld in vijf jaar voor de aanvraag; Pw 15(2)(b). */
  BIJSTAND_FACT_ANNUITY_START_POSTPONED = 110,
  /* jaren met inleg in vijf jaar voor de aanvraag; Pw 15(2)(b). Unit: years. */
  BIJSTAND_FACT_ANNUITY_CONTRIBUTION_YEARS = 111,
  /* hoogste jaarinleg in vijf jaar voor de aanvraag; Pw 15(2)(b). Unit: eur/year. */
  BIJSTAND_FACT_ANNUITY_CONTRIBUTION_HIGHEST = 112,
  /* netto inkomen uit arbeid; Pw 31, 32(1). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_WORK_NET = 113,
  /* opgebouwde vakantietoeslag over loon; Pw 31(4). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_WORK_HOLIDAY_ALLOWANCE = 114,
  /* in de maand ontvangen loon; Pw 32(1)(b). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_WORK_RECEIVED = 115,
  /* inkomen uit zelfstandig werk; Pw 32(1), 78f. Unit: eur/month. */
  BIJSTAND_FACT_INCOME_SELF_EMPLOYED = 116,
  /* werkloosheidsuitkering; Pw 32(1). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_UNEMPLOYMENT_BENEFIT = 117,
  /* ziektewetuitkering; Pw 32(1). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_SICKNESS_BENEFIT = 118,
  /* arbeidsongeschiktheidsuitkering; Pw 32(1). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_DISABILITY_BENEFIT = 119,
  /* AOW; Pw 22, 32(1). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_STATE_PENSION = 120,
  /* Anw-uitkering; Pw 31(2)(p), 32(1). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_SURVIVOR_BENEFIT = 121,
  /* particuliere oudedagsvoorziening; Pw 33(5). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_PRIVATE_PENSION = 122,
  /* overige uitkering; Pw 32(1). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_OTHER_BENEFIT = 123,
  /* kinderalimentatie; Pw 32(1), 56. Unit: eur/month. */
  BIJSTAND_FACT_INCOME_CHILD_MAINTENANCE = 124,
  /* partneralimentatie; Pw 32(1). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_PARTNER_MAINTENANCE = 125,
  /* bijdrage van de ouders; Pw 31(2)(v), 20(3). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_PARENTAL_MAINTENANCE = 126,
  /* inkomsten van huurders of kostgangers; Pw 32(1), 33(4). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_RENT = 127,
  /* studiefinanciering; Pw 33(2). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_STUDENT_FINANCE = 128,
  /* tegemoetkoming scholieren (WTOS); Pw 33(3). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_SCHOOL_ALLOWANCE = 129,
  /* vrijwilligersvergoeding; Pw 31(2)(k). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_VOLUNTEER_ALLOWANCE = 130,
  /* belastingteruggave; Pw 31(2)(f), 32(1). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_TAX_REFUND = 131,
  /* heffingskortingen; Pw 31(1). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_TAX_CREDITS = 132,
  /* onbelaste vergoedingen en kostenvergoedingen; Pw 31(2)(f)(g). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_REIMBURSEMENTS = 133,
  /* toeslagen (Awir); Pw 31(2)(d). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_ALLOWANCES = 134,
  /* kinderbijslag; Pw 31(2)(b). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_CHILD_BENEFIT = 135,
  /* tegemoetkoming alleenverdieners; Pw 31(2)(w), 78gg. Unit: eur/year. */
  BIJSTAND_FACT_INCOME_SINGLE_EARNER_ALLOWANCE = 136,
  /* inkomsten uit vermogen; Pw 31(2)(i), 32(1). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_FROM_ASSETS = 137,
  /* energietoeslag; Pw 31(2)(o). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_ENERGY_ALLOWANCE = 138,
  /* mantelzorgwaardering; Pw 31(2)(u). Unit: eur/year. */
  BIJSTAND_FACT_INCOME_CARER_APPRECIATION = 139,
  /* tegemoetkoming arbeidsongeschikten; Pw 31(2)(q)(t). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_DISABILITY_ALLOWANCE = 140,
  /* jonggehandicaptenkorting; Pw 31(2)(c), 31(5). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_YOUNG_DISABLED_CREDIT = 141,
  /* tegemoetkoming Anw; Pw 31(2)(p). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_SURVIVOR_ALLOWANCE = 142,
  /* eigenwoningbijdrage; Pw 31(2)(e). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_HOME_OWNERSHIP_GRANT = 143,
  /* inkomsten in natura; Pw 33(1). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_IN_KIND = 144,
  /* overig inkomen; Pw 32(1). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_OTHER = 145,
  /* verplichte inhoudingen; Pw 31(3). Unit: eur/month. */
  BIJSTAND_FACT_INCOME_COMPULSORY_DEDUCTIONS = 146,
  /* werk draagt bij aan arbeidsinschakeling; Pw 31(2)(n)(r); a judgement. */
  BIJSTAND_FACT_WORK_HELPS_REINTEGRATION = 147,
  /* uitbreiding van uren niet mogelijk; Pw 31(2)(aa); a judgement. */
  BIJSTAND_FACT_WORK_HOURS_CANNOT_INCREASE = 148,
  /* toegepaste vrijlating van inkomen uit arbeid; Pw 31(2)(n)(r)(y)(z)(aa). */
  BIJSTAND_FACT_EARNINGS_EXEMPTION_APPLIED = 149,
  /* verbruikte maanden algemene vrijlating; Pw 31(2)(n). Unit: months. */
  BIJSTAND_FACT_EARNINGS_EXEMPTION_MONTHS_USED = 150,
  /* verbruikte maanden vrijlating alleenstaande ouder; Pw 31(2)(r). Unit: months. */
  BIJSTAND_FACT_SINGLE_PARENT_EARNINGS_EXEMPTION_MONTHS_USED = 151,
  /* verbruikte maanden vrijlating bij loonkostensubsidie; Pw 31(2)(z). Unit: months. */
  BIJSTAND_FACT_WAGE_SUBSIDY_EARNINGS_EXEMPTION_MONTHS_USED = 152,
  /* giften in het kalenderjaar; Pw 31(2)(m)(s). Unit: eur/year. */
  BIJSTAND_FACT_GIFTS_THIS_YEAR = 153,
  /* kostenbesparende bijdragen in het kalenderjaar; Pw 18(8) (second lid 8), 31(2)(m). Unit: eur/year. */
  BIJSTAND_FACT_CONTRIBUTIONS_THIS_YEAR = 154,
  /* verantwoorde gift; Pw 31(2)(s), tot 2026 31(2)(m); a judgement. */
  BIJSTAND_FACT_GIFTS_ACCEPTABLE = 155,
  /* voedselbank; Pw 18(8) (second lid 8). */
  BIJSTAND_FACT_FOOD_BANK_HELP = 156,
  /* schadevergoeding; Pw 31(2)(l)(s), 34(2)(e). Unit: eur. */
  BIJSTAND_FACT_DAMAGES_RECEIVED = 157,
  /* soort schadevergoeding; Pw 31(2)(l)(s), 34(2)(e). */
  BIJSTAND_FACT_DAMAGES_KIND = 158,
  /* verantwoorde schadevergoeding; Pw 31(2)(s); a judgement. */
  BIJSTAND_FACT_DAMAGES_ACCEPTABLE = 159,
  /* premie arbeidsinschakeling in het kalenderjaar; Pw 31(2)(j), 10a. Unit: eur/year. */
  BIJSTAND_FACT_INCENTIVE_PREMIUM_THIS_YEAR = 160,
  /* aantal premies in het kalenderjaar; Pw 31(2)(j). Unit: count. */
  BIJSTAND_FACT_INCENTIVE_PREMIUM_COUNT_THIS_YEAR = 161,
  /* premie draagt bij aan arbeidsinschakeling; Pw 31(2)(j); a judgement. */
  BIJSTAND_FACT_INCENTIVE_PREMIUM_HELPS_REINTEGRATION = 162,
  /* middelen voor het onderhoud van een ander; Pw 31(2)(a). Unit: eur/month. */
  BIJSTAND_FACT_MEANS_OF_OTHER_PERSONS = 163,
  /* banktegoeden en spaargeld; Pw 34(1)(a). Unit: eur. */
  BIJSTAND_FACT_ASSET_BANK = 164,
  /* contant geld; Pw 34(1)(a). Unit: eur. */
  BIJSTAND_FACT_ASSET_CASH = 165,
  /* effecten en cryptovaluta; Pw 34(1)(a). Unit: eur. */
  BIJSTAND_FACT_ASSET_SECURITIES = 166,
  /* voertuigen; Pw 34(2)(a). Unit: eur. */
  BIJSTAND_FACT_ASSET_VEHICLES = 167,
  /* gebruikelijk of noodzakelijk voertuig; Pw 34(2)(a); a judgement. */
  BIJSTAND_FACT_ASSET_VEHICLES_NECESSARY = 168,
  /* kostbaarheden; Pw 34(2)(a). Unit: eur. */
  BIJSTAND_FACT_ASSET_VALUABLES = 169,
  /* overig onroerend goed; Pw 34(1)(a). Unit: eur. */
  BIJSTAND_FACT_ASSET_REAL_ESTATE = 170,
  /* bedrijfsvermogen; Pw 34(1)(a); Bbz 2004. Unit: eur. */
  BIJSTAND_FACT_ASSET_BUSINESS = 171,
  /* erfenis; Pw 34(1)(b). Unit: eur. */
  BIJSTAND_FACT_ASSET_INHERITANCE = 172,
  /* overig vermogen; Pw 34(1). Unit: eur. */
  BIJSTAND_FACT_ASSET_OTHER = 173,
  /* schulden met aflossingsplicht; Pw 34(1)(a). Unit: eur. */
  BIJSTAND_FACT_ASSET_DEBTS = 174,
  /* studieschuld; Pw 34(1)(a). Unit: eur. */
  BIJSTAND_FACT_ASSET_STUDENT_DEBT = 175,
  /* spaargeld uit de bijstand; Pw 34(2)(c). Unit: eur. */
  BIJSTAND_FACT_ASSET_SAVED_FROM_BENEFIT = 176,
  /* vergoeding immateriële schade; Pw 34(2)(e). Unit: eur. */
  BIJSTAND_FACT_ASSET_DAMAGES_EXEMPT = 177,
  /* vermogen zonder beschikkingsmacht; Pw 31(1), 34(1). Unit: eur. */
  BIJSTAND_FACT_ASSET_NOT_AVAILABLE = 178,
  /* verbruikte vrijlating vermogen; Pw 34(4) until 2025. */
  BIJSTAND_FACT_ASSET_ROOM_USED = 179,
  /* middelen van de ouders ontoereikend; Pw 20(3)(a), tot 2026 12; a judgement. */
  BIJSTAND_FACT_PARENTS_MEANS_INSUFFICIENT = 180,
  /* onderhoudsrecht niet te gelde te maken; Pw 20(3)(b), tot 2026 12; a judgement. */
  BIJSTAND_FACT_PARENTS_CLAIM_UNENFORCEABLE = 181,
  /* datum melding; Pw 44(1)(2). */
  BIJSTAND_FACT_NOTIFICATION_DATE = 182,
  /* voorlichting bij melding; Pw 44(2)(a). */
  BIJSTAND_FACT_INFORMED_OF_DUTIES = 183,
  /* aanvraagdatum; Pw 41, 43, 44. */
  BIJSTAND_FACT_APPLICATION_DATE = 184,
  /* verwijtbaar late aanvraag; Pw 44(3); a judgement. */
  BIJSTAND_FACT_APPLICATION_LATE_BY_OWN_FAULT = 185,
  /* schriftelijke aanvraag niet mogelijk; Pw 43(1); a judgement. */
  BIJSTAND_FACT_APPLICATION_IN_WRITING_IMPOSSIBLE = 186,
  /* eerder in behandeling nemen; Pw 41(11); a judgement. */
  BIJSTAND_FACT_EARLY_APPLICATION_NEEDED = 187,
  /* ontstaan van het recht; Pw 44(1). */
  BIJSTAND_FACT_NEED_START_DATE = 188,
  /* terugwerkende kracht nodig; Pw 44(5); a judgement. */
  BIJSTAND_FACT_RETROACTIVE_START_NEEDED = 189,
  /* einde vorige bijstand; Pw 43a, 45(3). */
  BIJSTAND_FACT_PREVIOUS_BENEFIT_END = 190,
  /* meldingsdatum geweigerde IOAW, IOAZ of Bbz; Pw 43(6). */
  BIJSTAND_FACT_REFUSED_SCHEME_NOTIFICATION_DATE = 191,
  /* datum weigering IOAW, IOAZ of Bbz; Pw 43(6). */
  BIJSTAND_FACT_REFUSED_SCHEME_DECISION_DATE = 192,
  /* einde WW-recht; Pw 41(6). */
  BIJSTAND_FACT_UNEMPLOYMENT_BENEFIT_END = 193,
  /* onevenredig bezwarend zonder voorschot; Pw 41(8)(9); a judgement. */
  BIJSTAND_FACT_ADVANCE_HARSH_WITHOUT = 194,
  /* gegevens volledig; Pw 52(1)(a), 53a, 54; Awb 4:5; a judgement. */
  BIJSTAND_FACT_DOCUMENTS_COMPLETE = 195,
  /* verwijtbaar verzuim; Pw 52(1)(a), 54(1); a judgement. */
  BIJSTAND_FACT_DOCUMENTS_MISSING_BY_OWN_FAULT = 196,
  /* verzoek om aanvulling; Awb 4:5, 4:15. */
  BIJSTAND_FACT_COMPLETION_REQUEST_DATE = 197,
  /* hersteltermijn; Awb 4:5, 4:15. */
  BIJSTAND_FACT_COMPLETION_DEADLINE = 198,
  /* aanvraag aangevuld; Awb 4:5, 4:15. */
  BIJSTAND_FACT_COMPLETION_DATE = 199,
  /* mededeling latere beslisdatum; Awb 4:14(3). */
  BIJSTAND_FACT_DECISION_POSTPONED_UNTIL = 200,
  /* beslissing op de aanvraag; Awb 4:13. */
  BIJSTAND_FACT_APPLICATION_DECISION_DATE = 201,
  /* ingebrekestelling ontvangen; Awb 4:17. */
  BIJSTAND_FACT_DEFAULT_NOTICE_DATE = 202,
  /* onredelijk late ingebrekestelling; Awb 4:17(6); a judgement. */
  BIJSTAND_FACT_DEFAULT_NOTICE_UNREASONABLY_LATE = 203,
  /* bekendmaking van de beslissing; Awb 3:41, 6:8. */
  BIJSTAND_FACT_DECISION_NOTIFIED_DATE = 204,
  /* bezwaarschrift ontvangen; Awb 6:7, 6:9. */
  BIJSTAND_FACT_OBJECTION_DATE = 205,
  /* adviescommissie bezwaar; Awb 7:10, 7:13. */
  BIJSTAND_FACT_OBJECTION_COMMITTEE = 206,
  /* bij de aanvraag duidelijk geen recht; Pw 52(1)(b); a judgement. */
  BIJSTAND_FACT_CLEARLY_NO_RIGHT = 207,
  /* ontvangt algemene bijstand; Pw 31(2)(n), 43a, 45(3). */
  BIJSTAND_FACT_BENEFIT_RUNNING = 208,
  /* op korte termijn voldoende middelen; Pw 48(2)(a); a judgement. */
  BIJSTAND_FACT_MEANS_EXPECTED_SHORTLY = 209,
  /* tekortschietend besef van verantwoordelijkheid; Pw 18(2), 48(2)(b); a judgement. */
  BIJSTAND_FACT_LACK_OF_RESPONSIBILITY = 210,
  /* individualisering; Pw 18(1); a judgement. Unit: percent of norm. */
  BIJSTAND_FACT_INDIVIDUAL_ADJUSTMENT_PERCENT = 211,
  /* bijzondere noodzakelijke kosten; Pw 35. Unit: eur. */
  BIJSTAND_FACT_SPECIAL_COSTS = 212,
  /* noodzakelijk en bijzonder; Pw 35; a judgement. */
  BIJSTAND_FACT_SPECIAL_COSTS_NECESSARY = 213,
  /* ingeschreven als werkzoekende; Pw 6(a), 9(1)(a). */
  BIJSTAND_FACT_REGISTERED_JOBSEEKER = 214,
  /* volledig en duurzaam arbeidsongeschikt; Pw 9(5); Wet WIA 4; a judgement. */
  BIJSTAND_FACT_FULLY_PERMANENTLY_DISABLED = 215,
  /* ontheffing arbeidsplicht; Pw 9(2); Abw 107; a judgement. */
  BIJSTAND_FACT_EXEMPT_FROM_WORK_DUTY = 216,
  /* ontheffing re-integratieplicht; WWB 9(2) (tot 2015); a judgement. */
  BIJSTAND_FACT_EXEMPT_FROM_REINTEGRATION_DUTY = 217,
  /* ontheffing tegenprestatie; Pw 9(2); a judgement. */
  BIJSTAND_FACT_EXEMPT_FROM_RETURN_SERVICE = 218,
  /* voldoende scholing (ouder); Pw 9(4); a judgement. */
  BIJSTAND_FACT_SCHOOLING_SUFFICIENT = 219,
  /* belastbaarheid (ouder); Pw 9(4); a judgement. */
  BIJSTAND_FACT_WORKLOAD_BEARABLE = 220,
  /* verzoek om ontheffing als alleenstaande ouder; Pw 9a(1). */
  BIJSTAND_FACT_SINGLE_PARENT_EXEMPTION_REQUESTED = 221,
  /* ontheffing alleenstaande ouder; Pw 9a. */
  BIJSTAND_FACT_SINGLE_PARENT_EXEMPTION = 222,
  /* gebruikte ontheffing alleenstaande ouder; Pw 9a(4). Unit: months. */
  BIJSTAND_FACT_SINGLE_PARENT_EXEMPTION_MONTHS_USED = 223,
  /* ondubbelzinnige onwil voor voorzieningen; Pw 9a(3)(5)(12); a judgement. */
  BIJSTAND_FACT_UNWILLING_TO_USE_SUPPORT = 224,
  /* indicatie sociale werkvoorziening; WWB 9(5) (tot 2015). */
  BIJSTAND_FACT_SHELTERED_WORK_INDICATION = 225,
  /* Wajong-uitkering; WWB 9(5)(b) (2012); Wajong. */
  BIJSTAND_FACT_YOUNG_DISABILITY_BENEFIT = 226,
  /* aangeboden arbeid (passend of algemeen geaccepteerd); Pw 9(1)(a), 18(4)(a); Abw 113. */
  BIJSTAND_FACT_WORK_OFFERED = 227,
  /* tegenprestatie opgedragen; Pw 9(1)(c). */
  BIJSTAND_FACT_RETURN_SERVICE_ASSIGNED = 228,
  /* nadere verplichting; Pw 55; a judgement. */
  BIJSTAND_FACT_EXTRA_OBLIGATION_IMPOSED = 229,
  /* alimentatie aanvragen; Pw 56(1); a judgement. */
  BIJSTAND_FACT_MAINTENANCE_CLAIM_REQUIRED = 230,
  /* niet in staat tot verantwoorde besteding; Pw 57; a judgement. */
  BIJSTAND_FACT_SPENDING_NOT_RESPONSIBLE = 231,
  /* plan van aanpak; Pw 44(4), 44a. */
  BIJSTAND_FACT_ACTION_PLAN_DATE = 232,
  /* zelfstandige; Pw 78f; Bbz 2004. */
  BIJSTAND_FACT_SELF_EMPLOYED = 233,
  /* categorie zelfstandige (Bbz); Bbz 2004 2. */
  BIJSTAND_FACT_SELF_EMPLOYED_GROUP = 234,
  /* voorbereidingsperiode zelfstandige; Bbz 2004 2(3). */
  BIJSTAND_FACT_SELF_EMPLOYED_PREPARATION = 235,
  /* redelijk vermoeden van onvoldoende taalbeheersing; Pw 18b(1); a judgement. */
  BIJSTAND_FACT_LANGUAGE_DOUBT = 236,
  /* jaren Nederlandstalig onderwijs; Pw 18b(1)(a). Unit: years. */
  BIJSTAND_FACT_DUTCH_SCHOOLING_YEARS = 237,
  /* inburgeringsdiploma; Pw 18b(1)(b). */
  BIJSTAND_FACT_INTEGRATION_DIPLOMA = 238,
  /* ander taalbewijs; Pw 18b(1)(c). */
  BIJSTAND_FACT_OTHER_LANGUAGE_PROOF = 239,
  /* taaltoets; Pw 18b(2)(3)(13). */
  BIJSTAND_FACT_LANGUAGE_TEST_RESULT = 240,
  /* kennisgeving taaleis; Pw 18b(4). */
  BIJSTAND_FACT_LANGUAGE_NOTICE_DATE = 241,
  /* bereid en binnen een maand begonnen; Pw 18b(6)(a); a judgement. */
  BIJSTAND_FACT_LANGUAGE_STARTED_IN_TIME = 242,
  /* voldoende voortgang; Pw 18b(6)(a); a judgement. */
  BIJSTAND_FACT_LANGUAGE_PROGRESS_SUFFICIENT = 243,
  /* elke verwijtbaarheid ontbreekt (taal); Pw 18b(6)(b); a judgement. */
  BIJSTAND_FACT_LANGUAGE_NO_BLAME = 244,
  /* dringende redenen (taal); Pw 18b(7); a judgement. */
  BIJSTAND_FACT_LANGUAGE_URGENT_REASONS = 245,
  /* gedraging; Pw 9, 17, 18(2)(4), 18a; Abw 14. */
  BIJSTAND_FACT_BREACH_KIND = 246,
  /* verwijtbaarheid; Pw 18(9), 18a; Boetebesluit 2, 2a; a judgement. */
  BIJSTAND_FACT_BREACH_CULPABILITY = 247,
  /* dringende redenen bij maatregel of boete; Pw 18(10), 18a(7); a judgement. */
  BIJSTAND_FACT_BREACH_URGENT_REASONS = 248,
  /* gegeven bekend uit authentieke registratie; Pw 17(1). */
  BIJSTAND_FACT_BREACH_FACT_IN_REGISTERS = 249,
  /* benadelingsbedrag (netto); Pw 18a(2). Unit: eur. */
  BIJSTAND_FACT_BREACH_LOSS = 250,
  /* schending ontdekt; Boetebesluit 2a, 2aa. */
  BIJSTAND_FACT_BREACH_DISCOVERED_DATE = 251,
  /* uit eigen beweging gemeld; Boetebesluit 2a, 2aa. */
  BIJSTAND_FACT_BREACH_SELF_REPORTED_DATE = 252,
  /* toegepaste uniforme maatregel; Pw 18(5)-(8). */
  BIJSTAND_FACT_UNIFORM_SANCTION_APPLIED = 253,
  /* inkeerverzoek; Pw 18(11). */
  BIJSTAND_FACT_REVIEW_REQUESTED = 254,
  /* ondubbelzinnige nakoming; Pw 18(11); a judgement. */
  BIJSTAND_FACT_CONDUCT_RESTORED = 255,
  /* eerdere boete of strafrechtelijke sanctie; Pw 18a(5). */
  BIJSTAND_FACT_EARLIER_FINE_DATE = 256,
  /* eerdere sanctie onherroepelijk; Pw 18a(5). */
  BIJSTAND_FACT_EARLIER_FINE_FINAL = 257,
  /* eerdere onvoorwaardelijke gevangenisstraf; Pw 18a(6). */
  BIJSTAND_FACT_EARLIER_IMPRISONMENT = 258,
  /* eerdere waarschuwing; Pw 18a(4). */
  BIJSTAND_FACT_EARLIER_WARNING_DATE = 259,
  /* draagkracht voor de boete; Pw 18a; Boetebesluit 2(8). Unit: eur/month. */
  BIJSTAND_FACT_PAYMENT_CAPACITY = 260,
  /* medewerking aan schuldregeling gevraagd; Pw 18a(13), 60c. */
  BIJSTAND_FACT_DEBT_SETTLEMENT_REQUESTED = 261,
  /* te veel of ten onrechte verleende bijstand; Pw 54(3), 58. Unit: eur. */
  BIJSTAND_FACT_OVERPAYMENT_AMOUNT = 262,
  /* oorzaak van de te veel verleende bijstand; Pw 58(1)(2). */
  BIJSTAND_FACT_OVERPAYMENT_CAUSE = 263,
  /* redelijkerwijs te begrijpen; Pw 58(2)(e); a judgement. */
  BIJSTAND_FACT_OVERPAYMENT_COULD_BE_UNDERSTOOD = 264,
  /* maand waarop het te veel verleende ziet; Pw 58(4)(6). */
  BIJSTAND_FACT_OVERPAYMENT_MONTH = 265,
  /* dringende redenen om van terugvordering af te zien; Pw 58(8); a judgement. */
  BIJSTAND_FACT_RECOVERY_URGENT_REASONS = 266,
  /* jaren volledig afgelost; Pw 58(7). Unit: years. */
  BIJSTAND_FACT_RECOVERY_YEARS_PAID = 267,
  /* verhaal; Pw 61-62i. */
  BIJSTAND_FACT_RECOURSE_PARTY = 268,
  /* middelen over de afgelopen zes maanden; Pw 58(4). Unit: eur. */
  BIJSTAND_FACT_MEANS_RECEIVED_EARLIER = 269,
  /* opschorting van het recht; Pw 54(1). */
  BIJSTAND_FACT_SUSPENSION_START = 270,
  /* hersteltermijn bij opschorting; Pw 54(2). */
  BIJSTAND_FACT_SUSPENSION_REPAIR_DEADLINE = 271,
  /* verzuim hersteld; Pw 54(2)(4). */
  BIJSTAND_FACT_DEFAULT_REPAIRED_DATE = 272,
  /* opschorting van de betaling; Pw 40(3), 53a(4). */
  BIJSTAND_FACT_PAYMENT_SUSPENSION_START = 273,
  /* termijn adres te corrigeren; Pw 40(5), 53a(5). */
  BIJSTAND_FACT_ADDRESS_CORRECTION_DEADLINE = 274,
  /* medisch urenbeperkt; Pw 6b, 31(2)(y), 41(4)(b). */
  BIJSTAND_FACT_HOURS_LIMITED = 275,
  /* doelgroep loonkostensubsidie; Pw 6(1)(e), 10c, 41(4)(b). */
  BIJSTAND_FACT_WAGE_SUBSIDY_GROUP = 276,
  /* loonwaarde; Pw 6(1)(g), 10d. Unit: percent. */
  BIJSTAND_FACT_WAGE_VALUE_PERCENT = 277,
  /* doelgroepregister; Besluit SUWI 3.2-3.5. */
  BIJSTAND_FACT_TARGET_GROUP_REGISTER = 278,
  /* soort werk of werkplek; Pw 10a, 10b, 10d, 31(2)(z); WIW. */
  BIJSTAND_FACT_JOB_KIND = 279,
  /* duur participatieplaats; Pw 10a. Unit: months. */
  BIJSTAND_FACT_PARTICIPATION_PLACE_MONTHS = 280,
  /* voldoende medewerking participatieplaats; Pw 10a; a judgement. */
  BIJSTAND_FACT_PARTICIPATION_PLACE_COOPERATION = 281,
  /* duur proefplaats; Pw 6(h), 8a(2)(d). Unit: months. */
  BIJSTAND_FACT_TRIAL_PLACEMENT_MONTHS = 282,
  /* kleine kans op werk; Pw 10a(1); a judgement. */
  BIJSTAND_FACT_LITTLE_CHANCE_OF_WORK = 283,
  /* alleen beschut werk mogelijk; Pw 10b; a judgement. */
  BIJSTAND_FACT_SHELTERED_WORK_NEEDED = 284,
  /* persoonlijke ondersteuning nodig; Pw 10, 10da; a judgement. */
  BIJSTAND_FACT_JOB_COACH_NEEDED = 285,
  /* arbeidsvermogen; Wajong; Pw 7; a judgement. */
  BIJSTAND_FACT_HAS_WORK_CAPACITY = 286,
  /* werkleeraanbod; WIJ (2009-2011). */
  BIJSTAND_FACT_WORK_LEARNING_OFFER = 287,
  /* verzoek om ondersteuning; Pw 7, 7a, 10. */
  BIJSTAND_FACT_SUPPORT_WANTED = 288,
  /* wil een eigen bedrijf beginnen; Pw 7; Bbz 2004. */
  BIJSTAND_FACT_WANTS_OWN_BUSINESS = 289,
  /* beschikbaar voor arbeid; Pw 9(1)(a), 10. Unit: hours/week. */
  BIJSTAND_FACT_AVAILABLE_HOURS_PER_WEEK = 290,
  /* medische belemmering; Pw 9, 10; zelfredzaamheid lichamelijke gezondheid; a judgement. Unit: severity. */
  BIJSTAND_FACT_BARRIER_MEDICAL = 291,
  /* psychische belemmering; Pw 9, 10; zelfredzaamheid geestelijke gezondheid; a judgement. Unit: severity. */
  BIJSTAND_FACT_BARRIER_PSYCHIATRIC = 292,
  /* verslaving; Pw 9, 10, 55; zelfredzaamheid middelengebruik; a judgement. Unit: severity. */
  BIJSTAND_FACT_BARRIER_ADDICTION = 293,
  /* schuldenproblematiek; Pw 9, 10; zelfredzaamheid financiën; a judgement. Unit: severity. */
  BIJSTAND_FACT_BARRIER_DEBT = 294,
  /* justitieverleden; Pw 9, 10; zelfredzaamheid justitie; a judgement. Unit: severity. */
  BIJSTAND_FACT_BARRIER_JUSTICE = 295,
  /* dakloosheid of huisvesting; Pw 9, 10; zelfredzaamheid huisvesting; a judgement. Unit: severity. */
  BIJSTAND_FACT_BARRIER_HOUSING = 296,
  /* zorgtaken; Pw 9(2), 10; zelfredzaamheid huiselijke relaties; a judgement. Unit: severity. */
  BIJSTAND_FACT_BARRIER_CARE_DUTIES = 297,
  /* isolement; Pw 9, 10; zelfredzaamheid sociaal netwerk; a judgement. Unit: severity. */
  BIJSTAND_FACT_BARRIER_ISOLATION = 298,
  /* dakloos; Pw 27, 40(1), 41(11). */
  BIJSTAND_FACT_HOMELESS = 299,
  /* taalniveau; Pw 18b, 10. */
  BIJSTAND_FACT_LANGUAGE_LEVEL = 300,
  /* maanden sinds laatste werk; Pw 10. Unit: months. */
  BIJSTAND_FACT_MONTHS_SINCE_WORK = 301,
  /* gewerkte maanden in vijf jaar; Pw 10. Unit: months. */
  BIJSTAND_FACT_MONTHS_WORKED_LAST_60 = 302,
  /* time-out nodig; Pw 10; a judgement. */
  BIJSTAND_FACT_NEEDS_REST = 303,
  /* ondersteuning nodig; Pw 7, 10; a judgement. */
  BIJSTAND_FACT_NEEDS_SUPPORT_TO_FIND_WORK = 304,
  /* trede participatieladder; Pw 10; statistiek re-integratie; a judgement. Unit: step. */
  BIJSTAND_FACT_PARTICIPATION_LADDER = 305,
  /* fase-indeling; CWI werkproces (1999-2006); a judgement. */
  BIJSTAND_FACT_DISTANCE_PHASE = 306,
  /* soort trajectplan; Abw 70(3); Pw 44a. */
  BIJSTAND_FACT_ACTIVATION_PLAN = 307,
  /* eerder plan afgebroken om zorgredenen; praktijk fase 5. */
  BIJSTAND_FACT_ACTIVATION_PLAN_BROKEN_OFF_FOR_CARE = 308,
  /* oproep poort (jongerenloket, diagnosecentrum); Pw 9(1)(b), 17(2). */
  BIJSTAND_FACT_INTAKE_DUTY_DATE = 309,
  /* verschenen bij de poort; Pw 9(1)(b), 17(2). */
  BIJSTAND_FACT_INTAKE_REPORTED_DATE = 310,
  /* laatste wederzijds contact; praktijk. */
  BIJSTAND_FACT_LAST_CONTACT_DATE = 311,
  /* gemiste oproepen; Pw 17(2), 54; statistiek 34, 35. Unit: count. */
  BIJSTAND_FACT_CALLS_MISSED = 312,
  /* afgelegde bezoeken; praktijk; Wet BRP 2.22. Unit: count. */
  BIJSTAND_FACT_VISITS_DONE = 313,
  /* adresonderzoek gedaan; Wet BRP 2.22. */
  BIJSTAND_FACT_ADDRESS_CHECK_DONE = 314,
  /* vertrokken onbekend waarheen; Wet BRP 2.22. */
  BIJSTAND_FACT_BRP_LEFT_UNKNOWN = 315,
  /* signaal huurachterstand; praktijk. */
  BIJSTAND_FACT_RENT_ARREARS_SIGNAL = 316,
  /* oorzaak uitkering; Regeling statistiek; praktijk. */
  BIJSTAND_FACT_INFLOW_REASON = 317,
  /* reden beëindiging uitkering; Regeling statistiek kenmerk 34. */
  BIJSTAND_FACT_EXIT_REASON = 318,
  /* maanden met laag inkomen; Pw 36; WWB 36. Unit: months. */
  BIJSTAND_FACT_LOW_INCOME_MONTHS = 319,
  /* inkomen ten opzichte van de norm; Pw 36; WWB 35(9), 36. Unit: percent. */
  BIJSTAND_FACT_LOW_INCOME_PERCENT = 320,
  /* uitzicht op inkomensverbetering; Pw 36; a judgement. */
  BIJSTAND_FACT_INCOME_PROSPECTS = 321,
  /* maanden sinds laatste inkomenstoeslag; Pw 36; WWB 36. Unit: months. */
  BIJSTAND_FACT_MONTHS_SINCE_LOW_INCOME_SUPPLEMENT = 322,
  /* structurele medische beperking naast studie; Pw 36b; a judgement. */
  BIJSTAND_FACT_STUDY_SUPPLEMENT_MEDICAL_LIMIT = 323,
  /* categoriale bijzondere bijstand; WWB 35(3)-(9); Pw 35(3). */
  BIJSTAND_FACT_CATEGORY_ASSISTANCE_KIND = 324,
  /* toegekende toeslag; Abw 33; WWB 25. Unit: percent of couple norm. */
  BIJSTAND_FACT_SUPPLEMENT_PERCENT_GRANTED = 325,
  /* vastgestelde norm; Pw 18(1), 20-24; a judgement. */
  BIJSTAND_FACT_NORM_DECIDED = 326,
  /* kostganger; Pw 33(4). */
  BIJSTAND_FACT_BOARD_INCLUDED = 327,
  /* inschrijving bij uitzendbureau opgedragen; Pw 18(4)(b); a judgement. */
  BIJSTAND_FACT_TEMP_AGENCY_REGISTRATION_ORDERED = 328,
  /* scholing gaat de krachten te boven; Pw 9a(10); a judgement. */
  BIJSTAND_FACT_SCHOOLING_TOO_DEMANDING = 329,
  /* verzoek om beroepsopleiding; Pw 9a(11). */
  BIJSTAND_FACT_VOCATIONAL_COURSE_REQUESTED = 330,
  /* bijstand voor een waarborgsom; Pw 48(2)(c). */
  BIJSTAND_FACT_DEPOSIT_REQUESTED = 331,
  /* bijstand voor duurzame gebruiksgoederen; Pw 51. */
  BIJSTAND_FACT_DURABLE_GOODS_REQUESTED = 332,
  /* zelfredzaamheid-matrix, financiën; praktijk: zelfredzaamheid-matrix; a judgement. Unit: level. */
  BIJSTAND_FACT_ZRM_FINANCES = 333,
  /* zelfredzaamheid-matrix, werk en opleiding; praktijk: zelfredzaamheid-matrix; a judgement. Unit: level. */
  BIJSTAND_FACT_ZRM_WORK = 334,
  /* zelfredzaamheid-matrix, tijdsbesteding; praktijk: zelfredzaamheid-matrix; a judgement. Unit: level. */
  BIJSTAND_FACT_ZRM_TIME = 335,
  /* zelfredzaamheid-matrix, huisvesting; praktijk: zelfredzaamheid-matrix; a judgement. Unit: level. */
  BIJSTAND_FACT_ZRM_HOUSING = 336,
  /* zelfredzaamheid-matrix, huiselijke relaties; praktijk: zelfredzaamheid-matrix; a judgement. Unit: level. */
  BIJSTAND_FACT_ZRM_HOME_RELATIONS = 337,
  /* zelfredzaamheid-matrix, geestelijke gezondheid; praktijk: zelfredzaamheid-matrix; a judgement. Unit: level. */
  BIJSTAND_FACT_ZRM_MENTAL_HEALTH = 338,
  /* zelfredzaamheid-matrix, lichamelijke gezondheid; praktijk: zelfredzaamheid-matrix; a judgement. Unit: level. */
  BIJSTAND_FACT_ZRM_PHYSICAL_HEALTH = 339,
  /* zelfredzaamheid-matrix, middelengebruik; praktijk: zelfredzaamheid-matrix; a judgement. Unit: level. */
  BIJSTAND_FACT_ZRM_SUBSTANCE_USE = 340,
  /* zelfredzaamheid-matrix, basale activiteiten van het dagelijks leven; praktijk: zelfredzaamheid-matrix; a judgement. Unit: level. */
  BIJSTAND_FACT_ZRM_BASIC_ADL = 341,
  /* zelfredzaamheid-matrix, instrumentele activiteiten van het dagelijks leven; praktijk: zelfredzaamheid-matrix; a judgement. Unit: level. */
  BIJSTAND_FACT_ZRM_INSTRUMENTAL_ADL = 342,
  /* zelfredzaamheid-matrix, sociaal netwerk; praktijk: zelfredzaamheid-matrix; a judgement. Unit: level. */
  BIJSTAND_FACT_ZRM_SOCIAL_NETWORK = 343,
  /* zelfredzaamheid-matrix, maatschappelijke participatie; praktijk: zelfredzaamheid-matrix; a judgement. Unit: level. */
  BIJSTAND_FACT_ZRM_PARTICIPATION = 344,
  /* zelfredzaamheid-matrix, justitie; praktijk: zelfredzaamheid-matrix; a judgement. Unit: level. */
  BIJSTAND_FACT_ZRM_JUSTICE = 345,
  /* zelfredzaamheid-matrix bevestigd; praktijk: zelfredzaamheid-matrix. */
  BIJSTAND_FACT_ZRM_CONFIRMED_DATE = 346,
  /* activiteit in een gewone week; praktijk: participatieladder. */
  BIJSTAND_FACT_WEEKLY_ACTIVITY = 347,
  /* beoordeling UWV voor het doelgroepregister; Besluit SUWI 3.2-3.5. */
  BIJSTAND_FACT_REGISTER_ASSESSMENT = 348,
  /* verwachte duur van de beperkingen; Besluit SUWI 3.5. Unit: months. */
  BIJSTAND_FACT_LIMITS_EXPECTED_MONTHS = 349,
  /* voorwaarden doelgroepregister vervallen; Besluit SUWI 3.2. */
  BIJSTAND_FACT_REGISTER_CONDITIONS_ENDED = 350,
  /* advies arbeidsvoorziening of CWI; WIW 12. */
  BIJSTAND_FACT_WIW_ADVICE = 351,
  /* verlengingen participatieplaats; Pw 10a(9), (10). Unit: count. */
  BIJSTAND_FACT_PARTICIPATION_PLACE_EXTENSIONS = 352,
  /* participatieplaats vergroot de kans op werk; Pw 10a(8); a judgement. */
  BIJSTAND_FACT_PARTICIPATION_PLACE_IMPROVES_CHANCE = 353,
  /* ondersteuning op verzoek van de school; Pw 7a(1)(b). */
  BIJSTAND_FACT_SCHOOL_ASKS_SUPPORT = 354,
  /* besluit van de klantmanager over het advies; praktijk: advies aan de klantmanager; a judgement. */
  BIJSTAND_FACT_ADVICE_RESPONSE = 355,
  /* gekozen trajectplan; praktijk: advies aan de klantmanager; a judgement. */
  BIJSTAND_FACT_ADVICE_PLAN_CHOSEN = 356,
  /* reden van afwijking; praktijk: advies aan de klantmanager; a judgement. */
  BIJSTAND_FACT_ADVICE_DEVIATION_REASON = 357,
  /* bevel tot betaling van Gedeputeerde Staten; Pw 81. */
  BIJSTAND_FACT_EMERGENCY_PAYMENT_ORDER_DATE = 358,
  /* verzoek om inlichtingen aan een andere instantie; Pw 64. */
  BIJSTAND_FACT_INFORMATION_REQUEST_DATE = 359,
  /* inlichtingen van een andere instantie ontvangen; Pw 64. */
  BIJSTAND_FACT_INFORMATION_RECEIVED_DATE = 360,
  /* besluit over de dwangsom; Awb 4:18. */
  BIJSTAND_FACT_PENALTY_DECISION_DATE = 361,
  /* beslissing op bezwaar verdaagd; Awb 7:10(3). */
  BIJSTAND_FACT_OBJECTION_ADJOURNED = 362,
  /* beslissing op bezwaar; Awb 7:10, 7:12. */
  BIJSTAND_FACT_OBJECTION_DECISION_DATE = 363,
  /* bekendmaking van de beslissing op bezwaar; Awb 6:8, 7:12. */
  BIJSTAND_FACT_OBJECTION_DECISION_NOTIFIED_DATE = 364,
  /* beroep ingesteld; Awb 6:7, 8:1. */
  BIJSTAND_FACT_APPEAL_DATE = 365,
  /* einde van de opschorting; Pw 54. */
  BIJSTAND_FACT_SUSPENSION_END_DATE = 366,
  /* adres hersteld; Pw 40(5), 53a(5). */
  BIJSTAND_FACT_ADDRESS_CORRECTED_DATE = 367,
  /* verhuizing; Wet BRP 2.39; Pw 40. */
  BIJSTAND_FACT_MOVE_DATE = 368,
  /* aangifte van de verhuizing; Wet BRP 2.39. */
  BIJSTAND_FACT_MOVE_REPORTED_DATE = 369,
  /* vertrek uit Nederland; Wet BRP 2.43. */
  BIJSTAND_FACT_DEPARTURE_DATE = 370,
  /* aangifte van vertrek; Wet BRP 2.43. */
  BIJSTAND_FACT_DEPARTURE_REPORTED_DATE = 371,
  /* loonwaarde vastgesteld; Pw 10d(12). */
  BIJSTAND_FACT_WAGE_VALUE_DETERMINED_DATE = 372,
  /* besluit loonkostensubsidie; Pw 10d(12). */
  BIJSTAND_FACT_WAGE_SUBSIDY_DECISION_DATE = 373,
  /* categorie van de gedraging; Pw 8(1)(a), 18(2); Abw 14; a judgement. */
  BIJSTAND_FACT_BREACH_CATEGORY = 374,
  /* gematigde verlaging; Pw 18(10), 18b(7); a judgement. Unit: percent of the benefit. */
  BIJSTAND_FACT_REDUCTION_DECIDED_PERCENT = 375,
  /* evenredige boete; Boetebesluit 2(8), 2(11); a judgement. Unit: eur. */
  BIJSTAND_FACT_FINE_DECIDED = 376,
  /* kwijtschelding van een boete; Pw 18a(13)(14). */
  BIJSTAND_FACT_FINE_REMITTED_DATE = 377,
  /* inlichtingen voor invordering geweigerd; Pw 18a(8), 60(1)(6). */
  BIJSTAND_FACT_COLLECTION_INFORMATION_WITHHELD = 378,
  /* restsom van de vordering; Pw 58(7)(d). Unit: eur. */
  BIJSTAND_FACT_RECOVERY_LEFT = 379,
  /* aflossing in één keer; Pw 58(7)(d). Unit: eur. */
  BIJSTAND_FACT_RECOVERY_SINGLE_PAYMENT = 380,
  /* jaren niet volledig afgelost; Pw 58(7)(b)(c). Unit: years. */
  BIJSTAND_FACT_RECOVERY_YEARS_UNPAID = 381,
  /* achterstand met rente en kosten betaald; Pw 58(7)(b). */
  BIJSTAND_FACT_RECOVERY_ARREARS_PAID = 382,
  /* geen betaling te verwachten; Pw 58(7)(c); a judgement. */
  BIJSTAND_FACT_RECOVERY_PAYMENT_UNLIKELY = 383,
  /* how many there are; grows with the table */
  BIJSTAND_FACT_COUNT = 384
};

enum {
  BIJSTAND_IDENTITY_DOCUMENT_PASSPORT = 0,
  BIJSTAND_IDENTITY_DOCUMENT_IDENTITY_CARD = 1,
  BIJSTAND_IDENTITY_DOCUMENT_ALIENS_DOCUMENT = 2,
  BIJSTAND_IDENTITY_DOCUMENT_DRIVING_LICENCE = 3,
  BIJSTAND_IDENTITY_DOCUMENT_NONE = 4
};

enum {
  BIJSTAND_NATIONALITY_DUTCH = 0,
  BIJSTAND_NATIONALITY_EU_EEA_SWISS = 1,
  BIJSTAND_NATIONALITY_TURKISH = 2,
  BIJSTAND_NATIONALITY_OTHER = 3,
  BIJSTAND_NATIONALITY_STATELESS = 4
};

enum {
  BIJSTAND_MARITAL_STATUS_UNMARRIED = 0,
  BIJSTAND_MARITAL_STATUS_MARRIED = 1,
  BIJSTAND_MARITAL_STATUS_REGISTERED_PARTNER = 2,
  BIJSTAND_MARITAL_STATUS_DIVORCED = 3,
  BIJSTAND_MARITAL_STATUS_WIDOWED = 4
};

enum {
  BIJSTAND_RESIDENCE_RIGHT_REGULAR_FIXED_TERM = 0,
  BIJSTAND_RESIDENCE_RIGHT_REGULAR_PERMANENT = 1,
  BIJSTAND_RESIDENCE_RIGHT_ASYLUM_FIXED_TERM = 2,
  BIJSTAND_RESIDENCE_RIGHT_ASYLUM_PERMANENT = 3,
  BIJSTAND_RESIDENCE_RIGHT_EU_CITIZEN = 4,
  BIJSTAND_RESIDENCE_RIGHT_ASSOCIATION_TURKEY = 5,
  BIJSTAND_RESIDENCE_RIGHT_FIRST_APPLICATION_PENDING = 6,
  BIJSTAND_RESIDENCE_RIGHT_RENEWAL_PENDING = 7,
  BIJSTAND_RESIDENCE_RIGHT_APPEAL_PENDING = 8,
  BIJSTAND_RESIDENCE_RIGHT_SHORT_STAY = 9,
  BIJSTAND_RESIDENCE_RIGHT_EXPULSION_OBSTACLE = 10,
  BIJSTAND_RESIDENCE_RIGHT_TRAFFICKING_REFLECTION = 11,
  BIJSTAND_RESIDENCE_RIGHT_TEMPORARY_PROTECTION = 12,
  BIJSTAND_RESIDENCE_RIGHT_NONE = 13
};

enum {
  BIJSTAND_EU_WORKER_STATUS_WORKER = 0,
  BIJSTAND_EU_WORKER_STATUS_SELF_EMPLOYED = 1,
  BIJSTAND_EU_WORKER_STATUS_FORMER_WORKER = 2,
  BIJSTAND_EU_WORKER_STATUS_JOBSEEKER = 3,
  BIJSTAND_EU_WORKER_STATUS_NONE = 4
};

enum {
  BIJSTAND_ASYLUM_ARRIVAL_ROUTE_NONE = 0,
  BIJSTAND_ASYLUM_ARRIVAL_ROUTE_LEFT_RECEPTION = 1,
  BIJSTAND_ASYLUM_ARRIVAL_ROUTE_RESETTLED = 2,
  BIJSTAND_ASYLUM_ARRIVAL_ROUTE_FAMILY_REUNIFICATION = 3
};

enum {
  BIJSTAND_HOME_TENURE_RENTED = 0,
  BIJSTAND_HOME_TENURE_OWNED = 1,
  BIJSTAND_HOME_TENURE_LODGING = 2,
  BIJSTAND_HOME_TENURE_RENT_FREE = 3,
  BIJSTAND_HOME_TENURE_SQUAT = 4,
  BIJSTAND_HOME_TENURE_NONE = 5
};

enum {
  BIJSTAND_KINSHIP_NONE = 0,
  BIJSTAND_KINSHIP_PARENT = 1,
  BIJSTAND_KINSHIP_CHILD = 2,
  BIJSTAND_KINSHIP_ADOPTED_CHILD = 3,
  BIJSTAND_KINSHIP_STEPPARENT = 4,
  BIJSTAND_KINSHIP_STEPCHILD = 5,
  BIJSTAND_KINSHIP_FOSTER_PARENT = 6,
  BIJSTAND_KINSHIP_FORMER_FOSTER_CHILD = 7,
  BIJSTAND_KINSHIP_PARENT_IN_LAW = 8,
  BIJSTAND_KINSHIP_CHILD_IN_LAW = 9,
  BIJSTAND_KINSHIP_GRANDPARENT = 10,
  BIJSTAND_KINSHIP_GRANDCHILD = 11,
  BIJSTAND_KINSHIP_SIBLING = 12,
  BIJSTAND_KINSHIP_GRANDPARENT_IN_LAW = 13,
  BIJSTAND_KINSHIP_GRANDCHILD_IN_LAW = 14,
  BIJSTAND_KINSHIP_SIBLING_IN_LAW = 15,
  BIJSTAND_KINSHIP_OTHER = 16
};

enum {
  BIJSTAND_LEGAL_BOND_NONE = 0,
  BIJSTAND_LEGAL_BOND_MARRIAGE = 1,
  BIJSTAND_LEGAL_BOND_REGISTERED_PARTNERSHIP = 2
};

enum {
  BIJSTAND_RENTAL_CONTRACT_KIND_NONE = 0,
  BIJSTAND_RENTAL_CONTRACT_KIND_APPLICANT_IS_LANDLORD = 1,
  BIJSTAND_RENTAL_CONTRACT_KIND_APPLICANT_IS_TENANT = 2,
  BIJSTAND_RENTAL_CONTRACT_KIND_SAME_LANDLORD = 3,
  BIJSTAND_RENTAL_CONTRACT_KIND_OTHER_LANDLORD = 4
};

enum {
  BIJSTAND_CHILD_KIND_OWN = 0,
  BIJSTAND_CHILD_KIND_STEPCHILD = 1,
  BIJSTAND_CHILD_KIND_FOSTER_CHILD = 2
};

enum {
  BIJSTAND_CHILD_BENEFIT_RECIPIENT_APPLICANT = 0,
  BIJSTAND_CHILD_BENEFIT_RECIPIENT_PARTNER = 1,
  BIJSTAND_CHILD_BENEFIT_RECIPIENT_OTHER = 2,
  BIJSTAND_CHILD_BENEFIT_RECIPIENT_NONE = 3
};

enum {
  BIJSTAND_INSTITUTION_STAY_NONE = 0,
  BIJSTAND_INSTITUTION_STAY_NURSING_CARE = 1,
  BIJSTAND_INSTITUTION_STAY_GUIDED_LODGING = 2
};

enum {
  BIJSTAND_DETENTION_NONE = 0,
  BIJSTAND_DETENTION_REMAND = 1,
  BIJSTAND_DETENTION_PRISON = 2,
  BIJSTAND_DETENTION_TBS = 3,
  BIJSTAND_DETENTION_YOUTH_DETENTION = 4,
  BIJSTAND_DETENTION_IMMIGRATION_DETENTION = 5,
  BIJSTAND_DETENTION_PENITENTIARY_PROGRAMME = 6,
  BIJSTAND_DETENTION_TBS_LEAVE = 7,
  BIJSTAND_DETENTION_YOUTH_TRAINING_PROGRAMME = 8,
  BIJSTAND_DETENTION_YOUTH_LEAVE = 9,
  BIJSTAND_DETENTION_ISD_OUTSIDE = 10,
  BIJSTAND_DETENTION_SOCIAL_CARE_TRANSFER = 11,
  BIJSTAND_DETENTION_COMPULSORY_CARE = 12
};

enum {
  BIJSTAND_ABROAD_REASON_HOLIDAY = 0,
  BIJSTAND_ABROAD_REASON_FAMILY = 1,
  BIJSTAND_ABROAD_REASON_MEDICAL = 2,
  BIJSTAND_ABROAD_REASON_FUNERAL = 3,
  BIJSTAND_ABROAD_REASON_WORK = 4,
  BIJSTAND_ABROAD_REASON_OTHER = 5
};

enum {
  BIJSTAND_EDUCATION_LEVEL_PRIMARY = 0,
  BIJSTAND_EDUCATION_LEVEL_SECONDARY = 1,
  BIJSTAND_EDUCATION_LEVEL_SPECIAL_SECONDARY = 2,
  BIJSTAND_EDUCATION_LEVEL_PRACTICAL = 3,
  BIJSTAND_EDUCATION_LEVEL_ADULT_SECONDARY = 4,
  BIJSTAND_EDUCATION_LEVEL_VOCATIONAL = 5,
  BIJSTAND_EDUCATION_LEVEL_VOCATIONAL_WORK_BASED = 6,
  BIJSTAND_EDUCATION_LEVEL_HIGHER = 7,
  BIJSTAND_EDUCATION_LEVEL_OTHER = 8
};

enum {
  BIJSTAND_EDUCATION_SCHEME_NONE = 0,
  BIJSTAND_EDUCATION_SCHEME_STUDENT_FINANCE = 1,
  BIJSTAND_EDUCATION_SCHEME_SCHOOL_ALLOWANCE = 2,
  BIJSTAND_EDUCATION_SCHEME_WORK_BASED = 3,
  BIJSTAND_EDUCATION_SCHEME_ABROAD = 4
};

enum {
  BIJSTAND_OTHER_SCHEME_AVAILABLE_NONE = 0,
  BIJSTAND_OTHER_SCHEME_AVAILABLE_UNEMPLOYMENT = 1,
  BIJSTAND_OTHER_SCHEME_AVAILABLE_SICKNESS = 2,
  BIJSTAND_OTHER_SCHEME_AVAILABLE_DISABILITY = 3,
  BIJSTAND_OTHER_SCHEME_AVAILABLE_STATE_PENSION = 4,
  BIJSTAND_OTHER_SCHEME_AVAILABLE_SURVIVORS = 5,
  BIJSTAND_OTHER_SCHEME_AVAILABLE_STUDENT_FINANCE = 6,
  BIJSTAND_OTHER_SCHEME_AVAILABLE_OLDER_UNEMPLOYED = 7,
  BIJSTAND_OTHER_SCHEME_AVAILABLE_SELF_EMPLOYED = 8,
  BIJSTAND_OTHER_SCHEME_AVAILABLE_HEALTH_INSURANCE = 9,
  BIJSTAND_OTHER_SCHEME_AVAILABLE_LONG_TERM_CARE = 10,
  BIJSTAND_OTHER_SCHEME_AVAILABLE_MAINTENANCE = 11,
  BIJSTAND_OTHER_SCHEME_AVAILABLE_OTHER = 12
};

enum {
  BIJSTAND_EARNINGS_EXEMPTION_APPLIED_NONE = 0,
  BIJSTAND_EARNINGS_EXEMPTION_APPLIED_GENERAL = 1,
  BIJSTAND_EARNINGS_EXEMPTION_APPLIED_SINGLE_PARENT = 2,
  BIJSTAND_EARNINGS_EXEMPTION_APPLIED_HOURS_LIMITED = 3,
  BIJSTAND_EARNINGS_EXEMPTION_APPLIED_WAGE_SUBSIDY = 4,
  BIJSTAND_EARNINGS_EXEMPTION_APPLIED_WAGE_SUBSIDY_EXTENDED = 5
};

enum {
  BIJSTAND_DAMAGES_KIND_LISTED = 0,
  BIJSTAND_DAMAGES_KIND_OTHER = 1
};

enum {
  BIJSTAND_WORK_OFFERED_NONE = 0,
  BIJSTAND_WORK_OFFERED_SUITABLE = 1,
  BIJSTAND_WORK_OFFERED_GENERALLY_ACCEPTED = 2
};

enum {
  BIJSTAND_SELF_EMPLOYED_GROUP_NONE = 0,
  BIJSTAND_SELF_EMPLOYED_GROUP_ESTABLISHED = 1,
  BIJSTAND_SELF_EMPLOYED_GROUP_STARTER = 2,
  BIJSTAND_SELF_EMPLOYED_GROUP_OLDER = 3,
  BIJSTAND_SELF_EMPLOYED_GROUP_ENDING = 4
};

enum {
  BIJSTAND_LANGUAGE_TEST_RESULT_NONE = 0,
  BIJSTAND_LANGUAGE_TEST_RESULT_PASSED = 1,
  BIJSTAND_LANGUAGE_TEST_RESULT_FAILED = 2
};

enum {
  BIJSTAND_BREACH_KIND_NONE = 0,
  BIJSTAND_BREACH_KIND_ACCEPT_OR_KEEP_WORK = 1,
  BIJSTAND_BREACH_KIND_TEMP_AGENCY_REGISTRATION = 2,
  BIJSTAND_BREACH_KIND_SEEK_WORK_ELSEWHERE = 3,
  BIJSTAND_BREACH_KIND_TRAVEL_TIME = 4,
  BIJSTAND_BREACH_KIND_WILLING_TO_MOVE = 5,
  BIJSTAND_BREACH_KIND_SKILLS = 6,
  BIJSTAND_BREACH_KIND_HINDER_WORK = 7,
  BIJSTAND_BREACH_KIND_USE_SUPPORT = 8,
  BIJSTAND_BREACH_KIND_SUITABLE_WORK = 9,
  BIJSTAND_BREACH_KIND_INFORMATION = 10,
  BIJSTAND_BREACH_KIND_COOPERATION = 11,
  BIJSTAND_BREACH_KIND_ACTION_PLAN = 12,
  BIJSTAND_BREACH_KIND_SEARCH_EFFORT = 13,
  BIJSTAND_BREACH_KIND_RETURN_SERVICE = 14,
  BIJSTAND_BREACH_KIND_MISCONDUCT = 15,
  BIJSTAND_BREACH_KIND_IRRESPONSIBILITY = 16,
  BIJSTAND_BREACH_KIND_OTHER = 17
};

enum {
  BIJSTAND_BREACH_CULPABILITY_NONE = 0,
  BIJSTAND_BREACH_CULPABILITY_REDUCED = 1,
  BIJSTAND_BREACH_CULPABILITY_NORMAL = 2,
  BIJSTAND_BREACH_CULPABILITY_GROSS_NEGLIGENCE = 3,
  BIJSTAND_BREACH_CULPABILITY_INTENT = 4
};

enum {
  BIJSTAND_UNIFORM_SANCTION_APPLIED_NONE = 0,
  BIJSTAND_UNIFORM_SANCTION_APPLIED_FIRST = 1,
  BIJSTAND_UNIFORM_SANCTION_APPLIED_SECOND = 2,
  BIJSTAND_UNIFORM_SANCTION_APPLIED_THIRD_OR_LATER = 3
};

enum {
  BIJSTAND_OVERPAYMENT_CAUSE_INFORMATION_BREACH = 0,
  BIJSTAND_OVERPAYMENT_CAUSE_AGENCY_ERROR = 1,
  BIJSTAND_OVERPAYMENT_CAUSE_LOAN_DUTY_UNMET = 2,
  BIJSTAND_OVERPAYMENT_CAUSE_SURETY = 3,
  BIJSTAND_OVERPAYMENT_CAUSE_ADVANCE_WITHOUT_RIGHT = 4,
  BIJSTAND_OVERPAYMENT_CAUSE_LATER_MEANS = 5,
  BIJSTAND_OVERPAYMENT_CAUSE_OTHER = 6
};

enum {
  BIJSTAND_RECOURSE_PARTY_NONE = 0,
  BIJSTAND_RECOURSE_PARTY_SPOUSE = 1,
  BIJSTAND_RECOURSE_PARTY_FORMER_SPOUSE = 2,
  BIJSTAND_RECOURSE_PARTY_PARENT_OF_MINOR_CHILD = 3,
  BIJSTAND_RECOURSE_PARTY_PARENT_OF_YOUNG_ADULT = 4,
  BIJSTAND_RECOURSE_PARTY_DONEE = 5,
  BIJSTAND_RECOURSE_PARTY_ESTATE = 6
};

enum {
  BIJSTAND_JOB_KIND_NONE = 0,
  BIJSTAND_JOB_KIND_REGULAR = 1,
  BIJSTAND_JOB_KIND_WAGE_SUBSIDY = 2,
  BIJSTAND_JOB_KIND_SHELTERED = 3,
  BIJSTAND_JOB_KIND_PARTICIPATION_PLACE = 4,
  BIJSTAND_JOB_KIND_TRIAL = 5,
  BIJSTAND_JOB_KIND_WIW = 6,
  BIJSTAND_JOB_KIND_IN_AND_THROUGH_FLOW = 7,
  BIJSTAND_JOB_KIND_ADDITIONAL = 8
};

enum {
  BIJSTAND_WORK_LEARNING_OFFER_NONE = 0,
  BIJSTAND_WORK_LEARNING_OFFER_OFFERED = 1,
  BIJSTAND_WORK_LEARNING_OFFER_ACCEPTED = 2,
  BIJSTAND_WORK_LEARNING_OFFER_REFUSED = 3
};

enum {
  BIJSTAND_LANGUAGE_LEVEL_BELOW_1F = 0,
  BIJSTAND_LANGUAGE_LEVEL_1F = 1,
  BIJSTAND_LANGUAGE_LEVEL_2F_OR_HIGHER = 2
};

enum {
  BIJSTAND_DISTANCE_PHASE_PHASE_1 = 0,
  BIJSTAND_DISTANCE_PHASE_PHASE_2 = 1,
  BIJSTAND_DISTANCE_PHASE_PHASE_3 = 2,
  BIJSTAND_DISTANCE_PHASE_PHASE_4 = 3,
  BIJSTAND_DISTANCE_PHASE_UNDETERMINED = 4,
  BIJSTAND_DISTANCE_PHASE_NONE = 5
};

enum {
  BIJSTAND_ACTIVATION_PLAN_NONE = 0,
  BIJSTAND_ACTIVATION_PLAN_REST = 1,
  BIJSTAND_ACTIVATION_PLAN_CARE = 2,
  BIJSTAND_ACTIVATION_PLAN_PARTICIPATION = 3,
  BIJSTAND_ACTIVATION_PLAN_GUIDANCE = 4,
  BIJSTAND_ACTIVATION_PLAN_MEDIATION = 5
};

enum {
  BIJSTAND_INFLOW_REASON_STUDY_ENDED = 0,
  BIJSTAND_INFLOW_REASON_RELATIONSHIP_ENDED = 1,
  BIJSTAND_INFLOW_REASON_EMPLOYMENT_ENDED = 2,
  BIJSTAND_INFLOW_REASON_SELF_EMPLOYMENT_ENDED = 3,
  BIJSTAND_INFLOW_REASON_UNEMPLOYMENT_BENEFIT_ENDED = 4,
  BIJSTAND_INFLOW_REASON_DISABILITY_BENEFIT_ENDED = 5,
  BIJSTAND_INFLOW_REASON_MAINTENANCE_ENDED = 6,
  BIJSTAND_INFLOW_REASON_OTHER_INCOME_ENDED = 7,
  BIJSTAND_INFLOW_REASON_MOVED_IN = 8,
  BIJSTAND_INFLOW_REASON_STATUS_HOLDER = 9,
  BIJSTAND_INFLOW_REASON_SCHOOL_LEAVER = 10,
  BIJSTAND_INFLOW_REASON_PARTNER = 11,
  BIJSTAND_INFLOW_REASON_OTHER = 12
};

enum {
  BIJSTAND_EXIT_REASON_STUDY = 0,
  BIJSTAND_EXIT_REASON_RELATIONSHIP = 1,
  BIJSTAND_EXIT_REASON_STATE_PENSION_AGE = 2,
  BIJSTAND_EXIT_REASON_DEATH = 3,
  BIJSTAND_EXIT_REASON_DETENTION = 4,
  BIJSTAND_EXIT_REASON_COULD_STUDY = 5,
  BIJSTAND_EXIT_REASON_ABROAD_TOO_LONG = 6,
  BIJSTAND_EXIT_REASON_EMPLOYMENT = 7,
  BIJSTAND_EXIT_REASON_SELF_EMPLOYMENT = 8,
  BIJSTAND_EXIT_REASON_UNEMPLOYMENT_BENEFIT = 9,
  BIJSTAND_EXIT_REASON_DISABILITY_BENEFIT = 10,
  BIJSTAND_EXIT_REASON_MAINTENANCE = 11,
  BIJSTAND_EXIT_REASON_ASSET_INCOME = 12,
  BIJSTAND_EXIT_REASON_OTHER_INCOME = 13,
  BIJSTAND_EXIT_REASON_NO_INFORMATION = 14,
  BIJSTAND_EXIT_REASON_MOVED_MUNICIPALITY = 15,
  BIJSTAND_EXIT_REASON_MOVED_ABROAD = 16,
  BIJSTAND_EXIT_REASON_NO_SHOW_INFORMATION = 17,
  BIJSTAND_EXIT_REASON_NO_SHOW_REINTEGRATION = 18,
  BIJSTAND_EXIT_REASON_PARTNER = 19,
  BIJSTAND_EXIT_REASON_OTHER = 20
};

enum {
  BIJSTAND_CATEGORY_ASSISTANCE_KIND_NONE = 0,
  BIJSTAND_CATEGORY_ASSISTANCE_KIND_SCHOOL_COSTS = 1,
  BIJSTAND_CATEGORY_ASSISTANCE_KIND_PENSIONERS = 2,
  BIJSTAND_CATEGORY_ASSISTANCE_KIND_CHRONICALLY_ILL = 3,
  BIJSTAND_CATEGORY_ASSISTANCE_KIND_ENERGY = 4,
  BIJSTAND_CATEGORY_ASSISTANCE_KIND_HEALTH_INSURANCE = 5
};

enum {
  BIJSTAND_WEEKLY_ACTIVITY_NOT_RECORDED = 0,
  BIJSTAND_WEEKLY_ACTIVITY_NONE = 1,
  BIJSTAND_WEEKLY_ACTIVITY_ONLINE_CONTACT = 2,
  BIJSTAND_WEEKLY_ACTIVITY_CONTACT_OUTSIDE = 3,
  BIJSTAND_WEEKLY_ACTIVITY_ORGANISED = 4,
  BIJSTAND_WEEKLY_ACTIVITY_INTERNSHIP = 5,
  BIJSTAND_WEEKLY_ACTIVITY_INTERNSHIP_WITH_TASKS = 6,
  BIJSTAND_WEEKLY_ACTIVITY_UNPAID_WORK = 7
};

enum {
  BIJSTAND_REGISTER_ASSESSMENT_NONE = 0,
  BIJSTAND_REGISTER_ASSESSMENT_CANNOT_EARN_MINIMUM_WAGE = 1,
  BIJSTAND_REGISTER_ASSESSMENT_ONLY_WITH_JOB_COACH = 2,
  BIJSTAND_REGISTER_ASSESSMENT_ONLY_WITH_PROVISION = 3
};

enum {
  BIJSTAND_WIW_ADVICE_NONE = 0,
  BIJSTAND_WIW_ADVICE_POSITIVE = 1,
  BIJSTAND_WIW_ADVICE_NEGATIVE = 2
};

enum {
  BIJSTAND_ADVICE_RESPONSE_NONE = 0,
  BIJSTAND_ADVICE_RESPONSE_AGREED = 1,
  BIJSTAND_ADVICE_RESPONSE_DEVIATED = 2
};

enum {
  BIJSTAND_ADVICE_PLAN_CHOSEN_REST = 0,
  BIJSTAND_ADVICE_PLAN_CHOSEN_CARE = 1,
  BIJSTAND_ADVICE_PLAN_CHOSEN_PARTICIPATION = 2,
  BIJSTAND_ADVICE_PLAN_CHOSEN_GUIDANCE = 3,
  BIJSTAND_ADVICE_PLAN_CHOSEN_MEDIATION = 4
};

enum {
  BIJSTAND_ADVICE_DEVIATION_REASON_NONE = 0,
  BIJSTAND_ADVICE_DEVIATION_REASON_WISH_OF_PERSON = 1,
  BIJSTAND_ADVICE_DEVIATION_REASON_NEW_INFORMATION = 2,
  BIJSTAND_ADVICE_DEVIATION_REASON_EXPERT_ADVICE = 3,
  BIJSTAND_ADVICE_DEVIATION_REASON_NO_PLACE = 4,
  BIJSTAND_ADVICE_DEVIATION_REASON_SAFETY = 5,
  BIJSTAND_ADVICE_DEVIATION_REASON_OTHER = 6
};

enum {
  BIJSTAND_BREACH_CATEGORY_CATEGORY_1 = 0,
  BIJSTAND_BREACH_CATEGORY_CATEGORY_2 = 1,
  BIJSTAND_BREACH_CATEGORY_CATEGORY_3 = 2,
  BIJSTAND_BREACH_CATEGORY_CATEGORY_4 = 3,
  BIJSTAND_BREACH_CATEGORY_CATEGORY_5 = 4
};

#endif
