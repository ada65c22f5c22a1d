/* Made from emmen-2015.csv; changes go there. */
#include <stddef.h>

extern const char bijstand_profile_emmen_2015_text[];
extern const size_t bijstand_profile_emmen_2015_size;

const char bijstand_profile_emmen_2015_text[] =
  "parameter,from,until,value,mark,source\n"
  "practice_act,2015-01-01,,pw,documented,S2-05: strict national rules of 2015\n"
  "gate_kind,2015-01-01,,tdc,documented,S2-10: Training- en diagnosecentrum\n"
  "gate_target,2015-01-01,,everyone,documented,S2-10: everyone who applies\n"
  "gate_trigger,2015-01-01,,application,documented,S2-10: everyone who applies\n"
  "gate_report_days,2015-01-01,,1,documented,S2-10: one day later\n"
  "gate_track_days,2015-01-01,,91,calculated,S2-19: 150 a day and 600 a year make a mean stay of 91 days; the length varies\n"
  "gate_compulsory,2015-01-01,,1,documented,S2-10: must report\n"
  "gate_blocks_payment,2015-01-01,,0,proposed,not stated; read as the act has it\n"
  "gate_missed_ends_application,2015-01-01,,0,proposed,not stated; read as the act has it\n"
  "drop_out_contact_check,2015-01-01,,1,proposed,S2-11: fewer applications are told as a success; who stayed away is not told\n"
  "job_refusal_ends_benefit,2017-01-01,,1,published,R18: the alderman in February 2018: refusing three times ends the benefit\n"
  "school_leaver_contact,2015-01-01,,1,documented,S2-21: account managers come into the schools\n"
  "route_work,2015-01-01,,1,documented,\"S2-12, S2-18, S2-22\"\n"
  "route_education,2015-01-01,,1,documented,S2-14: going back to school\n"
  "route_tdc,2015-01-01,,1,documented,S2-18: schooling and training tracks\n"
  "route_temp_agency,2015-01-01,,1,documented,S2-22: uitzendconstructies\n"
  "route_own_business,2015-01-01,,1,documented,S2-22: an own business while in bijstand\n"
  "target_base_outflow_year,2018-01-01,2018-12-31,550,published,\"R18: plan Aanpakken en doorzetten, base outflow\"\n"
  "target_extra_outflow_year,2018-01-01,2018-12-31,70,published,\"R18: plan Aanpakken en doorzetten, extra exits\"\n"
  "in_house_tdc,2015-01-01,,1,documented,S2-18: the TDC\n"
  "own_staff_reintegration,2015-01-01,,1,documented,S2-18: the TDC of the municipality\n"
  "influenceable_set,2015-01-01,,document,documented,\"S2-14: work, school, no right after all\"\n"
  "investment_amount,2015-01-01,2016-12-31,200000000,documented,S2-07: 2 million invested\n"
  "investment_amount,2018-01-01,2019-12-31,180000000,documented,S2-01: 1.8 million for the coming two years\n"
  ;

const size_t bijstand_profile_emmen_2015_size = sizeof bijstand_profile_emmen_2015_text - 1;
