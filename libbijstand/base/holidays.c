/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Recognised public holidays and working days: articles 1 and 3 of the General Extension of Time Limits Act
 * (Algemene termijnenwet, Act of 25 July 1964, Stb. 314). Every year is answered by the list as it reads
 * now, also the years before 5 May was put on it; the law of assistance that is told here is younger.
 */
#include "base/date.h"

/*
 * Easter Sunday: the first Sunday after the full moon of the church, which falls on 21 March or later.
 * The moon returns to the same date after 19 years (golden), but for the leap days that whole centuries leave
 * out (century - century / 4) and a day in some 310 years by which the 19 years are too long (the 25ths).
 * The last two possible days of the moon are drawn in, so that Easter never falls after 25 April.
 */
static bijstand_value easter(int32_t year)
{
  int32_t golden = year % 19;
  int32_t century = year / 100;
  int32_t moon = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
  if (moon == 29 || (moon == 28 && golden > 10))
    moon--;
  bijstand_value full_moon = bijstand_days_from_civil((struct bijstand_civil){ year, 3, 21 + moon });
  return full_moon + 7 - bijstand_date_weekday(full_moon) % 7;
}

/*
 * The day on which the birthday of the King is celebrated: 27 April since 2014 and 30 April before, also for
 * the Queen whose own birthday fell in January. When that is a Sunday: the day before, until 1979 the day
 * after.
 */
static bijstand_value kings_day(int32_t year)
{
  int32_t day = year >= 2014 ? 27 : 30;
  bijstand_value date = bijstand_days_from_civil((struct bijstand_civil){ year, 4, day });
  if (bijstand_date_weekday(date) != 7)
    return date;
  return year >= 1980 ? date - 1 : date + 1;
}

int bijstand_date_is_holiday(bijstand_value date)
{
  if (!bijstand_date_is_day(date))
    return 0;
  struct bijstand_civil civil = bijstand_civil_from_days(date);
  switch (100 * civil.month + civil.day) {
  case 101:  /* New Year's Day */
  case 505:  /* 5 May, Liberation Day, every year */
  case 1225: /* both days of Christmas */
  case 1226:
    return 1;
  default:
    break;
  }
  switch (date - easter(civil.year)) {
  case -2: /* Good Friday, article 3(2) */
  case 1:  /* Easter Monday */
  case 39: /* Ascension Day */
  case 50: /* Whit Monday */
    return 1;
  default:
    break;
  }
  return date == kings_day(civil.year);
}

bijstand_value bijstand_date_next_workday(bijstand_value date)
{
  if (!bijstand_date_is_day(date))
    return bijstand_date_pass_on(date);
  while (bijstand_date_weekday(date) >= 6 || bijstand_date_is_holiday(date))
    date++;
  return date;
}
