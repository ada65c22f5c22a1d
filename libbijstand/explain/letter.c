/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The letter: a decision as a municipality tells it to the client, in plain language. Each paragraph is one
 * function, with the Dutch and the English of a sentence side by side.
 */
#include "explain/writer.h"

#include <bijstand/date.h>

struct letter {
  struct writer w;
  bijstand_decision *decision;
  bijstand_value right; /* UNKNOWN while it is open */
  bijstand_value month_amount;
};

/* A line of text, or a heading after an empty line. */
static void line(struct letter *l, const char *dutch, const char *english)
{
  bijstand_write(&l->w, "%s\n", bijstand_either(&l->w, dutch, english));
}

static void heading(struct letter *l, const char *dutch, const char *english)
{
  bijstand_write(&l->w, "\n");
  line(l, dutch, english);
}

static void say(struct letter *l, const char *dutch, const char *english)
{
  bijstand_write(&l->w, "%s", bijstand_either(&l->w, dutch, english));
}

static bijstand_value value_of(const bijstand_decision *decision, bijstand_outcome outcome, int32_t person)
{
  bijstand_value value = BIJSTAND_UNKNOWN;
  bijstand_decision_value(decision, outcome, person, &value);
  return value;
}

/* --- who and when --------------------------------------------------------------------------------------- */

static void persons(struct letter *l, bijstand_role role, const char *dutch, const char *english)
{
  const bijstand_dossier *dossier = bijstand_decision_dossier(l->decision);
  int found = 0;
  for (int32_t p = 0; p < bijstand_dossier_person_count(dossier); p++) {
    if (bijstand_dossier_person_role(dossier, p) != role)
      continue;
    say(l, found ? ", " : dutch, found ? ", " : english);
    bijstand_write(&l->w, "%s", bijstand_dossier_person_id(dossier, p));
    found = 1;
  }
  if (found)
    bijstand_write(&l->w, "\n");
}

static void who_and_when(struct letter *l)
{
  if (l->right != BIJSTAND_UNKNOWN && l->month_amount != BIJSTAND_UNKNOWN)
    line(l, "Besluit over uw bijstand", "Decision on your assistance");
  else
    line(l, "Bericht over uw bijstand: dit is nog geen besluit",
         "Notice about your assistance: this is not a decision yet");
  bijstand_write(&l->w, "\n");
  persons(l, BIJSTAND_ROLE_APPLICANT, "Aanvrager: ", "Applicant: ");
  persons(l, BIJSTAND_ROLE_PARTNER, "Partner: ", "Partner: ");
  persons(l, BIJSTAND_ROLE_CHILD, "Kinderen: ", "Children: ");
  persons(l, BIJSTAND_ROLE_HOUSEMATE, "Andere bewoners: ", "Other residents: ");
  say(l, "Dag waar dit over gaat: ", "Day this is about: ");
  bijstand_write_date(&l->w, bijstand_decision_date(l->decision));
  bijstand_write(&l->w, "\n");
  if (bijstand_decision_known_on(l->decision) == BIJSTAND_NEVER)
    return;
  say(l, "Wij gaan uit van wat wij wisten op ", "It rests on what we knew on ");
  bijstand_write_date(&l->w, bijstand_decision_known_on(l->decision));
  bijstand_write(&l->w, "\n");
}

/* --- the right ------------------------------------------------------------------------------------------ */

static void outcome(struct letter *l, bijstand_outcome number, int32_t person)
{
  bijstand_write_outcome(&l->w, l->decision, number, person);
  bijstand_write(&l->w, "\n");
}

/* Of a couple, or what may be one, each has a right or has none. */
static void right_of_each(struct letter *l)
{
  bijstand_value couple = value_of(l->decision, BIJSTAND_OUTCOME_COUPLE, BIJSTAND_CASE);
  int32_t count = bijstand_dossier_person_count(bijstand_decision_dossier(l->decision));
  bijstand_value entitled;
  for (int32_t p = 0; couple != 0 && p < count; p++)
    if (bijstand_decision_value(l->decision, BIJSTAND_OUTCOME_ENTITLED, p, &entitled) == BIJSTAND_OK)
      outcome(l, BIJSTAND_OUTCOME_ENTITLED, p);
}

static void right(struct letter *l)
{
  heading(l, "Heeft u recht op bijstand?", "Do you have a right to assistance?");
  if (l->right == BIJSTAND_UNKNOWN)
    line(l, "Dat weten wij nog niet.", "We do not know that yet.");
  else if (l->right)
    line(l, "Ja. U heeft op deze dag recht op algemene bijstand.",
         "Yes. On this day you have a right to general assistance.");
  else
    line(l, "Nee. U heeft op deze dag geen recht op algemene bijstand.",
         "No. On this day you have no right to general assistance.");
  right_of_each(l);
  if (l->right == 0)
    return;
  outcome(l, BIJSTAND_OUTCOME_AUTHORITY, BIJSTAND_CASE);
  if (value_of(l->decision, BIJSTAND_OUTCOME_FORM, BIJSTAND_CASE) == BIJSTAND_FORM_LOAN) {
    outcome(l, BIJSTAND_OUTCOME_FORM, BIJSTAND_CASE);
    outcome(l, BIJSTAND_OUTCOME_LOAN_MAX, BIJSTAND_CASE);
  }
}

/* --- the amounts ---------------------------------------------------------------------------------------- */

static void amounts(struct letter *l)
{
  heading(l, "Hoe rekenen wij?", "How do we calculate?");
  outcome(l, BIJSTAND_OUTCOME_NORM, BIJSTAND_CASE);
  outcome(l, BIJSTAND_OUTCOME_INCOME_COUNTED, BIJSTAND_CASE);
  outcome(l, BIJSTAND_OUTCOME_ASSETS, BIJSTAND_CASE);
  outcome(l, BIJSTAND_OUTCOME_ASSET_LIMIT, BIJSTAND_CASE);
  if (l->month_amount == 0)
    return;
  outcome(l, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE);
  outcome(l, BIJSTAND_OUTCOME_PAYMENT, BIJSTAND_CASE);
  if (value_of(l->decision, BIJSTAND_OUTCOME_PAYMENT_EACH, BIJSTAND_CASE) != BIJSTAND_NEVER)
    outcome(l, BIJSTAND_OUTCOME_PAYMENT_EACH, BIJSTAND_CASE);
  outcome(l, BIJSTAND_OUTCOME_HOLIDAY_ALLOWANCE, BIJSTAND_CASE);
}

static void write_money_range(struct letter *l, const struct bijstand_range *cents)
{
  const struct quantity quantity = { .type = BIJSTAND_TYPE_CENTS,
                                     .value = cents->low == cents->high ? cents->low : BIJSTAND_UNKNOWN,
                                     .may = *cents,
                                     .domain = bijstand_domain_of(BIJSTAND_TYPE_CENTS) };
  bijstand_write_quantity(&l->w, &quantity);
}

/* Only where the month is not one whole. */
static void parts_of_the_month(struct letter *l)
{
  struct bijstand_month_part part;
  bijstand_value first = bijstand_date_month_start(bijstand_decision_date(l->decision));
  bijstand_value last = bijstand_date_month_end(bijstand_decision_date(l->decision));
  if (bijstand_decision_part_at(l->decision, 0, &part) != BIJSTAND_OK ||
      (part.from == first && part.until == last))
    return;
  heading(l, "De maand in delen", "The month in parts");
  for (int32_t i = 0; bijstand_decision_part_at(l->decision, i, &part) == BIJSTAND_OK; i++) {
    say(l, "Van ", "From ");
    bijstand_write_date(&l->w, part.from);
    say(l, " tot en met ", " to ");
    bijstand_write_date(&l->w, part.until);
    say(l, ": norm ", ": norm ");
    write_money_range(l, &part.norm);
    say(l, ", bijstand ", ", assistance ");
    write_money_range(l, &part.amount);
    line(l, " per maand", " per month");
  }
}

/* --- the grounds ---------------------------------------------------------------------------------------- */

/* What the right needs (articles 11(4), 19(1) and 44): where one of these is no, there is none. */
static int is_condition(bijstand_outcome number)
{
  return number == BIJSTAND_OUTCOME_ENTITLED_GROUP || number == BIJSTAND_OUTCOME_STARTED ||
         number == BIJSTAND_OUTCOME_INCOME_BELOW_NORM || number == BIJSTAND_OUTCOME_NO_COUNTED_ASSETS;
}

static int applies(const struct letter *l, bijstand_rule rule, int32_t person)
{
  struct bijstand_ground ground;
  return bijstand_decision_ground_of(l->decision, rule, person, &ground) == BIJSTAND_OK &&
         (ground.outcome == BIJSTAND_GROUND_APPLIES || ground.outcome == BIJSTAND_GROUND_DISCRETIONARY);
}

/* Whether a later rule takes the place of what this one gave: of norms, only the last one counts. */
static int is_overruled(const struct letter *l, const struct bijstand_rule_info *rule, int32_t person)
{
  const struct bijstand_rule_info *later;
  int32_t place = 0;
  if (bijstand_outcome_by_id(rule->outcome)->type == BIJSTAND_TYPE_BOOL)
    return 0;
  while (bijstand_rule_at(place) != rule)
    place++;
  while ((later = bijstand_rule_at(++place)) != NULL)
    if (later->outcome == rule->outcome && applies(l, later->number, person))
      return 1;
  return 0;
}

/* Nothing came of the rule: what it gave is nil or none. */
static int came_to_nothing(const bijstand_decision *decision, const struct bijstand_outcome_info *outcome,
                           int32_t person)
{
  bijstand_value value = value_of(decision, outcome->number, person);
  if (outcome->type == BIJSTAND_TYPE_BOOL || outcome->type == BIJSTAND_TYPE_ENUM)
    return 0;
  return value == 0 || (value == BIJSTAND_NEVER && outcome->may_be_none);
}

/* The right of the case, or apart from the means that of a person, fails on a condition that is not met. */
static int fails_on(const struct letter *l, const struct bijstand_rule_info *rule, int32_t person)
{
  bijstand_value whole =
      person == BIJSTAND_CASE ? l->right : value_of(l->decision, BIJSTAND_OUTCOME_ENTITLED, person);
  return whole == 0 && rule->always_named && is_condition(rule->outcome) &&
         value_of(l->decision, rule->outcome, person) == 0;
}

/* A ground counts when its rule applies, when it fails, and while it and right or amount are open. */
static int counts(const struct letter *l, const struct bijstand_ground *ground)
{
  const struct bijstand_rule_info *rule = bijstand_rule_by_id(ground->rule);
  const struct bijstand_outcome_info *given = bijstand_outcome_by_id(rule->outcome);
  if (!bijstand_outcome_in_letter(given))
    return 0;
  if (ground->of_month)
    return 1;
  switch (ground->outcome) {
  case BIJSTAND_GROUND_DOES_NOT_APPLY:
    return fails_on(l, rule, ground->person);
  case BIJSTAND_GROUND_OPEN:
    return rule->always_named && (l->right == BIJSTAND_UNKNOWN || l->month_amount == BIJSTAND_UNKNOWN);
  default:
    return !came_to_nothing(l->decision, given, ground->person) && !is_overruled(l, rule, ground->person);
  }
}

/* "anna: ", where there is somebody else as well. */
static void name(struct letter *l, int32_t person)
{
  if (person != BIJSTAND_CASE && bijstand_dossier_person_count(bijstand_decision_dossier(l->decision)) > 1)
    bijstand_write(&l->w, "%s: ", bijstand_id_in_decision(l->decision, person));
}

/* In the order of the law; a rule of persons for one after the other. */
static void grounds(struct letter *l)
{
  struct bijstand_ground ground;
  heading(l, "Waarom?", "Why?");
  for (int32_t i = 0; bijstand_decision_ground_at(l->decision, i, &ground) == BIJSTAND_OK; i++) {
    if (!counts(l, &ground))
      continue;
    say(l, "- ", "- ");
    name(l, ground.person);
    bijstand_write_ground(&l->w, l->decision, &ground, BIJSTAND_CITE_NOT);
    say(l, " Zie ", " See ");
    bijstand_write_article(&l->w, bijstand_rule_by_id(ground.rule), BIJSTAND_CITE_IN_FULL);
    line(l, ".", ".");
  }
}

/* --- what is missing ------------------------------------------------------------------------------------ */

enum { QUESTIONS_IN_LETTER = 64 };

/* The questions to the client, or those that the college answers itself. */
static void questions(struct letter *l, const struct bijstand_missing *missing, size_t count, int to_client)
{
  int first = 1;
  for (size_t i = 0; i < count; i++) {
    const struct bijstand_fact_info *fact = bijstand_fact_by_id(missing[i].fact);
    if (bijstand_question_is_for_client(fact) != to_client)
      continue;
    if (first && to_client)
      heading(l, "Wat moeten wij nog van u weten?", "What do we still need to know from you?");
    else if (first)
      heading(l, "Wat zoeken wij zelf nog uit?", "What do we still find out ourselves?");
    first = 0;
    say(l, "- ", "- ");
    name(l, missing[i].person);
    bijstand_write_question(&l->w, fact);
    bijstand_write(&l->w, " (%s)\n", fact->article);
  }
}

static void not_covered(struct letter *l)
{
  bijstand_parameter parameters[QUESTIONS_IN_LETTER];
  size_t count = 0;
  bijstand_decision_not_covered(l->decision, parameters, QUESTIONS_IN_LETTER, &count);
  if (count > 0)
    heading(l, "Voor deze dag is nog niet vastgesteld:", "Not set for this day:");
  for (size_t i = 0; i < count && i < QUESTIONS_IN_LETTER; i++) {
    const struct bijstand_parameter_info *info = bijstand_parameter_by_id(parameters[i]);
    bijstand_write(&l->w, "- %s (%s)\n", bijstand_either(&l->w, info->term, info->gloss), info->article);
  }
}

static void missing(struct letter *l)
{
  struct bijstand_missing items[QUESTIONS_IN_LETTER];
  size_t count = 0;
  bijstand_decision_missing_all(l->decision, items, QUESTIONS_IN_LETTER, &count);
  if (count > QUESTIONS_IN_LETTER)
    count = QUESTIONS_IN_LETTER;
  questions(l, items, count, 1);
  questions(l, items, count, 0);
  not_covered(l);
}

/* --- objecting ------------------------------------------------------------------------------------------ */

/* Awb 6:5, 6:7, 6:8: in writing, signed, in six weeks from the day after the decision was made known. */
static void objection(struct letter *l)
{
  bijstand_value days = BIJSTAND_UNKNOWN;
  if (l->right == BIJSTAND_UNKNOWN || l->month_amount == BIJSTAND_UNKNOWN) {
    heading(l, "Bezwaar maken", "Objecting");
    line(l, "Dat kan als u een besluit heeft gekregen. Dit bericht is nog geen besluit.",
         "You can object once you have received a decision. This notice is not a decision yet.");
    return;
  }
  heading(l, "Bent u het niet eens met dit besluit?", "Do you disagree with this decision?");
  bijstand_rulebook_value(bijstand_decision_rulebook(l->decision), BIJSTAND_PARAMETER_OBJECTION_TERM_DAYS,
                          bijstand_decision_date(l->decision), &days);
  say(l, "Dan kunt u bezwaar maken", "Then you can object");
  if (days != BIJSTAND_UNKNOWN)
    bijstand_write(&l->w, "%s %d %s", bijstand_either(&l->w, " binnen", " within"), (int)(days / 7),
                   bijstand_either(&l->w, "weken", "weeks"));
  line(l,
       ". De termijn begint op de dag nadat wij u dit besluit hebben bekendgemaakt\n"
       "(artikelen 6:7 en 6:8 van de Algemene wet bestuursrecht).",
       ". The term begins on the day after we made this decision known to you\n"
       "(sections 6:7 and 6:8 Algemene wet bestuursrecht).");
  line(l,
       "Stuur ons uw bezwaar. Zet erin: uw naam, uw adres, de datum, tegen welk besluit u bezwaar maakt\n"
       "en waarom. Zet er uw handtekening onder.",
       "Send us your objection with your name, your address, the date, which decision you object to,\n"
       "why, and your signature.");
}

bijstand_status bijstand_explain_letter(bijstand_decision *decision, bijstand_language language, char *text,
                                        size_t size, size_t *length)
{
  struct letter l = { .decision = decision };
  if (bijstand_decision_date(decision) == BIJSTAND_UNKNOWN ||
      !bijstand_writer_start(&l.w, language, text, size, length))
    return BIJSTAND_ERROR_ARGUMENT;
  l.right = value_of(decision, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE);
  l.month_amount = value_of(decision, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE);
  who_and_when(&l);
  right(&l);
  amounts(&l);
  parts_of_the_month(&l);
  grounds(&l);
  missing(&l);
  objection(&l);
  return bijstand_writer_end(&l.w, length);
}
