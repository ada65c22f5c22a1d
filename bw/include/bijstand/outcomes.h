/* SPDX-License-Identifier: EUPL-1.2 */
/* Printed from outcomes.csv by tables.awk; numbers are append-only and never reused. */
#ifndef BIJSTAND_OUTCOME_NUMBERS_H
#define BIJSTAND_OUTCOME_NUMBERS_H

#include <stdint.h>

/* A number of one of the enumerators below. */
typedef int32_t bijstand_outcome;

enum {
  /* toepasselijke wet; Stb. 2003, 386; Pw 78z. The act that governs general assistance for the applicant */
  BIJSTAND_OUTCOME_ACT = 0,
  /* pensioengerechtigde leeftijd bereikt; AOW 7a; Pw 22. The person has reached state pension age on the day */
  BIJSTAND_OUTCOME_PENSION_AGE_REACHED = 1,
  /* dag waarop de pensioengerechtigde leeftijd wordt bereikt; AOW 7a. The day on which the person reaches state pension age */
  BIJSTAND_OUTCOME_PENSION_AGE_DATE = 2,
  /* duurzaam gescheiden levend; Pw 3(2)(b). The spouses live permanently apart */
  BIJSTAND_OUTCOME_SEPARATED = 3,
  /* uitgezonderde verwantschap of zorgrelatie; Pw 3(2)(a). A relation that never makes two people a couple */
  BIJSTAND_OUTCOME_EXEMPT_RELATION = 4,
  /* onweerlegbaar rechtsvermoeden; Pw 3(4). With one main residence the joint household is fixed without inquiry */
  BIJSTAND_OUTCOME_PRESUMED_HOUSEHOLD = 5,
  /* gezamenlijke huishouding; Pw 3(3). Applicant and partner have one main residence and care for each other */
  BIJSTAND_OUTCOME_JOINT_HOUSEHOLD = 6,
  /* gehuwd of als gehuwd aangemerkt; Pw 3. Applicant and partner are treated as married */
  BIJSTAND_OUTCOME_COUPLE = 7,
  /* ten laste komend kind; Pw 4(1)(e). The child is at the charge of the family */
  BIJSTAND_OUTCOME_AT_CHARGE = 8,
  /* alleenstaande ouder; Pw 4(1)(b). The applicant has the full care of a child at charge and no partner */
  BIJSTAND_OUTCOME_SINGLE_PARENT = 9,
  /* gezinssituatie; Pw 4. How the household is taken */
  BIJSTAND_OUTCOME_HOUSEHOLD = 10,
  /* bevoegd orgaan; Pw 40, 47a. Who grants and pays the assistance */
  BIJSTAND_OUTCOME_AUTHORITY = 11,
  /* kring der gerechtigden; Pw 11. Dutch or equal to a Dutch national and living in the Netherlands */
  BIJSTAND_OUTCOME_ENTITLED_GROUP = 12,
  /* uitsluiting van bijstand; Pw 13(1). No assistance of any kind for this person */
  BIJSTAND_OUTCOME_EXCLUDED_ANY = 13,
  /* uitsluiting van algemene bijstand; Pw 13(2). No general assistance for this person */
  BIJSTAND_OUTCOME_EXCLUDED_GENERAL = 14,
  /* voorliggende voorziening; Pw 15. Another scheme takes the place of assistance */
  BIJSTAND_OUTCOME_OTHER_PROVISION = 15,
  /* zeer dringende redenen; Pw 16. Assistance for very urgent reasons is not barred */
  BIJSTAND_OUTCOME_SAFETY_VALVE = 16,
  /* recht op bijstand; Pw 11, 13, 15, 16. This person has a right apart from the means of the household */
  BIJSTAND_OUTCOME_ENTITLED = 17,
  /* kostendelende medebewoner; Pw 19a. This person in the dwelling shares its costs */
  BIJSTAND_OUTCOME_COST_SHARING = 18,
  /* samenwonen met kostendelers; Pw 22a. At least one other person shares the costs */
  BIJSTAND_OUTCOME_SHARING = 19,
  /* aantal kostendelers; Pw 22a(1); persons. Number of persons in the cost-sharer formula, the claimant included */
  BIJSTAND_OUTCOME_COST_SHARERS = 20,
  /* norm per echtgenoot; Pw 22a(2)(3); cents a month. Part of each spouse in the norm of a couple that shares costs */
  BIJSTAND_OUTCOME_NORM_OF_SPOUSE = 21,
  /* verhoging jongerennorm; Pw 20(3); cents a month. Increment for a person of 18 to 20 who cannot rely on the parents */
  BIJSTAND_OUTCOME_NORM_INCREMENT = 22,
  /* norm van artikel 20 of 21; Pw 27, 28. The norm is one that may be lowered for housing or recent schooling */
  BIJSTAND_OUTCOME_NORM_REDUCIBLE = 23,
  /* norm door de wet opengelaten; Pw 18(1). The act names no norm for this household */
  BIJSTAND_OUTCOME_NORM_OPEN = 24,
  /* norm van paragraaf 3.2; Pw 20-24; cents a month. The norm before lowering and individual adjustment; nil where the act has none */
  BIJSTAND_OUTCOME_NORM_FULL = 25,
  /* verlaging; Pw 27, 28; cents a month. Lowering for housing or recent schooling */
  BIJSTAND_OUTCOME_NORM_REDUCTION = 26,
  /* bijstandsnorm; Pw 5(c); cents a month. The norm that holds, holiday allowance included */
  BIJSTAND_OUTCOME_NORM = 27,
  /* gezamenlijke norm; Pw 32(3); cents a month. The norm of the couple, were both entitled */
  BIJSTAND_OUTCOME_NORM_OF_COUPLE = 28,
  /* vrijgelaten inkomen uit arbeid; Pw 31(2); cents a month. Part of the income from work of this person that is left alone */
  BIJSTAND_OUTCOME_INCOME_EXEMPT = 29,
  /* in aanmerking te nemen inkomen; Pw 31, 32; cents a month. Counted income of this person */
  BIJSTAND_OUTCOME_INCOME_OF_PERSON = 30,
  /* in aanmerking te nemen inkomen; Pw 31, 32; cents a month. Counted income of the household */
  BIJSTAND_OUTCOME_INCOME_COUNTED = 31,
  /* vermogen; Pw 34(1); cents. Assets after leaving out what never counts and before the limit */
  BIJSTAND_OUTCOME_ASSETS = 32,
  /* vermogensgrens; Pw 34(3); cents. The limit below which assets are left alone */
  BIJSTAND_OUTCOME_ASSET_LIMIT = 33,
  /* in aanmerking te nemen vermogen; Pw 19(1)(b), 34; cents. Counted assets; a right needs nil */
  BIJSTAND_OUTCOME_ASSETS_ABOVE_LIMIT = 34,
  /* ingangsdatum bereikt; Pw 44(1). The right has started by the day */
  BIJSTAND_OUTCOME_STARTED = 35,
  /* recht op algemene bijstand; Pw 11, 19(1). Right to general assistance on the day */
  BIJSTAND_OUTCOME_RIGHT = 36,
  /* bijstand; Pw 19(2); cents a month. Assistance on the day as an amount of a month */
  BIJSTAND_OUTCOME_BENEFIT = 37,
  /* dagen met recht; Pw 45(3); days. Days of the month with a right */
  BIJSTAND_OUTCOME_DAYS_WITH_RIGHT = 38,
  /* deel van een maand; Pw 45(3). The month is computed for a part */
  BIJSTAND_OUTCOME_PART_MONTH = 39,
  /* bijstand over de maand; Pw 19(2); cents. Assistance of the calendar month, holiday allowance included */
  BIJSTAND_OUTCOME_MONTH_AMOUNT = 40,
  /* maandbedrag; Pw 19(3), 45(1); cents. What is paid in the month without holiday allowance */
  BIJSTAND_OUTCOME_PAYMENT = 41,
  /* uitbetaling per echtgenoot; Pw 45(4); cents. What is paid to each spouse */
  BIJSTAND_OUTCOME_PAYMENT_EACH = 42,
  /* vakantietoeslag; Pw 19(3); cents. Holiday allowance in the assistance of the month */
  BIJSTAND_OUTCOME_HOLIDAY_ALLOWANCE = 43,
  /* inkomen lager dan de norm; Pw 19(1)(a). The counted income is lower than the norm */
  BIJSTAND_OUTCOME_INCOME_BELOW_NORM = 44,
  /* geen in aanmerking te nemen vermogen; Pw 19(1)(b). No assets count */
  BIJSTAND_OUTCOME_NO_COUNTED_ASSETS = 45,
  /* in aanmerking te nemen lijfrente; Pw 15(2)(b); cents. What of the annuities of this person counts as assets */
  BIJSTAND_OUTCOME_ANNUITY_COUNTED = 46,
  /* overwaarde van de eigen woning; Pw 34(2)(d), 50; cents. Value of the home less the mortgage */
  BIJSTAND_OUTCOME_HOME_EQUITY = 47,
  /* overwaarde boven de vrijlating; Pw 34(2)(d), 50; cents. Equity above what is left alone */
  BIJSTAND_OUTCOME_HOME_EXCESS = 48,
  /* wijze van vrijlating van de eigen woning; Abw 20; Pw 34(2)(d). How the equity of the home is left alone */
  BIJSTAND_OUTCOME_HOME_EXEMPTION_RULE = 49,
  /* te verwachten bijstand in een jaar; Pw 50(2); cents a year. Assistance that may be expected in twelve months */
  BIJSTAND_OUTCOME_YEAR_AMOUNT = 50,
  /* vorm van de bijstand; Pw 48, 50. Gift or loan */
  BIJSTAND_OUTCOME_FORM = 51,
  /* hoogste bedrag van de lening; Pw 50(2); cents. Up to which amount the assistance is a loan */
  BIJSTAND_OUTCOME_LOAN_MAX = 52,
  /* vermogen dat niet meetelt; Pw 34(2). Something this person owns is left out of the assets */
  BIJSTAND_OUTCOME_ASSET_LEFT_ALONE = 53,
  /* ontvangen vermogen; Pw 34(1)(b). This person received something during the benefit that is an asset */
  BIJSTAND_OUTCOME_ASSET_RECEIVED = 54,
  /* dag van de melding; Pw 43(6), 44(2). The day that counts as the notification */
  BIJSTAND_OUTCOME_NOTIFICATION_DAY = 55,
  /* uitzondering op de zoektermijn; Pw 41(4)(a)(b). The four weeks do not hold for these persons, whenever they apply */
  BIJSTAND_OUTCOME_SEARCH_PERIOD_EXEMPT = 56,
  /* zoektermijn geldt niet; Pw 41(4)(11); WWB 78t, 78x. The four weeks do not hold for this application, though all persons are under 27 */
  BIJSTAND_OUTCOME_SEARCH_LIFTED = 57,
  /* zoektermijn van vier weken; Pw 41(4). The four weeks hold for an application by these persons on the day */
  BIJSTAND_OUTCOME_SEARCH_PERIOD = 58,
  /* melding voor het einde van de WW; Pw 41(6). The first day on which notification is possible */
  BIJSTAND_OUTCOME_NOTIFICATION_FROM = 59,
  /* aanvraag mogelijk vanaf; Pw 41(4)(12). The first day on which the application can be filed */
  BIJSTAND_OUTCOME_APPLICATION_FROM = 60,
  /* beoordeling van houding en gedrag; Pw 43(5). The conduct of this person in the four weeks is judged though the search period does not hold */
  BIJSTAND_OUTCOME_CONDUCT_JUDGED = 61,
  /* documenten over scholing; Pw 41(5). Documents on what education is possible have to be handed in */
  BIJSTAND_OUTCOME_EDUCATION_DOCUMENTS_REQUIRED = 62,
  /* termijn voor documenten over scholing; Pw 41(7); days. Days after the notification for those documents; none: with the application */
  BIJSTAND_OUTCOME_EDUCATION_DOCUMENTS_WITHIN = 63,
  /* ondersteuning bij arbeidsinschakeling; Pw 7(3), 7a. What the act says of support by the municipality for the applicant */
  BIJSTAND_OUTCOME_SUPPORT = 64,
  /* plaats van de aanvraag; Pw 41(1)(2), 47a. Where who applies is registered */
  BIJSTAND_OUTCOME_REGISTRATION_COUNTER = 65,
  /* ingangsdatum volgens artikel 44; Pw 44. The day from which assistance may be granted */
  BIJSTAND_OUTCOME_START_DAY = 66,
  /* ingangsdatum; Pw 44. The first day of the right */
  BIJSTAND_OUTCOME_START_DATE = 67,
  /* hergebruik van gegevens; Pw 43a. Data of the earlier benefit may be used again */
  BIJSTAND_OUTCOME_DATA_REUSE = 68,
  /* termijn voor hergebruik van gegevens; Pw 43a; months. For how many months after the end of the benefit data may be used again */
  BIJSTAND_OUTCOME_DATA_KEPT_MONTHS = 69,
  /* voortzetting na overlijden; Pw 45(5). The last day of the old norm after a death */
  BIJSTAND_OUTCOME_SURVIVOR_NORM_UNTIL = 70,
  /* betaling vakantietoeslag; Pw 45(1); month. The first day of the month in which the holiday allowance is paid */
  BIJSTAND_OUTCOME_HOLIDAY_ALLOWANCE_PAID_IN = 71,
  /* tijdvak van de vakantietoeslag; Pw 45(1); month. The first day of the first month over which it is paid */
  BIJSTAND_OUTCOME_HOLIDAY_ALLOWANCE_OVER_FROM = 72,
  /* tijdvak van de vakantietoeslag; Pw 45(1); month. The first day of the last month over which it is paid */
  BIJSTAND_OUTCOME_HOLIDAY_ALLOWANCE_OVER_UNTIL = 73,
  /* betaling vakantietoeslag na einde; Pw 45(1). The last day for paying it after the end of the benefit */
  BIJSTAND_OUTCOME_HOLIDAY_ALLOWANCE_PAID_BY = 74,
  /* gemeente die de bijstand verleent; Pw 40, 42; cbs_code. Municipality against which the right exists, as a code of Statistics Netherlands */
  BIJSTAND_OUTCOME_GRANTING_MUNICIPALITY = 75,
  /* bevoegd college; Pw 40, 42. The college of this municipality is the one that grants */
  BIJSTAND_OUTCOME_COMPETENT = 76,
  /* uitgezonderde burger van de Unie; Richtlijn 2004/38 24(2). A Union citizen without a claim to assistance for the time being */
  BIJSTAND_OUTCOME_UNION_CITIZEN_BARRED = 77,
  /* gelijkgestelde vreemdeling; Pw 11(3); Besluit gelijkstelling vreemdelingen 1. An alien who waits lawfully after lawful residence */
  BIJSTAND_OUTCOME_EQUATED = 78,
  /* extramurale tenuitvoerlegging; Pw 13(3); Besluit extramurale vrijheidsbeneming. A sentence or measure is served outside the institution */
  BIJSTAND_OUTCOME_SERVES_OUTSIDE = 79,
  /* toegestaan verblijf buiten Nederland; Pw 13(1)(e), 13(4); days. Days abroad in a calendar year that leave the right alone */
  BIJSTAND_OUTCOME_ABROAD_LIMIT_DAYS = 80,
  /* door staking of verlof gemist inkomen; Pw 13(1)(d), 13(2)(b); cents a month. Income that this person lets go by strike or unpaid leave and that counts as if received */
  BIJSTAND_OUTCOME_INCOME_LOST = 81,
  /* uitgesloten; Pw 13. A ground of exclusion holds for this person on the day */
  BIJSTAND_OUTCOME_EXCLUDED = 82,
  /* vervroegd pensioen; Pw 15(2)(a). Whether a pension that could start early has to */
  BIJSTAND_OUTCOME_EARLY_PENSION = 83,
  /* bijstand wegens zeer dringende redenen; Pw 16(1). Assistance may be granted though there is no right */
  BIJSTAND_OUTCOME_URGENT_ASSISTANCE = 84,
  /* bijzondere bijstand; Pw 11, 13, 49. Whether special assistance is open to this person */
  BIJSTAND_OUTCOME_SPECIAL_ASSISTANCE = 85,
  /* borgtocht; Pw 49(a). The college may stand surety for a loan to put debts in order */
  BIJSTAND_OUTCOME_SURETY = 86,
  /* vrijlatingen gesloten onder 27 jaar; Pw 31(5). Too young for some of the exemptions */
  BIJSTAND_OUTCOME_BARRED_BY_AGE = 87,
  /* vrijlating van inkomsten open voor jongeren; Pw 31a; gedoogjaar 2026. The exemption of earnings holds below the age as well */
  BIJSTAND_OUTCOME_EARNINGS_OPEN_TO_YOUTH = 88,
  /* vrijlating vrijwilligersvergoeding open voor jongeren; Pw 31a. The exemption of a volunteer allowance holds below the age as well */
  BIJSTAND_OUTCOME_VOLUNTEER_OPEN_TO_YOUTH = 89,
  /* vrijlating premie open voor jongeren; Pw 31(5); gedoogjaar 2026. The exemption of a premium holds below the age as well */
  BIJSTAND_OUTCOME_PREMIUM_OPEN_TO_YOUTH = 90,
  /* vrijgelaten middelen; Pw 31(2); cents a month. Benefits and allowances of this person that are no means */
  BIJSTAND_OUTCOME_MEANS_LEFT_ALONE = 91,
  /* vrijgelaten inkomen van het kind; Pw 31(2)(h); cents a month. What this child earns and what is no means */
  BIJSTAND_OUTCOME_CHILD_INCOME_LEFT_ALONE = 92,
  /* giften boven de jaargrens; Pw 31(2)(m); cents a year. Gifts and cost-saving contributions of the year above the limit */
  BIJSTAND_OUTCOME_GIFTS_ABOVE_LIMIT = 93,
  /* giften die meetellen; Pw 31(2)(m)(s); cents a year. Gifts of the year that are means */
  BIJSTAND_OUTCOME_GIFTS_COUNTED = 94,
  /* schadevergoeding die meetelt; Pw 31(2)(l)(s); cents. Damages that are means */
  BIJSTAND_OUTCOME_DAMAGES_COUNTED = 95,
  /* premies die meetellen; Pw 31(2)(j); cents a year. Premiums of the year that are means */
  BIJSTAND_OUTCOME_INCENTIVE_PREMIUM_COUNTED = 96,
  /* aantal vrijgelaten premies; Pw 31(2)(j); count. Premiums of the year that are left alone */
  BIJSTAND_OUTCOME_INCENTIVE_PREMIUMS_EXEMPT_COUNT = 97,
  /* inkomen uit arbeid; Pw 31(4), 32(1); cents a month. Income from work of the month, holiday allowance included */
  BIJSTAND_OUTCOME_WORK_INCOME = 98,
  /* vrijlating van inkomen uit arbeid; Pw 31(2)(n)(r)(y)(z)(aa). Which exemption of earnings holds for this person */
  BIJSTAND_OUTCOME_EARNINGS_EXEMPTION = 99,
  /* vrijgelaten deel; Pw 31(2)(n)(r)(y)(z)(aa); bp. Share of the earnings that is left alone */
  BIJSTAND_OUTCOME_EXEMPT_SHARE = 100,
  /* hoogste vrijlating; Pw 31(2)(n)(r)(y)(z)(aa); cents a month. Ceiling of what is left alone of the earnings */
  BIJSTAND_OUTCOME_EXEMPT_CEILING = 101,
  /* wijze van vrijlating; Abw 43(2)(m). How the exempt part of the earnings is worked out */
  BIJSTAND_OUTCOME_EARNINGS_EXEMPTION_RULE = 102,
  /* maand van de vrijlating; Pw 31(2)(n)(r)(z); months. Which month of the exemption this is */
  BIJSTAND_OUTCOME_EARNINGS_EXEMPTION_MONTH = 103,
  /* inkomen uit arbeid dat meetelt; Pw 32(1); cents a month. Earnings that count, after the exemption */
  BIJSTAND_OUTCOME_EARNINGS_COUNTED = 104,
  /* inkomen uit zelfstandig werk, in aanmerking genomen; Pw 32(1); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_SELF_EMPLOYMENT_COUNTED = 105,
  /* werkloosheidsuitkering, in aanmerking genomen; Pw 32(1); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_UNEMPLOYMENT_BENEFIT_COUNTED = 106,
  /* ziekengeld, in aanmerking genomen; Pw 32(1); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_SICKNESS_BENEFIT_COUNTED = 107,
  /* arbeidsongeschiktheidsuitkering, in aanmerking genomen; Pw 32(1); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_DISABILITY_BENEFIT_COUNTED = 108,
  /* AOW, in aanmerking genomen; Pw 32(1); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_STATE_PENSION_COUNTED = 109,
  /* Anw-uitkering, in aanmerking genomen; Pw 32(1); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_SURVIVOR_BENEFIT_COUNTED = 110,
  /* particuliere oudedagsvoorziening, in aanmerking genomen; Pw 33(5); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_PRIVATE_PENSION_COUNTED = 111,
  /* overige uitkering, in aanmerking genomen; Pw 32(1); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_OTHER_BENEFIT_COUNTED = 112,
  /* kinderalimentatie, in aanmerking genomen; Pw 32(1); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_CHILD_MAINTENANCE_COUNTED = 113,
  /* partneralimentatie, in aanmerking genomen; Pw 32(1); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_PARTNER_MAINTENANCE_COUNTED = 114,
  /* bijdrage van de ouders, in aanmerking genomen; Pw 31(2)(v); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_PARENTAL_MAINTENANCE_COUNTED = 115,
  /* inkomsten van huurders en kostgangers, in aanmerking genomen; Pw 33(4); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_RENT_COUNTED = 116,
  /* studiefinanciering, in aanmerking genomen; Pw 33(2); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_STUDENT_FINANCE_COUNTED = 117,
  /* tegemoetkoming scholieren, in aanmerking genomen; Pw 33(3); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_SCHOOL_ALLOWANCE_COUNTED = 118,
  /* belastingteruggave, in aanmerking genomen; Pw 32(1); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_TAX_REFUND_COUNTED = 119,
  /* heffingskortingen, in aanmerking genomen; Pw 31(1); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_TAX_CREDITS_COUNTED = 120,
  /* jonggehandicaptenkorting, in aanmerking genomen; Pw 31(2)(c); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_YOUNG_DISABLED_CREDIT_COUNTED = 121,
  /* inkomsten uit vermogen, in aanmerking genomen; Pw 31(2)(i); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_ASSET_YIELD_COUNTED = 122,
  /* vrijwilligersvergoeding, in aanmerking genomen; Pw 31(2)(k); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_VOLUNTEER_ALLOWANCE_COUNTED = 123,
  /* inkomen in natura, in aanmerking genomen; Pw 33(1); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_IN_KIND_COUNTED = 124,
  /* overig inkomen, in aanmerking genomen; Pw 32(1); cents a month. Part of it that counts as income */
  BIJSTAND_OUTCOME_OTHER_INCOME_COUNTED = 125,
  /* verplichte inhoudingen; Pw 31(3); cents a month. Compulsory deductions from the income */
  BIJSTAND_OUTCOME_INCOME_DEDUCTIONS = 126,
  /* inkomen van de echtgenoot zonder recht; Pw 32(3)(4); cents a month. Income of the spouse without right that counts */
  BIJSTAND_OUTCOME_PARTNER_INCOME_COUNTED = 127,
  /* bufferbudget; Pw 34b; cents a year. Highest buffer budget of the year */
  BIJSTAND_OUTCOME_BUFFER_BUDGET_MAX = 128,
  /* recht op een werkleeraanbod; WIJ 2(1). This person may claim an offer of work or learning (2009 to 2011) */
  BIJSTAND_OUTCOME_RIGHT_TO_OFFER = 129,
  /* recht op inkomensvoorziening; WIJ 24(1). This person has the income provision of the youth act (2009 to 2011) */
  BIJSTAND_OUTCOME_INCOME_PROVISION = 130,
  /* gezinslid; WWB 4 (2012). This person belongs to the family of the household test */
  BIJSTAND_OUTCOME_OF_FAMILY = 131,
  /* medebewoner met wie kosten kunnen worden gedeeld; Abw 33; WWB 25. Costs can be shared with this person (until 2014) */
  BIJSTAND_OUTCOME_SHARES_COSTS = 132,
  /* kosten kunnen delen; Abw 33; WWB 25. Somebody with whom costs can be shared lives in the home (until 2014) */
  BIJSTAND_OUTCOME_SHARING_COUNTS = 133,
  /* grondslag van de toeslag; Abw 33, 38; WWB 25, 30. Whether the act or the by-law fixes the supplement */
  BIJSTAND_OUTCOME_SUPPLEMENT_SET_BY = 134,
  /* hoogste toeslag; Abw 33(2); WWB 25(2); millionths. Highest supplement as share of the norm of a couple */
  BIJSTAND_OUTCOME_SUPPLEMENT_SHARE_MAX = 135,
  /* toeslag; Abw 33; WWB 25; millionths. Supplement as share of the norm of a couple */
  BIJSTAND_OUTCOME_SUPPLEMENT_SHARE = 136,
  /* lagere toeslag bij 21 en 22 jaar; Abw 37; WWB 29; WIJ 34. The by-law may lower the supplement at 21 and 22 */
  BIJSTAND_OUTCOME_SUPPLEMENT_AGE_REDUCTION = 137,
  /* toeslag; Abw 33; WWB 25; cents a month. Supplement to the norm (until 2014) */
  BIJSTAND_OUTCOME_NORM_SUPPLEMENT = 138,
  /* verlaging wegens woonsituatie; Abw 35; WWB 27; Pw 27. Whether the norm may be lowered for the housing situation */
  BIJSTAND_OUTCOME_HOUSING_REDUCTION = 139,
  /* soort norm; Abw 29-31; WWB 20-23; Pw 20-23. For whom the norm is */
  BIJSTAND_OUTCOME_NORM_KIND = 140,
  /* norm als deel van de gehuwdennorm; Abw 30; WWB 21; Pw 21-24; millionths. National norm without supplement as share of the norm of a couple */
  BIJSTAND_OUTCOME_NORM_SHARE = 141,
  /* norm en toeslag als deel van de gehuwdennorm; Abw 38; WWB 30; Pw 21-24; millionths. Norm and supplement as share of the norm of a couple */
  BIJSTAND_OUTCOME_TOTAL_SHARE = 142,
  /* toeslag voor langdurig laag inkomen; WWB 36; Pw 36. Supplement for a long low income */
  BIJSTAND_OUTCOME_LOW_INCOME_SUPPLEMENT = 143,
  /* categoriale bijzondere bijstand; WWB 35; Pw 35(3). Special assistance by category */
  BIJSTAND_OUTCOME_CATEGORY_ASSISTANCE = 144,
  /* uitgezonderde verwant in de woning; Pw 3(2)(a). This person in the home never makes a couple with the applicant */
  BIJSTAND_OUTCOME_NEVER_COUPLE = 145,
  /* gezinssituatie opnieuw te beoordelen; Pw 3(2)(a). The household must be judged anew */
  BIJSTAND_OUTCOME_REASSESS = 146,
  /* opschorting; Pw 40(3), 54. Whether the payment or the right is suspended, or the suspension of the right has been lifted */
  BIJSTAND_OUTCOME_SUSPENSION = 147,
  /* lagere kosten door een huurder of kostganger; Pw 33(4). A tenant or boarder lowers the costs; what of it counts is for the college */
  BIJSTAND_OUTCOME_LODGER_COUNTED = 148,
  /* inkomen van een medebewoner; Pw 31(1); cents a month. What somebody else in the dwelling earns and what is no means */
  BIJSTAND_OUTCOME_HOUSEMATE_INCOME_LEFT_ALONE = 149,
  /* wet die de verplichtingen regelt; Stb. 2003, 386; WIJ 2; Pw 9. The act that governs duties and sanctions of this person */
  BIJSTAND_OUTCOME_DUTIES_ACT = 150,
  /* aan verplichtingen gebonden; Pw 9(1)(3), 17. Duties hold for this person: the applicant, or a spouse with a right, from the notification on */
  BIJSTAND_OUTCOME_BOUND = 151,
  /* tot arbeid verplicht; Pw 9(1)(3). Of the age and of the group for whom the duties to find work hold */
  BIJSTAND_OUTCOME_BOUND_TO_WORK = 152,
  /* verplichtingen vanaf; Pw 9(1). The first day of the duties to find work, where the notification is known */
  BIJSTAND_OUTCOME_DUTIES_FROM = 153,
  /* verplichtingen tot en met; Pw 9(1). The last day of the duties to find work: the day before state pension age */
  BIJSTAND_OUTCOME_DUTIES_UNTIL = 154,
  /* ontheffing alleenstaande ouder; Pw 9a. How the exemption of a single parent with a young child stands */
  BIJSTAND_OUTCOME_SINGLE_PARENT_EXEMPTION_STATE = 155,
  /* leeftijd jongste kind; Pw 9a(1); years. Age of the youngest child at which the exemption ends */
  BIJSTAND_OUTCOME_SINGLE_PARENT_EXEMPTION_CHILD_AGE = 156,
  /* langste ontheffing; Pw 9a(4); months. Longest exemption in all */
  BIJSTAND_OUTCOME_SINGLE_PARENT_EXEMPTION_LONGEST = 157,
  /* resterende ontheffing; Pw 9a(4); months. Months of the exemption that are left */
  BIJSTAND_OUTCOME_SINGLE_PARENT_EXEMPTION_LEFT = 158,
  /* ontheffing tot en met; Pw 9a(4)(5). The last day of the exemption, if nothing changes */
  BIJSTAND_OUTCOME_SINGLE_PARENT_EXEMPTION_UNTIL = 159,
  /* plan van aanpak uiterlijk; Pw 9a(7). The last day for the plan that belongs to the exemption */
  BIJSTAND_OUTCOME_SINGLE_PARENT_PLAN_DUE = 160,
  /* heronderzoek; Pw 9a(8). The next half-yearly review of that plan */
  BIJSTAND_OUTCOME_SINGLE_PARENT_PLAN_REVIEW = 161,
  /* ontheffing van de arbeidsplicht; Pw 9(2)(5), 9a. What lifts the duty to work */
  BIJSTAND_OUTCOME_WORK_LIFTED_BY = 162,
  /* ontheffing van de re-integratieplicht; Pw 9(5); WWB 9(2). What lifts the duty to use support */
  BIJSTAND_OUTCOME_REINTEGRATION_LIFTED_BY = 163,
  /* ontheffing van de tegenprestatie; Pw 9(2)(5)(7). What lifts the return service */
  BIJSTAND_OUTCOME_RETURN_SERVICE_LIFTED_BY = 164,
  /* ontheffing arbeidsplicht tot en met; Pw 9(2). The last day of the individual exemption from the duty to work, as far as it is recorded */
  BIJSTAND_OUTCOME_WORK_EXEMPT_UNTIL = 165,
  /* ontheffing re-integratieplicht tot en met; WWB 9(2). The last day of the individual exemption from the duty to use support, as far as it is recorded */
  BIJSTAND_OUTCOME_REINTEGRATION_EXEMPT_UNTIL = 166,
  /* ontheffing tegenprestatie tot en met; Pw 9(2). The last day of the individual exemption from the return service, as far as it is recorded */
  BIJSTAND_OUTCOME_RETURN_SERVICE_EXEMPT_UNTIL = 167,
  /* arbeid verkrijgen, aanvaarden en behouden; Pw 9(1)(a). To find, accept and keep work */
  BIJSTAND_OUTCOME_DUTY_WORK = 168,
  /* inschrijving als werkzoekende; Pw 9(1)(a). To be registered as a jobseeker */
  BIJSTAND_OUTCOME_DUTY_REGISTRATION = 169,
  /* gebruik van voorzieningen; Pw 9(1)(b). To use the support that is offered and to co-operate in research */
  BIJSTAND_OUTCOME_DUTY_REINTEGRATION = 170,
  /* tegenprestatie; Pw 9(1)(c). To do unpaid useful work that the college assigns */
  BIJSTAND_OUTCOME_DUTY_RETURN_SERVICE = 171,
  /* scholing tijdens de ontheffing; Pw 9a(10)(11). Schooling of a single parent during the exemption */
  BIJSTAND_OUTCOME_DUTY_SCHOOLING = 172,
  /* begeleiding als beginnend ondernemer; Bbz 2(3). To accept guidance while preparing a business */
  BIJSTAND_OUTCOME_DUTY_GUIDANCE = 173,
  /* meewerken aan een plan van aanpak; Pw 9(1)(b), 44a. To co-operate in a plan of action */
  BIJSTAND_OUTCOME_DUTY_ACTION_PLAN = 174,
  /* zoeken in de eerste vier weken; Pw 43(4)(5). To look for work or a school in the first four weeks */
  BIJSTAND_OUTCOME_DUTY_SEARCH = 175,
  /* documenten over scholing; Pw 41(5)(7). To hand in documents on what education is possible */
  BIJSTAND_OUTCOME_DUTY_EDUCATION_DOCUMENTS = 176,
  /* zich onthouden van zeer ernstige misdragingen; Pw 9(6). To refrain from very serious misconduct */
  BIJSTAND_OUTCOME_DUTY_CONDUCT = 177,
  /* aanvaarden of behouden van arbeid; Pw 18(4)(a). To accept or keep generally accepted work */
  BIJSTAND_OUTCOME_DUTY_ACCEPT_WORK = 178,
  /* inschrijving bij een uitzendbureau; Pw 18(4)(b). To be registered with a temp agency */
  BIJSTAND_OUTCOME_DUTY_TEMP_AGENCY = 179,
  /* werk zoeken buiten de gemeente; Pw 18(4)(c). To find work in another municipality before moving there */
  BIJSTAND_OUTCOME_DUTY_WORK_ELSEWHERE = 180,
  /* reistijd; Pw 18(4)(d). To be ready to travel to work */
  BIJSTAND_OUTCOME_DUTY_TRAVEL = 181,
  /* verhuizen; Pw 18(4)(e). To be ready to move house for work */
  BIJSTAND_OUTCOME_DUTY_MOVE = 182,
  /* kennis en vaardigheden; Pw 18(4)(f). To get and keep the knowledge and skills that work needs */
  BIJSTAND_OUTCOME_DUTY_SKILLS = 183,
  /* arbeid niet belemmeren; Pw 18(4)(g). Not to hinder work by clothing, lack of care or conduct */
  BIJSTAND_OUTCOME_DUTY_NO_HINDRANCE = 184,
  /* gebruik van voorzieningen (geüniformeerd); Pw 18(4)(h). To use support that is offered, as a uniform duty */
  BIJSTAND_OUTCOME_DUTY_USE_SUPPORT = 185,
  /* inlichtingenplicht; Pw 17(1). To report what can affect work or the right */
  BIJSTAND_OUTCOME_DUTY_INFORM = 186,
  /* medewerkingsplicht; Pw 17(2). To co-operate on request */
  BIJSTAND_OUTCOME_DUTY_COOPERATE = 187,
  /* verschijnen op oproep; WWB 17(2). To appear when called */
  BIJSTAND_OUTCOME_DUTY_APPEAR = 188,
  /* identificatieplicht; Pw 17(4). To show an identity document on request */
  BIJSTAND_OUTCOME_DUTY_IDENTIFY = 189,
  /* woonsituatie aantonen; Pw 53a(2). To show the living situation on request */
  BIJSTAND_OUTCOME_DUTY_SHOW_HOME = 190,
  /* taaleis; Pw 18b. To learn Dutch up to the level of the act */
  BIJSTAND_OUTCOME_DUTY_LANGUAGE = 191,
  /* nadere verplichting; Pw 55. A further duty that the college imposes */
  BIJSTAND_OUTCOME_DUTY_FURTHER = 192,
  /* kinderalimentatie vorderen; Pw 56(1). To claim child maintenance */
  BIJSTAND_OUTCOME_DUTY_CLAIM_MAINTENANCE = 193,
  /* rechtstreekse betaling van vaste lasten; Pw 56a. To co-operate in direct payment of rent, energy and insurance */
  BIJSTAND_OUTCOME_DUTY_DIRECT_PAYMENT = 194,
  /* bijstand in natura of doorbetaling; Pw 57. Payment in kind, or of bills in the name of the person */
  BIJSTAND_OUTCOME_DUTY_MANAGED_SPENDING = 195,
  /* werkleeraanbod aanvaarden; WIJ 42. To take up the offer of work or learning */
  BIJSTAND_OUTCOME_DUTY_WORK_LEARNING = 196,
  /* aanvaarden van arbeid opgeschoven; Pw 9(4). A single parent with a child under twelve need not accept work yet */
  BIJSTAND_OUTCOME_ACCEPTING_WAITS = 197,
  /* arbeid die moet worden aanvaard; Abw 113; Pw 9(1)(a). Which work has to be accepted */
  BIJSTAND_OUTCOME_WORK_STANDARD = 198,
  /* aangeboden arbeid aanvaarden; Abw 113; Pw 9(1)(a). The work that is offered has to be accepted */
  BIJSTAND_OUTCOME_MUST_ACCEPT_WORK = 199,
  /* omvang van de tegenprestatie; Pw 8a(1)(b); hours a week. Most hours a week of the return service, by by-law */
  BIJSTAND_OUTCOME_RETURN_SERVICE_HOURS = 200,
  /* duur van de tegenprestatie; Pw 8a(1)(b); months. Longest return service, by by-law */
  BIJSTAND_OUTCOME_RETURN_SERVICE_LENGTH = 201,
  /* identiteit vastgesteld; Pw 17(3). The identity has been established with a document that the act accepts */
  BIJSTAND_OUTCOME_IDENTITY_ESTABLISHED = 202,
  /* giften melden; Pw 17(1), 31(2)(m). Gifts and contributions of the year have to be reported */
  BIJSTAND_OUTCOME_GIFTS_TO_REPORT = 203,
  /* duur van de rechtstreekse betaling; Pw 56a; months. Months of direct payment of rent, energy and insurance */
  BIJSTAND_OUTCOME_DIRECT_PAYMENT_MONTHS = 204,
  /* rechtstreekse betaling tot en met; Pw 56a. The last day of the direct payment */
  BIJSTAND_OUTCOME_DIRECT_PAYMENT_UNTIL = 205,
  /* stap in de taaleis; Pw 18b(2)-(6). What comes next under the language requirement */
  BIJSTAND_OUTCOME_LANGUAGE_STAGE = 206,
  /* taaleis uiterlijk; Pw 18b(2)(4)(6). The last day for that step */
  BIJSTAND_OUTCOME_LANGUAGE_DUE = 207,
  /* documenten over scholing uiterlijk; Pw 41(7). The last day for the documents on education */
  BIJSTAND_OUTCOME_EDUCATION_DOCUMENTS_DUE = 208,
  /* zoeken tot en met; Pw 43(4)(5). The last day of the first four weeks */
  BIJSTAND_OUTCOME_SEARCH_UNTIL = 209,
  /* leenbijstand of borgtocht mogelijk; Pw 48(2), 51. The college may give assistance as a loan or stand surety */
  BIJSTAND_OUTCOME_LOAN_POSSIBLE = 210,
  /* verzoek om aanvulling mogelijk; Awb 4:5(1). The application is incomplete: the college may give a term to complete it */
  BIJSTAND_OUTCOME_COMPLETION_MAY_BE_ASKED = 211,
  /* einde van de hersteltermijn; Awb 4:5(1). The last day to complete the application */
  BIJSTAND_OUTCOME_COMPLETION_DUE = 212,
  /* opschorting van de beslistermijn; Awb 4:15(1). The first day on which the clock of the decision stands still */
  BIJSTAND_OUTCOME_CLOCK_STOPPED_FROM = 213,
  /* opschorting van de beslistermijn, tot en met; Awb 4:15(1). The last day on which it stands still */
  BIJSTAND_OUTCOME_CLOCK_STOPPED_UNTIL = 214,
  /* opschorting van de beslistermijn, dagen; Awb 4:15(1); days. For how many days it stands still */
  BIJSTAND_OUTCOME_CLOCK_STOPPED_DAYS = 215,
  /* uiterste dag voor de beslissing; Awb 4:13, 4:14(3), 4:15. The last day for the decision on the application */
  BIJSTAND_OUTCOME_DECISION_DUE = 216,
  /* buiten behandeling stellen mogelijk; Awb 4:5(1). The college may decide not to deal with the application */
  BIJSTAND_OUTCOME_NOT_TREATED_POSSIBLE = 217,
  /* termijn om buiten behandeling te stellen; Awb 4:5(4); days. Days after the completion, or the end of the term to complete, for that decision */
  BIJSTAND_OUTCOME_NOT_TREATED_WITHIN = 218,
  /* in gebreke gesteld; Awb 4:17(3). A notice of default was received after the term for the decision */
  BIJSTAND_OUTCOME_IN_DEFAULT = 314,
  /* geen dwangsom; Awb 4:17(6). No penalty is owed, however late the decision is */
  BIJSTAND_OUTCOME_PENALTY_EXCLUDED = 219,
  /* dwangsom vanaf; Awb 4:17(3). The first day for which a penalty for the late decision is owed */
  BIJSTAND_OUTCOME_PENALTY_FROM = 220,
  /* dagen dwangsom; Awb 4:17(1); days. For how many days a penalty is owed up to the day */
  BIJSTAND_OUTCOME_PENALTY_DAYS = 221,
  /* dwangsom; Awb 4:17(2); cents. The penalty up to the day */
  BIJSTAND_OUTCOME_PENALTY_AMOUNT = 222,
  /* laatste dag van de dwangsom; Awb 4:17(1), 4:18. The last day for which a penalty is owed; none while it runs */
  BIJSTAND_OUTCOME_PENALTY_LAST_DAY = 315,
  /* voorschot voor de aanvraag mogelijk; Pw 41(8). An advance is possible before the application */
  BIJSTAND_OUTCOME_ADVANCE_POSSIBLE = 223,
  /* recht op een voorschot; Pw 52(1). An advance is due while the right is not settled */
  BIJSTAND_OUTCOME_ADVANCE_DUE = 224,
  /* voorschot, deel van de bijstand; Pw 52(2); bp. The advance as a share of norm less income */
  BIJSTAND_OUTCOME_ADVANCE_SHARE = 225,
  /* voorschot; Pw 52(2); cents a month. The amount of the advance */
  BIJSTAND_OUTCOME_ADVANCE_AMOUNT = 226,
  /* voorschot uiterlijk; Pw 52(1). The last day for the first advance */
  BIJSTAND_OUTCOME_ADVANCE_BY = 227,
  /* volgend voorschot uiterlijk; Pw 52(1). The last day for the advance after it */
  BIJSTAND_OUTCOME_ADVANCE_NEXT_BY = 228,
  /* poort; Praktijk poort. The municipality asks something of the applicant at the door */
  BIJSTAND_OUTCOME_GATE_HOLDS = 229,
  /* melden bij de poort; Praktijk poort. Last day to appear at the door */
  BIJSTAND_OUTCOME_GATE_REPORT_BY = 230,
  /* einde traject bij de poort; Praktijk poort. Day on which the track at the door is over */
  BIJSTAND_OUTCOME_GATE_TRACK_UNTIL = 231,
  /* uitbetaling na de poort; Praktijk poort. Day before which nothing is paid under this practice; none where nothing is held back */
  BIJSTAND_OUTCOME_GATE_PAYMENT_FROM = 232,
  /* ondersteuning bij arbeidsinschakeling mogelijk; Pw 7, 7a; WIW 2. The college can support the person in finding work */
  BIJSTAND_OUTCOME_OPEN_TO_SUPPORT = 233,
  /* medewerking vrijwillig; Pw 9(5). The duties of article 9 do not hold: taking part is voluntary */
  BIJSTAND_OUTCOME_ACTIVATION_VOLUNTARY = 234,
  /* geen plicht tot werk zoeken; Pw 9(2), 9a; Abw 107. The duty to find and accept work has been lifted for a time */
  BIJSTAND_OUTCOME_JOB_SEARCH_LIFTED = 235,
  /* werk pas na toets van opvang, scholing en belastbaarheid; Pw 9(4). Work has to be accepted only once child care, schooling and load have been looked at */
  BIJSTAND_OUTCOME_WORK_AFTER_CARE_CHECK = 236,
  /* indelingsinstrument; Praktijk 2.1. The instrument by which people are classified on the day */
  BIJSTAND_OUTCOME_CLASSIFICATION = 237,
  /* ernst, lichamelijke gezondheid; Praktijk ZRM; severity. How severely physical health hinders work: 0 not, 4 acutely */
  BIJSTAND_OUTCOME_SEVERITY_MEDICAL = 238,
  /* ernst, geestelijke gezondheid; Praktijk ZRM; severity. How severely mental health hinders work: 0 not, 4 acutely */
  BIJSTAND_OUTCOME_SEVERITY_PSYCHIATRIC = 239,
  /* ernst, verslaving; Praktijk ZRM; severity. How severely addiction hinders work: 0 not, 4 acutely */
  BIJSTAND_OUTCOME_SEVERITY_ADDICTION = 240,
  /* ernst, schulden; Praktijk ZRM; severity. How severely debts hinders work: 0 not, 4 acutely */
  BIJSTAND_OUTCOME_SEVERITY_DEBT = 241,
  /* ernst, justitie; Praktijk ZRM; severity. How severely justice hinders work: 0 not, 4 acutely */
  BIJSTAND_OUTCOME_SEVERITY_JUSTICE = 242,
  /* ernst, huisvesting; Praktijk ZRM; severity. How severely housing hinders work: 0 not, 4 acutely */
  BIJSTAND_OUTCOME_SEVERITY_HOUSING = 243,
  /* ernst, zorgtaken; Praktijk ZRM; severity. How severely care duties hinders work: 0 not, 4 acutely */
  BIJSTAND_OUTCOME_SEVERITY_CARE_DUTIES = 244,
  /* ernst, isolement; Praktijk ZRM; severity. How severely isolation hinders work: 0 not, 4 acutely */
  BIJSTAND_OUTCOME_SEVERITY_ISOLATION = 245,
  /* zelfredzaamheid-matrix volledig gescoord; Praktijk ZRM. Every domain of the self-sufficiency matrix has a score that holds */
  BIJSTAND_OUTCOME_MATRIX_COMPLETE = 246,
  /* trede participatieladder; Praktijk ladder; step. Step of the participation ladder, 1 isolated to 6 paid work */
  BIJSTAND_OUTCOME_LADDER = 247,
  /* participatieladder opnieuw meten; Praktijk ladder. The step was measured too long ago */
  BIJSTAND_OUTCOME_LADDER_TO_MEASURE = 248,
  /* trede niet geverifieerd; Praktijk ladder. The last known step of somebody who is out of sight */
  BIJSTAND_OUTCOME_LADDER_UNVERIFIED = 249,
  /* afstand tot werk; Praktijk K; months. Estimated months to work */
  BIJSTAND_OUTCOME_DISTANCE_MONTHS = 250,
  /* fase; Praktijk fase. Phase by the distance to work: advice, never a fact */
  BIJSTAND_OUTCOME_PHASE = 251,
  /* trefkans van de fase; Praktijk fase; bp. Share of the people in this phase of whom the forecast came true, where it was measured */
  BIJSTAND_OUTCOME_PHASE_HIT_RATE = 252,
  /* aantal ernstige problemen; Praktijk Z; count. Number of problems that come before work */
  BIJSTAND_OUTCOME_SEVERE_DOMAINS = 253,
  /* meervoudige problematiek; Praktijk S1-21, S3-07. Several severe problems together */
  BIJSTAND_OUTCOME_MULTI_PROBLEM = 254,
  /* fase 5; Praktijk fase 5. Mark for the hardest group within phase 4 */
  BIJSTAND_OUTCOME_PHASE_5 = 255,
  /* intensiteit van de begeleiding; Praktijk fase 5. How intensively the person is guided */
  BIJSTAND_OUTCOME_SUPPORT_INTENSITY = 256,
  /* route; Praktijk route. Direct mediation (a) or support first (b) */
  BIJSTAND_OUTCOME_ROUTE = 257,
  /* advies trajectplan; Praktijk C. Link of the activation chain that is advised */
  BIJSTAND_OUTCOME_ADVISED_PLAN = 258,
  /* uitvoerder van het plan; Praktijk keten. Who carries out the plan */
  BIJSTAND_OUTCOME_PLAN_EXECUTOR = 259,
  /* participatie naast de zorg; Praktijk C(6). Taking part may go on beside the care */
  BIJSTAND_OUTCOME_PARTICIPATION_ALONGSIDE = 260,
  /* re-integratiepositie; Regeling statistiek; step. Position that is reported for the statistics of reintegration */
  BIJSTAND_OUTCOME_REINTEGRATION_POSITION = 261,
  /* vastgesteld trajectplan; Praktijk advies. The plan once the client manager has agreed, or deviated with a reason */
  BIJSTAND_OUTCOME_PLAN_SETTLED = 262,
  /* afwijking zonder reden; Praktijk advies. The client manager deviates and has recorded no reason */
  BIJSTAND_OUTCOME_DEVIATION_LACKS_REASON = 263,
  /* kandidaat doelgroepregister; Besluit SUWI 3.2-3.5. Candidate for the target-group register */
  BIJSTAND_OUTCOME_REGISTER_CANDIDATE = 264,
  /* kandidaat banenafspraak; Besluit SUWI 3.2-3.5. Counts for the agreement on jobs, not for the quota alone */
  BIJSTAND_OUTCOME_JOB_AGREEMENT_CANDIDATE = 265,
  /* einde registratie doelgroepregister; Besluit SUWI 3.2. Last day of the registration once its conditions have ceased */
  BIJSTAND_OUTCOME_REGISTER_UNTIL = 266,
  /* re-integratie met eigen personeel; WWB 7(4). Reintegration work may be done by own staff */
  BIJSTAND_OUTCOME_OWN_STAFF_ALLOWED = 267,
  /* instrument; WIW; WWB 7, 10; Pw 10, 10d. The instrument on which placing the person rests on the day */
  BIJSTAND_OUTCOME_INSTRUMENT = 268,
  /* participatieplaats op grond van de wet; Pw 10a(1). Unpaid additional work rests on the act */
  BIJSTAND_OUTCOME_PLACE_STATUTORY = 269,
  /* participatieplaats, duur; Pw 10a(1); months. Months of a participation place */
  BIJSTAND_OUTCOME_PLACE_MONTHS = 270,
  /* participatieplaats, verlenging; Pw 10a(9), (10); months. Months of each extension; written once for each */
  BIJSTAND_OUTCOME_PLACE_EXTENSION_MONTHS = 271,
  /* participatieplaats, aantal verlengingen; Pw 10a(9), (10); count. Number of extensions */
  BIJSTAND_OUTCOME_PLACE_EXTENSIONS_MAX = 272,
  /* participatieplaats, scholing na; Pw 10a(5); months. Months after which schooling is offered */
  BIJSTAND_OUTCOME_PLACE_TRAINING_AFTER = 273,
  /* participatieplaats beoordelen; Pw 10a(8). The college looks whether the place makes the chance of work larger */
  BIJSTAND_OUTCOME_PLACE_REVIEW_DUE = 274,
  /* participatieplaats eindigt na; Pw 10a(1), (8)-(10); months. Months after which the place ends */
  BIJSTAND_OUTCOME_PLACE_ENDS_AFTER = 275,
  /* participatieplaats te lang; Pw 10a. The place has lasted as long as it may */
  BIJSTAND_OUTCOME_PLACE_OVER = 276,
  /* premies participatieplaats; Pw 10a(6); count. Half years of the place after each of which a premium is due */
  BIJSTAND_OUTCOME_PLACE_PREMIUMS = 277,
  /* premie participatieplaats; Pw 10a(6). The premium of a participation place is due */
  BIJSTAND_OUTCOME_PLACE_PREMIUM_DUE = 278,
  /* proefplaats, duur; Pw 8a(2)(d); months. Months of a trial placement */
  BIJSTAND_OUTCOME_TRIAL_MONTHS = 279,
  /* proefplaats, verlenging; Pw 8a(2)(d); months. Months of its extension at most */
  BIJSTAND_OUTCOME_TRIAL_EXTENSION_MAX = 280,
  /* proefplaats te lang; Pw 8a(2)(d). The trial placement has lasted as long as it may in this municipality */
  BIJSTAND_OUTCOME_TRIAL_OVER = 281,
  /* beschut werk; Pw 10b. Whether sheltered work may or must be offered */
  BIJSTAND_OUTCOME_SHELTERED_WORK = 282,
  /* loonkostensubsidie; Pw 10d(4); bp. Wage subsidy as a share of the minimum wage */
  BIJSTAND_OUTCOME_SUBSIDY_PERCENT = 283,
  /* forfaitaire loonkostensubsidie; Pw 10d(5); bp. Wage subsidy while the wage value has not been established */
  BIJSTAND_OUTCOME_SUBSIDY_FIXED_PERCENT = 284,
  /* forfaitaire loonkostensubsidie, duur; Pw 10d(5); months. Months of that subsidy at most */
  BIJSTAND_OUTCOME_SUBSIDY_FIXED_MONTHS = 285,
  /* beslistermijn loonkostensubsidie; Pw 10d(12); days. Days within which the subsidy is decided on */
  BIJSTAND_OUTCOME_SUBSIDY_DECIDED_WITHIN = 286,
  /* schuldhulpverlening; Wgs 3. Help with debts */
  BIJSTAND_OUTCOME_OFFER_DEBT_HELP = 287,
  /* hulpverlening of zorg; Praktijk keten. Care or aid */
  BIJSTAND_OUTCOME_OFFER_CARE = 288,
  /* taalscholing; Pw 18b. Language course */
  BIJSTAND_OUTCOME_OFFER_LANGUAGE_COURSE = 289,
  /* sociale activering; WIW 3; Pw 6(c). Social activation */
  BIJSTAND_OUTCOME_OFFER_SOCIAL_ACTIVATION = 290,
  /* vrijwilligerswerk; Praktijk keten. Volunteer work */
  BIJSTAND_OUTCOME_OFFER_VOLUNTEER_WORK = 291,
  /* participatieplaats; Pw 10a. Participation place */
  BIJSTAND_OUTCOME_OFFER_PARTICIPATION_PLACE = 292,
  /* Wsw-dienstbetrekking; Wsw. Job under the sheltered employment act */
  BIJSTAND_OUTCOME_OFFER_SHELTERED_EMPLOYMENT = 293,
  /* scholing; Pw 7, 9a(10), 10a(5). Schooling */
  BIJSTAND_OUTCOME_OFFER_SCHOOLING = 294,
  /* leer-werktraject; Pw 7a(3), 10f. Track of learning and working */
  BIJSTAND_OUTCOME_OFFER_LEARN_WORK_TRACK = 295,
  /* werkleeraanbod; WIJ 13. Offer of work or learning */
  BIJSTAND_OUTCOME_OFFER_WORK_LEARNING = 296,
  /* aanpak schoolverlaters; Pw 7a(1)(b). Approach to school-leavers */
  BIJSTAND_OUTCOME_OFFER_SCHOOL_LEAVERS = 297,
  /* stage; Praktijk S1-12. Internship */
  BIJSTAND_OUTCOME_OFFER_INTERNSHIP = 298,
  /* traject trainings- en diagnosecentrum; Praktijk S2-18. Track at a centre for training and diagnosis */
  BIJSTAND_OUTCOME_OFFER_DIAGNOSIS_TRACK = 299,
  /* proefplaats; Pw 8a(2)(d). Trial placement */
  BIJSTAND_OUTCOME_OFFER_TRIAL_PLACEMENT = 300,
  /* werkervaringsplaats; WIW 5. Place for work experience */
  BIJSTAND_OUTCOME_OFFER_WORK_EXPERIENCE = 301,
  /* Wiw-jongerenplan; WIW 9. Youth plan of the WIW */
  BIJSTAND_OUTCOME_OFFER_WIW_YOUTH_PLAN = 302,
  /* Wiw-dienstbetrekking; WIW 4. Municipal job under the WIW */
  BIJSTAND_OUTCOME_OFFER_WIW_JOB = 303,
  /* in- en doorstroombaan; Besluit in- en doorstroombanen. Job for moving in and up */
  BIJSTAND_OUTCOME_OFFER_ID_JOB = 304,
  /* voorziening Wet REA; REA. Support of disabled workers */
  BIJSTAND_OUTCOME_OFFER_DISABLED_WORKER_SUPPORT = 305,
  /* tijdelijke loonkostensubsidie; WWB 8; Pw 8a. Temporary wage subsidy */
  BIJSTAND_OUTCOME_OFFER_TEMPORARY_WAGE_SUBSIDY = 306,
  /* loonkostensubsidie; Pw 10d. Wage-cost subsidy */
  BIJSTAND_OUTCOME_OFFER_WAGE_SUBSIDY = 307,
  /* jobcoach; Pw 10, 10da. Job coach */
  BIJSTAND_OUTCOME_OFFER_JOB_COACH = 308,
  /* eigen bedrijf met het Bbz; Bbz. Own business with the Bbz */
  BIJSTAND_OUTCOME_OFFER_OWN_BUSINESS = 309,
  /* uitzendconstructie; Praktijk S2-22. Arrangement with a temporary-work agency */
  BIJSTAND_OUTCOME_OFFER_TEMP_AGENCY = 310,
  /* bemiddeling naar werk; Praktijk C(2). Mediation to work */
  BIJSTAND_OUTCOME_OFFER_MEDIATION = 311,
  /* vrijlating die open komt te staan; Pw 6b, 31(2)(y), (z). Exemption of earnings that is open to the person once there is work */
  BIJSTAND_OUTCOME_EARNINGS_EXEMPTION_OPEN = 312,
  /* beëindigd door; Pw 19(1)(a). What has ended a benefit that was running */
  BIJSTAND_OUTCOME_ENDED_BY = 313,
  /* schending van een verplichting; Pw 9, 17, 18. This person has not met a duty */
  BIJSTAND_OUTCOME_BREACH = 316,
  /* schending van een geüniformeerde verplichting; Pw 18(4). The duty is one of those that the act itself sanctions */
  BIJSTAND_OUTCOME_UNIFORM_BREACH = 317,
  /* redelijk vermoeden van onvoldoende taalbeheersing; Pw 18b(1)-(6). Command of Dutch is taken to fall short, and nothing stands in the way of a reduction */
  BIJSTAND_OUTCOME_LANGUAGE_SHORTFALL = 318,
  /* sanctie; Pw 18, 18a, 18b; WIJ 42; Abw 14, 14a. What follows on the breach */
  BIJSTAND_OUTCOME_SANCTION = 319,
  /* trap van de geüniformeerde maatregel; Pw 18(5)-(8). Which step of the uniform reduction this is */
  BIJSTAND_OUTCOME_REDUCTION_LEVEL = 320,
  /* percentage van de verlaging; Pw 18(2)(5), 18b(9)-(11); Abw 14; bp. Share that is taken off the norm or the benefit */
  BIJSTAND_OUTCOME_REDUCTION_PERCENT = 321,
  /* duur van de verlaging; Pw 18(5)-(8), 18b(9)(10); months. For how many months the bijstand is reduced */
  BIJSTAND_OUTCOME_REDUCTION_MONTHS = 322,
  /* kortste duur van de verlaging; Pw 18(5)-(7); months. Fewest months that the act allows */
  BIJSTAND_OUTCOME_REDUCTION_MONTHS_MIN = 323,
  /* langste duur van de verlaging; Pw 18(5)-(7); months. Most months that the act allows */
  BIJSTAND_OUTCOME_REDUCTION_MONTHS_MAX = 324,
  /* bedrag van de verlaging; Pw 18(2)(5), 18b(9)-(11); cents. What is taken off in a month, or in all when it is spread */
  BIJSTAND_OUTCOME_REDUCTION_AMOUNT = 325,
  /* verrekening over maand 1; Pw 18(5); cents. What of a spread reduction is taken off in the first month */
  BIJSTAND_OUTCOME_REDUCTION_INSTALLMENT_1 = 326,
  /* verrekening over maand 2; Pw 18(5); cents. What of a spread reduction is taken off in the second month */
  BIJSTAND_OUTCOME_REDUCTION_INSTALLMENT_2 = 327,
  /* verrekening over maand 3; Pw 18(5); cents. What of a spread reduction is taken off in the third month */
  BIJSTAND_OUTCOME_REDUCTION_INSTALLMENT_3 = 328,
  /* verlaging taaleis, stap 1; Pw 18b(9)-(11); bp. Share that is taken off in the first step of the language requirement */
  BIJSTAND_OUTCOME_LANGUAGE_STEP_1 = 329,
  /* verlaging taaleis, stap 2; Pw 18b(9)-(11); bp. Share that is taken off in the second step of the language requirement */
  BIJSTAND_OUTCOME_LANGUAGE_STEP_2 = 330,
  /* verlaging taaleis, stap 3; Pw 18b(9)-(11); bp. Share that is taken off in the third step of the language requirement */
  BIJSTAND_OUTCOME_LANGUAGE_STEP_3 = 331,
  /* heroverweging van de verlaging; WWB/Pw 18(3); months. Within how many months the reduction is reconsidered */
  BIJSTAND_OUTCOME_REVIEW_WITHIN_MONTHS = 332,
  /* herziening op verzoek; Pw 18(11). The reduction can be reviewed on request */
  BIJSTAND_OUTCOME_REVIEW_POSSIBLE = 333,
  /* inkeer gebleken; Pw 18(11). Review was asked for and the duty is met: the college may review now */
  BIJSTAND_OUTCOME_REVIEW_DUE = 334,
  /* bijstand na verlaging; Pw 18(2); cents. Assistance of the month after the deduction */
  BIJSTAND_OUTCOME_AMOUNT_AFTER_REDUCTION = 335,
  /* recidive; Pw 18a(5)(6). An earlier sanction for the same conduct makes this a repetition */
  BIJSTAND_OUTCOME_REPEAT_BREACH = 336,
  /* gunstigste recht; Awb 5:46(4). The law of the day of the breach brings the lighter fine */
  BIJSTAND_OUTCOME_FINE_LAW_OF_BREACH = 337,
  /* benadelingsbedrag, bij recidive verhoogd; Pw 18a(2)(5); cents. Sum of which the fine is a share */
  BIJSTAND_OUTCOME_FINE_BASE = 338,
  /* boetepercentage; Boetebesluit 2; bp. Share of the loss by the degree of blame */
  BIJSTAND_OUTCOME_FINE_PERCENT = 339,
  /* boeteplafond; Pw 18a(1)(3); Boetebesluit 2(7). Ceiling of the fine */
  BIJSTAND_OUTCOME_FINE_CAP = 340,
  /* verminderde verwijtbaarheid; Boetebesluit 2a(2). The fine is lowered for reduced blame */
  BIJSTAND_OUTCOME_FINE_REDUCED = 341,
  /* bestuurlijke boete; Pw 18a; Boetebesluit 2; cents. The fine, if no warning is given in its place */
  BIJSTAND_OUTCOME_FINE_AMOUNT = 342,
  /* boete naar de rechtspraak; WWB/Pw 18a with Awb; cents. What the courts left of the fine from 2014 to 2016 */
  BIJSTAND_OUTCOME_FINE_CASE_LAW = 343,
  /* hoofdelijke aansprakelijkheid voor de boete; Pw 18a(9). This person has to pay the fine */
  BIJSTAND_OUTCOME_FINE_LIABLE = 344,
  /* situatie voor een waarschuwing; Boetebesluit 2aa. The decree names the situation as one for a warning */
  BIJSTAND_OUTCOME_WARNING_SITUATION = 345,
  /* waarschuwing in plaats van boete; Pw 18a(4). Whether a warning may take the place of the fine */
  BIJSTAND_OUTCOME_WARNING = 346,
  /* medewerking aan een schuldregeling; Pw 18a(13), 60c. Co-operation with a settlement of the debts */
  BIJSTAND_OUTCOME_DEBT_SETTLEMENT = 347,
  /* kwijtschelding ingetrokken; Pw 18a(14). A fine that was remitted is owed again */
  BIJSTAND_OUTCOME_REMISSION_UNDONE = 348,
  /* beslagvrije voet bij verrekening; WWB/Pw 60b; Pw 60(6). The protected minimum holds when a fine is set off */
  BIJSTAND_OUTCOME_SET_OFF_PROTECTED = 349,
  /* verrekening zonder beslagvrije voet; WWB/Pw 60b; months. How long the protected minimum may be set aside */
  BIJSTAND_OUTCOME_SET_OFF_UNPROTECTED_MONTHS_MAX = 350,
  /* verrekening zonder beslagvrije voet, verordening; WWB/Pw 60b; months. How long the by-law sets the protected minimum aside */
  BIJSTAND_OUTCOME_SET_OFF_UNPROTECTED_MONTHS = 351,
  /* herziening of intrekking; Pw 54(3); Abw 69. Whether the grant is revised or withdrawn */
  BIJSTAND_OUTCOME_REVISION = 352,
  /* terugvordering; Pw 58; Abw 78. Whether what was paid too much is asked back */
  BIJSTAND_OUTCOME_RECOVERY = 353,
  /* netto of bruto terugvordering; Pw 58(5). Whether tax and premiums are asked back too */
  BIJSTAND_OUTCOME_RECOVERY_BASIS = 354,
  /* afzien van verdere terugvordering; Pw 58(7); years. After how many years recovery may stop */
  BIJSTAND_OUTCOME_WAIVER_AFTER_YEARS = 355,
  /* afzien van verdere terugvordering mogelijk; Pw 58(7). The rest of the claim may be left */
  BIJSTAND_OUTCOME_WAIVER_POSSIBLE = 356,
  /* afkoop; Pw 58(7)(d); cents. Least single payment against which the rest may be left */
  BIJSTAND_OUTCOME_SINGLE_PAYMENT_MIN = 357,
  /* verrekening van eerdere middelen; Pw 58(4). Whether means of the last six months may be set off */
  BIJSTAND_OUTCOME_SET_OFF = 358,
  /* verrekening met de uitkering; Pw 60(3)(4). Whether claim and fine are set off against the benefit */
  BIJSTAND_OUTCOME_BENEFIT_SET_OFF = 359,
  /* verrekening per maand; Pw 60(3)(4); cents a month. What is set off each month */
  BIJSTAND_OUTCOME_SET_OFF_OF_BENEFIT = 360,
  /* hoofdelijke aansprakelijkheid voor de terugvordering; Pw 59. This person has to pay back */
  BIJSTAND_OUTCOME_RECOVERY_LIABLE = 361,
  /* laatste dag van de opschorting; Pw 54(1). Last day on which the right can be suspended */
  BIJSTAND_OUTCOME_SUSPENSION_LAST_DAY = 362,
  /* nabetaling; Pw 54(2). First day that is paid afterwards */
  BIJSTAND_OUTCOME_BACK_PAY_FROM = 363,
  /* intrekking; Pw 40(5), 54(4). The grant can be withdrawn */
  BIJSTAND_OUTCOME_WITHDRAWAL_POSSIBLE = 364,
  /* intrekking met ingang van; Pw 40(5), 54(4). First day from which the grant is withdrawn */
  BIJSTAND_OUTCOME_WITHDRAWAL_FROM = 365,
  /* how many there are; grows with the table */
  BIJSTAND_OUTCOME_COUNT = 366
};

enum {
  BIJSTAND_ACT_ABW = 0,
  BIJSTAND_ACT_WWB = 1,
  BIJSTAND_ACT_WIJ = 2,
  BIJSTAND_ACT_PW = 3,
  BIJSTAND_ACT_WAJONG = 4
};

enum {
  BIJSTAND_HOUSEHOLD_SINGLE = 0,
  BIJSTAND_HOUSEHOLD_SINGLE_PARENT = 1,
  BIJSTAND_HOUSEHOLD_COUPLE = 2,
  BIJSTAND_HOUSEHOLD_FAMILY = 3
};

enum {
  BIJSTAND_AUTHORITY_MUNICIPALITY = 0,
  BIJSTAND_AUTHORITY_SVB = 1
};

enum {
  BIJSTAND_HOME_EXEMPTION_RULE_BASE_AMOUNT_PLUS_HALF = 0,
  BIJSTAND_HOME_EXEMPTION_RULE_FLAT = 1
};

enum {
  BIJSTAND_FORM_GIFT = 0,
  BIJSTAND_FORM_LOAN = 1
};

enum {
  BIJSTAND_SUPPORT_NONE = 0,
  BIJSTAND_SUPPORT_MAY = 1,
  BIJSTAND_SUPPORT_BARRED = 2,
  BIJSTAND_SUPPORT_NOT_BARRED = 3
};

enum {
  BIJSTAND_REGISTRATION_COUNTER_MUNICIPALITY_OR_EMPLOYMENT_SERVICE = 0,
  BIJSTAND_REGISTRATION_COUNTER_CWI = 1,
  BIJSTAND_REGISTRATION_COUNTER_UWV = 2,
  BIJSTAND_REGISTRATION_COUNTER_MUNICIPALITY = 3,
  BIJSTAND_REGISTRATION_COUNTER_SVB = 4
};

enum {
  BIJSTAND_EARLY_PENSION_MAY_BE_REQUIRED = 0,
  BIJSTAND_EARLY_PENSION_NOT_REQUIRED = 1
};

enum {
  BIJSTAND_SPECIAL_ASSISTANCE_POSSIBLE = 0,
  BIJSTAND_SPECIAL_ASSISTANCE_BARRED = 1
};

enum {
  BIJSTAND_EARNINGS_EXEMPTION_NONE = 0,
  BIJSTAND_EARNINGS_EXEMPTION_GENERAL = 1,
  BIJSTAND_EARNINGS_EXEMPTION_SINGLE_PARENT = 2,
  BIJSTAND_EARNINGS_EXEMPTION_HOURS_LIMITED = 3,
  BIJSTAND_EARNINGS_EXEMPTION_WAGE_SUBSIDY = 4,
  BIJSTAND_EARNINGS_EXEMPTION_WAGE_SUBSIDY_EXTENDED = 5
};

enum {
  BIJSTAND_EARNINGS_EXEMPTION_RULE_NONE = 0,
  BIJSTAND_EARNINGS_EXEMPTION_RULE_FIXED_AMOUNT_PLUS_HALF = 1
};

enum {
  BIJSTAND_SUPPLEMENT_SET_BY_ACT = 0,
  BIJSTAND_SUPPLEMENT_SET_BY_BYLAW = 1
};

enum {
  BIJSTAND_SUPPLEMENT_AGE_REDUCTION_POSSIBLE = 0
};

enum {
  BIJSTAND_HOUSING_REDUCTION_POSSIBLE = 0,
  BIJSTAND_HOUSING_REDUCTION_NONE = 1
};

enum {
  BIJSTAND_NORM_KIND_SINGLE_18_20 = 0,
  BIJSTAND_NORM_KIND_SINGLE_PARENT_18_20 = 1,
  BIJSTAND_NORM_KIND_COUPLE_18_20 = 2,
  BIJSTAND_NORM_KIND_SINGLE = 3,
  BIJSTAND_NORM_KIND_SINGLE_PARENT = 4,
  BIJSTAND_NORM_KIND_COUPLE = 5,
  BIJSTAND_NORM_KIND_PENSION_AGE = 6,
  BIJSTAND_NORM_KIND_INSTITUTION = 7,
  BIJSTAND_NORM_KIND_FAMILY = 8
};

enum {
  BIJSTAND_LOW_INCOME_SUPPLEMENT_YES = 0,
  BIJSTAND_LOW_INCOME_SUPPLEMENT_NO = 1,
  BIJSTAND_LOW_INCOME_SUPPLEMENT_DISCRETIONARY = 2
};

enum {
  BIJSTAND_CATEGORY_ASSISTANCE_POSSIBLE = 0,
  BIJSTAND_CATEGORY_ASSISTANCE_REFUSED = 1
};

enum {
  BIJSTAND_SUSPENSION_NONE = 0,
  BIJSTAND_SUSPENSION_PAYMENT = 1,
  BIJSTAND_SUSPENSION_RIGHT = 2,
  BIJSTAND_SUSPENSION_LIFTED = 3
};

enum {
  BIJSTAND_DUTIES_ACT_ABW = 0,
  BIJSTAND_DUTIES_ACT_WWB = 1,
  BIJSTAND_DUTIES_ACT_WIJ = 2,
  BIJSTAND_DUTIES_ACT_PW = 3
};

enum {
  BIJSTAND_SINGLE_PARENT_EXEMPTION_STATE_NONE = 0,
  BIJSTAND_SINGLE_PARENT_EXEMPTION_STATE_GRANTED = 1,
  BIJSTAND_SINGLE_PARENT_EXEMPTION_STATE_RESUMED = 2,
  BIJSTAND_SINGLE_PARENT_EXEMPTION_STATE_SUSPENDED = 3,
  BIJSTAND_SINGLE_PARENT_EXEMPTION_STATE_USED_UP = 4,
  BIJSTAND_SINGLE_PARENT_EXEMPTION_STATE_REFUSED = 5,
  BIJSTAND_SINGLE_PARENT_EXEMPTION_STATE_WITHDRAWN = 6
};

enum {
  BIJSTAND_WORK_LIFTED_BY_NONE = 0,
  BIJSTAND_WORK_LIFTED_BY_INDIVIDUAL = 1,
  BIJSTAND_WORK_LIFTED_BY_CARE_OF_CHILD = 2,
  BIJSTAND_WORK_LIFTED_BY_OLDER = 3,
  BIJSTAND_WORK_LIFTED_BY_SHELTERED_WORK = 4,
  BIJSTAND_WORK_LIFTED_BY_YOUNG_DISABILITY = 5,
  BIJSTAND_WORK_LIFTED_BY_DISABILITY = 6,
  BIJSTAND_WORK_LIFTED_BY_SINGLE_PARENT = 7,
  BIJSTAND_WORK_LIFTED_BY_OWN_BUSINESS = 8
};

enum {
  BIJSTAND_REINTEGRATION_LIFTED_BY_NONE = 0,
  BIJSTAND_REINTEGRATION_LIFTED_BY_INDIVIDUAL = 1,
  BIJSTAND_REINTEGRATION_LIFTED_BY_CARE_OF_CHILD = 2,
  BIJSTAND_REINTEGRATION_LIFTED_BY_OLDER = 3,
  BIJSTAND_REINTEGRATION_LIFTED_BY_SHELTERED_WORK = 4,
  BIJSTAND_REINTEGRATION_LIFTED_BY_YOUNG_DISABILITY = 5,
  BIJSTAND_REINTEGRATION_LIFTED_BY_DISABILITY = 6,
  BIJSTAND_REINTEGRATION_LIFTED_BY_SINGLE_PARENT = 7,
  BIJSTAND_REINTEGRATION_LIFTED_BY_OWN_BUSINESS = 8
};

enum {
  BIJSTAND_RETURN_SERVICE_LIFTED_BY_NONE = 0,
  BIJSTAND_RETURN_SERVICE_LIFTED_BY_INDIVIDUAL = 1,
  BIJSTAND_RETURN_SERVICE_LIFTED_BY_CARE_OF_CHILD = 2,
  BIJSTAND_RETURN_SERVICE_LIFTED_BY_OLDER = 3,
  BIJSTAND_RETURN_SERVICE_LIFTED_BY_SHELTERED_WORK = 4,
  BIJSTAND_RETURN_SERVICE_LIFTED_BY_YOUNG_DISABILITY = 5,
  BIJSTAND_RETURN_SERVICE_LIFTED_BY_DISABILITY = 6,
  BIJSTAND_RETURN_SERVICE_LIFTED_BY_SINGLE_PARENT = 7,
  BIJSTAND_RETURN_SERVICE_LIFTED_BY_OWN_BUSINESS = 8
};

enum {
  BIJSTAND_DUTY_WORK_ON = 0,
  BIJSTAND_DUTY_WORK_OFF = 1,
  BIJSTAND_DUTY_WORK_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_REGISTRATION_ON = 0,
  BIJSTAND_DUTY_REGISTRATION_OFF = 1,
  BIJSTAND_DUTY_REGISTRATION_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_REINTEGRATION_ON = 0,
  BIJSTAND_DUTY_REINTEGRATION_OFF = 1,
  BIJSTAND_DUTY_REINTEGRATION_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_RETURN_SERVICE_ON = 0,
  BIJSTAND_DUTY_RETURN_SERVICE_OFF = 1,
  BIJSTAND_DUTY_RETURN_SERVICE_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_SCHOOLING_ON = 0,
  BIJSTAND_DUTY_SCHOOLING_OFF = 1,
  BIJSTAND_DUTY_SCHOOLING_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_GUIDANCE_ON = 0,
  BIJSTAND_DUTY_GUIDANCE_OFF = 1,
  BIJSTAND_DUTY_GUIDANCE_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_ACTION_PLAN_ON = 0,
  BIJSTAND_DUTY_ACTION_PLAN_OFF = 1,
  BIJSTAND_DUTY_ACTION_PLAN_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_SEARCH_ON = 0,
  BIJSTAND_DUTY_SEARCH_OFF = 1,
  BIJSTAND_DUTY_SEARCH_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_EDUCATION_DOCUMENTS_ON = 0,
  BIJSTAND_DUTY_EDUCATION_DOCUMENTS_OFF = 1,
  BIJSTAND_DUTY_EDUCATION_DOCUMENTS_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_CONDUCT_ON = 0,
  BIJSTAND_DUTY_CONDUCT_OFF = 1,
  BIJSTAND_DUTY_CONDUCT_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_ACCEPT_WORK_ON = 0,
  BIJSTAND_DUTY_ACCEPT_WORK_OFF = 1,
  BIJSTAND_DUTY_ACCEPT_WORK_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_TEMP_AGENCY_ON = 0,
  BIJSTAND_DUTY_TEMP_AGENCY_OFF = 1,
  BIJSTAND_DUTY_TEMP_AGENCY_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_WORK_ELSEWHERE_ON = 0,
  BIJSTAND_DUTY_WORK_ELSEWHERE_OFF = 1,
  BIJSTAND_DUTY_WORK_ELSEWHERE_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_TRAVEL_ON = 0,
  BIJSTAND_DUTY_TRAVEL_OFF = 1,
  BIJSTAND_DUTY_TRAVEL_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_MOVE_ON = 0,
  BIJSTAND_DUTY_MOVE_OFF = 1,
  BIJSTAND_DUTY_MOVE_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_SKILLS_ON = 0,
  BIJSTAND_DUTY_SKILLS_OFF = 1,
  BIJSTAND_DUTY_SKILLS_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_NO_HINDRANCE_ON = 0,
  BIJSTAND_DUTY_NO_HINDRANCE_OFF = 1,
  BIJSTAND_DUTY_NO_HINDRANCE_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_USE_SUPPORT_ON = 0,
  BIJSTAND_DUTY_USE_SUPPORT_OFF = 1,
  BIJSTAND_DUTY_USE_SUPPORT_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_INFORM_ON = 0,
  BIJSTAND_DUTY_INFORM_OFF = 1,
  BIJSTAND_DUTY_INFORM_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_COOPERATE_ON = 0,
  BIJSTAND_DUTY_COOPERATE_OFF = 1,
  BIJSTAND_DUTY_COOPERATE_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_APPEAR_ON = 0,
  BIJSTAND_DUTY_APPEAR_OFF = 1,
  BIJSTAND_DUTY_APPEAR_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_IDENTIFY_ON = 0,
  BIJSTAND_DUTY_IDENTIFY_OFF = 1,
  BIJSTAND_DUTY_IDENTIFY_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_SHOW_HOME_ON = 0,
  BIJSTAND_DUTY_SHOW_HOME_OFF = 1,
  BIJSTAND_DUTY_SHOW_HOME_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_LANGUAGE_ON = 0,
  BIJSTAND_DUTY_LANGUAGE_OFF = 1,
  BIJSTAND_DUTY_LANGUAGE_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_FURTHER_ON = 0,
  BIJSTAND_DUTY_FURTHER_OFF = 1,
  BIJSTAND_DUTY_FURTHER_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_CLAIM_MAINTENANCE_ON = 0,
  BIJSTAND_DUTY_CLAIM_MAINTENANCE_OFF = 1,
  BIJSTAND_DUTY_CLAIM_MAINTENANCE_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_DIRECT_PAYMENT_ON = 0,
  BIJSTAND_DUTY_DIRECT_PAYMENT_OFF = 1,
  BIJSTAND_DUTY_DIRECT_PAYMENT_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_MANAGED_SPENDING_ON = 0,
  BIJSTAND_DUTY_MANAGED_SPENDING_OFF = 1,
  BIJSTAND_DUTY_MANAGED_SPENDING_DISCRETIONARY = 2
};

enum {
  BIJSTAND_DUTY_WORK_LEARNING_ON = 0,
  BIJSTAND_DUTY_WORK_LEARNING_OFF = 1,
  BIJSTAND_DUTY_WORK_LEARNING_DISCRETIONARY = 2
};

enum {
  BIJSTAND_WORK_STANDARD_SUITABLE = 0,
  BIJSTAND_WORK_STANDARD_GENERALLY_ACCEPTED = 1
};

enum {
  BIJSTAND_LANGUAGE_STAGE_NONE = 0,
  BIJSTAND_LANGUAGE_STAGE_TEST = 1,
  BIJSTAND_LANGUAGE_STAGE_NOTICE = 2,
  BIJSTAND_LANGUAGE_STAGE_START = 3,
  BIJSTAND_LANGUAGE_STAGE_PROGRESS = 4
};

enum {
  BIJSTAND_CLASSIFICATION_PHASE = 0,
  BIJSTAND_CLASSIFICATION_ROUTE = 1,
  BIJSTAND_CLASSIFICATION_LADDER = 2,
  BIJSTAND_CLASSIFICATION_SELF_SUFFICIENCY = 3,
  BIJSTAND_CLASSIFICATION_MEASURING_ROD = 4
};

enum {
  BIJSTAND_PHASE_PHASE_1 = 0,
  BIJSTAND_PHASE_PHASE_2 = 1,
  BIJSTAND_PHASE_PHASE_3 = 2,
  BIJSTAND_PHASE_PHASE_4 = 3,
  BIJSTAND_PHASE_UNDETERMINED = 4
};

enum {
  BIJSTAND_SUPPORT_INTENSITY_ORDINARY = 0,
  BIJSTAND_SUPPORT_INTENSITY_INTENSIVE = 1,
  BIJSTAND_SUPPORT_INTENSITY_TOO_LITTLE_TIME = 2,
  BIJSTAND_SUPPORT_INTENSITY_VERY_INTENSIVE = 3
};

enum {
  BIJSTAND_ROUTE_A = 0,
  BIJSTAND_ROUTE_B = 1
};

enum {
  BIJSTAND_ADVISED_PLAN_REST = 0,
  BIJSTAND_ADVISED_PLAN_CARE = 1,
  BIJSTAND_ADVISED_PLAN_PARTICIPATION = 2,
  BIJSTAND_ADVISED_PLAN_GUIDANCE = 3,
  BIJSTAND_ADVISED_PLAN_MEDIATION = 4
};

enum {
  BIJSTAND_PLAN_EXECUTOR_CARE_INSTITUTION = 0,
  BIJSTAND_PLAN_EXECUTOR_WELFARE_ORGANISATION = 1,
  BIJSTAND_PLAN_EXECUTOR_REINTEGRATION = 2
};

enum {
  BIJSTAND_PLAN_SETTLED_REST = 0,
  BIJSTAND_PLAN_SETTLED_CARE = 1,
  BIJSTAND_PLAN_SETTLED_PARTICIPATION = 2,
  BIJSTAND_PLAN_SETTLED_GUIDANCE = 3,
  BIJSTAND_PLAN_SETTLED_MEDIATION = 4
};

enum {
  BIJSTAND_INSTRUMENT_WAGE_COST_SUBSIDY = 0,
  BIJSTAND_INSTRUMENT_SHELTERED_EMPLOYMENT_ACT_OR_LOCAL = 1,
  BIJSTAND_INSTRUMENT_WIW_YOUTH_PLAN = 2,
  BIJSTAND_INSTRUMENT_WIW_JOB = 3,
  BIJSTAND_INSTRUMENT_GENERAL_CLAIM_ON_SUPPORT = 4,
  BIJSTAND_INSTRUMENT_BYLAW_ONLY = 5
};

enum {
  BIJSTAND_SHELTERED_WORK_NONE = 0,
  BIJSTAND_SHELTERED_WORK_MAY = 1,
  BIJSTAND_SHELTERED_WORK_MUST = 2
};

enum {
  BIJSTAND_OFFER_DEBT_HELP_NONE = 0,
  BIJSTAND_OFFER_DEBT_HELP_MAY = 1,
  BIJSTAND_OFFER_DEBT_HELP_MUST = 2
};

enum {
  BIJSTAND_OFFER_CARE_NONE = 0,
  BIJSTAND_OFFER_CARE_MAY = 1,
  BIJSTAND_OFFER_CARE_MUST = 2
};

enum {
  BIJSTAND_OFFER_LANGUAGE_COURSE_NONE = 0,
  BIJSTAND_OFFER_LANGUAGE_COURSE_MAY = 1,
  BIJSTAND_OFFER_LANGUAGE_COURSE_MUST = 2
};

enum {
  BIJSTAND_OFFER_SOCIAL_ACTIVATION_NONE = 0,
  BIJSTAND_OFFER_SOCIAL_ACTIVATION_MAY = 1,
  BIJSTAND_OFFER_SOCIAL_ACTIVATION_MUST = 2
};

enum {
  BIJSTAND_OFFER_VOLUNTEER_WORK_NONE = 0,
  BIJSTAND_OFFER_VOLUNTEER_WORK_MAY = 1,
  BIJSTAND_OFFER_VOLUNTEER_WORK_MUST = 2
};

enum {
  BIJSTAND_OFFER_PARTICIPATION_PLACE_NONE = 0,
  BIJSTAND_OFFER_PARTICIPATION_PLACE_MAY = 1,
  BIJSTAND_OFFER_PARTICIPATION_PLACE_MUST = 2
};

enum {
  BIJSTAND_OFFER_SHELTERED_EMPLOYMENT_NONE = 0,
  BIJSTAND_OFFER_SHELTERED_EMPLOYMENT_MAY = 1,
  BIJSTAND_OFFER_SHELTERED_EMPLOYMENT_MUST = 2
};

enum {
  BIJSTAND_OFFER_SCHOOLING_NONE = 0,
  BIJSTAND_OFFER_SCHOOLING_MAY = 1,
  BIJSTAND_OFFER_SCHOOLING_MUST = 2
};

enum {
  BIJSTAND_OFFER_LEARN_WORK_TRACK_NONE = 0,
  BIJSTAND_OFFER_LEARN_WORK_TRACK_MAY = 1,
  BIJSTAND_OFFER_LEARN_WORK_TRACK_MUST = 2
};

enum {
  BIJSTAND_OFFER_WORK_LEARNING_NONE = 0,
  BIJSTAND_OFFER_WORK_LEARNING_MAY = 1,
  BIJSTAND_OFFER_WORK_LEARNING_MUST = 2
};

enum {
  BIJSTAND_OFFER_SCHOOL_LEAVERS_NONE = 0,
  BIJSTAND_OFFER_SCHOOL_LEAVERS_MAY = 1,
  BIJSTAND_OFFER_SCHOOL_LEAVERS_MUST = 2
};

enum {
  BIJSTAND_OFFER_INTERNSHIP_NONE = 0,
  BIJSTAND_OFFER_INTERNSHIP_MAY = 1,
  BIJSTAND_OFFER_INTERNSHIP_MUST = 2
};

enum {
  BIJSTAND_OFFER_DIAGNOSIS_TRACK_NONE = 0,
  BIJSTAND_OFFER_DIAGNOSIS_TRACK_MAY = 1,
  BIJSTAND_OFFER_DIAGNOSIS_TRACK_MUST = 2
};

enum {
  BIJSTAND_OFFER_TRIAL_PLACEMENT_NONE = 0,
  BIJSTAND_OFFER_TRIAL_PLACEMENT_MAY = 1,
  BIJSTAND_OFFER_TRIAL_PLACEMENT_MUST = 2
};

enum {
  BIJSTAND_OFFER_WORK_EXPERIENCE_NONE = 0,
  BIJSTAND_OFFER_WORK_EXPERIENCE_MAY = 1,
  BIJSTAND_OFFER_WORK_EXPERIENCE_MUST = 2
};

enum {
  BIJSTAND_OFFER_WIW_YOUTH_PLAN_NONE = 0,
  BIJSTAND_OFFER_WIW_YOUTH_PLAN_MAY = 1,
  BIJSTAND_OFFER_WIW_YOUTH_PLAN_MUST = 2
};

enum {
  BIJSTAND_OFFER_WIW_JOB_NONE = 0,
  BIJSTAND_OFFER_WIW_JOB_MAY = 1,
  BIJSTAND_OFFER_WIW_JOB_MUST = 2
};

enum {
  BIJSTAND_OFFER_ID_JOB_NONE = 0,
  BIJSTAND_OFFER_ID_JOB_MAY = 1,
  BIJSTAND_OFFER_ID_JOB_MUST = 2
};

enum {
  BIJSTAND_OFFER_DISABLED_WORKER_SUPPORT_NONE = 0,
  BIJSTAND_OFFER_DISABLED_WORKER_SUPPORT_MAY = 1,
  BIJSTAND_OFFER_DISABLED_WORKER_SUPPORT_MUST = 2
};

enum {
  BIJSTAND_OFFER_TEMPORARY_WAGE_SUBSIDY_NONE = 0,
  BIJSTAND_OFFER_TEMPORARY_WAGE_SUBSIDY_MAY = 1,
  BIJSTAND_OFFER_TEMPORARY_WAGE_SUBSIDY_MUST = 2
};

enum {
  BIJSTAND_OFFER_WAGE_SUBSIDY_NONE = 0,
  BIJSTAND_OFFER_WAGE_SUBSIDY_MAY = 1,
  BIJSTAND_OFFER_WAGE_SUBSIDY_MUST = 2
};

enum {
  BIJSTAND_OFFER_JOB_COACH_NONE = 0,
  BIJSTAND_OFFER_JOB_COACH_MAY = 1,
  BIJSTAND_OFFER_JOB_COACH_MUST = 2
};

enum {
  BIJSTAND_OFFER_OWN_BUSINESS_NONE = 0,
  BIJSTAND_OFFER_OWN_BUSINESS_MAY = 1,
  BIJSTAND_OFFER_OWN_BUSINESS_MUST = 2
};

enum {
  BIJSTAND_OFFER_TEMP_AGENCY_NONE = 0,
  BIJSTAND_OFFER_TEMP_AGENCY_MAY = 1,
  BIJSTAND_OFFER_TEMP_AGENCY_MUST = 2
};

enum {
  BIJSTAND_OFFER_MEDIATION_NONE = 0,
  BIJSTAND_OFFER_MEDIATION_MAY = 1,
  BIJSTAND_OFFER_MEDIATION_MUST = 2
};

enum {
  BIJSTAND_EARNINGS_EXEMPTION_OPEN_HOURS_LIMITED = 0,
  BIJSTAND_EARNINGS_EXEMPTION_OPEN_WAGE_SUBSIDY = 1
};

enum {
  BIJSTAND_ENDED_BY_INCOME = 0
};

enum {
  BIJSTAND_SANCTION_NONE = 0,
  BIJSTAND_SANCTION_REDUCTION = 1,
  BIJSTAND_SANCTION_NATIONAL_MEASURE = 2,
  BIJSTAND_SANCTION_BYLAW_REDUCTION = 3,
  BIJSTAND_SANCTION_FINE = 4,
  BIJSTAND_SANCTION_PROVISION_REFUSED = 5
};

enum {
  BIJSTAND_REDUCTION_LEVEL_NONE = 0,
  BIJSTAND_REDUCTION_LEVEL_FIRST = 1,
  BIJSTAND_REDUCTION_LEVEL_SECOND = 2,
  BIJSTAND_REDUCTION_LEVEL_THIRD_OR_LATER = 3
};

enum {
  BIJSTAND_FINE_CAP_CATEGORY_2 = 0,
  BIJSTAND_FINE_CAP_CATEGORY_3 = 1,
  BIJSTAND_FINE_CAP_CATEGORY_5 = 2,
  BIJSTAND_FINE_CAP_TWO_THIRDS_OF_CATEGORY_3 = 3,
  BIJSTAND_FINE_CAP_ONE_THIRD_OF_CATEGORY_3 = 4
};

enum {
  BIJSTAND_WARNING_POSSIBLE = 0,
  BIJSTAND_WARNING_NOT_POSSIBLE = 1
};

enum {
  BIJSTAND_DEBT_SETTLEMENT_ALLOWED = 0,
  BIJSTAND_DEBT_SETTLEMENT_REFUSED = 1,
  BIJSTAND_DEBT_SETTLEMENT_POSSIBLE = 2
};

enum {
  BIJSTAND_REVISION_NONE = 0,
  BIJSTAND_REVISION_MAY = 1,
  BIJSTAND_REVISION_MUST = 2
};

enum {
  BIJSTAND_RECOVERY_NONE = 0,
  BIJSTAND_RECOVERY_MAY = 1,
  BIJSTAND_RECOVERY_MUST = 2
};

enum {
  BIJSTAND_RECOVERY_BASIS_NET = 0,
  BIJSTAND_RECOVERY_BASIS_GROSS = 1
};

enum {
  BIJSTAND_SET_OFF_ALLOWED = 0,
  BIJSTAND_SET_OFF_NOT_ALLOWED = 1
};

enum {
  BIJSTAND_BENEFIT_SET_OFF_NONE = 0,
  BIJSTAND_BENEFIT_SET_OFF_MAY = 1,
  BIJSTAND_BENEFIT_SET_OFF_MUST = 2
};

#endif
