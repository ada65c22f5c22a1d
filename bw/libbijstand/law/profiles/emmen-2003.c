/* Made from emmen-2003.csv; changes go there. */
#include <stddef.h>

extern const char bijstand_profile_emmen_2003_text[];
extern const size_t bijstand_profile_emmen_2003_size;

const char bijstand_profile_emmen_2003_text[] =
  "parameter,from,until,value,mark,source\n"
  "practice_act,2003-06-01,2003-12-31,abw,documented,\"S1-04: the report tells of 2003, under the Abw\"\n"
  "practice_act,2004-01-01,,wwb,documented,S1-04: and of the WWB as the new act\n"
  "gate_kind,2003-06-01,,youth_desk,documented,\"S1-10: Jongerenloket of Emmen, Coevorden, Borger-Odoorn and CWI\"\n"
  "gate_target,2003-06-01,,youth,documented,S1-11: a young person reports for a benefit\n"
  "gate_target_below_age,2003-06-01,,324,proposed,\"S1-11 states no age; 27 years, as in later law; 23 is found as well\"\n"
  "gate_trigger,2003-06-01,,notification,documented,S1-11: reports at CWI\n"
  "gate_report_days,2003-06-01,,0,documented,S1-12: at once\n"
  "gate_track_days,2003-06-01,,42,documented,S1-14: six weeks\n"
  "gate_compulsory,2003-06-01,,1,documented,S1-13: the track is compulsory\n"
  "gate_blocks_payment,2003-06-01,,1,documented,S1-15: only after six weeks does a benefit follow\n"
  "neighbourhood_office,2003-06-01,,present,documented,S1-19: inside the neighbourhood Emmerhout\n"
  "coaching_intensity,2003-06-01,,intensive,documented,S1-12: intensive guidance of who is young\n"
  "route_work,2003-06-01,,1,documented,S1-12: to work or an internship\n"
  "route_internship,2003-06-01,,1,documented,S1-12: to work or an internship\n"
  "esf_cofinanced,2003-06-01,,1,documented,S1-23: co-financed by ESF; the share is not stated\n"
  ;

const size_t bijstand_profile_emmen_2003_size = sizeof bijstand_profile_emmen_2003_text - 1;
