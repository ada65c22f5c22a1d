/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Profiles: how some municipalities did it, and what in it goes beside the law of a day.
 *
 *   profile [--lang nl|en]                            the profiles there are
 *   profile [--lang nl|en] NAME [YYYY-MM-DD]          the values of one, on a day or on its first day
 *   profile [--lang nl|en] check NAME YYYY-MM-DD      what in it goes beside the law of that day
 *
 * Exit status: 0 told, 1 no such profile, 2 usage.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/bijstand.h>

static int is_english;

/* A sentence in the language that was asked for. */
static const char *in(const char *dutch, const char *english)
{
  return is_english ? english : dutch;
}

static const char *mark_name(int32_t mark)
{
  static const char *const dutch[] = { "", "gedocumenteerd", "gepubliceerd", "wet", "berekend", "voorstel" };
  static const char *const english[] = { "", "documented", "published", "law", "calculated", "proposed" };
  return mark >= 0 && mark <= BIJSTAND_MARK_PROPOSED ? in(dutch[mark], english[mark]) : "";
}

/* A value as a table writes it. */
static const char *value_text(bijstand_parameter number, bijstand_value value, char text[64])
{
  const struct bijstand_parameter_info *parameter = bijstand_parameter_by_id(number);
  const char *code = parameter->values;
  if (parameter->type != BIJSTAND_TYPE_ENUM) {
    snprintf(text, 64, "%lld", (long long)value);
    return text;
  }
  for (; value > 0 && code != NULL; value--)
    code = strchr(code, '|') != NULL ? strchr(code, '|') + 1 : NULL;
  snprintf(text, 64, "%.*s", code != NULL ? (int)strcspn(code, "|") : 0, code != NULL ? code : "");
  return text;
}

static int list_profiles(void)
{
  for (int32_t i = 0; i < bijstand_profile_count(); i++) {
    const struct bijstand_profile_info *profile = bijstand_profile_at(i);
    char from[BIJSTAND_DATE_TEXT_SIZE];
    bijstand_date_format(profile->from, from);
    printf("%-20s %s  %s: %s\n", profile->name, from, profile->municipality, profile->gloss);
  }
  return EXIT_SUCCESS;
}

static int refuse(const char *name, const struct bijstand_error *error)
{
  fprintf(stderr, "profile: %s: %s\n", name, error->message);
  return EXIT_FAILURE;
}

/* Every value that the profile has on the day, with its mark and source. */
static int show(const bijstand_rulebook *base, const char *name, bijstand_value date)
{
  bijstand_rulebook *rulebook;
  struct bijstand_error error;
  if (bijstand_rulebook_add_profile(base, name, BIJSTAND_LOAD_REPLAY, &rulebook, &error) != BIJSTAND_OK)
    return refuse(name, &error);
  if (date == BIJSTAND_UNKNOWN)
    date = bijstand_profile_by_name(name)->from;
  for (int32_t i = 0; i < bijstand_parameter_count(); i++) {
    struct bijstand_amount amount;
    char text[64];
    bijstand_rulebook_find(rulebook, i, date, BIJSTAND_AMOUNT_ANY, &amount);
    if (amount.table > 0)
      printf("%s = %s (%s; %s)\n", bijstand_parameter_at(i)->name, value_text(i, amount.value, text),
             mark_name(amount.mark), amount.source);
  }
  bijstand_rulebook_free(rulebook);
  return EXIT_SUCCESS;
}

static void tell(const struct bijstand_tension *tension)
{
  const struct bijstand_parameter_info *parameter = bijstand_parameter_by_id(tension->parameter);
  char value[64], bound[64];
  printf("%s (%s) = %s\n", parameter->name, parameter->term,
         value_text(tension->parameter, tension->value, value));
  if (tension->kind == BIJSTAND_REPORT_BESIDE_LAW)
    printf("  %s %s: %s %s%s\n", in("naast", "beside"), tension->article,
           tension->is_most ? in("ten hoogste", "at most") : in("ten minste", "at least"),
           value_text(tension->parameter, tension->bound, bound),
           tension->bound_status == BIJSTAND_AMOUNT_UNVERIFIED
             ? in(" (de wettekst is niet nagelezen)", " (the text of the act was not read)") : "");
  else
    printf("  %s\n", in("de wet van die dag is niet bekend", "the law of that day is not known"));
  printf("  %s (%s)\n", tension->source, mark_name(tension->mark));
}

static int check(const bijstand_rulebook *base, const char *name, bijstand_value date)
{
  enum { TENSIONS = 64 };
  struct bijstand_tension tensions[TENSIONS];
  struct bijstand_error error;
  size_t count;
  if (bijstand_profile_check(base, name, date, tensions, TENSIONS, &count, &error) != BIJSTAND_OK)
    return refuse(name, &error);
  for (size_t i = 0; i < count && i < TENSIONS; i++)
    tell(&tensions[i]);
  if (count == 0)
    printf("%s\n", in("niets naast de wet", "nothing beside the law"));
  return EXIT_SUCCESS;
}

static int usage(void)
{
  fprintf(stderr, "usage: profile [--lang nl|en] [NAME [YYYY-MM-DD] | check NAME YYYY-MM-DD]\n");
  return 2;
}

/* Runs the command that the words ask for. */
static int run(const bijstand_rulebook *base, int count, char **words)
{
  bijstand_value date = BIJSTAND_UNKNOWN;
  int is_check = count > 0 && strcmp(words[0], "check") == 0;
  if (count > 2 + is_check || (is_check && count < 3))
    return usage();
  if (count == 2 + is_check &&
      bijstand_date_parse(words[count - 1], strlen(words[count - 1]), &date) != BIJSTAND_OK)
    return usage();
  if (count == 0)
    return list_profiles();
  return is_check ? check(base, words[1], date) : show(base, words[0], date);
}

int main(int argc, char **argv)
{
  bijstand_rulebook *base;
  int first = 1;
  if (argc > 2 && strcmp(argv[1], "--lang") == 0) {
    is_english = strcmp(argv[2], "en") == 0;
    if (!is_english && strcmp(argv[2], "nl") != 0)
      return usage();
    first = 3;
  }
  if (bijstand_rulebook_new(&base) != BIJSTAND_OK) {
    fprintf(stderr, "profile: out of memory\n");
    return EXIT_FAILURE;
  }
  int status = run(base, argc - first, argv + first);
  bijstand_rulebook_free(base);
  return status;
}
