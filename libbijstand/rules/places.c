/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Where outcomes stand in the answers of a run, and which of them the evaluator may split on.
 */
#include "rules/decision.h"

#define OUTCOME_CASE_TRUTH(name, NAME, place) [BIJSTAND_OUTCOME_##NAME] = PLACE_##name,
#define OUTCOME_CASE_CODE(name, NAME, place) [BIJSTAND_OUTCOME_##NAME] = PLACE_##name,
#define OUTCOME_CASE_NUM(name, NAME, place) [BIJSTAND_OUTCOME_##NAME] = PLACE_##name,
#define OUTCOME_PERSON_TRUTH(name, NAME, place) [BIJSTAND_OUTCOME_##NAME] = PLACE_##name,
#define OUTCOME_PERSON_CODE(name, NAME, place) [BIJSTAND_OUTCOME_##NAME] = PLACE_##name,
#define OUTCOME_PERSON_NUM(name, NAME, place) [BIJSTAND_OUTCOME_##NAME] = PLACE_##name,
#define OUTCOME_PLACES(count)
const int16_t bijstand_outcome_first_place[BIJSTAND_OUTCOME_COUNT] = {
#include "outcomes.access"
};
#undef OUTCOME_CASE_TRUTH
#undef OUTCOME_CASE_CODE
#undef OUTCOME_CASE_NUM
#undef OUTCOME_PERSON_TRUTH
#undef OUTCOME_PERSON_CODE
#undef OUTCOME_PERSON_NUM
#define OUTCOME_CASE_TRUTH(name, NAME, place)
#define OUTCOME_CASE_CODE(name, NAME, place) [PLACE_##name] = 1,
#define OUTCOME_CASE_NUM(name, NAME, place)
#define OUTCOME_PERSON_TRUTH(name, NAME, place)
#define OUTCOME_PERSON_CODE(name, NAME, place) [PLACE_##name] = 1, [PLACE_##name + 1] = 1,
#define OUTCOME_PERSON_NUM(name, NAME, place)
const uint8_t bijstand_place_is_code[OUTCOME_PLACE_COUNT] = {
#include "outcomes.access"
};
#undef OUTCOME_CASE_TRUTH
#undef OUTCOME_CASE_CODE
#undef OUTCOME_CASE_NUM
#undef OUTCOME_PERSON_TRUTH
#undef OUTCOME_PERSON_CODE
#undef OUTCOME_PERSON_NUM
#define OUTCOME_CASE_TRUTH(name, NAME, place) NUMBER_##name = BIJSTAND_OUTCOME_##NAME,
#define OUTCOME_CASE_CODE(name, NAME, place) NUMBER_##name = BIJSTAND_OUTCOME_##NAME,
#define OUTCOME_CASE_NUM(name, NAME, place) NUMBER_##name = BIJSTAND_OUTCOME_##NAME,
#define OUTCOME_PERSON_TRUTH(name, NAME, place) NUMBER_##name = BIJSTAND_OUTCOME_##NAME,
#define OUTCOME_PERSON_CODE(name, NAME, place) NUMBER_##name = BIJSTAND_OUTCOME_##NAME,
#define OUTCOME_PERSON_NUM(name, NAME, place) NUMBER_##name = BIJSTAND_OUTCOME_##NAME,
enum {
#include "outcomes.access"
};

/* Which answer an outcome is part of, by the walk that gives it; one without rules counts with those on the day. */
#define STEP(scope, kind, name, RULE, test, gives)
#define PAST_STEP STEP
#define START(scope, kind, name, initial) [NUMBER_##name] = ANSWER,
const uint8_t bijstand_outcome_answer[BIJSTAND_OUTCOME_COUNT] = {
#define ANSWER ANSWER_CORE
#include "rules.eligibility"
#include "rules.month"
#undef ANSWER
#define ANSWER ANSWER_ASIDE
#include "rules.aside"
#undef ANSWER
#define ANSWER ANSWER_INTAKE
#include "rules.intake"
#undef ANSWER
#define ANSWER ANSWER_MEASURES
#include "rules.measures"
#undef ANSWER
#define ANSWER ANSWER_ACTIVATION
#include "rules.activation"
#undef ANSWER
};
#undef START

/* In the order in which the rules begin to give them, so that what others hang on comes first. */
#define START(scope, kind, name, initial) SPLIT_##scope##_##kind(name)
#define SPLIT_case_truth(name) { PLACE_##name, NUMBER_##name },
#define SPLIT_adult_truth(name) { PLACE_##name, NUMBER_##name }, { PLACE_##name + 1, NUMBER_##name },
#define SPLIT_child_truth(name)
#define SPLIT_housemate_truth(name)
#define SPLIT_case_code(name)
#define SPLIT_adult_code(name)
#define SPLIT_child_code(name)
#define SPLIT_housemate_code(name)
#define SPLIT_case_num(name)
#define SPLIT_adult_num(name)
#define SPLIT_child_num(name)
#define SPLIT_housemate_num(name)
const struct place bijstand_split_place[] = {
#include "rules.eligibility"
#include "rules.aside"
#include "rules.intake"
#include "rules.measures"
#include "rules.activation"
};
const int32_t bijstand_split_place_count = sizeof bijstand_split_place / sizeof bijstand_split_place[0];

#define WRITTEN_case(name) { PLACE_##name, NUMBER_##name },
#define WRITTEN_adult(name) { PLACE_##name, NUMBER_##name },
const struct place bijstand_written_place[] = {
#include "outcomes.written"
};
#undef WRITTEN_case
#undef WRITTEN_adult
const int32_t bijstand_written_place_count = sizeof bijstand_written_place / sizeof bijstand_written_place[0];

#define WRITTEN_case(name)
#define WRITTEN_adult(name) { PLACE_##name + 1, NUMBER_##name },
const struct place bijstand_written_partner[] = {
#include "outcomes.written"
};
const int32_t bijstand_written_partner_count = sizeof bijstand_written_partner / sizeof bijstand_written_partner[0];
