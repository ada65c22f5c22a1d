/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * From the severity of somebody's problems and the history of work to a phase, a plan and what can be offered.
 *
 *   phase [--lang nl|en] [--profile NAME] [--date YYYY-MM-DD] FILE
 *
 * FILE holds a dossier or a case in JSON. Printed are, for each adult, support, phase, route, step, plan and offers in
 * order, each with the criteria that gave it and how those are known, and what is still to be asked. All of it is advice to a client
 * manager. Exit status: 0 told, 1 refused, 2 usage.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/bijstand.h>
#include <bijstand/json.h>

enum { TEXT_MAX = 1 << 20, SENTENCE_MAX = 512, QUESTIONS_MAX = 64 };

static bijstand_language language = BIJSTAND_LANGUAGE_DUTCH;

/* A text in the language that was asked for. */
static const char *in(const char *dutch, const char *english)
{
  return language == BIJSTAND_LANGUAGE_ENGLISH ? english : dutch;
}

/* How a rule is known. */
static const char *mark(const struct bijstand_rule_info *rule)
{
  if (rule->mark == BIJSTAND_MARK_LAW)
    return in("wet", "law");
  if (rule->mark == BIJSTAND_MARK_PROPOSED)
    return in("voorstel", "proposed");
  return rule->detail_mark == BIJSTAND_MARK_PROPOSED ? in("gedocumenteerd, drempel voorgesteld", "documented, threshold proposed")
                                                     : in("gedocumenteerd", "documented");
}

/* The criteria that hold for an outcome of a person, in the order of the rules: the last one has the last word. */
static void print_criteria(const bijstand_decision *decision, bijstand_outcome outcome, int32_t person)
{
  struct bijstand_ground ground;
  for (int32_t i = 0; bijstand_decision_ground_at(decision, i, &ground) == BIJSTAND_OK; i++) {
    const struct bijstand_rule_info *rule = bijstand_rule_by_id(ground.rule);
    int holds = ground.outcome == BIJSTAND_GROUND_APPLIES || ground.outcome == BIJSTAND_GROUND_DISCRETIONARY;
    char sentence[SENTENCE_MAX];
    size_t length;
    if (rule->outcome == outcome && ground.person == person && holds &&
        bijstand_explain_ground(decision, &ground, language, 0, sentence, sizeof sentence, &length) == BIJSTAND_OK)
      printf("    %s [%s]\n", sentence, mark(rule));
  }
}

static void print_outcome(const bijstand_decision *decision, bijstand_outcome outcome, int32_t person)
{
  char sentence[SENTENCE_MAX];
  size_t length;
  if (bijstand_explain_outcome(decision, outcome, person, language, sentence, sizeof sentence, &length) == BIJSTAND_OK)
    printf("  %s\n", sentence);
  print_criteria(decision, outcome, person);
}

/* What is still to be asked, each question once. */
struct questions {
  struct bijstand_missing items[QUESTIONS_MAX];
  size_t count;
};

static void ask(struct questions *asked, const struct bijstand_missing *question)
{
  for (size_t i = 0; i < asked->count; i++)
    if (asked->items[i].person == question->person && asked->items[i].fact == question->fact)
      return;
  if (asked->count < QUESTIONS_MAX)
    asked->items[asked->count++] = *question;
}

static void ask_for(struct questions *asked, bijstand_decision *decision, bijstand_outcome outcome, int32_t person)
{
  struct bijstand_missing missing[QUESTIONS_MAX];
  size_t count = 0;
  bijstand_decision_missing(decision, outcome, person, missing, QUESTIONS_MAX, &count);
  for (size_t i = 0; i < count && i < QUESTIONS_MAX; i++)
    ask(asked, &missing[i]);
}

static void print_questions(const bijstand_decision *decision, const struct questions *asked)
{
  char question[SENTENCE_MAX];
  size_t length;
  if (asked->count > 0)
    printf("  %s\n", in("Nog te vragen:", "Still to be asked:"));
  for (size_t i = 0; i < asked->count; i++)
    if (bijstand_explain_missing(decision, &asked->items[i], language, question, sizeof question, &length) == BIJSTAND_OK)
      printf("  ? %s\n", question);
}

static void print_offers(const bijstand_decision *decision, int32_t person)
{
  enum { OFFERS_MAX = 32 };
  struct bijstand_offer offers[OFFERS_MAX];
  size_t count = 0;
  bijstand_decision_offers(decision, person, offers, OFFERS_MAX, &count);
  printf("  %s\n", in("Aanbod, in volgorde:", "Offers, in order:"));
  for (size_t i = 0; i < count && i < OFFERS_MAX; i++) {
    const struct bijstand_outcome_info *offer = bijstand_outcome_by_id(offers[i].outcome);
    printf("  %d. %s (%s)\n", (int)i + 1, language == BIJSTAND_LANGUAGE_DUTCH ? offer->term : offer->gloss,
           offers[i].state == BIJSTAND_OFFER_MUST ? in("moet", "must") : in("kan", "may"));
    print_criteria(decision, offers[i].outcome, person);
  }
}

static void print_decision(bijstand_decision *decision)
{
  static const bijstand_outcome told[] = {
    BIJSTAND_OUTCOME_SUPPORT_DUTY, BIJSTAND_OUTCOME_ACTIVATION_VOLUNTARY, BIJSTAND_OUTCOME_DISTANCE_MONTHS,
    BIJSTAND_OUTCOME_PHASE, BIJSTAND_OUTCOME_PHASE_5, BIJSTAND_OUTCOME_ROUTE, BIJSTAND_OUTCOME_LADDER,
    BIJSTAND_OUTCOME_ADVISED_PLAN, BIJSTAND_OUTCOME_PLAN_EXECUTOR, BIJSTAND_OUTCOME_SUPPORT_INTENSITY,
    BIJSTAND_OUTCOME_REGISTER_CANDIDATE, BIJSTAND_OUTCOME_INSTRUMENT, BIJSTAND_OUTCOME_PLAN_SETTLED,
    BIJSTAND_OUTCOME_DEVIATION_LACKS_REASON
  };
  const bijstand_dossier *dossier = bijstand_decision_dossier(decision);
  print_outcome(decision, BIJSTAND_OUTCOME_CLASSIFICATION, BIJSTAND_CASE);
  for (int32_t person = 0; person < bijstand_dossier_person_count(dossier); person++) {
    bijstand_value plan;
    if (bijstand_decision_value(decision, BIJSTAND_OUTCOME_ADVISED_PLAN, person, &plan) != BIJSTAND_OK)
      continue;
    printf("%s\n", bijstand_dossier_person_id(dossier, person));
    struct questions asked = { .count = 0 };
    for (size_t i = 0; i < sizeof told / sizeof told[0]; i++) {
      print_outcome(decision, told[i], person);
      ask_for(&asked, decision, told[i], person);
    }
    print_offers(decision, person);
    print_questions(decision, &asked);
  }
  printf("%s\n", in("Dit is advies: de klantmanager besluit, en het recht op bijstand verandert er niet door.",
                    "This is advice: the client manager decides, and the right to assistance does not change by it."));
}

/* Reads the case and decides it; prints why not on standard error. */
static int tell(const bijstand_rulebook *rulebook, const char *name, const char *text, size_t length, bijstand_value date)
{
  bijstand_json_case *one = NULL;
  bijstand_json_report *report = NULL;
  bijstand_decision *decision = NULL;
  struct bijstand_json_finding finding;
  bijstand_status status = bijstand_json_case_new(rulebook, &one);
  if (status == BIJSTAND_OK)
    status = bijstand_json_report_new(&report);
  if (status == BIJSTAND_OK)
    status = bijstand_decision_new(&decision);
  if (status == BIJSTAND_OK)
    status = bijstand_json_case_read(one, text, length, date, report);
  if (status == BIJSTAND_OK)
    status = bijstand_decide(bijstand_json_case_rulebook(one), bijstand_json_case_dossier(one),
                             bijstand_json_case_date(one), bijstand_json_case_known_on(one), decision);
  if (status == BIJSTAND_OK)
    print_decision(decision);
  else
    fprintf(stderr, "%s: %s\n", name, bijstand_status_text(status));
  for (int32_t i = 0; bijstand_json_report_error_at(report, i, &finding) == BIJSTAND_OK; i++)
    fprintf(stderr, "%s:%d: %s: %s\n", name, (int)finding.error.line, finding.error.place, finding.error.message);
  bijstand_decision_free(decision);
  bijstand_json_report_free(report);
  bijstand_json_case_free(one);
  return status == BIJSTAND_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}

static int usage(void)
{
  fprintf(stderr, "usage: phase [--lang nl|en] [--profile NAME] [--date YYYY-MM-DD] FILE\n");
  return 2;
}

int main(int argc, char **argv)
{
  static char text[TEXT_MAX];
  const char *profile = NULL;
  bijstand_rulebook *base, *rulebook;
  bijstand_value date = BIJSTAND_UNKNOWN;
  int i = 1, status;
  for (; i + 1 < argc && argv[i][0] == '-'; i += 2) {
    const char *value = argv[i + 1];
    if (strcmp(argv[i], "--lang") == 0 && (strcmp(value, "nl") == 0 || strcmp(value, "en") == 0))
      language = strcmp(value, "en") == 0 ? BIJSTAND_LANGUAGE_ENGLISH : BIJSTAND_LANGUAGE_DUTCH;
    else if (strcmp(argv[i], "--profile") == 0)
      profile = value;
    else if (strcmp(argv[i], "--date") != 0 || bijstand_date_parse(value, strlen(value), &date) != BIJSTAND_OK)
      return usage();
  }
  if (i != argc - 1 || argv[i][0] == '-')
    return usage();
  FILE *file = fopen(argv[i], "rb");
  if (file == NULL) {
    perror(argv[i]);
    return EXIT_FAILURE;
  }
  size_t length = fread(text, 1, sizeof text, file);
  fclose(file);
  if (bijstand_rulebook_new(&base) != BIJSTAND_OK)
    return EXIT_FAILURE;
  rulebook = base;
  if (profile != NULL) {
    struct bijstand_error error = { .message = "" };
    if (bijstand_rulebook_add_profile(base, profile, BIJSTAND_LOAD_STRICT, &rulebook, &error) != BIJSTAND_OK) {
      fprintf(stderr, "phase: %s: %s\n", profile, error.message);
      bijstand_rulebook_free(base);
      return EXIT_FAILURE;
    }
  }
  status = tell(rulebook, argv[i], text, length, date);
  if (rulebook != base)
    bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
  return status;
}
